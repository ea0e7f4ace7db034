"""Read what a rule found: Found → Reading, or None where the words only look like a time.

The readers know calendars, not languages: a rule table of any language names them.
"""

import datetime as dt
import re
from dataclasses import replace

from dateline.timeline.expressions.anchor import FUTURE, PAST
from dateline.timeline.expressions.found import DATE, DURATION, SET, Found, Reading, dated, phased, timed
from dateline.timeline.expressions.length import length, times
from dateline.timeline.expressions.period import (
    CENTURY,
    DAY,
    DECADE,
    HALF,
    MONTH,
    QUARTER,
    SEASON,
    WEEK,
    WEEKEND,
    YEAR,
    Period,
    easter,
    nth_weekday,
)

ARTICLE, NARRATIVE, WORDS = "article", "narrative", "words"
_MONEY = re.compile(r"[$£€¥#]\s?$|\b[A-Z]{1,3}\$\s?$|[\d.,:/*×-]$|\bNo\.? $")
_DATELINE = re.compile(r",?\s*\((?:[A-Z][\w./ ]*)\)\s*(?:-|–|—|_)")


def _day(year: int, month: int, day: int) -> Period | None:
    try:
        return Period(DAY, dt.date(year, month, day))
    except ValueError:
        return None


def _year_of(found: Found) -> int:
    """The year that was written, 0 when none was; two digits mean the century that lies nearest."""
    if "year" in found:
        return found.number("year")
    if "short_year" not in found:
        return 0
    century = found.page.today.year // 100 * 100
    year = century + found.number("short_year")
    return year - 100 if year > found.page.today.year + 20 else year


def day_of_month(found: Found) -> Reading | None:
    """`Friday, Oct. 13`, `May 26, 1980`: without a year the nearest, unless the verbs look the other way."""
    month, day, year = found.number("month"), found.number("day"), _year_of(found)
    if year:
        exact = _day(year, month, day)
        return dated(exact, anchor=WORDS, found=found) if exact else None
    today = found.page.today
    choices = [choice for near in (-1, 0, 1) if (choice := _day(today.year + near, month, day)) is not None]
    weekday = found.number("weekday")
    fitting = [choice for choice in choices if choice.first.isoweekday() == weekday] or choices
    if not fitting:
        return None
    way = found.direction
    nearest = min(fitting, key=lambda choice: _distance(choice.first, today, way))
    if found.start < 300 and abs((nearest.first - today).days) <= 3 and _DATELINE.match(found.after(40)):
        found.page.ref = nearest
    return dated(nearest, anchor=ARTICLE, found=found)


def _distance(day: dt.date, today: dt.date, way: int) -> int:
    """Days between, those against the verbs' direction counting more."""
    days = (day - today).days
    if way == PAST and days > 0:
        return days * 3
    if way == FUTURE and days < 0:
        return -days * 2
    return abs(days)


def next_day(found: Found) -> Reading | None:
    """`April 24 and 25`, `Oct. 3-5`: the second number counts in the month just told."""
    told = found.page.told[-1] if found.page.told else None
    if told is None or told.period.unit != DAY or not re.search(r"\d(?:\s+(?:and|or|to|y|al?)\s+|\s?[-–]\s?)$", found.before(8)):
        return None
    if found.start - told.at > 9 or found.number("day") <= told.period.first.day:
        return None
    exact = _day(told.period.first.year, told.period.first.month, found.number("day"))
    return dated(exact, anchor=ARTICLE) if exact else None


def month(found: Found) -> Reading | None:
    """`February 1947`, `last May`, `in December`."""
    number, year = found.number("month"), _year_of(found)
    if year:
        return dated(Period.month(year, number), anchor=WORDS, found=found)
    if not found.page.text[found.start : found.end].strip("abcdefghijklmnopqrstuvwxyz -'’"):
        return None
    today = found.page.today
    if "shift" in found:
        return dated(Period.month(today.year + found.number("shift"), number), anchor=ARTICLE, found=found)
    which, way = found.word("which"), found.direction
    year = today.year
    if which == "last" or (not which and way != FUTURE):
        year -= number > today.month or (which == "last" and number == today.month)
    elif which == "next" or (not which and way == FUTURE):
        year += number < today.month or (which == "next" and number == today.month)
    return dated(Period.month(year, number), anchor=ARTICLE, found=found)


