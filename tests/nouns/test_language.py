"""Languages are told apart by the first part of their tags."""

import pytest

from dateline.nouns.language import primary_subtag


@pytest.mark.parametrize(("tag", "language"), [("es", "es"), ("es-MX", "es"), ("zh-Hant-TW", "zh"), ("EN-gb", "en"), ("", "")])
def test_a_tag_says_which_language_it_is_of(tag: str, language: str) -> None:
    """Script and region do not matter, nor does how it is written."""
    assert primary_subtag(tag) == language
