"""Measure deciding: articles with marked names → how well a site tells entities apart after a decision for each article or fewer.

An author is played who knows the right answer and has what everybody has: `suggest --accept` and `--merge`, another name on a
page, a page written by hand, a link in a text. Each counts as one decision. What each would bring is guessed, the best is carried
out, the site is built, and what stands in `data/mentions.json` is compared with the right answer (B³). A decision that turns out
to bring nothing is taken back, and counts.

FILE is JSON: for each article its `text` and `mentions`, a list of [start, end, entity, syntax]; an empty entity is no mention.
`--kinds PER,ORG,LOC` keeps entities whose id begins so, `--names` the mentions that are names (`NAM` in their syntax). `--clusters`
asks `cluster-names` instead of a site; there a decision says of two labels that they are one, or parts an entity from a label.
"""

import argparse
import json
import re
import shutil
import subprocess
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).parent.parent))

from dateline import frontmatter
from dateline.text.slug import slug

DOOR = Path(__file__).parents[1] / "build.py"
SETTINGS = 'title = "Deciding"\nurl = "https://example.org/"\nrights = "full"\n'
KINDS = ("people", "programs", "organizations", "places")
COLLECTIONS = {"PER": "people", "LOC": "places"}
MARKS = str.maketrans("’‘“”`´–—…", "''\"\"''--.")
GOAL = 0.99


@dataclass(frozen=True, slots=True)
class Spot:
    """Where an article names an entity; `story` is its file's name."""

    story: str
    start: int
    end: int
    text: str
    entity: str

    @property
    def name(self) -> str:
        """The words from the first with a capital on, without what stands behind a comma: `its new iOS 4` names `iOS 4`."""
        found = re.search(r"\S*[A-Z].*", self.text)
        return re.split(r", | in | at ", found[0])[0].strip(" .") if found else self.text


@dataclass(frozen=True, slots=True)
class Decision:
    """What the author could say; `labels` are guessed for then, `do` carries it out in a project."""

    words: str
    labels: tuple[str, ...]
    do: Callable[[Path], None]


def main() -> None:
    """Print the decisions in order, each with what stands after it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path)
    parser.add_argument("--kinds", default="")
    parser.add_argument("--names", action="store_true")
    parser.add_argument("--clusters", action="store_true")
    chosen = parser.parse_args()
    articles = json.loads(chosen.file.read_text(encoding="utf-8"))
    texts = {f"s{number:03}": articles[key]["text"] for number, key in enumerate(sorted(articles))}
    spots = [
        Spot(story, start, end, texts[story][start:end], entity)
        for story, key in zip(texts, sorted(articles), strict=True)
        for start, end, entity, syntax in sorted(articles[key]["mentions"])
        if entity.startswith(tuple(chosen.kinds.split(","))) and entity
        if not chosen.names or ("NAM" in syntax and re.search("[A-Z]", texts[story][start:end]))
    ]
    print(f"{len(texts)} articles, {len(spots)} mentions of {len({spot.entity for spot in spots})} entities")
    if chosen.clusters:
        sort(spots, texts)
        return
    with TemporaryDirectory() as folder:
        decide(project(texts, Path(folder)), spots, texts)


def project(texts: dict[str, str], root: Path) -> Path:
    """A project with a story for each article."""
    stories = root / "content" / "stories"
    stories.mkdir(parents=True)
    (root / "content" / "site.toml").write_text(SETTINGS, encoding="utf-8")
    for story, text in texts.items():
        words = re.sub(r"([\\`*_\[\]<>#])", r"\\\1", text.strip()).replace("\n", "\n\n")
        (stories / f"{story}.md").write_text(f"---\ntitle: Report {story}\nrights: full\n---\n\n{words}\n", encoding="utf-8")
    return root


def decide(root: Path, spots: Sequence[Spot], texts: dict[str, str]) -> None:
    """Accept what is proposed of each kind, then do what brings most, until the goal or as many decisions as there are articles."""
    run(root, "suggest", "--accept", *(f"{kind}/*" for kind in KINDS if f'"{kind}"' in run(root, "suggest", "--json")))
    labels, number, useless = linked(root, spots, texts), len(KINDS), set[str]()
    say(number, "accept all that is proposed, a decision for each kind", labels, spots)
    while scores(labels, spots)[2] < GOAL and number < len(texts):
        known = [one for one in decisions(spots, labels, texts) if one.words not in useless]
        if not known:
            break
        best = max(known, key=lambda one: (scores(one.labels, spots)[2], one.words))
        kept = {path: path.read_bytes() for path in (root / "content").rglob("*.*")}
        best.do(root)
        after, number = linked(root, spots, texts), number + 1
        useless.add(best.words)
        if scores(after, spots)[2] > scores(labels, spots)[2]:
            labels = after
        else:
            restore(root, kept)
        say(number, best.words, labels, spots)


def sort(spots: Sequence[Spot], texts: dict[str, str]) -> None:
    """Put the labels of `cluster-names` right, what brings most first."""
    asked = [
        {"doc": one.story, "start": one.start, "end": one.end, "text": one.text, "context": about(one, texts[one.story])}
        for one in spots
    ]
    labels = tuple(run(Path(), "cluster-names", "--batch", given="\n".join(map(json.dumps, asked))).splitlines())
    say(0, "as told", labels, spots)
    for number in range(1, len(texts) + 1):
        known = list(corrections(spots, labels))
        if not known or scores(labels, spots)[2] >= GOAL:
            return
        words, labels = max(known, key=lambda one: (scores(one[1], spots)[2], one[0]))
        say(number, words, labels, spots)


def about(spot: Spot, text: str) -> str:
    """What stands about a mention."""
    return text[max(0, spot.start - 120) : spot.end + 120]


def corrections(spots: Sequence[Spot], labels: Sequence[str]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Every two labels of one entity taken together; every entity parted from a label of several."""
    pairs = sorted({(spot.entity, label) for spot, label in zip(spots, labels, strict=True)})
    for (entity, one), (another, other) in pairwise(pairs):
        if entity == another:
            yield f"{one} and {other} are one", exchanged(labels, other, one)
    for entity, label in pairs:
        if sum(other == label for _, other in pairs) > 1:
            mine = [one.entity == entity and old == label for one, old in zip(spots, labels, strict=True)]
            apart = (f"{old} ({entity})" if own else old for own, old in zip(mine, labels, strict=True))
            yield f"{entity} is not the others of {label}", tuple(apart)


