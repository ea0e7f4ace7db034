import datetime as dt
import json
import re
import tracemalloc
import xml.etree.ElementTree as ET
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline import data, frontmatter, rights, timeline
from dateline.data.atom import atom
from dateline.data.calendar import calendar
from dateline.data.events import table
from dateline.data.incoming import from_csv, from_timelinejs
from dateline.data.timelinejs import timelinejs
from dateline.nouns.document import Document
from dateline.nouns.entity import Organization, Person, Place, Program, Role
from dateline.nouns.event import Certainty, Event
from dateline.nouns.graph import Graph
from dateline.nouns.library import Library
from dateline.nouns.mention import Mention
from dateline.nouns.origin import Origin
from dateline.nouns.published import Published
from dateline.nouns.repeat import Repeat
from dateline.nouns.site import Site
from dateline.nouns.source import SourceFile
from dateline.nouns.story import Rights, Story
from dateline.nouns.timeline import Timeline
from dateline.nouns.when import When
from dateline.render import po

SECRET = "Nobody outside the harbour office may ever read this sentence about the lamp."
EVENTS = (
    ("opening", "2021-05-02", "The pier opens; 40 boats, \"all\" of them"),
    ("week", "2021-05-03/2021-05-09", "=A fair, of sorts"),
    ("year", "2020~", "Cape Grey’s light is mended 灯塔"),
    ("old", "-0043-03-15", "A much older event"),
    ("open", "../2021-04", "Ended before May"),
    ("season", "2019-22", "Summer school"),
)  # fmt: skip


def story(name: str, when: Rights, **more) -> Story:
    events = tuple(
        Event(
            id=name,
            when=When.parse(date),
            what=what,
            story="lamp",
            quote=f"Of {name} it is told.",
            certainty=Certainty.INFERRED,
            organizations=("board",) if name == "opening" else (),
        )
        for name, date, what in EVENTS
    )
    return Story(
        id=name,
        path=f"content/stories/{name}.md",
        title=f"{name} & {{more}}",
        date=Published.parse("2021-05-12"),
        source=Origin(name="Post & Echo", url="https://example.org/a_b"),
        events=events if name == "lamp" else (),
        authors=("Ada Moor",),
        rights=when,
        **more,
    )


@pytest.fixture(scope="module")
def site() -> dict[str, str]:
    stories = (story("lamp", Rights.FULL, people=("ada-moor",)), story("secret", Rights.PRIVATE, body=SECRET))
    person = Person(
        id="ada-moor",
        path="content/people/ada-moor.md",
        collection="people",
        name="Ada Moor",
        roles=(Role(title="keeper", story="lamp"),),
    )
    others = (
        Program(
            id="piers",
            path="content/programs/piers.md",
            collection="programs",
            name="Piers",
            run_by=("board", "Somebody"),
            part_of=("cape",),
        ),
        Organization(id="board", path="content/organizations/board.md", collection="organizations", name="Board"),
        Place(id="cape", path="content/places/cape.md", collection="places", name="Cape", coordinates=(1.5, 2.5)),
    )
    library = Library(site=Site(title="Lamps, & piers"), stories=stories, entities=(person, *others))
    mention = Mention(story="lamp", entity="ada-moor", collection="people", text="Moor", sentence="Moor.", anchor="", linked=True)
    hidden = Mention(story="secret", entity="ada-moor", collection="people", text="Moor", sentence=SECRET, anchor="", linked=True)
    releases = {one.id: rights.release(one, Document(tokens=(), lang="en"), site=library.site) for one in stories}
    quoted = replace(mention, sentence="Moor said so.", speaks=True)
    both = replace(mention, sentence="The Board runs the Piers, said its keeper Moor.", anchor="s-2")
    named = (replace(both, collection="organizations", entity="board"), replace(both, collection="programs", entity="piers"), both)
    graph, line = rights.withhold(
        Graph.of((mention, *named, quoted, quoted, replace(hidden, speaks=True))),
        timeline.timeline(library),
        releases=releases,
    )
    files = data.coming(
        data.Content(library=library, graph=graph, timeline=line, releases=releases, originals={"secret": stories[0]})
    )
    return {file.path: file.content.decode() for file in files}


