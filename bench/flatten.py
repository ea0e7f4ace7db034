"""Make labelled texts of web pages: a folder of pages → a folder for `fit_text.py`, the article being what the converter finds.

    python bench/flatten.py FOLDER OUT [--sets weekly,courier]

FOLDER as for `fit_html.py`. Tags say much that a text does not, so the article of a page without a right body is known nearly as
well as by hand: such pages teach how furniture reads in more outlets. Each becomes two texts, with blank lines between its lines
and without. Of headlines they teach nothing.
"""

import argparse
import json
import sys
from pathlib import Path

import yaml

sys.path.insert(0, str(Path(__file__).parent.parent))

from dateline.convert.html.blocks import visible
from dateline.convert.html.content import body
from dateline.convert.html.glimpse import Glimpse, glimpse, without_head
from dateline.read.clippings import clipping

_JOINTS = {"copy": "\n\n", "naive": "\n"}
_SHORTEST = 600


def main() -> int:
    """Write the pairs; print how many pages had an article."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("folder", type=Path)
    asked.add_argument("out", type=Path)
    asked.add_argument("--sets", default="", help="only pages of these sets")
    chosen = asked.parse_args()
    made = 0
    for line in (chosen.folder / "items.jsonl").read_text(encoding="utf-8").strip().split("\n"):
        item = json.loads(line)
        if item.get("variant", "html") != "html" or (chosen.sets and item.get("set") not in chosen.sets.split(",")):
            continue
        page = glimpse(clipping((chosen.folder / item["input"]).read_bytes(), path=item["input"]))
        article = [block.text for block in found(page)]
        if sum(map(len, article)) >= _SHORTEST:
            write(page, article, item, chosen.out / item.get("set", "pages"))
            made += 1
    print(f"{made} pages")
    return 0


def found(page: Glimpse) -> list:
    """The blocks that the converter takes for the article."""
    return without_head(body(page.seen, titles=page.titles, told=page.told, summary=page.summary), page.known)


def write(page: Glimpse, article: list[str], item: dict[str, str], folder: Path) -> None:
    """The page as text in both ways, and beside each what is right."""
    said = {"title": "unknown"}
    if item.get("url", "").startswith("http"):
        said["canonical"] = item["url"]
    right = f"---\n{yaml.safe_dump(said, allow_unicode=True)}---\n\n" + "\n\n".join(article) + "\n"
    lines = [" ".join(block.text.split()) for block in visible(page.found) if block.text.strip()]
    for name, joint in _JOINTS.items():
        (folder / name).mkdir(parents=True, exist_ok=True)
        (folder / name / f"{item['id']}.txt").write_text(joint.join(lines) + "\n", encoding="utf-8")
        (folder / name / f"{item['id']}.right.md").write_text(right, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
