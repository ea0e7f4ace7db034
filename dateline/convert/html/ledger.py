"""Account for every character of a page: runs and what they turned out to be → Ledger."""

from collections.abc import Mapping

from dateline.convert.html.tree import Page
from dateline.nouns.ledger import Kind, Ledger, Span


def ledger(page: Page, *, kinds: Mapping[int, tuple[Kind, str]]) -> Ledger:
    """Spans over the source: `kinds` tells kind and rule of the run that starts at a place; all between runs, and white space between tags, is markup."""
    spans: list[Span] = []
    start, at = 0, (Kind.MARKUP, "tag")
    for run in page.runs:
        if run.end <= run.start:
            continue
        kind = kinds.get(run.start)
        if kind is None:  # White space between tags.
            continue
        for place, next_kind in ((run.start, kind), (run.end, (Kind.MARKUP, "tag"))):
            if next_kind != at and place > start:
                spans.append(Span(start=start, end=place, kind=at[0], rule=at[1]))
                start = place
            at = next_kind
    if start < len(page.source):
        spans.append(Span(start=start, end=len(page.source), kind=at[0], rule=at[1]))
    return Ledger(length=len(page.source), spans=tuple(spans))
