"""Clipping: an article as it came, untouched; Known: what its format says besides the text; Enclosed: a picture in it."""

import hashlib
from enum import StrEnum

from dateline.frozen import dataclass


class MediaType(StrEnum):
    """What the bytes are, by their content rather than by their name."""

    TEXT = "text/plain"
    HTML = "text/html"
    MARKDOWN = "text/markdown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """One field that a format states (`rule`: a feed, a mail, a reference file); several of one field are several people.

    `field` is `title`, `subtitle`, `date`, `updated`, `authors`, `editors`, `photographers`, `lang`, `canonical`, `page`,
    `edition`, `volume`, `facsimile` (the path of a picture of the article), or `name`, `url`, `section`, `accessed`, `archived` of
    the `source`, written `source.url`. A `sure` one is worth more than what was read from the text, any other only fills what
    stayed empty.
    """

    field: str
    value: str
    rule: str
    sure: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Enclosed:
    """A picture that came with a page: the `address` under which the page shows it, the `asset` that is to be its copy, and the
    `path` of its file where it has one of its own."""

    address: str
    asset: str
    path: str = ""

    @staticmethod
    def inline(source: str) -> str:
        """The address of a picture that is written into the page: short, and the same for the same picture."""
        return f"data:{hashlib.sha256(source.encode('utf-8', 'replace')).hexdigest()[:16]}"

    @staticmethod
    def within(picture: bytes) -> str:
        """The address of a picture that is packed into a document without one: the same for the same picture."""
        return f"cid:{hashlib.sha256(picture).hexdigest()[:16]}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Clipping:
    """`path` is relative to the project; `sha256` is of the bytes; `text` is decoded: `\\n` line ends, no byte order mark.

    Of a file with several articles each is a clipping: `part` names it within the file, `sha256` is then of that article alone.
    """

    path: str
    media_type: MediaType
    sha256: str
    text: str
    part: str = ""
    known: tuple[Known, ...] = ()
    enclosed: tuple[Enclosed, ...] = ()
