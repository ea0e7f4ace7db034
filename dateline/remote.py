"""Reach a file wherever it is: `s3://bucket/a.html`, `https://…`, a path → its bytes, and back.

A door, through fsspec, which is loaded where a name has a protocol and not before.
"""

import re
from pathlib import Path
from typing import Any

from dateline.nouns.problem import DatelineError

_PROTOCOL = re.compile(r"([a-z][a-z0-9+.-]+)(?:://|::)", re.IGNORECASE)
_OF_THIS_MACHINE = frozenset({"", "file", "local", "memory"})


class NoProtocol(DatelineError):
    """An address of a kind for which this Python has no package."""


def protocol(name: str) -> str:
    """`s3` of `s3://…`; nothing for a path."""
    match = _PROTOCOL.match(name)
    return match[1].lower() if match else ""


def anywhere(name: str) -> bool:
    """Whether other machines reach the same file under the same name."""
    return protocol(name) not in _OF_THIS_MACHINE


def only_in_this_process(name: str) -> bool:
    """Whether no other process sees the same."""
    return protocol(name) == "memory"


def name_of(name: str) -> str:
    """The file's name without its folder."""
    return name.rstrip("/").rpartition("/")[2] if protocol(name) else Path(name).name


def beside(name: str, number: int) -> str:
    """The same name with a number before its ending."""
    stem, dot, ending = name.rpartition(".")
    return f"{stem}-{number}{dot}{ending}" if dot and "/" not in ending else f"{name}-{number}"


def below(folder: str, name: str) -> str:
    """A name in a folder."""
    return f"{folder.rstrip('/')}/{name}"


def content(name: str) -> bytes:
    """The bytes that are there.

    Raises:
        NoProtocol: fsspec, or what it needs for this kind of address, is not installed.
        OSError: nothing is there, or it may not be read.
    """
    if not protocol(name):
        return Path(name).read_bytes()
    with _opened(name, "rb") as file:
        found: bytes = file.read()
    return found


def put(name: str, text: str) -> None:
    """Write a text to an address, whole or (as stores of objects do) not at all.

    Raises:
        NoProtocol: fsspec, or what it needs for this kind of address, is not installed.
        OSError: it may not be written.
    """
    with _opened(name, "wb") as file:
        file.write(text.encode("utf-8"))


def files(folder: str) -> Any:
    """The file system of an address, and its path there.

    Raises:
        NoProtocol: fsspec, or what it needs for this kind of address, is not installed.
    """
    return _asked(folder, lambda fsspec: fsspec.core.url_to_fs(folder, **_folders_made(folder)))


def _opened(name: str, mode: str) -> Any:
    return _asked(name, lambda fsspec: fsspec.open(name, mode, **_folders_made(name)))


def _folders_made(name: str) -> dict[str, bool]:
    """What a disk has to be told, and stores of objects need not."""
    return {"auto_mkdir": True} if protocol(name) == "file" else {}


def _asked(name: str, what: Any) -> Any:
    try:
        import fsspec

        return what(fsspec)
    except (ImportError, ValueError) as error:
        raise NoProtocol(
            f"{name}: this Python cannot open {protocol(name)}:// addresses ({' '.join(str(error).split())}): "
            "install fsspec, and s3fs for s3://, gcsfs for gcs://, adlfs for abfs://"
        ) from error
