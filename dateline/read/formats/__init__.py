"""Unwrap an article from the file it came in: bytes, Format → Piece.

The law of these readers: they get bytes and give back text with what the format itself knows; they open no other file and ask no
network. Libraries are loaded only when such a file comes, and what may hang or crash runs in a process of its own.
"""

from dateline.read.formats.unwrap import pieces

__all__ = ["pieces"]
