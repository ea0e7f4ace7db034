"""What several stories tell becomes one entry, carefully."""

from array import array
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline import events
from dateline.nouns.account import Account
from dateline.nouns.event import Event, EventStatus
from dateline.nouns.library import Library
from dateline.nouns.origin import Origin
from dateline.nouns.published import Published
from dateline.nouns.site import Site
from dateline.nouns.story import Story
from dateline.nouns.when import When
from dateline.timeline import dates, in_parts, originals, reports, timeline
from dateline.timeline.expressions import expressions

POST = """\
Ada Moor of the Northport Pilots' School sold forty lanterns within an hour at the fair of Cape Grey on Thursday.

Moor was part of a crew of teachers and pilots from Greenland that toured the Amber Coast last week. Their host was Tom Reed of the
Lantern Fund, a scheme launched in 2017 to light small harbours, which works with the Harbour Board.

In 2020, the fair took in 6 million crowns, of which 4 million came from lanterns, according to Reed.
"""
COPY = """\
A crew of teachers and pilots from Greenland toured the Amber Coast last week and learned how lanterns are sold.

On Thursday, they visited the fair of Cape Grey on the Amber Coast, the largest of its kind.

Their host was Tom Reed of the Lantern Fund, a scheme launched in 2017 to light small harbours, which works with the Harbour Board.

In 2020, the fair took in six million crowns, four million of which came from lanterns, Reed said. Ada Moor of the Northport Pilots'
School was with them.
"""
OTHER = """\
"Bright!" cried Ada when watching the lanterns of Cape Grey on the Amber Coast on April 29.

The Harbour Board of Northport and Tom Reed had invited teachers from Greenland, among them Ada Moor of the Pilots' School.

In 2020 the takings of the fair came to 6 million crowns, 4 million from lanterns, said Reed.
"""


def story(name: str, date: str, text: str, original: str = "", **more) -> Story:
    source = Origin(name=name.title(), original=original)
    return Story(
        id=name, path=f"content/stories/{name}.md", title=name, date=Published.parse(date), source=source, body=text, **more
    )


def line(*stories: Story, by_hand: tuple[Event, ...] = (), found: bool = True):
    library = Library(site=Site(), stories=stories)
    accounts = {one.id: events.account(one, one.body, read=expressions) for one in stories}
    for name, day in dates(library, originals(library, accounts)).items():
        one = library.story_by_id[name]
        accounts[name] = events.account(one, one.body, read=expressions, original=day)
    return timeline(library, accounts=accounts, by_hand=by_hand, found=found).happenings


POST_STORY = story("post", "2021-05-05", POST)
COPY_STORY = story("echo", "2021-05-12", COPY, original="post.example")
OTHER_STORY = story("herald", "2021-04-30", OTHER)


def test_a_copy_is_known_by_its_words():
    """A shortened and edited copy without any note of it is known as one, and counts from its original's day."""
    library = Library(site=Site(), stories=(POST_STORY, COPY_STORY, OTHER_STORY))
    accounts = {one.id: events.account(one, one.body, read=expressions) for one in library.stories}
    assert {name: one.id for name, one in originals(library, accounts).items()} == {"echo": "post"}
    assert dates(library, originals(library, accounts)) == {"echo": Published.parse("2021-05-05")}


def test_one_entry_with_all_sources_and_the_disagreement():
    """The day at the fair is one entry: a stated date, an inferred one, and a copy that read by itself says a week later."""
    found = line(POST_STORY, COPY_STORY, OTHER_STORY)
    (fair,) = [one for one in found if str(one.when) == "2021-04-29"]
    assert sorted((source.story.id, str(source.when), source.copy) for source in fair.sources) == [
        ("echo", "2021-05-06", True),
        ("herald", "2021-04-29", False),
        ("post", "2021-04-29", False),
    ]
    assert fair.differs
    assert fair.independent == 2
    how = next(source.how for source in fair.sources if source.copy)
    assert "5 May 2021" in how
    assert not [one for one in found if str(one.when) == "2021-05-06"]


