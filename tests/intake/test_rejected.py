"""Names that were rejected are remembered in the author's file beside the clippings that stay deleted."""

from hypothesis import given
from hypothesis import strategies as st

from dateline import intake
from dateline.nouns.folders import DECISIONS
from dateline.nouns.source import SourceFile


def decided(text: str) -> intake.Decisions:
    found, problems = intake.decisions(SourceFile(path=DECISIONS, text=text))
    assert problems == ()
    return found


@given(st.lists(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1), max_size=4))
def test_what_was_rejected_is_read_again(names: list[str]) -> None:
    """Any name, each once, in the order of the decisions."""
    text = ""
    for name in names:
        text = intake.with_name_rejected(text, name=name, collection="people")

    assert decided(text).rejected_names == tuple(dict.fromkeys(names))


def test_what_stood_in_the_file_stays() -> None:
    """Comments and other decisions included."""
    before = "# mine\n\n[[clipping]]\nfile = 'a.txt'\n"

    after = intake.with_name_rejected(before, name="Lima", collection="places")

    assert after.startswith(before)
    assert decided(after).dropped_files == {"a.txt"}


def test_a_wrong_block_is_a_problem() -> None:
    """It says what to write."""
    _, problems = intake.decisions(SourceFile(path=DECISIONS, text='rejected = "Lima"\n'))

    assert "[[rejected]]" in str(problems[0])
