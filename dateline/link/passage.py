"""Passage: the text of one block with its tokens and sentences, and what can be asked of a place in it."""

from bisect import bisect_right
from collections.abc import Sequence

from dateline.frozen import dataclass


@dataclass(slots=True, kw_only=True, eq=False)  # not frozen: one is made for every block that may name somebody
class Passage:
    """`pieces` are the tokens with the white space behind them, `keys` without that and diacritics, `starts` where they stand;
    `sentences` are the spans of the sentences, `ordinary` the words of the language `lang` that are no names."""

    text: str
    keys: Sequence[str]
    pieces: Sequence[str]
    starts: Sequence[int]
    sentences: Sequence[tuple[int, int]]
    lang: str
    ordinary: frozenset[str]

    def end(self, token: int) -> int:
        """Where a token ends."""
        return self.starts[token] + len(self.pieces[token].rstrip())

    def written(self, token: int) -> str:
        """A token as it stands in the text; nothing beyond either end."""
        return self.text[self.starts[token] : self.end(token)] if 0 <= token < len(self.keys) else ""

    def glued(self, token: int) -> bool:
        """Whether nothing stands between a token and the one before it."""
        return 0 < token < len(self.keys) and not self.pieces[token - 1][-1].isspace()

    def near(self, token: int) -> bool:
        """Whether a token follows the one before it on the same line of the same sentence, with nothing but space between."""
        if not 0 < token < len(self.keys):
            return False
        before = self.pieces[token - 1]
        if not before[-1].isspace() or "\n" in before:
            return False
        return self.sentence(self.starts[token - 1]) == self.sentence(self.starts[token])

    def sentence(self, position: int) -> int:
        """The place of the sentence in which a position of the text lies."""
        return max(0, bisect_right(self.sentences, (position, len(self.text) + 1)) - 1)
