import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.nouns.account import Account
from dateline.nouns.entity import Person
from dateline.nouns.event import Certainty, Event, EventStatus
from dateline.nouns.library import Library
from dateline.nouns.origin import Origin
from dateline.nouns.published import Published
from dateline.nouns.site import Site
from dateline.nouns.story import Story
from dateline.nouns.when import When
from dateline.timeline import kinds, open_events, timeline

INFERRED = Certainty.INFERRED


def told(
    when: str, what: str = "The bridge opened", *, name: str = "bridge", certainty: Certainty = Certainty.STATED, **more
) -> Event:
    return Event(id=name, when=When.parse(when), what=what, story="", certainty=certainty, **more)


def story(name: str, date: str = "", *events: Event, original: str = "", **more) -> Story:
    return Story(
        id=name,
        path=f"content/stories/{name}.md",
        title=name.title(),
        date=Published.parse(date) if date else None,
        source=Origin(name=f"{name} Gazette", original=original),
        events=events,
        **more,
    )


def library(*stories: Story, entities=()) -> Library:
    return Library(site=Site(), stories=stories, entities=entities)


def places(line) -> list[tuple[int, int]]:
    return [(year.number, month.number) for year in line.years for month in year.months]


def test_events_with_the_same_id_are_one_happening():
    """Stories that use the same event id tell one happening, each story being a source."""
    line = timeline(library(story("b", "2021-05-04", told("2021-05-02")), story("a", "2021-05-03", told("2021-05-02"))))
    assert [happening.id for happening in line.happenings] == ["bridge"]
    assert [source.story.id for source in line.happenings[0].sources] == ["a", "b"]
    assert not line.happenings[0].differs


def test_a_copy_does_not_move_the_event():
    """A syndicated copy that reads "on Friday" from its own date leaves the day alone, and the disagreement shows."""
    copy = story("copy", "2021-05-12", told("2021-05-07", certainty=INFERRED), original="The Harbour Post")
    report = story("report", "2021-05-14", told("2021-04-30", certainty=INFERRED))
    happening = timeline(library(copy, report)).happenings[0]
    assert str(happening.when) == "2021-04-30"
    assert happening.differs
    assert [str(source.when) for source in happening.sources] == ["2021-04-30", "2021-05-07"]


def test_the_later_of_two_same_reports_is_the_copy():
    """Where the author says that two stories are one report, the one published first is believed."""
    late = story("a-late", "2021-05-12", told("2021-05-07"))
    early = story("early", "2021-05-01", told("2021-04-30"), same_report=("a-late",))
    assert str(timeline(library(late, early)).happenings[0].when) == "2021-04-30"


def test_stated_goes_before_inferred():
    """A date that a story states is believed before one that was worked out, even where the latter was published first."""
    early = story("early", "2021-05-01", told("2021-04-29", certainty=INFERRED))
    late = story("late", "2021-06-01", told("2021-04-30"))
    happening = timeline(library(early, late)).happenings[0]
    assert (str(happening.when), happening.certainty) == ("2021-04-30", Certainty.STATED)


def test_a_narrower_date_makes_a_wide_one_exact():
    """ "In 2021", stated, and a day of that year, inferred, give the day and say that it was inferred."""
    wide = story("wide", "2021-06-01", told("2021"))
    exact = story("exact", "2021-07-01", told("2021-04-30", certainty=INFERRED))
    happening = timeline(library(wide, exact)).happenings[0]
    assert (str(happening.when), happening.certainty, happening.differs) == ("2021-04-30", INFERRED, False)


def test_an_interval_is_not_narrowed():
    """A fair of five days stays a fair of five days though another story saw it on one of them."""
    week = story("week", "2021-06-01", told("2021-05-03/2021-05-07"))
    day = story("day", "2021-06-02", told("2021-05-05"))
    happening = timeline(library(week, day)).happenings[0]
    assert str(happening.when) == "2021-05-03/2021-05-07"
    assert not happening.differs


def test_rejected_events_are_left_out():
    """What the author rejected does not come back, but another story's word on it stays."""
    rejected = told("2021-05-01", status=EventStatus.REJECTED)
    assert timeline(library(story("a", "2021-05-02", rejected))).happenings == ()
    line = timeline(library(story("a", "2021-05-02", rejected), story("b", "2021-05-03", told("2021-05-01"))))
    assert [source.story.id for source in line.happenings[0].sources] == ["b"]


def test_names_are_merged():
    """A happening has everybody whom any of its stories names, under their present ids, and nobody without a page."""
    people = (
        Person(id="ana", path="content/people/ana.md", collection="people", name="Ana Ruiz", merged=("a-ruiz",)),
        Person(id="bo", path="content/people/bo.md", collection="people", name="Bo Li"),
    )
    first = story("first", "2021-05-02", told("2021-05-01", people=("bo", "gone")))
    second = story("second", "2021-05-03", told("2021-05-01", people=("a-ruiz", "bo")))
    assert timeline(library(first, second, entities=people)).happenings[0].people == ("bo", "ana")


def test_things_stand_where_they_begin():
    """Months for what is known to the month, month 0 for years, seasons and decades; intervals stand where they begin."""
    dates = ("1995", "199X", "1995-22", "1995-03~", "1995-03-09/1996", "../1994-02", "-0043-03-15", "1994-12/..")
    events = tuple(told(date, name=f"e{number}") for number, date in enumerate(dates))
    line = timeline(library(story("a", "1996", *events)))
    assert places(line) == [(-43, 3), (1990, 0), (1994, 2), (1994, 12), (1995, 0), (1995, 3), (1996, 0)]


