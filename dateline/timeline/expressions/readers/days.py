"""Read days: of a month, of the week, counted from the text, feasts."""

import datetime as dt
import re
from dataclasses import replace

from dateline.timeline.expressions.anchor import FUTURE, PAST
from dateline.timeline.expressions.found import ARTICLE, DATE, NARRATIVE, SET, WORDS, Found, Reading, dated, distance, timed
from dateline.timeline.expressions.period import DAY, MONTH, WEEK, WEEKEND, Period, easter, lunar_new_year, nth_weekday

_DATELINE = re.compile(r",?\s*[（(][A-Z\u4e00-\u9fff][\w./ ]*[）)]\s*(?:-|–|—|_)|\s*[电電讯訊]")


_MONTHS_AGO = 90
"""Days."""


def day_of_month(found: Found) -> Reading | None:
    """`Friday, Oct. 13`, `May 26, 1980`: without a year the nearest, unless the verbs look the other way."""
    month, day = found.number("month"), found.number("day")
    if found.year:
        exact = _day(found.year, month, day)
        return dated(exact, found, anchor=found.anchor) if exact else None
    tale = None if "which" in found else found.tale
    if tale is not None:
        return _day_of_tale(tale, found)
    choices = _days_of_years(found.today.year, (-1, 0, 1), found)
    weekday = found.number("weekday")
    fitting = [choice for choice in choices if choice.first.isoweekday() == weekday] or choices
    if not fitting:
        return None
    nearest = _nearest(fitting, found)
    if nearest.first > found.today and found.direction == PAST:
        nearest = _near_what_was_told(fitting, found) or nearest
    if found.start < 300 and abs((nearest.first - found.today).days) <= 3 and _DATELINE.match(found.after(40)):
        found.page.ref = nearest
    return dated(nearest, found, anchor=ARTICLE)


def _near_what_was_told(choices: list[Period], found: Found) -> Period | None:
    """`On 14 May 2020 … was found on 3 June`, a year later: of the past ones that nearest to a day told, if that is months ago."""
    told = found.latest((DAY,))
    if told is None or (found.today - told.first).days < _MONTHS_AGO:
        return None
    past = [choice for choice in choices if choice.first <= found.today]
    return min(past, key=lambda choice: abs(choice.first - told.first), default=None)


def _day_of_tale(tale: Period, found: Found) -> Reading | None:
    """`3 May 1588 … on 8 August`: the first such day behind what was told."""
    behind = [day for day in _days_of_years(tale.first.year, (0, 1), found) if day.first >= tale.first]
    return dated(behind[0], found, anchor=NARRATIVE) if behind else None


def _days_of_years(year: int, around: tuple[int, ...], found: Found) -> list[Period]:
    near = (_day(year + years, found.number("month"), found.number("day")) for years in around)
    return [day for day in near if day is not None]


def _nearest(choices: list[Period], found: Found) -> Period:
    """Of a day of each year the nearest, unless words (`next Oct. 1`) or verbs look the other way."""
    way = {"last": PAST, "next": FUTURE}.get(found.word("which"), 0)
    if way:
        choices = [choice for choice in choices if (choice.first - found.today).days * way > 0] or choices
    way = way or found.direction
    return min(choices, key=lambda choice: distance(choice.first, found, way, against=8))


def part_or_day(found: Found) -> Reading | None:
    """`3月6日上午`, `3月6日`."""
    return part_of_day(found) if found.word("part") else day_of_month(found)


def part_of_day(found: Found) -> Reading | None:
    """`the night of March 5`."""
    day = day_of_month(found)
    return timed(day.period, found.word("part"), found, anchor=day.anchor) if day and day.period else None


def days_of_month(found: Found) -> Reading | None:
    """`3 to 5 March`: TIMEX3 has the first day only, the timeline all of them."""
    first = day_of_month(found)
    last = day_of_month(replace(found, parts={**found.parts, "day": found.number("until")}))
    if first is None or last is None or first.period is None or last.period is None:
        return None
    return replace(first, when=f"{first.when}/{last.when}") if first.period.first < last.period.first else None


def next_day(found: Found) -> Reading | None:
    """`April 24 and 25`, `Oct. 3-5`: the second number counts in the month just told."""
    told = found.page.told[-1] if found.page.told else None
    if told is None or told.period.unit != DAY or not 0 < found.start - told.end < 7 or not _JOINED.search(found.before(8)):
        return None
    day = told.period.first
    exact = _day(day.year, day.month, found.number("day"))
    return dated(exact, found, anchor=ARTICLE) if exact and exact.first > day else None


_JOINED = re.compile(r"[\d日](?:\s+(?:and|or|to|through|y|e|o|al?)\s+(?:el\s+)?|\s?[-–至到和、]\s?)$")


