"""Show on a terminal how far work has come that takes longer than a moment."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

_PATIENCE = 1.0
_OFTEN = 0.1
_WIDE = 24


@contextmanager
def progress(verb: str) -> Iterator[Callable[[int, int, str], None]]:
    """A function to be told (done, of how many, name); it draws one line that is wiped at the end, and nothing off a terminal."""
    began = time.monotonic()
    drawn = [0.0]
    terminal = sys.stderr.isatty()

    def tell(number: int, total: int, name: str) -> None:
        now = time.monotonic()
        if not terminal or now - began < _PATIENCE or now - drawn[0] < _OFTEN or not total:
            return
        drawn[0] = now
        filled = _WIDE * number // total
        line = f"{verb} [{'#' * filled}{'.' * (_WIDE - filled)}] {number:,} of {total:,}  {name.rpartition('/')[2]}"
        encoding = sys.stderr.encoding or "utf-8"
        sys.stderr.write(f"\r\x1b[K{line[:78].encode(encoding, 'replace').decode(encoding)}")
        sys.stderr.flush()

    try:
        yield tell
    finally:
        if drawn[0]:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
