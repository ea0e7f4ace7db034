"""Passage: the text of one block with its tokens and sentences, and what can be asked of a place in it."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from dateline.link.lexicon import bare


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """`keys` are folded tokens, `spans` where they stand, `sentences` the spans of the sentences; `ordinary` are the words of its
    language that are no names."""

    text: str
    keys: Sequence[str]
    spans: Sequence[tuple[int, int]]
    sentences: Sequence[tuple[int, int]]
    ordinary: frozenset[str]

    def written(self, token: int) -> str:
        """A token as it stands in the text; nothing beyond either end."""
        if not 0 <= token < len(self.spans):
            return ""
        start, end = self.spans[token]
        return self.text[start:end]

    def bare(self, first: int, after: int) -> tuple[str, ...]:
        """Tokens as they are written, without diacritics."""
        return tuple(bare(self.text[start:end]) for start, end in self.spans[first:after])

    def glued(self, token: int) -> bool:
        """Whether nothing stands between a token and the one before it."""
        return 0 < token < len(self.spans) and self.spans[token - 1][1] == self.spans[token][0]

    def near(self, token: int) -> bool:
        """Whether a token follows the one before it on the same line of the same sentence, with nothing but space between."""
        if not 0 < token < len(self.spans):
            return False
        between = self.text[self.spans[token - 1][1] : self.spans[token][0]]
        same = self.sentence(self.spans[token - 1][0]) == self.sentence(self.spans[token][0])
        return bool(between) and "\n" not in between and same

    def sentence(self, position: int) -> int:
        """The place of the sentence in which a position of the text lies."""
        return max(0, bisect_right(self.sentences, (position, len(self.text) + 1)) - 1)
