"""Keep plain words plain in Markdown: text → Markdown that says the same."""

import re

_START = re.compile(
    r"(?:#{1,6}(?=\s|$)|>|[-+*](?=\s|$)|(?P<number>\d{1,9})(?P<dot>[.)])(?=\s|$)|(?P<fence>`{3,}|~{3,})|(?P<rule>[-_=*]{3,}\s*$)|\||\{)"
)
_INLINE = re.compile(
    r"(?P<code>`)|(?P<star>\*)|(?<!\w)_(?=\S)|(?<=\S)_(?!\w)|~~|<(?=[A-Za-z/!?])|\[(?=\^)|\](?=[(\[:])|&(?=#?\w{1,31};)|\\(?=[!-/:-@\[-`{-~])|!(?=\[)|\]\{"
)


# One of these stands in whatever else is found; to look for a sign is faster than to look for a choice of patterns.
_SIGN = re.compile(r"[`*_~<\[\]&\\]")


def escaped(paragraph: str) -> str:
    """One paragraph (one line) of plain words as Markdown; nothing in it becomes markup."""
    if not (_SIGN.search(paragraph) and _INLINE.search(paragraph)) and not _START.match(paragraph):
        return paragraph
    start = _START.match(paragraph)
    if start is None:
        return _INLINE.sub(_with_backslash, paragraph)
    if start["number"]:
        cut = start.end("number")
        return paragraph[:cut] + "\\" + paragraph[cut] + _INLINE.sub(_with_backslash, paragraph[cut + 1 :])
    return "\\" + paragraph[0] + _INLINE.sub(_with_backslash, paragraph[1:])


def escaped_within(words: str) -> str:
    """Plain words within a paragraph of Markdown that other marks stand in."""
    return _INLINE.sub(_with_backslash, words)


def _with_backslash(match: re.Match[str]) -> str:
    found = match[0]
    return f"{found[0]}\\{found[1:]}" if found == "]{" else "".join("\\" + sign for sign in found)
