"""Sweep the files that a build reads or wrote: folders → time, size and inode of each, and one digest of all."""

import hashlib
import os
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

Stamp = tuple[int, int, int]
"""Time of change in nanoseconds, size in bytes, inode."""

_SETTLED = 2_000_000_000
"""A file that changed less than two seconds before it was looked at may change again without a trace: it is never trusted."""


@dataclass(frozen=True)
class Stamps:
    """Stamps by path."""

    files: Mapping[str, Stamp]

    @cached_property
    def digest(self) -> str:
        """Of all of them, in the order of the sweep."""
        lines = "\n".join([f"{path}\t{time_}\t{size}\t{inode}" for path, (time_, size, inode) in self.files.items()])
        return hashlib.blake2b(lines.encode("utf-8", "surrogateescape"), digest_size=16).hexdigest()


def stamps(folders: Iterable[str], *, files: Iterable[str] = ()) -> Stamps:
    """Every file below the folders, hidden ones too, in a stated order; and some more files."""
    found: dict[str, Stamp] = {}
    young = time.time_ns() - _SETTLED
    for folder in folders:
        _below(folder, found, young)
    found.update(stamps_of(files).files)
    return Stamps(found)


def stamps_of(paths: Iterable[str]) -> Stamps:
    """The stamps of files and folders of our own that are known by name; those that are gone are left out."""
    found: dict[str, Stamp] = {}
    for path in paths:
        try:
            state = os.stat(path)
        except OSError:
            continue
        found[path] = (state.st_mtime_ns, state.st_size, state.st_ino)
    return Stamps(found)


def _below(folder: str, found: dict[str, Stamp], young: int) -> None:
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError:
        return
    for entry in entries:
        try:
            if entry.is_dir():
                if entry.name != "__pycache__":
                    _below(entry.path, found, young)
                continue
            found[entry.path] = _stamp(entry.stat(), young)
        except OSError:
            found[entry.path] = (0, 0, 0)


def _stamp(state: os.stat_result, young: int) -> Stamp:
    changed = state.st_mtime_ns
    # Never the same twice; where another clock runs ahead of ours a file stays young, which only costs a look at its text.
    return (changed if changed < young else -time.time_ns(), state.st_size, state.st_ino)
