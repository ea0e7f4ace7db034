"""What a text ends with: told by its last word, and never otherwise than by the pattern."""

import re
from importlib import import_module

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.text.ending import Ending

ROOMS = ("dates", "deed", "participle")
ENDINGS = {
    f"{room}.{name}": value
    for room in ROOMS
    for name, value in vars(import_module(f"dateline.events.{room}")).items()
    if isinstance(value, Ending)
}
GAPS = st.sampled_from([" ", " ", " ", "  ", ", ", " “", "-", "\n", "’s ", "'t ", "ly ", "ed "])


def words_of(pattern: str) -> list[str]:
    """Every word that a pattern is written with."""
    return [*re.findall(r"[A-Za-z]+", re.sub(r"\\[a-zA-Z]", " ", pattern)), "Ana", "delegation", "wholly", "1998"]


@pytest.mark.parametrize("name", sorted(ENDINGS))
@given(data=st.data())
def test_an_ending_is_found_where_its_pattern_finds_it(name: str, data: st.DataObject) -> None:
    """Whatever of the pattern's own words a text is made of."""
    ending = ENDINGS[name]
    parts = data.draw(st.lists(st.tuples(st.sampled_from(words_of(ending.pattern.pattern)), GAPS), max_size=6))
    text = "".join(word + gap for word, gap in parts)
    for words in (text, text.capitalize(), text.upper()):
        assert ending.of(words) == bool(ending.pattern.search(words))


def test_every_word_that_a_pattern_can_end_with_is_among_its_words() -> None:
    """Each stands behind a subject as it stands in front of a verb."""
    for ending in ENDINGS.values():
        for word in words_of(ending.pattern.pattern):
            text = f"A crew of six {word} "
            assert ending.of(text) == bool(ending.pattern.search(text))
