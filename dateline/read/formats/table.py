"""The formats and their readers: Format → reader."""

from collections.abc import Callable
from importlib import import_module

from dateline.read.media import Format
from dateline.read.piece import Piece, Unsupported

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


def unwrapped(content: bytes, *, kind: Format) -> tuple[Piece, ...]:
    """The articles, read in this process; whatever a reader stumbles over is a damaged file."""
    read: Callable[[bytes], tuple[Piece, ...]] = import_module(f"dateline.read.formats.{_MODULES[kind]}").pieces
    try:
        return read(content)
    except Unsupported:
        raise
    except ModuleNotFoundError as error:
        library = (error.name or "").partition(".")[0]
        raise Unsupported(
            what=f"is {kind}, and {library} is not installed, which reads it", todo=f"python -m pip install {library}"
        ) from error
    except Exception as error:  # a library may raise anything over bytes that somebody damaged
        raise damaged(kind, str(error) or type(error).__name__) from error


def damaged(kind: Format, why: str) -> Unsupported:
    """The problem of a file that its reader cannot make out."""
    reason = " ".join(why.split())[:120]
    return Unsupported(what=f"is {kind} that cannot be read ({reason})", todo="save it again where it comes from, or as .txt")
