"""Check what only the whole content can show: Library, Graph → Problems, all of them warnings."""

import datetime as dt
import re
from collections.abc import Callable, Container, Iterable, Mapping
from itertools import chain
from types import MappingProxyType
from typing import NamedTuple

from dateline.check.place import NOWHERE, Place, key, place
from dateline.frozen import dataclass
from dateline.nouns.claim import ClaimStatus
from dateline.nouns.entity import Entity, Person, Program
from dateline.nouns.event import EventStatus
from dateline.nouns.folders import SETTINGS
from dateline.nouns.graph import Ambiguity, Graph
from dateline.nouns.library import Library
from dateline.nouns.picture import named
from dateline.nouns.problem import Problem, Severity
from dateline.nouns.site import PARTS
from dateline.nouns.story import Rights, Story
from dateline.text.slug import slug

_MARKS = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Whole:
    """The content and all that is known of it: `bodies` are plain texts by story id, `written` the files' texts by path."""

    library: Library
    graph: Graph
    bodies: Mapping[str, str]
    written: Mapping[str, str]
    today: dt.date | None
    files: Container[str] | None


def content(
    library: Library,
    *,
    graph: Graph | None = None,
    bodies: Mapping[str, str] | None = None,
    written: Mapping[str, str] = MappingProxyType({}),
    today: dt.date | None = None,
    files: Container[str] | None = None,
) -> tuple[Problem, ...]:
    """What the author may want to look at, sorted by `Problem.key`.

    `graph` is None before linking; `bodies` are plain texts by story id, else Markdown is searched; `written` are the author's
    files by path; `today` is the author's day; `files` are the URLs of those under `assets/`.
    A headline that is marked as made up is no problem: it may stay so.
    """
    whole = _Whole(library=library, graph=graph or Graph(), bodies=bodies or {}, written=written, today=today, files=files)
    rules = _RULES if graph is not None else tuple(rule for rule in _RULES if rule not in _OF_LINKS)
    return tuple(sorted((problem for rule in rules for problem in rule(whole)), key=lambda problem: problem.key))


def _undated(whole: _Whole) -> Iterable[Problem]:
    for story in whole.library.stories:
        if story.date is None:
            yield _warning(whole, story, "the story has no date", "write date: and the day it was published, or the year", NOWHERE)


def _to_come(whole: _Whole) -> Iterable[Problem]:
    for story in whole.library.stories if whole.today else ():
        for name, date in (("date", story.date), ("updated", story.updated)):
            if date is not None and whole.today is not None and date.date > whole.today:
                what = f'"{name}" is {date.iso_day}, a day to come'
                yield _warning(whole, story, what, "check the date", key(_file(whole, story), name))


def _lost(whole: _Whole) -> Iterable[Problem]:
    """A picture that may be shown has to be there; one from elsewhere is never shown."""
    files = whole.files
    for story in whole.library.stories if files is not None else ():
        for image in story.images:
            if files is not None and image.rights is Rights.FULL and image.src and not named(image.src, files):
                what = f'the picture "{image.src}" is not under content/assets/, so no page shows it'
                todo = "put the file there and write its path, such as assets/picture.jpg"
                yield _warning(whole, story, what, todo, place(_file(whole, story), image.src))


def _unplaced(whole: _Whole) -> Iterable[Problem]:
    """An editor's note in site.toml has to be on a page of the site's own."""
    site = whole.library.site
    known = {"", "search/", *(f"{part}/" for part in PARTS), *(f"{collection.id}/" for collection in site.collections)}
    tagged = {f"tags/{slug(tag)}/" for story in whole.library.stories for tag in story.tags} if site.notes else set()
    for url, _ in site.notes:
        if url not in known | tagged and not re.fullmatch(r"timeline/-?\d+/", url):
            name = url.removesuffix("/")
            what = f'the note on "{name}" stands nowhere: the site has no such page of its own'
            todo = "write home, search, a list such as timeline or people, or tags/ and a tag; a file of yours has note: in itself"
            written = whole.written.get(SETTINGS, "")
            line, column = place(written, name)
            yield Problem(path=SETTINGS, what=what, todo=todo, line=line, column=column, severity=Severity.WARNING)


def _unquoted(whole: _Whole) -> Iterable[Problem]:
    """The quote of an event and the sentence of a claim are evidence, so they must be found in their story."""
    for story in whole.library.stories:
        for evidence in misquoted(story, whole.bodies.get(story.id, story.body)):
            yield _misquoted(whole, story, evidence)


class Evidence(NamedTuple):
    """What the author's event or claim gives as the words of its story."""

    key: str
    of: str
    id: str
    words: str


def misquoted(story: Story, body: str) -> tuple[Evidence, ...]:
    """What a story's front matter quotes of its body and does not stand there."""
    quoted = [
        *(Evidence("quote", "event", one.id, one.quote) for one in story.events if one.status is not EventStatus.REJECTED),
        *(Evidence("sentence", "claim", one.id, one.sentence) for one in story.claims if one.status is not ClaimStatus.DISMISSED),
    ]
    quoted = [evidence for evidence in quoted if evidence.words]
    words = _words(body) if quoted else ""
    return tuple(evidence for evidence in quoted if _words(evidence.words) not in words)


