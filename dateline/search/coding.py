"""Write numbers and sorted words in few characters, and change what is written: what gzip does not see by itself."""

from collections.abc import Iterable, Iterator

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


def changed(postings: str, place: int, weight: int | None) -> str:
    """The postings with this weight at a place, or (None) without it; all others as they are."""
    at, before, here, end = 0, 0, -1, 0
    while at < len(postings):
        gap, end = _read(postings, at)
        here = before + (gap >> 2)
        if here >= place:
            break
        before, at = here, end
    head = postings[:at] + (number(4 * (place - before) + weight) if weight is not None else "")
    rest, far = (end, here) if here == place and at < len(postings) else (at, before)
    if rest == len(postings):
        return head
    gap, end = _read(postings, rest)
    base = place if weight is not None else before
    return head + number(gap + 4 * (far - base)) + postings[end:]


def weighing(weight: int, postings: str) -> Iterator[int]:
    """The places that have this weight."""
    at, place = 0, 0
    while at < len(postings):
        gap, at = _read(postings, at)
        place += gap >> 2
        if gap & 3 == weight:
            yield place


def count(postings: str) -> int:
    """How many postings there are: each has one character that says that none follows."""
    return len(postings) - len(postings.translate(_LAST))


_LAST = {ord(digit): None for digit in _DIGITS[:32]}


def _read(text: str, at: int) -> tuple[int, int]:
    """The number that begins here, and where it ends."""
    value, shift = 0, 0
    while True:
        digit = _VALUE[text[at]]
        value += (digit & 31) << shift
        at, shift = at + 1, shift + 5
        if digit < 32:
            return value, at


def first(digit: str) -> int:
    """The value of a single digit."""
    return _VALUE[digit]


_VALUE = {digit: value for value, digit in enumerate(_DIGITS)}


def shared(before: str, word: str) -> int:
    """How many first characters two words share, 31 at most."""
    most = min(len(before), len(word), 31)
    for place in range(most):
        if before[place] != word[place]:
            return place
    return most
