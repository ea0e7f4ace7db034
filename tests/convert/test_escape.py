"""Plain words stay plain in Markdown."""

import html
import re

from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from dateline.convert.escape import escaped

READER = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])


@given(st.text(alphabet="ab1 *_`[](){}<>#+-=~!|&;.:\\/\"'^$éß中", min_size=1, max_size=40))
def test_no_sign_becomes_markup(words: str) -> None:
    """Whatever a paragraph holds, reading it as Markdown gives one paragraph with the same words."""
    words = " ".join(words.split())
    if not words:
        return

    page = READER.render(escaped(words))

    assert re.fullmatch(r"<p>.*</p>\n", page, re.S)
    assert html.unescape(page[3:-5]) == words
