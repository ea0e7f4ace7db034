"""Turn values into text and back: frozen data classes of strings, bytes, numbers, dates, tuples ↔ JSON; nothing read can run."""

import datetime as dt
import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache, lru_cache
from operator import attrgetter
from sys import intern
from types import MemberDescriptorType, NoneType, UnionType
from typing import Any, Generic, Protocol, TypeVar, Union, get_args, get_origin, get_type_hints

Value = TypeVar("Value")
Given = TypeVar("Given", covariant=True)
_Read = Callable[[Any], Any] | None
"""How to read a value out of JSON; None where JSON has it already."""


def digest(*parts: str) -> str:
    """A short hash of texts, in order."""
    state = hashlib.blake2b(digest_size=16)
    for part in parts:
        encoded = part.encode("utf-8", "surrogatepass")
        state.update(b"%d:" % len(encoded))
        state.update(encoded)
    return state.hexdigest()


def text(value: object) -> str:
    """The JSON of a value, the same for equal values."""
    return _written(value)


class Readable(Protocol[Given]):
    """What reads values of one kind."""

    def read(self, line: str, /) -> Given:
        """The value that was written.

        Raises:
            ValueError: the text is no such value.
        """


class Shape(Generic[Value]):
    """How values of one type are written and read again."""

    def __init__(self, kind: Any, *, leaving_out: Mapping[type, Callable[[], Any]] | None = None) -> None:
        """`leaving_out` are types that are not kept, and what stands in their place afterwards."""
        self._left = dict(leaving_out or {})
        self._read = _reader(kind, tuple(self._left.items()))
        left = tuple(self._left)
        self._encoder = json.JSONEncoder(
            default=(lambda value: None if isinstance(value, left) else _plain(value)) if left else _plain,
            ensure_ascii=False,
            separators=(",", ":"),
            check_circular=False,
        )

    def write(self, value: Value) -> str:
        """The value as text."""
        return self._encoder.encode(value)

    def read(self, line: str) -> Value:
        """The value that was written.

        Raises:
            ValueError: the text is none of this shape.
        """
        if len(_seen) > _MANY:
            _seen.clear()
        try:
            found = json.loads(line)
            result: Value = found if self._read is None else self._read(found)
        except (TypeError, KeyError, IndexError, AttributeError, RecursionError) as error:
            raise ValueError("not of this shape") from error
        return result


_MANY = 4000
"""So many texts are looked back upon: some fifty stories' worth."""
_seen: dict[str, str] = {}
"""Texts read of late: one that comes again, such as a sentence with several names in it, lies in memory once."""


def _once(text: str) -> str:
    return _seen.setdefault(text, text)


def _plain(value: object) -> object:
    """What JSON cannot write by itself."""
    getter = _getters.get(type(value))
    if getter is not None:
        return getter(value)
    if is_dataclass(value) and not isinstance(value, type):
        getter = _getters[type(value)] = _getter(type(value))
        return getter(value)
    if isinstance(value, dt.date | dt.time):
        return value.isoformat()
    if isinstance(value, frozenset):
        return sorted(value)
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, Mapping):
        return dict(value)
    raise TypeError(f"{type(value).__name__} cannot be kept")


_AS_WORDS = "KEPT_AS_WORDS"
"""A kind that says so is written as its own words, and parsed: the same words are one value."""

_getters: dict[type, Callable[[object], object]] = {}


def _getter(kind: type) -> Callable[[object], object]:
    if hasattr(kind, _AS_WORDS):
        return str
    names = [field.name for field in fields(kind)]
    if not names:
        return lambda value: ()
    if len(names) == 1:
        single = attrgetter(names[0])
        return lambda value: (single(value),)
    return attrgetter(*names)


_written = json.JSONEncoder(default=_plain, ensure_ascii=False, separators=(",", ":"), check_circular=False).encode