def test_published_and_happened_are_told_apart():
    """A month holds stories by publication beside happenings by their day, each in order; undated stories stand apart."""
    line = timeline(
        library(story("z"), story("c", "2021-05-09 18:00"), story("b", "2021-05-09 07:00", told("2021-05-01")), story("y"))
    )
    (month,) = line.years[0].months
    assert [one.id for one in month.stories] == ["b", "c"]
    assert [happening.id for happening in month.happenings] == ["bridge"]
    assert [one.id for one in line.undated] == ["y", "z"]


def test_nothing_gives_an_empty_timeline():
    """A library without stories has a timeline without years."""
    assert timeline(library()).years == ()


whens = st.sampled_from(
    [
        "2021",
        "2021-05",
        "2021-05-01",
        "2021-05-07",
        "2021-22",
        "202X",
        "2021~",
        "2020/2022",
        "2021-05/..",
        "../2021",
        "-0100",
        "Y-12000",
    ]
)
tellings = st.builds(
    lambda when, name, certainty: told(when, name=name, certainty=certainty),
    whens,
    st.sampled_from("abc"),
    st.sampled_from(list(Certainty)),
)
libraries = st.lists(
    st.tuples(st.sampled_from(["", "2021", "2021-05", "2021-05-09", "1999-01-01"]), st.lists(tellings, max_size=4), st.booleans()),
    max_size=6,
).map(
    lambda rows: tuple(
        story(f"s{number}", date, *events, original="Elsewhere" if copied else "")
        for number, (date, events, copied) in enumerate(rows)
    )
)


@given(libraries, st.randoms())
def test_the_order_of_stories_does_not_matter(stories, random):
    """The same stories in any order make the same timeline."""
    shuffled = list(stories)
    random.shuffle(shuffled)
    assert timeline(library(*shuffled)) == timeline(library(*stories))


@given(libraries)
def test_everything_stands_once_and_in_order(stories):
    """Each event and each dated story stands in exactly one month; years, months and happenings are in order of time."""
    line = timeline(library(*stories))
    months = [month for year in line.years for month in year.months]
    assert places(line) == sorted(set(places(line)))
    assert sorted(happening.id for month in months for happening in month.happenings) == sorted(
        {event.id for one in stories for event in one.events}
    )
    assert [happening.when.key for happening in line.happenings] == sorted(happening.when.key for happening in line.happenings)
    assert sorted(one.id for month in months for one in month.stories) == sorted(one.id for one in stories if one.date)
    assert all(month.happenings or month.stories for month in months)


def test_the_same_deed_of_two_people_is_two_events():
    """Two who did the same in the same year stay two entries, however alike the sentences are."""
    ada = told("2020", "Ada Moor sold two boats to the museum", name="one", people=("ada-moor",), kind="trade", found=True)
    tom = told("2020", "Tom Reed sold two boats to the museum", name="two", people=("tom-reed",), kind="trade", found=True)
    both = library(story("a", "2021-05-12"), story("b", "2021-05-13"))
    told_apart = timeline(both, accounts={"a": Account(events=(ada,)), "b": Account(events=(tom,))})
    merged = timeline(both, accounts={"a": Account(events=(ada,)), "b": Account(events=(replace(tom, people=("ada-moor",)),))})
    assert (len(told_apart.happenings), len(merged.happenings)) == (2, 1)


@pytest.mark.parametrize(
    ("lang", "line"),
    [("en", "Agreement: Ada Moor, Larkhill"), ("es-MX", "Acuerdo: Ada Moor, Larkhill"), ("zh", "协议：Ada Moor、Larkhill")],
)
def test_what_is_said_in_no_words_of_a_story_is_said_in_the_sites_language(lang, line):
    """The kind and who was there, as the language writes it."""
    assert kinds.line("agreement", ["Ada Moor", "Larkhill"], lang=lang) == line


@pytest.mark.parametrize("lang", ["es", "zh"])
def test_kinds_are_called_as_the_pages_call_them(lang):
    """The words of the theme and of the lines are the same."""
    catalogue = (Path(__file__).parents[2] / "templates" / "words" / f"{lang}.po").read_text(encoding="utf-8")
    words = re.findall(r'msgctxt "kind_(\w+)"\nmsgid "[^"]*"\nmsgstr "([^"]*)"', catalogue)

    assert words
    assert {kind: kinds.line(kind, [], lang=lang).lower() for kind, _ in words} == dict(words)


def _two_in_a_sentence(*decided: Event) -> list[str]:
    """Ids of what is open of a sentence that tells two things, and of another story's that are plainly others."""
    quote = "The pier opened in 1968 and was rebuilt in 1996."
    opened = told("1968", "The pier opened", name="opened", quote=quote, found=True)
    rebuilt = told("1996", "The pier was rebuilt", name="rebuilt", quote=quote, found=True)
    account = Account(events=(opened, rebuilt), names=frozenset(), marks=b"")
    return [event.id for event in open_events(story("pier", "", *decided), account)]


def test_a_decision_is_one_on_one_thing_that_a_sentence_tells():
    """What else the sentence tells stays open; a decision whose id is gone, since words changed, is on the one of its day or words."""
    edited = "The pier opened in 1968, and was rebuilt in 1996."
    assert _two_in_a_sentence() == ["opened", "rebuilt"]
    assert _two_in_a_sentence(told("1968", "The pier opened", name="opened", quote=edited)) == ["rebuilt"]
    assert _two_in_a_sentence(told("1996", "It was rebuilt", name="old", quote=edited, status=EventStatus.REJECTED)) == ["opened"]
    assert _two_in_a_sentence(told("1967", "The pier is opened", name="shared", quote=edited)) == ["rebuilt"]
    assert _two_in_a_sentence(told("1968", name="a", quote=edited), told("1996", name="b", quote=edited)) == []
