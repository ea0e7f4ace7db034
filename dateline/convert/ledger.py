"""Account for every character of a clipping: marks → Ledger."""

from collections.abc import Iterable
from dataclasses import dataclass

from dateline.nouns.ledger import Kind, Ledger, Span

Edge = tuple[int, int, Kind, str]


@dataclass(frozen=True, slots=True)
class Mark:
    """Code points `start` to `end` (exclusive) are of `kind` because of `rule`; a later mark goes over an earlier one."""

    start: int
    end: int
    kind: Kind
    rule: str


def ledger(text: str, marks: Iterable[Mark]) -> Ledger:
    """Each character in the span of the last mark upon it; of those that no mark holds white space is space, the rest furniture."""
    edges: list[Edge] = []
    for mark in marks:
        if mark.start < mark.end:
            new = (mark.start, mark.end, mark.kind, mark.rule)
            if edges and mark.start < edges[-1][1]:
                _lay_over(edges, new)
            else:
                edges.append(new)
    spans: list[Edge] = []
    position = 0
    for edge in edges:
        spans += _unmarked(text, position, edge[0])
        spans.append(edge)
        position = edge[1]
    spans += _unmarked(text, position, len(text))
    return Ledger(len(text), tuple(Span(start=start, end=end, kind=kind, rule=rule) for start, end, kind, rule in _merged(spans)))


def _lay_over(edges: list[Edge], new: Edge) -> None:
    """Put a new edge over those that it meets, which are the last ones."""
    behind: list[Edge] = []
    while edges and edges[-1][1] > new[0]:
        start, end, kind, rule = edges.pop()
        if end > new[1]:
            behind.append((max(start, new[1]), end, kind, rule))
        if start < new[0]:
            edges.append((start, new[0], kind, rule))
            break
    edges.append(new)
    edges += reversed(behind)


def _unmarked(text: str, start: int, end: int) -> list[Edge]:
    if start >= end:
        return []
    piece = text[start:end]
    inner = piece.lstrip()
    if not inner:
        return [(start, end, Kind.SPACE, "space")]
    head = end - len(inner)
    tail = head + len(inner.rstrip())
    spans = [(head, tail, Kind.FURNITURE, "outside-the-article")]
    if start < head:
        spans.insert(0, (start, head, Kind.SPACE, "space"))
    if tail < end:
        spans.append((tail, end, Kind.SPACE, "space"))
    return spans


def _merged(spans: list[Edge]) -> list[Edge]:
    merged: list[Edge] = []
    for span in spans:
        last = merged[-1] if merged else None
        if last and last[1] == span[0] and last[2:] == span[2:]:
            merged[-1] = (last[0], *span[1:])
        else:
            merged.append(span)
    return merged
