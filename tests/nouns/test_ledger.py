from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.nouns.ledger import Kind, Ledger, Span


def span(start: int, end: int) -> Span:
    return Span(start=start, end=end, kind=Kind.BODY, rule="body")


@pytest.mark.parametrize("cuts", [(0, 5), (0, 2, 5), (0, 1, 2, 3, 4, 5)])
def test_a_ledger_covers_its_text(cuts):
    """Spans that follow one another from the first character to the last are a ledger."""
    spans = tuple(span(*pair) for pair in pairwise(cuts))
    assert Ledger(length=5, spans=spans).spans == spans


def test_an_empty_text_has_an_empty_ledger():
    """Nothing needs no span."""
    assert Ledger(length=0, spans=()).spans == ()


@pytest.mark.parametrize(
    "spans",
    [
        (),
        (span(0, 4),),
        (span(1, 5),),
        (span(0, 2), span(3, 5)),
        (span(0, 3), span(2, 5)),
        (span(0, 6),),
        (span(0, 2), span(2, 2), span(2, 5)),
        (span(2, 5), span(0, 2)),
    ],
)
def test_no_character_is_lost_or_counted_twice(spans):
    """A gap, an overlap, an empty span, another order or another end is refused."""
    with pytest.raises(ValueError, match="ledger"):
        Ledger(length=5, spans=spans)


@given(st.sets(st.integers(1, 99), max_size=20), st.data())
def test_every_span_is_needed(cuts, data):
    """Of a whole ledger no span can be taken out."""
    edges = [0, *sorted(cuts), 100]
    spans = tuple(span(*pair) for pair in pairwise(edges))
    gone = data.draw(st.sampled_from(spans))
    with pytest.raises(ValueError, match="ledger"):
        Ledger(length=100, spans=tuple(one for one in spans if one is not gone))
