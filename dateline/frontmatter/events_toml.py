"""Read content/events.toml, the events that the author added by hand: SourceFile → Events, and what is wrong; and write it.

An event with `sources` is told by these stories, each with its own quote and date; one without stands by itself. An event with a
mistake is left out with all its mistakes told, the others are read.
"""

import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from dateline.frontmatter.forms import SLUG
from dateline.nouns.event import Certainty, Event, EventStatus
from dateline.nouns.folders import EVENTS
from dateline.nouns.problem import Problem
from dateline.nouns.reference import Reference
from dateline.nouns.source import SourceFile
from dateline.nouns.when import When
from dateline.text import toml
from dateline.text.slug import slug

_HEAD = "# Events that you add by hand; see docs/timeline.md. One [[event]] block each, with id, when (EDTF) and what.\n"
_COLLECTIONS = ("people", "programs", "organizations", "places")


@dataclass(slots=True)
class _Block:
    """One `[[event]]` while it is read: the text from its line on, and what was found wrong and referred to."""

    number: int
    lines: list[tuple[int, str]]
    problems: list[Problem] = field(default_factory=list)
    references: list[Reference] = field(default_factory=list)

    def place(self, key: str, *, nth: int = 0) -> tuple[int, int]:
        """Line and column of the nth place where a key is set in the block; the block's own line where it is not."""
        pattern = re.compile(rf"(?:^\s*|[{{,]\s*)({re.escape(key)}|\"{re.escape(key)}\")\s*=")
        found = [(number, match.start(1) + 1) for number, line in self.lines for match in pattern.finditer(line)]
        return found[nth] if nth < len(found) else (self.lines[0][0] if self.lines else 1, 1)

    def refuse(self, key: str, what: str, todo: str) -> None:
        """Gather a problem of a key."""
        line, column = self.place(key)
        self.problems.append(Problem(path=EVENTS, line=line, column=column, what=what, todo=todo))


def events(source: SourceFile | None) -> tuple[tuple[Event, ...], tuple[Reference, ...], tuple[Problem, ...]]:
    """The events, one for each source or one alone, what they refer to, and what is wrong with the file. No file is no events."""
    if source is None:
        return (), (), ()
    table, broken = toml.table(source)
    if broken:
        return (), (), broken
    unknown = [
        Problem(path=EVENTS, line=1, column=1, what=f'"{key}" is no part of this file', todo="write [[event]]") for key in table
    ]
    unknown = [problem for problem in unknown if not problem.what.startswith('"event"')]
    blocks = table.get("event", [])
    if not isinstance(blocks, list) or not all(isinstance(block, dict) for block in blocks):
        todo = "write [[event]] with two brackets above each"
        return (), (), (*unknown, Problem(path=EVENTS, line=1, column=1, what='"event" is not a list of blocks', todo=todo))
    places = _blocks(source.text.removeprefix("\ufeff"), len(blocks))
    found = [_event(block, place) for block, place in zip(blocks, places, strict=True)]
    problems = (*unknown, *(problem for place in places for problem in place.problems), *_doubles(blocks, places))
    references = tuple(reference for place in places for reference in place.references)
    return tuple(event for some in found for event in some), references, tuple(sorted(problems, key=lambda problem: problem.key))


def with_events(text: str, rows: Iterable[Mapping[str, Any]]) -> str:
    """The file's text with more events below what stands there."""
    parts = [(text or _HEAD).rstrip("\n")]
    parts += [_written(row) for row in rows]
    return "\n\n".join(parts) + "\n"


def _blocks(text: str, number: int) -> list[_Block]:
    starts = [at for at, line in enumerate(text.split("\n"), 1) if re.match(r"\s*\[\[\s*event\s*\]\]", line)]
    lines = list(enumerate(text.split("\n"), 1))
    if not starts or len(starts) != number:
        return [_Block(number=one, lines=lines) for one in range(number)]
    ends = [*(start - 1 for start in starts[1:]), len(lines)]
    return [_Block(number=one, lines=lines[start - 1 : end]) for one, (start, end) in enumerate(zip(starts, ends, strict=True))]


def _event(table: Mapping[str, Any], block: _Block) -> tuple[Event, ...]:
    values: dict[str, Any] = {}
    for key, value in table.items():
        reader = _KEYS.get(key)
        if reader is None:
            known = ", ".join(_KEYS)
            block.refuse(key, f'"{key}" is no key of an event', f"it may have {known}")
            continue
        read = reader(value, key, block)
        if read is not None:
            values[key] = read
    for need, todo in _NEEDS.items():
        if need not in table:
            block.refuse(need, f'this event has no "{need}"', todo)
    if block.problems:
        return ()
    sources = values.pop("sources", ())
    values.setdefault("id", slug(f"{values['when']} {values['what']}"))
    if not sources:
        return (Event(story="", **values),)
    shared = {key: value for key, value in values.items() if key not in ("quote", "how")}
    return tuple(Event(**{**shared, **told}) for told in sources)


_Reader = Callable[[Any, str, _Block], Any]


def _text(value: Any, key: str, block: _Block) -> str | None:
    if isinstance(value, str):
        return " ".join(value.split())
    block.refuse(key, f'"{key}" is not a text', f'write {key} = "…"')
    return None