@cache
def _reader(kind: Any, left: tuple[tuple[type, Callable[[], Any]], ...]) -> _Read:
    origin, arguments = get_origin(kind), get_args(kind)
    for type_, instead in left:
        if kind is type_:
            return lambda _: instead()
    if kind in (str, int, bool, float, Any, NoneType) or origin is Mapping:
        return None
    if origin in (Union, UnionType):
        return _optional(arguments, left)
    if origin is tuple:
        return _tuple(arguments, left)
    if origin is frozenset:
        # Names and fragments come again all over a site; the copy of a set is half as large as what grew member by member.
        return (lambda values: frozenset(set(map(intern, values)))) if arguments == (str,) else frozenset
    if kind is bytes:
        return bytes.fromhex
    if hasattr(kind, _AS_WORDS):
        return lru_cache(maxsize=_MANY)(kind.parse)
    if is_dataclass(kind) and isinstance(kind, type):
        return _made(kind, left)
    return _simple(kind)


def _simple(kind: Any) -> Callable[[Any], Any]:
    read: Callable[[Any], Any]
    if issubclass(kind, dt.date | dt.time):
        read = kind.fromisoformat
        return read
    if issubclass(kind, Enum):
        return {member.value: member for member in kind}.__getitem__
    if issubclass(kind, str):
        read = kind
        return read
    raise TypeError(f"{kind} cannot be kept")


def _optional(arguments: tuple[Any, ...], left: tuple[tuple[type, Callable[[], Any]], ...]) -> _Read:
    kinds = [each for each in arguments if each is not NoneType]
    if len(kinds) > 1:
        return _tagged(kinds, left)
    read = _reader(kinds[0], left)
    return None if read is None else lambda value: None if value is None else read(value)


def _tagged(kinds: list[Any], left: tuple[tuple[type, Callable[[], Any]], ...]) -> _Read:
    raise TypeError(f"{kinds} cannot be told apart: keep them as a pair of name and value")


def _tuple(arguments: tuple[Any, ...], left: tuple[tuple[type, Callable[[], Any]], ...]) -> _Read:
    if len(arguments) == 2 and arguments[1] is Ellipsis:
        read = _once if arguments[0] is str else _reader(arguments[0], left)
        return tuple if read is None else lambda values: tuple(map(read, values)) if values else ()
    readers = [_reader(each, left) for each in arguments]
    if all(each is str for each in arguments):
        return lambda values: tuple(map(intern, values))  # a collection and an id, such as many stories name
    if all(read is None for read in readers):
        return tuple
    return lambda values: tuple(value if read is None else read(value) for read, value in zip(readers, values, strict=True))


def _made(kind: Any, left: tuple[tuple[type, Callable[[], Any]], ...]) -> _Read:
    hints = get_type_hints(kind)
    names = tuple(field.name for field in fields(kind))
    readers = tuple((place, read) for place, name in enumerate(names) if (read := _reader(hints[name], left)) is not None)
    size = len(names)
    texts = tuple(place for place, name in enumerate(names) if hints[name] is str)
    once, filled = _seen.setdefault, _filled(kind, names)

    def make(values: list[Any]) -> Any:
        if len(values) != size:
            raise ValueError("not of this shape")
        for place, read in readers:
            values[place] = read(values[place])
        for place in texts:
            text = values[place]
            values[place] = once(text, text)
        return filled(values)

    return make


def _filled(kind: Any, names: tuple[str, ...]) -> Callable[[list[Any]], Any]:
    """How a value is made of what its fields hold. A frozen class looks up each name to set it, which takes three times as long."""
    if hasattr(kind, "__post_init__"):
        return lambda values: kind(**dict(zip(names, values, strict=True)))
    new, slots = object.__new__, [getattr(kind, name, None) for name in names]
    setters = [slot.__set__ for slot in slots if isinstance(slot, MemberDescriptorType)]

    def in_slots(values: list[Any]) -> Any:
        made = new(kind)
        for put, value in zip(setters, values, strict=True):
            put(made, value)
        return made

    def in_a_dict(values: list[Any]) -> Any:
        made = new(kind)
        vars(made).update(zip(names, values, strict=True))
        return made

    return in_slots if len(setters) == len(names) else in_a_dict
