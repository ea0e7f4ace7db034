"""Target: a site that is built again and again, and the small files in which it is kept what the next build looks at first.

Nobody waits for the store who only wants to see whether something changed.
"""

import os
from contextlib import suppress
from pathlib import Path
from zlib import crc32


class Target:
    """The site of the project at `root`, in the folder `out`, by choices that make another.

    Not a data class: whoever has nothing to build does not wait until these are loaded.
    """

    __slots__ = ("chosen", "out", "root")

    def __init__(self, root: Path, *, out: Path, chosen: str) -> None:
        self.root, self.out, self.chosen = root, out, chosen

    def read(self, what: str) -> bytes:
        """What is kept of it under a name.

        Raises:
            OSError: nothing is.
        """
        with open(self._place(what), "rb", buffering=0) as file:
            return file.read()

    def write(self, what: str, content: bytes) -> None:
        """Keep it, if there is room: what is not kept is looked into."""
        place = self._place(what)
        with suppress(OSError):
            with open(f"{place}.new", "wb") as file:
                file.write(content)
            os.replace(f"{place}.new", place)

    def _place(self, what: str) -> str:
        return f"{self.root}/.dateline/{what}-{crc32(os.fsencode(self.out)):08x}"
