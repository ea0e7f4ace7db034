"""Put words together that the end of a printed line divides: text → text."""

import re

from dateline.text.common import COMMON
from dateline.text.listed import listed

# The library writes a sign of its own for any hyphen at a line's end, be it the word's or the printer's.
_DIVIDED = re.compile(r"(?P<half>[^\W\d_]+)(?P<sign>[\u00ad\u0002\ufffe]\n?|(?<=[a-zà-ÿ])-\n)(?P<rest>[a-zà-ÿ]+)")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_TENS = listed("twenty thirty forty fifty sixty seventy eighty ninety")
# Words begin with these that are no compounds.
_BEGINNINGS = listed("a an any be down every fore in inter no of off on out over some sub to under up where with")
_ENDINGS = listed(
    """
    and backed based born building by called class driven earning fact first free friendly friend funded hand in law led level like
    long looking made minded old of owned paid party powered quality range ranking related run running saving scale second speaking
    speed standing style term the time to up wide winning year
    """
)
"""What often ends a compound and hardly ever a word."""


def undivided(text: str) -> str:
    """The text with each divided word in one piece; the hyphen of a compound that a line's end divides stays."""
    if not _DIVIDED.search(text):
        return text
    known = frozenset(word.lower() for word in _WORD.findall(_DIVIDED.sub(" ", text)))
    return _DIVIDED.sub(lambda found: _together(found, known), text)


def _together(found: re.Match[str], known: frozenset[str]) -> str:
    half, rest = found["half"], found["rest"]
    if "\u00ad" in found["sign"] or not _is_compound(half.lower(), rest, known):
        return half + rest
    return f"{half}-{rest}"


def _is_compound(half: str, rest: str, known: frozenset[str]) -> bool:
    """Whether the hyphen is the word's: the text has it elsewhere, or both halves are words and the whole is none."""
    if f"{half}-{rest}" in known or half in _TENS:
        return True
    if half + rest in known or half + rest in COMMON or half in _BEGINNINGS or len(half) < 3:
        return False
    return rest in _ENDINGS or (len(rest) > 3 and all(word in known or word in COMMON for word in (half, rest)))
