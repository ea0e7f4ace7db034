"""Look at blocks a second time, knowing how the first look judged those around them: blocks and scores → numbers.

The first look sees one block at a time; whether a caption-like line stands between two paragraphs of the article, or the whole
list it belongs to was judged to be links, is what this one adds.
"""

from collections import defaultdict
from collections.abc import Sequence
from itertools import accumulate, pairwise

from dateline.convert.html.blocks import Block, In

# Features of the first look that the second one asks for by name.
ASKED = (
    "in caption", "in heading", "in list", "in quote", "in aside", "in table", "title", "told long", "untold long", "told nothing",
    "no headline", "tag p", "tag div", "tag li", "ends sentence", "ends open", "links 0", "starts lower", "in header", "in figure",
    "main 0", "main after", "main before", "passed 0", "passed 1", "summary",
)  # fmt: skip
_LOW = -5.0
_UNLIKELY = -3.5
Sums = defaultdict[object, float]


class Surroundings:
    """Sums of the first look's scores over the page's elements and styles, each block weighing with the root of its length."""

    def __init__(self, blocks: Sequence[Block], scores: Sequence[float], styles: Sequence[object]) -> None:
        self.scores = [max(-4.0, min(4.0, score)) for score in scores]
        self.lengths = [min(block.letters, 400) ** 0.5 for block in blocks]
        self.styles = styles
        self.gains = [max(0.0, score) * length for score, length in zip(self.scores, self.lengths, strict=True)]
        self.before = [0.0, *accumulate(self.gains)]
        self.total = self.before[-1] or 1e-9
        self.sum: Sums = defaultdict(float)
        self.weight: Sums = defaultdict(float)
        self.gain: Sums = defaultdict(float)
        self.balance: defaultdict[int, float] = defaultdict(float)
        for block, score, length, gain, style in zip(blocks, self.scores, self.lengths, self.gains, styles, strict=True):
            worth, at = score * length, block.node.index
            self.sum[style] += worth
            self.weight[style] += length
            self.sum[at] += worth
            self.weight[at] += length
            self.gain[at] += gain
            self.balance[at] += max(worth, -6.0)
        self._pass_up(blocks)
        self.best = max(self.balance, key=lambda index: (self.balance[index], index), default=-1)

    def _pass_up(self, blocks: Sequence[Block]) -> None:
        """Give each element's sums to its parent, the innermost first."""
        parents: dict[int, int] = {}
        for block in blocks:
            for node, outer in pairwise(block.path):
                if node.index in parents:
                    break
                parents[node.index] = outer.index
        for index in sorted({*parents, *self.balance}, reverse=True):
            above = parents.get(index)
            if above is None:
                continue
            for sums in (self.sum, self.weight, self.gain, self.balance):
                sums[above] += sums[index]

    def mean(self, key: object) -> float:
        """The mean score of an element's blocks."""
        return self.sum[key] / (self.weight[key] or 1.0)

    def others(self, key: object, at: int) -> float:
        """The mean score of an element's or style's blocks without block `at`."""
        left = self.weight[key] - self.lengths[at]
        return (self.sum[key] - self.scores[at] * self.lengths[at]) / left if left > 0.01 else _LOW

    def near(self, places: range) -> float:
        """The mean score of the blocks at `places`, the nearer weighing more."""
        sum_, weight, fade = 0.0, 0.0, 1.0
        for at in places:
            inside = 0 <= at < len(self.scores)
            each = fade * (min(self.lengths[at], 14.2) if inside else 5.0)
            sum_ += each * (self.scores[at] if inside else -4.0)
            weight += each
            fade *= 0.7
        return sum_ / weight

    def score(self, at: int) -> float:
        """The score of one block; low outside the page."""
        return self.scores[at] if 0 <= at < len(self.scores) else -4.0


def looks(
    blocks: Sequence[Block], scores: Sequence[float], names: Sequence[Sequence[str] | None], styles: Sequence[object]
) -> list[tuple[float, ...] | None]:
    """What the second table of weights looks at, for each block; None where the first look leaves no doubt."""
    around = Surroundings(blocks, scores, styles)
    high, best = max(around.scores, default=_LOW), around.mean(around.best)
    page = (around.gain[around.best] / around.total, high, best, around.total)
    return [
        (*_one(at, block, around), *page, *_asked(names[at])) if scores[at] > _UNLIKELY else None for at, block in enumerate(blocks)
    ]


def _one(at: int, block: Block, around: Surroundings) -> tuple[float, ...]:
    path = [node.index for node in block.path[:4]]
    missing = 4 - len(path)
    depth = next((depth for depth, node in enumerate(block.path) if node.index == around.best), -1)
    return (
        around.scores[at],
        around.score(at - 1),
        around.score(at + 1),
        around.near(range(at - 1, at - 5, -1)),
        around.near(range(at + 1, at + 5)),
        *(around.others(index, at) for index in path[:3]),
        *(_LOW for _ in range(missing - 1)),
        *(around.gain[index] / around.total for index in path),
        *(1.0 for _ in range(missing)),
        float(depth >= 0),
        float(depth),
        around.others(around.styles[at], at),
        around.before[at] / around.total,
        (around.before[-1] - around.before[at + 1]) / around.total,
        float(block.letters),
        float(bool(block.within & In.HEADING)),
    )


def _asked(names: Sequence[str] | None) -> tuple[float, ...]:
    known = set(names or ())
    return tuple(float(name in known) for name in ASKED)
