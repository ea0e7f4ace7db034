"""When: a day, month, season, year, decade or interval, as sure as it is known, written in EDTF (ISO 8601-2:2019, level 1)."""

import re
from calendar import monthrange
from enum import StrEnum
from functools import lru_cache
from typing import ClassVar, Self

from dateline.frozen import dataclass

Day = tuple[int, int, int]
"""Year (0 is 1 BCE), month, day: sorts by time, before the Common Era too."""

_FORM = re.compile(
    r"(?P<year>Y-?\d{5,}|-?\d{4}|-?\d{3}X|-?\d{2}XX)(?:-(?P<month>\d\d|XX)(?:-(?P<day>\d\d|XX))?)?(?P<doubt>[?~%]?)", re.ASCII
)
_SEASONS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 14)}
_SEASON_NAMES = {21: "spring", 22: "summer", 23: "autumn", 24: "winter"}


class Precision(StrEnum):
    """How exactly a date is known."""

    DAY = "day"
    MONTH = "month"
    SEASON = "season"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"


@dataclass(frozen=True, slots=True)
class Point:
    """One end of a When: the days it may mean, and how it was written."""

    text: str
    first: Day
    last: Day
    precision: Precision
    doubt: str = ""

    @property
    def season(self) -> str:
        """`spring` … `winter`, empty for anything else."""
        return _SEASON_NAMES[int(self.text.rstrip("?~%")[-2:])] if self.precision is Precision.SEASON else ""


@dataclass(frozen=True, slots=True)
class When:
    """A point (`start` and `end` the same) or an interval, an open end being None. It is what its words say, and kept as these."""

    KEPT_AS_WORDS: ClassVar = True

    start: Point | None
    end: Point | None
    interval: bool = False

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read EDTF: `2023-02-23`, `2023-02`, `2023~`, `199X`, `2022-22`, `2023-02-20/2023-02-26`, `2017/..`, `../2023`.

        Raises:
            ValueError: not EDTF level 1, a day that does not exist, or an interval that ends before it starts.
        """
        text = text.strip()
        if "/" not in text:
            point = _point(text)
            return cls(start=point, end=point)
        first, _, last = text.partition("/")
        start, end = _end(first), _end(last)
        if start is None and end is None:
            raise ValueError("an interval needs one end")
        if start is not None and end is not None and end.last < start.first:
            raise ValueError("the interval ends before it starts")
        return cls(start=start, end=end, interval=True)

    @property
    def first(self) -> Day:
        """The first day it can mean; of an interval open at its start, the first day of its end."""
        point = self.start or self.end
        assert point is not None
        return point.first

    @property
    def last(self) -> Day:
        """The last day it can mean; of an interval open at its end, the last day of its start."""
        point = self.end or self.start
        assert point is not None
        return point.last

    @property
    def precision(self) -> Precision:
        """That of its first known end."""
        point = self.start or self.end
        assert point is not None
        return point.precision

    @property
    def approximate(self) -> bool:
        """Whether an end is marked `~` or `%`."""
        return any(point is not None and point.doubt in ("~", "%") for point in (self.start, self.end))

    @property
    def uncertain(self) -> bool:
        """Whether an end is marked `?` or `%`."""
        return any(point is not None and point.doubt in ("?", "%") for point in (self.start, self.end))

    @property
    def key(self) -> tuple[Day, Day, str]:
        """Sorts by first day, the vaguer after the exacter."""
        return (self.first, self.last, str(self))

    def __str__(self) -> str:
        start = self.start.text if self.start else ".."
        if not self.interval:
            return start
        return f"{start}/{self.end.text if self.end else '..'}"


def _end(text: str) -> Point | None:
    return None if text in ("", "..") else _point(text)


@lru_cache(maxsize=4096)
def _point(text: str) -> Point:
    """The same days are read again and again."""
    match = _FORM.fullmatch(text)
    if match is None:
        raise ValueError(f"not an EDTF date: {text!r}")
    year, month, day, doubt = match["year"], match["month"], match["day"], match["doubt"]
    if "X" in year:
        if month is not None:
            raise ValueError(f"a decade or century has no month: {text!r}")
        return _vague_years(text, year, doubt)
    number = int(year.removeprefix("Y"))
    if month in (None, "XX"):
        if day not in (None, "XX"):
            raise ValueError(f"a day needs its month: {text!r}")
        return Point(text, (number, 1, 1), (number, 12, 31), Precision.YEAR, doubt)
    if int(month) in _SEASONS:
        if day is not None:
            raise ValueError(f"a season has no day: {text!r}")
        return _season(text, number, int(month), doubt)
    if day in (None, "XX"):
        return Point(text, (number, int(month), 1), (number, int(month), _days(number, int(month))), Precision.MONTH, doubt)
    if not 1 <= int(day) <= _days(number, int(month)):
        raise ValueError(f"no such day: {text!r}")
    exact = (number, int(month), int(day))
    return Point(text, exact, exact, Precision.DAY, doubt)


def _vague_years(text: str, year: str, doubt: str) -> Point:
    known = year.lstrip("-").rstrip("X")
    width = 10 ** year.count("X")
    low = int(known) * width
    years = (-(low + width - 1), -low) if year.startswith("-") else (low, low + width - 1)
    precision = Precision.DECADE if width == 10 else Precision.CENTURY
    return Point(text, (years[0], 1, 1), (years[1], 12, 31), precision, doubt)


def _season(text: str, year: int, season: int, doubt: str) -> Point:
    first, last = _SEASONS[season]
    end_year, end_month = (year + 1, last - 12) if last > 12 else (year, last)
    return Point(text, (year, first, 1), (end_year, end_month, _days(end_year, end_month)), Precision.SEASON, doubt)


def _days(year: int, month: int) -> int:
    """Days of a month in the proleptic Gregorian calendar, whose leap years repeat every 400 years."""
    if not 1 <= month <= 12:
        raise ValueError(f"no such month: {month}")
    return monthrange(2000 + year % 400, month)[1]