def test_every_file_of_the_catalogue_is_there(site):
    """What the catalogue offers is written, and nothing is written that it does not offer."""
    offered = {file.path for file in data.CATALOGUE} | {file.schema for file in data.CATALOGUE if file.schema}
    assert set(site) == offered


@pytest.mark.parametrize(
    "file", [file for file in data.CATALOGUE if file.path.endswith(".json") and file.schema], ids=lambda file: file.path
)
def test_files_keep_their_schema(site, file):
    """Each JSON file is valid under the schema that lies beside it."""
    jsonschema = pytest.importorskip("jsonschema")
    jsonschema.Draft202012Validator.check_schema(json.loads(site[file.schema]))
    jsonschema.validate(json.loads(site[file.path]), json.loads(site[file.schema]))


def test_what_is_private_is_nowhere(site):
    """A private story is in no file, by no word and no id."""
    assert not [path for path, text in site.items() if SECRET in text or '"secret"' in text]


def test_relations_say_who_was_what_who_took_part_and_who_is_quoted(site):
    """A role, who runs what, a part in an event and a quotation are a relation each, with story, sentence and address; what does
    not apply is null."""
    relations = json.loads(site["data/relations.json"])
    told = [{key: value for key, value in one.items() if value is not None} for one in relations]
    said = {"story": "lamp", "sentence": "The Board runs the Piers, said its keeper Moor.", "url": "stories/lamp/"}
    assert told == [
        {"kind": "role", "person": "ada-moor", "role": "keeper", **said},
        {"kind": "run by", "program": "piers", "by": "organizations/board", **said},
        {"kind": "run by", "program": "piers", "by": "Somebody"},
        {"kind": "part of", "program": "piers", "whole": "places/cape"},
        {
            "kind": "took part",
            "organization": "board",
            "event": "opening",
            "story": "lamp",
            "sentence": "Of opening it is told.",
            "url": "timeline/#event-opening",
        },
        {"kind": "quoted", "person": "ada-moor", "story": "lamp", "sentence": "Moor said so.", "url": "stories/lamp/"},
    ]


def test_reports_say_what_copies_changed():
    """A report names its original, its stories, and how many sentences each copy kept, added and dropped."""
    one, two = story("lamp", Rights.FULL), story("later", Rights.FULL)
    library = Library(site=Site(title="Lamps"), stories=(two, one))
    releases = {each.id: rights.release(each, Document(tokens=(), lang="en"), site=library.site) for each in (one, two)}
    files = data.coming(
        data.Content(
            library=library,
            graph=Graph(),
            timeline=timeline.timeline(library),
            releases=releases,
            originals={"later": one},
            repeats=(Repeat(copy="later", original="lamp", added=("New.",), dropped=("Old.", "Older."), kept=4),),
        )
    )
    made = {file.path: json.loads(file.content) for file in files if file.path == "data/reports.json"}
    copies = [{"story": "later", "kept": 4, "added": 1, "dropped": 2}]
    assert made["data/reports.json"] == [{"id": "lamp", "original": "lamp", "stories": ["lamp", "later"], "copies": copies}]


def test_events_have_the_shape_that_was_promised(site):
    """An event has its id, date, line, certainty, people, places and sources, in order of time."""
    events = json.loads(site["data/events.json"])
    assert [event["id"] for event in events] == ["old", "season", "year", "open", "opening", "week"]
    opening = events[4]
    assert opening["sources"] == [
        {
            "story": "lamp",
            "quote": "Of opening it is told.",
            "verbs": [],
            "when": "2021-05-02",
            "how": "",
            "certainty": "inferred",
            "copy": False,
            "found": False,
        }
    ]
    assert (opening["status"], opening["certainty"], opening["differs"]) == ("confirmed", "inferred", False)


