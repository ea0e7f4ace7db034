"""What a story's front matter may say, and what is said when it says something else."""

import datetime as dt

import pytest

from dateline.frontmatter import keys
from dateline.frontmatter.story import EVENT, IMAGE, SOURCE, STORY
from dateline.nouns.event import Certainty, EventStatus
from dateline.nouns.published import Published
from dateline.nouns.reference import Reference
from dateline.nouns.site import Site
from dateline.nouns.story import ClippingRef, Image, Rights
from dateline.nouns.when import When

WHOLE = """\
---
title: "Guests: nine of them"
title_generated: true
subtitle: A village shows its pearls
updated: 2023-03-02
canonical: https://example.org/pearls
page: 07
edition: National
volume: "12"
translation_of: nueve-visitantes
same_report: [nine-guests]
not_same_report: [nine-others]
date: 2023-03-01 09:20:00+0800
source:
  name: Example Daily
  url: http://example.org/a?b=1#c
  accessed: 2023-11-02
  archived: https://archive.example.org/x
  section: Business
  original: example.net
  original_date: 2023-02-27
authors: [Xing Yi, Li Bo]
editors: Ana Ruiz
photographers:
  - Zhang Yong
dateline: Zhuji
lang: zh-Hans
summary: |
  Two lines
  of summary
people: [he-lixin]
programs: [pearl-school]
organizations: [alibaba]
places: [zhuji]
events:
  - id: visit
    when: 2023-02-23
    what: Nine guests visit the village
    quote: On Thursday they came.
    certainty: inferred
    how: '"Thursday" before 2023-03-01'
    people: [he-lixin, rubin-agini]
    places: [zhuji]
    status: rejected
note: mine
images:
  - src: assets/pearl.jpg
    caption: A pearl
    credit: Zhang Yong
    alt: A white pearl on a hand
    rights: full
tags: [trade, 数字]
slug: nine-guests-of-pearl
rights: Citation
draft: false
aliases: [/2023/old/, other.html]
clipping: {file: content/clippings/a b.txt, sha256: 0a}
converted: 0b
---
Body.
"""


def test_everything_the_design_names_is_read(right) -> None:
    """Each key becomes a typed field."""
    story = right(WHOLE, path="content/stories/2023-03-01-guests.md")

    assert (story.id, story.url) == ("nine-guests-of-pearl", "stories/nine-guests-of-pearl/")
    assert (story.title, story.title_generated, story.page, story.volume) == ("Guests: nine of them", True, "07", "12")
    assert story.date == Published(year=2023, month=3, day=1, time=dt.time(9, 20), zone="+08:00")
    assert story.updated == Published.parse("2023-03-02")
    assert story.source.accessed == "2023-11-02"
    assert story.source.original_date == Published.parse("2023-02-27")
    assert (story.authors, story.editors, story.photographers) == (("Xing Yi", "Li Bo"), ("Ana Ruiz",), ("Zhang Yong",))
    assert (story.lang, story.summary, story.note) == ("zh-Hans", "Two lines\nof summary", "mine")
    assert story.images == (
        Image(src="assets/pearl.jpg", caption="A pearl", credit="Zhang Yong", alt="A white pearl on a hand", rights=Rights.FULL),
    )
    assert (story.tags, story.rights, story.draft) == (("trade", "数字"), Rights.CITATION, False)
    assert story.aliases == ("2023/old/", "other.html")
    assert (story.clipping, story.converted) == (ClippingRef(file="content/clippings/a b.txt", sha256="0a"), "0b")
    assert (story.translation_of, story.same_report, story.not_same_report) == (
        "nueve-visitantes",
        ("nine-guests",),
        ("nine-others",),
    )


def test_an_event_is_read_with_its_evidence(right) -> None:
    """It knows its story, its day, its people and what the author decided."""
    event = right(WHOLE).events[0]

    assert (event.id, event.story, event.when) == ("visit", "nine-guests-of-pearl", When.parse("2023-02-23"))
    assert (event.certainty, event.status) == (Certainty.INFERRED, EventStatus.REJECTED)
    assert (event.people, event.places) == (("he-lixin", "rubin-agini"), ("zhuji",))


def test_references_know_where_they_stand(right) -> None:
    """Whoever checks them can point at the line and column."""
    story = right(
        "---\ntitle: A\npeople: [he-lixin, zhang-yu]\nevents:\n  - id: x\n    when: 2023\n    what: y\n    places: zhuji\n---\n"
    )

    assert story.references == (
        Reference(key="people", id="he-lixin", collections=("people",), line=3, column=10),
        Reference(key="people", id="zhang-yu", collections=("people",), line=3, column=20),
        Reference(key="places", id="zhuji", collections=("places",), line=8, column=13),
    )


