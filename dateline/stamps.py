"""Sweep the files that a build reads or wrote: folders → a mark of time, size and inode for each file, and one digest of all."""

import os
import time
from array import array
from collections.abc import Iterable, Mapping, Sequence
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
_NEVER = 1 << 62
"""Later than any file changed: all of them are trusted."""
GONE = 0
"""The mark of a file that is not there, or may not be looked at."""
_NEXT = "\0"
"""Between folders as they were listed."""


class Stamps:
    """Files with their marks, in the order of the sweep: numbers that are the same for the same time of change, size and inode.
    `listed` says in which folders they were found, and what else lay there.

    Not a data class: whoever has nothing to build does not wait until these are loaded.
    """

    def __init__(self, names: Sequence[str], numbers: Iterable[int], *, listed: str = "") -> None:
        self.names, self.numbers, self.listed = names, array("q", numbers), listed

    @classmethod
    def of(cls, marks: Mapping[str, int]) -> "Stamps":
        """Those of files with these marks."""
        return cls(tuple(marks), marks.values())

    @cached_property
    def marks(self) -> Mapping[str, int]:
        """The mark of each."""
        return dict(zip(self.names, self.numbers, strict=True))

    @cached_property
    def digest(self) -> str:
        """Of all of them."""
        from hashlib import blake2b  # whoever has nothing to build asks for none

        state = blake2b("\n".join(self.names).encode("utf-8", "surrogateescape"), digest_size=16)
        state.update(self.numbers)
        return state.hexdigest()

    def same(self, other: "Stamps") -> bool:
        """Whether these are the same files, and none of them another."""
        return self.numbers == other.numbers and (self.names is other.names or list(self.names) == list(other.names))

    def since(self, before: "Stamps") -> tuple[tuple[str, ...], tuple[str, ...]] | None:
        """The files whose mark is another than in an earlier sweep, and those that came since; None where any went."""
        if self.same(before):
            return (), ()
        known = before.marks
        if not known.keys() <= self.marks.keys():
            return None
        fresh = [path for path, mark in self.marks.items() if mark != known.get(path)]
        return tuple(path for path in fresh if path in known), tuple(path for path in fresh if path not in known)


def swept(root: str, before: Stamps | None = None) -> Stamps:
    """Everything that a build of the project at `root` reads: content, templates, and the program itself; what lies in the project
    by its path there.

    Where all folders hold what they held in the sweep `before`, it is known already which of it are files that are read.
    """
    specs = (find_spec(library) for library in LIBRARIES)
    libraries = [spec.origin for spec in specs if spec is not None and spec.origin]
    theme = f"{PACKAGE.parent}/templates"
    own = dict.fromkeys(path.removeprefix(f"{root}/") for path in ("content", "templates", theme, str(PACKAGE)))
    known = _again(before, root) if before is not None and _lie_there(before.listed, own, libraries, root) else None
    return known or stamps(own, files=libraries, within=root)


def _again(before: Stamps, root: str) -> Stamps | None:
    """The stamps of the same files; None where one of them is a folder now."""
    ways = before.names if _beginning(root) == _HERE else [os.path.join(root, name) for name in before.names]
    numbers = marks(ways, young=_young())
    pairs = zip(ways, numbers, before.numbers, strict=True)
    if any(os.path.isdir(way) for way, now, then in pairs if now != then):
        return None
    return Stamps(before.names, numbers, listed=before.listed)


def stamps(folders: Iterable[str], *, files: Iterable[str] = (), within: str = "") -> Stamps:
    """Every file below the folders that a build may read, in a stated order; and some more files. They lie `within` a folder, where
    they do not say from where they lead."""
    tops, more, young = list(folders), list(files), _young()
    found: dict[str, int] = {}
    listed = [_asked_for(tops, more)]
    for top in tops:
        _below(top, _beginning(within, top), found, listed, young)
    found |= zip(more, marks(more, young=young), strict=True)
    return Stamps(tuple(found), found.values(), listed=_NEXT.join(listed))


def stamps_of(paths: Iterable[str], *, within: str = "") -> Stamps:
    """The stamps of files and folders of our own that are known by name, `within` a folder."""
    named, begin = list(paths), _beginning(within)
    return Stamps(named, marks(list(map(begin.__add__, named))))


def marks(paths: Sequence[str], *, young: int = _NEVER) -> list[int]:
    """The marks of files, in order; those are never the same twice that changed since a time when they were still `young`."""
    try:
        return [
            hash((changed if (changed := state.st_mtime_ns) < young else -time.time_ns(), state.st_size, state.st_ino))
            for state in map(os.stat, paths)
        ]
    except OSError:  # which of them, is asked one by one
        return [GONE if len(paths) == 1 else marks([path], young=young)[0] for path in paths]


def _young() -> int:
    """Since when a file may have changed and not be trusted. Where another clock runs ahead of ours a file stays young, which only
    costs a look at its text."""
    return time.time_ns() - _SETTLED


_HERE = f"{os.curdir}{os.sep}"


def _beginning(folder: str, path: str = "") -> str:
    """How the way to what lies in a folder begins, from the one that this process is in: the shorter, the sooner the system is at
    its end. That to a path that leads from elsewhere says so itself."""
    if not folder or os.path.isabs(path):
        return ""
    try:
        here = os.getcwd()
    except OSError:
        return f"{folder}/"
    return _HERE if folder == here else f"{folder.removeprefix(f'{here}/')}/"


def _asked_for(folders: Iterable[str], files: Iterable[str]) -> str:
    return "\n".join((*folders, *files))


def _lie_there(listed: str, folders: Iterable[str], files: Iterable[str], within: str) -> bool:
    """Whether the same was asked for, and each folder was listed as it is."""
    asked, *lists = listed.split(_NEXT)
    if asked != _asked_for(folders, files):
        return False
    known = ((each.partition("\n")[0], each) for each in lists)
    return all(_listed(folder, _names_in(f"{_beginning(within, folder)}{folder}")) == each for folder, each in known)


def _listed(folder: str, names: list[str] | None) -> str:
    """A folder with what lies in it; one that cannot be listed without an end."""
    return folder if names is None else "\n".join((folder, *(names or ("",))))


def _names_in(folder: str) -> list[str] | None:
    try:
        return os.listdir(folder)
    except OSError:
        return None


def _below(folder: str, begin: str, found: dict[str, int], listed: list[str], young: int) -> None:
    stat = os.stat
    names = _names_in(f"{begin}{folder}")
    listed.append(_listed(folder, names))
    for name in sorted(names or ()):
        if unread(name) and name != _AS_CONVERTED:
            continue
        path = f"{folder}/{name}"
        try:
            state = stat(f"{begin}{path}")
        except OSError:
            found[path] = GONE
            continue
        if S_ISDIR(state.st_mode):
            if name != "__pycache__":
                _below(path, begin, found, listed, young)
            continue
        changed = state.st_mtime_ns
        trusted = changed if changed < young else -time.time_ns()
        found[path] = hash((trusted, state.st_size, state.st_ino))
