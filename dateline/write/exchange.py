"""Put a finished folder in the place of another in one step."""

import os
import sys
from pathlib import Path

_AT_FDCWD = -100
_LINUX_EXCHANGE = 2
_MACOS_SWAP = 2


def exchange(new: Path, old: Path) -> None:
    """Afterwards what was at `new` is at `old` and the other way round. Both exist and lie on one file system.

    In one step where the system can (Linux renameat2, macOS renamex_np); elsewhere in two renames, which `settle` finishes
    after an interruption.
    """
    if _in_one_step(os.fsencode(new), os.fsencode(old)):
        return
    aside = _aside(old)
    old.rename(aside)
    new.rename(old)
    aside.rename(new)


def settle(old: Path) -> None:
    """Finish an exchange in two renames that was interrupted: put back the folder that was moved aside."""
    aside = _aside(old)
    if not aside.exists():
        return
    if not old.exists():
        aside.rename(old)


def _aside(folder: Path) -> Path:
    return folder.with_name(f".{folder.name}.aside")


def _in_one_step(new: bytes, old: bytes) -> bool:
    import ctypes

    try:
        libc = ctypes.CDLL(None, use_errno=True)
        if sys.platform == "linux":
            return bool(libc.renameat2(_AT_FDCWD, new, _AT_FDCWD, old, _LINUX_EXCHANGE) == 0)
        if sys.platform == "darwin":
            return bool(libc.renamex_np(new, old, _MACOS_SWAP) == 0)
    except (AttributeError, OSError, TypeError):
        pass
    return False
