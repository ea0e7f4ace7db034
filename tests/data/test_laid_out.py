"""How JSON is laid out, against the standard library."""

import json

from hypothesis import given
from hypothesis import strategies as st

from dateline.data.laid_out import laid_out

LEAVES = st.none() | st.booleans() | st.integers() | st.floats() | st.text()
VALUES = st.recursive(
    LEAVES, lambda inner: st.lists(inner) | st.lists(inner).map(tuple) | st.dictionaries(st.text(), inner), max_leaves=30
)


@given(VALUES)
def test_it_is_the_standard_librarys_text(value: object) -> None:
    """Every value is laid out byte for byte as `json.dumps` does."""
    assert laid_out(value) == json.dumps(value, ensure_ascii=False, indent=1)