def weekday(found: Found) -> Reading | None:
    """`Wednesday`, `last Monday`, `next Friday night`."""
    number = found.number("weekday")
    day = _weekday(found, number)
    if found.page.ref.unit != DAY:
        return Reading(type=DATE, value=f"XXXX-WXX-{number}")
    part = found.word("part")
    if part:
        return phased(timed(day, part, anchor=ARTICLE), found)
    return dated(day, anchor=ARTICLE, found=found)


def _weekday(found: Found, number: int) -> Period:
    today = found.page.ref
    back = (today.first.isoweekday() - number) % 7
    ahead = (number - today.first.isoweekday()) % 7
    which = found.word("which")
    if which == "last":
        return today.shift(-(back or 7))
    if which == "next":
        return today.shift(ahead or 7)
    if which == "this" or found.direction == FUTURE:
        return today.shift(ahead)
    return today.shift(-back)


def weekdays(found: Found) -> Reading | None:
    """`Tuesday nights`, `on Sundays`, `each Thursday`."""
    return Reading(type=SET, value=f"XXXX-WXX-{found.number('weekday')}{found.word('part')}")


def year(found: Found) -> Reading | None:
    """`1990`, `fiscal 1989`, `early 1991`; not a price, a size or a head count."""
    number = _year_of(found)
    written = found.page.text[found.start : found.end]
    if written.isdigit() and (_MONEY.search(found.before(8)) or _COUNTED.match(found.after(30)) or not 1000 < number < 2200):
        return None
    if written.isdigit() and _COPYRIGHT.search(found.before(14)):
        return None
    return dated(Period.year(number), anchor=WORDS, found=found)


_COUNTED = re.compile(
    r"\s?%|[*×]|-?(?:page|mile|foot|seat|acre|room|bed|member|pound)\b|/\d|\.\d|,\d{3}|:\d|\s(?:percent|people|men|women|children|troops|"
    r"soldiers|miles|feet|meters|metres|kilometers|km|tons?|pounds|barrels|shares|jobs|workers|employees|units|homes|houses|cars|dead|"
    r"(?:other|more)\b|(?:U\.S|American|Iraqi|police)\b.{0,12}(?:troops|soldiers|officers)|students|members|words|points|"
    r"times|years|days|hours|degrees|dollars|euros|pesos|yuan|a\.?m\b|p\.?m\b|GMT|UTC|hours|block of|[NSEW]\.? \w+ (?:St|Ave)|[A-Z]\w+ (?:St\b|Ave|Street|Road|Avenue|Blvd))"
)
_COPYRIGHT = re.compile(r"(?:[Cc]opyright|©|\([Cc]\))\s*$")


def next_year(found: Found) -> Reading | None:
    """`1957-58`, `2009-2010`: the second year."""
    told = found.page.told[-1] if found.page.told else None
    if told is None or told.period.unit != YEAR or found.start - told.at != 1 or found.before(1) not in ("-", "–", "/"):
        return None
    first = told.period.first.year
    second = found.number("year") or first // 100 * 100 + found.number("two")
    return dated(Period.year(second), anchor=WORDS) if 0 < second - first < 100 else None


def decade(found: Found) -> Reading | None:
    """`the mid-1990s`, `the '80s`, `the eighties`."""
    number = found.number("decade")
    if number < 100:
        today = found.page.today.year
        number += today // 100 * 100
        number -= 100 if number > today + 5 else 0
    return dated(Period.of(DECADE, dt.date(number, 1, 1)), anchor=WORDS, found=found)


def century(found: Found) -> Reading | None:
    """`the 20th century`."""
    number = found.number("ordinal")
    if number < 2:
        return None
    return dated(Period.of(CENTURY, dt.date((number - 1) * 100, 1, 1)), anchor=WORDS, found=found)


