"""Read timelines made elsewhere: TimelineJS JSON, CSV → events as content/events.toml has them.

What this site exported comes back as it was, since each event carries its own record. Of what others made the fields that we have
are filled, the rest is kept by name under `more` and given out again.
"""

import csv
import json
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import count
from typing import Any, NamedTuple

from dateline.data import slides
from dateline.data.records import Record
from dateline.data.rows import FORMULA
from dateline.nouns.problem import DatelineError
from dateline.nouns.when import When
from dateline.text.slug import slug

_KEPT = ("id", "when", "what", "certainty", "kind", "people", "programs", "organizations", "places", "sources", "more")
_YEAR = re.compile(r"\d+X*")
_LISTS = ("people", "programs", "organizations", "places")
_COLUMNS = {
    "headline": "what", "title": "what", "event": "what", "what": "what", "date": "when", "when": "when", "edtf": "when",
    "text": "more.text", "description": "more.text", "media": "more.media.url", "media caption": "more.media.caption",
    "media credit": "more.media.credit", "media thumbnail": "more.media.thumbnail", "group": "more.group", "id": "id",
    "display date": "more.display_date", "alt text": "more.media.alt", "link": "more.media.link", "type": "type",
    "time": "start_date", "end time": "end_date", "background": "background",
    "kind": "kind", "certainty": "certainty", "sources": "sources", "more": "more", **{name: name for name in _LISTS},
}  # fmt: skip


class NoTimeline(DatelineError):
    """The file holds no timeline that could be read: `what` is wrong with it, where, and what `todo` about it."""

    def __init__(self, what: str, todo: str, *, line: int = 0, column: int = 0) -> None:
        self.what, self.todo, self.line, self.column = what, todo, line, column
        super().__init__(f"{what}: {todo}")


class _Place(NamedTuple):
    """Where an event stands in its file: its line, or its number among the slides."""

    name: str = ""
    line: int = 0

    def fault(self, what: str, todo: str) -> NoTimeline:
        return NoTimeline(f"{self.name} {what}".lstrip(), todo, line=self.line)


def from_timelinejs(text: str) -> tuple[Record, ...]:
    """The events of a TimelineJS file.

    Raises:
        NoTimeline: it is no JSON, or has no events, or one of them has no date.
    """
    try:
        found = json.loads(text.removeprefix("\ufeff"))
    except json.JSONDecodeError as error:
        what = f"is no JSON ({error.msg.lower()})"
        raise NoTimeline(what, "mend it here, or export it again", line=error.lineno, column=error.colno) from error
    told = found.get("events") if isinstance(found, dict) else None
    if not isinstance(told, list) or not all(isinstance(slide, dict) for slide in told):
        raise NoTimeline('has no list "events", as TimelineJS has one', "export it as TimelineJS JSON, or as a table (CSV)")
    eras = [era for era in found.get("eras") or () if isinstance(era, dict)]
    rows = [_from_slide(slide, _Place(f"event {number}")) for number, slide in enumerate(told, 1)]
    rows += [_from_slide({**era, "era": True}, _Place(f"era {number}")) for number, era in enumerate(eras, 1)]
    return _told_apart(rows)


def from_csv(text: str) -> tuple[Record, ...]:
    """The events of a table: ours, the TimelineJS spreadsheet (`Year`, `Month`, `Day`, `Headline` …), or `when` and `what`.

    Raises:
        NoTimeline: a column for the date or for what happened is missing, or a date cannot be read.
    """
    rows = list(csv.DictReader(_lines(text.removeprefix("\ufeff"))))
    names = {(name or "").strip().casefold() for name in (rows[0] if rows else ())}
    if not names & {"when", "year", "date", "edtf"} or not names & {"what", "headline", "title", "event"}:
        raise NoTimeline(
            "has no column for the date or for what happened", 'call them "when" and "what", or "Year" and "Headline"', line=1
        )
    told = ((number, row) for number, row in enumerate(rows, 2) if any(_word(cell) for cell in row.values()) and not _title(row))
    return _told_apart(_from_row(row, number) for number, row in told)


def _lines(text: str) -> list[str]:
    """Lines with their ends; a cell may hold marks that only look like one (U+2028)."""
    end = "\n" if "\n" in text else "\r"
    return [f"{line}{end}" for line in text.split(end)]


def _title(row: Mapping[str | None, Any]) -> bool:
    """TimelineJS' title slide is no event: a site has a title of its own."""
    return any((name or "").strip().casefold() == "type" and _word(cell).casefold() == "title" for name, cell in row.items())


