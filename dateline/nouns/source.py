"""Source: a text file of the project, as read; Asset: a file that is published as it is."""

from dateline.frozen import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceFile:
    """A text file the author keeps: path relative to the project with forward slashes, decoded text with `\\n` line ends."""

    path: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Asset:
    """A file copied byte by byte: `url` from the site's root, without a leading slash; `content` its bytes."""

    url: str
    content: bytes
