"""Choose the blocks that are the article: Context → their numbers.

Twice the same step: weigh every block by its features; the second time also by what the first said of its neighbours. Then the
cheapest way through: to begin or to end a stretch costs something, so that a short line inside the article stays and one outside
does not. Texts whose lines still stand as far in as they did on their page have a second look of their own, which sees its boxes.
Blocks that both looks leave in doubt are asked about once more (`doubt`), and the way through is looked for again.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate, groupby, pairwise

from dateline.convert.text import boxes, doubt, lists, weights
from dateline.convert.text.blocks import Block
from dateline.convert.text.context import NEAR, Context, Number
from dateline.convert.text.features import COLUMNS, columns
from dateline.convert.text.weighing import LEVELS, Bins, Packed, Weights, looks, packed, weighed

FAR = 150
"""Blocks further away than this from the stretch that reads like an article are not looked at."""
# Further than near below it other articles begin: what stands there must be worth so much more to belong to this one.
_FOR_ANOTHER = 0.5
# And none of it belongs to the article, above or below, without a sentence of so many letters.
_SENTENCE = 80
_EMPTY = 1
SWITCH, SWITCH_IN_A_BOX = 0.25, 0.6
"""What it costs to begin or to end a stretch, and to do so between two lines that stand equally far in."""
# So few lines of a text whose line breaks are its page's own go on in the next.
_JOINED = 0.02
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
INDENTED_FEATURES = (*AGAIN_FEATURES, *boxes.FEATURES)


def choose(seen: Context) -> tuple[int, ...]:
    """The numbers of the blocks of the article, in order; empty where nothing reads like one."""
    if not seen.window:
        return ()
    indented = is_indented(seen.blocks)
    costs = costs_of(seen, indented=indented)
    found = looked(seen, indented=indented)
    worth = doubt.settled(seen, found, cheapest(found.second, costs))
    worth = _less_far_below(lists.with_lists(worth, seen.window) if indented else worth, seen)
    kept = _with_sentences(seen, [n for n, inside in enumerate(cheapest(worth, costs), start=seen.low) if inside])
    if any(seen.shapes[n].reads for n in kept):
        return kept
    # A very short article among much furniture: what reads like sentences, taken at its best stretch.
    return tuple(n for n in range(seen.first, seen.last) if seen.shapes[n].reads)


def looked(seen: Context, *, indented: bool) -> doubt.Looks:
    """What both looks say."""
    tables = of_indents() if indented else flat()
    own = columns(seen)
    first, second = looks(own, tables.packed)
    again = second_columns(first, seen, indented=indented)
    return gathered(seen, own, again, first, weighed(again, tables.again, second))


def gathered(seen: Context, own: Bins, again: Bins, first: list[float], second: list[float]) -> doubt.Looks:
    """What both looks say, and where the article stands by the second."""
    columns_, boxes_ = again[: len(AGAIN_FEATURES)], again[len(AGAIN_FEATURES) :]
    return doubt.Looks(own, columns_, boxes_, first, second, _core(second, [min(one.size, doubt.LONG) for one in seen.forms]))


@dataclass(frozen=True, slots=True)
class Tables:
    """What both looks weigh by: what is seen of blocks, and what the second asks of the first."""

    packed: Packed
    again: Weights


@cache
def flat() -> Tables:
    """The weights for texts in general."""
    biases = weights.BODY_BIAS, weights.AGAIN_BIAS
    return Tables(packed(weights.BODY, weights.AGAIN, biases), weights.AGAIN[len(COLUMNS) :])


@cache
def of_indents() -> Tables:
    """The weights for texts with the indents of their page."""
    biases = weights.BODY_BIAS, weights.INDENTED_BIAS
    return Tables(packed(weights.BODY, weights.INDENTED, biases), weights.INDENTED[len(COLUMNS) :])


def is_indented(blocks: Sequence[Block]) -> bool:
    """Whether lines stand as far in as they did on their page: not all alike, none with links, hardly any broken by hand."""
    if len({block.indent for block in blocks}) == 1 or any(block.linked or block.heading for block in blocks):
        return False
    return sum(len(block.spans) > 1 for block in blocks) <= _JOINED * len(blocks)


def costs_of(seen: Context, *, indented: bool) -> list[float]:
    """What it costs to begin or to end a stretch before each block."""
    if not indented:
        return [SWITCH] * len(seen.window)
    return [SWITCH, *(SWITCH_IN_A_BOX if one.indent == other.indent else SWITCH for one, other in pairwise(seen.window))]


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


def second_columns(worth: list[float], seen: Context, *, indented: bool) -> Bins:
    """The bins of AGAIN_FEATURES: what the first weighing says of each block and of the blocks around it; with `indented` those of
    INDENTED_FEATURES, which ask for its box, too."""
    sizes = [min(one.size, doubt.LONG) for one in seen.forms]
    indents = [block.indent for block in seen.window]
    numbers = range(len(worth))
    first, last = _core(worth, sizes)
    mass = list(accumulate([value * size for value, size in zip(worth, sizes, strict=True)], initial=0.0))
    room = list(accumulate(sizes, initial=0))
    above = list(accumulate([size if value > 0 else 0 for size, value in zip(sizes, worth, strict=True)], initial=0))
    total = above[-1] or 1
    own = [bisect_right(LEVELS, value) for value in worth]
    alike = [bisect_right(LEVELS, value) for value in _alike(worth, sizes, indents)]
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
        *(boxes.columns(worth, sizes, indents) if indented else ()),
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
    return [bisect_right(LEVELS, (all_ - less) / (size - none)) if size > none else _EMPTY for less, all_, none, size in sums]


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


def cheapest(worth: list[float], costs: list[float]) -> list[bool]:
    """Which blocks to keep so that the sum of their worth, less what a change before each costs, is greatest (Viterbi)."""
    out, kept, trail = 0.0, -costs[0], []
    for value, cost in zip(worth, costs, strict=True):
        trail.append((kept - cost > out, kept >= out - cost))
        out, kept = max(out, kept - cost), max(kept, out - cost) + value
    state, states = kept > out, []
    for from_kept_out, from_kept_in in reversed(trail):
        states.append(state)
        state = from_kept_in if state else from_kept_out
    return states[::-1]
