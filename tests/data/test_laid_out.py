"""How JSON is laid out, against the standard library."""

import json

from hypothesis import given
from hypothesis import strategies as st

from dateline.data.laid_out import laid_out, pieces

LEAVES = st.none() | st.booleans() | st.integers() | st.floats() | st.text()
VALUES = st.recursive(
    LEAVES, lambda inner: st.lists(inner) | st.lists(inner).map(tuple) | st.dictionaries(st.text(), inner), max_leaves=30
)


@given(VALUES)
def test_it_is_the_standard_librarys_text(value: object) -> None:
    """Every value is laid out byte for byte as `json.dumps` does."""
    assert laid_out(value) == json.dumps(value, ensure_ascii=False, indent=1)


@given(st.lists(VALUES) | st.dictionaries(st.text(), VALUES))
def test_piece_by_piece_it_is_the_same(value: list[object] | dict[str, object]) -> None:
    """What is laid out without ever being there as a whole is what it would be as a whole."""
    assert "".join(pieces(value if isinstance(value, dict) else iter(value))) == laid_out(value)
