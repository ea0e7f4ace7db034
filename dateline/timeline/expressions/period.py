"""Period: a day, week, month, quarter, season, year … of the calendar, and how far lies another from it.

A period is its unit and its first day; shifting, widening and naming it (TIMEX3 and EDTF) need no more.
"""

import datetime as dt
from calendar import monthrange

from dateline.frozen import dataclass

DAY, WEEK, WEEKEND, MONTH, QUARTER, HALF, SEASON, YEAR, DECADE, CENTURY = "D", "W", "WE", "M", "Q", "H", "S", "Y", "DE", "CE"
UNITS = (DAY, WEEKEND, WEEK, MONTH, SEASON, QUARTER, HALF, YEAR, DECADE, CENTURY)
"""From short to long."""

_MONTHS = {MONTH: 1, QUARTER: 3, SEASON: 3, HALF: 6, YEAR: 12, DECADE: 120, CENTURY: 1200}
_DAYS = {DAY: 1, WEEK: 7, WEEKEND: 7}
_SEASONS = {3: ("SP", 21), 6: ("SU", 22), 9: ("FA", 23), 12: ("WI", 24)}


SEASON_NAMES = {month: name for month, (name, _) in _SEASONS.items()}
"""As TIMEX3 has them, by their first month."""


@dataclass(frozen=True, slots=True)
class Period:
    """A unit of the calendar and the first day of one of its periods."""

    unit: str
    first: dt.date

    @classmethod
    def of(cls, unit: str, day: dt.date) -> "Period":
        """The unit's period that holds the day."""
        if unit == DAY:
            return cls(unit, day)
        if unit in (WEEK, WEEKEND):
            monday = day.toordinal() - day.weekday()
            return cls(unit, dt.date.fromordinal(max(1, monday + (5 if unit == WEEKEND else 0))))
        months = _MONTHS[unit]
        if unit == SEASON:
            back = day.month % 3
            return cls(unit, _month(day.year * 12 + day.month - 1 - back))
        if unit == CENTURY:
            return cls(unit, dt.date(max(1, day.year // 100 * 100), 1, 1))
        index = day.year * 12 + day.month - 1
        return cls(unit, _month(index // months * months))

    @classmethod
    def month(cls, year: int, month: int) -> "Period":
        """A month of a year."""
        return cls(MONTH, dt.date(year, month, 1))

    @classmethod
    def year(cls, year: int) -> "Period":
        """A year."""
        return cls(YEAR, dt.date(year, 1, 1))

    @property
    def last(self) -> dt.date:
        """Its last day, or the last that there is."""
        if self.unit == DAY:
            return self.first
        try:
            if self.unit in _DAYS:
                return self.first + dt.timedelta(days=1 if self.unit == WEEKEND else 6)
            return self.shift(1).first - dt.timedelta(days=1)
        except (ValueError, OverflowError):
            return dt.date.max

    def shift(self, count: int, unit: str = "") -> "Period":
        """The period of the same unit that lies `count` units (of its own, or of another) later.

        Raises:
            ValueError, OverflowError: there is no such year.
        """
        unit = unit or self.unit
        if unit in _DAYS:
            return Period.of(self.unit, self.first + dt.timedelta(days=count * _DAYS[unit]))
        months = self.first.year * 12 + self.first.month - 1 + count * _MONTHS[unit]
        month = _month(months)
        if self.unit in _DAYS:
            month = month.replace(day=min(self.first.day, monthrange(month.year, month.month)[1]))
        return Period.of(self.unit, month)

    def wide(self, unit: str) -> "Period":
        """The period of another unit that holds its first day; itself when it is already as long."""
        if UNITS.index(self.unit) >= UNITS.index(unit):
            return self
        return Period.of(unit, self.first)

    @property
    def value(self) -> str:
        """As TIMEX3 writes it: `1998-02-13`, `1998-W11`, `1998-W11-WE`, `1998-02`, `1998-Q1`, `1998-SU`, `1998`, `199`, `19`."""
        day = self.first
        year = f"{day.year:04}"
        if self.unit == DAY:
            return day.isoformat()
        if self.unit in (WEEK, WEEKEND):
            iso = day.isocalendar()
            return f"{iso.year:04}-W{iso.week:02}" + ("-WE" if self.unit == WEEKEND else "")
        if self.unit == SEASON:
            return f"{year}-{_SEASONS[day.month][0]}"
        part = {
            MONTH: f"-{day.month:02}",
            QUARTER: f"-Q{day.month // 3 + 1}",
            HALF: f"-H{day.month // 6 + 1}",
        }
        return {DECADE: year[:3], CENTURY: year[:2]}.get(self.unit, year + part.get(self.unit, ""))

    @property
    def when(self) -> str:
        """As EDTF writes it; a week, weekend, quarter or half is an interval."""
        if self.unit in (WEEK, WEEKEND):
            return f"{self.first.isoformat()}/{self.last.isoformat()}"
        if self.unit in (QUARTER, HALF):
            return f"{self.first.isoformat()[:7]}/{self.last.isoformat()[:7]}"
        if self.unit == SEASON:
            return f"{self.first.year:04}-{_SEASONS[self.first.month][1]}"
        if self.unit in (DECADE, CENTURY):
            return self.value.ljust(4, "X")
        return self.value


def easter(year: int) -> dt.date:
    """Easter Sunday of the Gregorian calendar (the anonymous computus of 1876)."""
    golden, century, rest = year % 19, year // 100, year % 100
    leap, left = divmod(century, 4)
    epact = (19 * golden + century - leap - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    sunday = (32 + 2 * left + 2 * (rest // 4) - epact - rest % 4) % 7
    shift = (golden + 11 * epact + 22 * sunday) // 451
    month, day = divmod(epact + sunday - 7 * shift + 114, 31)
    return dt.date(year, month, day + 1)


_LUNAR = (
    "2000-02-05 2001-01-24 2002-02-12 2003-02-01 2004-01-22 2005-02-09 2006-01-29 2007-02-18 2008-02-07 2009-01-26 2010-02-14 "
    "2011-02-03 2012-01-23 2013-02-10 2014-01-31 2015-02-19 2016-02-08 2017-01-28 2018-02-16 2019-02-05 2020-01-25 2021-02-12 "
    "2022-02-01 2023-01-22 2024-02-10 2025-01-29 2026-02-17 2027-02-06 2028-01-26 2029-02-13 2030-02-03"
)
_LUNAR_NEW_YEARS = {int(day[:4]): dt.date.fromisoformat(day) for day in _LUNAR.split()}


def lunar_new_year(year: int) -> dt.date:
    """The first day of the Chinese year.

    Raises:
        ValueError: a year outside 2000–2030.
    """
    if year not in _LUNAR_NEW_YEARS:
        raise ValueError(f"no lunar new year known for {year}")
    return _LUNAR_NEW_YEARS[year]


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> dt.date:
    """The nth (from 1; -1 for the last) such weekday (Monday is 1) of a month."""
    if nth < 0:
        last = dt.date(year, month, monthrange(year, month)[1])
        return last - dt.timedelta(days=(last.isoweekday() - weekday) % 7)
    first = dt.date(year, month, 1)
    return first + dt.timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (nth - 1))


def _month(index: int) -> dt.date:
    return dt.date(index // 12, index % 12 + 1, 1)