def season(found: Found) -> Reading | None:
    """`last fall`, `the winter of 1994`, `over the summer`."""
    first, written = found.number("season"), _year_of(found)
    if not written and "shift" in found:
        written = found.page.today.year + found.number("shift")
    if written:
        return dated(Period(SEASON, dt.date(written, first, 1)), anchor=WORDS if "shift" not in found else ARTICLE, found=found)
    today = found.page.today
    now = Period.of(SEASON, today)
    which, way = found.word("which"), found.direction
    choices = [Period(SEASON, dt.date(today.year + near, first, 1)) for near in (-2, -1, 0, 1)]
    if which == "next" or (not which and way == FUTURE):
        chosen = next(choice for choice in choices if choice.first > today)
    elif which == "this":
        chosen = now if now in choices else min(choices, key=lambda choice: abs((choice.first - today).days + 45))
    else:
        chosen = [choice for choice in choices if choice.first <= today and not (which == "last" and choice == now)][-1]
    return dated(chosen, anchor=ARTICLE, found=found)


def quarter(found: Found) -> Reading | None:
    """`the third quarter of 1984`, `third-quarter`, `next year's first half`: without a year the one that is nearest."""
    number = found.number("ordinal")
    unit = found.word("unit", QUARTER)
    months = 3 if unit == QUARTER else 6
    if not 1 <= number <= 12 // months:
        return None
    first = (number - 1) * months + 1
    written = _year_of(found)
    today = found.page.today
    if not written and "shift" in found:
        written = today.year + found.number("shift")
    if written:
        return dated(Period(unit, dt.date(written, first, 1)), anchor=WORDS, found=found)
    choices = [Period(unit, dt.date(today.year + near, first, 1)) for near in (-1, 0, 1)]
    way = found.direction
    if found.word("which") == "last":
        chosen = [choice for choice in choices if choice.last < today][-1]
    elif way == FUTURE:
        chosen = next(choice for choice in choices if choice.last >= today)
    else:
        chosen = min(choices, key=lambda choice: _distance(choice.last, today, PAST if way == PAST else 0))
    return dated(chosen, anchor=ARTICLE, found=found)


def year_ago_quarter(found: Found) -> Reading | None:
    """`the year-earlier quarter`, `the year-ago third quarter`: the same quarter of the year before."""
    unit = QUARTER
    number = found.number("ordinal")
    told = found.page.latest((QUARTER, HALF), before=found.start)
    base = told or Period.of(QUARTER, found.page.today).shift(-1)
    if number:
        base = Period(unit, dt.date(base.first.year, number * 3 - 2, 1))
    if told is not None and told.first.year < found.page.today.year - 1 and not number:
        return dated(told, anchor=NARRATIVE)
    already = told is not None and told.first.year < found.page.today.year
    if already and found.page.today.month > 3:
        return dated(base, anchor=NARRATIVE)
    return dated(base.shift(-1, YEAR), anchor=NARRATIVE)


def year_before(found: Found) -> Reading | None:
    """`a year earlier`, `a year ago` in a report of figures: the same period of the year before."""
    told = found.page.latest((QUARTER, HALF, YEAR, MONTH), before=found.start, within=600)
    today = found.page.today
    if told is None or "ago" in found.page.low[found.start : found.end]:
        figures = found.page.latest((QUARTER,), before=found.start, within=600)
        if figures is None:
            return dated(Period.year(today.year - 1), anchor=ARTICLE)
        told = figures
    if told.first.year < today.year - (told.unit == QUARTER and today.month < 4) and told.unit != YEAR:
        return dated(told, anchor=NARRATIVE)
    return dated(told.shift(-1, YEAR), anchor=NARRATIVE)


def day_from_today(found: Found) -> Reading | None:
    """`today`, `yesterday morning`, `the day after tomorrow`."""
    day = found.page.coarse(found.page.ref.shift(found.number("days"), DAY))
    part = found.word("part")
    if part and day.unit == DAY:
        return phased(timed(day, part, anchor=ARTICLE), found)
    return dated(day, anchor=ARTICLE, found=found)


