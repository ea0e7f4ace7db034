"""Markdown with front matter."""

from dataclasses import fields, replace

import pytest

from dateline import frontmatter
from dateline.convert import NotAnArticle, convert
from dateline.nouns.clipping import Clipping, MediaType
from dateline.nouns.draft import Draft, Picture
from dateline.nouns.ledger import Ledger
from dateline.nouns.origin import Origin
from dateline.nouns.published import Published

OURS = """---
title: Boat builders go to school
title_generated: true
date: "2021-05-04 10:20"
source: {name: Coast Daily, section: Crafts, original: lindholm.example}
authors: [Per Strand]
photographers: [Ida Holm]
dateline: Lindholm
lang: en
images:
  - {caption: An apprentice., credit: Ida Holm}
clipping: {file: a.txt, sha256: 00}
converted: 00
---

The school *opened* on Tuesday.

- One
- Two
"""


def draft(text: str) -> Draft:
    return convert(Clipping(path="content/clippings/a.md", media_type=MediaType.MARKDOWN, sha256="0", text=text))


def test_our_own_output_reads_back_as_it_was() -> None:
    """Fields and body of a converted story come back unchanged."""
    found = draft(OURS)

    assert (found.title, found.title_generated, str(found.date)) == ("Boat builders go to school", True, "2021-05-04 10:20")
    assert (found.source.name, found.source.section, found.source.original) == ("Coast Daily", "Crafts", "lindholm.example")
    assert (found.authors, found.photographers, found.dateline, found.lang) == (("Per Strand",), ("Ida Holm",), "Lindholm", "en")
    assert found.images[0].caption == "An apprentice."
    assert found.body == "The school *opened* on Tuesday.\n\n- One\n- Two"


def test_every_field_of_a_story_comes_back() -> None:
    """A draft whose every field is filled says the same when its file is converted again."""
    day = Published.parse("2021-05-04")
    whole = Draft(
        title="Boats",
        title_generated=True,
        subtitle="Oak",
        date=Published.parse("2021-05-04 10:20"),
        updated=Published.parse("2021-05-05"),
        source=Origin(
            name="Coast Daily", url="https://coast.example/1", accessed="2021-06-01", archived="https://archive.example/1",
            section="Crafts", original="Lindholm Post", original_date=day,
        ),
        canonical="https://coast.example/boats", page="7", edition="First", volume="12",
        authors=("Per Strand",), editors=("Ada Moor",), photographers=("Ida Holm",), dateline="Lindholm", lang="en",
        images=(Picture(src="a.jpg", caption="A boat.", credit="Ida Holm", alt="a boat"),),
        body="The school opened.",
        ledger=Ledger(length=0, spans=()),
    )  # fmt: skip
    assert all(getattr(whole, field.name) for field in fields(Draft) if field.name not in ("evidence", "ledger"))

    again = draft(frontmatter.dump(whole, clipping=Clipping(path="a.txt", media_type=MediaType.TEXT, sha256="0", text="")))

    assert replace(again, evidence=(), ledger=whole.ledger) == whole


def test_a_web_clippers_fields_are_understood() -> None:
    """`source` with an address, `author` as a link, `published` as a day."""
    found = draft(
        '---\ntitle: "Boats"\nsource: "https://coast.example/boats"\nauthor:\n  - "[[Per Strand]]"\npublished: 2021-05-04\n---\n# Boats\n\nThe school opened.\n'
    )

    assert (found.title, found.canonical, found.authors, str(found.date)) == (
        "Boats",
        "https://coast.example/boats",
        ("Per Strand",),
        "2021-05-04",
    )
    assert found.body == "The school opened."


def test_front_matter_without_text_is_refused() -> None:
    """A file with fields and no body holds no article."""
    with pytest.raises(NotAnArticle):
        draft("---\ntitle: Boats\n---\n")


def test_markdown_without_front_matter_needs_few_links_to_be_markdown() -> None:
    """One link or stressed word in a file called .md is markup, and no word is lost."""
    words = "The school *opened* on Tuesday in [Lindholm](https://lindholm.example/a), and twelve apprentices moved in."
    found = draft(f"# Boat builders go to school\n\n{words}\n\n{words.replace('school', 'yard')}\n")

    assert found.title == "Boat builders go to school"
    assert "The school opened on Tuesday in Lindholm, and twelve apprentices moved in." in found.body
