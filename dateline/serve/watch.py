"""Notice every save: the author's folders → the paths that changed, burst by burst, the last save always among them.

The system's own file events wake us (polling where there are none) and say where to look; what counts is a comparison with what was
there before, and in quiet moments of all files, so that no event that gets lost, and no way of saving, can hide a change.
"""

import os
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from dateline.nouns.unread import unread

State = tuple[int, int, int, int]
"""Time of change, size, inode, time of change of the inode: the last tells of a save that keeps time and size."""
Snapshot = dict[str, State]
WATCHED = ("content", "templates")
_NET = 2.0
"""Seconds without an event after which all files are compared."""
_LATEST = 10.0
"""Seconds after which they are, whatever the events say."""
_BURST = 40
"""Milliseconds after which events are looked at, however many come."""
_QUIET = 2
"""Milliseconds without an event after which they are looked at."""
_POLL = 0.25
_EMPTIED = 0.03
"""Seconds that an emptied file is given to be filled: many editors empty it first."""


def snapshot(root: Path) -> Snapshot:
    """The state of every file below the watched folders; a folder moved away is simply empty."""
    found: Snapshot = {}
    for name in WATCHED:
        _below(f"{root}{os.sep}{name}", found)
    return found


def changes(root: Path, *, seen: Snapshot, going: Callable[[], bool]) -> Iterator[frozenset[str]]:
    """The paths added, changed or gone since `seen`, then since the time before, as long as `going` says so.

    The state is taken before the paths are given, so a save made while they are dealt with is in the next ones. Hidden files and
    copies set aside (`~`), which many editors write, change nothing.
    """
    known, full = dict(seen), time.monotonic()
    for hints in _wakes(root, going=going):
        changed = _looked_at(hints or (), known)
        if any(known[path][1] == 0 for path in changed if path in known):
            time.sleep(_EMPTIED)
            changed |= _looked_at(changed, known)
        if changed:
            yield frozenset(changed)
        # All files are compared when it is quiet, and now and then where it never is: whoever saved does not wait for it.
        if hints is None or time.monotonic() - full > (_LATEST if hints else _NET):
            changed, full = _compared(root, known), time.monotonic()
            if changed:
                yield frozenset(changed)


def _wakes(root: Path, *, going: Callable[[], bool]) -> Iterator[tuple[str, ...] | None]:
    """The paths that the system says changed; None where all files are to be compared."""
    while going():
        yield from _events(root, going=going)
        if going():
            yield None
            time.sleep(_POLL)


def _events(root: Path, *, going: Callable[[], bool]) -> Iterator[tuple[str, ...] | None]:
    """The system's events, for as long as the watched folders are the same ones."""
    try:
        from watchfiles import watch as native
    except ImportError:
        return
    folders = [root / name for name in WATCHED if (root / name).is_dir()]
    if not folders:
        return
    inodes = _inodes(root)
    # A folder that is not there yet is looked for more often.
    wait = _NET if len(folders) == len(WATCHED) else _POLL
    options = {"watch_filter": None, "debounce": _BURST, "step": _QUIET, "rust_timeout": int(wait * 1000)}
    try:
        # What changed before the events began is found by comparing.
        yield None
        for found in native(*folders, yield_on_timeout=True, **options):  # type: ignore[arg-type]
            yield tuple(path for _, path in found if not _hidden(path, root=root))
            if not going() or _inodes(root) != inodes:
                return
    except (OSError, RuntimeError):
        # Out of watches, or a file system without events: polling goes on.
        return


def _inodes(root: Path) -> tuple[int, ...]:
    """Which folders are watched: others of the same name, or none, once they were moved."""
    found = []
    for name in WATCHED:
        try:
            found.append((root / name).stat().st_ino)
        except OSError:
            found.append(0)
    return tuple(found)


def _looked_at(paths: Iterable[str], known: Snapshot) -> set[str]:
    """Which of these files, and of those below these folders, are no longer as they are known; known as they are from now on."""
    changed: set[str] = set()
    for path in paths:
        now: Snapshot = {}
        _one(path, now)
        before = _known_below(path, known) if path not in known else {path}
        changed |= {each for each in before | now.keys() if known.get(each) != now.get(each)}
        for each in before - now.keys():
            del known[each]
        known.update(now)
    return changed


def _known_below(path: str, known: Snapshot) -> set[str]:
    folder = path + os.sep
    return {each for each in known if each.startswith(folder)}


def _compared(root: Path, known: Snapshot) -> set[str]:
    now = snapshot(root)
    changed = {path for path in known.keys() | now.keys() if known.get(path) != now.get(path)}
    known.clear()
    known.update(now)
    return changed


def _one(path: str, found: Snapshot) -> None:
    if os.path.isdir(path) and not os.path.islink(path):
        _below(path, found)
        return
    try:
        found[path] = _state(os.stat(path))
    except OSError:
        return


def _below(folder: str, found: Snapshot) -> None:
    try:
        entries = list(os.scandir(folder))
    except OSError:
        return
    for entry in entries:
        if unread(entry.name):
            continue
        if entry.is_dir(follow_symlinks=False):
            _below(entry.path, found)
            continue
        try:
            found[entry.path] = _state(entry.stat())
        except OSError:
            continue


def _state(stat: os.stat_result) -> State:
    return (stat.st_mtime_ns, stat.st_size, stat.st_ino, stat.st_ctime_ns)


def _hidden(path: str, *, root: Path) -> bool:
    return any(map(unread, path[len(str(root)) :].split(os.sep)))
