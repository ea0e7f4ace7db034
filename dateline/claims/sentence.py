"""Sentence: its words, numbers and marks, each with its place; in columns, since most of them are only passed over."""

import re

from dateline.text.late import late
from dateline.text.words import SINGLE

_TOKEN = re.compile(r"(\d+(?:[.,]\d+)*|[^\W\d_]+(?:[-'’.][^\W\d_]+)*|[^\w\s])")
_TOKEN_SPACED = late(r"((?<![\d.,])\d{1,3}(?:[ \xa0\u202f]\d{3})+(?!\d)|\d+(?:[.,]\d+)*|[^\W\d_]+(?:[-'’.][^\W\d_]+)*|[^\w\s])")
"""`18 000 soles`: Spanish parts thousands by a space."""
_WORD = (
    "美元|欧元|日元|英镑|人民币|比索|百分之|分之|超过|大约|左右|至少|最多|不足|不到|"
    "多达|将近|接近|几乎|所有|全部|全体|表示|介绍|预计|如果|可能|目标|力争|(?<![该本此项个])计划(?![总预的已，。”》])"
)
_HAN = late(rf"[{SINGLE}]")
_TOKEN_HAN = late(rf"(\d+(?:[.,]\d+)*|{_WORD}|[{SINGLE}]|[^\W\d_{SINGLE}]+(?:[-'’.][^\W\d_{SINGLE}]+)*|[^\w\s])")
"""Chinese is taken apart into characters, but for a few words about figures; `计划` is one where it does not name a programme."""

_MAY = "May"
"""The month keeps its capital, by which it is another word than `may`."""

QUOTES = frozenset("\"'“”‘’«»")


class Sentence:
    """`texts` is token by token how it is written, `lows` the same in lower case, but for the month `May`."""

    def __init__(self, text: str, *, spaced: bool = False) -> None:
        """Take a sentence apart; in some languages numbers are `spaced`."""
        self.text = text
        pattern = _TOKEN_SPACED if spaced else _TOKEN if text.isascii() or not _HAN.search(text) else _TOKEN_HAN
        self._parts: list[str] = pattern.split(text)
        self.texts = self._parts[1::2]
        self.lows = [*map(str.lower, self.texts)]
        if "May" in self.texts:
            self.lows = [_MAY if self._is_month(place) else low for place, low in enumerate(self.lows)]

    def _is_month(self, place: int) -> bool:
        """Whether `May` stands here and is no verb: within a sentence, or before a number."""
        return self.texts[place] == _MAY and (place > 0 or self.written(1)[:1].isdigit())

    def low(self, at: int) -> str:
        """A token in lower case; nothing beyond either end."""
        return self.lows[at] if 0 <= at < len(self.lows) else ""

    def written(self, at: int) -> str:
        """A token as it is written; nothing beyond either end."""
        return self.texts[at] if 0 <= at < len(self.texts) else ""

    def glued(self, at: int) -> bool:
        """Whether nothing stands between a token and the one before it."""
        return 0 < at < len(self.texts) and not self._parts[2 * at]

    def run(self, first: int, end: int) -> tuple[str, ...]:
        """Some tokens in lower case."""
        return tuple(self.lows[max(0, first) : end])

    def phrase(self, first: int, end: int) -> str:
        """Some tokens as they are written, without quotation marks."""
        return " ".join(text for text in self.texts[first:end] if text not in QUOTES)

    def stretch(self, first: int, end: int) -> str:
        """The text of some tokens, with all that stands between them."""
        return " ".join("".join(self._parts[2 * first + 1 : 2 * end]).split())
