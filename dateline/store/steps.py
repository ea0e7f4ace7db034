"""Do a step of the build only where its inputs changed: names with keys → values, kept or made."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

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
) -> Step[Value]:
    """Read what is kept under its key, `make` the rest (as text of this shape), keep that, and forget what is no longer asked for.

    `keys` are by name and hold whatever a value is made from; `stale` says of a name whose key is unchanged that its value must be
    made anew all the same.
    """
    rows = store.all(room)
    values: dict[str, Value] = {}
    for name, key in keys.items():
        row = rows.get(name)
        if row is None or row.key != key or (stale is not None and stale(name)):
            continue
        try:
            values[name] = shape.read(row.value)
        except ValueError:
            continue
    missing = tuple(name for name in keys if name not in values)
    made = dict(zip(missing, make(missing), strict=True)) if missing else {}
    store.put(room, {name: Row(keys[name], line) for name, line in made.items()})
    store.drop(room, rows.keys() - keys.keys())
    values.update((name, shape.read(line)) for name, line in made.items())
    return Step(values={name: values[name] for name in keys}, made=missing)
