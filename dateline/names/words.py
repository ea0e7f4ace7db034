"""Words as they compare: token → the form in which lists and piles know it."""

import re
import unicodedata
from functools import lru_cache

from dateline.nouns.language import primary_subtag
from dateline.text.common import COMMON
from dateline.text.listed import listed
from dateline.text.ordinary import ORDINARY, ordinary


@lru_cache(maxsize=65536)
def plain(word: str) -> str:
    """Give a word without case and diacritics; ñ stays."""
    folded = word.casefold().replace("’", "'")
    if folded.isascii():
        return folded
    kept = folded.replace("ñ", "\0")
    bare = "".join(mark for mark in unicodedata.normalize("NFKD", kept) if not unicodedata.combining(mark))
    return bare.replace("\0", "ñ")


FORCE = re.compile(r"[A-ZÑ]{2,4}")
"""The letters of a force, as they stand behind a rank: `el general PNP Óscar Tello`."""


def plains(words: frozenset[str]) -> frozenset[str]:
    """Give each word in both forms, as listed and bare."""
    return words | frozenset(map(plain, words))


_COMMON = plains(COMMON)
_NAMES_TOO = listed(
    "north south east west norte sur oeste young old new good great big little long well may will sun sat mon wed mar jun"
    " dec sen gran grande nuevo nueva cruz san one two three"
)
_FUNCTION = plains(ORDINARY) - _NAMES_TOO
_ENDINGS = (
    ("ies", "y"),
    ("es", ""),
    ("s", ""),
    ("ed", ""),
    ("ed", "e"),
    ("ing", ""),
    ("ing", "e"),
    ("er", ""),
    ("ers", ""),
    ("ly", ""),
)


@lru_cache(maxsize=65536)
def common(word: str) -> bool:
    """Whether a bare word is one of everyday language, whatever its ending."""
    if word in _COMMON or word in _FUNCTION or word in _NAMES_TOO:
        return True
    return any(word.endswith(end) and len(word) > len(end) + 2 and word[: -len(end)] + stem in _COMMON for end, stem in _ENDINGS)


def function_words(lang: str) -> frozenset[str]:
    """Give the bare pronouns, articles, prepositions, auxiliaries and numerals of a language, a BCP 47 tag."""
    return _BY_LANGUAGE.get(primary_subtag(lang), _FUNCTION)


def verb(word: str) -> bool:
    """Whether a word ends as Spanish verbs do and few names: `Anunció`, `Aprobaron`."""
    return len(word) > 4 and word.casefold().endswith(_VERBS)


_VERBS = ("ó", "aron", "ieron", "arán", "erán", "irán", "aban", "ando", "iendo", "emos", "amos", "ará", "irá", "ería", "aría")
_BY_LANGUAGE = {lang: plains(ordinary(lang)) - _NAMES_TOO for lang in ("en", "es")}


_MEASURE = re.compile(r"\d+[A-Z]{2,3}")
_NUMBERED = re.compile(r"\d+-[A-Z][a-z]{2,}")


@lru_cache(maxsize=65536)
def capital(word: str) -> bool:
    """Whether a word is written as names are: `Ana`, `iPhone`, `d'Hondt`, `76ers`, `7-Eleven`; not `1990s`."""
    if word.islower():
        return False
    if word[:1].isupper() or _NUMBERED.fullmatch(word):
        return True
    if not word[:1].isalnum() or _MEASURE.fullmatch(word):
        return False
    return any(mark.isupper() for mark in word[1:]) and any(mark.isalpha() for mark in word[:2])


def shouted(word: str) -> bool:
    """Whether a word of two letters or more is all in capitals."""
    return len(word) > 1 and word.isupper() and sum(mark.isalpha() for mark in word) > 1
