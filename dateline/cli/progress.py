"""Show on a terminal how far work has come that takes longer than a moment."""

import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from unicodedata import east_asian_width

_PATIENCE = 1.0
_OFTEN = 0.1
_WIDE = 24


@contextmanager
def progress(verb: str) -> Iterator[Callable[[int, int, str], None]]:
    """A function to be told (done, of how many, name); it draws one line that is wiped at the end, and nothing off a terminal."""
    began = time.monotonic()
    drawn = [0.0]
    terminal = sys.stderr.isatty() and os.environ.get("TERM") != "dumb"

    def tell(number: int, total: int, name: str) -> None:
        now = time.monotonic()
        if not terminal or now - began < _PATIENCE or now - drawn[0] < _OFTEN or not total:
            return
        drawn[0] = now
        filled = _WIDE * number // total
        line = f"{verb} [{'#' * filled}{'.' * (_WIDE - filled)}] {number:,} of {total:,}  {name.rpartition('/')[2]}"
        encoding = sys.stderr.encoding or "utf-8"
        sys.stderr.write(f"\r\x1b[K{_cut(line.encode(encoding, 'replace').decode(encoding), _room())}")
        sys.stderr.flush()

    try:
        yield tell
    finally:
        if drawn[0]:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()


def _room() -> int:
    """Columns of the terminal but the last, behind which it would begin a line that nothing wipes."""
    try:
        return (os.get_terminal_size(sys.stderr.fileno()).columns or 80) - 1
    except OSError:
        return 79


def _cut(line: str, room: int) -> str:
    """As much of a line as there is room for; a Chinese sign takes two columns."""
    for place, sign in enumerate(line):
        room -= 2 if east_asian_width(sign) in "WF" else 1
        if room < 0:
            return line[:place]
    return line
