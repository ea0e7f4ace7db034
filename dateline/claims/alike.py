"""Say whether two figures can be of the same: by what is said of them, for which time, in one language or in two."""

from collections.abc import Mapping
from functools import cache

from dateline.claims import across
from dateline.claims.stated import Stated
from dateline.claims.tongues import tongue_of
from dateline.nouns.claim import Claim
from dateline.nouns.language import primary_subtag

LASTING, _MOVING = 14, 0
"""So many days apart, two reports that name no year may speak of the same state of things; of what moves, so many."""

_HALF = 0.5
_FAR = 10.0
"""Figures so many times apart are hardly of the same."""


def comparable(one: Stated, other: Stated, apart: int | None) -> bool:
    """Whether two figures of one unit can be of the same; `apart` are the days between their reports."""
    if one.claim.toll or other.claim.toll:
        return apart is not None and of_one_toll(one, other)
    return of_one_time(one, other, apart) and alike(one, other)


def of_one_toll(one: Stated, other: Stated) -> bool:
    """Whether both count whom the same befell, of the same year where they name one: of days that go by there is one toll each."""
    toll = one.claim.toll
    return bool(toll) and toll == other.claim.toll and _years(one.claim) == _years(other.claim)


def _years(claim: Claim) -> list[str]:
    return [word for word in claim.scope.split() if word.isdecimal()]


def of_one_time(one: Stated, other: Stated, apart: int | None) -> bool:
    """Whether two figures hold for the same time: that which they name, else the days of their reports, so many apart."""
    return one.dated or (apart is not None and apart <= LASTING and not moved(one, other, apart))


def moved(one: Stated, other: Stated, apart: int | None) -> bool:
    """Whether a figure may have become the other from one report to the next: a toll, a price."""
    return (one.claim.moving or other.claim.moving) and (apart is None or apart > _MOVING)


def share_a_word(one: Stated, other: Stated) -> bool:
    """Whether anything is said of both."""
    if primary_subtag(one.story.lang) != primary_subtag(other.story.lang):
        return not _meant(one).isdisjoint(_meant(other))
    return words_shared(one.words, other.words) > 0


def alike(one: Stated, other: Stated) -> bool:
    """Whether two figures of one unit are said of the same, for the same time."""
    if primary_subtag(one.story.lang) != primary_subtag(other.story.lang):
        return _alike_across(one, other)
    if one.claim.scope != other.claim.scope:
        return False
    common = words_shared(one.words, other.words)
    fewer = min(len(one.words), len(other.words))
    return bool(fewer) and common >= min(2, fewer) and common >= _HALF * min(fewer, 4)


def _alike_across(one: Stated, other: Stated) -> bool:
    """The same of figures in two languages: one thing is said of them, beside one page, and of no time but the same year."""
    if one.claim.scope != other.claim.scope or not all(word.isdecimal() for word in one.claim.scope.split()):
        return False
    return not _meant(one).isdisjoint(_meant(other)) and not one.pages.isdisjoint(other.pages)


def _meant(one: Stated) -> frozenset[str]:
    """What is said of a figure, in words that all languages share."""
    meanings = _meanings(primary_subtag(one.story.lang))
    return frozenset(meanings[word] for word in one.words if word in meanings)


@cache
def _meanings(lang: str) -> Mapping[str, str]:
    """What is said of figures, by its stem in a language."""
    tongue = tongue_of(lang)
    return {tongue.stem(word): meaning for word, meaning in across.said(lang).items()} if tongue else {}


def words_shared(one: frozenset[str], other: frozenset[str]) -> int:
    """How many words two figures share, `live streaming` being `livestreaming`."""
    both = one & other
    return len(both) + sum(_composed(word, other) for word in one - both) + sum(_composed(word, one) for word in other - both)


def _composed(word: str, of: frozenset[str]) -> bool:
    return len(word) > 6 and any(word[:cut] in of and word[cut:] in of for cut in range(3, len(word) - 2))


def meet(one: Claim, other: Claim) -> bool:
    """Whether there is a figure that both can mean."""
    return one.low <= other.high and other.low <= one.high


def near(one: Claim, other: Claim) -> bool:
    """Whether two figures are not too many times apart."""
    low, high = sorted((one.low or one.high, other.low or other.high))
    return high <= low * _FAR