@pytest.mark.parametrize(
    ("one", "other", "entries"), [("moor", "ada-moor", 1), ("ada-moor", "ada-moor", 1), ("ada-moor", "tom-reed", 2)]
)
def test_a_part_of_a_name_may_be_the_same_person(one, other, entries):
    """The same deed of two people is two events; a page of `moor` may mean whom another story calls `ada-moor`."""
    told = [
        Event(
            id=name,
            when=When.parse("2021-05-03"),
            what=f"{name} sold the Grey Lady to the Amber Line",
            story=name,
            people=(who,),
            kind="trade",
            found=True,
        )
        for name, who in (("post", one), ("herald", other))
    ]
    stories = (story("post", "2021-05-05", ""), story("herald", "2021-05-06", ""))
    accounts = {event.story: Account(events=(event,), names=frozenset("abcdefg")) for event in told}
    assert len(timeline(Library(site=Site(), stories=stories), accounts=accounts).happenings) == entries


def test_about_the_day_of_a_report_is_some_days_before():
    """What one story dates and a later one tells about the day of its report is one entry, on the day that is known, without disagreement."""
    headline = "Harbour Board sells Grey Lady ferry to Ada Moor of Northport"
    dated = story(
        "post", "2021-05-05", "The Harbour Board of Northport sold the Grey Lady to Ada Moor of the Amber Line on Monday."
    )
    text = "The Harbour Board of Northport has sold the Grey Lady to Ada Moor of the Amber Line, whose boats sail from Cape Grey."
    later = replace(story("herald", "2021-05-07", text), title=headline)
    (sale,) = line(dated, later)
    assert (str(sale.when), sale.differs, sorted(str(source.when) for source in sale.sources)) == (
        "2021-05-03",
        False,
        ["2021-05-03", "2021-05-07~"],
    )


def test_a_journey_and_a_year_are_one_each():
    """The week's journey has the report and its copy, the year's takings all three, the scheme its two."""
    found = {str(one.when): one for one in line(POST_STORY, COPY_STORY, OTHER_STORY)}
    assert sorted(found) == ["2017", "2020", "2021-04-26/2021-05-02", "2021-04-29"]
    assert [len(found[when].sources) for when in sorted(found)] == [2, 3, 2, 3]
    assert [found[when].independent for when in sorted(found)] == [1, 2, 1, 2]


def test_the_same_day_alone_joins_nothing():
    """Two things of one day, one place and one kind with nothing else in common stay two."""
    one = story("a", "2021-05-05", "Ada Moor signed a contract for new lanterns with Harbour Board of Northport on May 3.")
    other = story("b", "2021-05-05", "Tom Reed signed a book of poems for children in Northport on May 3.")
    assert len(line(one, other)) == 2


def test_what_one_story_tells_apart_stays_apart():
    """Two events that one story tells are never joined by what another story says of one of them."""
    one = story(
        "a", "2021-05-05", "Ada Moor sold the ferry of Northport on May 3. Ada Moor bought the light of Northport on May 3."
    )
    other = story("b", "2021-05-06", "Ada Moor sold the old ferry of Northport on May 3.")
    found = line(one, other)
    assert sorted(len(happening.sources) for happening in found) == [1, 2]


def own(name: str, what: str, quote: str, **more) -> Event:
    return Event(id=name, when=When.parse("2021-05-03"), what=what, story="", quote=quote, **more)


def test_what_the_author_wrote_takes_found_ones_in():
    """A found event that another story tells joins the author's entry, whose words and id stay."""
    sentence = "Ada Moor sold the ferry of Northport to the Harbour Board on May 3."
    first = story("a", "2021-05-05", sentence, events=(own("ferry", "The ferry is sold", sentence),))
    second = story("b", "2021-05-06", "Ada Moor sold the old ferry of Northport to the Harbour Board on May 3.")
    (happening,) = line(first, second)
    assert (happening.id, happening.what, happening.found) == ("ferry", "The ferry is sold", False)
    assert [source.found for source in happening.sources] == [False, True]


def test_a_rejected_one_never_comes_back():
    """Rejected by its id or by its sentence, an event is gone from the story that tells it."""
    text = "Ada Moor sold the ferry of Northport on May 3."
    (found,) = line(story("a", "2021-05-05", text))
    by_id = own(found.id, "x", "", status=EventStatus.REJECTED)
    by_sentence = own("other", "x", "Ada Moor sold the ferry of Northport on 3 May.", status=EventStatus.REJECTED)
    assert line(story("a", "2021-05-05", text, events=(by_id,))) == ()
    assert line(story("a", "2021-05-05", text, events=(by_sentence,))) == ()