@pytest.mark.parametrize(("path", "read"), [("data/timelinejs.json", from_timelinejs), ("data/events.csv", from_csv)])
def test_what_is_exported_comes_back(site, path, read):
    """TimelineJS JSON and CSV give back every event with date, line, sources and reasons, as events.json has them."""
    back = read(site[path])
    wanted = json.loads(site["data/events.json"])
    for event in wanted:
        del event["url"], event["status"], event["differs"], event["independent"], event["minor"]
    assert [json.loads(json.dumps(row)) for row in back] == [
        {key: value for key, value in event.items() if value not in ("", [], {})} for event in wanted
    ]


WORDS = st.text(st.sampled_from("abc<>&'\"=+@,;\n\t 灯塔é\u2028\\#"), min_size=1, max_size=12)
LINE = WORDS.map(lambda text: " ".join(text.split())).filter(
    lambda text: any(mark.isalnum() for mark in text.replace("<", "").replace(">", ""))
)
ADDRESS = st.sampled_from(["https://example.org/a.jpg", "https://example.org/b?c=d&e=f"])
DAY = st.dates(min_value=dt.date(1000, 1, 1)).map(lambda day: {"year": day.year, "month": day.month, "day": day.day})
SLIDE = st.fixed_dictionaries(
    {
        "start_date": DAY
        | DAY.map(lambda day: {**day, "hour": 9, "minute": 30})
        | st.integers(-900, 2100).map(lambda year: {"year": year}),
        "text": st.fixed_dictionaries({"headline": LINE, "text": WORDS.map(str.strip).filter(bool)}),
    },
    optional={
        "media": st.fixed_dictionaries(
            {"url": ADDRESS}, optional={"caption": LINE, "credit": LINE, "thumbnail": ADDRESS, "alt": LINE}
        ),
        "group": LINE,
        "background": st.fixed_dictionaries({}, optional={"color": st.just("#fff"), "url": ADDRESS}).filter(bool),
        "display_date": LINE,
        "autolink": st.booleans(),
        "unique_id": st.sampled_from(["one", "Two Words", "3rd_id"]),
    },
)


@pytest.mark.parametrize("text", ["", "# Nothing yet.\n", "[[events]]\nwhat = 'It rained'\n"])
def test_a_file_without_events_is_read(text: str) -> None:
    """Empty, with a note in it, or with blocks by another name, of which it is told what they are to be called."""
    events, _, problems = frontmatter.by_hand(SourceFile(path="content/events.toml", text=text))
    assert events == ()
    assert [problem.todo for problem in problems] == (["write [[event]]"] if "events" in text else [])


def through(rows) -> list[Event]:
    """Rows as they stand in content/events.toml, read again."""
    text = frontmatter.with_events("", rows)
    events, _, problems = frontmatter.by_hand(SourceFile(path="content/events.toml", text=text))
    assert problems == ()
    return list(events)


def given_out(rows):
    library = Library(site=Site())
    return timeline.timeline(library, by_hand=through(rows))


@given(st.lists(SLIDE, min_size=1, max_size=3, unique_by=lambda slide: slide.get("unique_id", id(slide))), st.booleans())
@settings(max_examples=25, deadline=None)
def test_a_slide_of_others_comes_back_whole(found, by_table):
    """What TimelineJS holds comes in, goes through content/events.toml and comes out with every field, by JSON and by our CSV too."""
    told = given_out(from_timelinejs(json.dumps({"events": found})))
    if by_table:
        told = given_out(from_csv("".join(table(told))))
    out = [*timelinejs(told, site=Site())["events"]]
    for slide in found:
        assert any(all(one.get(key) == value for key, value in slide.items()) for one in out), (slide, out)


