"""Read lengths: how long, how often, how long ago; and words that only point (`now`, `recently`)."""

import re
from dataclasses import replace

from dateline.timeline.expressions.anchor import FUTURE, PAST
from dateline.timeline.expressions.found import ARTICLE, DATE, DURATION, NARRATIVE, SET, Found, Reading, dated, phased
from dateline.timeline.expressions.length import FORTNIGHT, HOUR, MINUTE, SECOND, length, times
from dateline.timeline.expressions.period import CENTURY, DAY, DECADE, MONTH, QUARTER, UNITS, WEEK, YEAR, Period

_CLOCK = (HOUR, MINUTE, SECOND)
_MEASURED = re.compile(r"\b(?:by|for|in|after|within|only|just|least|than) $")
_COMPARED = re.compile(r"\s(?:after|before|earlier|later|of|per|in|each|every)\b")


def duration(found: Found) -> Reading | None:
    """`nearly forty years`, `a two-day`, `the past five years` (an interval that ends with the article)."""
    count, unit = found.word("count"), found.word("unit")
    value = length(count, unit, half=found.word("half"))
    if not value:
        return None
    reading = Reading(type=DURATION, value=value, when=_stretch(found, count, unit), anchor=ARTICLE if "sign" in found else "")
    return phased(replace(reading, approximate="X" in value), found)


def _stretch(found: Found, count: str, unit: str) -> str:
    """The interval of a duration that begins or ends with the article; empty when it floats."""
    sign = found.number("sign")
    if not sign or not count.isdigit() or unit in _CLOCK:
        return ""
    grain = {DECADE: YEAR, CENTURY: YEAR, WEEK: DAY, FORTNIGHT: DAY, QUARTER: MONTH}.get(unit, unit)
    here = found.page.ref.wide(grain)
    first, last = sorted((here, _shifted(here, count, unit, sign).wide(grain)), key=lambda period: period.first)
    return f"{first.when}/{last.when}" if "/" not in first.when else ""


def _shifted(base: Period, count: str, unit: str, sign: int) -> Period:
    months, days = times(count, unit)
    return base.shift(sign * months, MONTH) if months else base.shift(sign * days, DAY)


def ago(found: Found) -> Reading | None:
    """`two weeks ago` from the article, `a month earlier` from what was told last: as exact as its unit."""
    count, unit, sign = found.word("count"), found.word("unit"), found.number("sign")
    if unit in _CLOCK:
        return duration(found)
    if count == "X":
        return Reading(type=DATE, value="PAST_REF" if sign < 0 else "FUTURE_REF", approximate=True)
    told = None if found.word("origin") == ARTICLE else found.latest(UNITS, within=1500)
    if told is None and sign > 0 and found.word("origin") != ARTICLE and found.direction == PAST:
        return Reading(type=DURATION, value=length(count, unit))  # `dos días después` of what nothing dates
    base = told or found.page.ref
    grain = {DECADE: YEAR, CENTURY: YEAR, FORTNIGHT: WEEK}.get(unit, unit)
    if UNITS.index(base.unit) > UNITS.index(grain):
        return Reading(type=DURATION, value=length(count, unit))
    reading = dated(_shifted(base, count, unit, sign).wide(grain), found, anchor=NARRATIVE if told else ARTICLE)
    return replace(reading, approximate=reading.approximate or unit != DAY)


def ago_to(found: Found) -> Reading | None:
    """`a decade ago today`, `a week ago Monday`, `two weeks from Sunday`: counted from that day, not from the article's."""
    count, unit, grain, sign = found.word("count"), found.word("unit"), found.word("grain"), found.number("sign")
    if not count.isdigit() or unit in _CLOCK or ("weekday" in found and unit not in (DAY, WEEK)):
        return None
    base = Period.of(grain, found.today) if grain else _day_named(found, sign)
    there = _shifted(base, count, unit, sign)
    return dated(there.wide(grain) if grain else there, found, anchor=ARTICLE)


def _day_named(found: Found, sign: int) -> Period:
    """`today`, `Monday`: the last one, or the next where the count goes on from it."""
    today = found.page.ref
    if "weekday" not in found:
        return today.shift(found.number("days"), DAY)
    back = (today.first.isoweekday() - found.number("weekday")) % 7
    return today.shift(-back if sign < 0 or not back else 7 - back)


def one_day(found: Found) -> Reading | None:
    """`one day`: a length, or what may come (`will one day lead`)."""
    if found.direction == FUTURE and not _MEASURED.search(found.before(8).lower()) and not _COMPARED.match(found.after(10)):
        return Reading(type=DATE, value="FUTURE_REF")
    return duration(replace(found, parts={"count": "1", "unit": DAY}))


def after_that(found: Found) -> Reading | None:
    """`Three days` before `later`: TIMEX3 takes it for a length; the timeline wants the day that lies so much later."""
    reading, then = duration(found), ago(found)
    if reading is None or then is None or then.anchor != NARRATIVE:
        return replace(reading, when="") if reading else None
    return replace(reading, when=then.when, period=then.period, anchor=then.anchor)


def frequency(found: Found) -> Reading | None:
    """`daily`, `every two years`, `each month`."""
    value = length(found.word("count", "1"), found.word("unit"))
    return Reading(type=SET, value=value) if value else None


def vague(found: Found) -> Reading | None:
    """`a few days`, `decades`, `the coming weeks`."""
    return Reading(type=DURATION, value=length("X", found.word("unit")), approximate=True)


def recent(found: Found) -> Reading | None:
    """`in recent weeks`: a length, but `in recent years` only points back."""
    if found.word("unit") in (YEAR, DECADE, CENTURY) or "plural" in found:
        return Reading(type=DATE, value="PAST_REF", approximate=True)
    return vague(found)


def reference(found: Found) -> Reading | None:
    """`now`, `recently`, `the future`."""
    return Reading(type=DATE, value=found.word("ref"))
