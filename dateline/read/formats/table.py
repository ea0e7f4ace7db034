"""The formats and their readers: Format → reader."""

from collections.abc import Callable
from importlib import import_module

from dateline.read.media import Format
from dateline.read.piece import Piece, Unsupported

# What stumbles over a hostile file by hanging, growing or crashing does so in another process.
_APART = frozenset([Format.DOCX, Format.ODT, Format.RTF, Format.PDF, Format.WARC])
_MODULES = {
    Format.DOCX: "docx",
    Format.ODT: "odt",
    Format.RTF: "rtf",
    Format.PDF: "pdf",
    Format.MAIL: "mail",
    Format.MHTML: "mhtml",
    Format.FEED: "feed",
    Format.WARC: "warc",
}
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


def unwrapped(content: bytes, *, kind: Format) -> tuple[Piece, ...]:
    """The articles, read in this process; whatever a reader stumbles over is a damaged file."""
    read: Callable[[bytes], tuple[Piece, ...]] = import_module(f"dateline.read.formats.{_MODULES[kind]}").pieces
    try:
        return read(content)
    except Unsupported:
        raise
    except ModuleNotFoundError as error:
        raise Unsupported(
            what=f"is {kind}, and {error.name} is not installed, which reads it", todo="pip install 'dateline[formats]'"
        ) from error
    except Exception as error:  # a library may raise anything over bytes that somebody damaged
        raise damaged(kind, str(error) or type(error).__name__) from error


def damaged(kind: Format, why: str) -> Unsupported:
    """The problem of a file that its reader cannot make out."""
    reason = " ".join(why.split())[:120]
    return Unsupported(what=f"is {kind} that cannot be read ({reason})", todo="save it again where it comes from, or as .txt")
