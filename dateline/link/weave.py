"""Weave links and anchors into a block: pieces → tokens that show the same text."""

from collections.abc import Iterable, Sequence
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
    if len(block.pieces) == 1:
        return block.pieces[0][0].type in _UNBROKEN
    return all(token.type in _UNBROKEN for token, first, last in block.pieces if first < end and start < last) and not any(
        start < first < end and first == last for _, first, last in block.pieces
    )


def weave(block: Running, *, ways: Sequence[Way], anchors: Sequence[Anchor]) -> list[Token]:
    """Give the children of the block anew; `ways` and `anchors` are in order and none lies across another of its kind."""
    cuts = {position for way in ways for position in (way.start, way.end)}
    cuts |= {position for anchor in anchors for position in (anchor.start, anchor.end)}
    pieces = _with_ways(block.pieces, sorted(cuts), ways)
    present = {token.attrs.get("id") for token, _, _ in pieces if token.type == "span_open"}
    behind = len(pieces)
    for anchor in reversed(anchors):
        while behind and pieces[behind - 1][1] >= anchor.end:
            behind -= 1
        if anchor.name not in present:
            behind = _anchor(pieces, anchor, behind)
    return [token for token, _, _ in pieces]


def _with_ways(pieces: Iterable[Piece], cuts: Sequence[int], ways: Sequence[Way]) -> list[Piece]:
    """Text cut where something begins or ends, with the links about their stretches."""
    starts = {way.start: way for way in ways}
    ends = {way.end for way in ways}
    found: list[Piece] = []
    for piece in pieces:
        token, first, last = piece
        if first == last:
            found.append(piece)
            continue
        inner = [cut for cut in cuts if first < cut < last] if token.type == "text" else []
        start = first
        for end in (*inner, last):
            if start in starts:
                found.append((_opened(starts[start]), start, start))
            found.append((_part(token, start - first, end - first), start, end) if inner else piece)
            if end in ends:
                found.append((_LINK_CLOSE, end, end))
            start = end
    return found


def _part(token: Token, start: int, end: int) -> Token:
    return Token("text", "", 0, content=token.content[start:end], level=token.level)


def _opened(way: Way) -> Token:
    return Token("link_open", "a", 1, attrs={"href": way.href, "class": f"mention mention-{way.kind}"})


def _anchor(pieces: list[Piece], anchor: Anchor, behind: int) -> int:
    """Put a span round a sentence; where its marks cross those of the text, round its first stretch of plain text.

    `behind` is the place of the first piece behind the sentence; given back is that of its first piece.
    """
    start = behind
    while start and pieces[start - 1][1] >= anchor.start:
        start -= 1
    inside = [place for place in range(start, behind) if pieces[place][1] < pieces[place][2] <= anchor.end]
    if not inside:
        return start
    first, last, whole = _widened(pieces, inside[0], inside[-1])
    if not whole:
        first = last = next((place for place in inside if pieces[place][0].type == "text"), inside[0])
    left, right = pieces[first][1], pieces[last][2]
    pieces.insert(last + 1, (_SPAN_CLOSE, right, right))
    pieces.insert(first, (Token("span_open", "span", 1, attrs={"id": anchor.name}), left, left))
    return start


def _widened(pieces: Sequence[Piece], first: int, last: int) -> tuple[int, int, bool]:
    """Take in opening marks before and closing ones after that belong to what lies within; say whether none is left."""
    opened = closed = 0
    for token, _, _ in pieces[first : last + 1]:
        if token.nesting > 0:
            opened += 1
        elif token.nesting < 0 and opened:
            opened -= 1
        elif token.nesting < 0:
            closed += 1
    while closed and first > 0 and pieces[first - 1][0].nesting > 0:
        first, closed = first - 1, closed - 1
    while opened and last + 1 < len(pieces) and pieces[last + 1][0].nesting < 0:
        last, opened = last + 1, opened - 1
    return first, last, not (opened or closed)
