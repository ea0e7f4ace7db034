"""Write YAML that people like to read and every parser reads alike: values → lines.

A text stands bare only where YAML 1.1 and 1.2 both take it for that text; everything else stands in double quotes.
"""

import re
from collections.abc import Mapping


class Day(str):
    """A date as everybody writes it in front matter: without quotes. Parsers that know dates take it for that day."""


Value = str | bool | tuple["Value", ...] | Mapping[str, "Value"]

_WIDEST = 100
_BARE = re.compile(r"[^\W\d_](?:[\w ./()'’&+;–—“”‘-]|:(?=[\w/])|,(?= ))*")
_BARE_INSIDE = re.compile(r"[^\W\d_](?:[\w ./()'’&+–—-])*")
_WORDS_OF_YAML = frozenset(["y", "n", "yes", "no", "on", "off", "true", "false", "null"])
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_DIGEST = re.compile(r"(?=[0-9a-f]*[a-df])[0-9a-f]{64}")
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}
_ESCAPED = re.compile(
    r'["\\\x00-\x1f\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202f\u2060-\u206f\ud800-\udfff\ufeff\ufff0-\uffff]|\xa0'
)


def quoted(text: str) -> str:
    """The text in quotes: single ones around double ones, else double ones with what cannot be seen escaped."""
    if '"' in text and "'" not in text and _plain(text.replace('"', "")):
        return f"'{text}'"
    return f'"{_ESCAPED.sub(_escape, text)}"'


def bare(text: str, *, inside: bool = False) -> str:
    """The text without quotes where that is safe (`inside` brackets: less often), otherwise quoted."""
    if (isinstance(text, Day) and _DAY.fullmatch(text)) or _DIGEST.fullmatch(text):
        return text
    form = _BARE_INSIDE if inside else _BARE
    if form.fullmatch(text) and text[-1] not in " :" and text.casefold() not in _WORDS_OF_YAML and _plain(text):
        return text
    return quoted(text)


def inline(value: Value) -> str:
    """A value on one line."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return bare(value, inside=True)
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{key}: {inline(part)}" for key, part in value.items()) + "}"
    return "[" + ", ".join(inline(part) for part in value) + "]"


def lines(key: str, value: Value, *, indent: str = "") -> tuple[str, ...]:
    """`key: value` on one line where it fits, else as a block."""
    if isinstance(value, str):
        return (f"{indent}{key}: {bare(value)}",)
    if isinstance(value, bool) or not value:
        return (f"{indent}{key}: {inline(value)}",)
    if isinstance(value, Mapping):
        return (f"{indent}{key}:", *(line for part, of in value.items() for line in lines(part, of, indent=indent + "  ")))
    whole = f"{indent}{key}: {inline(value)}"
    if len(whole) <= _WIDEST and all(isinstance(part, str) for part in value):
        return (whole,)
    return (f"{indent}{key}:", *(line for part in value for line in _dashed(part, indent=indent + "  ")))


def _dashed(value: Value, *, indent: str) -> tuple[str, ...]:
    if not isinstance(value, Mapping) or not value:
        return (f"{indent}- {bare(value) if isinstance(value, str) else inline(value)}",)
    inner = [line for key, of in value.items() for line in lines(key, of, indent=indent + "  ")]
    return (f"{indent}- {inner[0].lstrip(' ')}", *inner[1:])


def _plain(text: str) -> bool:
    """Whether every character can be seen, or is an ordinary space."""
    return _ESCAPED.search(text) is None and text.isprintable()


def _escape(match: re.Match[str]) -> str:
    character = match[0]
    if character in _ESCAPES:
        return _ESCAPES[character]
    code = ord(character)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"
