"""Count how a pile of sentences writes each word: Lines → Pile. What one sentence leaves open, another often tells."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from dateline.names.line import Line
from dateline.names.words import capital


@dataclass(frozen=True, slots=True, kw_only=True)
class Pile:
    """How often each bare word stands in small letters, and with a capital that means something; the same of pairs of capitals."""

    small: Counter[str]
    large: Counter[str]
    pairs: Counter[tuple[str, str]]


def pile(lines: Iterable[Line]) -> Pile:
    """Count once for all lines; headlines count for nothing."""
    small: Counter[str] = Counter()
    large: Counter[str] = Counter()
    pairs: Counter[tuple[str, str]] = Counter()
    for line in lines:
        if line.loud or line.titled:
            continue
        previous = ""
        for place, (word, bare) in enumerate(zip(line.words, line.bare, strict=True)):
            if not capital(word):
                if word[:1].isalpha():
                    small[bare] += 1
                previous = ""
                continue
            if place not in line.silent:
                large[bare] += 1
            if previous:
                pairs[previous, bare] += 1
            previous = bare
    return Pile(small=small, large=large, pairs=pairs)
