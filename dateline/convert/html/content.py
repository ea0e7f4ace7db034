"""Find the article among a page's blocks: blocks → the ones that are its body."""

import re

from dateline.convert.html.blocks import Block, In, tokens
from dateline.convert.html.tree import Node, Page

JUNK = frozenset(
    [
        "related",
        "recommended",
        "recommend",
        "promo",
        "promoted",
        "promotion",
        "newsletter",
        "share",
        "sharing",
        "social",
        "comment",
        "comments",
        "disqus",
        "sidebar",
        "footer",
        "nav",
        "navigation",
        "menu",
        "breadcrumb",
        "breadcrumbs",
        "ad",
        "ads",
        "advert",
        "advertisement",
        "advertising",
        "sponsor",
        "sponsored",
        "subscribe",
        "subscription",
        "signup",
        "popular",
        "trending",
        "tags",
        "taglist",
        "tagcloud",
        "cookie",
        "cookies",
        "popup",
        "modal",
        "overlay",
        "widget",
        "outbrain",
        "taboola",
        "teaser",
        "teasers",
        "livefyre",
        "login",
        "paywall",
        "copyright",
        "credit",
        "credits",
        "caption",
        "byline",
        "pagination",
        "pager",
        "print",
        "rating",
        "disclaimer",
        "toolbar",
        "masthead",
        "banner",
        "gallery",
        "slideshow",
        "carousel",
        "biography",
        "bio",
        "correlati",
        "newsletters",
        "donate",
        "donation",
    ]
)
GOOD = frozenset(["article", "articlebody", "story", "content", "entry", "post", "body", "text", "main", "paragraph"])
_OFF = In.NAV | In.FOOTER | In.CONTROL | In.ASIDE | In.CAPTION | In.HIDDEN
_ENDS = re.compile(r"[.!?…。！？”\"’»:;)]\s*$")


def value(block: Block) -> float:
    """How much a block speaks for its surroundings being the article (in letters), below zero where it speaks against."""
    length = block.letters
    if block.within & _OFF:
        return -min(length, 60) * 0.5
    names = frozenset().union(*(tokens(node.get("class") + " " + node.get("id")) for node in block.path[:4]))
    if names & JUNK:
        return -min(length, 100) * 0.3
    if block.link_share > 0.5:
        return -min(length, 80) * 0.6
    if block.within & In.HEADING:
        return 4.0
    if length < 40 and not _ENDS.search(block.text):
        return -6.0
    return length * (1 - block.link_share) * (1.2 if block.node.tag == "p" else 0.8) - 10


def container(page: Page, values: dict[int, float]) -> Node:
    """The element whose blocks together speak most for it; the innermost of equals."""
    sums = [0.0] * len(page.nodes)
    for index, worth in values.items():
        sums[index] += worth
    for node in reversed(page.nodes):
        if node.parent is not None:
            sums[node.parent.index] += sums[node.index] if sums[node.index] > 0 else max(sums[node.index], -40.0)
    best = max(range(len(sums)), key=lambda index: (sums[index], index))
    return page.nodes[best]


def body(page: Page, found: list[Block]) -> list[Block]:
    """The blocks of the article, in order; none where nothing speaks for one."""
    values: dict[int, float] = {}
    worth = [value(block) for block in found]
    for block, each in zip(found, worth, strict=True):
        values[block.node.index] = values.get(block.node.index, 0.0) + each
    home = container(page, values)
    inside = [at for at, block in enumerate(found) if home.index <= block.node.index <= home.last]
    good = [at for at in inside if worth[at] > 0 and not found[at].within & In.HEADING]
    if not good:
        return []
    return [found[at] for at in inside if good[0] <= at <= good[-1] and (worth[at] > 0)]