def say(number: int, words: str, labels: Sequence[str], spots: Sequence[Spot]) -> None:
    """One line: how many decisions, the last of them, and the figures."""
    precision, recall, both = scores(labels, spots)
    print(f"{number:3}  P {precision:.3f}  R {recall:.3f}  F1 {both:.3f}  {words}")


def restore(root: Path, kept: dict[Path, bytes]) -> None:
    """Put the content back."""
    shutil.rmtree(root / "content")
    for path, content in kept.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def decisions(spots: Sequence[Spot], labels: Sequence[str], texts: dict[str, str]) -> Iterator[Decision]:
    """All that could be said about mentions that do not lead where they should."""
    homes = pages_of(spots, labels)
    for place, (spot, label) in enumerate(zip(spots, labels, strict=True)):
        home, text = homes.get(spot.entity, ""), texts[spot.story]
        if home and label == home:
            continue
        if home and label.partition("/")[2] in {slug(other.name) for other in spots if other.entity == spot.entity}:
            yield Decision(f"merge {label} into {home}", exchanged(labels, label, home), merging(label, home))
        same = tuple(
            other.entity == spot.entity and other.name == spot.name and labels[at].startswith("none")
            for at, other in enumerate(spots)
        )
        where = home or f"{COLLECTIONS.get(spot.entity[:3], 'organizations')}/{slug(spot.name)}"
        guess = tuple(where if mine else old for mine, old in zip(same, labels, strict=True))
        yield Decision(f"{spot.name} names {where}", guess, naming(spot.name, where))
        alone = tuple(where if at == place else old for at, old in enumerate(labels))
        if home:
            yield Decision(
                f"link {spot.name} in {spot.story} ({spot.start}) by hand to {home}",
                alone,
                pointing(spot, home, number=text.count(spot.name, 0, spot.start)),
            )


def pages_of(spots: Sequence[Spot], labels: Sequence[str]) -> dict[str, str]:
    """The page that most mentions of each entity lead to, if it is that entity's."""
    found = defaultdict[str, Counter[str]](Counter)
    for spot, label in zip(spots, labels, strict=True):
        if not label.startswith("none") and whose(label, spots, labels) == spot.entity:
            found[spot.entity][label] += 1
    return {entity: max(sorted(counts), key=lambda label: counts[label]) for entity, counts in found.items()}


