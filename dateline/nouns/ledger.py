"""Ledger: where every character of a clipping went, and by which rule."""

from enum import StrEnum
from typing import NamedTuple

from dateline.frozen import dataclass


class Kind(StrEnum):
    """What a stretch of the clipping is."""

    BODY = "body"
    TITLE = "title"
    SUBTITLE = "subtitle"
    BYLINE = "byline"
    DATE = "date"
    SOURCE = "source"
    SECTION = "section"
    DATELINE = "dateline"
    CAPTION = "caption"
    FURNITURE = "furniture"
    ADVERTISEMENT = "advertisement"
    HOSTILE = "hostile"
    DUPLICATE = "duplicate"
    MARKUP = "markup"
    SPACE = "space"


class Span(NamedTuple):
    """Code points `start` to `end` (exclusive) are of `kind`, because of `rule`."""

    start: int
    end: int
    kind: Kind
    rule: str


@dataclass(frozen=True, slots=True)
class Ledger:
    """Spans in order, without gap or overlap, over a text of `length` code points.

    Raises:
        ValueError: the spans leave a gap, overlap or miss the end.
    """

    length: int
    spans: tuple[Span, ...]

    def __post_init__(self) -> None:
        position = 0
        for span in self.spans:
            start, end, _, _ = span
            if start != position or end <= start:
                raise ValueError(f"ledger breaks at {position}: {span}")
            position = end
        if position != self.length:
            raise ValueError(f"ledger ends at {position} of {self.length}")
