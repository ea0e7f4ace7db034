"""Found: a rule's match in a text, and the Reading that is made of it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from dateline.timeline.expressions.anchor import Page
from dateline.timeline.expressions.grammar import Value
from dateline.timeline.expressions.period import Period

DATE, TIME, DURATION, SET = "DATE", "TIME", "DURATION", "SET"


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

    def before(self, count: int = 24) -> str:
        """The text before, as it is written."""
        return self.page.text[max(0, self.start - count) : self.start]

    def after(self, count: int = 24) -> str:
        """The text after, as it is written."""
        return self.page.text[self.end : self.end + count]

    @property
    def direction(self) -> int:
        """Which way the words around it look."""
        return self.page.direction(self.start, self.end)


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

MODS = {"START": "START", "MID": "MID", "END": "END", "BEFORE": "BEFORE", "AFTER": "AFTER"}


def dated(period: Period, *, anchor: str, found: Found | None = None) -> Reading:
    """A period of the calendar."""
    if found is not None and anchor != "words":
        period = found.page.coarse(period)
    reading = Reading(type=DATE, value=period.value, when=period.when, period=period, anchor=anchor)
    return phased(reading, found) if found is not None else reading


def phased(reading: Reading, found: Found) -> Reading:
    """The reading with `early`, `late`, `about` … as its mod."""
    phase = found.word("phase")
    if not phase:
        return reading
    return replace(reading, mod=phase, approximate=reading.approximate or phase == "APPROX")


def timed(period: Period, clock: str, *, anchor: str) -> Reading:
    """A time of a day: `T22:00`, `TMO`."""
    return Reading(type=TIME, value=period.value + clock, when=period.when, period=period, anchor=anchor)
