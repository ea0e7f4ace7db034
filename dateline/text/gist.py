"""Say what a text is about: text → its names, its words that carry meaning, numbers of its runs of words.

Names and words are what two texts are compared by, so they come in lower case, without endings of plural and tense.
"""

import re
from array import array
from zlib import crc32

from dateline.text.listed import listed
from dateline.text.ordinary import ORDINARY
from dateline.text.words import SINGLE, written

_POSSESSIVE = re.compile(r"['’]s?$")
_CAPITALS = re.compile(r"\b[^\W\d_a-z][\w’'\-]*")
_SAID = listed("said says told added according year years month months week weeks day days per percent people also amid")
_COUNTED = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_NUMBERS = {word: str(number) for number, word in enumerate(_COUNTED)}
_ENDINGS = re.compile(r"(?:ings?|ed|ies|es|s|’s|'s)$")


def names(text: str) -> frozenset[str]:
    """The words written with a capital that are no ordinary words, without `’s`: `xinchangle`, `alibaba`."""
    large = " ".join(word for word in set(text.split()) if not (word.isascii() and word.islower()))
    found = {_owner(word).lower() for word in set(_CAPITALS.findall(large))}
    return frozenset(word for word in found if len(word) > 1 and word not in ORDINARY)


def _owner(word: str) -> str:
    return _POSSESSIVE.sub("", word) if "’" in word or "'" in word else word


def gist(text: str) -> frozenset[str]:
    """The words that carry meaning, cut to their stems; numbers in figures; Chinese as pairs of characters."""
    found = set()
    for word in written(text):
        low = word.lower()
        if low in _NUMBERS:
            found.add(_NUMBERS[low])
        elif low not in ORDINARY and low not in _SAID:
            found.add(_stem(low))
    return frozenset(word for word in found if len(word) > 2 or word[:1].isdigit()) | _pairs(text)


def overlap(one: frozenset[str], other: frozenset[str]) -> float:
    """What part of the smaller set stands in the larger; 0 where one is empty."""
    return len(one & other) / min(len(one), len(other)) if one and other else 0.0


def marks(text: str) -> bytes:
    """Numbers of half of the runs of four words, sorted, four bytes each: texts that share many of them were copied.

    It is always the same half: copies share nearly all of it, so it tells as much.
    """
    words = " ".join(written(text)).lower().encode().split(b" ")
    runs = map(crc32, map(b" ".join, zip(words, words[1:], words[2:], words[3:], strict=False)))
    return array("I", sorted([number for number in {*runs} if not number & 1])).tobytes()


def _stem(word: str) -> str:
    return _ENDINGS.sub("", word) if len(word) > 4 and word.isalpha() else word


def _pairs(text: str) -> frozenset[str]:
    runs = re.findall(rf"[{SINGLE}]{{2,}}", text)
    return frozenset(run[at : at + 2] for run in runs for at in range(len(run) - 1))
