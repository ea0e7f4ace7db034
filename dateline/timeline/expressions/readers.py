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
    UNITS,
    WEEK,
    WEEKEND,
    YEAR,
    Period,
    easter,
    lunar_new_year,
    nth_weekday,
)

ARTICLE, NARRATIVE, WORDS = "article", "narrative", "words"
_MONEY = re.compile(r"(?i:\b(?:room|flight|page|highway|route|bus|number|apartment|model|channel|version|section|gate|line|box|suite)) $|\d $|[$£€¥#]\s?$|\b[A-Z]{1,3}\$\s?$|[\d.,:/*×-]$|\bNo\.? $")
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
    if found.start - told.end > 6 or found.number("day") <= told.period.first.day:
        return None
    exact = _day(told.period.first.year, told.period.first.month, found.number("day"))
    return dated(exact, anchor=ARTICLE) if exact else None


def month(found: Found) -> Reading | None:
    """`February 1947`, `last May`, `in December`."""
    number, year = found.number("month"), _year_of(found)
    if year:
        return dated(Period.month(year, number), anchor=WORDS, found=found)
    written = found.page.text[found.start : found.end]
    if not written.strip("abcdefghijklmnopqrstuvwxyz -'’") or _NO_MONTH.search(written) or _EVENT.match(found.after()):
        return None
    today = found.page.today
    if "shift" in found:
        return dated(Period.month(today.year + found.number("shift"), number), anchor=ARTICLE, found=found)
    which = found.word("which")
    if which == "this":
        return dated(Period.month(today.year, number), anchor=ARTICLE, found=found)
    back = (today.month - number) % 12
    ahead = (number - today.month) % 12
    if which == "last" or (not which and back and not _sooner(back, ahead, found.direction)):
        return dated(Period.of(MONTH, today).shift(-(back or 12)), anchor=ARTICLE, found=found)
    return dated(Period.of(MONTH, today).shift(ahead or (12 if which == "next" else 0)), anchor=ARTICLE, found=found)


def _sooner(back: int, ahead: int, way: int) -> bool:
    """Whether the month ahead is meant: the verbs weigh more than the distance."""
    weights = {PAST: (1, 3), FUTURE: (3, 1)}.get(way, (1, 1))
    return ahead * weights[1] < back * weights[0]


_NO_MONTH = re.compile(r"^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)$|^[A-Z]{3}$")
_EVENT = re.compile(r" (?:for|of) (?:the )?[A-Z]|(?: [A-Z][a-z]+)? (?:says|said|told)\b")


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
    if which == "before":
        told = found.page.latest((DAY,), before=found.start) or today
        return told.shift(-((told.first.isoweekday() - number) % 7 or 7))
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


def months(found: Found) -> Reading | None:
    """`each July`."""
    return Reading(type=SET, value=f"XXXX-{found.number('month'):02}")


def year(found: Found) -> Reading | None:
    """`1990`, `fiscal 1989`, `early 1991`; not a price, a size or a head count."""
    number = _year_of(found)
    if "short_year" in found and found.before(1) in ("'", "`", "’", '"'):
        return None
    written = found.page.text[found.start : found.end]
    if written.isdigit() and (_MONEY.search(found.before(8)) or _COUNTED.match(found.after(30)) or not 1000 < number < 2200):
        return None
    if written.isdigit() and (_NAMED.search(found.before(20)) or _CAR.match(found.after(16))):
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
_NAMED = re.compile(
    r"\b(?!(?:In|By|Since|From|Until|Till|After|Before|During|Through|Throughout|For|Of|The|And|Between|Fiscal|Year|Circa|Around|About|To|"
    r"Late|Early|Mid|Spring|Summer|Fall|Autumn|Winter|January|February|March|April|May|June|July|August|September|October|"
    r"November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|When|Its|His|Her|Their|Our|This|That|Last|Next|Both|Olympics|Games|Cup|Expo|On|As|At|If|With|Only|But)\b)"
    r"[A-Z]\w+ $"
)
_CAR = re.compile(r" (?:Chevrolet|Chevy|Ford|Toyota|Honda|Buick|Cadillac|Dodge|Nissan|Mercedes|BMW|Volvo|Jeep|Pontiac|Volkswagen|Mazda|Oldsmobile)\b")
_COPYRIGHT = re.compile(r"(?:[Cc]opyright|©|\([Cc]\))\s*$")