def near_period(found: Found) -> Reading | None:
    """`this week`, `last year`, `early next month`, `the coming decade`."""
    unit = found.word("unit")
    shift = found.number("shift")
    return dated(Period.of(unit, found.page.today).shift(shift), anchor=ARTICLE, found=found)


def weekend(found: Found) -> Reading | None:
    """`the weekend`, `last weekend`, `this weekend`: the one before unless the verbs look ahead."""
    today = found.page.today
    this = Period.of(WEEKEND, today)
    which = found.word("which")
    ahead = which in ("this", "next") or found.direction == FUTURE
    if which == "this" and found.direction == PAST and today.isoweekday() < 4:
        ahead = False
    if which == "next" or (which != "this" and ahead and today.isoweekday() > 5):
        return dated(this.shift(1) if today.isoweekday() > 5 else this, anchor=ARTICLE, found=found)
    if ahead or (today.isoweekday() > 5 and which != "last"):
        return dated(this, anchor=ARTICLE, found=found)
    return dated(this.shift(-1), anchor=ARTICLE, found=found)


def that_period(found: Found) -> Reading | None:
    """`that year`, `the same month`, `the following day`: counted from what was told last."""
    unit, shift = found.word("unit"), found.number("shift")
    told = found.page.narrative(before=found.start)
    if told is None:
        told = found.page.ref
        anchor = ARTICLE
    else:
        anchor = NARRATIVE
    if told.unit != unit and told.wide(unit).unit != unit:
        return Reading(type=DATE, value=_unknown(told, unit), when=told.when, anchor=anchor)
    period = told.wide(unit).shift(shift)
    part = found.word("part")
    return timed(period, part, anchor=anchor) if part and unit == DAY else dated(period, anchor=anchor, found=found)


def _unknown(period: Period, unit: str) -> str:
    if unit == DAY:
        return period.value + {MONTH: "-XX", YEAR: "-XX-XX"}.get(period.unit, "")
    return period.value


def ago(found: Found) -> Reading | None:
    """`two weeks ago`, `three years later`, `a month earlier`: as exact as its unit."""
    count, unit, sign = found.word("count"), found.word("unit"), found.number("sign")
    fixed = found.word("from") == "article"
    told = None if fixed else found.page.narrative(before=found.start, within=1500)
    base = told or found.page.ref
    anchor = NARRATIVE if told else ARTICLE
    if unit in ("TS", "TM", "TH"):
        return Reading(type=DURATION, value=length(count, unit))
    if "X" in count:
        way = "PAST_REF" if sign < 0 else "FUTURE_REF"
        return Reading(type=DATE, value=way)
    months, days = times(count, unit)
    grain = YEAR if unit in (DECADE, CENTURY) else unit
    if grain == DAY and base.unit != DAY:
        return Reading(type=DURATION, value=length(count, unit))
    try:
        period = base.shift(sign * months, MONTH) if months else base.shift(sign * days, DAY)
    except (ValueError, OverflowError):
        return None
    period = period.wide(grain) if UNIT_ORDER.get(base.unit, 0) <= UNIT_ORDER.get(grain, 0) else period
    reading = dated(period, anchor=anchor, found=found)
    return replace(reading, approximate=reading.approximate or unit != DAY)


UNIT_ORDER = {DAY: 0, WEEKEND: 1, WEEK: 1, MONTH: 2, QUARTER: 3, SEASON: 3, HALF: 4, YEAR: 5, DECADE: 6, CENTURY: 7}


def duration(found: Found) -> Reading | None:
    """`nearly forty years`, `a two-day`, `the past five years` (an interval that ends with the article)."""
    count, unit = found.word("count"), found.word("unit")
    if re.match(r"[\s-](?:old|olds)\b|[\s-](?:of age)\b", found.after(12)):
        return None
    if found.before(1) in ("$", "£", "€", "."):
        return None
    value = length(count, unit, half=found.word("half"))
    if not value:
        return None
    reading = Reading(type=DURATION, value=value, when=_stretch(found, count, unit), anchor=ARTICLE if "sign" in found else "")
    return phased(replace(reading, approximate="X" in value), found)


