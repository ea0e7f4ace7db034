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


ADDRESS, DAY = "https://coast.example/boats", "May 4, 2021"
PARTS = (
    "The school for boat builders opened in Lindholm on Tuesday, and twelve apprentices moved in with their tools and their dogs.",
    "“We have waited forty years for this,” said the master, who learned the trade from her aunt on the same slip by the harbour.",
    "Each of them will build a boat of oak within three years, and whoever finishes it may keep it, sail it or sell it to the town.",
)
TEXT = "\n\n".join(PARTS)
NOTES = {
    "MarkDownload": f"---\nsource: {ADDRESS}\nauthor: Per Strand\n---\n\n# Boats are built again | Coast Daily\n\n> ## Excerpt\n> {PARTS[0][:60]}\n\n---\n"
    f"# Boats are built again\n\nBy Per Strand\n\n{DAY}\n\n{TEXT}\n",
    "Joplin": f"---\ntitle: Boats are built again\nupdated: 2026-03-03 10:00:00Z\nsource: {ADDRESS}\n---\n\nBy Per Strand\n\n{DAY}\n\n{TEXT}\n",
    "Joplin's own": f"Boats are built again\n\nBy Per Strand\n\n{DAY}\n\n{TEXT}\n\nid: {'0a' * 16}\nparent_id: {'b1' * 16}\ncreated_time: 2026-03-03T10:00:00.000Z\n"
    f"author: \nsource_url: {ADDRESS}\nsource: joplin-desktop\ntype_: 1\n",
    "Notion": f"# Boats are built again\n\nCreated: March 3, 2026 10:00 AM\nTags: clippings\nURL: {ADDRESS}\n\nBy Per Strand\n\n{DAY}\n\n{TEXT}\n",
}


@pytest.mark.parametrize("keeper", NOTES)
def test_what_keepers_of_notes_write_round_an_article_is_no_part_of_it(keeper: str) -> None:
    """Fields above and below, the headline again and an excerpt; who wrote it and when is read where no field says so."""
    found = draft(NOTES[keeper])

    assert (found.title, found.authors, str(found.date), found.source.url) == (
        "Boats are built again",
        ("Per Strand",),
        "2021-05-04",
        ADDRESS,
    )
    assert found.body == TEXT
    assert found.source.name == ("Coast Daily" if keeper == "MarkDownload" else "coast.example")
    assert found.ledger.spans[-1].end == len(NOTES[keeper])


def test_a_paragraph_that_begins_with_by_opens_an_article() -> None:
    """Only a line that says nothing but who or when, and nothing else than the fields do, is none of the article's."""
    for line in ("By the end of May 2021 the boats will sail.", "By Ada Moor"):
        assert draft(f"---\ntitle: Boats\nauthor: Per Strand\n---\n\n{line}\n\n{TEXT}\n").body == f"{line}\n\n{TEXT}"


def test_front_matter_without_text_is_refused() -> None:
    """A file with fields and no body holds no article."""
    with pytest.raises(NotAnArticle):
        draft("---\ntitle: Boats\n---\n")


def test_markdown_without_front_matter_needs_few_links_to_be_markdown() -> None:
    """One link or stressed word in a file called .md is markup, and stays in the story."""
    words = "The school *opened* on Tuesday in [Lindholm](https://lindholm.example/a), and twelve apprentices moved in."
    found = draft(f"# Boat builders go to school\n\n{words}\n\n{words.replace('school', 'yard')}\n")

    assert found.title == "Boat builders go to school"
    assert words in found.body


def test_entries_of_a_chronology_are_no_metadata() -> None:
    """A sentence in a list may begin with a day; it dates nothing and stays."""
    entries = (
        "- **c. 1890** The Dahl family founds the yard at the mouth of the bay.",
        "- **1931** The first quay is finished.",
        "- **12 March 1959** The ferry sinks. Nobody drowns.",
        "- **April 1959** The new ferry is ordered at the yard.",
        "- **8 August 1961** The town votes for a bridge, and then against it.",
    )
    found = draft("# A chronology of the ferry\n\n*Lindholm Society, revised June 2021*\n\n" + "\n".join(entries) + "\n")

    assert found.body.split("\n") == list(entries)
