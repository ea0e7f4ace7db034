"""Say whether a text ends so: a pattern, the words that it can end with → a question that its last word answers for most texts.

A pattern that has to end where the text does is tried from every place of it. The word that stands last tells of nearly every text
that it does not end so, and of most others that they do.
"""

import re

from dateline.text.listed import listed


class Ending:
    """A pattern that ends in a space and the end of the text.

    `words` are those that it can have before that space, in lower case, with `suffixes` of others; where it can have any word, one
    of `within` stands before that.
    """

    __slots__ = ("_alone", "_find", "_suffixes", "_within", "_words", "pattern")

    def __init__(
        self, source: str, flags: int = 0, *, words: str, suffixes: tuple[str, ...] = (), within: tuple[str, ...] = ()
    ) -> None:
        """Compile the pattern, and note how it can end, and behind which words it does whatever stands before them."""
        self.pattern = re.compile(source, flags)
        self._find, self._words, self._suffixes, self._within = self.pattern.search, listed(words), suffixes, within
        self._alone = frozenset(word for word in self._words if self._find(f"{word} ") and self._find(f". {word} "))

    def of(self, text: str) -> bool:
        """Whether the text ends so."""
        if text[-1:] != " ":
            return text[-1:] == "\n" and self._find(text) is not None
        last = text[text.rfind(" ", 0, -1) + 1 : -1].lower()
        if last in self._alone:
            return True
        return (not last.isalpha() or self._may_end(last, text)) and self._find(text) is not None

    def _may_end(self, last: str, text: str) -> bool:
        if last in self._words or last.endswith(self._suffixes):
            return True
        low = text.lower() if self._within else ""
        return any(sign in low for sign in self._within)
