"""Sweep the files that a build reads or wrote: folders → a mark of time, size and inode for each file, and one digest of all."""

import hashlib
import os
import time
from array import array
from collections.abc import Iterable, Mapping
from functools import cached_property
from importlib.util import find_spec
from pathlib import Path
from stat import S_ISDIR

from dateline.nouns.unread import unread

PACKAGE = Path(__file__).resolve().parent
_AS_CONVERTED = ".converted"
"""The one hidden folder that is read: in it are texts as they were converted."""
LIBRARIES = ("jinja2", "markdown_it", "mdit_py_plugins", "markupsafe", "yaml", "anyascii")
"""The program, and what it is made with."""

_SETTLED = 2_000_000_000
"""A file that changed less than two seconds before it was looked at may change again without a trace: it is never trusted."""
GONE = 0
"""The mark of a file that is not there, or may not be looked at."""


class Stamps:
    """Files with their marks, in the order of the sweep: numbers that are the same for the same time of change, size and inode.

    Not a data class: whoever has nothing to build does not wait until these are loaded.
    """

    def __init__(self, marks: Mapping[str, int]) -> None:
        self.marks = marks

    @property
    def names(self) -> str:
        """The files, one a line."""
        return "\n".join(self.marks)

    @property
    def text(self) -> str:
        """All of them, the files first."""
        return f"{self.names}\0{array('q', self.marks.values()).tobytes().hex()}"

    @classmethod
    def parse(cls, text: str) -> "Stamps":
        """The stamps that were written.

        Raises:
            ValueError: these are none.
        """
        names, _, marks = text.partition("\0")
        numbers = array("q", bytes.fromhex(marks))
        return cls(dict(zip(names.split("\n") if numbers else (), numbers, strict=True)))

    @cached_property
    def digest(self) -> str:
        """Of all of them."""
        return digest(self.names, self.marks.values())

    def since(self, before: str) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
        """The files whose mark is another than in the text of an earlier sweep, and those that came since; None where any went."""
        known = self.parse(before).marks
        if not known.keys() <= self.marks.keys():
            return None
        fresh = [path for path, mark in self.marks.items() if mark != known.get(path)]
        return tuple(path for path in fresh if path in known), tuple(path for path in fresh if path not in known)


def digest(names: str, marks: Iterable[int]) -> str:
    """Of files, one a line, with their marks."""
    state = hashlib.blake2b(names.encode("utf-8", "surrogateescape"), digest_size=16)
    state.update(array("q", marks).tobytes())
    return state.hexdigest()


def swept(root: str) -> Stamps:
    """Everything that a build of the project at `root` reads: content, templates, and the program itself."""
    specs = (find_spec(library) for library in LIBRARIES)
    libraries = (spec.origin for spec in specs if spec is not None and spec.origin)
    theme = f"{PACKAGE.parent}/templates"
    return stamps(dict.fromkeys((f"{root}/content", f"{root}/templates", theme, str(PACKAGE))), files=libraries)


def stamps(folders: Iterable[str], *, files: Iterable[str] = ()) -> Stamps:
    """Every file below the folders that a build may read, in a stated order; and some more files."""
    found: dict[str, int] = {}
    young = time.time_ns() - _SETTLED
    for folder in folders:
        _below(folder, found, young)
    return Stamps({**found, **stamps_of(files).marks})


def stamps_of(paths: Iterable[str], *, within: str = "") -> Stamps:
    """The stamps of files and folders of our own that are known by name, `within` a folder."""
    named = list(paths)
    return Stamps(dict(zip(named, marks(named, within=within), strict=True)))


def marks(paths: Iterable[str], *, within: str = "") -> list[int]:
    """The marks of such files, in order."""
    named = list(map(f"{within}/".__add__, paths) if within else paths)
    try:
        return [hash((state.st_mtime_ns, state.st_size, state.st_ino)) for state in map(os.stat, named)]
    except OSError:  # which of them, is asked one by one
        return [GONE if len(named) == 1 else marks([path])[0] for path in named]


def _below(folder: str, found: dict[str, int], young: int) -> None:
    stat = os.stat
    try:
        entries = sorted(os.listdir(folder))
    except OSError:
        return
    for name in entries:
        if unread(name) and name != _AS_CONVERTED:
            continue
        path = f"{folder}/{name}"
        try:
            state = stat(path)
        except OSError:
            found[path] = GONE
            continue
        if S_ISDIR(state.st_mode):
            if name != "__pycache__":
                _below(path, found, young)
            continue
        changed = state.st_mtime_ns
        # Never the same twice; where another clock runs ahead of ours a file stays young, which only costs a look at its text.
        trusted = changed if changed < young else -time.time_ns()
        found[path] = hash((trusted, state.st_size, state.st_ino))
