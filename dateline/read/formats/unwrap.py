"""Unwrap a file: bytes, Format → Pieces, by the reader of its format, here or in a process of its own."""

from dateline.read.formats.table import unwrapped
from dateline.read.media import Format
from dateline.read.piece import Piece, Unsupported

# What stumbles over a hostile file by hanging, growing or crashing does so in another process.
_APART = frozenset([Format.DOCX, Format.ODT, Format.RTF, Format.PDF, Format.WARC])
_LARGEST = 64 * 1024 * 1024
_LARGEST_ARCHIVE = 512 * 1024 * 1024


def pieces(content: bytes, *, kind: Format) -> tuple[Piece, ...]:
    """The articles in a file of this kind, at least one.

    Raises:
        Unsupported: it is too large, damaged or empty, or the library that reads it is not installed.
    """
    if len(content) > (_LARGEST_ARCHIVE if kind is Format.WARC else _LARGEST):
        raise Unsupported(what=f"is {kind} of {len(content) // 1_000_000:,} MB", todo="cut it into smaller files")
    if kind in _APART:
        from dateline.read.apart import apart

        found = apart(content, kind=kind)
    else:
        found = unwrapped(content, kind=kind)
    if not any(piece.text.strip() for piece in found):
        raise Unsupported(what=f"is {kind} without text", todo="copy the article's text into a .txt file")
    return found
