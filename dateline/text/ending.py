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
        last = text[text.rfind(" ", 0, -1) + 1 : -1]
        return None if last.isalpha() and not self._may_end(last.lower(), text) else self._find(text)

    def _may_end(self, last: str, text: str) -> bool:
        if last in self._words or last.endswith(self._suffixes):
            return True
        return bool(self._within) and any(sign in text.lower() for sign in self._within)
