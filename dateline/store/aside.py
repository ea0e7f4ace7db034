"""Lay what is long aside while a build goes on: name and value → a file that nobody else sees, and the value when it is asked for.

The memory keeps only where the text of each lies. Where no file can be made, or no more fits on the disk, it keeps the values
themselves; so it does with the first ones in a process that stays, which would write and read the same for every save.
"""

import os
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import BinaryIO, Generic, TypeVar

Value = TypeVar("Value")

_WAITING = 1 << 18
"""So many bytes are written at once."""
_GATHERED = 1 << 21
"""So much is gathered before it is laid aside, and more where names are many: the more, the fewer runs there are of each name."""
_RUN = 1 << 12
"""So long is a run at least, on the whole: else there would be ever more of them for a text as names become more."""
_SIZE = 40
"""In so many bits stands how long a text is."""


class Written(Generic[Value]):
    """A value as its text, read once it is asked for."""

    def __init__(self, text: str, read: Callable[[str], Value]) -> None:
        self.text, self._read = text, read

    @cached_property
    def value(self) -> Value:
        """What the text says."""
        return self._read(self.text)


class Aside(Mapping[str, Value], Generic[Value]):
    """Values by their names; `write` makes a text of each, `read` a value of that. So many as `held` are not laid aside. A copy of
    the process has what was put before it was made; to another process all of it goes along."""

    def __init__(
        self, folder: Path | None, read: Callable[[str], Value], write: Callable[[Value], str] = str, *, held: int = 0
    ) -> None:
        self._of_text, self._as_text, self._most, self._file = read, write, held, _file(folder)
        self._places: dict[str, int] = {}
        """Where each lies, and how much it is, in one number: a pair would take four times as much."""
        self._held: dict[str, Value | Written[Value]] = {}
        self._waiting, self._written = bytearray(), 0

    def put(self, name: str, value: Value) -> None:
        """Lay a value aside, in the place of one that has its name."""
        if self._holds(name):
            self._held[name] = value
        else:
            self._lay(name, self._as_text(value))

    def lay(self, name: str, written: Written[Value]) -> None:
        """The same of a value that is written already, and need not be read for it."""
        if self._holds(name):
            self._held[name] = written
        else:
            self._lay(name, written.text)

    def _holds(self, name: str) -> bool:
        return self._file is None or len(self._held) < self._most or name in self._held

    def _lay(self, name: str, text: str) -> None:
        assert self._file is not None
        encoded = text.encode("utf-8", "surrogatepass")
        self._places[name] = (self._written + len(self._waiting)) << _SIZE | len(encoded)
        self._waiting += encoded
        if len(self._waiting) >= _WAITING:
            self._write(self._file)

    def __getitem__(self, name: str) -> Value:
        return self._here(name) if name in self._held else self._of_text(self._text(name))

    def text(self, name: str) -> str:
        """A value as it lies aside, unread."""
        return self.written(name).text

    def written(self, name: str) -> Written[Value]:
        """The same, to be read once it is asked for."""
        if name not in self._held:
            return Written(self._text(name), self._of_text)
        one = self._held[name]
        return one if isinstance(one, Written) else Written(self._as_text(one), self._of_text)

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
        return self._here(name) if name in self._held else self._text(name)

    def _here(self, name: str) -> Value:
        one = self._held[name]
        return one.value if isinstance(one, Written) else one

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
        self._held |= {name: Written(self._text(name), self._of_text) for name in self._places}
        self._places.clear()
        self._file = None


class Gathered(Mapping[str, tuple[Value, ...]], Generic[Value]):
    """Values that come one at a time, each under a name that many have: those of a name are read together, in the order in which
    they came. Each is a line of a list, as `runs` keep them: until there are enough of them to be laid aside."""

    def __init__(
        self, runs: Aside[str], read: Callable[[str], tuple[Value, ...]], *, gathered: int = _GATHERED, run: int = _RUN
    ) -> None:
        self._runs, self._of_text, self._most, self._run = runs, read, gathered, run
        self._number: dict[str, int] = {}
        self._waiting: dict[str, list[str]] = {}
        self._size = 0

    def add(self, name: str, line: str) -> None:
        """One more under a name."""
        self._waiting.setdefault(name, []).append(line)
        self._size += len(line)
        if self._size >= max(self._most, self._run * len(self._number)):
            self._lay_aside()

    def __getitem__(self, name: str) -> tuple[Value, ...]:
        if name not in self:
            raise KeyError(name)
        runs = [self._runs[f"{number} {name}"] for number in range(self._number.get(name, 0))]
        return self._of_text(f"[{','.join((*runs, *self._waiting.get(name, ())))}]")

    def __contains__(self, name: object) -> bool:
        return name in self._number or name in self._waiting

    def __iter__(self) -> Iterator[str]:
        return iter({**self._number, **self._waiting})

    def __len__(self) -> int:
        return len(self._number.keys() | self._waiting.keys())

    def __reduce__(self) -> tuple[type[dict[str, tuple[Value, ...]]], tuple[dict[str, tuple[Value, ...]]]]:
        return dict, (dict(self),)

    def _lay_aside(self) -> None:
        for name, lines in self._waiting.items():
            number = self._number.get(name, 0)
            self._runs.put(f"{number} {name}", ",".join(lines))
            self._number[name] = number + 1
        self._waiting, self._size = {}, 0


def _file(folder: Path | None) -> BinaryIO | None:
    try:
        from tempfile import TemporaryFile

        return TemporaryFile(dir=folder, buffering=0) if folder is not None else None
    except OSError:
        return None
