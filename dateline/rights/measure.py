"""Measure text as rights count it: text or tokens → words, plain text."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from dateline.text.words import first, words, written

if TYPE_CHECKING:
    from markdown_it.token import Token

Span = tuple[int, int]

_LONGEST = 40
_PIECE = 6
_BREAKS = ("softbreak", "hardbreak")
_WITHOUT_WORDS = ("image", "html_inline", "html_block", "footnote_ref", "footnote_anchor")


@lru_cache(maxsize=256)  # a story asks again and again for the words of the same sentences
def spans(text: str) -> tuple[Span, ...]:
    """The words of a text; a run longer than any word, as in Thai, which writes no spaces, counts by its length."""
    found = words(text)
    if all(end - start <= _LONGEST for start, end in found):
        return found
    return tuple(piece for span in found for piece in _pieces(span))


def beginning(text: str, limit: int) -> tuple[Span, ...]:
    """The first words of a text, one more than `limit` where it goes on."""
    found = first(text, limit + 1)
    return found if all(end - start <= _LONGEST for start, end in found) else spans(text)[: limit + 1]


def count(text: str) -> int:
    """How many words a text has for rights."""
    found = written(text)
    return len(found) if max(map(len, found), default=0) <= _LONGEST else len(spans(text))


@lru_cache(maxsize=256)
def texts(text: str) -> tuple[str, ...]:
    """The words themselves, the same however apostrophes are written."""
    found = written(text)
    if max(map(len, found), default=0) > _LONGEST:
        found = tuple([text[start:end] for start, end in spans(text)])
    return tuple([word.replace("’", "'") for word in found]) if "’" in text else found


def plain(token: "Token") -> str:
    """The text that a token shows by itself: an inline's, a code block's; nothing for what only opens and closes."""
    if token.type == "inline":
        return "".join([child.content if child.type == "text" else piece(child) for child in token.children or ()])
    return "" if token.nesting else piece(token)


def piece(child: "Token") -> str:
    """What one child of an inline adds to its text; a picture adds nothing."""
    if child.type in _BREAKS:
        return "\n"
    return "" if child.nesting or child.type in _WITHOUT_WORDS else child.content


def whole(tokens: Iterable["Token"]) -> str:
    """The text of a document, an empty line between its blocks."""
    return "\n\n".join(filter(None, (plain(token) for token in tokens)))


def anchors(tokens: Sequence["Token"]) -> tuple[str, ...]:
    """Every id that stands in the document; a set of them would take eight times as much."""
    marked = [token for token in tokens if token.attrs]
    marked += [child for token in tokens if token.children for child in token.children if child.attrs]
    return tuple(sorted({str(part.attrs["id"]) for part in marked if part.attrs.get("id")}))


def _pieces(span: Span) -> tuple[Span, ...]:
    start, end = span
    if end - start <= _LONGEST:
        return (span,)
    return tuple((first, min(first + _PIECE, end)) for first in range(start, end, _PIECE))
