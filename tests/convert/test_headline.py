"""Headlines made up for articles that have none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.convert.fields.title import made_up


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The school opened on Tuesday. It is the first.", "The school opened on Tuesday"),
        (
            "Blue Water, the town's plan for a school of boat builders paid by the guild, was presented on Aug. 13. More follows.",
            "Blue Water was presented on Aug. 13",
        ),
        (
            "LINDHOLM, May 4 (Agency) -- The school of boat builders opened on Tuesday, which nobody had expected after so many years of delay.",
            "The school of boat builders opened on Tuesday",
        ),
        (
            "中新网杭州5月4日电 (记者 王小明)林港造船学校周二正式开学，首批四十名学员已经报到，其中三分之一来自国外。",
            "林港造船学校周二正式开学，首批四十名学员已经报到",
        ),
    ],
)
def test_a_headline_is_the_main_clause(text: str, title: str) -> None:
    """Asides, datelines and further clauses go; what happened stays."""
    assert made_up(text) == title


@given(st.lists(st.text(alphabet="abcdefghij", min_size=1, max_size=14), min_size=8, max_size=80))
def test_no_headline_is_long_or_cut_in_a_word(words: list[str]) -> None:
    """At most a hundred characters, whole words from the beginning of the text."""
    text = " ".join(words).capitalize() + "."

    title = made_up(text)

    assert len(title) <= 100
    assert set(title.split()) <= set(text.rstrip(".").split())
