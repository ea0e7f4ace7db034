"""Find the author's line: a source file's text, words → line and column."""

import re
from collections.abc import Iterable

Place = tuple[int, int]
"""Line and column from 1; (0, 0) where the place is the whole file."""

NOWHERE: Place = (0, 0)

_SPACES = re.compile(r"\s+")


def place(text: str, words: str) -> Place:
    """Where words stand first, across line breaks, too."""
    if not words.strip():
        return NOWHERE
    pattern = r"\s+".join(re.escape(word) for word in _SPACES.split(words.strip()))
    match = re.search(pattern, text)
    return at(text, match.start()) if match else NOWHERE


def key(text: str, name: str) -> Place:
    """Where a key of the front matter stands."""
    match = re.search(rf"^{re.escape(name)}\s*:", text, re.MULTILINE)
    return at(text, match.start()) if match else NOWHERE


def addresses(text: str, spellings: Iterable[str]) -> tuple[Place, ...]:
    """Every place where an address is written as such, in one of its spellings."""
    wanted = "|".join(re.escape(spelling) for spelling in sorted(set(spellings), key=lambda one: (-len(one), one)) if spelling)
    if not wanted:
        return ()
    found = re.finditer(rf"(?<![^\s(<\"':])(?:{wanted})(?![^\s)>\"'])", text)
    return tuple(at(text, match.start()) for match in found)


def at(text: str, position: int) -> Place:
    """Line and column of a position."""
    return (text.count("\n", 0, position) + 1, position - text.rfind("\n", 0, position))
