"""Tell what the texts of a pile have in common: Clipping, … → Pile; one of them → its Sisters."""

from collections import Counter
from collections.abc import Iterable, Sequence

from dateline.convert.text import parted
from dateline.convert.text.shared import digests
from dateline.nouns.clipping import Clipping, MediaType
from dateline.nouns.pile import ALONE, Pile, Sisters

MOST = 4_000
"""Of a pile of more texts only every second, third … is asked, so that what is known of it fits into memory."""
# A line of so many clippings is a line of the outlet: no further one has to say so.
_HOLDERS = 24
# Clippings with fewer lines in common are not of one outlet.
_LEAST = 5
_FLATTENED = (MediaType.TEXT, MediaType.MARKDOWN)


def pile(clippings: Iterable[Clipping]) -> Pile:
    """What texts without tags have in common; twins count once. The same clippings in the same order give the same pile."""
    holders: dict[bytes, list[int]] = {}
    numbers: dict[str, int] = {}
    lines: list[list[bytes]] = []
    for clipping in clippings:
        if is_flattened(clipping) and clipping.sha256 not in numbers:
            number = numbers[clipping.sha256] = len(numbers)
            lines.append(_known_by(clipping))
            for line in lines[-1]:
                held = holders.setdefault(line, [])
                if len(held) < _HOLDERS:
                    held.append(number)
    several = {line: tuple(held) for line, held in holders.items() if len(held) > 1}
    return Pile(holders=several, numbers=numbers, lines=tuple(tuple(line for line in own if line in several) for own in lines))


def sisters(clipping: Clipping, among: Pile) -> Sisters:
    """The lines of a clipping that stand in others of the pile too, as far as these have several in common with it."""
    if not among.holders or not is_flattened(clipping):
        return ALONE
    return sisters_of(clipping.sha256, among) if clipping.sha256 in among.numbers else _sisters(_known_by(clipping), -1, among)


def sisters_of(sha256: str, among: Pile) -> Sisters:
    """The same of a clipping of the pile, by its digest."""
    own = among.numbers[sha256]
    return _sisters(among.lines[own], own, among)


def _sisters(known: Sequence[bytes], own: int, among: Pile) -> Sisters:
    lines = {line: among.holders[line] for line in known if line in among.holders}
    times = Counter(number for held in lines.values() for number in held)
    near = frozenset(number for number, shared in times.items() if shared >= _LEAST and number != own)
    return Sisters(lines={line: kept for line, held in lines.items() if (kept := near.intersection(held))} if near else {})


def is_flattened(clipping: Clipping) -> bool:
    """Whether a clipping is a text without tags, and was opened."""
    return clipping.media_type in _FLATTENED and bool(clipping.text)


def asked(names: Sequence[str]) -> Sequence[str]:
    """Those of the files of a pile that are asked what they have in common."""
    return names[:: 1 + len(names) // (MOST + 1)]


def _known_by(clipping: Clipping) -> list[bytes]:
    try:
        return sorted(digests(parted(clipping.text, markup=clipping.media_type is MediaType.MARKDOWN)[1]))
    except Exception:  # what breaks over it says so where it is converted, and stops no other
        return []
