"""Reference: what a page of the author's says of another page, and where it says so."""

from dateline.frozen import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """`key` says `id` at this line and column; the page meant stands in one of `collections` (`stories` is one), the first that
    has it. An address that the page had (`aliases`) or an id that it took over (`merged`) is a reference too."""

    key: str
    id: str
    collections: tuple[str, ...]
    line: int
    column: int
