"""Compile a pattern when it is first used: its source → what is used as the compiled one.

A few dear patterns that hardly a text asks for (other scripts, other languages) are half of what an edit of one story waits for.
"""

import re
from typing import cast

_USES = ("findall", "finditer", "fullmatch", "match", "search", "split", "sub")


def late(source: str, flags: int = 0) -> re.Pattern[str]:
    """The pattern, not compiled yet."""
    return cast("re.Pattern[str]", _Late(source, flags))


class _Late:
    def __init__(self, source: str, flags: int) -> None:
        self.pattern, self.flags = source, flags

    def __getattr__(self, name: str) -> object:
        """Asked once: from then on the methods of the compiled pattern are its own."""
        if name not in _USES:
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self.flags)
        self.__dict__ |= {use: getattr(compiled, use) for use in _USES}
        return self.__dict__[name]
