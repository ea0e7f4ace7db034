"""dataclass: that of the standard library, in a tenth of the time for what is frozen and has slots.

That one writes six methods for each class and has them compiled when the module is loaded: a third of what an edited body waits
for. Here a method is compiled when it is first used, and most are the same for all.
"""

import dataclasses
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dataclasses import dataclass
else:

    def dataclass(kind=None, /, *, frozen=False, slots=False, kw_only=False, eq=True, **others):
        """The decorator; what is not frozen with slots, or is asked for more, is left to the standard library."""
        if not (frozen and slots) or others:
            return dataclasses.dataclass(kind, frozen=frozen, slots=slots, kw_only=kw_only, eq=eq, **others)
        return lambda kind: _frozen(kind, kw_only=kw_only, eq=eq)


__all__ = ["dataclass"]


def _frozen(kind: type, *, kw_only: bool, eq: bool) -> type:
    own = frozenset(vars(kind))
    made: type = dataclasses.dataclass(kind, init=False, repr=False, eq=False, slots=True, kw_only=kw_only)
    written = _WRITTEN if eq else {"__init__": _init}
    for name, method in (_ALIKE | {name: _first(made, name, text) for name, text in written.items()}).items():
        if name not in own:
            setattr(made, name, method)
    return made


def _first(kind: Any, name: str, text: Callable[[Any, dict[str, Any]], str]) -> Callable[..., Any]:
    """A method that puts in its place what is written for the class when it is first called."""

    def method(self: object, *values: object, **named: object) -> Any:
        names: dict[str, Any] = {}
        exec(text(kind, names), names)
        made = names[name]
        made.__qualname__ = f"{kind.__qualname__}.{name}"
        setattr(kind, name, made)
        return made(self, *values, **named)

    return method


def _init(kind: Any, names: dict[str, Any]) -> str:
    """What fills the slots, and the names it needs for that."""
    fields = dataclasses.fields(kind)
    names["_unset"] = _UNSET
    for field in fields:
        names[f"_put_{field.name}"] = getattr(kind, field.name).__set__
        names[f"_default_{field.name}"] = field.default
        names[f"_make_{field.name}"] = field.default_factory
    asked = [field for field in fields if field.init]
    plain, only = ([_parameter(field) for field in asked if field.kw_only is named] for named in (False, True))
    parameters = ", ".join(("self", *plain, *(["*", *only] if only else [])))
    lines = [line for field in fields if (line := _put(field))]
    lines += ["self.__post_init__()"] if hasattr(kind, "__post_init__") else []
    return f"def __init__({parameters}):\n " + "\n ".join(lines or ["pass"])


def _eq(kind: Any, _: dict[str, Any]) -> str:
    mine, theirs = (_compared(kind, name) for name in ("self", "other"))
    return f"def __eq__(self, other):\n return {mine} == {theirs} if other.__class__ is self.__class__ else NotImplemented"


def _hash(kind: Any, _: dict[str, Any]) -> str:
    return f"def __hash__(self):\n return hash({_compared(kind, 'self')})"


def _compared(kind: Any, of: str) -> str:
    return "(" + "".join(f"{of}.{field.name}, " for field in dataclasses.fields(kind) if field.compare) + ")"


_WRITTEN: dict[str, Callable[[Any, dict[str, Any]], str]] = {"__init__": _init, "__eq__": _eq, "__hash__": _hash}

_UNSET = object()


def _parameter(field: "dataclasses.Field[Any]") -> str:
    if field.default_factory is not dataclasses.MISSING:
        return f"{field.name}=_unset"
    return field.name if field.default is dataclasses.MISSING else f"{field.name}=_default_{field.name}"


def _put(field: "dataclasses.Field[Any]") -> str:
    """The line that fills a slot; none for one that a class fills itself."""
    name, value = field.name, field.name
    if field.default_factory is not dataclasses.MISSING:
        value = f"_make_{name}() if {name} is _unset else {name}" if field.init else f"_make_{name}()"
    elif not field.init:
        value = f"_default_{name}" if field.default is not dataclasses.MISSING else ""
    return f"_put_{name}(self, {value})" if value else ""


def _repr(self: Any) -> str:
    shown = (f"{field.name}={getattr(self, field.name)!r}" for field in dataclasses.fields(self) if field.repr)
    return f"{type(self).__qualname__}({', '.join(shown)})"


def _set(self: object, name: str, _: object) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")


def _delete(self: object, name: str) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")


def _state(self: Any) -> list[Any]:
    return [getattr(self, field.name) for field in dataclasses.fields(self)]


def _restored(self: Any, state: list[Any]) -> None:
    for field, value in zip(dataclasses.fields(self), state, strict=True):
        object.__setattr__(self, field.name, value)


_ALIKE: dict[str, Callable[..., Any]] = {
    "__repr__": _repr,
    "__setattr__": _set,
    "__delattr__": _delete,
    "__getstate__": _state,
    "__setstate__": _restored,
}
