"""Set apart what a page itself marks as another text than its article: blocks → the ones left.

Comments, other articles of a list, side columns and promotions are written as an article is; no weighing of sentences tells them
from it, but the page does, in the names of its elements and by writing many of them alike. Nothing that holds the headline, and
nothing that holds what can only be the article, is set apart.
"""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import accumulate

from dateline.convert.html.blocks import POSTER_DEEP, Block, In, headline_at, says_who_posts, squeezed, tokens
from dateline.convert.html.family import signature
from dateline.convert.html.tree import Node

# What is no article however much of it there is: readers' remarks, and what every page of an outlet carries.
_NEVER = frozenset(
    """
    comment comments commenting commentlist disqus respond replies footer copyright masthead cookie navbar menu modal popup
    factbox infobox faktabox faktaruta
    """.split()  # noqa: SIM905
)
_OTHERS = frozenset(
    """
    related relatedposts recommended recommendations recirculation popular trending latest recent upnext promo promos promotion
    sidebar posts stories cards carousel outbrain taboola newsletter subscribe signup login dropdown breadcrumb breadcrumbs
    sharing bio
    """.split()  # noqa: SIM905
)
_STORY, _CONTENT = frozenset(["article", "story", "post", "entry"]), frozenset(["content", "body", "text"])
# What stands over the remarks of readers.
_REMARKS = re.compile(
    r"(?:\d+ )?(?:(?:all|latest|reader|readers['’]|top|recent|user|view|show) )*"
    r"(?:comments?|responses?|replies)(?: (?:on|to) .*)?\W*\d*\W*"
    r"|leave a (?:comment|reply)|join the (?:discussion|conversation)|discussion about this post"
    r"|(?:\d+ )?(?:comentarios?|commentaires?|kommentare?)\W*\d*\W*"
    r"|(?:deja|añadir|dejar|escribe) (?:un |tu )?comentario|(?:网友|最新|全部|热门|发表|精彩)?评论\W*\d*\W*",
    re.I,
)
_PROSE, _LEAST = 70, 200
# Shares of the page's prose: more in one element, or in all that are written like it, is hardly another text.
_MUCH, _MOST, _NEARLY_ALL = 0.3, 0.65, 0.85
_TEASER, _ROW = 700, 3
_CELL, _LABEL, _FIELDS = 160, 40, 2


def left(blocks: list[Block], titles: Iterable[str]) -> list[Block]:
    """The blocks without those of elements set apart, numbered anew."""
    page = _Page(blocks=blocks, titles=frozenset(map(squeezed, titles)) - {""})
    kept = [block for block in blocks if not page.sets_apart(block)]
    others = _teasers(kept, page.total).difference(node.index for node in page.home) | _replies(kept) | _asking(kept)
    if others:
        kept = [block for block in kept if others.isdisjoint([node.index for node in block.path])]
    kept = kept[: _remarks(kept, page)]
    for place, block in enumerate(kept):
        block.place = place
    return kept


@dataclass(slots=True, kw_only=True)
class _Page:
    """A page while its elements are judged: where its headline stands, and how much prose each element holds."""

    blocks: list[Block]
    titles: frozenset[str]
    total: int = 0
    # By an element's index, and by class for all elements written alike together.
    held: defaultdict[int | str, int] = field(default_factory=lambda: defaultdict(int))
    home: tuple[Node, ...] = ()
    article: Node | None = None
    judged: dict[int, bool] = field(default_factory=dict)

    def __post_init__(self) -> None:
        at = headline_at(self.blocks, self.titles)
        self.home = self.blocks[at].path if at >= 0 else ()
        self.article = next((node for node in self.home if node.tag == "article"), None)
        for block in filter(_is_prose, self.blocks):
            self.total += block.letters
            letters, held = block.letters, self.held
            for node in block.path:
                held[node.index] += letters
                if node.raw:
                    held[node.get("class")] += letters
        self.judged = {node.index: False for node in self.home}

    def sets_apart(self, block: Block) -> bool:
        """Whether an element that the block stands in, and the headline does not, is another text."""
        judged, unknown, apart = self.judged, [], False
        for node in block.path:
            if node.index in judged:
                apart = judged[node.index]
                break
            unknown.append(node)
        for node in reversed(unknown):
            apart = judged[node.index] = apart or self._is_another(node)
        return apart

    def _is_another(self, node: Node) -> bool:
        classes = node.get("class") if node.raw else ""
        never, other = _named(f"{classes} {node.get('id')}") if node.raw else (False, False)
        if never:
            return self.held[node.index] < max(self.total - _LEAST, 1)
        if not (other or self._is_beside(node)):
            return False
        alike = self.held[classes] if classes else 0
        return self.held[node.index] < max(_MUCH * self.total, 1) and alike < max(_MOST * self.total, 1)

    def _is_beside(self, node: Node) -> bool:
        """Whether the element is a side column, or an article that is not the headline's."""
        if node.tag == "aside":
            return True
        return node.tag == "article" and self.article is not None and not self.article.index <= node.index <= self.article.last


