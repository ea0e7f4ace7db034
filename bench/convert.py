"""Score the converter on articles you have: a folder of pairs → a table.

    python bench/convert.py FOLDER

FOLDER holds, for each article, the input as it came (`name.txt`, `name.html` …) and beside it what is right as front matter
Markdown (`name.right.md`: title, date, authors, and the body). Body scores are F1 over runs of four words, as extraction benchmarks
define them; a field is right or wrong. CPU is this process's, per input, so compare it only with figures of the same run.
"""

import re
import statistics
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from dateline import articles, frontmatter
from dateline.nouns.problem import DatelineError
from dateline.nouns.site import Site
from dateline.nouns.source import SourceFile
from dateline.nouns.story import Story

FIELDS = ("title", "date", "authors", "editors", "photographers", "dateline")


def pairs(folder: Path) -> Iterator[tuple[Path, Story]]:
    """Each input with what is right for it."""
    for right in sorted(folder.rglob("*.right.md")):
        name = right.name.removesuffix(".right.md")
        given = next((path for path in sorted(right.parent.glob(f"{name}.*")) if not path.name.endswith(".right.md")), None)
        if given is None:
            sys.exit(f"{right}: has no input beside it: put the article as it came there, as {name}.txt or {name}.html")
        address = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-") or "article"
        yield given, read(f"content/stories/{address}.md", right.read_text(encoding="utf-8"))


def read(path: str, text: str) -> Story:
    """A front matter Markdown file as a Story."""
    entry, problems = frontmatter.entry(SourceFile(path=path, text=text), site=Site())
    if not isinstance(entry, Story):
        sys.exit("\n".join(str(problem) for problem in problems))
    return entry


def runs(text: str) -> Counter[tuple[str, ...]]:
    """The runs of four words of a text."""
    words = re.findall(r"\w+", text)
    return Counter(tuple(words[i : i + 4]) for i in range(max(1, len(words) - 3)) if words)


def f1(made: str, right: str) -> float:
    """How much of one text is in the other, both ways."""
    one, other = runs(made), runs(right)
    total = sum(one.values()) + sum(other.values())
    return 2 * sum((one & other).values()) / total if total else 1.0


def main() -> int:
    """Print the table; exit with 1 where there is nothing to score."""
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    bodies: list[float] = []
    milliseconds: list[float] = []
    correct: Counter[str] = Counter()
    for given, right in pairs(Path(sys.argv[1])):
        began = time.process_time()
        try:
            made = read(right.path, articles.markdown_of(given.read_bytes(), path=given.name)[0].text)
        except DatelineError as error:
            print(f"{given}: {error}")
            made = read(right.path, "---\ntitle: none\n---\n")
        milliseconds.append((time.process_time() - began) * 1000)
        bodies.append(f1(made.body, right.body))
        correct.update(field for field in FIELDS if getattr(made, field) == getattr(right, field))
    if not bodies:
        print("no *.right.md in that folder")
        return 1
    good = sum(body >= 0.9 for body in bodies) / len(bodies)
    print(f"{len(bodies)} articles; body F1 {statistics.mean(bodies):.3f}, at least .90 in {good:.2f}")
    print(f"CPU per article: median {statistics.median(milliseconds):.1f} ms")
    for field in FIELDS:
        print(f"{field:<14} right in {correct[field] / len(bodies):.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
