"""The Markdown file of an article: people like to read it, every parser reads it alike, and it comes back as it went."""

import datetime as dt
import re

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dateline import frontmatter
from dateline.frontmatter.draft import cleaned, cleaned_body
from dateline.nouns.clipping import Clipping, MediaType
from dateline.nouns.draft import Draft, Picture
from dateline.nouns.ledger import Ledger
from dateline.nouns.origin import Origin
from dateline.nouns.published import Published
from dateline.nouns.site import Site
from dateline.nouns.source import SourceFile
from dateline.nouns.story import ClippingRef, Image, Story

CLIPPING = Clipping(path="content/clippings/2023/pearls.txt", media_type=MediaType.TEXT, sha256="ab" * 32, text="")
DRAFT = Draft(
    title='Pearls: "a dozen" before breakfast',
    subtitle="Nine guests, one village",
    date=Published.parse("2023-03-01"),
    updated=Published.parse("2023-03-01 09:20:30+08:00"),
    canonical="https://example.org/pearls",
    source=Origin(
        name="Example Daily",
        url="https://example.org/a?b=1",
        section="Business",
        original="example.net",
        original_date=Published.parse("2023"),
    ),
    authors=("Xing Yi", "O'Brien, Jr."),
    photographers=("张勇",),
    dateline="Zhuji",
    lang="en",
    images=(
        Picture(src="https://example.org/p.jpg", caption="Yes: pearls", credit="No"),
        Picture(src="data:image/png;base64,00", alt="x"),
    ),
    body="They came.\n\n---\n\n    by bus\n",
    ledger=Ledger(0, ()),
)


def read(text: str) -> Story:
    entry, problems = frontmatter.entry(SourceFile(path="content/stories/a.md", text=text), site=Site())
    assert problems == ()
    assert isinstance(entry, Story)
    return entry


def test_the_file_reads_well() -> None:
    """Keys stand in the design's order, empty ones are left out, quotes only where they are needed."""
    text = frontmatter.dump(DRAFT, clipping=CLIPPING)

    assert re.sub(r"converted: [0-9a-f]{64}", "converted: …", text) == (
        """\
---
title: 'Pearls: "a dozen" before breakfast'
subtitle: Nine guests, one village
updated: "2023-03-01 09:20:30+08:00"
canonical: https://example.org/pearls
date: 2023-03-01
source:
  name: Example Daily
  url: "https://example.org/a?b=1"
  section: Business
  original: example.net
  original_date: "2023"
authors: [Xing Yi, "O'Brien, Jr."]
photographers: [张勇]
dateline: Zhuji
lang: en
images:
  - src: https://example.org/p.jpg
    caption: "Yes: pearls"
    credit: "No"
  - alt: x
clipping: {file: "content/clippings/2023/pearls.txt", sha256: """
        + "ab" * 32
        + """}
converted: …
---

They came.

---

    by bus
"""
    ).replace('"content/clippings/2023/pearls.txt"', "content/clippings/2023/pearls.txt")


def test_a_headline_of_ours_is_marked() -> None:
    """So is the one that is left when there is none at all."""
    made = Draft(title="They came", title_generated=True, body="They came.", ledger=Ledger(0, ()))
    none = Draft(title=" ", body="", ledger=Ledger(0, ()))

    assert read(frontmatter.dump(made, clipping=CLIPPING)).title_generated
    assert read(frontmatter.dump(none, clipping=CLIPPING)).title == "Untitled"
    assert read(frontmatter.dump(none, clipping=CLIPPING)).title_generated


def test_what_was_dumped_is_not_edited() -> None:
    """Line ends and a byte order mark are no edit; any letter is, in the front matter or below."""
    text = frontmatter.dump(DRAFT, clipping=CLIPPING)

    assert not frontmatter.edited(text)
    assert not frontmatter.edited("\ufeff" + text.replace("\n", "\r\n"))
    assert frontmatter.edited(text + "More.\n")
    assert frontmatter.edited(text.replace("Zhuji", "Zhejiang"))
    assert frontmatter.edited(text.replace("---\n\nThey", "# a comment\n---\n\nThey"))


def test_a_file_that_we_did_not_write_is_edited() -> None:
    """Without our digest it is the author's."""
    assert frontmatter.edited("---\ntitle: A\n---\n\nText\n")
    assert frontmatter.edited("---\ntitle: A\n---\n\nconverted: " + "0" * 64 + "\n---\n")
    assert frontmatter.edited("converted: " + "0" * 64 + "\n")
    assert frontmatter.edited("")


def test_a_splice_makes_it_edited() -> None:
    """What a command changes for the author counts as the author's."""
    text = frontmatter.dump(DRAFT, clipping=CLIPPING)

    assert frontmatter.edited(frontmatter.splice(text, key="people", value=("he-lixin",)))


