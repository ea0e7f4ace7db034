"""Cut text into words and marks that compare as names do: text → tokens.

Diacritics and the kinds of apostrophe, quote and hyphen do not part two tokens, nor does case once folded; white space is no token;
each Chinese character and Japanese kana is one. Whether the case fits a name, `spelt` says afterwards.
"""

import re
import unicodedata
from functools import lru_cache

from dateline.text.late import late
from dateline.text.words import MARKS, SINGLE

# A token comes with the white space behind it: their lengths then add up to where each stands, which costs a third of asking
# every match for its span.
_PLAIN = re.compile(r"(?:\w+|\S)\s*")
_ANY = late(rf"(?:[{SINGLE}]|(?:[^\W{SINGLE}]|[{MARKS}])+|\S)\s*")
_UNUSUAL = late(rf"[{SINGLE}{MARKS}]")
_TWINS: dict[str, str] = {
    **dict.fromkeys("’‘ʼ‛`´＇′", "'"),
    **dict.fromkeys("“”„‟«»「」『』＂″", '"'),
    **dict.fromkeys("‐‑‒–—―−﹣－", "-"),
    **dict(zip("øØłŁđĐı", "oOlLdDi", strict=True)),
}
_SAME = str.maketrans({**_TWINS, "æ": "ae", "Æ": "Ae", "œ": "oe", "Œ": "Oe", **dict.fromkeys(map(chr, range(0x300, 0x370)), "")})


def pieces(text: str) -> list[str]:
    """Give the tokens as they are written but for the commonest marks, each with the white space behind it; no character moves."""
    if text.isascii():
        return _PLAIN.findall(text)
    text = text.replace("’", "'").replace("‘", "'").replace("“", '"').replace("”", '"').replace("—", "-").replace("–", "-")
    return (_ANY if not text.isascii() and _UNUSUAL.search(text) else _PLAIN).findall(text)


def tokens(written: list[str]) -> list[str]:
    """Give pieces without white space and diacritics."""
    stripped = list(map(str.rstrip, written))
    odd = {token: _bare(token) for token in stripped if not token.isascii()}
    return [odd[token] if token in odd else token for token in stripped] if odd else stripped  # noqa: SIM401 - get costs twice as much


def fold(words: tuple[str, ...]) -> tuple[str, ...]:
    """Leave out case, too."""
    return tuple(map(str.casefold, words))


def bare(token: str) -> str:
    """Leave out diacritics and the kinds of a mark, keep case."""
    return token if token.isascii() else _bare(token)


@lru_cache(maxsize=4096)
def _bare(token: str) -> str:
    return unicodedata.normalize("NFKD", token).translate(_SAME)


def letters(text: str) -> str:
    """The same of the letters of a long text, whose marks are let be."""
    return text if text.isascii() else _ODD.sub(lambda odd: odd[0].translate(_SAME), unicodedata.normalize("NFKD", text))


_ODD = late("[\u0300-\u036føØłŁđĐıæÆœŒ]")


def first_forms(words: tuple[str, ...]) -> tuple[str, ...]:
    """The ways in which a text may write the first word of a name, as `spelt` will allow."""
    first = words[0]
    return (first,) if len(words) < 2 else (first, first.upper(), first[:1].upper() + first[1:])


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
