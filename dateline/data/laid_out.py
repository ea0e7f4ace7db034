"""Lay a value out as JSON, a line for each of its parts: value → text.

The text is that of `json.dumps(…, ensure_ascii=False, indent=1)`, which is slow: what the standard library has in C knows no lines.
"""

import json
from collections.abc import Iterable, Mapping

_plain = json.JSONEncoder(ensure_ascii=False).encode


def laid_out(value: object, margin: str = "\n") -> str:
    """The value as JSON; `margin` begins each line after the first."""
    if isinstance(value, str) or not value:
        return _plain(value)
    if isinstance(value, Mapping):
        inner = margin + " "
        return _within("{}", (f"{_plain(key)}: {laid_out(of, inner)}" for key, of in value.items()), margin)
    if isinstance(value, (list, tuple)):
        inner = margin + " "
        return _within("[]", (laid_out(of, inner) for of in value), margin)
    return _plain(value)


def _within(brackets: str, parts: Iterable[str], margin: str) -> str:
    return f"{brackets[0]}{margin} {f',{margin} '.join(parts)}{margin}{brackets[1]}"
