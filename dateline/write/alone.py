"""Wait until nobody else writes what this process is about to write: a lock's path → a turn."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO


@contextmanager
def alone(lock: Path) -> Iterator[None]:
    """One process at a time; the system frees the lock of one that was killed.

    Raises:
        OSError: the lock's file cannot be made.
    """
    with lock.open("a") as file:
        _wait(file)
        yield


@contextmanager
def in_turn(lock: Path) -> Iterator[None]:
    """The same where the lock may lie in a folder that cannot be written: then nobody waits, and whoever writes there says so."""
    try:
        lock.parent.mkdir(parents=True, exist_ok=True)
        file = lock.open("a")
    except OSError:
        yield
        return
    with file:
        _wait(file)
        yield


def _wait(file: IO[str]) -> None:
    """Where there are no locks nobody waits."""
    try:
        from fcntl import LOCK_EX, flock
    except ImportError:
        return
    flock(file, LOCK_EX)