def next_year(found: Found) -> Reading | None:
    """`1957-58`, `2009-2010`: the second year."""
    told = found.page.told[-1] if found.page.told else None
    if told is None or told.period.unit != YEAR or found.start - told.end != 1 or found.before(1) not in ("-", "–", "/"):
        return None
    first = told.period.first.year
    second = found.number("year") or first // 100 * 100 + found.number("two")
    return dated(Period.year(second), anchor=WORDS) if 0 < second - first < 100 else None


def decade(found: Found) -> Reading | None:
    """`the mid-1990s`, `the '80s`, `the eighties`."""
    number = found.number("decade")
    if number > 100 and number % 100 == 0 and number < 2000:
        return dated(Period.of(CENTURY, dt.date(number, 1, 1)), anchor=WORDS, found=found)  # the 1800s
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
    number = 12 // months if number < 0 else number
    if not 1 <= number <= 12 // months or _THE_HYPHEN.match(found.page.low, found.start, found.end):
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
    else:
        chosen = min(choices, key=lambda choice: _distance(choice.last, today, way))
    return dated(chosen, anchor=ARTICLE, found=found)


_THE_HYPHEN = re.compile(r"the [a-z]+-quarter$")


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
    if told.first.year < today.year - (told.unit == QUARTER and today.month < 4) and (told.unit != YEAR or told.first.year == today.year - 1):
        return dated(told, anchor=NARRATIVE)
    return dated(told.shift(-1, YEAR), anchor=NARRATIVE)


_NOT_TODAY = re.compile(r"['’]s (?:world|youth|society|standards|market|computers?|generation|economy|personal|young|kids|technology)\b")
_TITLED = re.compile(r"\b(?!(?:On|And|But|Or|So|Since|Until|By|Late|Early|Earlier|Later)\b)[A-Z]\w* $")


def day_from_today(found: Found) -> Reading | None:
    """`today`, `yesterday morning`, `the day after tomorrow`; not `USA Today`."""
    if _NOT_TODAY.match(found.after(20)):
        return None
    if found.page.text[found.start].isupper() and _TITLED.search(found.before(20)):
        return None
    day = found.page.coarse(found.page.ref.shift(found.number("days"), DAY))
    part = found.word("part")
    if part and day.unit == DAY:
        return phased(timed(day, part, anchor=ARTICLE), found)
    return dated(day, anchor=ARTICLE, found=found)


def near_period(found: Found) -> Reading | None:
    """`this week`, `last year`, `early next month`, `the coming decade`."""
    unit = found.word("unit")
    shift = found.number("shift")
    written = found.page.text[found.start : found.end]
    if " " in written and written.istitle():
        return None  # "This Week" is a programme
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
    told = found.page.latest(UNITS[: UNITS.index(unit) + 1], before=found.start)
    if told is None and unit == DAY and found.page.told:
        return None
    if told is None:
        told = found.page.ref
        anchor = ARTICLE
    else:
        anchor = NARRATIVE
    period = told.wide(unit).shift(shift)
    part = found.word("part")
    return timed(period, part, anchor=anchor) if part and unit == DAY else dated(period, anchor=anchor, found=found)


def ago(found: Found) -> Reading | None:
    """`two weeks ago`, `three years later`, `a month earlier`: as exact as its unit."""
    count, unit, sign = found.word("count"), found.word("unit"), found.number("sign")
    fixed = found.word("from") == "article"
    told = None if fixed else found.page.narrative(before=found.start, within=1500)
    base = told or found.page.ref
    anchor = NARRATIVE if told else ARTICLE
    if unit in ("TS", "TM", "TH"):
        return phased(Reading(type=DURATION, value=length(count, unit)), found)
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


