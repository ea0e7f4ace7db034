"""Account for every character of a clipping: marks → Ledger."""

from collections.abc import Iterable
from dataclasses import dataclass

from dateline.nouns.ledger import Kind, Ledger, Span


@dataclass(frozen=True, slots=True)
class Mark:
    """Code points `start` to `end` (exclusive) are of `kind` because of `rule`; a later mark goes over an earlier one."""

    start: int
    end: int
    kind: Kind
    rule: str


def ledger(text: str, marks: Iterable[Mark], *, rest: tuple[Kind, str] = (Kind.FURNITURE, "outside-the-article")) -> Ledger:
    """Each character in the span of the last mark upon it; white space that no mark holds is space, everything else is `rest`."""
    edges: list[tuple[int, int, Kind, str]] = []
    for mark in marks:
        if mark.start < mark.end:
            new = (mark.start, mark.end, mark.kind, mark.rule)
            if edges and mark.start < edges[-1][1]:
                edges = _over(edges, new)
            else:
                edges.append(new)
    spans: list[Span] = []
    position = 0
    for start, end, kind, rule in edges:
        spans += _unmarked(text, position, start, rest)
        spans.append(Span(start=start, end=end, kind=kind, rule=rule))
        position = end
    spans += _unmarked(text, position, len(text), rest)
    return Ledger(len(text), _merged(spans))


def _over(edges: list[tuple[int, int, Kind, str]], new: tuple[int, int, Kind, str]) -> list[tuple[int, int, Kind, str]]:
    kept: list[tuple[int, int, Kind, str]] = []
    for start, end, kind, rule in edges:
        if end <= new[0] or start >= new[1]:
            kept.append((start, end, kind, rule))
            continue
        if start < new[0]:
            kept.append((start, new[0], kind, rule))
        if end > new[1]:
            kept.append((new[1], end, kind, rule))
    return sorted([*kept, new])


def _unmarked(text: str, start: int, end: int, rest: tuple[Kind, str]) -> list[Span]:
    if start >= end:
        return []
    piece = text[start:end]
    inner = piece.strip()
    if not inner:
        return [Span(start=start, end=end, kind=Kind.SPACE, rule="space")]
    head = start + len(piece) - len(piece.lstrip())
    tail = end - (len(piece) - len(piece.rstrip()))
    spans = [Span(start=head, end=tail, kind=rest[0], rule=rest[1])]
    if start < head:
        spans.insert(0, Span(start=start, end=head, kind=Kind.SPACE, rule="space"))
    if tail < end:
        spans.append(Span(start=tail, end=end, kind=Kind.SPACE, rule="space"))
    return spans


def _merged(spans: list[Span]) -> tuple[Span, ...]:
    merged: list[Span] = []
    for span in spans:
        last = merged[-1] if merged else None
        if last and last.end == span.start and (last.kind, last.rule) == (span.kind, span.rule):
            merged[-1] = Span(start=last.start, end=span.end, kind=span.kind, rule=span.rule)
        else:
            merged.append(span)
    return tuple(merged)
