"""Open the file of results: project → rows by room and name. A file that cannot be used is begun anew, without a word."""

import sqlite3
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple, Self

from dateline.store.aside import Aside, Gathered, Value
from dateline.store.memory import NOTHING, Memory

FOLDER = ".dateline"
_OURS = 0x44415445
_FORM = 2
_TABLE = "create table if not exists kept (room text, name text, key text, value text, sum integer, unique (room, name))"
"""Rows lie apart from the index by which they are found: to compare two names no value is read, which may have megabytes."""


class Row(NamedTuple):
    """A result as text, under the hash of what it was made from."""

    key: str
    value: str


class Store:
    """Rows `(room, name) → key, value`; what is put stands in the file after `close`, all of it or nothing.

    `code` is the version of the program: the rows of another are not seen. `memory` is that of the process.
    """

    def __init__(self, connection: sqlite3.Connection | None, memory: Memory = NOTHING, *, folder: Path | None = None) -> None:
        self._connection, self._folder = connection, folder
        self.memory = memory

    @classmethod
    def open(cls, root: Path, *, code: str | None = None, memory: Memory = NOTHING) -> Self:
        """The store of the project at `root`; without `code` to be looked at only."""
        path = root / FOLDER / "store.db"
        with suppress(OSError):
            path.parent.mkdir(exist_ok=True)
            _hidden_from_git(path.parent)
        for _ in range(2):
            try:
                return cls(_opened(path, code=code), memory, folder=path.parent)
            except sqlite3.OperationalError:
                return cls(None, folder=path.parent)
            except sqlite3.DatabaseError:
                with suppress(OSError):
                    path.unlink(missing_ok=True)
        return cls(None)

    @classmethod
    def none(cls) -> Self:
        """A store that keeps nothing."""
        return cls(None)

    @classmethod
    def of(cls, rows: Mapping[tuple[str, str], Row]) -> Self:
        """A store of these rows alone, by room and name, in no file."""
        connection = sqlite3.connect(":memory:", isolation_level="IMMEDIATE")
        connection.execute(_TABLE)
        found = cls(connection)
        for (room, name), row in rows.items():
            found.put(room, {name: row})
        return found

    def aside(self, read: Callable[[str], Value], write: Callable[[Value], str] = str) -> Aside[Value]:
        """A place for what is to be laid aside as text, beside what is kept."""
        return Aside(self._folder, read, write, held=self.memory.most)

    def gathered(self, read: Callable[[str], tuple[Value, ...]]) -> Gathered[Value]:
        """The same for what is put one at a time under names that many have."""
        return Gathered(self.aside(str), read)

    def all(self, room: str) -> dict[str, Row]:
        """Every row of a room, by name."""
        rows = self._asked("select name, key, value, sum from kept where room = ?", (room,))
        return {name: Row(key, value) for name, key, value, sum_ in rows if _sound(value, sum_)}

    def each(self, room: str) -> Iterator[tuple[str, Row]]:
        """Every row of a room with its name, one after the other; nothing may be put meanwhile."""
        if self._connection is None:
            return
        try:
            for name, key, value, sum_ in self._connection.execute(
                "select name, key, value, sum from kept where room = ?", (room,)
            ):
                if _sound(value, sum_):
                    yield name, Row(key, value)
        except (sqlite3.Error, OverflowError, UnicodeError):
            self._give_up()

    def keys(self, room: str) -> dict[str, str]:
        """The keys of a room, by name."""
        return dict(self._asked("select name, key from kept where room = ?", (room,)))

    def one(self, room: str, name: str) -> Row | None:
        """One row; None where there is none, or none that can be trusted."""
        rows = self._asked("select key, value, sum from kept where room = ? and name = ?", (room, name))
        return next((Row(key, value) for key, value, sum_ in rows if _sound(value, sum_)), None)

    def made_by(self, code: str) -> bool:
        """Whether this version of the program has made what is kept."""
        return self.keys("code").get("") == code

    def having(self, room: str, words: str) -> tuple[str, ...]:
        """The names of a room's rows in whose values these words stand, sorted."""
        question = "select name from kept where room = ? and instr(value, ?) order by name"
        return tuple(name for (name,) in self._asked(question, (room, words)))

    def put(self, room: str, rows: Mapping[str, Row] | Iterable[tuple[str, Row]]) -> None:
        """Add or replace rows."""
        pairs = rows.items() if isinstance(rows, Mapping) else rows
        lines = ((room, name, key, value, _sum(value)) for name, (key, value) in pairs)
        self._done("insert or replace into kept values (?, ?, ?, ?, ?)", lines)

    def rekey(self, room: str, keys: Mapping[str, str]) -> None:
        """Keep rows as they are under other keys."""
        self._done("update kept set key = ? where room = ? and name = ?", ((key, room, name) for name, key in keys.items()))

    def drop(self, room: str, names: Iterable[str]) -> None:
        """Forget rows."""
        self._done("delete from kept where room = ? and name = ?", ((room, name) for name in names))

    def save(self) -> None:
        """Write what was put so far, and let others write."""
        if self._connection is not None:
            with suppress(sqlite3.Error):
                self._connection.commit()

    def close(self, *, keep: bool = True) -> None:
        """Write what was put, or with `keep` false forget it."""
        if self._connection is None:
            return
        with suppress(sqlite3.Error):
            if keep:
                self._connection.commit()
            else:
                self._connection.rollback()
            self._connection.close()
        self._connection = None

    def _asked(self, question: str, values: tuple[str, ...]) -> list[tuple[Any, ...]]:
        if self._connection is None:
            return []
        try:
            return self._connection.execute(question, values).fetchall()
        except (sqlite3.Error, OverflowError, UnicodeError):
            self._give_up()
            return []

    def _done(self, command: str, lines: Iterable[tuple[object, ...]]) -> None:
        if self._connection is None:
            return
        try:
            self._connection.executemany(command, lines)
        except (sqlite3.Error, OverflowError, UnicodeError):
            self._give_up()

    def _give_up(self) -> None:
        """From here on as if nothing were kept; the next build begins the file anew where it is damaged."""
        self.close(keep=False)


def _opened(path: Path, *, code: str | None) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=1, isolation_level="IMMEDIATE")
    try:
        if connection.execute("pragma application_id").fetchone()[0] not in (0, _OURS):
            raise sqlite3.DatabaseError("another program's file")
        form = connection.execute("pragma user_version").fetchone()[0]
        if form not in (0, _FORM):
            raise sqlite3.DatabaseError("an older or newer form")
        connection.execute("pragma synchronous = off")
        if form == 0:
            connection.execute(f"pragma application_id = {_OURS}")
            connection.execute(f"pragma user_version = {_FORM}")
        connection.execute(_TABLE)
        if code is not None:
            _of_this_version(connection, code)
    except BaseException:
        connection.close()
        raise
    return connection


def _of_this_version(connection: sqlite3.Connection, code: str) -> None:
    known = connection.execute("select key from kept where room = 'code' and name = ''").fetchone()
    if known != (code,):
        connection.execute("delete from kept")
        connection.execute("insert into kept values ('code', '', ?, '', 0)", (code,))


def _sound(value: object, sum_: object) -> bool:
    return isinstance(value, str) and _sum(value) == sum_


def _sum(value: str) -> int:
    return zlib.crc32(value.encode("utf-8", "surrogatepass"))


def _hidden_from_git(folder: Path) -> None:
    mark = folder / ".gitignore"
    if not mark.exists():
        mark.write_text("*\n", encoding="utf-8")
