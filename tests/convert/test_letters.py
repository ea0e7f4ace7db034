"""The words of texts, parted by tables of bytes or by patterns."""

import re

from hypothesis import given
from hypothesis import strategies as st

from dateline.convert.fields import letters

SIGNS = st.text(alphabet="abzÄéßŠıſﬁ½²ªº'’-–_ 19?©.…中ж", max_size=20)


@given(SIGNS)
def test_a_table_parts_a_text_as_a_pattern_does(text: str) -> None:
    """Whether an old code page holds its letters or not."""
    small = text.casefold()
    assert letters.letters(text) == re.findall(r"[^\W\d_]+", small)
    assert letters.squeezed(small) == re.sub(r"[\W_]+", "", small)
    assert letters.spaced(small) == re.sub(r"[\W_]+", " ", small).strip()


@given(st.lists(SIGNS, min_size=1, max_size=6))
def test_lines_are_parted_together_as_each_by_itself(lines: list[str]) -> None:
    """One line of another script changes no other, nor does a question mark."""
    assert letters.words(lines) == [re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|©", line.casefold()) for line in lines]
