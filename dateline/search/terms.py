"""Fold a text into what is searched for: text → terms. The same folding stands in `templates/search.js`; change both.

Letters lose their accents and their size (`González` is `gonzalez`), apostrophes go. Chinese and Japanese, written without spaces,
become pairs of characters, so that 数字 is found within any sentence and under any language of the page.
"""

import re
import unicodedata

from dateline.text.late import late

EASTERN = "\u3005\u3007\u3041-\u3096\u309d-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff"
"""Han and kana, for a character class."""

_APOSTROPHES = re.compile("['’ʼ`´]")
_RUNS = late(rf"([{EASTERN}]+)|[^\W_{EASTERN}]+")
_EASTERN = late(f"[{EASTERN}]")
_LONGEST = 40


class _Marks(dict[int, int | None]):
    """Drops the marks that stand on letters; every character is looked up once."""

    def __missing__(self, code: int) -> int | None:
        self[code] = None if unicodedata.category(chr(code)).startswith("M") else code
        return self[code]


_known_marks = _Marks()
_PUNCTUATION = re.compile("[“”„«»–—•¿¡\u00a0]")
"""Marks that part words, in nearly every text; without them most English is ASCII, which is folded in a tenth of the time."""


def fold(text: str) -> str:
    """Lower case, without accents and apostrophes, wide letters made narrow."""
    if text.isascii():
        return text.replace("'", "").replace("`", "").lower()
    bare = unicodedata.normalize("NFKD", _APOSTROPHES.sub("", text)).translate(_known_marks)
    return unicodedata.normalize("NFC", bare.lower())


def terms(text: str) -> list[str]:
    """Every term of a text as often as it stands there, pairs of characters after the words around them."""
    folded = fold(_PUNCTUATION.sub(" ", _APOSTROPHES.sub("", text)))
    if folded.isascii():
        return [word[:_LONGEST] for word in re.findall(r"[a-z0-9]+", folded)]
    found: list[str] = []
    for run in _RUNS.finditer(folded):
        found += _pairs(run[1]) if run[1] else [run[0][:_LONGEST]]
    return found


def _pairs(run: str) -> list[str]:
    """Overlapping pairs, and the last character alone, so that a single character is the beginning of a term wherever it stands."""
    return [*(run[place : place + 2] for place in range(len(run) - 1)), run[-1]]


def is_eastern(term: str) -> bool:
    """Whether a term is of characters that are written without spaces."""
    return not term.isascii() and _EASTERN.match(term) is not None
