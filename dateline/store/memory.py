"""Remember what was read and made of late, in a process that stays: rows → the values they gave, results → the results."""

from collections.abc import Callable, Container, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

from dateline.store.shape import Readable

Value = TypeVar("Value")
_MOST = 2_000
"""Of a step with more values none is remembered: what they take would be missed elsewhere."""


class Memory:
    """The same row gives the same value, and equal things the same result, so nobody can tell what was remembered.

    A row is known by its hash, since another process may write into the file meanwhile. `most` values are remembered of a step.
    """

    def __init__(self, *, most: int = _MOST) -> None:
        self.most = most
        self._rooms: dict[str, dict[str, tuple[object, Any]]] = {}
        self._results: dict[str, tuple[object, Any]] = {}
        self._as_it_was = False

    def read(self, room: str, name: str, row: tuple[str, str], *, shape: Readable[Value]) -> Value:
        """The value of a row.

        Raises:
            ValueError: the row is none of this shape.
        """
        return self.made(room, name, hash(row), lambda: shape.read(row[1]))

    def made(self, room: str, name: str, made_from: object, make: Callable[[], Value]) -> Value:
        """What was made last under this name of a room, where it was made from the same; else what is made now."""
        known = self._rooms.setdefault(room, {})
        if name in known and known[name][0] == made_from:
            value: Value = known[name][1]
            return value
        value = make()
        if len(known) < self.most:
            known[name] = (made_from, value)
        return value

    def let_go(self, room: str, *, of: Container[str], number: int) -> None:
        """Forget the values of a room but those of so many names; all of them where they are too many."""
        known = self._rooms.get(room, {})
        self._rooms[room] = {} if number > self.most else {name: one for name, one in known.items() if name in of}

    def result(self, name: str, made_from: object, make: Callable[[], Value]) -> Value:
        """What was made last under this name, where it was made from the same; else what is made now."""
        known = self._results.get(name)
        if known is not None and (self._as_it_was or known[0] == made_from):
            value: Value = known[1]
            return value
        value = make()
        if self.most:
            self._results[name] = (made_from, value)
        return value

    @contextmanager
    def as_it_was(self) -> Iterator[None]:
        """Let results be what they were, whatever they were made from: for a first look, which the next one corrects."""
        self._as_it_was = True
        try:
            yield
        finally:
            self._as_it_was = False


NOTHING = Memory(most=0)
"""That of a process which builds once."""
