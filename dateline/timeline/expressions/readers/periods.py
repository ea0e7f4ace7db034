"""Read periods of the calendar, from weeks to centuries: by name, from the text's day, from what was told."""

import datetime as dt
from dataclasses import replace

from dateline.timeline.expressions.anchor import FUTURE, PAST, Told
from dateline.timeline.expressions.found import ARTICLE, NARRATIVE, SET, WORDS, Found, Reading, dated, timed
from dateline.timeline.expressions.period import (
    CENTURY,
    DAY,
    DECADE,
    MONTH,
    SEASON,
    SEASON_NAMES,
    UNITS,
    WEEK,
    WEEKEND,
    YEAR,
    Period,
)
from dateline.timeline.expressions.readers.days import day_of_month


def month(found: Found) -> Reading | None:
    """`February 1947`, `last May`, `in December`: the last, unless the verbs look ahead or the next is much nearer."""
    number, which, today = found.number("month"), found.word("which"), found.today
    if found.year:
        return dated(Period.month(found.year, number), found, anchor=found.anchor)
    if which == "this":
        return dated(Period.month(today.year, number), found, anchor=ARTICLE)
    tale = None if which else found.tale
    if tale is not None:
        here = Period.month(tale.first.year, number)
        return dated(here if here.last >= tale.first else here.shift(1, YEAR), found, anchor=NARRATIVE)
    back, ahead = (today.month - number) % 12, (number - today.month) % 12
    here = Period.of(MONTH, today)
    if which == "last" or (not which and back and not _sooner(back, ahead, found.direction)):
        past = here.shift(-(back or 12))
        return dated(past if which else _behind_what_was_told(past, found), found, anchor=ARTICLE)
    return dated(here.shift(ahead or (12 if which == "next" else 0)), found, anchor=ARTICLE)


def _behind_what_was_told(past: Period, found: Found) -> Period:
    """`found in April 2023 and returned in June`: no June before that April, if the next is no later than the report can be."""
    told = found.latest((DAY, MONTH), within=_ONE_SENTENCE)
    if told is None or past.last >= told.first:
        return past
    behind = next(
        here for years in (0, 1) if (here := Period.month(told.first.year + years, found.number("month"))).last >= told.first
    )
    return behind if behind.first <= found.page.ref.last else past


_ONE_SENTENCE = 160


def _sooner(back: int, ahead: int, way: int) -> bool:
    """Whether the month ahead is meant: the verbs weigh more than the distance."""
    weight_back, weight_ahead = {PAST: (1, 6), FUTURE: (4, 1)}.get(way, (1, 1))
    return ahead * weight_ahead < back * weight_back


def fortnight(found: Found) -> Reading | None:
    """`la primera quincena de junio`: TIMEX3 has the month, the timeline its half."""
    whole, second = month(found), found.number("nth") in (2, -1)
    if whole is None or whole.period is None or (not second and found.number("nth") != 1):
        return None
    first, last = whole.period.first, whole.period.last
    half = (first.replace(day=16), last) if second else (first, first.replace(day=15))
    return replace(whole, when="/".join(day.isoformat() for day in half), mod="END" if second else "START")


def months_to(found: Found) -> Reading | None:
    """`去年1至11月`: TIMEX3 has the first month only, the timeline all of them."""
    first = month(found)
    last = month(replace(found, parts={**found.parts, "month": found.number("until")}))
    if first is None or last is None or first.period is None or last.period is None:
        return None
    if last.period.first <= first.period.first:
        return None
    return replace(first, when=f"{first.when}/{last.when}")


def months(found: Found) -> Reading | None:
    """`each July`."""
    return Reading(type=SET, value=f"XXXX-{found.number('month'):02}")


def week_of(found: Found) -> Reading | None:
    """`the week of March 6`, `the weekend of March 4`."""
    day = day_of_month(found)
    return dated(day.period.wide(found.word("unit", WEEK)), found, anchor=day.anchor) if day and day.period else None


def week_of_month(found: Found) -> Reading | None:
    """`the first week of April`: the week that holds most of those seven days."""
    whole = month(found)
    if whole is None or whole.period is None:
        return None
    nth = found.number("nth")
    middle = whole.period.last - dt.timedelta(days=3) if nth < 0 else whole.period.first + dt.timedelta(days=7 * nth - 4)
    return dated(Period.of(WEEK, middle), found, anchor=whole.anchor)


def year(found: Found) -> Reading | None:
    """`1990`, `fiscal 1989`, `early 1991`; `the summers of 1880 and 1881`: the second."""
    told = found.page.told[-1] if found.page.told else None
    if told is not None and told.period.unit == SEASON and _listed(told, found):
        return dated(Period(SEASON, told.period.first.replace(year=found.year)), found, anchor=WORDS)
    return dated(Period.year(found.year), found, anchor=WORDS)


def _listed(told: Told, found: Found) -> bool:
    text, season = found.page.low, told.period.first
    return text[told.end : found.start] in (" and ", " or ") and text[: told.end].endswith(f"s of {season.year}")


def next_year(found: Found) -> Reading | None:
    """`1957-58`, `2009-2010`: the second year."""
    told = found.page.told[-1] if found.page.told else None
    if told is None or told.period.unit != YEAR or found.start - told.end != 1 or found.before(1) not in tuple("-–—~－～/至到"):
        return None
    first = told.period.first.year
    second = found.number("year") or first // 100 * 100 + found.number("two")
    return dated(Period.year(second), found, anchor=WORDS) if first < second else None


