"""Notice every save: the author's folders → a call after each change, the last save always among them.

The system's own file events wake us (polling where there are none); what counts is a comparison of all files, so that no event that
gets lost, and no way of saving, can hide a change.
"""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event, Thread

Snapshot = dict[str, tuple[int, int, int]]
WATCHED = ("content", "templates")
_NET = 2000
"""Milliseconds after which all files are compared without an event."""
_BURST = 40
"""Milliseconds of quiet that end a burst of events."""
_POLL = 0.25


def snapshot(root: Path) -> Snapshot:
    """Time, size and inode of every file below the watched folders; a folder moved away is simply empty."""
    found: Snapshot = {}
    folders = [str(root / name) for name in WATCHED]
    while folders:
        try:
            entries = list(os.scandir(folders.pop()))
        except OSError:
            continue
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                folders.append(entry.path)
                continue
            try:
                state = entry.stat()
            except OSError:
                continue
            found[entry.path] = (state.st_mtime_ns, state.st_size, state.st_ino)
    return found


def watch(root: Path, changed: Callable[[], None], *, stop: Event, seen: Snapshot | None = None) -> Thread:
    """Call `changed` after every change since `seen` (now, where left out), one call for a burst.

    The state is taken before the call, so a save made while it runs is followed by another call.
    """

    def look(before: Snapshot) -> None:
        for _ in _wake(root, stop=stop):
            now = snapshot(root)
            if now != before:
                before = now
                changed()

    begun = snapshot(root) if seen is None else seen
    thread = Thread(target=look, args=(begun,), name="dateline-watch", daemon=True)
    thread.start()
    return thread


def _wake(root: Path, *, stop: Event) -> Iterator[None]:
    """Comes back after every event and at least every two seconds, until `stop`."""
    while not stop.is_set():
        yield from _events(root, stop=stop)
        yield
        stop.wait(_POLL)


def _events(root: Path, *, stop: Event) -> Iterator[None]:
    """The system's events, for as long as the watched folders are the same ones."""
    try:
        from watchfiles import watch as native
    except ImportError:
        return
    folders = [root / name for name in WATCHED if (root / name).is_dir()]
    if not folders:
        return
    inodes = _inodes(folders)
    try:
        for _ in native(
            *folders, watch_filter=None, debounce=_BURST, step=10, stop_event=stop, rust_timeout=_NET, yield_on_timeout=True
        ):
            yield
            if _inodes(folders) != inodes:
                return
    except (OSError, RuntimeError):
        # Out of watches, or a file system without events: polling goes on.
        return


def _inodes(folders: list[Path]) -> tuple[int, ...]:
    return tuple(folder.stat().st_ino if folder.is_dir() else 0 for folder in folders)
