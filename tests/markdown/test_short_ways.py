"""The short ways through Markdown lead where the long ones do."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from markdown_it import MarkdownIt
from markdown_it.common.normalize_url import normalizeLink

from dateline.markdown.address import normalized
from dateline.markdown.dialect import dialect, plainly_made

_MARKS = (
    *(
        "# ",
        "## ",
        "> ",
        "- ",
        "* ",
        "1. ",
        "1) ",
        "    ",
        "\t",
        "---",
        "===",
        "```",
        "~~~",
        "| a | b |",
        "|---|---|",
        "[a]: /b",
        "[^1]: note",
    ),
    *(
        "\n",
        "\n\n",
        "\n \n",
        "\\",
        "\\\n",
        "  \n",
        "*",
        "**",
        "_",
        "__",
        "~~",
        "`",
        "``",
        "[",
        "]",
        "](",
        "[a]",
        "[^1]",
        "![",
        "!",
        "<",
        ">",
    ),
    *(
        "<b>",
        "<https://example.org>",
        "&amp;",
        "&",
        "{",
        "}",
        "{.class}",
        "{#id lang=es}",
        "https://example.org/a",
        "http://",
        "://",
        "mailto:",
    ),
    *(
        "“",
        "”",
        "'",
        '"',
        "’",
        "«",
        "(",
        ")",
        "¿",
        ":",
        ";",
        "-",
        "–",
        "%",
        "$",
        "@",
        "^",
        "+",
        "=",
        "\0",
        "\r\n",
        "\u00a0",
        "中文",
        "é",
        "ß",
    ),
)
_OF_ADDRESSES = (
    *("http://", "https://", "HTTPS://", "//", "example.org", "Example.org", "münchen.de", "[::1]", ":8080", "user@", "a" * 64),
    *(
        "/",
        "?",
        "#",
        "%20",
        "%",
        "%zz",
        "..",
        "/a_b-c~d",
        "?q=1&r=2",
        "#s-3",
        " ",
        "é",
        "中",
        "\\",
        "^",
        "|",
        '"',
        "'",
        "`",
        "{",
        "\n",
        "!$(),;*+@=",
    ),
)
_WORDS = ("a", "Word", "harbour", "12", "3.", " ", " ", " ", ". ", ", ")
_TEXTS = some.lists(some.sampled_from((*_MARKS, *_WORDS)), max_size=40).map("".join)


@pytest.mark.parametrize("lang", ["en", "fr", "zh", ""])
@settings(max_examples=300, deadline=None)
@given(text=_TEXTS)
def test_the_tokens_are_those_of_the_long_way(lang: str, text: str) -> None:
    """Whatever the text, a paragraph told at a glance and a line without marks give what every rule in turn would have given."""
    assert _tokens(dialect(lang), text) == _tokens(plainly_made(lang), text)


@pytest.mark.parametrize("path", sorted(Path(__file__).parents[2].glob("content/**/*.md")), ids=lambda path: path.stem)
def test_articles_too(path: Path) -> None:
    """Articles as they are written, front matter and all."""
    text = path.read_text(encoding="utf-8")
    assert _tokens(dialect("en"), text) == _tokens(plainly_made("en"), text)


def _tokens(parser: MarkdownIt, text: str) -> list[dict[str, object]]:
    return [token.as_dict() for token in parser.parse(text, {})]


@settings(max_examples=500, deadline=None)
@given(address=some.lists(some.sampled_from(_OF_ADDRESSES), max_size=6).map("".join))
def test_an_address_is_written_as_the_long_way_writes_it(address: str) -> None:
    """One that is let be is one that would not have been changed."""
    assert normalized(address) == normalizeLink(address)


@pytest.mark.parametrize(
    "address", ["https://example.org", "https://example.org/a/b-c_d?e=1&f=%C3%A9#g", "http://a.example.org#s-1"]
)
def test_most_addresses_are_let_be(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    """Plain signs, and others where they stand for themselves in percent."""
    monkeypatch.delattr("dateline.markdown.address.normalizeLink")
    assert normalized(address) == address
