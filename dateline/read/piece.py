"""Piece: one article as a format gives it, before it is a clipping; Unsupported: why there is none."""

import re
from dataclasses import dataclass

from dateline.nouns.clipping import Known, MediaType
from dateline.nouns.problem import DatelineError


class Unsupported(DatelineError):
    """Bytes that give no article; `what` they are and what `todo` about it."""

    def __init__(self, *, what: str, todo: str) -> None:
        self.what = what
        self.todo = todo
        super().__init__(f"{what}: {todo}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """`text` has `\\n` line ends; `part` names the article where a file may hold several, the same name whenever it is exported."""

    kind: MediaType
    text: str
    known: tuple[Known, ...] = ()
    part: str = ""


def known(rule: str, /, *, sure: bool = False, **fields: str) -> tuple[Known, ...]:
    """What a format knows, empty values left out; `source_url` stands for `source.url`."""
    return tuple(
        Known(field=field.replace("source_", "source."), value=" ".join(value.split()), rule=rule, sure=sure)
        for field, value in fields.items()
        if value.strip()
    )


def address(rule: str, url: str, *, sure: bool = False, **fields: str) -> tuple[Known, ...]:
    """What a page's address tells: itself, and its host for the outlet where the page names none."""
    host = re.sub(r"^https?://(?:www\.)?([^/:?#]+).*", r"\1", url, flags=re.S) if url else ""
    return known(rule, sure=sure, source_url=url, **fields) + known(rule, source_name=host)


def one_line_ends(text: str) -> str:
    """The text with `\\n` for every kind of line end."""
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text
