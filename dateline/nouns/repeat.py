"""Repeat: a story that is another's report in another outlet, and how the two differ."""

from dateline.frozen import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeat:
    """`copy` and `original` are ids of stories. `added` are the sentences of the copy that the original does not have, `dropped`
    those of the original that the copy does not have; `kept` is how many of the copy's sentences the original has."""

    copy: str
    original: str
    added: tuple[str, ...] = ()
    dropped: tuple[str, ...] = ()
    kept: int = 0
