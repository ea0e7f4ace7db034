"""Count how texts write each word: Lines → Casing. What one sentence leaves open, another often tells."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from dateline.names.line import Line
from dateline.names.words import capital


@dataclass(frozen=True, slots=True)
class Casing:
    """How often each bare word stands in small letters, and with a capital that means something; the same of pairs of capitals."""

    small: Counter[str] = field(default_factory=Counter)
    large: Counter[str] = field(default_factory=Counter)
    pairs: Counter[tuple[str, str]] = field(default_factory=Counter)


def casing(lines: Iterable[Line]) -> Casing:
    """Count once for all lines; headlines count for nothing."""
    counts = Casing()
    for line in lines:
        if not (line.loud or line.titled):
            _count(line, counts)
    return counts


def _count(line: Line, counts: Casing) -> None:
    previous = ""
    for place, (word, bare) in enumerate(zip(line.words, line.bare, strict=True)):
        if capital(word):
            if place not in line.silent:
                counts.large[bare] += 1
            if previous:
                counts.pairs[previous, bare] += 1
            previous = bare
            continue
        if word[:1].isalpha():
            counts.small[bare] += 1
        previous = ""
