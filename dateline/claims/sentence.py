"""Sentence: its words, numbers and marks, each with its place; in columns, since most of them are only passed over."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

_TOKEN = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:[-'’.][^\W\d_]+)*|[^\w\s]")
QUOTES = frozenset("\"'“”‘’«»")


@dataclass(frozen=True, slots=True)
class Sentence:
    """Token by token how it is written, the same in lower case, where it starts and ends."""

    text: str
    texts: Sequence[str]
    lows: Sequence[str]
    starts: Sequence[int]
    ends: Sequence[int]

    def low(self, at: int) -> str:
        """A token in lower case; nothing beyond either end."""
        return self.lows[at] if 0 <= at < len(self.lows) else ""

    def written(self, at: int) -> str:
        """A token as it is written; nothing beyond either end."""
        return self.texts[at] if 0 <= at < len(self.texts) else ""

    def glued(self, at: int) -> bool:
        """Whether nothing stands between a token and the one before it."""
        return 0 < at < len(self.texts) and self.ends[at - 1] == self.starts[at]

    def run(self, first: int, end: int) -> tuple[str, ...]:
        """Some tokens in lower case."""
        return tuple(self.lows[max(0, first) : end])

    def phrase(self, first: int, end: int) -> str:
        """Some tokens as they are written, without quotation marks."""
        return " ".join(text for text in self.texts[first:end] if text not in QUOTES)


def sentence(text: str) -> Sentence:
    """Take a sentence apart."""
    places = [match.span() for match in _TOKEN.finditer(text)]
    texts = [text[start:end] for start, end in places]
    return Sentence(text, texts, [each.lower() for each in texts], [start for start, _ in places], [end for _, end in places])
