"""Read rich text: bytes → Piece."""

import re

from dateline.nouns.clipping import MediaType
from dateline.read.piece import Piece, one_line_ends

_CODE_PAGE = re.compile(rb"\\ansicpg(\d{3,5})")


def pieces(content: bytes) -> tuple[Piece, ...]:
    """The text of the file, a line for each paragraph."""
    from striprtf import striprtf

    page = _CODE_PAGE.search(content[:4096])
    encoding = f"cp{page[1].decode('ascii')}" if page and page[1] != b"65001" else "utf-8" if page else "cp1252"
    text: str = striprtf.rtf_to_text(content.decode("latin-1"), encoding=encoding, errors="replace")
    return (Piece(kind=MediaType.TEXT, text=one_line_ends(text).replace("\x00", "")),)
