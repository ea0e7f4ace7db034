import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.text.slug import slug


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("China’s U.S. hub: a view", "chinas-us-hub-a-view"),
        ("Ángel Gómez’s “visit” to São Paulo", "angel-gomezs-visit-to-sao-paulo"),
        ("数字贸易", "shu-zi-mao-yi"),
        ("Привет, мир", "privet-mir"),
        ("  10% & more -- ", "10-more"),
    ],
)
def test_slugs_are_readable(text: str, expected: str) -> None:
    """Diacritics, other scripts, apostrophes and marks come out as one would type them."""
    assert slug(text) == expected


def test_slugs_are_cut_between_words() -> None:
    """A long text is cut at the last word that fits; one endless word is cut where it must be."""
    assert slug("one two three", limit=10) == "one-two"
    assert slug("one two three", limit=7) == "one-two"
    assert slug("onetwothree", limit=5) == "onetw"


@settings(deadline=None)
@given(st.text(max_size=100), st.integers(min_value=8, max_value=80))
def test_a_slug_is_safe_stable_and_never_empty(text: str, limit: int) -> None:
    """Whatever the text: the alphabet holds, the limit holds, and a slug is its own slug."""
    made = slug(text, limit=limit)

    assert re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", made)
    assert len(made) <= limit
    assert slug(made, limit=limit) == made
