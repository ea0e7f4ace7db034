"""TOML as people write it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.nouns.source import SourceFile
from dateline.text.toml import table


def read(text: str) -> tuple[dict[str, object], list[str]]:
    found, problems = table(SourceFile(path="a.toml", text=text))
    return found, [str(problem) for problem in problems]


def test_a_table_is_read_whatever_editor_wrote_it() -> None:
    """With a byte order mark and the line ends of Windows, too."""
    assert read('\ufefftitle = "A"\r\n[sources]\r\n') == ({"title": "A", "sources": {}}, [])


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a = 1\nb = mine\n", "a.toml:2:5: is not TOML here (invalid value): mend this line; words stand in double quotes"),
        ('a = 1\nb = "c', "a.toml:2:1: is not TOML here (unterminated string): mend this line; words stand in double quotes"),
        ("a = " + "[" * 9000, "a.toml: is nested too deeply: put fewer tables within one another"),
    ],
    ids=["value", "unclosed", "deep"],
)
def test_what_is_none_is_told_with_its_place(text: str, said: str) -> None:
    """In one sentence, and nothing of the file counts."""
    found, problems = read(text)

    assert found == {}
    assert problems == [said]


@given(st.text(alphabet='a=[]{}"\n.#1 \t\r\ufeff'))
def test_no_text_breaks_the_reader(text: str) -> None:
    """There is a table, or there is a problem."""
    found, problems = read(text)

    assert not (found and problems)
    assert all(problem.startswith("a.toml:") for problem in problems)
