"""Blocks in doubt are asked about once more: only those, and by as many numbers as the trees know."""

import random
from dataclasses import replace

import pytest

from dateline.convert.grove import Tree
from dateline.convert.text import body, doubt, reading
from dateline.convert.text.blocks import blocks as paragraphs
from dateline.convert.text.context import Context
from dateline.convert.text.lines import lines
from dateline.convert.text.shapes import shapes
from dateline.convert.text.trees import TREES

PAGE = "\n\n".join(
    [
        "Harbour Monthly",
        "Subscribe",
        "Ferry comes back to the north shore",
        "The council of Port Ellery voted on Tuesday to bring the ferry back, seven years after its last crossing of the bay.",
        "Tickets",
        "Islanders had asked for it since the bridge was closed to lorries, said Ida Holm, who speaks for the shopkeepers.",
        "More from the harbour",
        "A lighthouse for sale",
        "Share this page with your friends",
    ]
)


def seen(text: str = PAGE) -> Context:
    """What is known of a text in English."""
    blocks = paragraphs(lines(text))
    return reading.window(blocks, shapes(blocks, asian=False), lang="en")[2]


def looked(context: Context) -> tuple[doubt.Looks, list[bool]]:
    """What both looks say of it, and the article as they find it."""
    looks = body.looked(context, indented=False)
    return looks, body.cheapest(looks.second, body.costs_of(context, indented=False))


def test_only_what_is_in_doubt_is_asked_about() -> None:
    """What is worth much, or little, stays so."""
    context = seen()
    looks, kept = looked(context)
    worth = [9.0 if n % 2 else -9.0 for n in range(len(looks.second))]

    assert doubt.settled(context, replace(looks, second=worth), kept) == worth
    assert doubt.settled(context, replace(looks, second=[0.0] * len(worth)), kept) != [0.0] * len(worth)


@pytest.mark.parametrize("dice", [random.Random(n) for n in range(20)], ids=range(20))
def test_every_block_has_every_number_whatever_is_kept(dice: random.Random) -> None:
    """The columns are as long as the text, wherever the article is thought to stand: everywhere, nowhere, in pieces."""
    context = seen()
    looks, kept = looked(context)
    columns = doubt.numbers(context, looks, [dice.random() < share for share in [dice.choice((0.0, 0.5, 1.0))] for _ in kept])

    assert {len(column) for column in columns} == {len(kept)}
    assert max(map(highest, TREES)) < len(columns)


def highest(tree: Tree) -> int:
    """The highest number that a tree asks for."""
    return max(tree[0], highest(tree[2]), highest(tree[3])) if isinstance(tree, tuple) else 0


def test_a_run_is_told_by_its_letters_its_sentences_and_its_neighbours() -> None:
    """A short line between two kept paragraphs stands in a run of one, beside which the paragraphs' letters are."""
    found = doubt.of_runs([2.0, -1.0, 2.0], [100, 7, 80], [True, False, True], [True, False, True])
    letters, lengths, worths, sentences = found[4:8]
    above, below = found[10:12]

    assert (letters[1], lengths[1], worths[1], sentences[1]) == (7, 1, -1.0, 0)
    assert (above[1], below[1]) == (100, 80)
