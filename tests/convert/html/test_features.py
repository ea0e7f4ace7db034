"""What the first look sees: features in groups, and what groups weigh."""

from hypothesis import given
from hypothesis import strategies as st

from dateline.convert.html.content import Scale
from dateline.convert.html.cues import CUES, LEAD, cues, hinted
from dateline.convert.html.weights import FEATURES

PIECES = st.sampled_from([word for _, begins, holds in CUES for word in (*begins, *holds)]) | st.text(
    st.sampled_from("aAbcdorePhtnsy .,:(©@/%订阅фото"), max_size=6
)


TEXTS = st.lists(PIECES, min_size=1, max_size=6).map("".join)


@given(TEXTS, TEXTS)
def test_cues_are_found_wherever_they_stand(text: str, beside: str) -> None:
    """Looked up by the words of the whole page, the cues are those that a search for each of them in one text finds."""
    small = text.lower()
    start = small.lstrip(LEAD)
    sought = {name for name, begins, holds in CUES if start.startswith(begins) or any(held in small for held in holds)}
    assert cues(small, hinted([text, beside])) - {"date"} == sought


@given(st.lists(st.sampled_from(sorted(FEATURES)), max_size=12))
def test_a_group_weighs_what_its_features_weigh(names: list[str]) -> None:
    """To the hundredth, and the same the second time."""
    scale = Scale(FEATURES)
    right = sum(round(100 * FEATURES[name]) for name in names)
    assert [scale[tuple(names)], scale[tuple(names)]] == [right, right]


def test_a_feature_that_nothing_is_known_of_weighs_nothing() -> None:
    """A word that no table has."""
    assert Scale(FEATURES)[("word qwxz",)] == 0
