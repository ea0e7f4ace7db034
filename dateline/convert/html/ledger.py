"""Account for every character of a page: blocks and what they turned out to be → Ledger."""

from collections.abc import Iterable

from dateline.convert.html.tree import Page, Run
from dateline.nouns.ledger import Kind, Ledger, Span

_TAG = (Kind.MARKUP, "tag, script or head")


def ledger(page: Page, told: Iterable[tuple[Run, tuple[Kind, str]]]) -> Ledger:
    """Spans over the source: `told` names kind and rule of runs of text in document order; all else is markup."""
    spans: list[Span] = []
    start, at = 0, _TAG
    for run, kind in told:
        for place, after in ((run.start, kind), (run.end, _TAG)):
            if place > start:
                spans.append(Span(start, place, *at))
                start = place
            at = after
    if start < len(page.source):
        spans.append(Span(start, len(page.source), *at))
    return Ledger(length=len(page.source), spans=tuple(spans))
