"""Lead the links that the author wrote by name: Document, Registry → Document, and names that lead nowhere or to several.

`[[Ana Keller]]` means whoever has the name, else whoever has it among the other names, else the id; `[[people/ana-keller|she]]`
says of which collection. What leads nowhere stays as it was written.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from markdown_it.token import Token

from dateline.link.registry import Registry
from dateline.nouns.document import Document


class Astray(NamedTuple):
    """A link by hand that leads to none, or may lead to several."""

    written: str
    entities: tuple[int, ...]


def by_hand(document: Document, *, registry: Registry, root: str) -> tuple[Document, tuple[Astray, ...]]:
    """Give the document with links in the place of names; the same one where there are none."""
    if not any(child.type == "named_open" for token in document.tokens for child in token.children or ()):
        return document, ()
    astray: list[Astray] = []
    tokens = [
        token.copy(children=list(_led(token.children, registry, root, astray))) if token.children else token
        for token in document.tokens
    ]
    return replace(document, tokens=tuple(tokens)), tuple(astray)


def _led(children: list[Token], registry: Registry, root: str, astray: list[Astray]) -> Iterator[Token]:
    close: Token | None = None
    places = iter(range(len(children)))
    for place in places:
        child = children[place]
        if child.type == "named_close":
            if close is not None:
                yield close
            continue
        if child.type != "named_open":
            yield child
            continue
        meant = registry.named(child.meta["name"])
        if len(meant) == 1:
            close = Token("link_close", "a", -1)
            yield _opened(meant[0], registry, root)
            continue
        close = None
        astray.append(Astray(child.meta["written"], meant))
        next(places)
        yield Token("text", "", 0, content=child.meta["written"], level=children[place + 1].level)


def _opened(place: int, registry: Registry, root: str) -> Token:
    entity = registry.entities[place]
    attributes: dict[str, str | int | float] = {"href": root + entity.url, "class": f"mention mention-{entity.collection}"}
    return Token("link_open", "a", 1, attrs=attributes, meta={"entity": place})
