"""Keep together what a reader sees as one thing: blocks and the chosen ones → the chosen, none of these things halved.

A table of figures, a listing and a post quoted from a social network are many blocks, none of which reads like an article's
paragraph. Where one of them stands between paragraphs that were chosen, it is part of what they say, all of it.
So are the items of a list, headings and quotations amid the chosen paragraphs of one element, and a list of lines half of which
was chosen.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence

from dateline.convert.html.blocks import Block, In, tokens
from dateline.convert.html.tree import Node

_QUOTED = frozenset(("tweet", "twitter", "instagram", "tiktok", "bluesky", "mastodon", "facebook"))
_IN_ONE = In.TABLE | In.PRE | In.QUOTE
_OUTSIDE = In.NAV | In.FOOTER | In.ASIDE | In.FORM | In.CONTROL | In.TABLE
_LISTS = frozenset(("ul", "ol"))
_WHOLE, _AMID = _LISTS | {"blockquote"}, In.LIST | In.HEADING | In.QUOTE
_LINKED, _LINKS = 0.3, 0.9
# A table with fewer cells, or longer ones, lays out a page; one that hardly any cell was chosen of is the page's own.
_CELLS, _CELL, _LEAST = 4, 60, 0.1


def whole(blocks: list[Block], chosen: list[Block]) -> list[Block]:
    """The chosen blocks, and with them the rest of each thing that they stand around."""
    kept = {block.place for block in chosen}
    for thing in _things(blocks):
        own = {block.place for block in thing}
        around = kept - own
        if around and min(around) < thing[0].place and thing[-1].place < max(around) and _belongs(thing, kept):
            kept |= own
    kept |= {block.place for block in blocks if block.place not in kept and _is_amid(block, blocks, kept)}
    kept |= _rest_of_lists(blocks, kept)
    return [block for block in blocks if block.place in kept]


def _rest_of_lists(blocks: list[Block], kept: Collection[int]) -> set[int]:
    """The items of lists, each of them one line and few of them links, of which half was chosen."""
    lists: defaultdict[int, list[Block]] = defaultdict(list)
    for block in blocks:
        if block.within & In.LIST and not block.within & _OUTSIDE:
            home = next((node for node in block.path if node.tag in _LISTS), None)
            lists[home.index if home is not None else -1].append(block)
    lists.pop(-1, None)
    halved = [items for items in lists.values() if 2 * sum(item.place in kept for item in items) >= len(items)]
    return {item.place for items in halved if _of_lines(items) for item in items}


def _of_lines(items: Sequence[Block]) -> bool:
    """Whether each item of a list is one block, and most are no links."""
    own = {node.index for item in items for node in item.path[:2] if node.tag == "li"}
    return len(own) == len(items) and 2 * sum(item.link_share > _LINKED for item in items) < len(items)


def _is_amid(block: Block, blocks: list[Block], kept: Collection[int]) -> bool:
    """Whether an item of a list, a heading or a quotation stands between chosen blocks of the element that its list stands in."""
    if block.link_share > _LINKED or block.within & _OUTSIDE or not block.within & _AMID:
        return False
    outer = next((node for node in reversed(block.path) if node.tag in _WHOLE), block.node)
    return outer.parent is not None and all(_meets(block, blocks, kept, outer.parent, step) for step in (-1, 1))


def _meets(block: Block, blocks: list[Block], kept: Collection[int], home: Node, step: int) -> bool:
    """Whether going on from a block in its element one comes to a chosen one, past nothing but what may be amid them, and links."""
    at = block.place + step
    while 0 <= at < len(blocks) and home.index <= blocks[at].node.index <= home.last:
        if at in kept:
            return True
        if not (blocks[at].within & _AMID or blocks[at].link_share > _LINKS):
            return False
        at += step
    return False


def _things(blocks: Iterable[Block]) -> list[list[Block]]:
    found: dict[int, list[Block]] = {}
    for block in blocks:
        node = next(filter(_is_one, block.path), None) if block.within & _IN_ONE else None
        if node is not None:
            found.setdefault(node.index, []).append(block)
    return list(found.values())


def _is_one(node: Node) -> bool:
    return node.tag in ("table", "pre") or (node.tag == "blockquote" and not _QUOTED.isdisjoint(tokens(node.get("class"))))


def _belongs(thing: list[Block], kept: Collection[int]) -> bool:
    """Whether the article's paragraphs round a thing make it the article's: of a table, only where it is one of figures."""
    if not any(node.tag == "table" for node in thing[0].path if _is_one(node)):
        return True
    letters = sum(block.letters for block in thing)
    chosen = sum(block.letters for block in thing if block.place in kept)
    linked = sum(block.linked for block in thing)
    return len(thing) >= _CELLS and letters <= _CELL * len(thing) and chosen >= _LEAST * letters and linked <= 0.5 * letters
