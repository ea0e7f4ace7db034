"""Do a step of the build only where its inputs changed: names with keys → values, kept or made."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from typing import Generic, TypeVar

from dateline.frozen import dataclass
from dateline.store.shape import Readable, digest
from dateline.store.store import Row, Store

Value = TypeVar("Value")
Held = TypeVar("Held")


@dataclass(frozen=True, slots=True, kw_only=True)
class Step(Generic[Held]):
    """The values of a step by name, in the order asked for, which of them had to be made, and digests by which they are known."""

    values: Mapping[str, Held]
    made: tuple[str, ...]
    signs: Mapping[str, str]


def whole(_: str, value: Value) -> Value:
    """Nothing of it lies aside."""
    return value


def step(
    store: Store,
    room: str,
    keys: Mapping[str, str],
    *,
    shape: Readable[Value],
    make: Callable[[tuple[str, ...]], Iterable[str]],
    stale: Callable[[str], bool] | None = None,
    held: Callable[[str, Value], Held],
    signed: bool = False,
) -> Step[Held]:
    """Read what is kept under its key, `make` the rest (as text of this shape), keep that, and forget what is no longer asked for.

    `keys` are by name and hold whatever a value is made from; `stale` says of a name whose key is unchanged that its value must be
    made anew all the same; `held` is what of a value is to stay in memory, `whole` all of it; of a `signed` step each key and text
    has a digest.
    """
    values: dict[str, Held] = {}
    signs: dict[str, str] = {}

    def take(name: str, row: Row) -> None:
        values[name] = held(name, store.memory.read(room, name, row, shape=shape))
        if signed:
            signs[name] = digest(*row)

    there: set[str] = set()
    for name, row in store.each(room):
        there.add(name)
        if row.key != keys.get(name) or (stale is not None and stale(name)):
            continue
        with suppress(ValueError):
            take(name, row)
    missing = tuple(name for name in keys if name not in values)

    def made() -> Iterator[tuple[str, Row]]:
        # One after the other: no more than one text is held beside its value.
        for name, line in zip(missing, make(missing), strict=True):
            row = Row(keys[name], line)
            take(name, row)
            yield name, row

    if missing:
        rows = made()
        store.put(room, rows)
        deque(rows, maxlen=0)  # a store that keeps nothing takes nothing
    store.drop(room, there - keys.keys())
    store.memory.let_go(room, of=keys, number=len(keys))
    return Step(values={name: values[name] for name in keys}, made=missing, signs=signs)
