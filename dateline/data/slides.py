"""Keep what a TimelineJS slide says beyond an event's own fields: slide ↔ `more`, fields by dotted name, all of them text.

`{"media": {"url": …}, "start_date": {"hour": 9}}` is `media.url` and `start_date.hour`. The two functions undo one another.
"""

import re
from collections.abc import Iterator, Mapping
from html import escape, unescape
from typing import Any

_OWN = frozenset(
    ("start_date.year", "start_date.month", "start_date.day", "end_date.year", "end_date.month", "end_date.day", "dateline")
)
"""What an event has a field for."""
_NAMES = {"text.headline": "headline", "text.text": "text"}
_PATHS = {name: path for path, name in _NAMES.items()}
_SWITCHES = {"true": True, "false": False}
_NUMBER = re.compile(r"(?:start|end)_date\.\w+")
_TAGS = re.compile(r"<[^>]+>")


def more(slide: Mapping[str, Any]) -> dict[str, str]:
    """The fields of a slide that an event has no place for."""
    return {_NAMES.get(path, path): value for path, value in _flat(slide, "") if path not in _OWN and value}


def _flat(value: Any, path: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, Mapping):
        for key, part in value.items():
            if (inner := f"{path}.{key}" if path else str(key)) != "dateline":
                yield from _flat(part, inner)
    elif isinstance(value, bool):
        yield path, str(value).lower()
    elif isinstance(value, str | int | float):
        yield path, str(value)


def slide(fields: Mapping[str, str]) -> dict[str, Any]:
    """The slide, as far as these fields tell it."""
    made: dict[str, Any] = {}
    for name, value in fields.items():
        *branches, leaf = _PATHS.get(name, name).split(".")
        place = made
        for branch in branches:
            place = place.setdefault(branch, {})
            if not isinstance(place, dict):
                break
        else:
            place[leaf] = _typed(name, value)
    return made


def _typed(name: str, value: str) -> object:
    if name == "autolink" and value in _SWITCHES:
        return _SWITCHES[value]
    return int(value) if _NUMBER.fullmatch(name) and re.fullmatch(r"\d{1,4}", value) else value


def plain(headline: str) -> str:
    """A headline without its markup."""
    return " ".join(unescape(_TAGS.sub("", headline)).split())


def marked(words: str) -> str:
    """Plain words as a headline, which is HTML."""
    return escape(words, quote=False)
