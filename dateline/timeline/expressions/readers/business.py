"""Read the periods of business reports: quarters, halves, and the same period of the year before."""

import datetime as dt

from dateline.timeline.expressions.anchor import FUTURE, PAST
from dateline.timeline.expressions.found import ARTICLE, NARRATIVE, Found, Reading, dated, distance
from dateline.timeline.expressions.period import DAY, HALF, MONTH, QUARTER, YEAR, Period
from dateline.timeline.expressions.readers.days import day_of_month
from dateline.timeline.expressions.readers.periods import month

_NEAR = 300
_NEW = 150
"""So many days after a year its figures are news."""
_MONTHS = {QUARTER: 3, HALF: 6}


def quarter(found: Found) -> Reading | None:
    """`the third quarter of 1984`, `third-quarter`, `next year's first half`: without a year the one whose end is nearest."""
    unit = found.word("unit", QUARTER)
    months = _MONTHS[unit]
    number = found.number("ordinal")
    number = 12 // months if number < 0 else number
    if not 1 <= number <= 12 // months:
        return None
    first = (number - 1) * months + 1
    if found.year:
        return dated(Period(unit, dt.date(found.year, first, 1)), found, anchor=found.anchor)
    choices = [Period(unit, dt.date(found.today.year + years, first, 1)) for years in (-2, -1, 0, 1)]
    if found.word("which") == "last":
        return dated([choice for choice in choices if choice.last < found.today][-1], found, anchor=ARTICLE)
    way = found.direction
    if way == FUTURE and unit == HALF:
        choices = [choice for choice in choices if choice.last >= found.today]
    return dated(min(choices, key=lambda choice: distance(choice.last, found, way)), found, anchor=ARTICLE)


def half_of_year(found: Found) -> Reading | None:
    """`the second half of the year`: of the article's, unless that lies ahead and the verbs do not."""
    number, today = found.number("ordinal"), found.today
    half = Period(HALF, dt.date(today.year, 7 if number in (2, -1) else 1, 1))
    if half.first > today and found.direction == PAST:
        half = half.shift(-1, YEAR)
    return dated(half, found, anchor=ARTICLE) if number in (1, 2, -1) else None


def latest_quarter(found: Found) -> Reading | None:
    """`the latest quarter`, `the quarter`: the one reported, else the last that is over."""
    told = [each.period for each in found.page.told if each.period.unit == QUARTER and each.period.first <= found.today]
    if not told:
        return dated(Period.of(QUARTER, found.today).shift(-1), found, anchor=ARTICLE)
    over = [period for period in told if 0 < (found.today - period.last).days < 270]
    return dated(max(over or told, key=lambda period: period.first), found, anchor=NARRATIVE)


def quarter_ended(found: Found) -> Reading | None:
    """`the quarter ended July 31`: the one that most of its months lie in, unless one was told (`the fiscal first quarter`)."""
    told = found.latest((QUARTER,), within=_NEAR)
    if told is not None:
        return dated(told, found, anchor=NARRATIVE)
    end = month(found) if "day" not in found else day_of_month(found)
    if end is None or end.period is None:
        return None
    middle = end.period.last - dt.timedelta(days=45)
    return dated(Period.of(QUARTER, middle), found, anchor=ARTICLE)


def full_year(found: Found) -> Reading | None:
    """`for the full year`: the article's, or the one whose last quarter is reported, or that was over when winter began."""
    told = _reported(found, (QUARTER,))
    ended = told is not None and told.last.month == 12 and 0 < (found.today - told.last).days < _NEW
    if told is None and found.today.month < 4 and found.direction == PAST:
        return dated(Period.year(found.today.year - 1), found, anchor=ARTICLE)
    return dated(
        Period.year(told.first.year if told and ended else found.today.year), found, anchor=NARRATIVE if ended else ARTICLE
    )


def quarter_of_year(found: Found) -> Reading | None:
    """`the 1988 quarter`: the same quarter of that year; `the 1988 period` after `the nine months`: that year."""
    told, year = _reported(found, (QUARTER,)), found.number("year")
    base = told or Period.of(QUARTER, found.today).shift(-1)
    months = told is not None and _since(found, told, found.word("length"))
    return dated(Period.year(year) if months else Period(QUARTER, base.first.replace(year=year)), found, anchor=NARRATIVE)


def year_ago_quarter(found: Found) -> Reading | None:
    """`the year-earlier quarter`, `the year-ago third quarter`: of the year before, unless that is what is being told of."""
    number = found.number("ordinal")
    told = _reported(found, (QUARTER, HALF))
    if told is None and not found.word("kind", QUARTER):
        return dated(Period.year(found.today.year - 1), found, anchor=ARTICLE)
    base = told or Period.of(QUARTER, found.today).shift(-1)
    if number:
        base = Period(QUARTER, dt.date(base.first.year, number * 3 - 2, 1))
    if told is not None and _is_year_before(told, found.today):
        return dated(base, found, anchor=NARRATIVE)
    return dated(base.shift(-1, YEAR), found, anchor=NARRATIVE)


def year_before(found: Found) -> Reading | None:
    """`a year earlier`, `a year ago` in a report of figures: the same period of the year before."""
    units = (QUARTER,) if found.word("way") == "ago" else (QUARTER, HALF, YEAR, MONTH)
    told = _reported(found, units, within=1500)
    if told is None:
        day = found.latest((DAY,), within=_NEAR) if found.word("way") != "ago" else None
        return dated((day or found.page.ref).wide(YEAR).shift(-1), found, anchor=NARRATIVE if day else ARTICLE)
    already = _is_last_year(found, told) if told.unit == YEAR else _is_year_before(told, found.today)
    if _since(found, told, found.word("length")):
        told = told.wide(YEAR)
    return dated(told if already else told.shift(-1, YEAR), found, anchor=NARRATIVE)


def _reported(found: Found, units: tuple[str, ...], *, within: int = 10_000) -> Period | None:
    """The period reported on: the last such told, or the latest of its unit, as others are what it is compared with.

    What is not over is forecast, not reported, where another is.
    """
    near = [each.period for each in found.page.told if found.start - each.at <= within and each.period.unit in units]
    begun = [period for period in near if period.first <= found.today]
    fitting = [period for period in begun if period.unit not in (QUARTER, HALF) or period.last < found.today] or begun
    if not fitting or fitting[-1].unit not in (QUARTER, HALF):
        return fitting[-1] if fitting else None
    return max((period for period in fitting if period.unit == fitting[-1].unit), key=lambda period: period.first)


def _since(found: Found, told: Period, word: str) -> bool:
    """Whether the word stands between the period and here: `in the nine months` takes the report away from the quarter."""
    at = next(each.at for each in reversed(found.page.told) if each.period == told)
    return bool(word) and word in found.page.low[at : found.start]


def _is_last_year(found: Found, told: Period) -> bool:
    """Whether `last year` was told, which a year earlier than this one is; from `2012` it is counted on."""
    return told.first.year == found.today.year - 1 and str(told.first.year) not in found.before(1500)


def _is_year_before(period: Period, today: dt.date) -> bool:
    """Whether the period lies in a year before the one reported: in spring, reports are of the old year's last quarter."""
    return period.first.year < today.year - (today.month < 4)
