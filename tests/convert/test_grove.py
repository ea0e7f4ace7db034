"""The trees of the second look, asked all at once."""

from collections.abc import Iterable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.convert.grove import Grove, Tree
from dateline.convert.html.weights import TREES

NUMBERS = 45
VALUES = st.sampled_from([-5.0, -1.5, -0.5, 0.0, 0.25, 0.5, 1.0, 2.0, 40.0]) | st.floats(-6, 900)


def walked(tree: Any, numbers: list[float]) -> float:
    while isinstance(tree, tuple):
        tree = tree[2] if numbers[tree[0]] <= tree[1] else tree[3]
    return float(tree)


def thousandths(worth: Iterable[float]) -> float:
    """The sum of numbers of three decimals, without what the machine's own fractions add to it."""
    return sum(round(1000 * each) for each in worth) / 1000


@st.composite
def trees(draw: st.DrawFn, leaves: int = 8) -> Tree:
    """A tree of at most so many leaves, leaning however it likes."""
    if leaves < 2 or draw(st.integers(0, 4)) == 0:
        return draw(st.integers(-1000, 1000)) / 1000
    low = draw(st.integers(1, leaves - 1))
    return (draw(st.integers(0, 3)), draw(VALUES), draw(trees(low)), draw(trees(leaves - low)))


@given(st.lists(trees(), max_size=6), st.lists(VALUES, min_size=4, max_size=4))
def test_all_at_once_is_each_walked(grove: list[Tree], numbers: list[float]) -> None:
    """To the last thousandth, a number that is just the threshold included."""
    assert Grove(grove).said(numbers) == thousandths(walked(tree, numbers) for tree in grove)


@given(st.lists(VALUES, min_size=NUMBERS + 20, max_size=NUMBERS + 20))
def test_the_fitted_trees_are_asked_as_they_are_walked(numbers: list[float]) -> None:
    """The ones that are shipped, whatever the numbers."""
    assert FITTED.said(numbers) == thousandths(walked(tree, numbers) for tree in TREES)


def test_a_tree_that_does_not_fit_is_told() -> None:
    """Nine leaves have no room in a byte."""
    tree: Tree = 0.0
    for step in range(8):
        tree = (0, float(step), 1.0, tree)
    with pytest.raises(ValueError, match="more than 8 leaves"):
        Grove([tree])


FITTED = Grove(TREES)
