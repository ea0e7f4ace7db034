"""Page: one file of the built site; Coming: one that is made when it is written."""

from collections.abc import Callable, Iterator

from dateline.frozen import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """`path` is the file's place under the site (`stories/a/index.html`); `made_from` the source file, for problems."""

    path: str
    content: bytes
    made_from: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Coming:
    """A file whose bytes `make` gives, piece by piece: what grows with the whole site is never held all at once."""

    path: str
    make: Callable[[], Iterator[bytes]]

    @property
    def content(self) -> bytes:
        """All of them."""
        return b"".join(self.make())