def day_of_near_month(found: Found) -> Reading | None:
    """`本月6日`, `上月28日上午`."""
    return _day_of(Period.of(MONTH, found.today).shift(found.number("month_shift")), found, anchor=ARTICLE)


def day_of_told_month(found: Found) -> Reading | None:
    """`同月20日`: in the month told last."""
    told = found.latest((DAY, MONTH))
    base = (told or found.page.ref).wide(MONTH).shift(found.number("shift"))
    return _day_of(base, found, anchor=NARRATIVE if told else ARTICLE)


def _day_of(month: Period, found: Found, *, anchor: str) -> Reading | None:
    exact = _day(month.first.year, month.first.month, found.number("day"))
    return _in_part(exact, found, anchor=anchor) if exact else None


def _in_part(day: Period, found: Found, *, anchor: str) -> Reading:
    """The day, or the part of it that is named."""
    part = found.word("part")
    return timed(day, part, found, anchor=anchor) if part else dated(day, found, anchor=anchor)


def day_alone(found: Found) -> Reading | None:
    """`6日`, `on the 15th`: in the month told last, else in the article's, or the one before when that would lie ahead."""
    told = found.latest((DAY, MONTH), within=200)
    base = told or found.page.ref
    exact = _day(base.first.year, base.first.month, found.number("day"))
    if exact is None:
        return None
    if exact.first > found.today and told is None and found.direction != FUTURE:
        exact = exact.shift(-1, MONTH)
    return _in_part(exact, found, anchor=NARRATIVE if told else ARTICLE)


def numeric(found: Found) -> Reading | None:
    """`2023-03-01`, `10/25/89` (month and day the other way round when that cannot be)."""
    first, second, third = found.number("a"), found.number("b"), found.number("c")
    if first > 99:
        exact = _day(first, second, third)
        return dated(exact, found, anchor=WORDS) if exact else None
    year = third if third > 99 else found.nearest(third)
    exact = _day(year, first, second) or _day(year, second, first)
    return dated(exact, found, anchor=WORDS) if exact else None


def numeric_time(found: Found) -> Reading | None:
    """`2023-03-01 09:20`."""
    day = numeric(found)
    clock = f"T{found.number('hour'):02}:{found.number('minute'):02}"
    return timed(day.period, clock, found, anchor=WORDS) if day and day.period and found.number("hour") < 25 else None


def weekday(found: Found) -> Reading | None:
    """`Wednesday`, `last Monday`, `next Friday night`."""
    if found.page.ref.unit != DAY:
        return Reading(type=DATE, value=f"XXXX-WXX-{found.number('weekday')}")
    return _in_part(nearest_weekday(found), found, anchor=ARTICLE)


def nearest_weekday(found: Found) -> Period:
    """The day of the week that is meant: the last one unless the words or the verbs look ahead."""
    number, which = found.number("weekday"), found.word("which")
    if which in ("before", "after"):
        told = found.latest((DAY,)) or found.page.ref
        days = (number - told.first.isoweekday()) % 7
        return told.shift(days - 7 if which == "before" else days or 7)
    today = found.page.ref
    back, ahead = (today.first.isoweekday() - number) % 7, (number - today.first.isoweekday()) % 7
    if which == "last":
        return today.shift(-(back or 7))
    if which == "next":
        return today.shift(ahead or 7)
    if which == "this":
        return today.shift(-back if found.direction == PAST else ahead)
    return today.shift(ahead if found.direction == FUTURE else -back)


def weekday_and_day(found: Found) -> Reading | None:
    """`el viernes 17`: the nearest day that is both."""
    number, weekday = found.number("day"), found.number("weekday")
    near = (found.page.ref.shift(step, MONTH).first for step in (0, 1, -1))
    days = (_day(month.year, month.month, number) for month in near)
    fitting = [day for day in days if day is not None and day.first.isoweekday() == weekday]
    if not fitting or found.page.ref.unit != DAY:
        return None
    return dated(min(fitting, key=lambda day: abs((day.first - found.today).days)), found, anchor=ARTICLE)


def weekday_of_week(found: Found) -> Reading | None:
    """`Tuesday of last week`, `上周三下午`."""
    return _in_part(day_in_week(found, found.number("shift")), found, anchor=ARTICLE)


def that_weekday(found: Found) -> Reading | None:
    """`that Saturday evening`: the one nearest to the day told last; without one it may be any."""
    told = found.latest((DAY,))
    if told is None:
        return Reading(type=DATE, value=f"XXXX-WXX-{found.number('weekday')}{found.word('part')}")
    ahead = (found.number("weekday") - told.first.isoweekday() + 3) % 7 - 3
    return _in_part(told.shift(ahead), found, anchor=NARRATIVE)


