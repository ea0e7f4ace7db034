"""Read the running text of one block: inline token → text, and where each piece of it stands."""

from markdown_it.token import Token

from dateline.frozen import dataclass

_BREAKS = {"softbreak": " ", "hardbreak": "\n"}


Piece = tuple[Token, int, int]
"""A child of the inline token, and from where to where the text shows it (nowhere for a mark)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Running:
    """`links` are stretches that lead somewhere, with their address; in `closed` ones (code, a bare address) no name counts."""

    text: str
    pieces: tuple[Piece, ...]
    links: tuple[tuple[int, int, str], ...] = ()
    closed: tuple[tuple[int, int], ...] = ()
    named: tuple[tuple[int, int, int], ...] = ()
    """Stretches that the author linked by name, with the entity."""


def running(token: Token) -> Running:
    """Read an inline token; pictures and note marks say nothing, a line break is a space."""
    children = token.children or ()
    if len(children) == 1 and children[0].type == "text":
        text = children[0].content
        return Running(text=text, pieces=((children[0], 0, len(text)),))
    position = 0
    pieces: list[Piece] = []
    opened: list[tuple[int, str, int | None]] = []
    named: list[tuple[int, int, int]] = []
    links: list[tuple[int, int, str]] = []
    closed: list[tuple[int, int]] = []
    said: list[str] = []
    for child in children:
        shown = child.content if child.type in ("text", "code_inline") else _BREAKS.get(child.type, "")
        pieces.append((child, position, position + len(shown)))
        if child.type == "code_inline":
            closed.append((position, position + len(shown)))
        elif child.type == "link_open":
            opened.append((position, str(child.attrs.get("href", "")), child.meta.get("entity")))
        elif child.type == "link_close" and opened:
            start, href, entity = opened.pop()
            links.append((start, position, href))
            named += [] if entity is None else [(start, position, entity)]
        position += len(shown)
        said.append(shown)
    text = "".join(said)
    closed += [(start, end) for start, end, _ in links if text.startswith(("http://", "https://"), start)]
    return Running(text=text, pieces=tuple(pieces), links=tuple(links), closed=tuple(closed), named=tuple(named))
