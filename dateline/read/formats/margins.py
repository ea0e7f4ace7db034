"""Tell what is printed in the margins of every page from the text: list of pages → the same without it."""

import re
from collections import Counter
from dataclasses import dataclass, replace

_NUMBER = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(r"\W*(?:(?:page|página|pág\.|seite|第|p\.)\s*)?\d{1,4}(?:\s*(?:/|of|de|von|页)\s*(?:\d{1,4})?)?\W*", re.I)
_PRINTED_FROM = re.compile(r"(?:(?P<url>https?://\S{4,}?)|file:///\S+?)(?:\s+\d{1,4}/\d{1,4})?")
_PRINTED_ON = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}:\d\d(?:\s?[AP]M)?(?:\s.*)?", re.I)
_NUMBERED = re.compile(
    r"[\s\W]*(?:\b(?:page|página|pág\.?|seite|p\.)\s*|第\s*)?\d{1,4}(?:\s*(?:/|of|de|von)\s*\d{1,4})?\s*页?\W*$", re.I
)
_ROWS = 2


@dataclass(frozen=True, slots=True)
class Line:
    """A printed line: where it begins and ends, the top of its first character and of its last (on another row where a word was
    divided), its height and the width of its first word."""

    text: str
    left: float = 0.0
    right: float = 0.0
    top: float = 0.0
    foot: float = 0.0
    height: float = 0.0
    first_word: float = 0.0

    def begins_near(self, other: "Line") -> bool:
        """Whether both stand in one column, an indent apart at most."""
        return abs(self.left - other.left) < 3 * self.height

    def is_centred_with(self, other: "Line") -> bool:
        """Whether both stand round the same middle, as the lines of a headline do."""
        return abs(self.left + self.right - other.left - other.right) < self.height

    def is_sized_as(self, other: "Line") -> bool:
        """Whether both are of about one size."""
        return 1 / 1.18 < self.height / (other.height or 1) < 1.18


def without_margins(pages: list[list[Line]]) -> list[list[Line]]:
    """Pages without page numbers, the address that a browser prints, and the rows at top and bottom that come again on most pages.

    What is printed on top of every page stays on the first, without the page's number: it may be the outlet and the day.
    """
    often = Counter(row for lines in pages for row in {_worn(line) for line in _edges(lines)})
    running = {row for row, times in often.items() if times > 1 and times * 2 > len(pages)}
    return [_without(lines, running, first=number == 0) for number, lines in enumerate(pages)]


def printed_from(pages: list[list[Line]]) -> str:
    """The address that a browser printed in the margin of the first page; empty where there is none."""
    found = (_PRINTED_FROM.fullmatch(line.text) for lines in pages[:1] for line in _edges(lines))
    return next((match["url"] or "" for match in found if match), "")


def _without(lines: list[Line], running: set[str], *, first: bool) -> list[Line]:
    edges = _edges(lines)
    by_browser = any(_PRINTED_FROM.fullmatch(line.text) for line in edges)
    dropped = [line for line in edges if _PAGE_NUMBER.fullmatch(line.text) or (by_browser and _is_browsers(line))]
    heads = [line for line in edges if _worn(line) in running and line not in dropped]
    middle = (max(line.top for line in lines) + min(line.top for line in lines)) / 2 if lines else 0.0
    above = [replace(line, text=_NUMBERED.sub("", line.text) or line.text) for line in heads if first and line.top > middle]
    rest = [line for line in lines if line not in heads and line not in dropped]
    return [*above, *rest] if any(line.text for line in rest) else lines


def _is_browsers(line: Line) -> bool:
    return bool(_PRINTED_FROM.fullmatch(line.text) or _PRINTED_ON.fullmatch(line.text))


def _worn(line: Line) -> str:
    """A line without its numbers."""
    return _NUMBER.sub("#", line.text.strip())


def _edges(lines: list[Line]) -> list[Line]:
    """The lines of the uppermost and the lowest rows of a page."""
    rows = sorted({round(line.top) for line in lines if line.text.strip()})
    outer = {*rows[:_ROWS], *rows[-_ROWS:]}
    return [line for line in lines if round(line.top) in outer]
