"""Page: one file of the built site; Coming: one that is made when it is written."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """`path` is the file's place under the site (`stories/a/index.html`); `made_from` the source file, for problems."""

    path: str
    content: bytes
    made_from: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Coming:
    """A file whose bytes `make` gives: those that grow with the whole site are never held all at once."""

    path: str
    make: Callable[[], bytes]
