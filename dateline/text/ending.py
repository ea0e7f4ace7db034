"""Find what a text ends with: a pattern, the words that it can end with → a search that most texts are spared.

A pattern that has to end where the text does is tried from every place of it. The word that stands last tells of nearly every text
that it does not end so.
"""

import re

from dateline.text.listed import listed


class Ending:
    """A pattern that ends in a space and the end of the text.

    `words` are those that it can have before that space, in lower case, with `suffixes` of others; where it can have any word, one
    of `within` stands before that.
    """

    __slots__ = ("_find", "_suffixes", "_within", "_words", "pattern")

    def __init__(
        self, source: str, flags: int = 0, *, words: str, suffixes: tuple[str, ...] = (), within: tuple[str, ...] = ()
    ) -> None:
        """Compile the pattern, and note how it can end."""
        self.pattern = re.compile(source, flags)
        self._find, self._words, self._suffixes, self._within = self.pattern.search, listed(words), suffixes, within

    def search(self, text: str) -> re.Match[str] | None:
        """What the pattern finds in the text."""
        if text[-1:] not in (" ", "\n"):
            return None
        low = text.lower()
        last = low[:-1].rpartition(" ")[2]
        if last.isalpha() and not (last in self._words or last.endswith(self._suffixes) or self._passes(low)):
            return None
        return self._find(text)

    def _passes(self, low: str) -> bool:
        return bool(self._within) and any(sign in low for sign in self._within)
