# ruff: noqa: E501 - patterns and tables of words stay on one line each, to be read as one
"""Cut a text into lines with what their form tells: text → tuple[Line, …]."""

import re
from typing import NamedTuple

from dateline.convert.text.markup import MAY_STAND, OPEN, seen_through, unlinked, unstressed

_WORDY = re.compile(r"[^\s*+•\-–—|·\u200b\ufeff]")
_FORM = re.compile(
    r"(?P<indent>[\s\u200b\ufeff]*)(?P<mark>(?:[*+•◦▪●·‣]+(?=\s)|-(?=\s)|o(?=\s+[A-Z0-9À-Þ\"“])|#{1,6}(?=\s)|>+(?=\s))[\s]*)*"
)
# A soft hyphen is the typesetter's and stays; what has no width and no use goes.
_INVISIBLE = re.compile(r"[\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]")


class Line(NamedTuple):
    """Code points `start` to `end` of the text; `words` without mark, markup and superfluous space; `gap` counts blank lines before.

    `linked` is the share of the words that stand in Markdown links, `heading` the level of a Markdown heading (0: none);
    `soft` is a line that in Markdown goes on with the one above.
    """

    start: int
    end: int
    words: str
    indent: int
    mark: str
    gap: int
    linked: float = 0.0
    heading: int = 0
    soft: bool = False


def lines(text: str, *, markup: bool = False) -> tuple[Line, ...]:
    """The lines of `text` that hold words; with `markup`, Markdown links, pictures and emphasis are reduced to their words."""
    hidden = not text.isascii() and _INVISIBLE.search(text) is not None
    whole = text.split("\n")
    seen = seen_through(text).split("\n") if markup else whole
    wrapped = markup and _is_wrapped(seen)
    found: list[Line] = []
    start = last = 0
    for number, (raw, left) in enumerate(zip(whole, seen, strict=True)):
        end = start + len(raw)
        bare, links = unlinked(left) if markup and OPEN in left else (left, 0)
        indent, mark, rest = form_of(bare) if bare else _NOTHING
        if markup and raw[:1] in _BARS and found and number == last + 1 and (level := _underlines(raw, found[-1])):
            found[-1] = found[-1]._replace(heading=level)
            last, rest = number, ""
        elif markup and MAY_STAND.search(rest):
            rest = unstressed(rest)
        words = " ".join((_INVISIBLE.sub("", rest) if hidden else rest).split())
        if words:
            gap = number - last - 1 if found else 0
            last = number
            level = mark.count("#") if "#" in mark else 0
            soft = (
                markup and not (gap or mark or not found or found[-1].heading) and _goes_on(whole[number - 1], raw, wrapped=wrapped)
            )
            found.append(Line(start, end, words, indent, mark, gap, min(1.0, links / len(words)), level, soft))
        start = end + 1
    return tuple(found)


def _is_wrapped(seen: list[str]) -> bool:
    """Whether a program wrapped a text of Markdown: hardly anything but headings is wider than its column."""
    widths = [len(line) for line in seen if line.lstrip()[:1] not in ("#", ":", "|")]
    wide, full = sum([width > _WRAPPED[1] for width in widths]), sum([_WRAPPED[0] - 10 < width <= _WRAPPED[1] for width in widths])
    return wide * _WIDER <= full


def _goes_on(above: str, raw: str, *, wrapped: bool) -> bool:
    """Whether a line follows one that no further word would fit into, or a link leads on to it, and none says that it ends there."""
    if above.endswith(("  ", "\\")) or "|" in above or not above.strip():
        return False
    if above.count("[") > above.count("]") and raw.count("]") > raw.count("["):
        return True
    return wrapped and len(above) + 1 + len(raw.split(None, 1)[0]) > _WRAPPED[0] and not _NUMBER.match(raw)


def _underlines(raw: str, above: Line) -> int:
    """The level of the heading that a line of `=` or `-`, as long as the line above, makes of it; 0 where it is none."""
    bar = raw.rstrip()
    if bar.strip(bar[0]) or above.mark or len(bar) < _BAR:
        return 0
    return (1 if bar[0] == "=" else 2) if abs(above.end - above.start - len(bar)) <= _ABOUT else 0


def form_of(raw: str) -> tuple[int, str, str]:
    """The indent of a line, its mark, and the rest of it; nothing of a line without words."""
    rest = raw.lstrip()
    if rest and rest[0].isalnum() and rest[0] != "o":
        return len(raw[: len(raw) - len(rest)].expandtabs(8)) if len(raw) > len(rest) else 0, "", rest
    if not _WORDY.search(raw) or not raw.strip("> \t"):
        return _NOTHING
    form = _FORM.match(raw)
    assert form is not None
    space = form["indent"]
    return len(space.expandtabs(8)), raw[len(space) : form.end()].strip(), raw[form.end() :]


_NOTHING = (0, "", "")
# A line under a heading is hardly longer or shorter than it, and no dash.
_BARS, _BAR, _ABOUT = ("=", "-"), 3, 3
# Programs wrap Markdown at 72 to 80 signs, a link's address apart.
_WRAPPED, _WIDER = (70, 100), 5
_NUMBER = re.compile(r"\s*\d{1,3}[.)]\s")
