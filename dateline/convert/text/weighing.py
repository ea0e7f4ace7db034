"""Weigh what is seen of blocks: columns of bins and weights → what each block is worth."""

from collections.abc import Sequence
from dataclasses import dataclass
from struct import Struct

from dateline.convert.text.context import Number
from dateline.convert.text.features import COLUMNS, FEATURES, STEPS, moved

Bins = list[list[int]]
Weights = Sequence[Sequence[float]]
LEVELS = (-4.0, -2.5, -1.5, -0.7, 0.0, 0.7, 1.5, 2.5, 4.0)
"""What parts worths into ten levels."""
_LANE, _LANES = 32, 2 * len(STEPS)
_ROW = Struct(f"<{_LANES}I")
# A lane is wide enough for any sum of weights, and its zero is in its middle, so that no lane borrows of the next.
_MIDDLE = 1 << _LANE - 2
_MIDDLES = sum(_MIDDLE << _LANE * lane for lane in range(_LANES))


@dataclass(frozen=True, slots=True)
class Packed:
    """The weights of COLUMNS at both looks, those of one bin beside one another in one whole number: `bins` of each feature.

    A lane holds what the bin says at one look of the block itself or of one of its neighbours, in hundredths; `none` is what each
    lane says where there is no such neighbour. So each block is looked up once a feature instead of ten times.
    """

    bins: list[list[int]]
    none: list[int]
    biases: tuple[float, float]


def packed(first: Weights, second: Weights, biases: tuple[float, float]) -> Packed:
    """The weights of both looks in lanes."""
    bins = [[0] * one.width for one in FEATURES]
    none = [_MIDDLE] * _LANES
    for look, weights in enumerate((first, second)):
        for row, (_, width, place, step) in zip(weights, COLUMNS, strict=False):
            lane = look * len(STEPS) + tuple(STEPS.values()).index(step)
            for bin_ in range(len(bins[place])):
                bins[place][bin_] += round(row[bin_] * 100) << _LANE * lane
            none[lane] += round(row[width - 1] * 100) if step else 0
    return Packed(bins, none, biases)


def looks(own: Bins, weights: Packed) -> tuple[list[float], list[float]]:
    """What each block is worth at first sight, and at second without what the first says of its neighbours."""
    sums = weighed(own, weights.bins, [_MIDDLES] * len(own[0]))
    rows = _ROW.iter_unpack(b"".join([one.to_bytes(_ROW.size, "little") for one in sums]))
    lanes = zip(zip(*rows, strict=True), (*STEPS.values(),) * 2, weights.none, strict=True)
    parts = [moved(list(lane), step, none=none) for lane, step, none in lanes]
    half, middle = len(STEPS), len(STEPS) * _MIDDLE
    one, other = weights.biases
    return (
        [one + (sum(worths) - middle) / 100 for worths in zip(*parts[:half], strict=True)],
        [other + (sum(worths) - middle) / 100 for worths in zip(*parts[half:], strict=True)],
    )


def weighed(bins: Bins, weights: Sequence[Sequence[Number]], worth: list[Number]) -> list[Number]:
    """What each block is worth: `worth` and the sum of its bins' weights, taken four columns at a time."""
    for first in range(0, len(bins) - 3, 4):
        a, b, c, d = weights[first : first + 4]
        four = zip(worth, *bins[first : first + 4], strict=True)
        worth = [sum_ + a[in_a] + b[in_b] + c[in_c] + d[in_d] for sum_, in_a, in_b, in_c, in_d in four]
    rest = len(bins) // 4 * 4
    for column, weight in zip(bins[rest:], weights[rest:], strict=True):
        worth = [sum_ + weight[bin_] for sum_, bin_ in zip(worth, column, strict=True)]
    return worth
