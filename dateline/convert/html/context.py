"""Look at blocks a second time, knowing how the first look judged those around them: blocks and scores → numbers.

The first look sees one block at a time; whether a caption-like line stands between two paragraphs of the article, or the whole
list it belongs to was judged to be links, is what this one adds.
"""

from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate, pairwise

from dateline.convert.html.blocks import Block, In
from dateline.convert.html.features import Names

# Features of the first look that the second one asks for by name.
ASKED = (
    "in caption", "in heading", "in list", "in quote", "in aside", "in table", "title", "told long", "untold long", "told nothing",
    "no headline", "tag p", "tag div", "tag li", "ends sentence", "ends open", "links 0", "starts lower", "in header", "in figure",
    "main 0", "main after", "main before", "passed 0", "passed 1", "summary",
)  # fmt: skip
_LOW, _OUTSIDE = -5.0, -4.0
_UNLIKELY = -3.5
_BRIEF, _WIDE = 14.2, 5.0
_FADES = (1.0, 0.7, 0.7 * 0.7, 0.7 * 0.7 * 0.7)
_REACH = len(_FADES)


class Surroundings:
    """Sums of the first look's scores over the page's elements and styles, each block weighing with the root of its length."""

    def __init__(self, blocks: Sequence[Block], scores: Sequence[float], styles: Sequence[object]) -> None:
        self.scores = [max(-4.0, min(4.0, score)) for score in scores]
        self.lengths = [min(block.letters, 400) ** 0.5 for block in blocks]
        self.styles = styles
        self.gains = [max(0.0, score) * length for score, length in zip(self.scores, self.lengths, strict=True)]
        self.before = [0.0, *accumulate(self.gains)]
        self.total = self.before[-1] or 1e-9
        # What stands beyond either end of the page counts as no article.
        self._scores = [*[_OUTSIDE] * _REACH, *self.scores, *[_OUTSIDE] * _REACH]
        self._weights = [*[_WIDE] * _REACH, *(min(length, _BRIEF) for length in self.lengths), *[_WIDE] * _REACH]
        size = max((block.node.index for block in blocks), default=0) + 1
        self.sum, self.weight, self.gain, self._balance = ([0.0] * size for _ in range(4))
        self.style_sum, self.style_weight = defaultdict[object, float](float), defaultdict[object, float](float)
        for block, score, length, gain, style in zip(blocks, self.scores, self.lengths, self.gains, styles, strict=True):
            worth, at = score * length, block.node.index
            self.style_sum[style] += worth
            self.style_weight[style] += length
            self.sum[at] += worth
            self.weight[at] += length
            self.gain[at] += gain
            self._balance[at] += max(worth, -6.0)
        held = self._passed_up(blocks)
        self.best = max(held, key=lambda index: (self._balance[index], index), default=-1)

    def _passed_up(self, blocks: Sequence[Block]) -> set[int]:
        """Give each element's sums to its parent, the innermost first; the elements that hold a block."""
        parents: dict[int, int] = {}
        held = {block.node.index for block in blocks}
        for block in blocks:
            for node, outer in pairwise(block.path):
                if node.index in parents:
                    break
                parents[node.index] = outer.index
        held.update(parents.values())
        for index in sorted(parents, reverse=True):
            above = parents[index]
            for sums in (self.sum, self.weight, self.gain, self._balance):
                sums[above] += sums[index]
        return held

    def mean(self, index: int) -> float:
        """The mean score of an element's blocks."""
        return self.sum[index] / (self.weight[index] or 1.0) if index >= 0 else 0.0

    def others(self, index: int, at: int) -> float:
        """The mean score of an element's blocks without block `at`."""
        return self._without(self.sum[index], self.weight[index], at)

    def alike(self, at: int) -> float:
        """The mean score of the blocks of the style of block `at` without it."""
        style = self.styles[at]
        return self._without(self.style_sum[style], self.style_weight[style], at)

    def _without(self, total: float, weight: float, at: int) -> float:
        left = weight - self.lengths[at]
        return (total - self.scores[at] * self.lengths[at]) / left if left > 0.01 else _LOW

    def near(self, at: int, step: int) -> float:
        """The mean score of the blocks before (`step` -1) or after block `at`, the nearer weighing more."""
        sum_, weight, place = 0.0, 0.0, at + _REACH
        for fade in _FADES:
            place += step
            each = fade * self._weights[place]
            sum_ += each * self._scores[place]
            weight += each
        return sum_ / weight

    def score(self, at: int) -> float:
        """The score of one block; low outside the page."""
        return self._scores[at + _REACH]


def looks(
    blocks: Sequence[Block], scores: Sequence[float], found: Sequence[Sequence[Names] | None], styles: Sequence[object]
) -> list[tuple[float, ...] | None]:
    """What the second table of weights looks at, for each block; None where the first look leaves no doubt."""
    around = Surroundings(blocks, scores, styles)
    high, best = max(around.scores, default=_LOW), around.mean(around.best)
    page = (around.gain[around.best] / around.total, high, best, around.total)
    return [
        (*_one(at, block, around), *page, *_asked(groups or ())) if score > _UNLIKELY else None
        for at, (block, score, groups) in enumerate(zip(blocks, scores, found, strict=True))
    ]


def _one(at: int, block: Block, around: Surroundings) -> tuple[float, ...]:
    path = [node.index for node in block.path[:4]]
    missing = 4 - len(path)
    depth = next((depth for depth, node in enumerate(block.path) if node.index == around.best), -1)
    return (
        around.scores[at],
        around.score(at - 1),
        around.score(at + 1),
        around.near(at, -1),
        around.near(at, 1),
        *(around.others(index, at) for index in path[:3]),
        *(_LOW for _ in range(missing - 1)),
        *(around.gain[index] / around.total for index in path),
        *(1.0 for _ in range(missing)),
        float(depth >= 0),
        float(depth),
        around.alike(at),
        around.before[at] / around.total,
        (around.before[-1] - around.before[at + 1]) / around.total,
        float(block.letters),
        float(bool(block.within & In.HEADING)),
    )


def _asked(groups: Sequence[Names]) -> tuple[float, ...]:
    numbers = [0.0] * len(ASKED)
    for group in groups:
        for place in _places(group):
            numbers[place] = 1.0
    return tuple(numbers)


@lru_cache(maxsize=16384)
def _places(group: Names) -> tuple[int, ...]:
    return tuple(place for place, name in enumerate(ASKED) if name in group)
