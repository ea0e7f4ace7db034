"""Notice every save: the author's folders → the paths that changed, burst by burst, the last save always among them.

The system's own file events wake us (polling where there are none) and say where to look; what counts is a comparison with what was
there before, and in quiet moments of all files, so that no event that gets lost, and no way of saving, can hide a change.
"""

import os
import stat
import time
from collections.abc import Callable, Collection, Iterable, Iterator
from pathlib import Path

from dateline.nouns.unread import unread

State = tuple[int, int, int, int]
"""Time of change, size, inode, time of change of the inode: the last tells of a save that keeps time and size."""
Snapshot = dict[str, State]
WATCHED = ("content", "templates")
_ROUND = 20
"""In so many parts all files are compared, one part after the other, while the system says nothing."""
_PART = 200
"""So many files are compared at once at most: whoever saves meanwhile waits for no more than these."""
_TICK = 0.1
"""Seconds without an event after which the next part is compared."""
_LATEST = 0.5
"""Seconds after which it is, whatever the events say."""
_SOON = 0.02
"""Seconds after which a folder that is not there yet is looked for."""
_BURST = 40
"""Milliseconds after which events are looked at, however many come."""
_QUIET = 2
"""Milliseconds without an event after which they are looked at."""
_POLL = 0.25
_EMPTIED = 0.03
"""Seconds that an emptied file is given to be filled: many editors empty it first."""


def snapshot(root: Path) -> Snapshot:
    """The state of every file below the watched folders; a folder moved away is simply empty."""
    return _states(_names(root))


def changes(root: Path, *, seen: Snapshot, going: Callable[[], bool]) -> Iterator[frozenset[str]]:
    """The paths added, changed or gone since `seen`, then since the time before, as long as `going` says so.

    The state is taken before the paths are given, so a save made while they are dealt with is in the next ones. Hidden files and
    copies set aside (`~`), which many editors write, change nothing.
    """
    known = dict(seen)
    for paths in _wakes(root, known, going=going):
        changed = _looked_at(paths, known)
        if any(known[path][1] == 0 for path in changed if path in known):
            time.sleep(_EMPTIED)
            changed |= _looked_at(changed, known)
        if changed:
            yield frozenset(changed)


def _wakes(root: Path, known: Snapshot, *, going: Callable[[], bool]) -> Iterator[Collection[str]]:
    """Paths to be looked at: those that the system says changed, and all there are, by and by; at once where it says nothing."""
    while going():
        yield from _events(root, known, going=going)
        if going():
            yield {*known, *_names(root)}
            time.sleep(_POLL)


def _events(root: Path, known: Snapshot, *, going: Callable[[], bool]) -> Iterator[Collection[str]]:
    """The system's events, for as long as the watched folders are the same ones."""
    try:
        from watchfiles import watch as native
    except ImportError:
        return
    folders = [root / name for name in WATCHED if (root / name).is_dir()]
    if not folders:
        return
    inodes, parts, compared = _inodes(root), _parts(root, known), time.monotonic()
    wait = _TICK if len(folders) == len(WATCHED) else _SOON
    options = {"watch_filter": None, "debounce": _BURST, "step": _QUIET, "rust_timeout": int(wait * 1000)}
    try:
        # What changed before the events began is found by comparing.
        yield {*known, *_names(root)}
        for found in native(*folders, yield_on_timeout=True, **options):  # type: ignore[arg-type]
            yield tuple(path for _, path in found if not _hidden(path, root=root))
            if time.monotonic() - compared >= (_LATEST if found else _TICK):
                yield next(parts)
                compared = time.monotonic()
            if not going() or _inodes(root) != inodes:
                return
    except (OSError, RuntimeError):
        # Out of watches, or a file system without events: polling goes on.
        return


def _parts(root: Path, known: Snapshot) -> Iterator[list[str]]:
    """All files there are and those that are known, part by part, round after round."""
    while True:
        paths = list({*known, *_names(root)})
        size = min(-(-len(paths) // _ROUND), _PART) or 1
        yield from (paths[start : start + size] for start in range(0, max(len(paths), 1), size))


def _inodes(root: Path) -> tuple[int, ...]:
    """Which folders are watched: others of the same name, or none, once they were moved."""
    found = []
    for name in WATCHED:
        try:
            found.append((root / name).stat().st_ino)
        except OSError:
            found.append(0)
    return tuple(found)


def _looked_at(paths: Collection[str], known: Snapshot) -> set[str]:
    """Which of these files, and of those below these folders, are no longer as they are known; known as they are from now on."""
    now = _states(paths)
    # Whatever is no file, and was none, may be a folder, or have been one.
    folders = frozenset(path for path in paths if path not in now and path not in known)
    before = {path for path in paths if path in known} | _below_these(folders, known)
    changed = {path for path in before | now.keys() if known.get(path) != now.get(path)}
    for path in before - now.keys():
        del known[path]
    known.update(now)
    return changed


def _below_these(folders: frozenset[str], known: Snapshot) -> set[str]:
    return {path for path in known if not folders.isdisjoint(_parents(path))} if folders else set()


def _parents(path: str) -> Iterator[str]:
    while path := path.rpartition(os.sep)[0]:
        yield path


def _states(paths: Iterable[str]) -> Snapshot:
    """The states of files, and of those below folders, that are there."""
    found: Snapshot = {}
    for path in paths:
        try:
            state = os.stat(path)
        except OSError:
            continue
        if stat.S_ISDIR(state.st_mode) and not os.path.islink(path):
            found |= _states(_below(path))
        else:
            found[path] = _state(state)
    return found


def _names(root: Path) -> Iterator[str]:
    """All files of the watched folders, none of them looked at."""
    for name in WATCHED:
        yield from _below(f"{root}{os.sep}{name}")


def _below(folder: str) -> Iterator[str]:
    try:
        entries = list(os.scandir(folder))
    except OSError:
        return
    for entry in entries:
        if unread(entry.name):
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from _below(entry.path)
        else:
            yield entry.path


def _state(found: os.stat_result) -> State:
    return (found.st_mtime_ns, found.st_size, found.st_ino, found.st_ctime_ns)


def _hidden(path: str, *, root: Path) -> bool:
    return any(map(unread, path[len(str(root)) :].split(os.sep)))
