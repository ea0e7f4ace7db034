"""Lay a value out as JSON, a line for each of its parts: value → text.

The text is that of `json.dumps(…, ensure_ascii=False, indent=1)`, which is slow: what the standard library has in C knows no lines.
It may be told what stands between two parts, though, and so lays out whatever has no parts in its parts.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from types import NoneType


def _encode(part: str, key: str) -> Callable[[object], str]:
    """JSON with these between parts and behind keys. What the standard library has in C is asked itself where it is there: for a
    value as small as a record, getting to it takes longer than its work."""
    plain = json.JSONEncoder(ensure_ascii=False, separators=(part, key))
    make = getattr(json.encoder, "c_make_encoder", None)
    if make is None:
        return plain.encode
    in_c = make(None, plain.default, json.encoder.encode_basestring, None, key, part, False, False, True)
    return lambda value: "".join(in_c(value, 0))


_plain = _encode(", ", ": ")
_text = json.encoder.encode_basestring
"""What the encoder itself does with a text."""
_WITHOUT_PARTS = frozenset((str, int, float, bool, NoneType))


def laid_out(value: object, margin: str = "\n") -> str:
    """The value as JSON; `margin` begins each line after the first."""
    if isinstance(value, str):
        return _text(value)
    if not value:
        return _plain(value)
    if isinstance(value, (dict, list, tuple)) and _WITHOUT_PARTS.issuperset(map(type, _parts(value))):
        text = _in_lines(margin)(value)
        return f"{text[0]}{margin} {text[1:-1]}{margin}{text[-1]}"
    if isinstance(value, Mapping):
        inner = margin + " "
        return _within("{}", (f"{_key(key)}: {laid_out(of, inner)}" for key, of in value.items()), margin)
    if isinstance(value, (list, tuple)):
        inner = margin + " "
        return _within("[]", (laid_out(of, inner) for of in value), margin)
    return _plain(value)


def pieces(value: Iterable[object], margin: str = "\n") -> Iterator[str]:
    """The same of what has many parts, piece by piece, of which none is held longer than it is wanted. In a mapping a value that
    is an iterator has many."""
    if isinstance(value, Mapping):
        yield from _values(value, margin)
        return
    before = "["
    for part in value:
        yield f"{before}{margin} {laid_out(part, margin + ' ')}"
        before = ","
    yield "[]" if before == "[" else f"{margin}]"


def _values(value: Mapping[object, object], margin: str) -> Iterator[str]:
    before = "{"
    for key, of in value.items():
        yield f"{before}{margin} {_key(key)}: "
        yield from pieces(of, margin + " ") if isinstance(of, Iterator) else (laid_out(of, margin + " "),)
        before = ","
    yield "{}" if before == "{" else f"{margin}}}"


def _key(key: object) -> str:
    return _text(key) if isinstance(key, str) else _plain(key)


def _parts(value: dict[str, object] | list[object] | tuple[object, ...]) -> Iterable[object]:
    return value.values() if isinstance(value, dict) else value


@cache
def _in_lines(margin: str) -> Callable[[object], str]:
    return _encode(f",{margin} ", ": ")


def _within(brackets: str, parts: Iterable[str], margin: str) -> str:
    return f"{brackets[0]}{margin} {f',{margin} '.join(parts)}{margin}{brackets[1]}"
