"""The form of single lines."""

from hypothesis import given
from hypothesis import strategies as st

from dateline.convert.text import shapes
from dateline.convert.text.blocks import Block

SIGNS = "abzÄéßŠıſﬁ½²ªº'’-–_ 19©.中"


def _words(text: str) -> tuple[str, ...]:
    block = Block(words=text, spans=((0, len(text)),), indent=0, mark="", gap=0, linked=0.0, heading=0)
    return shapes.shapes((block,), asian=False)[0].words


@given(st.text(alphabet=SIGNS, min_size=1, max_size=20))
def test_the_words_of_a_line_are_the_same_in_whatever_script_it_goes_on(text: str) -> None:
    """A line of Western letters is parted by another, faster way than one with a Georgian word behind it: the words are the same."""
    assert _words(text) == _words(f"{text} ქარი")[:-1]


def test_apostrophes_and_hyphens_join_words() -> None:
    """They do so between letters only."""
    assert _words("'The boat-builders' — d’Été, it's 2nd-hand--so") == ("the", "boat-builders", "d’été", "it's", "nd-hand", "so")


def test_no_line_has_no_words() -> None:
    """Of a mail that is nothing but its head no line is left."""
    assert shapes.shapes((), asian=False) == ()