def _from_slide(slide: Mapping[str, Any], place: _Place) -> Record:
    own = slide.get("dateline")
    if isinstance(own, dict) and isinstance(own.get("when"), str):
        return _clean({key: own[key] for key in _KEPT if key in own})
    more = slides.more(slide)
    headline, name = more.pop("headline", ""), more.pop("unique_id", "")
    when = _interval(slide.get("start_date"), slide.get("end_date"), place=place)
    what = slides.plain(headline)
    more |= {
        key: value
        for key, value, same in (("headline", headline, slides.marked(what)), ("unique_id", name, slug(name)))
        if value != same
    }
    return _clean({"id": name, "when": when, "what": what or when, "more": more})


def _from_row(row: Mapping[str | None, Any], number: int) -> Record:
    cells = {(name or "").strip().casefold(): _word(cell) for name, cell in row.items()}
    found: dict[str, Any] = {"more": {}}
    for name, cell in cells.items():
        target = _COLUMNS.get(name)
        if target is not None and cell:
            _put(found, target, cell, place=_Place(line=number))
    if "when" not in found or "year" in cells:
        start = {part: cells.get(part) for part in ("year", "month", "day")}
        end = {part: cells.get(f"end {part}") for part in ("year", "month", "day")}
        found["when"] = _interval(start, end if end["year"] else None, place=_Place(line=number))
    found["when"] = _edtf(found["when"], place=_Place(line=number))
    return _clean({key: found[key] for key in _KEPT if key in found})


def _put(found: dict[str, Any], target: str, cell: str, *, place: _Place) -> None:
    if target in ("sources", "more"):
        try:
            found[target] = json.loads(cell)
        except json.JSONDecodeError as error:
            raise place.fault(f'holds "{target}" that is no JSON', "leave it as it was exported, or empty") from error
    elif target in _SPECIAL:
        found["more"] |= _SPECIAL[target](cell, target)
    elif target.startswith("more."):
        found["more"][target.removeprefix("more.")] = cell
    else:
        found[target] = cell.split() if target in _LISTS else cell


def _clock(cell: str, end: str) -> dict[str, str]:
    """`9:30:05` as hour, minute and second of that end."""
    return {f"{end}.{name}": part.strip() for name, part in zip(("hour", "minute", "second"), cell.split(":"), strict=False)}


def _background(cell: str, name: str) -> dict[str, str]:
    return {"background.url" if "/" in cell else "background.color": cell}


def _type(cell: str, name: str) -> dict[str, str]:
    return {"era": "true"} if cell.casefold() == "era" else {}


_SPECIAL: dict[str, Callable[[str, str], dict[str, str]]] = {
    "start_date": _clock, "end_date": _clock, "background": _background, "type": _type,
}  # fmt: skip


def _word(cell: object) -> str:
    text = cell.strip() if isinstance(cell, str) else ""
    return text[1:] if text[:1] == "'" and text.lstrip("'")[:1] in FORMULA else text


def _interval(start: object, end: object, *, place: _Place) -> str:
    first = _day(start, place=place)
    last = _day(end, place=place) if isinstance(end, dict) and end.get("year") else ""
    return _edtf(f"{first}/{last}" if last and last != first else first, place=place)


def _day(date: object, *, place: _Place) -> str:
    if not isinstance(date, dict) or not str(date.get("year") or "").strip():
        raise place.fault("has no year", "write one, or delete it")
    try:
        parts = [int(str(date[part])) for part in ("year", "month", "day") if str(date.get(part) or "").strip()]
    except ValueError as error:
        raise place.fault("has a year, month or day that is no number", "write numbers only: 2023, 2, 23") from error
    year = f"Y{parts[0]}" if abs(parts[0]) > 9999 else f"{'-' if parts[0] < 0 else ''}{abs(parts[0]):04}"
    return "-".join([year, *(f"{part:02}" for part in parts[1:])])


def _edtf(text: str, *, place: _Place) -> str:
    try:
        return str(When.parse(text))
    except ValueError as error:
        raise place.fault(f'has "{text}", which is no date in EDTF', "write it like 2023-02-23, 2023-02 or 2023") from error


def _clean(row: Mapping[str, Any]) -> Record:
    more = {key: value for key, value in (row.get("more") or {}).items() if value}
    return {key: value for key, value in {**row, "more": more}.items() if value not in ("", [], {}, (), None)}


def _told_apart(rows: Iterable[Record]) -> tuple[Record, ...]:
    """Each with an id of its own."""
    found: list[Record] = []
    taken: set[str] = set()
    numbers: defaultdict[str, Iterator[int]] = defaultdict(lambda: count(2))
    for row in rows:
        name = str(row.get("id") or "")
        name = slug(name) if name else slug(f"{''.join(_YEAR.findall(str(row['when']))[:1])} {row.get('what', '')}")
        unique = name
        while unique in taken:
            unique = f"{name}-{next(numbers[name])}"
        taken.add(unique)
        found.append({"id": unique, **{key: value for key, value in row.items() if key != "id"}})
    return tuple(found)
