"""The second theme of the docs: a few tokens and two templates make another site of the same pages."""

import re
from pathlib import Path

import salt_line
from lxml import html

from dateline.render.minify import minified

LEDGER = Path(__file__).parents[2] / "docs/themes/ledger"
FILES = {path.name: path.read_text("utf-8") for path in sorted(LEDGER.iterdir())}


def test_it_is_tokens_and_two_templates() -> None:
    """Its style sheet sets custom properties and nothing else."""
    assert sorted(FILES) == ["home.html", "ledger.css", "story.html"]
    rules = re.sub(r"/\*.*?\*/", "", FILES["ledger.css"], flags=re.DOTALL)
    assert re.findall(r"([^{}]+)\{", rules) == ["\n:root "]
    declared = re.search(r"\{(.*)\}", rules, re.DOTALL)
    assert declared is not None
    assert all(re.match(r"\s*(--[\w-]+:|$)", line) for line in declared[1].split(";"))


def test_it_names_tokens_that_there_are() -> None:
    """Each is one of the theme's."""
    tokens = set(re.findall(r"^\s*(--[\w-]+):", (salt_line.TEMPLATES / "tokens.css").read_text("utf-8"), re.MULTILINE))
    assert set(re.findall(r"^\s*(--[\w-]+):", FILES["ledger.css"], re.MULTILINE)) <= tokens


def test_every_page_is_made_with_it() -> None:
    """The same pages, its tokens after the theme's, its headings in place of the theme's."""
    theirs = salt_line.templates()
    originals = {f"theme/{name}": text for name, text in theirs.items()}
    made = salt_line.pages(templates=originals | theirs | FILES)
    assert made.keys() == salt_line.pages().keys()
    assert made["theme/site.css"].endswith(f"{minified(FILES['ledger.css'])}\n")
    story = html.fromstring(made["stories/opening/index.html"])
    assert [child.tag for child in story.xpath("//header[@class='heading']/*")] == ["p", "h1", "p"]
    assert html.fromstring(made["index.html"]).xpath("string(//h1[@class='nameplate'])") == "The Salt Line"
    assert "ears" not in made["index.html"]
