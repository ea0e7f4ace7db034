"""Find who wrote an article: statements and byline blocks → names."""

from collections.abc import Iterable
from typing import Any

from dateline.convert.fields.byline import names
from dateline.convert.html.blocks import Block, In, tokens
from dateline.convert.html.statements import Statements, plain
from dateline.convert.html.title import Read, fold

_BYLINE = frozenset(["byline", "author", "authors", "autor", "autoren", "auteur", "autore", "contributor"])


def authors(stated: Statements, found: list[Block], *, site: str) -> list[Read]:
    """The authors in the order of the byline; none rather than one who is no person."""
    for rule, texts in _sources(stated, found):
        read = _named(rule, texts, site)
        if read:
            return read
    return []


def _sources(stated: Statements, found: list[Block]) -> Iterable[tuple[str, list[str]]]:
    yield "JSON-LD author", _people(stated.article.get("author"))
    yield (
        "meta author",
        [
            value
            for name in ("author", "article:author", "parsely-author", "dc.creator", "sailthru.author", "byl")
            for value in stated.meta.get(name, ())
        ][:6],
    )
    yield "rel author", [block.text for block in found if _marked(block)]
    yield "byline", [block.text for block in found if _bylined(block)][:1]


def _people(value: Any) -> list[str]:
    values = value if isinstance(value, list) else [value]
    return [plain(each) for each in values if each]


def _marked(block: Block) -> bool:
    return any(
        'rel="author"' in node.raw or 'itemprop="author"' in node.raw for run in block.runs for node in (run.node, block.node)
    )


def _bylined(block: Block) -> bool:
    if block.within & In.HIDDEN or len(block.text) > 120:
        return False
    return any(tokens(node.get("class")) & _BYLINE for node in (block.runs[0].node, *block.path[:2]))


def _named(rule: str, texts: list[str], site: str) -> list[Read]:
    read: dict[str, Read] = {}
    for text in texts:
        if "://" in text or not text.strip():
            continue
        for name in names(text):
            if fold(name) != fold(site):
                read.setdefault(fold(name), Read(value=name, rule=rule, quote=text))
    return list(read.values())