def day_in_week(found: Found, shift: int) -> Period:
    """The weekday of a week that many weeks from the text."""
    week = Period.of(WEEK, found.today).shift(shift)
    return Period(DAY, week.first + dt.timedelta(days=found.number("weekday") - 1))


def weekday_of_month(found: Found) -> Reading | None:
    """`the last Sunday of October`, `the second Saturday in May 2022`: without a year the nearest, as the verbs look."""
    weekday, nth = found.number("weekday"), found.number("nth")
    if "shift_of" in found:
        here = Period.of(MONTH, found.today).shift(found.number("shift_of")).first
        return dated(Period(DAY, nth_weekday(here.year, here.month, weekday, nth)), found, anchor=ARTICLE)
    years = [found.year] if found.year else [found.today.year + years for years in (-1, 0, 1)]
    choices = [nth_weekday(year, found.number("month"), weekday, nth) for year in years]
    way = found.direction
    nearest = min(choices, key=lambda day: distance(day, found, way))
    return dated(Period(DAY, nearest), found, anchor=found.anchor if found.year else ARTICLE)


def weekday_of_months(found: Found) -> Reading | None:
    """`the third Thursday of every month`: TIMEX3 has no word for which."""
    return Reading(type=SET, value=f"XXXX-WXX-{found.number('weekday')}")


def days_of_months(found: Found) -> Reading | None:
    """`每月15日`."""
    return Reading(type=SET, value=f"XXXX-XX-{found.number('day'):02}")


def weekdays(found: Found) -> Reading | None:
    """`Tuesday nights`, `on Sundays`, `each Thursday`."""
    return Reading(type=SET, value=f"XXXX-WXX-{found.number('weekday')}{found.word('part')}")


def part_told(found: Found) -> Reading | None:
    """`in the morning` of the day told before; without one, or of no past, it is any."""
    told = found.latest((DAY,), within=_SAME_DAY)
    if told is None or found.direction != PAST or not _DURING.search(found.before(12).lower()):
        return None
    return timed(told, found.word("part"), found, anchor=NARRATIVE)


_SAME_DAY = 300
_DURING = re.compile(r"\b(?:in|during|by|until|into|throughout|through|later in|earlier in) $")


def parts_of_days(found: Found) -> Reading | None:
    """`every morning`."""
    return Reading(type=SET, value=f"XXXX-XX-XX{found.word('part')}")


def day_from_today(found: Found) -> Reading | None:
    """`today`, `yesterday morning`, `the day after tomorrow`, `last night`."""
    return _in_part(found.page.ref.shift(found.number("days"), DAY), found, anchor=ARTICLE)


def holiday(found: Found) -> Reading | None:
    """`Christmas`, `Good Friday 2022`, `Easter week`: without a year the nearest, unless the verbs look the other way."""
    day = _feast_meant(found)
    unit = found.word("unit", DAY)
    if unit == WEEKEND and day.first.isoweekday() < 3:
        day = day.shift(-2)
    return dated(day.wide(unit), found, anchor=found.anchor if found.year else ARTICLE)


def _feast_meant(found: Found) -> Period:
    name, which = found.word("holiday"), found.word("which")
    if found.year:
        return Period(DAY, feast(name, found.year))
    tale = None if which or name.startswith("L") else found.tale
    if tale is not None:
        here = feast(name, tale.first.year)
        return Period(DAY, here if here >= tale.first else feast(name, tale.first.year + 1))
    past, now, coming = (Period(DAY, feast(name, found.today.year + years)) for years in (-1, 0, 1))
    if which == "last":
        return now if now.first < found.today else past
    if which == "next":
        return now if now.first > found.today else coming
    way = found.direction
    return now if which == "this" else min((past, now, coming), key=lambda choice: distance(choice.first, found, way))


def feast(name: str, year: int) -> dt.date:
    """The day of a feast: `12:25`, `E-2` (days from Easter), `11:4:4` (month, weekday, which, days after), `L-1` (from the
    lunar new year)."""
    if name.startswith("L"):
        return lunar_new_year(year) + dt.timedelta(days=int(name[1:] or 0))
    if name.startswith("E"):
        return easter(year) + dt.timedelta(days=int(name[1:] or 0))
    parts = [int(part) for part in name.split(":")]
    if len(parts) == 2:
        return dt.date(year, parts[0], parts[1])
    return nth_weekday(year, *parts[:3]) + dt.timedelta(days=sum(parts[3:]))


def _day(year: int, month: int, day: int) -> Period | None:
    try:
        return Period(DAY, dt.date(year, month, day))
    except ValueError:
        return None