def test_added_by_hand():
    """What the author adds needs no story; told by one, it has it as its source."""
    by_hand = (own("x", "The bell is cast", ""), Event(id="y", when=When.parse("1900"), what="The pier is built", story="post"))
    found = {one.id: one for one in line(POST_STORY, found=False, by_hand=by_hand)}
    assert {name: len(one.sources) for name, one in found.items()} == {"x": 0, "y": 1}


@given(st.permutations((POST_STORY, COPY_STORY, OTHER_STORY)))
def test_the_order_does_not_matter(stories):
    """The same stories in any order make the same entries with the same ids."""
    assert line(*stories) == line(POST_STORY, COPY_STORY, OTHER_STORY)


@pytest.mark.parametrize("denied", [True, False])
def test_the_author_decides_what_is_a_copy(denied):
    """`not_same_report` parts what looks like a copy."""
    copy = story("echo", "2021-05-12", COPY, not_same_report=("post",) if denied else ())
    library = Library(site=Site(), stories=(POST_STORY, copy))
    accounts = {one.id: events.account(one, one.body, read=expressions) for one in library.stories}
    assert bool(originals(library, accounts)) is not denied


def test_no_accounts_is_no_trouble():
    """Stories of which nothing was read have their own events only."""
    assert timeline(Library(site=Site(), stories=(POST_STORY,)), accounts={"post": Account()}).happenings == ()
    assert Path(POST_STORY.path).name == "post.md"


def test_a_report_of_another_year_is_no_copy():
    """Texts that share their words but lie years apart are formulas: each counts from its own day."""
    assert (
        originals(
            Library(site=Site(), stories=(first := story("a", "2019-05-12", POST), last := story("b", "2021-05-12", POST))),
            {one.id: events.account(one, one.body, read=expressions) for one in (first, last)},
        )
        == {}
    )


@given(st.lists(st.sets(st.integers(0, 2**32 - 1) | st.sampled_from([0, 1, 2**31, 2**32 - 1]), max_size=12), max_size=6))
def test_marks_are_looked_at_a_part_at_a_time(stories: list[set[int]]) -> None:
    """Whatever lies in a part, each story has all of its marks in one of them, in their order."""
    accounts = [Account(marks=array("I", sorted(marks)).tobytes()) for marks in stories]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(reports, "_TOGETHER", 5)
        parts = list(in_parts([account.runs for account in accounts]))

    assert [[mark for part in parts for mark in part[place]] for place in range(len(stories))] == [sorted(some) for some in stories]
    assert len(parts) == 1 + sum(map(len, stories)) // 5


def test_what_speaks_of_nobody_only_bears_out_what_others_tell():
    """`They visited the pier` is an entry of no timeline; beside a story that says who did, it is a source with its own day."""
    vague = story("post", "2021-05-05", "Nobody knew. On Monday, they visited the Amber lighthouse of Cape Grey at Northport.")
    clear = story("herald", "2021-05-06", "Pilots from Greenland visited the Amber lighthouse of Cape Grey at Northport on Monday.")
    assert line(vague) == ()
    (visit,) = line(vague, clear)
    assert visit.what.startswith("Pilots from Greenland visited")
    assert [source.story.id for source in visit.sources] == ["post", "herald"]


YEAR_TOLD = story("post", "2021-05-05", "The Amber bridge at Cape Grey was opened by Countess Ada Moor in 1893.")


def test_the_year_and_the_day_of_one_event_are_one_entry():
    """The finer day is shown with the story that gives it; the year is a source that agrees."""
    day = story("herald", "2021-05-06", "On 17 May 1893 the Amber bridge at Cape Grey was opened by Countess Ada Moor.")
    (opened,) = line(YEAR_TOLD, day)
    assert (str(opened.when), opened.differs) == ("1893-05-17", False)
    assert sorted((source.story.id, str(source.when)) for source in opened.sources) == [("herald", "1893-05-17"), ("post", "1893")]


