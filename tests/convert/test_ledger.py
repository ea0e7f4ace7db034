"""Every character in one span."""

from hypothesis import given
from hypothesis import strategies as st

from dateline.convert.ledger import Mark, ledger
from dateline.nouns.ledger import Kind

marks = st.builds(
    lambda start, length, kind: Mark(start, start + length, kind, kind.value),
    st.integers(0, 40),
    st.integers(0, 20),
    st.sampled_from([Kind.BODY, Kind.TITLE, Kind.CAPTION]),
)


@given(st.text(alphabet="a b\n", max_size=60), st.lists(marks, max_size=8))
def test_spans_cover_the_text_without_gap_or_overlap(text: str, found: list[Mark]) -> None:
    """Whatever marks are set, later ones over earlier ones, the spans account for each character once."""
    inside = [Mark(min(one.start, len(text)), min(one.end, len(text)), one.kind, one.rule) for one in found]

    account = ledger(text, inside)

    assert sum(span.end - span.start for span in account.spans) == len(text)
    for place in range(len(text)):
        last = next((one for one in reversed(inside) if one.start <= place < one.end), None)
        span = next(span for span in account.spans if span.start <= place < span.end)
        assert last is None or span.kind is last.kind
