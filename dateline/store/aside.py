"""Lay what is long aside while a build goes on: name and value → a file that nobody else sees, and the value when it is asked for.

The memory keeps only where the text of each lies. Where no file can be made, or no more fits on the disk, it keeps the values
themselves; so it does with the first ones in a process that stays, which would write and read the same for every save.
"""

import os
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import BinaryIO, Generic, TypeVar

Value = TypeVar("Value")

_WAITING = 1 << 18
"""So many bytes are written at once."""
_SIZE = 40
"""In so many bits stands how long a text is."""


class Aside(Mapping[str, Value], Generic[Value]):
    """Values by their names; `write` makes a text of each, `read` a value of that. So many as `held` are not laid aside. A copy of
    the process has what was put before it was made; to another process all of it goes along."""

    def __init__(
        self, folder: Path | None, read: Callable[[str], Value], write: Callable[[Value], str] = str, *, held: int = 0
    ) -> None:
        self._of_text, self._as_text, self._most, self._file = read, write, held, _file(folder)
        self._places: dict[str, int] = {}
        """Where each lies, and how much it is, in one number: a pair would take four times as much."""
        self._held: dict[str, Value] = {}
        self._waiting, self._written = bytearray(), 0

    def put(self, name: str, value: Value) -> None:
        """Lay a value aside, in the place of one that has its name."""
        if self._file is None or len(self._held) < self._most or name in self._held:
            self._held[name] = value
            return
        encoded = self._as_text(value).encode("utf-8", "surrogatepass")
        self._places[name] = (self._written + len(self._waiting)) << _SIZE | len(encoded)
        self._waiting += encoded
        if len(self._waiting) >= _WAITING:
            self._write(self._file)

    def __getitem__(self, name: str) -> Value:
        return self._held[name] if name in self._held else self._of_text(self._text(name))

    def __contains__(self, name: object) -> bool:
        return name in self._places or name in self._held

    def __iter__(self) -> Iterator[str]:
        return iter({**self._places, **self._held})

    def __len__(self) -> int:
        return len(self._places.keys() | self._held.keys())

    def __eq__(self, other: object) -> bool:
        """Whether it has the same values; of two that lie aside the texts are compared, and none is read for it."""
        if not isinstance(other, Aside) or other._of_text != self._of_text:
            return Mapping.__eq__(self, other)
        return self.keys() == other.keys() and all(self._kept(name) == other._kept(name) for name in self)

    def __reduce__(self) -> tuple[type[dict[str, Value]], tuple[dict[str, Value]]]:
        return dict, (dict(self),)

    def _kept(self, name: str) -> Value | str:
        return self._held[name] if name in self._held else self._text(name)

    def _text(self, name: str) -> str:
        return self._read(self._places[name]).decode("utf-8", "surrogatepass")

    def _read(self, where: int) -> bytes:
        place, size = where >> _SIZE, where & (1 << _SIZE) - 1
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
        self._held |= {name: self[name] for name in self._places}
        self._places.clear()
        self._file = None


def _file(folder: Path | None) -> BinaryIO | None:
    try:
        from tempfile import TemporaryFile

        return TemporaryFile(dir=folder, buffering=0) if folder is not None else None
    except OSError:
        return None