def after_that(found: Found) -> Reading | None:
    """`Three days` before `later`: TIMEX3 takes it for a length; the timeline wants the day that lies so much later."""
    reading = duration(found)
    then = ago(found)
    return replace(reading, when=then.when, period=then.period, anchor=then.anchor) if reading and then else reading


UNIT_ORDER = {DAY: 0, WEEKEND: 1, WEEK: 1, MONTH: 2, QUARTER: 3, SEASON: 3, HALF: 4, YEAR: 5, DECADE: 6, CENTURY: 7}


def duration(found: Found) -> Reading | None:
    """`nearly forty years`, `a two-day`, `the past five years` (an interval that ends with the article)."""
    count, unit = found.word("count"), found.word("unit")
    if _NO_LENGTH.match(found.after(12)) or _AGED.search(found.before(8)) or found.before(1) in ("$", "£", "€", "."):
        return None
    if re.search(r"\d [A-Z]", found.page.text[found.start : found.end]):
        return None  # "60 Minutes" is a programme
    if unit == QUARTER and ("-" in found.page.text[found.start : found.end] or found.after(4) == " of "):
        return None
    value = length(count, unit, half=found.word("half"))
    if not value:
        return None
    reading = Reading(type=DURATION, value=value, when=_stretch(found, count, unit), anchor=ARTICLE if "sign" in found else "")
    return phased(replace(reading, approximate="X" in value), found)


_AGED = re.compile(r"\baged? $")
_NO_LENGTH = re.compile(r"[\s-]olds?\b|\sof age\b|\sa day\b|\s?/\s?\d")


def a_while(found: Found) -> Reading | None:
    """`for a month`, `within a year`; not the price of one."""
    if found.word("unit") == "TS":
        return None  # "a second group"
    return duration(found) if "phase" in found or _LASTS.search(found.page.low[max(0, found.start - 16) : found.start]) else None


_LASTS = re.compile(
    r"(?:\b(?:for|in|within|over|after|than|nearly|almost|about|barely|took|takes|take|lasts|lasted|last|least|most|only|just|of|quite|him|her|them|until|"
    r"spent|spend|half|as|during|every|once|to|be|is|was|almost|roughly|about|and|after)|\blong as|^|\n)\s*$"
)


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
    if found.page.low[max(0, found.start - 5) : found.start] == "high ":
        return None
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
    if which == "this":
        return dated(choices[1], anchor=ARTICLE, found=found)
    if which == "next":
        return dated(next(choice for choice in choices if choice.first > today), anchor=ARTICLE, found=found)
    return dated(min(choices, key=lambda choice: _distance(choice.first, today, way)), anchor=ARTICLE, found=found)


def feast(name: str, year: int) -> dt.date:
    """The day of a feast: `12-25`, `E-2` (days from Easter), `11-4-4` (month, weekday, which of the month)."""
    if name == "L":
        return lunar_new_year(year)
    if name.startswith("E"):
        return easter(year) + dt.timedelta(days=int(name[1:] or 0))
    parts = [int(part) for part in name.split(":")]
    if len(parts) > 2:
        return nth_weekday(year, *parts[:3]) + dt.timedelta(days=sum(parts[3:]))
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
    over = [each.period for each in found.page.told if each.period.unit == QUARTER and each.period.last < found.page.today]
    return dated(max(over, key=lambda period: period.first, default=told), anchor=NARRATIVE)


def year_of_quarter(found: Found) -> Reading | None:
    """`the 1988 quarter`: the same quarter of that year."""
    told = found.page.latest((QUARTER,), before=found.start)
    base = told or Period.of(QUARTER, found.page.today).shift(-1)
    return dated(Period(QUARTER, base.first.replace(year=found.number("year"))), anchor=NARRATIVE)


