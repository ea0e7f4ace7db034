"""Do a step of the build only where its inputs changed: names with keys → values, kept or made."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from typing import Generic, TypeVar

from dateline.frozen import dataclass
from dateline.store.shape import Shape
from dateline.store.store import Row, Store

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True, kw_only=True)
class Step(Generic[Value]):
    """The values of a step by name, in the order asked for, and which of them had to be made."""

    values: Mapping[str, Value]
    made: tuple[str, ...]


def step(
    store: Store,
    room: str,
    keys: Mapping[str, str],
    *,
    shape: Shape[Value],
    make: Callable[[tuple[str, ...]], Iterable[str]],
    stale: Callable[[str], bool] | None = None,
    held: Callable[[str, Value], Value] = lambda _, value: value,
) -> Step[Value]:
    """Read what is kept under its key, `make` the rest (as text of this shape), keep that, and forget what is no longer asked for.

    `keys` are by name and hold whatever a value is made from; `stale` says of a name whose key is unchanged that its value must be
    made anew all the same; `held` is what of a value is to stay in memory.
    """
    values: dict[str, Value] = {}
    there: set[str] = set()
    for name, row in store.each(room):
        there.add(name)
        if row.key != keys.get(name) or (stale is not None and stale(name)):
            continue
        with suppress(ValueError):
            values[name] = held(name, store.memory.read(room, name, row, shape=shape))
    missing = tuple(name for name in keys if name not in values)

    def made() -> Iterator[tuple[str, Row]]:
        # One after the other: no more than one text is held beside its value.
        for name, line in zip(missing, make(missing), strict=True):
            row = Row(keys[name], line)
            values[name] = held(name, store.memory.read(room, name, row, shape=shape))
            yield name, row

    if missing:
        rows = made()
        store.put(room, rows)
        deque(rows, maxlen=0)  # a store that keeps nothing takes nothing
    store.drop(room, there - keys.keys())
    store.memory.let_go(room, of=keys, number=len(keys))
    return Step(values={name: values[name] for name in keys}, made=missing)