@pytest.mark.parametrize(
    ("name", "identity"),
    [
        ("2023-03-01-guests", "guests"),
        ("2023-03-guests", "guests"),
        ("2023-guests", "guests"),
        ("guests", "guests"),
        ("2023-03-01", "2023-03-01"[8:]),
        ("1984", "1984"),
        ("2023-99-guests", "99-guests"),
    ],
)
def test_the_file_names_the_story(right, name: str, identity: str) -> None:
    """The address is the file's name without its date, so that a new headline moves nothing."""
    assert right("---\ntitle: A\n---\n", path=f"content/stories/{name}.md").id == identity


def test_stories_may_lie_in_folders(right) -> None:
    """A folder per year changes no address."""
    assert right("---\ntitle: A\n---\n", path="content/stories/2023/03/guests.md").id == "guests"


def test_a_name_that_is_no_address_gets_a_better_one(said) -> None:
    """The problem says what to rename the file to."""
    assert said("---\ntitle: A\n---\n", path="content/stories/2023-03-01-Nine Guests.md") == [
        " the name of the file cannot be an address: rename it to 2023-03-01-nine-guests.md"
    ]
    assert said("---\ntitle: A\n---\n", path="content/stories/珍珠.md")[0].endswith("rename it to zhen-zhu.md")


def test_a_language_comes_from_the_site(right) -> None:
    """A story that says nothing is in the site's language."""
    assert right("---\ntitle: A\n---\n", site=Site(lang="es")).lang == "es"


def test_text_is_composed(right) -> None:
    """Accents typed in two characters are one, so that names compare; folded lines are one line."""
    story = right("---\ntitle: Me\u0301xico\ntags: [cafe\u0301]\nsubtitle: >\n  one\n  two\n---\n")

    assert (story.title, story.tags, story.subtitle) == ("México", ("café",), "one two")


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("date: Feb 2023", '7: "date" is "Feb 2023": write 2023-02, or 2023-02-23 if the day is known'),
        ("date: febrero de 2023", '7: "date" is "febrero de 2023": write 2023-02, or 2023-02-23 if the day is known'),
        ("date: March 1, 2023", '7: "date" is "March 1, 2023": write 2023-03-01'),
        ("date: 1 Mar. 2023", '7: "date" is "1 Mar. 2023": write 2023-03-01'),
        ("date: 1 de marzo de 2023", '7: "date" is "1 de marzo de 2023": write 2023-03-01'),
        ("date: 2023年3月1日", '7: "date" is "2023年3月1日": write 2023-03-01'),
        ("date: 2023/3/1", '7: "date" is "2023/3/1": write 2023-03-01'),
        ("date: 2023-3-1", '7: "date" is "2023-3-1": write 2023-03-01'),
        ("date: 20230301", '7: "date" is "20230301": write 2023-03-01'),
        ("date: 3/4/2023", '7: "date" is "3/4/2023": write 2023-04-03 or 2023-03-04, whichever is meant'),
        ("date: 25.12.2023", '7: "date" is "25.12.2023": write 2023-12-25'),
        (
            "date: 2023-02-30",
            '7: "date" is "2023-02-30", and February 2023 has 28 days: look up the day, or write 2023-02 if it is not known',
        ),
        ("date: 2023-13-01", '7: "date" is "2023-13-01", and there is no month 13: look up the month: there are twelve'),
        ("date: 2023-00-00", '7: "date" is "2023-00-00", and there is no month 00: write 2023 if the month is not known'),
        (
            "date: last week",
            '7: "date" is "last week": write it as 2023-03-01, 2023-03 or 2023, with 09:20 after the day if the hour is known',
        ),
        ("date: [2023-03-01]", '7: "date" is a list, not one text: write one text; put it in quotes if it begins with a bracket'),
        ("rights: privat", '9: "rights" is "privat": write private; it may be full, excerpt, citation or private'),
        ("rights: mine", '9: "rights" is "mine": write full, excerpt, citation or private'),
        ("lang: English", '7: "lang" is "English": write en'),
        ("lang: en_US", '7: "lang" is "en_US": write en-US'),
        (
            "canonical: example.org/a",
            '12: "canonical" is "example.org/a", which is no http or https address: write https://example.org/a',
        ),
        (
            "canonical: javascript:alert(1)",
            '12: "canonical" is "javascript:alert(1)", which is no http or https address: '
            "write the whole address, such as https://example.org/article",
        ),
        ("source: Example Daily", '9: "source" is one text, not a block of keys: write below it, indented, name: Example Daily'),
        (
            "source: {url: ftp://a.org}",
            '15: "url" is "ftp://a.org", which is no http or https address: write the whole address, such as https://example.org/article',
        ),
        (
            "authors: Xing Yi and Li Bo",
            '10: "authors" is one text that looks like several: write [Xing Yi, Li Bo], or ["Xing Yi and Li Bo"] if it is one',
        ),
        (
            "authors: {name: Xing Yi}",
            '10: "authors" is a block of keys, not a list: write [one, another], or each on a line of its own after a hyphen',
        ),
        (
            "people: [He Lixin]",
            '10: "people" is "He Lixin", which has not the form of an id: write he-lixin, or another of a-z, 0-9 and hyphens',
        ),
        (
            "images: pearl.jpg",
            '9: "images" is one text, not a list of images: '
            "write each image below it, its first line beginning with a hyphen, the others indented as far",
        ),
        (
            "images: [{src: 'data:image/png;base64,00'}]",
            '16: "src" is "data:image/png;base64,00", which no page can show: '
            "write an http or https address, or a path such as assets/picture.jpg",
        ),
        (
            "aliases: [https://a.org/b]",
            '11: "aliases" holds "https://a.org/b": write the old path on this site only, such as /2023/old-name/',
        ),
        ("aliases: ../up", '10: "aliases" holds "../up": write the old path on this site only, such as /2023/old-name/'),
        ("slug: Ünter", '7: "slug" is "Ünter", which has not the form of an id: write unter, or another of a-z, 0-9 and hyphens'),
        ("peple: [a]", '1: "peple" is no key of a story: write people'),
        ("author: Xing Yi", '1: "author" is no key of a story: write authors'),
        ("tag: a", '1: "tag" is no key of a story: write tags'),
        ("url: https://a.org", '1: "url" is no key of a story: write url: inside source:'),
        ("Publication Date: 2023", '1: "Publication Date" is no key of a story: write date'),
        ("source: {nam: A}", '10: "nam" is no key of a source: write name'),
        (
            "clipping: {file: a}",
            '11: this clipping has no "sha256": delete the whole line: it is written when a clipping is converted',
        ),
    ],
)
def test_a_wrong_value_is_told_with_what_to_write(said, line: str, problem: str) -> None:
    """The place is that of the value, or of the key that nobody knows."""
    assert said(f"---\ntitle: A\n{line}\n---\n") == [f"3:{problem}"]