def _stretch(found: Found, count: str, unit: str) -> str:
    """The interval of a duration that begins or ends with the article; empty when it floats."""
    sign = found.number("sign")
    if not sign or not count.isdigit() or unit in ("TS", "TM", "TH"):
        return ""
    months, days = times(count, unit)
    grain = YEAR if unit in (DECADE, CENTURY) else DAY if unit == WEEK else unit
    here = found.page.ref.wide(grain)
    try:
        there = (here.shift(sign * months, MONTH) if months else here.shift(sign * days, DAY)).wide(grain)
    except (ValueError, OverflowError):
        return ""
    first, last = sorted((here, there), key=lambda period: period.first)
    if QUARTER in (grain,):
        return f"{first.first.isoformat()[:7]}/{last.last.isoformat()[:7]}"
    return f"{first.when}/{last.when}" if "/" not in first.when else ""


def frequency(found: Found) -> Reading | None:
    """`daily`, `every two years`, `each month`."""
    value = length(found.word("count", "1"), found.word("unit"))
    return Reading(type=SET, value=value) if value else None


def reference(found: Found) -> Reading | None:
    """`now`, `recently`, `the future`."""
    return Reading(type=DATE, value=found.word("ref"))


def part_of_today(found: Found) -> Reading | None:
    """`this morning`, `tonight`, `last night`."""
    day = found.page.coarse(found.page.ref.shift(found.number("days"), DAY))
    if day.unit != DAY:
        return None
    return timed(day, found.word("part"), anchor=ARTICLE)


def clock(found: Found) -> Reading | None:
    """`10 p.m. Wednesday`, `noon Saturday`, `9:30 a.m. EST Nov. 9`: on the day named, else on the day told last."""
    hour, minute = found.number("hour"), found.number("minute")
    half = found.word("half")
    if hour > (12 if half else 24) or minute > 59:
        return None
    if half:
        hour = hour % 12 + (12 if half == "PM" else 0)
    time = f"T{hour:02}:{minute:02}"
    day, anchor = _clock_day(found)
    return phased(timed(day, time, anchor=anchor), found) if day is not None and day.unit == DAY else None


def _clock_day(found: Found) -> tuple[Period | None, str]:
    if "weekday" in found and "month" not in found:
        return _weekday(found, found.number("weekday")), ARTICLE
    if "month" in found:
        reading = day_of_month(found)
        return (reading.period, reading.anchor) if reading else (None, "")
    if "days" in found:
        return found.page.ref.shift(found.number("days"), DAY), ARTICLE
    told = found.page.latest((DAY,), before=found.start, within=400)
    return (told, NARRATIVE) if told else (found.page.ref, ARTICLE)


def holiday(found: Found) -> Reading | None:
    """`Christmas`, `Thanksgiving Day`, `Good Friday`: the nearest, unless the verbs look the other way."""
    name = found.word("holiday")
    written = _year_of(found)
    if not written and "shift" in found:
        written = found.page.today.year + found.number("shift")
    if written:
        return dated(Period(DAY, feast(name, written)), anchor=WORDS, found=found)
    today = found.page.today
    which, way = found.word("which"), found.direction
    choices = [Period(DAY, feast(name, today.year + near)) for near in (-1, 0, 1)]
    if which == "last":
        return dated([choice for choice in choices if choice.first < today][-1], anchor=ARTICLE, found=found)
    if which == "next":
        return dated(next(choice for choice in choices if choice.first > today), anchor=ARTICLE, found=found)
    return dated(min(choices, key=lambda choice: _distance(choice.first, today, way)), anchor=ARTICLE, found=found)


def feast(name: str, year: int) -> dt.date:
    """The day of a feast: `12-25`, `E-2` (days from Easter), `11-4-4` (month, weekday, which of the month)."""
    if name.startswith("E"):
        return easter(year) + dt.timedelta(days=int(name[1:] or 0))
    parts = [int(part) for part in name.split(":")]
    if len(parts) == 3:
        return nth_weekday(year, *parts)
    return dt.date(year, parts[0], parts[1])


