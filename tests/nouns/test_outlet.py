"""One outlet, however its name is written."""

import pytest

from dateline.nouns.outlet import known_as, spellings


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The Harbour Herald", "HARBOUR  HERALD"),
        ("El Faro de Lindholm", "Faro de Lindholm"),
        ("www.harbour.example", "harbour.example"),
        ("Crónica", "Cro\u0301nica"),
    ],
)
def test_an_outlet_is_known_without_its_article(one: str, other: str) -> None:
    """The article, capitals and white space make no other paper."""
    assert known_as(one) == known_as(other)


@pytest.mark.parametrize(("one", "other"), [("The", "A"), ("Last Post", "Post"), ("海岸日报", "海岸晚报")])
def test_two_outlets_stay_two(one: str, other: str) -> None:
    """Only an article before a name is left out."""
    assert known_as(one) != known_as(other)


def test_the_commonest_spelling_stands_for_all() -> None:
    """Of equals the first in order; a story without an outlet has none."""
    assert spellings(["Harbour Herald", "The Harbour Herald", "The Harbour Herald", ""]) == {
        "Harbour Herald": "The Harbour Herald",
        "The Harbour Herald": "The Harbour Herald",
    }
