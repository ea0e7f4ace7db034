"""Lay a value out as JSON, a line for each of its parts: value → text.

The text is that of `json.dumps(…, ensure_ascii=False, indent=1)`, which is slow: what the standard library has in C knows no lines.
It may be told what stands between two parts, though, and so lays out whatever has no parts in its parts.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from types import NoneType

_plain = json.JSONEncoder(ensure_ascii=False).encode
_WITHOUT_PARTS = frozenset((str, int, float, bool, NoneType))


def laid_out(value: object, margin: str = "\n") -> str:
    """The value as JSON; `margin` begins each line after the first."""
    if isinstance(value, str) or not value:
        return _plain(value)
    if isinstance(value, (dict, list, tuple)) and _WITHOUT_PARTS.issuperset(map(type, _parts(value))):
        text = _in_lines(margin)(value)
        return f"{text[0]}{margin} {text[1:-1]}{margin}{text[-1]}"
    if isinstance(value, Mapping):
        inner = margin + " "
        return _within("{}", (f"{_plain(key)}: {laid_out(of, inner)}" for key, of in value.items()), margin)
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
        yield f"{before}{margin} {_plain(key)}: "
        yield from pieces(of, margin + " ") if isinstance(of, Iterator) else (laid_out(of, margin + " "),)
        before = ","
    yield "{}" if before == "{" else f"{margin}}}"


def _parts(value: dict[str, object] | list[object] | tuple[object, ...]) -> Iterable[object]:
    return value.values() if isinstance(value, dict) else value


@cache
def _in_lines(margin: str) -> Callable[[object], str]:
    return json.JSONEncoder(ensure_ascii=False, separators=(f",{margin} ", ": ")).encode


def _within(brackets: str, parts: Iterable[str], margin: str) -> str:
    return f"{brackets[0]}{margin} {f',{margin} '.join(parts)}{margin}{brackets[1]}"
