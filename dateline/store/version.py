"""Say which program this is: its sources, its libraries, its Python → one digest."""

import os
import sys
from functools import cache
from hashlib import blake2b
from importlib.util import find_spec
from pathlib import Path

from dateline.stamps import LIBRARIES, PACKAGE


@cache
def version() -> str:
    """The same for the same program, wherever it lies; any change to a source file or library gives another. A process that stays
    is the program that it was begun with."""
    state = blake2b(f"{sys.version} {sys.byteorder}".encode(), digest_size=16)
    for path in sorted(_sources(str(PACKAGE))):
        _add(state, Path(path).read_bytes())
    for library in LIBRARIES:
        spec = find_spec(library)
        if spec is not None and spec.origin:
            known = os.stat(spec.origin)
            _add(state, f"{library} {known.st_mtime_ns} {known.st_size}".encode())
    return state.hexdigest()


def _sources(folder: str) -> list[str]:
    found: list[str] = []
    for entry in os.scandir(folder):
        if entry.is_dir() and entry.name != "__pycache__":
            found += _sources(entry.path)
        elif entry.name.endswith(".py"):
            found.append(entry.path)
    return found


def _add(state: blake2b, content: bytes) -> None:
    state.update(b"%d:" % len(content))
    state.update(content)
