"""Settle what the weights leave in doubt: what was seen of blocks and what both looks say → what each block is worth then.

Weights add up what speaks for a block and against it. Whether a doubtful one belongs to the article hangs on more: how much stands
in the stretch that it would end or join, how far that is from the article, what stands between. Small trees ask for several
such numbers at once. Only blocks near nothing are asked about: the others would stay what they are.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate, chain, repeat

from dateline.convert.grove import Grove
from dateline.convert.text import features, trees
from dateline.convert.text.context import Context
from dateline.convert.text.features import moved
from dateline.convert.text.weighing import Bins

DOUBT = 2.5
"""A block that is worth more than this, or less than so much below nothing, is in no doubt."""
_SEEN = (
    "form", "mark", "case", "small words", "inner ends", "signs", "lexicon", "you", "repeated", "linked", "after title", "ended",
    "last end", "run", "tail",
)  # fmt: skip
_PLACES = tuple([feature.name for feature in features.FEATURES].index(name) for name in _SEEN)
# Of the second look's columns those of the same indent and of the place.
_AGAIN_PLACES = (5, 6)
_BOXES, _NO_BOX = 3, -1
_STEPS = (1, 2, -1, -2)
_NOBODY = -5.0
LONG = 400
"""A block counts by its letters, none for more than these."""
Numbers = list[Sequence[float]]


@dataclass(frozen=True, slots=True)
class Looks:
    """What both looks say of a text: the columns seen of its blocks, those of the second look and of its boxes (none where it has
    no indents), what the blocks are worth, and the stretch that reads like the article at second sight."""

    own: Bins
    again: Bins
    boxes: Bins
    first: list[float]
    second: list[float]
    core: tuple[int, int]


def settled(seen: Context, looks: Looks, kept: Sequence[bool]) -> list[float]:
    """What each block is worth when trees have been asked about the doubtful ones; `kept` is the article as the looks find it."""
    doubtful = [n for n, worth in enumerate(looks.second) if -DOUBT < worth < DOUBT]
    found = list(looks.second)
    if not doubtful:
        return found
    columns, said = numbers(seen, looks, kept), grove().said
    for n in doubtful:
        found[n] += said([column[n] for column in columns])
    return found


def numbers(seen: Context, looks: Looks, kept: Sequence[bool]) -> Numbers:
    """What trees ask about each block: a column for each number."""
    second = looks.second
    sizes = [one.size for one in seen.forms]
    lines = len(sizes)
    first, last = looks.core
    return [
        *(looks.own[place] for place in _PLACES),
        *(looks.again[place] for place in _AGAIN_PLACES),
        *(looks.boxes or [[_NO_BOX] * lines] * _BOXES),
        second,
        *(moved(second, step, none=_NOBODY) for step in _STEPS),
        looks.first,
        sizes,
        *(moved(sizes, step, none=0) for step in (1, -1)),
        *of_runs(second, sizes, [one.reads for one in seen.forms], kept),
        [n - first for n in range(lines)],
        [n - last for n in range(lines)],
        [last - first] * lines,
        [block.indent - seen.indent for block in seen.window],
        [sum(size for size, worth in zip(sizes, second, strict=True) if worth > 0)] * lines,
    ]


def of_runs(second: list[float], sizes: list[int], reads: list[bool], kept: Sequence[bool]) -> Numbers:
    """What the run of blocks is like that a block is in, all of them kept or none; its neighbours; and how far the longest is."""
    lines = len(sizes)
    ends = [n for n in range(1, lines) if kept[n] != kept[n - 1]]
    runs = list(zip([0, *ends], [*ends, lines], strict=True))
    own = [n for n, (start, _) in enumerate(runs) if kept[start]]
    weights = [min(size, LONG) for size in sizes]
    room, weight = _sums(sizes), _sums(weights)
    mass = _sums([worth * own_ for worth, own_ in zip(second, weights, strict=True)])
    letters = [room[end] - room[start] for start, end in runs]
    worths = [(mass[end] - mass[start]) / (weight[end] - weight[start] or 1) for start, end in runs]
    above = _sums([size if keep else 0 for size, keep in zip(sizes, kept, strict=True)])
    total = above[-1] or 1
    longest = max(own, key=letters.__getitem__, default=0)
    first, end = runs[longest] if own else (0, 1)
    lengths = [stop - start for start, stop in runs]
    return [
        [sum_ / total for sum_ in above[:-1]],
        [total] * lines,
        [sum(kept) / lines] * lines,
        [lines] * lines,
        *(
            list(chain.from_iterable(map(repeat, values, lengths)))
            for values in (
                letters,
                lengths,
                worths,
                [sum(reads[start:stop]) for start, stop in runs],
                [size / total for size in letters],
                [n - longest for n in range(len(runs))],
                [0, *letters[:-1]],
                [*letters[1:], 0],
                [_NOBODY, *worths[:-1]],
                [*worths[1:], _NOBODY],
            )
        ),
        [len(own)] * lines,
        [(letters[longest] if own else 0) / total] * lines,
        [min(0, n - first) or max(0, n + 1 - end) for n in range(lines)],
        [min(0, room[n + 1] - room[first + 1]) or max(0, room[n + 1] - room[end]) for n in range(lines)],
    ]


def _sums(values: Sequence[float]) -> list[float]:
    """The sum of what stands before each value, and of all of them."""
    return list(accumulate(values, initial=0))


@cache
def grove() -> Grove:
    """The trees that are asked."""
    return Grove(trees.TREES)
