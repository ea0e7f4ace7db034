"""Read years, centuries and millennia, before the Common Era too: `500 B.C.`, `the second half of the 5th century BC`."""

import datetime as dt
import re
from dataclasses import replace

from dateline.timeline.expressions.found import DATE, WORDS, Found, Reading, dated, phased
from dateline.timeline.expressions.period import CENTURY, Period

_BEFORE = "BC"
_JOINED = re.compile(r"(?:\s*[-–—/、至到和与]\s*|\s+(?:y|e|al?|o)\s+|\s+hasta el\s+)$")


def era(found: Found) -> Reading | None:
    """`500 B.C.`, `A.D. 79`, `in the year 476`."""
    number = found.number("digits")
    if not number:
        return None
    if found.word("era") == _BEFORE:
        return phased(Reading(type=DATE, value=f"BC{number:04}", when=_year(1 - number), anchor=WORDS), found)
    return dated(Period.year(number), found, anchor=WORDS)


def day_of_era(found: Found) -> Reading | None:
    """`15 March 44 BC`."""
    number, month, day = found.number("digits"), found.number("month"), found.number("day")
    if not number or found.word("era") != _BEFORE or not 1 <= day <= 31:
        return None
    rest = f"-{month:02}-{day:02}"
    return Reading(type=DATE, value=f"BC{number:04}{rest}", when=_year(1 - number) + rest, anchor=WORDS)


def reign(found: Found) -> Reading | None:
    """`光绪二十四年`: counted from the year in which the reign began."""
    count = found.word("count")
    year = found.number("reign") + int(count) - 1 if count.isdigit() else 0
    return dated(Period.year(year), found, anchor=WORDS) if year else None


def century(found: Found) -> Reading | None:
    """`the 20th century`, `the early 5th century BC`; with `parts` its half, third or quarter."""
    number = found.number("ordinal")
    if not 1 <= number <= 99:
        return None
    whole = _century(number, before=found.word("era") == _BEFORE)
    return _part_of(whole, number, found) if "parts" in found else phased(whole, found)


def _century(number: int, *, before: bool) -> Reading:
    if before:
        return Reading(type=DATE, value=f"BC{number - 1:02}", when=f"-{number - 1:02}XX", anchor=WORDS)
    period = Period.of(CENTURY, dt.date(max(1, (number - 1) * 100), 1, 1))
    return Reading(type=DATE, value=period.value, when=period.when, period=period, anchor=WORDS)


def _part_of(whole: Reading, number: int, found: Found) -> Reading | None:
    """TIMEX3 has no word for the second quarter of a century; the timeline has its years."""
    parts, nth = found.number("parts"), found.number("nth")
    nth = parts if nth < 0 else nth
    if not 1 <= nth <= parts:
        return None
    first = 1 - number * 100 if whole.period is None else (number - 1) * 100
    years = first + 100 * (nth - 1) // parts, first + 100 * nth // parts - 1
    mod = {1: "START", parts: "END"}.get(nth, "")
    return replace(whole, when="/".join(map(_year, years)), mod=mod)


def next_century(found: Found) -> Reading | None:
    """`siglos XVII y XVIII`: the second century."""
    told = found.page.told[-1] if found.page.told else None
    if told is None or told.period.unit != CENTURY or not _JOINED.fullmatch(found.page.text[told.end : found.start]):
        return None
    return century(found)


def millennium(found: Found) -> Reading | None:
    """`the 3rd millennium BC`."""
    number = found.number("ordinal")
    if not 1 <= number <= 9:
        return None
    before = found.word("era") == _BEFORE
    first, last = ((number - 1) * 1000, number * 1000 - 1) if not before else (1 - number * 1000, (1 - number) * 1000)
    when = f"{_year(max(1, first) if not before else first)}/{_year(last)}"
    return phased(Reading(type=DATE, value=f"{_BEFORE if before else ''}{number - 1}", when=when, anchor=WORDS), found)


def _year(number: int) -> str:
    """As EDTF numbers them: 44 BC is -0043."""
    return f"-{-number:04}" if number < 0 else f"{number:04}"