def _id(value: Any, key: str, block: _Block) -> str | None:
    words = _text(value, key, block)
    if words is None or SLUG.fullmatch(words):
        return words
    block.refuse(key, f'"{key}" is "{words}", which has not the form of an id', f'write "{slug(words)}"')
    return None


def _when(value: Any, key: str, block: _Block) -> When | None:
    words = _text(str(value) if not isinstance(value, dict | list | bool) else value, key, block)
    if words is None:
        return None
    try:
        return When.parse(words)
    except ValueError:
        from dateline.frontmatter.dates import todo_for_when

        block.refuse(key, f'"{key}" is "{words}"', todo_for_when(words))
        return None


def _choice(kind: type[Certainty] | type[EventStatus]) -> _Reader:
    def read(value: Any, key: str, block: _Block) -> Any:
        words = _text(value, key, block)
        if words is None:
            return None
        if words in tuple(kind):
            return kind(words)
        block.refuse(key, f'"{key}" is "{words}"', f"write {' or '.join(kind)}")
        return None

    return read


def _ids(value: Any, key: str, block: _Block) -> tuple[str, ...] | None:
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        block.refuse(key, f'"{key}" is not a list of ids', f'write {key} = ["ada-moor"]')
        return None
    line, column = block.place(key)
    block.references += [Reference(key=key, id=one, collections=(key,), line=line, column=column) for one in value]
    return tuple(value)


def _more(value: Any, key: str, block: _Block) -> tuple[tuple[str, str], ...] | None:
    if not isinstance(value, dict) or not all(isinstance(one, str) for one in value.values()):
        block.refuse(key, f'"{key}" is not a table of texts', 'write more = {"media.url" = "https://…"}')
        return None
    return tuple(sorted(value.items()))


def _words(value: Any, key: str, block: _Block) -> tuple[str, ...] | None:
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        block.refuse(
            key, f'"{key}" is not a list of words', 'write verbs = ["sold"], the words of the quote that say what was done'
        )
        return None
    return tuple(value)


def _sources(value: Any, key: str, block: _Block) -> tuple[dict[str, Any], ...] | None:
    if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
        block.refuse(key, f'"{key}" is not a list of tables', 'write [[event.sources]] and story = "…" below it')
        return None
    return tuple(filter(None, (_source(one, number, block) for number, one in enumerate(value))))


def _source(table: Mapping[str, Any], number: int, block: _Block) -> dict[str, Any] | None:
    found: dict[str, Any] = {}
    for part, value in table.items():
        reader = _SOURCE.get(part)
        if reader is None:
            block.refuse(part, f'"{part}" is no key of a source', f"it may have {', '.join(_SOURCE)}")
            continue
        found[part] = reader(value, part, block)
    if not table.get("story"):
        block.refuse("sources", 'a source has no "story"', 'write story = "…", the last part of its address')
        return None
    line, column = block.place("story", nth=number)
    block.references.append(Reference(key="story", id=str(table["story"]), collections=("stories",), line=line, column=column))
    return {part: value for part, value in found.items() if value is not None}


_KEYS: Mapping[str, _Reader] = {
    "id": _id,
    "when": _when,
    "what": _text,
    "quote": _text,
    "certainty": _choice(Certainty),
    "how": _text,
    "kind": _id,
    "people": _ids,
    "programs": _ids,
    "organizations": _ids,
    "places": _ids,
    "status": _choice(EventStatus),
    "sources": _sources,
    "more": _more,
}
_SOURCE: Mapping[str, _Reader] = {
    "story": _id,
    "when": _when,
    "quote": _text,
    "verbs": _words,
    "how": _text,
    "certainty": _choice(Certainty),
}
_NEEDS = {
    "when": 'write when = "2023-02-23", the day it happened',
    "what": 'write what = "…", what happened in a few words',
}


def _doubles(blocks: list[Any], places: list[_Block]) -> Iterable[Problem]:
    seen: dict[str, int] = {}
    for table, place in zip(blocks, places, strict=True):
        name = table.get("id")
        if not isinstance(name, str):
            continue
        line, column = place.place("id")
        if name in seen:
            what = f'two events have the id "{name}" (first on line {seen[name]})'
            yield Problem(path=EVENTS, line=line, column=column, what=what, todo="give one of them another id")
        seen.setdefault(name, line)


def _written(row: Mapping[str, Any]) -> str:
    lines = ["[[event]]"]
    lines += [f"{key} = {_value(row[key])}" for key in _KEYS if row.get(key) and key not in ("sources", "more")]
    if row.get("more"):
        pairs = (f"{_quoted(name)} = {_quoted(str(value))}" for name, value in sorted(row["more"].items()))
        lines.append(f"more = {{{', '.join(pairs)}}}")
    for source in row.get("sources", ()):
        lines += ["", "[[event.sources]]"]
        lines += [f"{key} = {_value(source[key])}" for key in _SOURCE if source.get(key)]
    return "\n".join(lines)


def _value(value: Any) -> str:
    if isinstance(value, list | tuple):
        return f"[{', '.join(_quoted(str(one)) for one in value)}]"
    return _quoted(str(value))


def _quoted(text: str) -> str:
    # A JSON string is a TOML basic string but for DEL.
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
