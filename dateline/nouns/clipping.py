"""Clipping: an article as it came, untouched."""

from dataclasses import dataclass
from enum import StrEnum


class MediaType(StrEnum):
    """What the bytes are, by their content rather than by their name."""

    TEXT = "text/plain"
    HTML = "text/html"
    MARKDOWN = "text/markdown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Clipping:
    """`path` is relative to the project; `sha256` is of the bytes; `text` is decoded: `\\n` line ends, no byte order mark."""

    path: str
    media_type: MediaType
    sha256: str
    text: str
