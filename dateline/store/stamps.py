"""Sweep the files that a build reads or wrote: folders → time, size and inode of each, a line for each, and one digest of all."""

import hashlib
import os
import time
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

_SETTLED = 2_000_000_000
"""A file that changed less than two seconds before it was looked at may change again without a trace: it is never trusted."""


@dataclass(frozen=True)
class Stamps:
    """A line for each file, in the order of the sweep: its path, time of change in nanoseconds, size in bytes, inode."""

    lines: tuple[str, ...]

    @property
    def text(self) -> str:
        """All of them."""
        return "\n".join(self.lines)

    @cached_property
    def digest(self) -> str:
        """Of all of them."""
        return hashlib.blake2b(self.text.encode("utf-8", "surrogateescape"), digest_size=16).hexdigest()

    def since(self, before: str) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
        """The paths whose stamp is another than in the text of an earlier sweep, and those that came since; None where any went."""
        known = set(before.split("\n"))
        fresh = [stamped(line) for line in self.lines if line not in known]
        others = {stamped(line) for line in known.difference(self.lines)}
        if not others.issubset(fresh):
            return None
        return tuple(path for path in fresh if path in others), tuple(path for path in fresh if path not in others)


def stamped(line: str) -> str:
    """The path that a line is about."""
    return line.rsplit("\t", 3)[0]


def stamps(folders: Iterable[str], *, files: Iterable[str] = ()) -> Stamps:
    """Every file below the folders, hidden ones too, in a stated order; and some more files."""
    found: list[str] = []
    young = time.time_ns() - _SETTLED
    for folder in folders:
        _below(folder, found, young)
    found += stamps_of(files).lines
    return Stamps(tuple(found))


def stamps_of(paths: Iterable[str], *, within: str = "") -> Stamps:
    """The stamps of files and folders of our own that are known by name, `within` a folder, without those that are gone."""
    found: list[str] = []
    stat, folder = os.stat, f"{within}/" if within else ""
    for path in paths:
        try:
            state = stat(f"{folder}{path}")
        except OSError:
            continue
        found.append(f"{path}\t{state.st_mtime_ns}\t{state.st_size}\t{state.st_ino}")
    return Stamps(tuple(found))


def _below(folder: str, found: list[str], young: int) -> None:
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
            state = entry.stat()
        except OSError:
            found.append(f"{entry.path}\t0\t0\t0")
            continue
        changed = state.st_mtime_ns
        # Never the same twice; where another clock runs ahead of ours a file stays young, which only costs a look at its text.
        trusted = changed if changed < young else -time.time_ns()
        found.append(f"{entry.path}\t{trusted}\t{state.st_size}\t{state.st_ino}")
