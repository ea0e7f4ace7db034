"""Count words as a reader would: text → spans. A Chinese character or Japanese kana counts as one word."""

import re
from functools import lru_cache
from itertools import islice

from dateline.text.late import late

SINGLE = (
    "\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3038-\u303c\u3041-\u30ff\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
)
"""What counts as a word by itself: Han and kana, for a character class."""

# `\w` leaves out the marks that some scripts write vowels with; here are those of the commonest ones.
MARKS = (
    "\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0900-\u0963\u0966-\u0dff"
    "\u0e31-\u0e4e\u0f18-\u0fbc\u102b-\u103e\u17b4-\u17d3"
)
"""Combining marks, for a character class."""

_LETTERS = rf"(?:[^\W_{SINGLE}]|[{MARKS}])+"
_PLAIN_LETTERS = r"[^\W_]+"
_LATIN_LETTERS = "[0-9A-Za-zª²³µ¹º¼-¾À-ÖØ-öø-ɏ]+"
_LINKED = r"(?:['’ʼ&\-\u2010\u2011]|(?<=\b[A-Za-z])\.)"  # don’t  long-term  AT&T  U.S


def _word(letters: str, digit: str = r"\d") -> str:
    number = rf"{digit}+(?:[.,:]{digit}+)*(?:{letters})?(?:[-\u2010\u2011]{letters})*"  # 3,000.50  09:20  50th  10-year
    return rf"{number}|{letters}(?:{_LINKED}{letters})*"


_LATIN_WORD = late(_word(_LATIN_LETTERS, "[0-9]"))
_FOREIGN = late(r"[^\x00-\u024f\u2000-\u206f\u20a0-\u20cf]")
_WORD = late(rf"[{SINGLE}]|{_word(_LETTERS)}")
_PLAIN_WORD = late(_word(_PLAIN_LETTERS))
_UNUSUAL = late(rf"[{SINGLE}{MARKS}]")


def words(text: str) -> tuple[tuple[int, int], ...]:
    """Give the span of each word, in order; marks of punctuation stand outside."""
    return tuple(match.span() for match in _pattern(text).finditer(text))


def first(text: str, number: int) -> tuple[tuple[int, int], ...]:
    """Give the spans of the first words only."""
    return tuple(match.span() for match in islice(_pattern(text).finditer(text), number))


@lru_cache(maxsize=64)
def written(text: str) -> tuple[str, ...]:
    """Give the words themselves. A story's are asked for by several rooms, one after the other."""
    return tuple(_pattern(text).findall(text))


@lru_cache(maxsize=4)
def lowered(text: str) -> str:
    """Lower case of the same length: the few letters that grow (İ) stay."""
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(small if len(small := sign.lower()) == 1 else sign for sign in text)


def count(text: str) -> int:
    """Say how many words a text has."""
    return len(written(text))


def _pattern(text: str) -> re.Pattern[str]:
    """The same words, found the sooner the fewer alphabets there are in a text."""
    if text.isascii() or not _FOREIGN.search(text):
        return _LATIN_WORD
    return _WORD if _UNUSUAL.search(text) else _PLAIN_WORD
