"""Give sentences a fragment of their own: Linked, sentences → Linked. They are numbered as all sentences of the text are."""

from collections.abc import Collection
from dataclasses import replace

from markdown_it.token import Token

from dateline.link.linked import Linked
from dateline.link.running import Running, running
from dateline.link.weave import Anchor, weave
from dateline.nouns.document import Document
from dateline.text.sentences import sentences


def anchored(linked: Linked, wanted: Collection[str]) -> Linked:
    """The same story, where each of the sentences in `wanted` can be led to; one that stands in a heading or in no block cannot."""
    tokens: list[Token] = []
    places: dict[str, str] = {}
    number, before = 1, ""
    for token in linked.document.tokens:
        block = running(token) if token.type == "inline" and token.children and before != "heading_open" else None
        before = token.type
        if block is None:
            tokens.append(token)
            continue
        found = _anchors(block, wanted, number=number, lang=linked.document.lang)
        number += len(sentences(block.text, lang=linked.document.lang))
        places |= {said: anchor.name for said, anchor in found.items() if said not in places}
        tokens.append(_with(token, block, list(found.values())) if found else token)
    return replace(linked, document=Document(tokens=tuple(tokens), lang=linked.document.lang), anchors=tuple(places.items()))


def _anchors(block: Running, wanted: Collection[str], *, number: int, lang: str) -> dict[str, Anchor]:
    spans = sentences(block.text, lang=lang)
    said = (" ".join(block.text[start:end].split()) for start, end in spans)
    placed = zip(said, spans, range(number, number + len(spans)), strict=True)
    return {words: Anchor(start, end, f"s-{each}") for words, (start, end), each in placed if words in wanted}


def _with(token: Token, block: Running, anchors: list[Anchor]) -> Token:
    children = weave(block, ways=(), anchors=anchors)
    return Token("inline", "", 0, map=token.map, level=token.level, children=children, content=token.content, block=True)
