"""Keep numbers under many tokens, in so many rows that a few tokens are looked up in a few of them: tokens → numbers.

Tokens are words, or numbers of four bytes: these lie in the rows in their order, so that however many there are they can be kept a
part at a time.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from zlib import crc32

from dateline.store.store import Row, Store

_EACH = 128
"""About so many tokens stand in one row."""


def keep(store: Store, room: str, holders: Mapping[str, Iterable[int]], *, key: str) -> None:
    """Keep the numbers of all words, whatever was kept before."""
    number = _rows_for(len(holders))
    rows: list[list[str]] = [[] for _ in range(number)]
    for token, numbers in holders.items():
        rows[_place(token, number)].append(_line(token, numbers))
    _keep(store, room, number, ("\n".join(some) for some in rows), key=key)


def keep_parts(store: Store, room: str, parts: Iterable[Mapping[int, Iterable[int]]], *, size: int, key: str) -> None:
    """Keep the numbers of about `size` numbered tokens, whatever was kept before: a part of them after the other, in order."""
    number = _rows_for(size)
    _keep(store, room, number, _rows_of(parts, number), key=key)


def _rows_of(parts: Iterable[Mapping[int, Iterable[int]]], number: int) -> Iterator[str]:
    row, lines = 0, list[str]()
    for part in parts:
        for token in sorted(part):
            while row < _place(token, number):
                yield "\n".join(lines)
                row, lines = row + 1, []
            lines.append(_line(token, part[token]))
    yield "\n".join(lines)
    yield from ("" for _ in range(row + 1, number))


def _rows_for(size: int) -> int:
    return 1 << (size // _EACH).bit_length()


def _keep(store: Store, room: str, number: int, rows: Iterable[str], *, key: str) -> None:
    store.drop(room, store.keys(room))
    store.put(room, chain([("", Row(key, json.dumps(number)))], ((str(at), Row("", row)) for at, row in enumerate(rows))))


class Holders:
    """What is kept in a room, looked up by token and changed token by token; `key` is what it was kept under."""

    def __init__(self, store: Store, room: str) -> None:
        self._store, self._room = store, room
        known = store.one(room, "")
        self.key = known.key if known is not None else ""
        self._number = int(known.value) if known is not None else 0
        self._rows: dict[int, dict[str, list[int]]] = {}
        self._changed: set[int] = set()

    def of(self, token: int | str) -> list[int]:
        """The numbers under a token.

        Raises:
            ValueError: nothing is kept, or it cannot be read.
        """
        return self._row(token).get(str(token), [])

    def put(self, token: int | str, numbers: Iterable[int]) -> None:
        """Set the numbers under a token."""
        self._row(token)[str(token)] = list(numbers)
        self._changed.add(_place(token, self._number))

    def write(self, *, key: str) -> None:
        """Keep what changed, all of it from now on under this key."""
        rows = {str(at): Row("", "\n".join(_line(*line) for line in self._rows[at].items())) for at in sorted(self._changed)}
        self._store.put(self._room, {"": Row(key, json.dumps(self._number))} | rows)
        self.key = key
        self._changed.clear()

    def _row(self, token: int | str) -> dict[str, list[int]]:
        place = _place(token, self._number)
        if place not in self._rows:
            row = self._store.one(self._room, str(place)) if self._number else None
            if row is None:
                raise ValueError("not kept, or not whole")
            lines = (line.split(" ") for line in row.value.split("\n") if line)
            self._rows[place] = {line[0]: [int(number) for number in line[1:] if number] for line in lines}
        return self._rows[place]


def _place(token: int | str, number: int) -> int:
    if isinstance(token, int):
        return token * number >> 32
    return crc32(token.encode("utf-8", "surrogatepass")) & (number - 1)


def _line(token: int | str, numbers: Iterable[int]) -> str:
    return f"{token} {' '.join(map(str, numbers))}"