def whose(label: str, spots: Sequence[Spot], labels: Sequence[str]) -> str:
    """The entity that most mentions which lead to a page are of."""
    counts = Counter(spot.entity for spot, other in zip(spots, labels, strict=True) if other == label and "/" in label)
    return max(sorted(counts), key=lambda entity: counts[entity]) if counts else ""


def exchanged(labels: Sequence[str], old: str, new: str) -> tuple[str, ...]:
    """The labels, one of them under another."""
    return tuple(new if label == old else label for label in labels)


def merging(page: str, into: str) -> Callable[[Path], None]:
    """`suggest --merge`, of two pages."""
    return lambda root: void(run(root, "suggest", "--merge", page, into))


def naming(name: str, page: str) -> Callable[[Path], None]:
    """Another name on a page, or the page itself."""

    def do(root: Path) -> None:
        path = root / "content" / f"{page}.md"
        path.parent.mkdir(exist_ok=True)
        if path.exists():
            path.write_text(frontmatter.extend(path.read_text(encoding="utf-8"), key="aliases", values=(name,)), encoding="utf-8")
        else:
            path.write_text(f"---\nname: {json.dumps(name)}\n---\n", encoding="utf-8")

    return do


def pointing(spot: Spot, page: str, *, number: int) -> Callable[[Path], None]:
    """`[[page|text]]` where the words stand for the time of this `number` in the story."""

    def do(root: Path) -> None:
        path = root / "content" / "stories" / f"{spot.story}.md"
        parts = path.read_text(encoding="utf-8").split(spot.name)
        before, after = spot.name.join(parts[: number + 1]), spot.name.join(parts[number + 1 :])
        path.write_text(f"{before}[[{page}|{spot.name}]]{after}", encoding="utf-8")

    return do


def void(_: object) -> None:
    """Nothing of it is needed."""


def linked(root: Path, spots: Sequence[Spot], texts: dict[str, str]) -> tuple[str, ...]:
    """The page that each mention leads to on the built site, by the words nearest to its end; `none` and a number without one."""
    run(root, "build", "--no-convert")
    found = defaultdict[str, list[tuple[int, int, str]]](list)
    last, past = "", 0
    for mention in json.loads((root / "site" / "data" / "mentions.json").read_text(encoding="utf-8")):
        text = texts[mention["story"]].translate(MARKS)
        said = stretch(mention["sentence"], text, 0)
        if said is None:
            continue
        start = past if last == mention["sentence"] else said[0]
        place = stretch(mention["text"], text, start)
        if place is not None:
            found[mention["story"]].append((*place, f"{mention['collection']}/{mention['entity']}"))
            last, past = mention["sentence"], place[1]
    return tuple(label(spot, found[spot.story]) or f"none {number}" for number, spot in enumerate(spots))


def stretch(words: str, text: str, start: int) -> tuple[int, int] | None:
    """Where words stand in a text, whatever the blanks between them."""
    found = re.compile(r"\s+".join(map(re.escape, words.translate(MARKS).split()))).search(text, start)
    return found.span() if found else None


def label(spot: Spot, found: Sequence[tuple[int, int, str]]) -> str:
    """The page of the mention whose end is nearest to the end of the spot's name."""
    end = spot.start + spot.text.find(spot.name) + len(spot.name)
    within = [one for one in found if one[0] < end and spot.start < one[1]]
    return min(within, key=lambda one: abs(one[1] - end))[2] if within else ""


def scores(labels: Sequence[str], spots: Sequence[Spot]) -> tuple[float, float, float]:
    """B³: precision, recall and their mean."""
    right, given = defaultdict[str, set[int]](set), defaultdict[str, set[int]](set)
    for place, (spot, one) in enumerate(zip(spots, labels, strict=True)):
        right[spot.entity].add(place)
        given[one].add(place)
    shared = [
        (len(right[spot.entity] & given[one]), right[spot.entity], given[one]) for spot, one in zip(spots, labels, strict=True)
    ]
    precision = sum(both / len(mine) for both, _, mine in shared) / len(spots)
    recall = sum(both / len(gold) for both, gold, _ in shared) / len(spots)
    return precision, recall, 2 * precision * recall / (precision + recall)


def run(root: Path, *words: str, given: str = "") -> str:
    """A command in the project; what it prints."""
    done = subprocess.run([sys.executable, str(DOOR), *words], cwd=root, input=given, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{' '.join(words)}: {done.stderr}")
    return done.stdout


if __name__ == "__main__":
    main()
