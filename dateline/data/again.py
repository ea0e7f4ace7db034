"""Change the files where one story or entity says something else: it before and now → what stands in the files for it.

Each text stands in its file as it is, once. What a file says of a story that is a copy of another, or of a private one, is not
told here.
"""

import json
from collections.abc import Callable, Iterable, Mapping

from dateline.data import relations
from dateline.data.bibliography import entry
from dateline.data.calendar import dated
from dateline.data.events import line, major, minor
from dateline.data.laid_out import laid_out
from dateline.data.records import Record, entity, mentions, roles, story
from dateline.data.timelinejs import slide
from dateline.nouns.entity import Entity, Person
from dateline.nouns.graph import Graph
from dateline.nouns.library import Library
from dateline.nouns.release import Release
from dateline.nouns.timeline import Happening
from dateline.nouns.when import When


def of_story(release: Release) -> Mapping[str, str]:
    """What the files say of a story, by their paths."""
    return {"data/stories.json": _lines(story(release, None)), "data/sources.bib": entry(release.story)}


def of_names(story: str, graph: Graph, library: Library) -> tuple[tuple[str, str], ...]:
    """What the files say of whom a story names, with their paths; `graph` is of that story alone."""
    people = (one for one in library.of("people") if isinstance(one, Person))
    held = (relations.held(role, graph) for person in people for role in roles(person) if role["story"] == story)
    return (
        ("data/mentions.json", _lines(*mentions(graph))),
        ("data/relations.json", _lines(*relations.quoted(graph))),
        *(("data/relations.json", _lines(one)) for one in held),
    )


def first_quoted(text: str, stories: Iterable[str]) -> str:
    """The first record of whom one of these stories quotes, the first that quotes anybody, as it stands in `TIES`; empty where none
    does."""
    begin = text.find('"kind": "quoted"')
    found = (text.find(f'"story": "{story}"', begin) for story in stories if begin >= 0)
    at = next((place for place in found if place >= 0), -1)
    return text[text.rfind("\n {", 0, at) + 1 : text.find("\n }", at) + 3] if at >= 0 else ""


def of_roles(people: Iterable[Person], graph: Graph) -> str:
    """What `TIES` says of the roles of some people, one after the other; `graph` has whom the stories name that give them."""
    return _lines(*(relations.held(role, graph) for person in people for role in roles(person)))


def at_first(was: str, is_: str) -> tuple[str, str]:
    """How a file of records begins with these before all others, of which there are some, or with none of these."""
    before, now = (f"[\n{records},\n {{" if records else "[\n {" for records in (was, is_))
    return before, now


def of_ties(graph: Graph, library: Library) -> tuple[str, ...]:
    """What a file would say of who runs what and what is part of what if there were no story but that of the graph: empty where
    it has no sentence that says so."""
    return tuple(_lines(tie) if tie["story"] else "" for tie in relations.ties(library, graph))


TIES = "data/relations.json"


EVENTS = "data/events.json"


def in_passing(one: Happening) -> str:
    """What the file of events says of a minor one."""
    return _lines(minor(one))


def told_of(one: Happening, *, url: str) -> str:
    """What the same file says of one that stands on the timeline at an address."""
    return _lines(major(one, url=url))


def of_happening(one: Happening, *, url: str, library: Library, said: Callable[[When], str]) -> Mapping[str, str]:
    """What the files in which it has a place of its own say of something that stands on the timeline at an address, by their paths;
    nothing where a file does not show it."""
    takings = tuple(relations.takings(one, library, url=url))
    return {
        "data/events.csv": line(one),
        TIES: _lines(*takings) if takings else "",
        "data/timelinejs.json": slide(one, url=url, site=library.site, said=said),
        "timeline/timeline.ics": dated(one, url=url, site=library.site, said=said),
    }


def events_again(text: str, *, gone: Iterable[str], come: Mapping[str, Happening]) -> str:
    """The file of events without some records, and with those of others in their places.

    Raises:
        ValueError: one that is gone does not stand there by itself.
    """
    for record in gone:
        alone = next((part for part in (f"{record},\n", f",\n{record}") if text.count(part) == 1), None)
        if alone is None:
            raise ValueError("not in the file, or all that is")
        text = text.replace(alone, "")
    for record, one in come.items():
        place = _place(text, (one.when.key, one.id))
        text = f"{text[:place]}\n{record},{text[place:]}" if place >= 0 else _at_last(text, record)
    return text


def _at_last(text: str, record: str) -> str:
    end = text.rindex("\n]")
    return f"{text[:end]},\n{record}{text[end:]}"


def _place(text: str, key: tuple[object, str]) -> int:
    """Where the line before the first record ends that comes after a key; below zero where none does."""
    low, high = text.find("\n {"), text.rfind("\n {")
    while low < high:
        middle = text.rfind("\n {", low, (low + high) // 2 + 3)
        low, high = (text.index("\n {", middle + 1), high) if _key(text, middle) < key else (low, middle)
    return -1 if _key(text, low) < key else low


def _key(text: str, place: int) -> tuple[object, str]:
    """By what a record is sorted that begins at a place."""
    record = json.loads(text[place : text.index("\n }", place) + 3])
    return When.parse(record["when"]).key, record["id"]


def _lines(*records: Record) -> str:
    """Records as they stand in a file, without what is around all of them."""
    return laid_out(records)[2:-2]


def of_entity(one: Entity, text: str) -> str:
    """What the file of its collection says of an entity; `text` is that file, which knows the stories that name it.

    Raises:
        ValueError: it is not there.
    """
    found = next((record for record in json.loads(text) if record["id"] == one.id), None)
    if found is None:
        raise ValueError("not in the file")
    return _lines(entity(one, found["stories"]))
