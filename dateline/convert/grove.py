"""Ask many small trees at once: trees and numbers → what the trees say together.

No tree is walked. Each leaf of a tree is a bit of the tree's byte, the leftmost the lowest. A number above a threshold rules out
the leaves on the low side of that branch; of those left in a byte the lowest is where the tree's walk would have ended. What a
number rules out in all the trees together is one row of bits, looked up by its place among the thresholds.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from operator import getitem
from typing import Any

# A leaf's worth, of three decimals, or: which number to look at, the threshold, the tree for at most that much, the tree for more.
Tree = float | tuple[int, float, "Tree", "Tree"]
_WIDTH = 8
_LOWEST = bytes(max((byte & -byte).bit_length() - 1, 0) for byte in range(256))
"""The place of the lowest bit of each byte."""


class Grove:
    """Trees of at most eight leaves each."""

    def __init__(self, trees: Sequence[Tree]) -> None:
        self.trees = tuple(trees)
        # In thousandths, so that a sum is the same everywhere.
        self._leaves = [tuple(round(1000 * leaf) for leaf in _leaves(tree)) for tree in trees]
        if any(len(leaves) > _WIDTH for leaves in self._leaves):
            raise ValueError(f"a tree has more than {_WIDTH} leaves: fit the trees with fewer")
        ruled_out: defaultdict[int, list[tuple[float, int]]] = defaultdict(list)
        for place, tree in enumerate(trees):
            for number, threshold, bits in _ruled_out(tree, 0):
                ruled_out[number].append((threshold, bits << place * _WIDTH))
        self._rows = [(number, *_row(found)) for number, found in sorted(ruled_out.items())]
        self._size = len(trees)
        self._all = (1 << self._size * _WIDTH) - 1

    def said(self, numbers: Sequence[float]) -> float:
        """The sum of what the trees say of these numbers."""
        out = 0
        for number, thresholds, bits in self._rows:
            out |= bits[bisect_left(thresholds, numbers[number])]
        left = (~out & self._all).to_bytes(self._size, "little").translate(_LOWEST)
        return sum(map(getitem, self._leaves, left)) / 1000


def _leaves(tree: Any) -> Iterator[float]:
    if not isinstance(tree, tuple):
        yield tree
        return
    yield from _leaves(tree[2])
    yield from _leaves(tree[3])


def _ruled_out(tree: Any, first: int) -> Iterator[tuple[int, float, int]]:
    """Number, threshold and the leaves that a number above it rules out, of each branch; `first` is the tree's first leaf."""
    if not isinstance(tree, tuple):
        return
    number, threshold, low, high = tree
    wide = sum(1 for _ in _leaves(low))
    yield number, threshold, ((1 << wide) - 1) << first
    yield from _ruled_out(low, first)
    yield from _ruled_out(high, first + wide)


def _row(found: Iterable[tuple[float, int]]) -> tuple[list[float], list[int]]:
    """Thresholds in order, and what is ruled out above none of them, above the first, above the first two …"""
    thresholds, together = [], [0]
    for threshold, bits in sorted(found):
        thresholds.append(threshold)
        together.append(together[-1] | bits)
    return thresholds, together