def the_period(found: Found) -> Reading | None:
    """`for the year`, `in the month`: the one told of last, else the article's own."""
    unit = found.word("unit")
    if found.after(1) == "-":
        return None
    told = found.page.latest((unit,), before=found.start, within=500)
    return dated(told or Period.of(unit, found.page.today), anchor=NARRATIVE if told else ARTICLE)


def week_of(found: Found) -> Reading | None:
    """`the week of March 6`, `the weekend of March 4`."""
    day = day_of_month(found)
    return dated(day.period.wide(found.word("unit", WEEK)), anchor=day.anchor) if day and day.period else None


def week_of_month(found: Found) -> Reading | None:
    """`the first week of April`: the week that holds most of those seven days."""
    whole = month(found)
    if whole is None or whole.period is None:
        return None
    nth = found.number("nth")
    middle = whole.period.last - dt.timedelta(days=3) if nth < 0 else whole.period.first + dt.timedelta(days=7 * nth - 4)
    return dated(Period.of(WEEK, middle), anchor=whole.anchor)


def weekday_of_week(found: Found) -> Reading | None:
    """`Tuesday of last week`."""
    week = Period.of(WEEK, found.page.today).shift(found.number("shift"))
    return dated(Period(DAY, week.first + dt.timedelta(days=found.number("weekday") - 1)), anchor=ARTICLE)


def turn_of_century(found: Found) -> Reading | None:
    """`the turn of the century`: about its first year."""
    here = Period.of(CENTURY, found.page.today)
    return replace(dated(here, anchor=ARTICLE), when=f"{here.first.year:04}~", approximate=True)


def days_of_month(found: Found) -> Reading | None:
    """`3 to 5 March`: TIMEX3 has the first day only, the timeline all of them."""
    first = day_of_month(found)
    last = day_of_month(replace(found, parts={**found.parts, "day": found.number("until")}))
    if first is None or last is None or first.period is None or last.period is None or last.period.first <= first.period.first:
        return None
    return replace(first, when=f"{first.when}/{last.when}")


def part_of_day(found: Found) -> Reading | None:
    """`the night of March 5`."""
    day = day_of_month(found)
    return timed(day.period, found.word("part"), anchor=day.anchor) if day and day.period else None


def that_season(found: Found) -> Reading | None:
    """`that summer`: of the year told last."""
    told = found.page.latest((*UNITS[: UNITS.index(YEAR) + 1],), before=found.start)
    base = told.first.year if told else found.page.today.year
    return dated(Period(SEASON, dt.date(base, found.number("season"), 1)), anchor=NARRATIVE)


def seasons(found: Found) -> Reading | None:
    """`each summer`."""
    return Reading(type=SET, value=f"XXXX-{ {3: 'SP', 6: 'SU', 9: 'FA', 12: 'WI'}[found.number('season')]}")


def recent(found: Found) -> Reading | None:
    """`in recent weeks`."""
    unit = found.word("unit")
    if unit in (YEAR, DECADE, CENTURY) or "plural" in found:
        return Reading(type=DATE, value="PAST_REF", approximate=True)
    return vague(found)


_BEFORE_PLURAL = re.compile(r"(?<!hundreds )(?<!thousands )(?<!matter )\b(?:in|for|within|of|over|after|several|many|few|took|take|these|spent|spend|lasted|follows)\s+$")


def vague_plural(found: Found) -> Reading | None:
    """`within weeks`, `for decades`; only after a word that makes a time of it."""
    return vague(found) if _BEFORE_PLURAL.search(found.page.low[max(0, found.start - 12) : found.start]) else None


def days_before(found: Found) -> Reading | None:
    """`in the weeks before`; counted from an event."""
    return vague(found) if found.page.low[max(0, found.start - 4) : found.start] in ("the ", "few ") else None


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


def a_length(found: Found) -> Reading | None:
    """`several months` before `before`: counted from an event, not from a date."""
    return duration(found)
