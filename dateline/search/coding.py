"""Write numbers and sorted words in few characters: what gzip does not see by itself."""

from collections.abc import Iterable

_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_"


def number(value: int) -> str:
    """Five bits a character, the lowest first; a character from the upper half says that another follows."""
    return _SHORT[value] if value < len(_SHORT) else _DIGITS[32 + (value & 31)] + number(value >> 5)


def _spelt(value: int) -> str:
    return _DIGITS[value] if value < 32 else _DIGITS[32 + (value & 31)] + _spelt(value >> 5)


_SHORT = tuple(_spelt(value) for value in range(2048))


def gaps(postings: Iterable[int]) -> str:
    """Postings (four times a place, and a weight below four) in order: the gap to the place before, four times, and the weight."""
    short, size = _SHORT, len(_SHORT)
    before, parts = 0, []
    for posting in postings:
        gap = posting - before
        parts.append(short[gap] if gap < size else number(gap))
        before = posting & ~3
    return "".join(parts)


def shared(before: str, word: str) -> int:
    """How many first characters two words share, 31 at most."""
    most = min(len(before), len(word), 31)
    for place in range(most):
        if before[place] != word[place]:
            return place
    return most