NASTY = [
    "no",
    "Null",
    "07:00",
    "2023",
    "2023-02-30",
    "1e3",
    "0x1f",
    "~",
    "-",
    "- a",
    "a: b",
    "a #b",
    "#",
    "---",
    "...",
    "<<",
    "=",
    "@x",
    "`x`",
]
NASTY += [
    "%x",
    "&a",
    "*a",
    "!a",
    "|",
    ">",
    "?",
    "? a",
    "[a",
    "{a}",
    "a]",
    "'",
    '"',
    "''",
    "a'b\"c",
    "\\",
    "a\\n",
    ":",
    "a:",
    ":a",
    ",",
    "数字：平台",
]
NASTY += [
    "a\nb",
    "a\r\n\tb",
    "\x00",
    "a\x07b",
    "\x85",
    "a\u2028b",
    "\u00a0a",
    "\ufeff",
    "\u200b",
    "\U0001f9aa",
    "e\u0301",
    "\u3000",
    "۱۲",
    "true ",
    "ＮＯ",
]
NASTY += [
    "converted: " + "0" * 64,
    "\n---\n",
    "12:30:45",
    "1_000",
    ".inf",
    "-.5",
    "+1",
    "0o17",
    "y",
    "N",
    "a, b",
    "\ufffe",
    "\u0085x",
    "٣",
]
anything = st.one_of(st.sampled_from(NASTY), st.text(st.characters(exclude_categories=["Cs"]), max_size=40))
addresses = st.one_of(st.just(""), st.just("https://example.org/a?b=c&d=[1]#e"), st.just("HTTP://example.org"), anything)
days = st.one_of(
    st.none(),
    st.builds(
        lambda moment, zone, length: Published.parse(moment.strftime("%Y-%m-%d %H:%M:%S")[:length] + (zone if length > 10 else "")),
        st.datetimes(min_value=dt.datetime(1000, 1, 1), max_value=dt.datetime(2999, 1, 1)),
        st.sampled_from(["", "Z", "+08:00", "-0600"]),
        st.sampled_from([4, 7, 10, 16, 19]),
    ),
)
names = st.lists(anything, max_size=3).map(tuple)
drafts = st.builds(
    Draft,
    title=anything,
    title_generated=st.booleans(),
    subtitle=anything,
    date=days,
    updated=days,
    canonical=addresses,
    source=st.builds(Origin, name=anything, url=addresses, section=anything, original=anything, original_date=days),
    authors=names,
    editors=names,
    photographers=names,
    dateline=anything,
    lang=st.sampled_from(["en", "es", "zh", "no", "zh-Hant"]),
    images=st.lists(st.builds(Picture, src=addresses, caption=anything, credit=anything, alt=anything), max_size=2).map(tuple),
    body=st.one_of(anything, st.lists(anything, max_size=5).map("\n\n".join)),
    ledger=st.just(Ledger(0, ())),
)
paths = st.one_of(
    st.just("content/clippings/a.txt"),
    anything.map(lambda name: f"content/clippings/{cleaned(name)}x.txt"),
)


@settings(max_examples=60, deadline=None)
@given(drafts, paths)
@example(DRAFT, CLIPPING.path)
def test_what_is_dumped_is_read_again(draft: Draft, path: str) -> None:
    """Every field comes back, as one clean line; the body comes back to the letter."""
    clipping = Clipping(path=path, media_type=MediaType.TEXT, sha256="0" * 64, text="")
    text = frontmatter.dump(draft, clipping=clipping)

    story = read(text)

    assert story.title == (cleaned(draft.title) or "Untitled")
    assert story.title_generated == (draft.title_generated or not cleaned(draft.title))
    assert (story.subtitle, story.dateline, story.lang) == (cleaned(draft.subtitle), cleaned(draft.dateline), draft.lang)
    assert (story.date, story.updated, story.source.original_date) == (draft.date, draft.updated, draft.source.original_date)
    for people in ("authors", "editors", "photographers"):
        assert getattr(story, people) == tuple(filter(None, map(cleaned, getattr(draft, people))))
    for part in ("name", "section", "original"):
        assert getattr(story.source, part) == cleaned(getattr(draft.source, part))
    assert story.source.url in (cleaned(draft.source.url), "")
    assert story.canonical in (cleaned(draft.canonical), "")
    captions = [tuple(map(cleaned, (image.caption, image.credit, image.alt))) for image in draft.images]
    assert [(i.caption, i.credit, i.alt) for i in story.images if i != Image(src=i.src)] == [c for c in captions if any(c)]
    assert story.clipping == ClippingRef(file=path, sha256="0" * 64)
    assert story.body == cleaned_body(draft.body)
    assert not frontmatter.edited(text)
    assert frontmatter.dump(draft, clipping=clipping) == text


@settings(max_examples=60, deadline=None)
@given(drafts)
@pytest.mark.parametrize("loader", [yaml.SafeLoader, getattr(yaml, "CSafeLoader", yaml.SafeLoader)])
def test_every_parser_reads_the_same_words(loader: type, draft: Draft) -> None:
    """YAML 1.1 with all its surprises finds strings where we wrote strings; a whole day may become a date of the same name."""
    text = frontmatter.dump(draft, clipping=CLIPPING)
    block = text.split("\n---\n")[0].removeprefix("---\n")

    surprised = yaml.load(block, Loader=loader)
    as_written = yaml.load(block, Loader=yaml.BaseLoader)

    assert strings(surprised) == strings(as_written)


def strings(value: object) -> object:
    if isinstance(value, dict):
        return {strings(key): strings(part) for key, part in value.items()}
    if isinstance(value, list):
        return [strings(part) for part in value]
    if isinstance(value, bool):
        return str(value).lower()
    return str(value) if type(value) is dt.date else value


def test_the_body_begins_where_the_story_says() -> None:
    """`body_line` is the body's first line in the file."""
    text = frontmatter.dump(DRAFT, clipping=CLIPPING)

    assert text.split("\n")[read(text).body_line - 1] == "They came."
