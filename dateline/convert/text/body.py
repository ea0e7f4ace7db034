"""Choose the blocks that are the article: Context → their numbers.

Twice the same step: weigh every block by its features; the second time also by what the first said of its neighbours. Then the
cheapest way through: to begin or to end a stretch costs something, so that a short line inside the article stays and one outside
does not.
"""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate, groupby

from dateline.convert.text.context import NEAR, Context
from dateline.convert.text.features import COLUMNS, columns
from dateline.convert.text.weighing import Bins, Number, looks, packed, weighed
from dateline.convert.text.weights import AGAIN, AGAIN_BIAS, BODY, BODY_BIAS

FAR = 150
"""Blocks further away than this from the stretch that reads like an article are not looked at."""
# Further than near below it other articles begin: what stands there must be worth so much more to belong to this one.
_FOR_ANOTHER = 0.5
# And none of it belongs to the article, above or below, without a sentence of so many letters.
_SENTENCE = 80
_LEVELS = (-4.0, -2.5, -1.5, -0.7, 0.0, 0.7, 1.5, 2.5, 4.0)
_EMPTY = 1
SWITCH = 0.25
AGAIN_FEATURES = (
    ("own", 10),
    ("two before", 10),
    ("two after", 10),
    ("six before", 10),
    ("six after", 10),
    ("same indent", 10),
    ("place", 27),
    ("share", 7),
    ("own and indent", 100),
    ("around", 100),
)


def choose(seen: Context) -> tuple[int, ...]:
    """The numbers of the blocks of the article, in order; empty where nothing reads like one."""
    if not seen.window:
        return ()
    first, second = looks(columns(seen), PACKED)
    again = second_columns(first, [one.size for one in seen.forms], [block.indent for block in seen.window])
    second = weighed(again, AGAIN[len(COLUMNS) :], second)
    kept = _with_sentences(seen, [n for n, inside in enumerate(cheapest(_less_far_below(second, seen)), start=seen.low) if inside])
    if any(seen.shapes[n].reads for n in kept):
        return kept
    # A very short article among much furniture: what reads like sentences, taken at its best stretch.
    return tuple(n for n in range(seen.first, seen.last) if seen.shapes[n].reads)


def _less_far_below(worth: list[float], seen: Context) -> list[float]:
    """What each block is worth, those far below the article less."""
    far = seen.last + NEAR[1] - seen.low
    return worth[:far] + [value - _FOR_ANOTHER for value in worth[far:]]


def _with_sentences(seen: Context, kept: list[int]) -> tuple[int, ...]:
    """The blocks without the stretches far from the article that have no sentence, such as lists of teasers."""
    near = range(seen.first - NEAR[0], seen.last + NEAR[1])
    stretches = [[n for _, n in run] for _, run in groupby(enumerate(kept), key=lambda one: one[1] - one[0])]
    own = [run for run in stretches if run[-1] >= near.start and run[0] < near.stop]
    far = [
        run for run in stretches if run not in own and any(seen.shapes[n].reads and seen.shapes[n].size > _SENTENCE for n in run)
    ]
    return tuple(sorted(n for run in (*own, *far) for n in run))


def second_columns(worth: list[float], sizes: list[int], indents: list[int]) -> Bins:
    """The bins of AGAIN_FEATURES: what the first weighing says of each block and of the blocks around it."""
    sizes = [min(size, 400) for size in sizes]
    numbers = range(len(worth))
    first, last = _core(worth, sizes)
    mass = list(accumulate([value * size for value, size in zip(worth, sizes, strict=True)], initial=0.0))
    room = list(accumulate(sizes, initial=0))
    above = list(accumulate([size if value > 0 else 0 for size, value in zip(sizes, worth, strict=True)], initial=0))
    total = above[-1] or 1
    own = [bisect_right(_LEVELS, value) for value in worth]
    alike = [bisect_right(_LEVELS, value) for value in _alike(worth, sizes, indents)]
    near = [_levels(_before(mass, back), mass, _before(room, back), room) for back in (2, 3, 6)]
    far = [_levels(mass[1:], _behind(mass, on), room[1:], _behind(room, on)) for on in (2, 3, 6)]
    return [
        own,
        near[0],
        far[0],
        near[2],
        far[2],
        alike,
        [_place(n, first, last) * 3 + bisect_right((59, 159), sizes[n]) for n in numbers],
        [bisect_right((0.001, 0.03, 0.5, 0.9, 0.97, 0.999), above[n] / total) for n in numbers],
        [10 * one + other for one, other in zip(own, alike, strict=True)],
        [10 * one + other for one, other in zip(near[1], far[1], strict=True)],
    ]


def _before(sums: list[Number], back: int) -> list[Number]:
    """The sum of all blocks above the one `back` further up."""
    return (sums[:1] * back + sums)[: len(sums) - 1]


def _behind(sums: list[Number], on: int) -> list[Number]:
    """The sum of all blocks down to the one `on` further down."""
    return (sums + sums[-1:] * on)[1 + on :]


def _levels(start: Sequence[float], end: Sequence[float], room_start: Sequence[int], room_end: Sequence[int]) -> list[int]:
    """The level of the mean worth of each stretch, that of an empty one being low."""
    sums = zip(start, end, room_start, room_end, strict=False)
    return [bisect_right(_LEVELS, (all_ - less) / (size - none)) if size > none else _EMPTY for less, all_, none, size in sums]


def _alike(worth: list[float], sizes: list[int], indents: list[int]) -> list[float]:
    """The mean worth of the nearest blocks of the same indent, six on each side, none further than twelve."""
    places: dict[int, list[int]] = {}
    for n, indent in enumerate(indents):
        places.setdefault(indent, []).append(n)
    found = [-1.0] * len(worth)
    for numbers in places.values():
        mass = list(accumulate([worth[n] * sizes[n] for n in numbers], initial=0.0))
        room = list(accumulate([sizes[n] for n in numbers], initial=0))
        low = high = 0
        for place, n in enumerate(numbers):
            while n - numbers[low] > 12:
                low += 1
            while high < len(numbers) and numbers[high] - n <= 12:
                high += 1
            start, end = max(low, place - 6), min(high, place + 7)
            size = room[end] - room[start] - sizes[n]
            found[n] = (mass[end] - mass[start] - worth[n] * sizes[n]) / size if size else -1.0
    return found


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


def cheapest(worth: list[float]) -> list[bool]:
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


PACKED = packed(BODY, AGAIN, (BODY_BIAS, AGAIN_BIAS))
