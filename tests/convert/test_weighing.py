"""What blocks are worth: the same however it is counted."""

import random

import pytest

from dateline.convert.text.blocks import blocks as paragraphs
from dateline.convert.text.features import COLUMNS, FEATURES, beside
from dateline.convert.text.form import entries
from dateline.convert.text.lexicon import LEXICON
from dateline.convert.text.lines import lines
from dateline.convert.text.shapes import shapes
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


def worth(words: str) -> int:
    """What the lexicon makes of a line."""
    return sum(LEXICON.get(entry, 0) for entry in entries(shapes(paragraphs(lines(words)), asian=False)[0]))


@pytest.mark.parametrize(
    ("sentence", "furniture"),
    [
        (
            "The minister said on Tuesday that he had asked the court for more time.",
            "Share this page with your friends on Facebook",
        ),
        (
            "El ministro dijo que había pedido más tiempo al tribunal del distrito.",
            "Compartir en Facebook y comentarios de la sección",
        ),
        ("Der Minister habe das Gericht um mehr Zeit gebeten, teilte sein Büro mit.", "Mehr zum Thema: Kommentare und Nachrichten"),
    ],
)
def test_words_of_sentences_are_told_from_words_of_furniture(sentence: str, furniture: str) -> None:
    """By its words alone a sentence of the press is worth more than a line of its pages."""
    assert worth(sentence) > worth(furniture)


def test_no_entry_of_the_lexicon_is_out_of_reach() -> None:
    """Words are written as blocks are read: small letters, `^` and `$` before the first and the last, `#` before a length."""
    for entry in LEXICON:
        word = entry.lstrip("^$")
        shape = shapes(paragraphs(lines(word)), asian=False) if not entry.startswith("#") else ()

        assert entry.startswith("#") or entry in entries(shape[0]), entry