def test_what_timelinejs_shows(site):
    """Dates are in words of the site, headlines are escaped, a decade is a span, and every story that tells it stands under the sentence."""
    happened = [
        Event(id="fair", when=When.parse("199X"), what="A <b> & more", story=""),
        Event(id="kind", when=When.parse("2020~"), what="A launch", story="", kind="launch"),
    ]
    made = timelinejs(timeline.timeline(Library(site=Site()), by_hand=happened), site=Site(), said=lambda when: f"in words {when}")[
        "events"
    ]
    decade, launch = made
    assert (decade["display_date"], decade["text"]["headline"]) == ("in words 199X", "A &lt;b&gt; &amp; more")
    assert (decade["start_date"], decade["end_date"]) == ({"year": 1990}, {"year": 1999})
    assert "group" not in launch
    told = json.loads(site["data/timelinejs.json"])["events"]
    assert all("lamp &amp; {more}" in one["text"]["text"] for one in told if one["unique_id"] == "opening")


def test_feed_and_calendar_speak_the_language_of_the_site():
    """The feed of events and the calendar say dates, and what a timeline is called, in the words that they are given."""
    fair = Event(id="fair", when=When.parse("2020~"), what="Se abre la feria", story="")
    happened = timeline.timeline(Library(site=Site()), by_hand=[fair])
    site = Site(title="Faros", lang="es")
    feed = atom(happened, site=site, said=lambda when: "hacia 2020", called="Cronología")
    assert re.findall("<title>(.*?)</title>", feed) == ["Faros: Cronología", "hacia 2020: Se abre la feria"]
    assert "DESCRIPTION:hacia 2020" in "".join(calendar(happened, site=site, said=lambda when: "hacia 2020"))


def test_eras_of_others_stay_eras():
    """An era comes in as an event over its span and goes out among the eras; a title slide is left, since the site has its own."""
    era = {"start_date": {"year": 1890}, "end_date": {"year": 1899}, "text": {"headline": "The building years"}}
    source = {"title": {"text": {"headline": "Theirs"}}, "events": [], "eras": [era]}
    out = timelinejs(given_out(from_timelinejs(json.dumps(source))), site=Site(title="Ours"))
    assert ([*out["events"]], out["title"]["text"]["headline"]) == ([], "Ours")
    assert {key: out["eras"][0][key] for key in ("start_date", "end_date")} == {key: era[key] for key in ("start_date", "end_date")}
    assert out["eras"][0]["text"]["headline"] == "The building years"


def test_the_spreadsheet_of_others_keeps_time_and_background():
    """Columns of TimelineJS' spreadsheet beyond date and words are kept: time of day, background, display date, an era's type."""
    sheet = (
        "Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Type,Group,Background\r\n"
        ",,,,,,,,,Our town,,,title,,\r\n"
        '1890,5,2,9:30,,,,,"May, early",The light is lit,"Two lines\nof text",https://example.org/a.jpg,,Light,#fff\r\n'
        "1880,,,,1889,,,,,The wooden years,,,era,,\r\n"
    )
    out = timelinejs(given_out(from_csv(sheet)), site=Site())
    (lit,) = out["events"]
    assert lit["start_date"] == {"year": 1890, "month": 5, "day": 2, "hour": 9, "minute": 30}
    assert (lit["display_date"], lit["background"], lit["group"]) == ("May, early", {"color": "#fff"}, "Light")
    assert lit["text"] == {"headline": "The light is lit", "text": "Two lines\nof text"}
    assert [era["text"]["headline"] for era in out["eras"]] == ["The wooden years"]


def test_a_formula_stays_text(site):
    """A line that a spreadsheet would run as a formula is text."""
    assert "'=A fair" in site["data/events.csv"]