@pytest.mark.parametrize(
    ("when", "todo"),
    [
        ("Feb 2023", "write 2023-02, or 2023-02-23 if the day is known"),
        ("about 2017", "write 2017~"),
        ("1990s", "write 199X"),
        ("since 2017", "write 2017/.."),
        ("2023-02-20 to 2023-02-26", "write 2023-02-20/2023-02-26"),
        ("2017-2019", "write 2017/2019"),
        ("on Thursday", "write it as 2023-02-23, 2023-02, 2023, 2023~ (about) or 2023-02-20/2023-02-26 (from, to)"),
    ],
)
def test_the_time_of_an_event_is_told_in_edtf(said, when: str, todo: str) -> None:
    """What people write instead of EDTF is turned into it."""
    text = f"---\ntitle: A\nevents:\n- {{id: x, what: y, when: {when}}}\n---\n"

    assert said(text) == [f'4:26: "when" is "{when}": {todo}']


def test_an_interval_runs_forwards(said) -> None:
    """From later to earlier is a slip that is told."""
    text = "---\ntitle: A\nevents: [{id: x, what: y, when: 2023/2022}]\n---\n"

    assert said(text) == ['3:33: "when" is "2023/2022", and the interval ends before it starts: swap its ends']


def test_an_event_needs_a_name_a_day_and_a_deed(said) -> None:
    """Each thing that is missing is told where the event stands; two of one id are one too many."""
    assert said("---\ntitle: A\nevents:\n  - quote: They came.\n---\n") == [
        '4:5: this event has no "id": write id: and a short name for it of a-z, 0-9 and hyphens',
        '4:5: this event has no "what": write what: and what happened, in a few words',
        '4:5: this event has no "when": write when: and the day it happened, such as 2023-02-23',
    ]
    twice = "---\ntitle: A\nevents:\n  - {id: x, when: 2023, what: y}\n  - {id: x, when: 2024, what: z}\n---\n"
    assert said(twice) == ['4:3: two events have the id "x": give one of them another id']


def test_a_key_by_another_name_is_not_missing_too(said) -> None:
    """One slip, one sentence."""
    assert said("---\nheadline: A\n---\n") == ['2:1: "headline" is no key of a story: write title']


def test_keys_with_nothing_behind_them_say_nothing(right) -> None:
    """A form that was not filled in is no mistake."""
    story = right("---\ntitle: A\nsubtitle:\nauthors:\nevents:\nsource:\n  url:\ndraft: ~\n---\n")

    assert (story.subtitle, story.authors, story.events, story.source.url, story.draft) == ("", (), (), "", False)


def test_lists_of_one_need_no_brackets(right) -> None:
    """`authors: Xing Yi` is one author; a name with a comma stands in brackets and quotes."""
    assert right("---\ntitle: A\nauthors: Xing Yi\n---\n").authors == ("Xing Yi",)
    assert right('---\ntitle: A\nauthors: ["King, Jr."]\n---\n').authors == ("King, Jr.",)


def test_what_other_keys_lead_to_exists() -> None:
    """No suggestion names a key that would be refused."""
    for also, schema in ((keys.STORY, STORY), (keys.SOURCE, SOURCE), (keys.EVENT, EVENT), (keys.IMAGE, IMAGE)):
        for other, meant in also.items():
            block, _, inner = meant.partition(".")
            assert block in schema.readers, other
            assert other not in schema.readers, other
            assert not inner or inner in SOURCE.readers, other