def era(found: Found) -> Reading | None:
    """`500 B.C.`, `A.D. 79`."""
    number = found.number("digits")
    if found.word("era") == "BC":
        return Reading(type=DATE, value=f"BC{number:04}", when=f"-{number - 1:04}" if number > 1 else "0000", anchor=WORDS)
    return dated(Period.year(number), anchor=WORDS) if number else None


def numeric(found: Found) -> Reading | None:
    """`2023-03-01`, `10/25/89` (the month first unless that cannot be)."""
    first, second, third = found.number("a"), found.number("b"), found.number("c")
    if first > 99:
        exact = _day(first, second, third)
        return dated(exact, anchor=WORDS) if exact else None
    century = found.page.today.year // 100 * 100
    written = third if third > 99 else century + third - (100 if century + third > found.page.today.year + 20 else 0)
    order = (second, first) if found.word("order") == "day" else (first, second)
    exact = _day(written, *order) or _day(written, *reversed(order))
    return dated(exact, anchor=WORDS) if exact else None


def end_of_year(found: Found) -> Reading | None:
    """`year end`, `by year's end`."""
    return dated(Period.year(found.page.today.year + found.number("shift")), anchor=ARTICLE, found=found)


def vague(found: Found) -> Reading | None:
    """`recent years`, `a few days`, `decades`."""
    return Reading(type=DURATION, value=length("X", found.word("unit")), approximate=True)


def decade_half(found: Found) -> Reading | None:
    """`the last half of the '80s`."""
    return decade(found)


def latest_quarter(found: Found) -> Reading | None:
    """`the latest quarter`, `the quarter`: the one being told of, else the last that is over."""
    told = found.page.latest((QUARTER,), before=found.start)
    if told is None:
        return dated(Period.of(QUARTER, found.page.today).shift(-1), anchor=ARTICLE)
    latest = max((each.period for each in found.page.told if each.period.unit == QUARTER), key=lambda period: period.first)
    return dated(latest, anchor=NARRATIVE)


def year_of_quarter(found: Found) -> Reading | None:
    """`the 1988 quarter`: the same quarter of that year."""
    told = found.page.latest((QUARTER,), before=found.start)
    base = told or Period.of(QUARTER, found.page.today).shift(-1)
    return dated(Period(QUARTER, base.first.replace(year=found.number("year"))), anchor=NARRATIVE)


def the_period(found: Found) -> Reading | None:
    """`for the year`, `in the month`: the one told of last, else the article's own."""
    unit = found.word("unit")
    told = found.page.latest((unit,), before=found.start, within=500)
    return dated(told or Period.of(unit, found.page.today), anchor=NARRATIVE if told else ARTICLE)


def week_of(found: Found) -> Reading | None:
    """`the week of March 6`."""
    day = day_of_month(found)
    return dated(day.period.wide(WEEK), anchor=day.anchor) if day and day.period else None


def recent(found: Found) -> Reading | None:
    """`in recent weeks`."""
    return Reading(type=DATE, value="PAST_REF", approximate=True)


_BEFORE_PLURAL = re.compile(r"\b(?:in|for|within|of|over|after|several|many|few|the|took|last|take|these|spent|spend|lasted|until|and|or)\s+$")


def vague_plural(found: Found) -> Reading | None:
    """`within weeks`, `for decades`; only after a word that makes a time of it."""
    return vague(found) if _BEFORE_PLURAL.search(found.page.low[max(0, found.start - 12) : found.start]) else None


def daily(found: Found) -> Reading | None:
    """`daily`, unless it is a paper's name."""
    if found.page.text[found.start].isupper():
        return None
    return frequency(found)


def current(found: Found) -> Reading | None:
    """`the current market price`."""
    return reference(found)


def nothing(found: Found) -> Reading | None:
    """A pattern that only looks like a time: taken out of the way of shorter ones."""
    return None