@lru_cache(maxsize=4096)
def _named(names: str) -> tuple[bool, bool]:
    """Whether class and id say that an element is never article; whether they say that it is another text."""
    words = tokens(names)
    own = not (_STORY.isdisjoint(words) or _CONTENT.isdisjoint(words))
    return not _NEVER.isdisjoint(words), not (own or _OTHERS.isdisjoint(words))


def _is_prose(block: Block) -> bool:
    return block.letters >= _PROSE and block.link_share <= 0.4


def _teasers(blocks: list[Block], total: int) -> set[int]:
    """Elements of one class, side by side, each with a line that is a link and little prose: a list of other articles."""
    inside: defaultdict[int, list[Block]] = defaultdict(list)
    rows: defaultdict[tuple[int, str, str], list[int]] = defaultdict(list)
    for block in blocks:
        for node in block.path[:6]:
            index = node.index
            if index in inside:
                inside[index].append(block)
            elif node.tag != "p" and node.raw and "class" in node.raw:
                rows[signature(node)].append(index)
                inside[index].append(block)
    found: set[int] = set()
    for row in rows.values():
        if len(row) >= _ROW and sum(_leads_away(inside[index]) for index in row) >= 0.7 * len(row):
            prose = sum(block.letters for index in row for block in inside[index] if _is_prose(block))
            found.update(row if prose < _NEARLY_ALL * total else ())
    return found


def _replies(blocks: list[Block]) -> set[int]:
    """The posts of a forum's thread after its first: elements written alike, each with one that says who posts."""
    posters = {node.index for block in blocks for node in block.path[:POSTER_DEEP] if says_who_posts(node.raw)}
    if len(posters) < 2:
        return set()
    rows: defaultdict[tuple[int, str, str], dict[int, None]] = defaultdict(dict)
    for node in (node for block in blocks for node in _outside(block, posters)):
        rows[signature(node)][node.index] = None
    most = max(map(len, rows.values()), default=0)
    return {index for row in rows.values() if len(row) == most for index in [*row][1:]}


def _remarks(blocks: list[Block], page: "_Page") -> int:
    """The place of the heading over what readers say, where a good part of the prose stands between it and the headline; else that
    behind the last block."""
    heads = [at for at, block in enumerate(blocks) if block.within & In.HEADING and _heads_remarks(block.text)]
    start = headline_at(blocks, page.titles) if heads else -1
    if start < 0:
        return len(blocks)
    prose = list(accumulate(block.letters if _is_prose(block) else 0 for block in blocks[start:]))
    ends = [place for place in heads if place > start and prose[place - start] >= _MUCH * page.total]
    return min(ends, default=len(blocks))


def _heads_remarks(text: str) -> bool:
    return len(text) < _CELL and _REMARKS.fullmatch(text) is not None


def _asking(blocks: list[Block]) -> set[int]:
    """The tables whose labels ask a reader for something, and those that list addresses for a program."""
    cells: defaultdict[int, list[Block]] = defaultdict(list)
    for block in blocks:
        if block.within & In.TABLE and len(block.text) < _CELL:
            cells[next((node.index for node in block.path if node.tag == "table"), -1)].append(block)
    cells.pop(-1, None)
    return {
        index for index, held in cells.items() if sum(map(_is_field, held)) >= _FIELDS or sum(map(_is_address, held)) >= _FIELDS
    }


def _is_field(cell: Block) -> bool:
    return (cell.within & In.FORM > 0 and len(cell.text) < _LABEL and cell.text.rstrip("* ")[-1:] in (":", "：")) or cell.text[
        -2:
    ] == ":*"


def _is_address(cell: Block) -> bool:
    return cell.text.startswith(("http://", "https://")) and " " not in cell.text and not cell.linked


def _outside(block: Block, posters: set[int]) -> list[Node]:
    """The elements with a name that the box about who posts stands in, where the block stands in one."""
    at = next((at for at, node in enumerate(block.path[:POSTER_DEEP]) if node.index in posters), len(block.path))
    return [node for node in block.path[at + 1 :] if node.raw]


def _leads_away(blocks: list[Block]) -> bool:
    return (
        len(blocks) > 1
        and any(block.link_share > 0.9 and 15 < len(block.text) < 250 for block in blocks)
        and sum(block.letters for block in blocks) < _TEASER
    )