def test_the_calendar_is_one(site):
    """A calendar program reads every event that lies between the years 1 and 9999, as whole days."""
    icalendar = pytest.importorskip("icalendar")
    found = icalendar.Calendar.from_ical(site["timeline/timeline.ics"])
    events = {str(event["uid"]).partition("@")[0]: event for event in found.walk("VEVENT")}
    assert sorted(events) == ["open", "opening", "season", "week", "year"]
    week = events["week"]
    assert (str(week["dtstart"].dt), str(week["dtend"].dt)) == ("2021-05-03", "2021-05-10")
    assert str(events["year"]["summary"]) == "Cape Grey’s light is mended 灯塔"
    assert all(len(line.encode()) <= 75 for line in site["timeline/timeline.ics"].split("\r\n"))


def test_the_feed_is_atom(site):
    """The feed is well-formed, and every entry has an id of its own, a title and a moment."""
    feed = ET.fromstring(site["timeline/feed.xml"])
    space = "{http://www.w3.org/2005/Atom}"
    entries = feed.findall(f"{space}entry")
    assert len({entry.findtext(f"{space}id") for entry in entries}) == len(EVENTS)
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\dT00:00:00Z", entry.findtext(f"{space}updated") or "") for entry in entries)


def test_the_bibliography_escapes(site):
    """Signs that TeX takes for its own are escaped, addresses are not."""
    text = site["data/sources.bib"]
    assert "title = {{lamp \\& \\{more\\}}}" in text
    assert "url = {https://example.org/a_b}" in text
    assert "@article{secret" not in text


def test_addresses_are_relative(site):
    """Without an origin no file carries a public address of the site."""
    assert all(not row["url"].startswith(("/", "http")) for row in json.loads(site["data/stories.json"]))


def test_the_package_lists_what_lies_beside_it(site):
    """Every resource of datapackage.json is a file in data/."""
    package = json.loads(site["data/datapackage.json"])
    assert all(f"data/{resource['path']}" in site for resource in package["resources"])
    assert not Path(package["resources"][0]["path"]).is_absolute()


def test_every_file_is_described() -> None:
    """The data page says what it holds."""
    names = {file.path.rpartition("/")[2] for file in data.CATALOGUE}
    english = (Path(__file__).parents[2] / "templates/words/en.po").read_text("utf-8")
    said = {entry.key for entry in po.catalogue(english, path="en.po").entries}
    assert {f"file_{name}" for name in names} == {key for key in said if key.startswith("file_")}


def test_json_is_written_in_memory_of_a_few_times_its_size():
    """However long a list, the pieces it is written from do not lie in memory all at once."""
    mentions = tuple(
        Mention(story=f"s{number}", entity="ana", collection="people", text="Ana", sentence="", anchor="s-1", linked=True)
        for number in range(4000)
    )
    library, releases = Library(site=Site()), {}
    tracemalloc.start()
    files = data.coming(data.Content(library=library, graph=Graph.of(mentions), timeline=Timeline(), releases=releases))
    made = {file.path: file.content for file in files}
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    content = made["data/mentions.json"]
    assert content.decode() == json.dumps(json.loads(content), ensure_ascii=False, indent=1) + "\n"
    assert peak < 6 * len(content)


def test_many_events_of_one_name_are_told_apart():
    """Each gets a number that none has, one that was given out already among them."""
    rows = ["id,when,what", "bell,2001,Rings", "bell-2,2002,Rings", *["bell,2003,Rings"] * 3, *[",1893,The light is lit"] * 2]
    told = from_csv("\n".join(rows))
    assert [row["id"] for row in told] == [
        "bell",
        "bell-2",
        "bell-3",
        "bell-4",
        "bell-5",
        "1893-the-light-is-lit",
        "1893-the-light-is-lit-2",
    ]


def test_a_long_timeline_is_read_at_once():
    """An id of its own costs an event no more than asking whether it is taken."""
    slides = [{"start_date": {"year": 1900}, "text": {"headline": f"Event {number}"}} for number in range(3000)]
    told = from_timelinejs(json.dumps({"events": slides}))
    assert len({row["id"] for row in told}) == 3000
