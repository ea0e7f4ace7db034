"""Weave links and anchors into a block: pieces → tokens that show the same text."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from markdown_it.token import Token

from dateline.link.running import Piece, Running

_LINK_CLOSE = Token("link_close", "a", -1)
_SPAN_CLOSE = Token("span_close", "span", -1)
_UNBROKEN = frozenset({"text", "softbreak", "hardbreak"})


class Anchor(NamedTuple):
    """A stretch that gets a fragment of its own."""

    start: int
    end: int
    name: str


class Way(NamedTuple):
    """A stretch that leads to `href`; `kind` is the collection it leads into."""

    start: int
    end: int
    href: str
    kind: str


def linkable(block: Running, start: int, end: int) -> bool:
    """Whether the stretch is plain text outside every link, across line breaks at most."""
    if any(first < end and start < last for first, last, _ in block.links):
        return False
    return all(piece.token.type in _UNBROKEN for piece in block.pieces if piece.start < end and start < piece.end) and not any(
        start < piece.start < end and piece.start == piece.end for piece in block.pieces
    )


def weave(block: Running, *, ways: Sequence[Way], anchors: Sequence[Anchor]) -> list[Token]:
    """Give the children of the block anew; `ways` and `anchors` are in order and none lies across another of its kind."""
    cuts = {position for way in ways for position in (way.start, way.end)}
    cuts |= {position for anchor in anchors for position in (anchor.start, anchor.end)}
    pieces = list(_with_ways(_cut(block.pieces, sorted(cuts)), ways))
    present = {piece.token.attrs.get("id") for piece in pieces if piece.token.type == "span_open"}
    for anchor in reversed(anchors):
        if anchor.name not in present:
            _anchor(pieces, anchor)
    return [piece.token for piece in pieces]


def _cut(pieces: Iterable[Piece], cuts: Sequence[int]) -> Iterator[Piece]:
    for piece in pieces:
        inner = [cut for cut in cuts if piece.start < cut < piece.end] if piece.token.type == "text" else []
        if not inner:
            yield piece
            continue
        bounds = [piece.start, *inner, piece.end]
        for start, end in pairwise(bounds):
            content = piece.token.content[start - piece.start : end - piece.start]
            yield Piece(Token("text", "", 0, content=content, level=piece.token.level), start, end)


def _with_ways(pieces: Iterable[Piece], ways: Sequence[Way]) -> Iterator[Piece]:
    starts = {way.start: way for way in ways}
    ends = {way.end for way in ways}
    for piece in pieces:
        inked = piece.end > piece.start
        if inked and piece.start in starts:
            way = starts[piece.start]
            attributes: dict[str, str | int | float] = {"href": way.href, "class": f"mention mention-{way.kind}"}
            yield Piece(Token("link_open", "a", 1, attrs=attributes), piece.start, piece.start)
        yield piece
        if inked and piece.end in ends:
            yield Piece(_LINK_CLOSE, piece.end, piece.end)


def _anchor(pieces: list[Piece], anchor: Anchor) -> None:
    """Put a span round a sentence; where its marks cross those of the text, round its first stretch of plain text."""
    inside = [place for place, piece in enumerate(pieces) if anchor.start <= piece.start < piece.end <= anchor.end]
    if not inside:
        return
    first, last, whole = _widened(pieces, inside[0], inside[-1])
    if not whole:
        first = last = next((place for place in inside if pieces[place].token.type == "text"), inside[0])
    start, end = pieces[first].start, pieces[last].end
    pieces.insert(last + 1, Piece(_SPAN_CLOSE, end, end))
    pieces.insert(first, Piece(Token("span_open", "span", 1, attrs={"id": anchor.name}), start, start))


def _widened(pieces: Sequence[Piece], first: int, last: int) -> tuple[int, int, bool]:
    """Take in opening marks before and closing ones after that belong to what lies within; say whether none is left."""
    opened = closed = 0
    for piece in pieces[first : last + 1]:
        if piece.token.nesting > 0:
            opened += 1
        elif piece.token.nesting < 0 and opened:
            opened -= 1
        elif piece.token.nesting < 0:
            closed += 1
    while closed and first > 0 and pieces[first - 1].token.nesting > 0:
        first, closed = first - 1, closed - 1
    while opened and last + 1 < len(pieces) and pieces[last + 1].token.nesting < 0:
        last, opened = last + 1, opened - 1
    return first, last, not (opened or closed)
