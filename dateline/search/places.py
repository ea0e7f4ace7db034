"""Say where each page stands in the index: Findables, the newest story first → places, which a page more or less hardly moves.

A higher place stands before a lower one. Every kind, and every year of the stories, has room for more than stand there, and in it a
story stands by its day, as near as those before it leave it. What comes or goes moves its neighbours of that time, if at all, and
only where a year outgrows its room what is of that year or newer. Places follow from the pages alone, whatever was built before.
"""

from collections.abc import Iterable, Sequence
from itertools import groupby

from dateline.search.findable import Findable

_DAYS = 12 * 31
_SPARE = 5 / 4
"""So many times as many as stand in a room have to fit in."""


def places(pages: Sequence[Findable]) -> tuple[int, ...]:
    """The place of each page."""
    found: list[int] = []
    base = 0
    for _, some in groupby(reversed(pages), key=lambda page: (page.kind, page.year)):
        days = [_day(page.date) for page in some]
        room = _room(len(days))
        found += (base + place for place in _within(room, days))
        base += room
    return tuple(reversed(found))


def _room(number: int) -> int:
    """How many places so many pages get: a power of two, or three quarters of one."""
    room = 1 << int(_SPARE * number).bit_length()
    return room * 3 // 4 if room * 3 // 4 > _SPARE * number else room


def _within(room: int, days: Iterable[int]) -> list[int]:
    """Places by the day, each behind the one before; those that would run over the end move back."""
    found: list[int] = []
    for day in days:
        found.append(max(day * room // _DAYS, found[-1] + 1 if found else 0))
    for back in range(1, len(found) + 1):
        found[-back] = min(found[-back], room - back)
    return found


def _day(date: str) -> int:
    """Which day of its year, as far as it is known."""
    month, day = date[5:7], date[8:10]
    return 31 * (int(month) - 1) + int(day or 1) - 1 if month else 0