def decade(found: Found) -> Reading | None:
    """`the mid-1990s`, `the '80s`, `the eighties`; `the 1800s` is a century."""
    number = found.number("decade")
    if 100 < number < 2000 and number % 100 == 0:
        return dated(Period.of(CENTURY, dt.date(number, 1, 1)), found, anchor=WORDS)
    if number < 100:
        number = found.nearest(number, ahead=5)
    return dated(Period.of(DECADE, dt.date(number, 1, 1)), found, anchor=WORDS)


def decade_of_century(found: Found) -> Reading | None:
    """`20世纪90年代`; without a century the nearest."""
    tens = found.number("decade")
    number = (found.number("century") - 1) * 100 + tens if "century" in found else found.nearest(tens, ahead=5)
    return dated(Period.of(DECADE, dt.date(number, 1, 1)), found, anchor=WORDS)


def turn_of_century(found: Found) -> Reading | None:
    """`the turn of the century`: about its first year."""
    here = Period.of(CENTURY, found.today)
    return replace(dated(here, found, anchor=ARTICLE), when=f"{here.first.year:04}~", approximate=True)


_UNTIL_THE_SUN = dt.timedelta(days=20)
"""Seasons begin with their months, and those of the sun later."""


def season(found: Found) -> Reading | None:
    """`last fall`, `the winter of 1994`, `over the summer`: without a year the last, unless the words or verbs look ahead."""
    first, today = found.number("season"), found.today
    if found.year:
        return dated(Period(SEASON, dt.date(found.year, first, 1)), found, anchor=found.anchor)
    which = found.word("which")
    now = Period.of(SEASON, today).first
    starts = [dt.date(today.year + years, first, 1) for years in (-2, -1, 0, 1)]
    if which == "next" or (not which and found.direction == FUTURE):
        chosen = next(start for start in starts if start + _UNTIL_THE_SUN > today)
    elif which == "this":
        chosen = now if now in starts else min(starts, key=lambda start: abs((start - today).days + 45))
    else:
        chosen = [start for start in starts if start <= today and not (which == "last" and start == now)][-1]
    return dated(Period(SEASON, chosen), found, anchor=ARTICLE)


def that_season(found: Found) -> Reading | None:
    """`that summer`: of the year told last; `the next summer`: the first behind what was told."""
    told = found.latest(UNITS[: UNITS.index(YEAR) + 1]) or found.page.ref
    season = Period(SEASON, dt.date(told.first.year, found.number("season"), 1))
    later = "shift" in found and season.first <= told.last
    return dated(season.shift(1, YEAR) if later else season, found, anchor=NARRATIVE)


def seasons(found: Found) -> Reading | None:
    """`each summer`."""
    return Reading(type=SET, value=f"XXXX-{SEASON_NAMES[found.number('season')]}")


def near_period(found: Found) -> Reading | None:
    """`this week`, `last year`, `early next month`, `the coming decade`."""
    return dated(Period.of(found.word("unit"), found.today).shift(found.number("shift")), found, anchor=ARTICLE)


def end_of_period(found: Found) -> Reading | None:
    """`at year's end`, `年底`: the article's, or that of the tale."""
    tale = found.tale
    here = (tale or found.page.ref).wide(found.word("unit"))
    return dated(here, found, anchor=NARRATIVE if tale else ARTICLE)


def the_period(found: Found) -> Reading | None:
    """`in the month`, `the full year`: the one told last, else the article's own."""
    unit = found.word("unit")
    told = found.latest((unit,), within=500)
    if told is not None and unit == YEAR and abs(told.first.year - found.today.year) == 1:
        told = None  # "last year" is what the year is compared with
    return dated(told or Period.of(unit, found.today), found, anchor=NARRATIVE if told else ARTICLE)


def that_period(found: Found) -> Reading | None:
    """`that year`, `the same month`, `the following day`: counted from what was told last.

    A day of which only the month or year was told is none that could be named; before any was told it may be any.
    """
    unit, part = found.word("unit"), found.word("part")
    told = found.latest(UNITS[: UNITS.index(unit) + 1])
    if told is None and unit == DAY and found.page.told:
        return None
    anchor = NARRATIVE if told else ARTICLE
    period = (told or found.page.ref).wide(unit).shift(found.number("shift"))
    reading = timed(period, part, found, anchor=anchor) if part and unit == DAY else dated(period, found, anchor=anchor)
    return replace(reading, when="", period=None) if told is None and unit == DAY else reading


def weekend(found: Found) -> Reading | None:
    """`the weekend`, `last weekend`, `this weekend`: the one before, unless the words or verbs look ahead."""
    today, which = found.today, found.word("which")
    this, on_weekend = Period.of(WEEKEND, today), today.isoweekday() > 5
    way = found.direction
    ahead = which in ("this", "next") or way == FUTURE
    if which == "this" and way == PAST and today.isoweekday() < 4:
        ahead = False
    if on_weekend and ahead and which != "this":
        return dated(this.shift(1), found, anchor=ARTICLE)
    if ahead or (on_weekend and which != "last"):
        return dated(this, found, anchor=ARTICLE)
    return dated(this.shift(-1), found, anchor=ARTICLE)
