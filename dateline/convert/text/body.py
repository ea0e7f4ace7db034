"""Choose the blocks that are the article: Context → their numbers.

Twice the same step: weigh every block by its features; the second time also by what the first said of its neighbours. Then the
cheapest way through: to begin or to end a stretch costs something, so that a short line inside the article stays and one outside
does not.
"""

from bisect import bisect_right
from itertools import accumulate

from dateline.convert.text.features import Context, row
from dateline.convert.text.weights import AGAIN, AGAIN_BIAS, BODY, BODY_BIAS

# Before and behind the stretch that reads like an article, blocks further away than this are not looked at.
BEFORE, BEHIND = 20, 30
_LEVELS = (-4.0, -2.5, -1.5, -0.7, 0.0, 0.7, 1.5, 2.5, 4.0)
SWITCH = 0.25
AGAIN_FEATURES = (
    "own",
    "two before",
    "two after",
    "six before",
    "six after",
    "same indent",
    "place",
    "share",
    "own and indent",
    "around",
)
AGAIN_WIDTHS = (10, 10, 10, 10, 10, 10, 27, 7, 100, 100)


def choose(seen: Context) -> tuple[int, ...]:
    """The numbers of the blocks of the article, in order; empty where nothing reads like one."""
    low, high = max(0, seen.first - BEFORE), min(len(seen.blocks), seen.last + BEHIND)
    rows = [row(seen, n) for n in range(low, high)]
    first = [BODY_BIAS + sum(map(_at, BODY, bins)) for bins in rows]
    again = second_rows(first, [seen.shapes[n].size for n in range(low, high)], [seen.blocks[n].indent for n in range(low, high)])
    second = [AGAIN_BIAS + sum(map(_at, AGAIN, (*bins, *more))) for bins, more in zip(rows, again, strict=True)]
    kept = tuple(low + n for n, inside in enumerate(_cheapest(second)) if inside)
    if any(seen.shapes[n].reads for n in kept):
        return kept
    # A very short article among much furniture: what reads like sentences, taken at its best stretch.
    return tuple(n for n in range(seen.first, seen.last) if seen.shapes[n].reads)


def _at(weights: tuple[float, ...], number: int) -> float:
    return weights[number]


def second_rows(worth: list[float], sizes: list[int], indents: list[int]) -> list[tuple[int, ...]]:
    """The bins of AGAIN_FEATURES for each block: what the first weighing says of it and of the blocks around it."""
    sizes = [min(size, 400) for size in sizes]
    first, last = _core(worth, sizes)
    mass = list(accumulate((value * size for value, size in zip(worth, sizes, strict=True)), initial=0.0))
    room = list(accumulate(sizes, initial=0))
    total = sum(size for size, value in zip(sizes, worth, strict=True) if value > 0) or 1
    found: list[tuple[int, ...]] = []
    above = 0
    for n, value in enumerate(worth):
        own, alike = _level(value), _level(_alike(n, worth, sizes, indents))
        near = (_level(_mean(mass, room, n - 2, n)), _level(_mean(mass, room, n + 1, n + 3)))
        wide = (_level(_mean(mass, room, n - 6, n)), _level(_mean(mass, room, n + 1, n + 7)))
        around = _level(_mean(mass, room, n - 3, n)) * 10 + _level(_mean(mass, room, n + 1, n + 4))
        place = _place(n, first, last) * 3 + (0 if sizes[n] < 60 else 1 if sizes[n] < 160 else 2)
        share = bisect_right((0.001, 0.03, 0.5, 0.9, 0.97, 0.999), above / total)
        found.append((own, *near, *wide, alike, place, share, own * 10 + alike, around))
        above += sizes[n] if value > 0 else 0
    return found


def _level(value: float) -> int:
    return bisect_right(_LEVELS, value)


def _mean(mass: list[float], room: list[int], start: int, end: int) -> float:
    start, end = max(0, start), min(len(room) - 1, end)
    size = room[end] - room[start] if end > start else 0
    return (mass[end] - mass[start]) / size if size else -3.0


def _alike(n: int, worth: list[float], sizes: list[int], indents: list[int]) -> float:
    """The mean worth of the nearest blocks of the same indent, six on each side, none further than twelve."""
    mass, room = 0.0, 0
    for step in (-1, 1):
        seen, m = 0, n + step
        while 0 <= m < len(worth) and seen < 6 and abs(m - n) <= 12:
            if indents[m] == indents[n]:
                mass += worth[m] * sizes[m]
                room += sizes[m]
                seen += 1
            m += step
    return mass / room if room else -1.0


def _place(n: int, first: int, last: int) -> int:
    if n <= first:
        return 0 if n < first - 6 else 1 if n < first - 1 else 2 if n < first else 3
    return 4 if n < last - 1 else 5 if n == last - 1 else 6 if n < last + 2 else 7 if n < last + 7 else 8


def _core(worth: list[float], sizes: list[int]) -> tuple[int, int]:
    best, span, total, start = 0.0, (0, 0), 0.0, 0
    for n, (value, size) in enumerate(zip(worth, sizes, strict=True)):
        if total <= 0:
            total, start = 0.0, n
        total += max(-3.0, min(3.0, value)) * (0.2 + min(size, 300) / 100)
        if total > best:
            best, span = total, (start, n + 1)
    return span


def _cheapest(worth: list[float]) -> list[bool]:
    """Which blocks to keep so that the sum of their worth, less SWITCH for every change, is greatest (Viterbi)."""
    out, kept, trail = 0.0, -SWITCH, []
    for value in worth:
        trail.append((kept - SWITCH > out, kept >= out - SWITCH))
        out, kept = max(out, kept - SWITCH), max(kept, out - SWITCH) + value
    state, states = kept > out, []
    for from_kept_out, from_kept_in in reversed(trail):
        states.append(state)
        state = from_kept_in if state else from_kept_out
    return states[::-1]