def _misquoted(whole: _Whole, story: Story, evidence: Evidence) -> Problem:
    text = _file(whole, story)
    where = place(text, evidence.words[:60].rpartition(" ")[0] or evidence.words)
    where = where if where != NOWHERE else place(text, evidence.id)
    what = f'the {evidence.key} of {evidence.of} "{evidence.id}" does not stand in the story: "{_short(evidence.words)}"'
    todo = f"write a sentence of the story as it stands there, or leave the {evidence.key} out"
    return _warning(whole, story, what, todo, where)


def _same_titles(whole: _Whole) -> Iterable[Problem]:
    first: dict[str, Story] = {}
    for story in sorted(whole.library.stories, key=lambda story: story.key):
        other = first.setdefault(title(story.title), story)
        if other is story or _told_apart(story, other):
            continue
        what = f"has the title of {other.path}"
        todo = f"if both are one report, write same_report: [{other.id}]; if not, not_same_report: [{other.id}]"
        yield _warning(whole, story, what, todo, key(_file(whole, story), "title"))


def _told_apart(one: Story, other: Story) -> bool:
    return any(b.id in (*a.same_report, *a.not_same_report, a.translation_of) for a, b in ((one, other), (other, one)))


def _ambiguous(whole: _Whole) -> Iterable[Problem]:
    """One warning for each name in each story, however often it stands there."""
    seen: set[tuple[str, str]] = set()
    for doubt in whole.graph.ambiguities:
        if (doubt.story, doubt.text) in seen:
            continue
        seen.add((doubt.story, doubt.text))
        story = whole.library.story_by_id[doubt.story]
        text = _file(whole, story)
        where = place(text, doubt.sentence)
        where = where if where != NOWHERE else place(text, doubt.text)
        if doubt.by_hand:
            yield _warning(whole, story, *_led_astray(doubt), where)
            continue
        unknown = tuple(f'"{name}", who has no page' for name in doubt.strangers)
        what = f'"{doubt.text}" may be {_either((*doubt.candidates, *unknown))}, and is linked to none of them'
        todo = "make a page for the one who has none" if unknown else "add the name to its aliases alone"
        yield _warning(whole, story, what, f"link the right one by hand, or {todo}", where)


def _led_astray(doubt: Ambiguity) -> tuple[str, str]:
    """What is wrong with a link by hand, and what to do."""
    if not doubt.candidates:
        return f"{doubt.text} names no page of the site", "write a name, another name or the id of one, or make that page"
    name, _, shown = doubt.text.strip("[]").partition("|")
    todo = f"say which: [[{doubt.candidates[0]}|{shown or name}]]"
    return f"{doubt.text} may be {_either(doubt.candidates)}, and leads to none of them", todo


def _either(candidates: tuple[str, ...]) -> str:
    return " or ".join(filter(None, (", ".join(candidates[:-1]), candidates[-1])))


def _unmentioned(whole: _Whole) -> Iterable[Problem]:
    """People and programs that no story speaks of; places and organizations may stand for what others are part of."""
    named = frozenset(chain(chain.from_iterable(whole.graph.named.values()), _accepted(whole.library)))
    for entity in whole.library.entities:
        if isinstance(entity, Person | Program) and f"{entity.collection}/{entity.id}" not in named:
            todo = "add the name the stories use to its aliases, or delete the page"
            yield _warning(whole, entity, f"no story mentions {entity.name}", todo, key(_file(whole, entity), "name"))


def _accepted(library: Library) -> Iterable[str]:
    """Whom stories and their events name in the front matter, as `collection/id` with the ids they have now."""
    for story in library.stories:
        told = [event for event in story.events if event.status is not EventStatus.REJECTED]
        people = (name for names in (story.people, *(event.people for event in told)) for name in names)
        programs = (name for names in (story.programs, *(event.programs for event in told)) for name in names)
        for collection, names in (("people", people), ("programs", programs)):
            found = (library.entity_by_id.get((collection, name)) for name in names)
            yield from (f"{collection}/{entity.id}" for entity in found if entity is not None)


Rule = Callable[[_Whole], Iterable[Problem]]

_OF_LINKS: tuple[Rule, ...] = (_ambiguous, _unmentioned)
_RULES: tuple[Rule, ...] = (_undated, _to_come, _lost, _unplaced, _unquoted, _same_titles, *_OF_LINKS)


def _file(whole: _Whole, entry: Story | Entity) -> str:
    return whole.written.get(entry.path, "")


def _warning(whole: _Whole, entry: Story | Entity, what: str, todo: str, where: Place) -> Problem:
    line, column = where
    return Problem(path=entry.path, what=what, todo=todo, line=line, column=column, severity=Severity.WARNING)


def _words(text: str) -> str:
    """The words alone, so that kinds of quotation marks, line breaks and Markdown make no difference."""
    return " ".join(filter(None, _MARKS.split(text.casefold())))


def title(words: str) -> str:
    """A title as far as two are taken for the same."""
    return _words(words)


def _short(text: str) -> str:
    return text if len(text) <= 60 else text[:59].rstrip() + "…"
