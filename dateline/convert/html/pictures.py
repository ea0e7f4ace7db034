"""Gather the pictures of an article: the page's img elements near its body → Pictures."""

import re

from dateline.convert.html.blocks import Block, In
from dateline.convert.html.tree import Node, Page
from dateline.nouns.clipping import Enclosed
from dateline.nouns.draft import Picture

_CREDIT = re.compile(
    r"[\[(（]\s*((?:photo|picture|image|foto|fotografía|credit|photograph)s?\s*(?:by|:|courtesy of|/)\s*[^\])）]{2,80})[\])）]"
    r"|(?:^|[.\s])((?:photo|picture|image|foto|credit|photograph)(?:\s+(?:credit|by))?\s*[:：/]\s*.{2,80})$",
    re.I,
)
_PLACEHOLDER = 1400
"""A picture written into the page in fewer characters holds the place of one that a script would have fetched."""
_LABEL = re.compile(r"^(?:photo|picture|image|foto|credit|photograph)s?(?:\s+credit)?\s*(?:by|:|：|/|courtesy of)\s*", re.I)


def pictures(page: Page, body: list[Block], captions: list[Block], *, flags: list[int]) -> tuple[Picture, ...]:
    """Pictures that stand between the first and the last block of the body or beside one of `captions`, in order."""
    if not body:
        return ()
    home = _common([block.node for block in body])
    told = {_figure(block.node): block for block in captions}
    found: dict[str, Picture] = {}
    used: set[int] = set()
    for node in page.nodes[home.index : home.last + 1]:
        if node.tag != "img" or flags[node.index] & (In.NAV | In.FOOTER | In.ASIDE | In.HIDDEN | In.UNSEEN):
            continue
        caption = told.get(_figure(node))
        source = _source(node)
        if not source or source in found or (caption is None and _small(node)):
            continue
        words, credit = credited(caption.text) if caption is not None else ("", "")
        if caption is not None:
            used.add(id(caption))
        found[source] = Picture(src=source, caption=words, credit=credit, alt=" ".join(node.get("alt").split()))
    lonely = [Picture(caption=words, credit=credit) for words, credit in (credited(c.text) for c in captions if id(c) not in used)]
    return (*found.values(), *lonely)


def credited(text: str) -> tuple[str, str]:
    """Caption and credit of a caption's words."""
    match = _CREDIT.search(text)
    if match is None:
        return text, ""
    credit = _LABEL.sub("", (match[1] or match[2]).strip())
    return (text[: match.start()] + " " + text[match.end() :]).strip(), credit.strip()


def _figure(node: Node) -> Node:
    at: Node | None = node
    for _ in range(6):
        if at is None:
            break
        if at.tag == "figure":
            return at
        at = at.parent
    return node.parent or node


def _common(nodes: list[Node]) -> Node:
    home = nodes[0]
    low, high = min(node.index for node in nodes), max(node.index for node in nodes)
    while home.parent is not None and not (home.index <= low and high <= home.last):
        home = home.parent
    return home


def _source(node: Node) -> str:
    own = node.get("src").strip()
    if own.startswith("data:image/") and len(own) > _PLACEHOLDER:
        return Enclosed.inline(own)
    for name in ("data-src", "data-original", "data-lazy-src", "src"):
        value = node.get(name).strip()
        if value and not value.startswith("data:"):
            return value
    return ""


def _small(node: Node) -> bool:
    sizes = [int(size) for size in (node.get("width"), node.get("height")) if size.isdigit()]
    return bool(sizes) and min(sizes) < 100
