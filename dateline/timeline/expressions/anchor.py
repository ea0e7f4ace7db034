"""Anchor: the day that a text was written on, the dates that it tells of, and which way its verbs look.

The only state of a reading: a Page is made for one text, remembers in reading order what was told, and is thrown away.
"""

import datetime as dt
import re
from collections import deque
from dataclasses import field

from dateline.frozen import dataclass
from dateline.timeline.expressions.period import DAY, MONTH, UNITS, YEAR, Period

PAST, PRESENT, FUTURE = -1, 0, 1
_FAR = 10_000
_LEAD = 20
"""What a cue before an expression is ahead of one that stands behind it, but for one right behind it."""

_SPOKEN = re.compile(r",\s?(?:''|``|[\"“”])|:\s?[\"“]")
"""Where a quotation ends in a comma, or begins behind one: the verb on its other side is not of these words."""
_NEAR, _OLD = 300, 400
"""Characters, and days: a tale has its own months."""
_REMEMBERED = 200
"""So many periods told are kept: reading stays linear whatever the text."""

_NOTHING = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True)
class Cues:
    """How a language shows which way a sentence looks: patterns of words for what is to come and for what has been.

    A `bound` that opens the sentence (`By Friday …`) looks ahead where no verb says otherwise; what stands before a `clause` that
    has begun (`…, while on Monday`) has its own verb. `heads` is the longest period whose parts follow without it
    (`2001年成立。5月开业。`).
    """

    future: re.Pattern[str]
    past: re.Pattern[str]
    stop: re.Pattern[str]
    bound: re.Pattern[str] = _NOTHING
    clause: re.Pattern[str] = _NOTHING
    heads: str = MONTH
    reach: int = 110


@dataclass(frozen=True, slots=True)
class Told:
    """A period that the text named, and where."""

    at: int
    end: int
    period: Period


@dataclass(slots=True)
class Page:
    """One text being read: `low` is its lower case, of the same length; `ref` the period (mostly a day) it was written in."""

    text: str
    low: str
    ref: Period
    cues: Cues
    told: deque[Told] = field(default_factory=lambda: deque(maxlen=_REMEMBERED))

    @property
    def today(self) -> dt.date:
        """The first day that "today" can be."""
        return self.ref.first

    def direction(self, start: int, end: int) -> int:
        """Which way the words around look: the nearest cue in the same sentence decides, 0 when there is none."""
        before, after = self.around(start, end)
        before = self.cues.clause.split(before)[-1]
        if "," in after or ":" in after:
            after = _SPOKEN.split(after, maxsplit=1)[0]
        nearest = (_FAR, True, PRESENT)
        ways = ((self.cues.past, PAST), (self.cues.future, FUTURE))
        for pattern, way in ways:
            ends = [cue.end() for cue in pattern.finditer(before)]
            if ends:
                nearest = min(nearest, (len(before) - ends[-1], way == PAST, way))
        for pattern, way in ways:
            following = pattern.search(after) if nearest[0] >= _LEAD else pattern.match(after)
            if following is not None:
                nearest = min(nearest, (_behind(following.start()), way == PAST, way))
        if nearest[0] == _FAR and self.cues.bound.match(before):
            return FUTURE
        return nearest[2]

    def around(self, start: int, end: int) -> tuple[str, str]:
        """The words of the same sentence before and after, in lower case."""
        first = max(0, start - self.cues.reach)
        for stop in self.cues.stop.finditer(self.text, first, start + 1):
            first = stop.end()
        last = end + 2 * self.cues.reach - (start - first)
        ending = self.cues.stop.search(self.text, end, last)
        return self.low[first:start], self.low[end : ending.start() if ending else last]

    def latest(self, units: tuple[str, ...], *, before: int, within: int = _FAR) -> Period | None:
        """The last period of one of these units that was told before, at most so many characters ago."""
        for told in reversed(self.told):
            if before - told.at > within:
                return None
            if told.period.unit in units:
                return told.period
        return None

    def tale(self, before: int) -> Period | None:
        """Where a tale of long ago has come to: what was told last, if nothing younger was told and some of it exactly."""
        told = [each for each in self.told if before - each.at <= _NEAR]
        if not any(UNITS.index(each.period.unit) <= UNITS.index(self.cues.heads) for each in told):
            return None
        if any((self.today - each.period.last).days <= _OLD for each in self.told):
            return None
        return told[-1].period

    def tell(self, at: int, end: int, period: Period) -> None:
        """Remember what was told."""
        self.told.append(Told(at, end, period))

    def coarse(self, period: Period) -> Period:
        """The period no finer than the day of publication is known."""
        if self.ref.unit == DAY or UNITS.index(period.unit) >= UNITS.index(self.ref.unit):
            return period
        return period.wide(MONTH if self.ref.unit == MONTH else YEAR)


def _behind(signs: int) -> int:
    """How far a cue behind an expression counts: a verb looks back at its dates, so one before goes first; `'s ruling` is near."""
    return signs * 2 + _LEAD if signs else 0
