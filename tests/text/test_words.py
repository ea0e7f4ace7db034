import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.text.words import count, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Don’t stop: 3,000.50 tons!", ["Don’t", "stop", "3,000.50", "tons"]),
        ("long-term U.S. plan at 09:20", ["long-term", "U.S", "plan", "at", "09:20"]),
        ("贸易 hub", ["贸", "易", "hub"]),
        ("Cafe\u0301 José", ["Cafe\u0301", "José"]),
        ("— … *", []),
    ],
)
def test_words_are_what_a_reader_counts(text: str, expected: list[str]) -> None:
    """Hyphenated and shortened words are one, a Chinese character is one, punctuation is none."""
    assert [text[start:end] for start, end in words(text)] == expected


@settings(deadline=None)
@given(st.text(max_size=80))
def test_count_is_the_number_of_words(text: str) -> None:
    """`count` and `words` agree."""
    assert count(text) == len(words(text))


@given(st.text(st.characters(max_codepoint=0x2100), max_size=40))
def test_the_words_are_the_same_beside_other_alphabets(text: str) -> None:
    """A text in Latin letters has the words that it has before a word in others."""
    assert [text[start:end] for start, end in words(text)] == [f"{text} 贸"[start:end] for start, end in words(f"{text} 贸")][:-1]
