"""Whoever asked to be taken off is nowhere in what is published: not in pages, lists, data, feeds, search or cards."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline import library
from dateline.cli import main
from dateline.nouns.entity import Person
from dateline.nouns.site import Site
from dateline.nouns.story import Story
from tests.folders import put

SITE = 'title = "The Mill"\nurl = "https://example.org/mill"\nrights = "full"\n'
HIDDEN = "---\nname: Ana Núñez Gil\nsort_name: Núñez Gil, Ana\naliases: [Anita of the Mill, 安娜]\nhidden: true\n---\n\nAna.\n"
STORY = """\
---
title: Ana Núñez Gil opens the mill
subtitle: Anita of the Mill at home
date: 2021-03-03
authors: [Ana Núñez Gil, Tom Hill]
people: [ana-nunez-gil, tom-hill]
tags: [mill, Ana Núñez Gil]
summary: Ana Núñez Gil opens it.
note: We spoke to Anita of the Mill.
events:
  - id: opening
    when: 2021-03-03
    what: Ana Núñez Gil opens the mill
    quote: On 3 March 2021 Ana Núñez Gil opened the mill with Tom Hill.
    people: [ana-nunez-gil, tom-hill]
claims:
  - id: wheels
    status: preferred
    reason: Ana Núñez Gil counted.
    subject: The mill of Ana Núñez Gil
    measure: wheels of Anita of the Mill
    value: 3 wheels
    speaker: Ana Núñez Gil
    sentence: The mill has 3 wheels.
---

On 3 March 2021 Ana Núñez Gil opened the mill with Tom Hill. “It turns,” said Gil.

The mill has 3 wheels.

Then *Ana* Núñez
Gil left, and 安娜 with her. NÚÑEZ waved to [[Tom Hill]].
"""
TOM = """\
---
name: Tom Hill
summary: A friend of Ana Núñez Gil.
roles:
  - title: Assistant of Ana Núñez Gil
    organization: The Office of Ana Núñez Gil
    story: opening-day
---

He knows Anita of the Mill.
"""
BY_HAND = '[[event]]\nid = "wedding"\nwhen = "2020"\nwhat = "Ana Núñez Gil marries"\n'
NAMES = ("Núñez", "Gil", "Anita", "安娜", "NÚÑEZ")


def test_the_name_is_in_no_file_of_the_site(tmp_path: Path) -> None:
    """Pages, redirects, feeds, calendar, data files, search shards and the words of cards; the author's files stay as they are."""
    put(tmp_path, "content/site.toml", SITE)
    put(tmp_path, "content/people/ana-nunez-gil.md", HIDDEN)
    put(tmp_path, "content/people/tom-hill.md", TOM)
    put(tmp_path, "content/pages/about.md", "---\ntitle: About\n---\n\nMade by Ana Núñez Gil.\n")
    put(tmp_path, "content/stories/2021-03-03-opening-day.md", STORY)
    put(tmp_path, "content/events.toml", BY_HAND)

    assert main([], root=tmp_path) == 0

    files = [path for path in sorted((tmp_path / "site").rglob("*")) if path.is_file() and path.name != ".gitignore"]
    texts = {path.relative_to(tmp_path / "site").as_posix(): path.read_text(encoding="utf-8", errors="ignore") for path in files}
    assert len(texts) > 30
    assert [(path, name) for path, text in texts.items() for name in NAMES if name in text] == []
    assert "[name withheld] opened the mill" in texts["stories/opening-day/index.html"]
    assert "ana-nunez-gil" not in "".join(texts.values())
    assert (tmp_path / "content/stories/2021-03-03-opening-day.md").read_text(encoding="utf-8") == STORY


PARTS = [
    "Ana Gil",
    "ana gil",
    "ANA GIL",
    "Ana\nGil",
    "Gil",
    "Ana",
    "Bo Gil",
    "gilt",
    "Gilbert",
    "He",
    "the mill",
    "(",
    "*",
    "_",
    " ",
    ". ",
    "’s",
]


@settings(deadline=None)
@given(st.lists(st.sampled_from(PARTS), max_size=20).map(" ".join), st.sampled_from(["en", "es", "zh"]))
def test_a_story_that_names_the_hidden_holds_no_word_of_the_name(body: str, lang: str) -> None:
    """However it is written; and a story that does not name them keeps every character."""
    hidden = Person(id="ana-gil", path="content/people/ana-gil.md", collection="people", name="Ana Gil", hidden=True)
    told = Story(id="a", path="content/stories/a.md", title="T", body=body, lang=lang)

    shelf, _ = library.library((hidden, told), site=Site())

    shown = shelf.stories[0].body
    if "ana gil" not in " ".join(body.casefold().replace("*", " ").replace("_", " ").split()):
        assert shown == body
    else:
        assert not [word for word in ("Ana", "Gil", "GIL") if word in shown.replace("Gilbert", "").split()]


@pytest.mark.parametrize(("lang", "said"), [("en", "name withheld"), ("es-MX", "nombre omitido"), ("zh-Hant", "姓名略")])
def test_what_stands_in_its_place_is_in_the_language_of_the_story(lang: str, said: str) -> None:
    """In brackets that Markdown shows as they are."""
    hidden = Person(id="ana-gil", path="content/people/ana-gil.md", collection="people", name="Ana Gil", hidden=True)
    told = Story(id="a", path="content/stories/a.md", title="Ana Gil", body="Ana Gil (40) left.", lang=lang)

    shelf, _ = library.library((hidden, told), site=Site())

    assert (shelf.stories[0].title, shelf.stories[0].body) == (f"[{said}]", f"\\[{said}\\] (40) left.")
