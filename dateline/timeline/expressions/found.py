"""Found: a rule's match in a text, and the Reading that is made of it."""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import replace

from dateline.frozen import dataclass
from dateline.timeline.expressions.anchor import FUTURE, Page
from dateline.timeline.expressions.grammar import Value
from dateline.timeline.expressions.period import UNITS, YEAR, Period

DATE, TIME, DURATION, SET = "DATE", "TIME", "DURATION", "SET"
WORDS, ARTICLE, NARRATIVE = "words", "article", "narrative"


@dataclass(frozen=True, slots=True)
class Found:
    """Where a rule matched, and what its pieces say."""

    page: Page
    start: int
    end: int
    parts: Mapping[str, Value]

    def __contains__(self, name: str) -> bool:
        return name in self.parts

    def number(self, name: str, default: int = 0) -> int:
        """A piece that is a whole number."""
        value = self.parts.get(name, default)
        return value if isinstance(value, int) else default

    def word(self, name: str, default: str = "") -> str:
        """A piece that is a word or code."""
        value = self.parts.get(name, default)
        return value if isinstance(value, str) else default

    @property
    def text(self) -> str:
        """What was matched, as it is written."""
        return self.page.text[self.start : self.end]

    def before(self, count: int = 24) -> str:
        """The text before, as it is written."""
        return self.page.text[max(0, self.start - count) : self.start]

    def after(self, count: int = 24) -> str:
        """The text after, as it is written."""
        return self.page.text[self.end : self.end + count]

    @property
    def today(self) -> dt.date:
        """The day the text was written."""
        return self.page.today

    @property
    def direction(self) -> int:
        """Which way the words around it look."""
        return self.page.direction(self.start, self.end)

    def latest(self, units: tuple[str, ...], *, within: int = 10_000) -> Period | None:
        """The last period of one of these units that was told before."""
        return self.page.latest(units, before=self.start, within=within)

    @property
    def tale(self) -> Period | None:
        """Where a tale of long ago has come to, whose months and days these are."""
        told = self.page.tale(self.start)
        return told if told is not None and self.direction != FUTURE else None

    @property
    def year(self) -> int:
        """The year that is written or told by its distance (`last year`, `that year`), 0 when none is.

        Two digits mean the century that lies nearest.
        """
        if "year" in self:
            return self.number("year")
        if "shift" in self:
            return self.today.year + self.number("shift")
        if "told_shift" in self:
            told = self.latest(UNITS[: UNITS.index(YEAR) + 1])
            return told.first.year + self.number("told_shift") if told else 0
        return self.nearest(self.number("short_year")) if "short_year" in self else 0

    def nearest(self, short: int, *, ahead: int = 20) -> int:
        """The year whose last two digits these are, at most `ahead` years after the text."""
        year = self.today.year // 100 * 100 + short
        return year - 100 if year > self.today.year + ahead else year

    @property
    def anchor(self) -> str:
        """What a year comes from."""
        if "year" in self:
            return WORDS
        return ARTICLE if "shift" in self else NARRATIVE if "told_shift" in self else WORDS


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What an expression means; `period` is what a later expression can count from."""

    type: str
    value: str
    when: str = ""
    period: Period | None = None
    anchor: str = ""
    approximate: bool = False
    mod: str = ""


Reader = Callable[[Found], Reading | None]
Guard = Callable[[Found], bool]


def dated(period: Period, found: Found, *, anchor: str) -> Reading:
    """A period of the calendar, no finer than the day of publication is known."""
    if anchor != WORDS:
        period = found.page.coarse(period)
    return phased(Reading(type=DATE, value=period.value, when=period.when, period=period, anchor=anchor), found)


def timed(period: Period, clock: str, found: Found, *, anchor: str) -> Reading:
    """A time of a day: `T22:00`, `TMO`; the day alone when that is not known."""
    if anchor != WORDS and period != found.page.coarse(period):
        return dated(period, found, anchor=anchor)
    return phased(Reading(type=TIME, value=period.value + clock, when=period.when, period=period, anchor=anchor), found)


def phased(reading: Reading, found: Found) -> Reading:
    """The reading with `early`, `late`, `about` … as its mod."""
    phase = found.word("phase")
    if not phase:
        return reading
    return replace(reading, mod=phase, approximate=reading.approximate or phase == "APPROX")


def distance(day: dt.date, found: Found, way: int, *, against: int = 3) -> int:
    """Days from the text, those against the verbs' direction counting so many times as much."""
    days = (day - found.today).days
    return abs(days) * (against if days * way < 0 else 1)
