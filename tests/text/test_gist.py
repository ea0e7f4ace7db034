"""What a text is about: its names."""

import re

from hypothesis import given
from hypothesis import strategies as st

from dateline.text import gist

SIGNS = st.text(alphabet="aB cÉé1-’'“.\n北京", max_size=40)


@given(text=SIGNS)
def test_names_are_those_of_the_whole_text(text: str) -> None:
    """Words without a capital are left out before the others are looked at, and no name with them."""
    large = {re.sub(r"['’]s?$", "", word).lower() for word in re.findall(r"\b[^\W\d_a-z][\w’'\-]*", text)}
    assert gist.names(text) == {word for word in large if len(word) > 1 and word not in gist.ORDINARY}


def test_names_lose_what_says_that_something_is_theirs() -> None:
    """`Xinchangle's` is Xinchangle; ordinary words are no names, however they are written."""
    assert gist.names("The pier is Xinchangle’s. HE said so, and so did pre-Tidewell maps.") == {"xinchangle", "tidewell"}
