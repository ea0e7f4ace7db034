"""Say how a date is to be written that somebody wrote otherwise: str → what to do."""

import re
from calendar import month_name, monthrange
from collections.abc import Callable

_MONTHS = {
    name: number
    for number, name in enumerate(["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"], 1)
}
_MONTHS |= {"ene": 1, "abr": 4, "ago": 8, "set": 9, "dic": 12}
_NAME = r"(?P<name>[^\W\d_]{3,12})\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th|º|°)?"
_YEAR = r"(?P<year>\d{4})"
_AN_EXAMPLE_OF_A_DAY = 23


def todo_for_date(text: str) -> str:
    """What to write as a date of publication."""
    return _read(text.strip()) or "write it as 2023-03-01, 2023-03 or 2023, with 09:20 after the day if the hour is known"


def todo_for_when(text: str) -> str:
    """What to write as the time of an event."""
    text = text.strip()
    for pattern, form in _VAGUE:
        match = pattern.fullmatch(text)
        if match is not None:
            return form(match)
    return _read(text) or "write it as 2023-02-23, 2023-02, 2023, 2023~ (about) or 2023-02-20/2023-02-26 (from, to)"


def impossible(text: str) -> str:
    """Why a date of the right form cannot be, empty where it can or has another form: `February 2023 has 28 days`."""
    match = re.match(r"(\d{4})-(\d\d)(?:-(\d\d))?(?![\d])", text.strip())
    if match is None:
        return ""
    year, month, day = int(match[1]), int(match[2]), int(match[3] or 1)
    if not 1 <= month <= 12:
        return f"there is no month {match[2]}"
    last = monthrange(2000 + year % 400, month)[1]
    if not 1 <= day <= last:
        return f"{month_name[month]} {year} has {last} days"
    return ""


def _read(text: str) -> str:
    for pattern, form in _FORMS:
        match = pattern.match(text)
        todo = form(match) if match else ""
        if todo:
            return todo
    return ""


def _written(year: str, month: int, day: str | None) -> str:
    if not 1 <= month <= 12:
        return ""
    last = monthrange(2000 + int(year) % 400, month)[1]
    if day is None:
        return f"write {year}-{month:02}, or {year}-{month:02}-{_AN_EXAMPLE_OF_A_DAY} if the day is known"
    if not 1 <= int(day) <= last:
        return f"look up the day, or write {year}-{month:02} if it is not known"
    return f"write {year}-{month:02}-{int(day):02}"


def _named(match: re.Match[str]) -> str:
    month = _MONTHS.get(match["name"][:3].casefold())
    return _written(match["year"], month, match.groupdict().get("day")) if month else ""


def _numbered(match: re.Match[str]) -> str:
    if not 1 <= int(match["month"]) <= 12:
        return (
            "look up the month: there are twelve" if match["month"] != "00" else f"write {match['year']} if the month is not known"
        )
    if match["day"] == "00":
        return f"write {match['year']}-{int(match['month']):02} if the day is not known"
    return _written(match["year"], int(match["month"]), match["day"])


def _slashed(match: re.Match[str]) -> str:
    first, second, year = int(match[1]), int(match[2]), match[3]
    ways = {(second, first): "", (first, second): ""}
    dates = [f"{year}-{month:02}-{day:02}" for month, day in ways if 1 <= month <= 12 and 1 <= day <= monthrange(2000, month)[1]]
    return f"write {' or '.join(dates)}, whichever is meant" if len(dates) > 1 else f"write {dates[0]}" if dates else ""


def _compact(match: re.Match[str]) -> str:
    return _written(match[1], int(match[2]), match[3])


_FORMS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...] = (
    (re.compile(rf"{_YEAR}[-/.年]\s*(?P<month>\d{{1,2}})(?:[-/.月]\s*(?P<day>\d{{1,2}})(?!\d))?"), _numbered),
    (re.compile(rf"{_NAME},?\s+{_DAY},?\s+{_YEAR}(?!\d)"), _named),
    (re.compile(rf"{_DAY}\s+(?:de\s+)?{_NAME},?\s+(?:del?\s+)?{_YEAR}(?!\d)"), _named),
    (re.compile(rf"{_NAME},?\s+(?:del?\s+)?{_YEAR}(?!\d)"), _named),
    (re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)"), _slashed),
    (re.compile(r"(\d{4})(\d\d)(\d\d)$"), _compact),
)
_VAGUE: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...] = (
    (re.compile(r"(?:about|around|circa|c\.|ca\.?|hacia)\s*(\d{4}(?:-\d\d)?)", re.I), lambda match: f"write {match[1]}~"),
    (re.compile(r"(\d{4})s"), lambda match: f"write {match[1][:3]}X"),
    (re.compile(r"(?:since|from|after)\s+(\d{4}(?:-\d\d){0,2})", re.I), lambda match: f"write {match[1]}/.."),
    (re.compile(r"(?:until|before|to)\s+(\d{4}(?:-\d\d){0,2})", re.I), lambda match: f"write ../{match[1]}"),
    (
        re.compile(r"(\d{4}(?:-\d\d){0,2})\s*(?:to|until|and|–|—|\.\.)\s*(\d{4}(?:-\d\d){0,2})"),
        lambda match: f"write {match[1]}/{match[2]}",
    ),
    (re.compile(r"(\d{4})-(\d{4})"), lambda match: f"write {match[1]}/{match[2]}"),
)
