"""Cut text into words and marks that compare as names do: text → tokens.

Case, diacritics, kinds of apostrophe, quote and hyphen do not part two tokens; white space is no token; each Chinese character and
Japanese kana is one. Two texts with the same tokens may still differ in case: `spelt` looks at that afterwards.
"""

import re
import unicodedata
from functools import lru_cache
from itertools import accumulate

from dateline.text.words import MARKS, SINGLE

_PLAIN = re.compile(r"\w+|\S")
_ANY = re.compile(rf"[{SINGLE}]|(?:[^\W{SINGLE}]|[{MARKS}])+|\S")
_PLAIN_OR_SPACE = re.compile(rf"{_PLAIN.pattern}|\s+")
_ANY_OR_SPACE = re.compile(rf"{_ANY.pattern}|\s+")
_UNUSUAL = re.compile(rf"[{SINGLE}{MARKS}]")
_TWINS: dict[str, str] = {
    **dict.fromkeys("’‘ʼ‛`´＇′", "'"),
    **dict.fromkeys("“”„‟«»「」『』＂″", '"'),
    **dict.fromkeys("‐‑‒–—―−﹣－", "-"),
    **dict(zip("øØłŁđĐı", "oOlLdDi", strict=True)),
}
_SAME = str.maketrans({**_TWINS, "æ": "ae", "Æ": "Ae", "œ": "oe", "Œ": "Oe", **dict.fromkeys(map(chr, range(0x300, 0x370)), "")})


def tokens(text: str) -> list[str]:
    """Give the tokens, folded."""
    text = _usual(text)
    if text.isascii():
        return _PLAIN.findall(text.lower())
    found = (_ANY if _UNUSUAL.search(text) else _PLAIN).findall(text)
    return [token.lower() if token.isascii() else fold(token) for token in found]


def spans(text: str) -> list[tuple[int, int]]:
    """Give where each token stands."""
    text = _usual(text)
    pattern = _PLAIN_OR_SPACE if text.isascii() or not _UNUSUAL.search(text) else _ANY_OR_SPACE
    pieces = pattern.findall(text)  # adding up lengths takes a third of the time that asking each match for its span would
    ends = accumulate(map(len, pieces))
    return [(end - len(piece), end) for piece, end in zip(pieces, ends, strict=True) if not piece.isspace()]


def _usual(text: str) -> str:
    """Most texts are ASCII but for these marks, and ASCII is read in half the time; no character moves."""
    if text.isascii():
        return text
    return text.replace("’", "'").replace("‘", "'").replace("“", '"').replace("”", '"').replace("—", "-").replace("–", "-")


@lru_cache(maxsize=4096)
def fold(token: str) -> str:
    """Leave out what does not part two names: case and diacritics."""
    return bare(token).casefold()


def bare(token: str) -> str:
    """Leave out diacritics and the kinds of a mark, keep case."""
    return token if token.isascii() else unicodedata.normalize("NFKD", token).translate(_SAME)


def spelt(name: tuple[str, ...], text: tuple[str, ...]) -> bool:
    """Whether a text writes a name as names are written; both bare.

    A name of one word, an acronym among them, is written as it is. One of several may also stand in capitals, each word by
    itself (`HE Lixin`), and begin with a capital (`Electronic World Trade Platform`).
    """
    if name == text:
        return True
    if len(name) < 2:
        return False
    return all(
        mine == theirs or (len(mine) > 1 and theirs == mine.upper()) or (first and theirs == mine[:1].upper() + mine[1:])
        for first, (mine, theirs) in zip((True, *(False for _ in name[1:])), zip(name, text, strict=True), strict=True)
    )
