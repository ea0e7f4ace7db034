# ruff: noqa: E501 - patterns and tables of words stay on one line each, to be read as one
"""Cut a text into lines with what their form tells: text → tuple[Line, …]."""

import re
from typing import NamedTuple

_WORDY = re.compile(r"[^\s*+•\-–—|·\u200b\ufeff]")
_FORM = re.compile(
    r"(?P<indent>[\s\u200b\ufeff]*)(?P<mark>(?:[*+•◦▪●·‣]+(?=\s)|-(?=\s)|o(?=\s+[A-Z0-9À-Þ\"“])|#{1,6}(?=\s)|>+(?=\s))[\s]*)*"
)
# A soft hyphen is the typesetter's and stays; what has no width and no use goes.
_INVISIBLE = re.compile(r"[\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]")


class Line(NamedTuple):
    """Code points `start` to `end` of the text; `words` without mark, markup and superfluous space; `gap` counts blank lines before.

    `linked` is the share of the words that stand in Markdown links, `heading` the level of a Markdown heading (0: none).
    """

    start: int
    end: int
    words: str
    indent: int
    mark: str
    gap: int
    linked: float = 0.0
    heading: int = 0


def lines(text: str, *, markup: bool = False) -> tuple[Line, ...]:
    """The lines of `text` that hold words; with `markup`, Markdown links, pictures and emphasis are reduced to their words."""
    hidden = not text.isascii() and _INVISIBLE.search(text) is not None
    found: list[Line] = []
    start = last = 0
    for number, raw in enumerate(text.split("\n")):
        end = start + len(raw)
        indent, mark, rest = _form(raw) if raw else _NOTHING
        linked = 0.0
        if markup and ("[" in rest or "*" in rest or "_" in rest or "\\" in rest):
            rest, linked = unmarked(rest)
        words = " ".join((_INVISIBLE.sub("", rest) if hidden else rest).split())
        if words:
            gap = number - last - 1 if found else 0
            last = number
            found.append(Line(start, end, words, indent, mark, gap, linked, len(mark) if mark[:1] == "#" else 0))
        start = end + 1
    return tuple(found)


def _form(raw: str) -> tuple[int, str, str]:
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
_IMAGE = re.compile(r"!\[[^\[\]]*\](?:\([^()\s]*(?:\([^()]*\)[^()\s]*)*(?:\s+\"[^\"]*\")?\)|\[[^\[\]]*\])")
_LINK = re.compile(
    r"\[((?:[^\[\]]|\[[^\[\]]*\])*)\](?:\(\s*<?[^()\s]*(?:\([^()]*\)[^()\s]*)*>?(?:\s+(?:\"[^\"]*\"|'[^']*'))?\s*\)|\[[^\[\]]*\])"
)
_EMPHASIS = re.compile(r"(?<![\w*_\\])(\*\*\*|\*\*|__|\*|_)(?=\S)(.{1,1000}?)(?<=[^\s\\])\1(?![\w*_])")
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")


_CLOSES = re.compile(r"[*_](?<=[^\s\\][*_])(?![\w*_])")


def _unstressed(text: str) -> str:
    """A line without its marks of emphasis; below the last one that can close nothing is looked for."""
    end = max((match.end() for match in _CLOSES.finditer(text)), default=0)
    return _EMPHASIS.sub(r"\2", text[:end]) + text[end:] if end else text


def unmarked(text: str) -> tuple[str, float]:
    """The words of a line of Markdown, and the share of them that were in links."""
    linked = 0
    text = _IMAGE.sub("", text)

    def words(match: re.Match[str]) -> str:
        nonlocal linked
        linked += len(match[1].strip())
        return match[1]

    text = _LINK.sub(words, text)
    for _ in range(2):
        text = _unstressed(text)
    text = _ESCAPE.sub(r"\1", text)
    length = len(text.strip())
    return text, min(1.0, linked / length) if length else 0.0
