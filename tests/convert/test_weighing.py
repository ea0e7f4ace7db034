"""What blocks are worth: the same however it is counted."""

import random

import pytest

from dateline.convert.text.features import COLUMNS, FEATURES, beside
from dateline.convert.text.weighing import looks, packed, weighed


@pytest.mark.parametrize("blocks", [1, 2, 3, 40])
def test_weights_in_lanes_say_what_they_say_one_by_one(blocks: int) -> None:
    """For any columns and weights both looks come to the sums of the weights of the block and its neighbours."""
    dice = random.Random(blocks)
    own = [[dice.randrange(one.width) for _ in range(blocks)] for one in FEATURES]
    first, second = ([[round(dice.uniform(-9, 9), 2) for _ in range(width)] for _, width, _, _ in COLUMNS] for _ in range(2))

    found = looks(own, packed(first, second, (-1.25, 0.5)))

    for worth, weights, bias in zip(found, (first, second), (-1.25, 0.5), strict=True):
        assert worth == pytest.approx(weighed(beside(own), weights, [bias] * blocks), abs=1e-6)
