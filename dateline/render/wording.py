"""Tell what an edit of templates does to the pages that stand: templates before and now → words in the place of others; or nothing.

A page whose template was edited in its words alone is the page that stands with the new words in the place of the old, where it is
sure that these stand on it, and they are found on it once. Everything else has to be printed.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from jinja2 import Environment, TemplateError, nodes

from dateline.render.press import SYNTAX
from dateline.render.templates import loaded

Exchange = tuple[str, str]
"""Words of a template, and those that stand in their place now."""


def reworded(before: Mapping[str, str], now: Mapping[str, str], name: str) -> tuple[Exchange, ...] | None:
    """What is to be exchanged on a page of this template; None where more than words changed, or it is not sure that they stand."""
    if loaded(before).get(name) != loaded(now).get(name):
        return None
    edited: dict[int, Exchange] = {}
    trees: dict[str, nodes.Template] = {}
    try:
        for each in loaded(now).get(name, ()):
            trees[each] = _tree(each, before[each])
            if before[each] != now[each] and not _alike(trees[each], _tree(each, now[each]), edited):
                return None
    except TemplateError:
        return None
    sure, unseen = _standing(name, trees)
    if not edited.keys() <= sure | unseen:
        return None
    return tuple(exchange for word, exchange in edited.items() if word in sure)


def exchanged(text: str, exchanges: tuple[Exchange, ...]) -> tuple[str, Exchange] | None:
    """A page with the new words in the place of the old, and the stretch of whole tags that all of them are in, before and now;
    None where one of the old words is not found, or found twice."""
    places = sorted((text.find(was), was, is_) for was, is_ in exchanges)
    if any(at < 0 or text.rfind(was) != at for at, was, _ in places):
        return None
    start = end = max(0, text.rfind("<", 0, places[0][0] + 1))
    parts = []
    for at, was, is_ in places:
        parts += [text[end:at], is_]
        end = at + len(was)
    last = max(end, text.find(">", end) + 1)
    stretch = "".join((*parts, text[end:last]))
    return text[:start] + stretch + text[last:], (text[start:last], stretch)


@cache
def _tree(name: str, text: str) -> nodes.Template:
    return Environment(**SYNTAX).parse(text, name)


def _alike(one: Any, other: Any, edited: dict[int, Exchange]) -> bool:
    """Whether two trees, or parts of trees, differ in words alone; these are noted by the place of the old ones."""
    if type(one) is not type(other):
        return False
    if isinstance(one, nodes.TemplateData):
        if one.data != other.data:
            edited[id(one)] = one.data, other.data
        return True
    if isinstance(one, nodes.Node):
        return all(_alike(getattr(one, field), getattr(other, field), edited) for field in one.fields)
    if isinstance(one, list):
        return len(one) == len(other) and all(_alike(*pair, edited) for pair in zip(one, other, strict=True))
    return bool(one == other)


def _standing(name: str, trees: Mapping[str, nodes.Template]) -> tuple[set[int], set[int]]:
    """The words that stand on every page of a template, and those that stand on none: what is not in a block where it extends."""
    chain = [trees[name]]
    unseen: set[int] = set()
    while (base := _extended(chain[-1])) is not None and trees[base] not in chain:
        below = iter(chain[-1].body)
        next(each for each in below if isinstance(each, nodes.Extends))
        unseen.update(id(word) for each in below if isinstance(each, nodes.Output) for word in each.nodes)
        chain.append(trees[base])
    blocks: dict[str, nodes.Block] = {}
    for tree in chain:
        for block in tree.find_all(nodes.Block):
            blocks.setdefault(block.name, block)
    return set(_sure(chain[-1].body, blocks, trees, (name,))), unseen


def _extended(tree: nodes.Template) -> str | None:
    found = next((each.template for each in tree.body if isinstance(each, nodes.Extends)), None)
    return found.value if isinstance(found, nodes.Const) else None


def _sure(
    body: list[nodes.Node], blocks: Mapping[str, nodes.Block], trees: Mapping[str, nodes.Template], within: tuple[str, ...]
) -> Iterator[int]:
    """The words in a body that stand wherever it does: those that hang on nothing."""
    for each in body:
        if isinstance(each, nodes.Output):
            yield from (id(word) for word in each.nodes)
        elif isinstance(each, nodes.Block):
            yield from _sure(blocks[each.name].body, blocks, trees, within)
        elif isinstance(each, nodes.With):
            yield from _sure(each.body, blocks, trees, within)
        elif isinstance(each, nodes.Include) and isinstance(each.template, nodes.Const) and each.template.value not in within:
            part = trees[each.template.value]
            if _extended(part) is None and part.find(nodes.Block) is None:
                yield from _sure(part.body, blocks, trees, (*within, each.template.value))
