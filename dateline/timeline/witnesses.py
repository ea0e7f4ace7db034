"""Weigh what stories say of one event: its testimonies → the order in which to believe them, the day to give.

What the author says goes before what was found. A date that is stated goes before one that was inferred; the report before
copies of it, a sure date before an approximate one; then the outlet that published first, and last the story's id. The first
witness dates the event, unless another one gives a narrower date within the same days: "in 2023" and "on 23 February 2023" are
the 23rd. An interval stays an interval, since it may say how long something took.
"""

import datetime as dt
from collections.abc import Iterable

from dateline.nouns.event import Certainty
from dateline.nouns.timeline import Testimony
from dateline.nouns.when import Day, Precision, When

_EVER: Day = (10**12, 12, 31)
_BEFORE_ALL: Day = (-(10**12), 1, 1)
_ABOUT = 7


def believed(testimonies: Iterable[Testimony], *, copies: frozenset[str]) -> tuple[Testimony, ...]:
    """The best witness first. `copies` are ids of stories that repeat another outlet's report."""

    def trust(testimony: Testimony) -> tuple[tuple[bool, ...], tuple[object, ...], tuple[object, ...]]:
        story = testimony.story
        doubts = (testimony.found, testimony.certainty is Certainty.INFERRED, story.id in copies, testimony.when.approximate)
        return (doubts, story.key, (testimony.when.key, testimony.quote))

    return tuple(sorted(testimonies, key=trust))


def dated_by(testimonies: tuple[Testimony, ...]) -> Testimony:
    """The testimony whose day the event takes, of testimonies in the order of `believed`."""
    best = testimonies[0]
    if best.when.interval:
        return best
    within = [one for one in testimonies if not one.when.interval and inside(one.when, best.when)]
    return min(within, key=lambda one: _width(one.when))


def differ(dates: Iterable[When]) -> bool:
    """Whether no day is possible by all of them."""
    ends = [meant(when) for when in dates]
    return max(first for first, _ in ends) > min(last for _, last in ends)


def bounds(when: When) -> tuple[Day, Day]:
    """The first and the last day it can mean; without end where an end is open."""
    first = when.start.first if when.start else _BEFORE_ALL
    last = when.end.last if when.end else _EVER
    return (first, last)


def meant(when: When) -> tuple[Day, Day]:
    """The same; what happened about the day of a report may have happened some days before."""
    first, last = bounds(when)
    if not when.approximate or when.interval or when.precision is not Precision.DAY or first[0] < 1:
        return (first, last)
    early = dt.date(*first).toordinal() - _ABOUT
    day = dt.date.fromordinal(max(1, early))
    return ((day.year, day.month, day.day), last)


def inside(inner: When, outer: When) -> bool:
    """Whether every day that the one can mean is a day of the other."""
    (first, last), (earliest, latest) = bounds(inner), bounds(outer)
    return earliest <= first and last <= latest


def _width(when: When) -> tuple[int, int, int]:
    """How many years, months and days apart the first and last day are."""
    (year, month, day), (to_year, to_month, to_day) = when.first, when.last
    return (to_year - year, to_month - month, to_day - day)