@pytest.mark.parametrize(
    "other",
    [
        "On 17 May 1894 the Amber bridge at Cape Grey was opened by Countess Ada Moor.",
        "On 17 May 1893 the Amber bridge at Cape Grey was sold by Countess Ada Moor.",
        "On 17 May 1893 the school of Northport was opened by the Harbour Board.",
        "On 17 May 1893 the Amber bridge at Northport was opened by Countess Ada Moor.",
    ],
)
def test_another_year_kind_or_thing_is_another_entry(other):
    """Only the same kind of thing with the same names and words is joined, and only on a day of that year."""
    assert len(line(YEAR_TOLD, story("herald", "2021-05-06", other))) == 2


@pytest.mark.parametrize(
    ("kind", "other", "who", "entries"),
    [
        ("discovery", "1927", "ada-moor", 1),
        ("discovery", "1935", "ada-moor", 2),
        ("discovery", "1927", "tom-reed", 2),
        ("visit", "1927", "ada-moor", 2),
    ],
)
def test_what_can_be_but_once_is_one_entry_whose_sources_differ(kind, other, who, entries):
    """A discovery, birth or death of the same people, told in the same words a year or two apart, is one, and the days are shown."""

    def told(name: str, when: str, person: str) -> Account:
        what = "Ada Moor found the wreck of the Hannah Gray"
        event = Event(
            id=name, when=When.parse(when), what=what, story="", quote=f"{what}.", kind=kind, people=(person,), found=True
        )
        return Account(events=(event,), names=frozenset(), marks=b"")

    library = Library(site=Site(), stories=(story("a", "1950-01-02", ""), story("b", "1960-01-02", "")))
    happenings = timeline(library, accounts={"a": told("one", "1926", "ada-moor"), "b": told("two", other, who)}).happenings
    assert len(happenings) == entries
    assert happenings[0].differs == (entries == 1)


@pytest.mark.parametrize(
    ("other", "when", "entries"),
    [
        ("The old dam was built", "1964", 1),
        ("The old dam was built", "1967", 2),
        ("The old pier was built", "1964", 2),
        ("The old dam was built", "1964-05", 2),
    ],
)
def test_what_was_built_in_two_years_is_one_entry(other, when, entries):
    """In stories of one affair the same thing, built in a year or the next but one, is one entry whose sources differ."""

    def told(what: str, day: str) -> Account:
        event = Event(id=f"{what} {day}", when=When.parse(day), what=what, story="", quote=what, kind="building", found=True)
        return Account(events=(event,), names=frozenset(("moor", "reed", "grey", "tidewell", "quillby")), marks=b"")

    library = Library(site=Site(), stories=(story("a", "2021-01-02", ""), story("b", "2021-01-03", "")))
    accounts = {"a": told("The old dam was built", "1962"), "b": told(other, when)}
    happenings = timeline(library, accounts=accounts).happenings
    assert [one.differs for one in happenings] == [entries == 1] * entries


@pytest.mark.parametrize(
    ("lang", "when", "kind", "who", "entries"),
    [
        ("zh", "2023-11-13", "agreement", "lamp-school", 1),
        ("zh", "2023-11-14", "agreement", "lamp-school", 2),
        ("zh", "2023-11", "agreement", "lamp-school", 2),
        ("zh", "2023-11-13", "visit", "lamp-school", 2),
        ("zh", "2023-11-13", "agreement", "net-school", 2),
        ("es-MX", "2023-11-13", "agreement", "lamp-school", 2),
    ],
)
def test_two_languages_tell_of_one_thing_of_a_day(lang, when, kind, who, entries):
    """An agreement that stories in two languages give the same day and program is one; in one language words decide."""

    def told(name: str, what: str, when: str, kind: str, program: str) -> Account:
        event = Event(id=name, when=When.parse(when), what=what, story="", quote=what, kind=kind, programs=(program,), found=True)
        return Account(events=(event,), names=frozenset(), marks=b"")

    stories = (story("a", "2023-11-15", "", lang="es"), story("b", "2023-11-16", "", lang=lang))
    accounts = {
        "a": told("one", "La ministra firmó el convenio", "2023-11-13", "agreement", "lamp-school"),
        "b": told("two", "两市签署合作协议", when, kind, who),
    }
    assert len(timeline(Library(site=Site(), stories=stories), accounts=accounts).happenings) == entries
