"""What can be read off a page is known to be the same without reading all of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.check import alike, facts
from dateline.nouns.page import Page

PIECES = ('<a href="../x/">', "</a>", '<p id="a">', "<p>", "words", '<img src="i.png" alt="">', "<h1>", "<title>", "\n")


def read(text: str) -> object:
    return facts(Page(path="", content=text.encode()))


@pytest.mark.parametrize(
    ("before", "now", "expected"),
    [
        ("<h1>", "<h1 >", True),
        ("<h1>A", '<p class="x">Ours</p><h1>A', True),
        ('<a href="a">', '<a href="b">', False),
        ("<h1>", "<h2>", False),
        ("<p>", '<p id="here">', False),
        ("<p>", "<!-- <p>", False),
        ("<p>", "<script></script><p>", False),
    ],
)
def test_a_stretch_of_tags_is_like_another(before: str, now: str, expected: bool) -> None:
    """Where it has the same links, fragments, pictures and headings, and nothing in it makes what stands behind it unread."""
    assert alike(before, now) is expected


@given(*[st.lists(st.sampled_from(PIECES), max_size=5).map("".join) for _ in range(4)])
def test_a_page_with_a_like_stretch_is_read_alike(head: str, before: str, now: str, tail: str) -> None:
    """Whatever stands around the two."""
    if alike(before, now):
        assert read(head + before + tail) == read(head + now + tail)
