"""See the boxes of a page where its text still stands as far in as they did: indents, worth → one column of bins for each feature.

A box goes on over what stands further in, and ends where something stands less far in. The article's box is the one in which most
of what reads like it stands: a list of its own stands there or in a box right inside, a row of teasers in another, or far within.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from dateline.convert.text.weighing import LEVELS, Bins

FEATURES = (("rest", 44), ("box", 63), ("step", 63))
_NONE = -1
# A line counts by its letters and these; no line for more than this.
_LINE, _CLEAR = 8, 3.0
_STEPS = (-4, 0, 1, 3, 5, 9)


@dataclass(frozen=True, slots=True)
class Boxes:
    """The box of each line by number, and the box round each box (-1: none)."""

    of: tuple[int, ...]
    round: tuple[int, ...]


def boxes(indents: Sequence[int]) -> Boxes:
    """The boxes of lines that stand so far in."""
    of: list[int] = []
    round_: list[int] = []
    opened: list[tuple[int, int]] = []
    for indent in indents:
        while opened and opened[-1][0] > indent:
            opened.pop()
        if not opened or opened[-1][0] < indent:
            round_.append(opened[-1][1] if opened else _NONE)
            opened.append((indent, len(round_) - 1))
        of.append(opened[-1][1])
    return Boxes(tuple(of), tuple(round_))


def columns(worth: Sequence[float], sizes: Sequence[int], indents: Sequence[int]) -> Bins:
    """The bins of FEATURES: what a first look says of the rest of each line's box, how the box lies to the article's, and how much
    further in it is; the last two with the line's size, and whether it is above, in or below what the article's box has of it.
    """
    seen = boxes(indents)
    room = [0] * len(seen.round)
    for box, value, size in zip(seen.of, worth, sizes, strict=True):
        room[box] += size + _LINE if value > 0 else 0
    own = room.index(max(room))
    inside = [n for n, (box, value) in enumerate(zip(seen.of, worth, strict=True)) if box == own and value > 0]
    first, last = (inside[0], inside[-1]) if inside else (0, -1)
    base = indents[seen.of.index(own)]
    lies = _lies(seen, own)
    where = [3 * (0 if n < first else 1 if n <= last else 2) + bisect_right((60, 160), size) for n, size in enumerate(sizes)]
    kinds = [lies[box] or _elsewhere(indent, base) for box, indent in zip(seen.of, indents, strict=True)]
    return [
        _rest(seen, worth, sizes),
        [9 * kind + place for kind, place in zip(kinds, where, strict=True)],
        [9 * bisect_right(_STEPS, indent - base) + place for indent, place in zip(indents, where, strict=True)],
    ]


def _rest(seen: Boxes, worth: Sequence[float], sizes: Sequence[int]) -> list[int]:
    """The mean worth of the other lines of each line's box, and how many lines that has."""
    count, room, mass = [0] * len(seen.round), [0] * len(seen.round), [0.0] * len(seen.round)
    clear = [max(-_CLEAR, min(_CLEAR, value)) * (size + _LINE) for value, size in zip(worth, sizes, strict=True)]
    for box, value, size in zip(seen.of, clear, sizes, strict=True):
        count[box] += 1
        room[box] += size + _LINE
        mass[box] += value
    rests = zip(seen.of, clear, sizes, strict=True)
    means = [(box, (mass[box] - value) / ((room[box] - size - _LINE) or 1)) for box, value, size in rests]
    many = [bisect_right((2, 4, 9), lines) for lines in count]
    return [0 if count[box] == 1 else 4 + 4 * bisect_right(LEVELS, mean) + many[box] for box, mean in means]


def _lies(seen: Boxes, own: int) -> list[int]:
    """How each box lies to the box `own`: 6 it is it, 1 round it, 2 right in it, 3 further within, 0 elsewhere."""
    found = [0] * len(seen.round)
    found[own] = 6
    outer = seen.round[own]
    while outer != _NONE:
        found[outer] = 1
        outer = seen.round[outer]
    for box, outer in enumerate(seen.round):
        if outer == own:
            found[box] = 2
        elif outer != _NONE and found[outer] in (2, 3):
            found[box] = 3
    return found


def _elsewhere(indent: int, base: int) -> int:
    """Where a box elsewhere stands: as far in as the article's, further, less far (0)."""
    return 4 if indent == base else 5 if indent > base else 0
