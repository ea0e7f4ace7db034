"""The short ways through Markdown lead where the long ones do."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from markdown_it import MarkdownIt

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
