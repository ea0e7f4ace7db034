"""Write one file of the author's project whole or not at all."""

import os
from pathlib import Path

_MARK = b"\xef\xbb\xbf"


def text(path: Path, content: str) -> bool:
    """Put `content` at `path`, in UTF-8 with `\\n` line ends; False where it stands there already.

    Raises:
        OSError: the disk is full or the folder may not be written; an older file is then as it was.
    """
    encoded = content.encode("utf-8")
    if path.is_file() and path.read_bytes() == encoded:
        return False
    _put(path, encoded)
    return True


def anew(path: Path, content: str) -> bool:
    """The same where a file of the author's may stand: its line ends and its byte order mark stay as they are.

    Raises:
        OSError: the disk is full or the folder may not be written.
    """
    before = path.read_bytes() if path.is_file() else b""
    if before.startswith(_MARK):
        content = f"\ufeff{content}"
    if 2 * before.count(b"\r\n") > before.count(b"\n"):
        content = content.replace("\n", "\r\n")
    return text(path, content)


def once(path: Path, content: bytes) -> bool:
    """Put bytes at `path` where nothing lies there yet; what lies there is the author's, and False.

    Raises:
        OSError: the disk is full or the folder may not be written.
    """
    if path.exists() or path.is_symlink():
        return False
    _put(path, content)
    return True


def _put(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.part")
    try:
        with temporary.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError:
        temporary.unlink(missing_ok=True)
        raise


def without(path: Path) -> None:
    """Take a file of ours away, where it is there."""
    path.unlink(missing_ok=True)
