"""Lay texts aside while a build goes on: name and text → a file that nobody else sees, and the text again when it is asked for.

The memory keeps only where each lies. Where no file can be made, or no more fits on the disk, it keeps the texts themselves.
"""

import os
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import BinaryIO, Generic, TypeVar

Value = TypeVar("Value")

_WAITING = 1 << 18
"""So many bytes are written at once."""


class Aside(Mapping[str, Value], Generic[Value]):
    """What `read` makes of texts, by their names. A copy of the process has what was put before it was made; to another process all
    of it goes along."""

    def __init__(self, folder: Path | None, read: Callable[[str], Value]) -> None:
        self._made, self._file = read, _file(folder)
        self._places: dict[str, tuple[int, int]] = {}
        self._held: dict[str, str] = {}
        self._waiting, self._written = bytearray(), 0

    def put(self, name: str, text: str) -> None:
        """Lay a text aside, in the place of one that has its name."""
        if self._file is None:
            self._held[name] = text
            return
        encoded = text.encode("utf-8", "surrogatepass")
        self._places[name] = (self._written + len(self._waiting), len(encoded))
        self._waiting += encoded
        if len(self._waiting) >= _WAITING:
            self._write(self._file)

    def __getitem__(self, name: str) -> Value:
        return self._made(self._text(name))

    def __contains__(self, name: object) -> bool:
        return name in self._places or name in self._held

    def __iter__(self) -> Iterator[str]:
        return iter({**self._places, **self._held})

    def __len__(self) -> int:
        return len(self._places.keys() | self._held.keys())

    def __reduce__(self) -> tuple[type[dict[str, Value]], tuple[dict[str, Value]]]:
        return dict, (dict(self),)

    def _text(self, name: str) -> str:
        if name in self._held:
            return self._held[name]
        return self._read(*self._places[name]).decode("utf-8", "surrogatepass")

    def _read(self, place: int, size: int) -> bytes:
        if place >= self._written or self._file is None:
            start = place - self._written
            return bytes(self._waiting[start : start + size])
        if hasattr(os, "pread"):  # copies of this process read the same file
            return os.pread(self._file.fileno(), size, place)
        self._file.seek(place)
        return self._file.read(size)

    def _write(self, file: BinaryIO) -> None:
        try:
            file.seek(self._written)
            whole = file.write(self._waiting) == len(self._waiting)
        except OSError:
            whole = False
        if not whole:
            self._hold()
            return
        self._written += len(self._waiting)
        self._waiting = bytearray()

    def _hold(self) -> None:
        """From here on in memory: the disk is full."""
        self._held |= {name: self._text(name) for name in self._places}
        self._places.clear()
        self._file = None


def _file(folder: Path | None) -> BinaryIO | None:
    try:
        from tempfile import TemporaryFile

        return TemporaryFile(dir=folder, buffering=0) if folder is not None else None
    except OSError:
        return None
