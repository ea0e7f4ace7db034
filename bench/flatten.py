"""Make labelled texts of web pages: a folder of pages → a folder for `fit_text.py`, the article being what the converter finds.

    python bench/flatten.py FOLDER OUT [--sets weekly,courier]

FOLDER as for `fit_html.py`. Tags say much that a text does not, so the article of a page without a right body is known nearly as
well as by hand: such pages teach how furniture reads in more outlets. Each becomes four texts, in the WAYS in which pages lose
their tags. Of headlines they teach nothing. Needs inscriptis and html2text (`pip install inscriptis html2text`).
"""

import argparse
import json
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path

import html2text
import yaml
from inscriptis import get_text
from lxml import etree, html

sys.path.insert(0, str(Path(__file__).parent.parent))

from dateline.convert.html.blocks import Block
from dateline.convert.html.content import body
from dateline.convert.html.glimpse import Glimpse, glimpse, without_head
from dateline.nouns.clipping import Clipping
from dateline.read.clippings import clipping

_SHORTEST = 600
_WIDTH = 72
_TEXTS = etree.XPath("//text()[not(ancestor::script or ancestor::style or ancestor::noscript or ancestor::template)]")


def copied(page: str) -> str:
    """All of a page selected and copied: lists and boxes stand further in."""
    return get_text(page)


def naive(page: str) -> str:
    """A line for each stretch of text between two tags."""
    return "\n".join(line for line in map(_squeezed, _nodes(page)) if line)


def marked(page: str) -> str:
    """Markdown with its links, as a web clipper writes it."""
    made = html2text.HTML2Text(bodywidth=0)
    made.ignore_images = True
    return made.handle(page)


def wrapped(page: str) -> str:
    """Copied, and wrapped by hand."""
    return "\n".join("\n".join(textwrap.wrap(line, _WIDTH)) for line in copied(page).split("\n"))


WAYS: dict[str, Callable[[str], str]] = {"copy": copied, "naive": naive, "md": marked, "wrap": wrapped}


def _nodes(page: str) -> list[str]:
    return _TEXTS(html.document_fromstring(page.encode(), parser=html.HTMLParser(encoding="utf-8")))


def _squeezed(words: str) -> str:
    return " ".join(words.split())


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
        given = clipping((chosen.folder / item["input"]).read_bytes(), path=item["input"])
        article = [block.text for block in found(glimpse(given))]
        if sum(map(len, article)) >= _SHORTEST:
            write(given, article, item, chosen.out / item.get("set", "pages"))
            made += 1
    print(f"{made} pages")
    return 0


def found(page: Glimpse) -> list[Block]:
    """The blocks that the converter takes for the article."""
    return without_head(body(page.seen, titles=page.titles, told=page.told, summary=page.summary), page.known)


def write(given: Clipping, article: list[str], item: dict[str, str], folder: Path) -> None:
    """The page as text in each way, and beside it what is right."""
    said = {"title": "unknown"}
    if item.get("url", "").startswith("http"):
        said["canonical"] = item["url"]
    right = f"---\n{yaml.safe_dump(said, allow_unicode=True)}---\n\n" + "\n\n".join(article) + "\n"
    for name, flat in WAYS.items():
        (folder / name).mkdir(parents=True, exist_ok=True)
        (folder / name / f"{item['id']}.txt").write_text(flat(given.text), encoding="utf-8")
        (folder / name / f"{item['id']}.right.md").write_text(right, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
