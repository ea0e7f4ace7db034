"""Notice every save: the author's folders → a snapshot that differs when anything changed."""

import os
from collections.abc import Callable
from pathlib import Path
from threading import Event, Thread

Snapshot = dict[str, tuple[int, int, int]]
WATCHED = ("content", "templates")
_PAUSE = 0.15


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


def watch(root: Path, changed: Callable[[], None], *, stop: Event) -> Thread:
    """Call `changed` after every change, once for a burst; the state is taken before the call, so the last save always counts."""

    def look() -> None:
        seen = snapshot(root)
        while not stop.wait(_PAUSE):
            now = snapshot(root)
            if now == seen:
                continue
            seen = now
            changed()

    thread = Thread(target=look, name="dateline-watch", daemon=True)
    thread.start()
    return thread
