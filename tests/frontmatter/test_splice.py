"""One key is changed in an author's file, and nothing else."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline import frontmatter
from dateline.frontmatter.handler import FrontMatter
from dateline.frontmatter.nodes import Node, Scalar, Series, Table
from dateline.nouns.problem import DatelineError

FILE = """\
---
# My comment stays.
title:   "Nine guests"   # so does this one
tags: [a,   b]           # and this
people:
  # who came
  - he-lixin
  - rubin-agini

# a word in between
note: |
  Two
  lines

rights: full
empty:   # nothing yet
clipping: {file: a, sha256: b}
converted: 0
---

Body: with --- and # signs
"""


@pytest.mark.parametrize(
    ("key", "value", "old", "new"),
    [
        ("title", "Ten: guests", '   "Nine guests"   # so', ' "Ten: guests"   # so'),
        ("tags", ("x",), " [a,   b]           # and", " [x]           # and"),
        ("people", ("ana",), ":\n  # who came\n  - he-lixin\n  - rubin-agini\n", ": [ana]\n"),
        ("people", (), ":\n  # who came\n  - he-lixin\n  - rubin-agini\n", ": []\n"),
        ("note", "One", ": |\n  Two\n  lines\n", ": One\n"),
        ("rights", "private", "rights: full", "rights: private"),
        ("empty", "full", "empty:   # nothing yet", "empty: full   # nothing yet"),
        ("draft", True, "clipping: {", "draft: true\nclipping: {"),
        ("tags", None, "tags: [a,   b]           # and this\n", ""),
        ("people", None, "people:\n  # who came\n  - he-lixin\n  - rubin-agini\n", ""),
        ("empty", None, "empty:   # nothing yet\n", ""),
        ("absent", None, "", ""),
        (
            "events",
            ({"id": "visit", "what": "no: yes", "people": ("a", "b")}, {"id": "x"}),
            "clipping: {",
            'events:\n  - id: visit\n    what: "no: yes"\n    people: [a, b]\n  - id: x\nclipping: {',
        ),
        ("tags", ({"id": "x"},), " [a,   b]           # and this\n", ":           # and this\n  - id: x\n"[1:]),
    ],
)
def test_the_value_changes_and_nothing_else(key: str, value, old: str, new: str) -> None:
    """Comments, order, quotes and spaces of the other keys stay to the letter."""
    assert frontmatter.splice(FILE, key=key, value=value) == FILE.replace(old, new, 1)


def test_a_comment_above_a_list_is_part_of_neither() -> None:
    """A comment behind the key stays when its list becomes one line."""
    text = "---\npeople: # accepted\n  - a\nlang: en\n---\n"

    assert frontmatter.splice(text, key="people", value=("b",)) == "---\npeople: [b] # accepted\nlang: en\n---\n"


def test_windows_line_ends_and_marks_stay() -> None:
    """The file keeps its line ends, new lines included, and its byte order mark."""
    text = "\ufeff---\r\ntitle: A # b\r\n---\r\nBody\r\n"

    assert frontmatter.splice(text, key="draft", value=True) == "\ufeff---\r\ntitle: A # b\r\ndraft: true\r\n---\r\nBody\r\n"
    assert frontmatter.splice(text, key="title", value="C") == "\ufeff---\r\ntitle: C # b\r\n---\r\nBody\r\n"


def test_front_matter_in_braces_stays_in_braces() -> None:
    """Even that is YAML."""
    assert frontmatter.splice("---\n{title: A, lang: en}\n---\n", key="lang", value="es") == "---\n{title: A, lang: es}\n---\n"
    assert frontmatter.splice("---\n{title: A}\n---\n", key="lang", value="es") == "---\n{lang: es, title: A}\n---\n"
    assert frontmatter.splice("---\n{title: A, lang: en}\n---\n", key="title", value=None) == "---\n{lang: en}\n---\n"


def test_empty_front_matter_takes_its_first_key() -> None:
    """Between two lines of hyphens there is room."""
    assert frontmatter.splice("---\n---\nBody", key="title", value="A") == "---\ntitle: A\n---\nBody"


@pytest.mark.parametrize("text", ["", "Body", "---\ntitle: A", "---\n- a\n---\n", "---\na: b: c\n---\n"])
def test_a_file_that_cannot_be_read_is_left_alone(text: str) -> None:
    """The error is made for people."""
    with pytest.raises(DatelineError):
        frontmatter.splice(text, key="title", value="A")


words = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=20)
values = st.one_of(
    words, st.booleans(), st.lists(words, max_size=3).map(tuple), st.just(({"id": "a", "what": "b: c"}, {"id": "d"}))
)
styles = st.sampled_from(
    [
        "{key}: plain words",
        "{key}:    'single'   # comment",
        '{key}: "double\n  folded"',
        "{key}: |\n  block\n\n  text",
        "{key}: >-\n  folded # no comment",
        "{key}:\n  - a # one\n  - b",
        "{key}:\n- a\n- b: c\n  d: e",
        "{key}: [a, 'b',\n  c] # two",
        "{key}: {{a: b}}",
        "{key}:",
        "{key}: # nothing",
        "{key}: ~",
        "{key}:\n  a: b\n  # inner\n  c:\n    d: e",
        "# above\n{key}: x\n\n# below",
        "'{key}' : y",
    ]
)


@settings(max_examples=60, deadline=None)
@given(st.lists(styles, min_size=1, max_size=6), st.integers(0, 6), values, st.sampled_from(["\n", "\r\n"]), words)
def test_only_that_key_reads_differently(parts: list[str], at: int, value, ending: str, body: str) -> None:
    """Law: after a splice every other key, comment and character of the file is what it was, and the key has its new value."""
    block = "\n".join(part.format(key=f"k{number}") for number, part in enumerate(parts))
    text = f"---\n{block}\n---\n{body}".replace("\r", "").replace("\n", ending)

    spliced = frontmatter.splice(text, key=f"k{at}", value=value)

    before, after = keys(text), keys(spliced)
    assert list(after) == [*before, *([f"k{at}"] if f"k{at}" not in before else [])]
    assert {key: node for key, node in after.items() if key != f"k{at}"} == {
        key: node for key, node in before.items() if key != f"k{at}"
    }
    assert after[f"k{at}"] == plain(value)
    assert spliced.partition(f"{ending}---{ending}")[2] == text.partition(f"{ending}---{ending}")[2]
    again = frontmatter.splice(spliced, key=f"k{at}", value=value)
    assert again == spliced


def keys(text: str) -> dict[str, object]:
    block, _ = FrontMatter().split(text)
    return {key.text: words_of(node) for key, node in FrontMatter().table(block).entries}


def words_of(node: Node) -> object:
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Series):
        return [words_of(entry) for entry in node.entries]
    assert isinstance(node, Table)
    return {key.text: words_of(entry) for key, entry in node.entries}


def plain(value: object) -> object:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, tuple):
        return [plain(part) for part in value]
    return {key: plain(part) for key, part in value.items()} if isinstance(value, dict) else value
