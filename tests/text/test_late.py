"""A pattern that is compiled when it is first used does what the compiled one does."""

import re

import pytest

from dateline.text.late import late


def test_a_late_pattern_is_used_as_any_other() -> None:
    """Every use of it, with the flags it was given."""
    one, other = late("B(.)", re.I), re.compile("B(.)", re.I)
    text = "abc xbd"
    assert one.findall(text) == other.findall(text) == ["c", "d"]
    assert [match.span() for match in one.finditer(text)] == [match.span() for match in other.finditer(text)]
    assert one.sub("", text) == other.sub("", text)
    assert one.split(text) == other.split(text)
    assert one.match(text, 1) is not None
    assert one.fullmatch("bc") is not None
    assert (found := one.search(text)) is not None
    assert found[1] == "c"


def test_it_is_compiled_when_it_is_used() -> None:
    """One that is wrong is heard of then, and it has nothing else to say."""
    wrong = late("(")
    with pytest.raises(re.error):
        wrong.search("a")
    with pytest.raises(AttributeError):
        _ = wrong.scanner
