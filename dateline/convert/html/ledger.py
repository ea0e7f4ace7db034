"""Account for every character of a page: runs and what they turned out to be → Ledger."""

from collections.abc import Mapping

from dateline.convert.html.tree import Page
from dateline.nouns.ledger import Kind, Ledger, Span


def ledger(page: Page, *, kinds: Mapping[int, tuple[Kind, str]]) -> Ledger:
    """Spans over the source: `kinds` tells kind and rule of the run that starts at a place; all between runs is markup."""
    spans: list[Span] = []
    position = 0
    for run in page.runs:
        if run.end <= run.start:
            continue
        if run.start > position:
            spans.append(Span(start=position, end=run.start, kind=Kind.MARKUP, rule="tag"))
        kind, rule = kinds.get(run.start, (Kind.FURNITURE, "not the article"))
        spans.append(Span(start=run.start, end=run.end, kind=kind, rule=rule))
        position = run.end
    if position < len(page.source):
        spans.append(Span(start=position, end=len(page.source), kind=Kind.MARKUP, rule="tag"))
    return Ledger(length=len(page.source), spans=tuple(spans))
