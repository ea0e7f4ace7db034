"""Describe blocks in the words that the table of weights knows: page and blocks → features.

A feature is a short name such as `tag p` or `links 3`; what speaks for and against an article is not said here but in `weights`.
Features come in groups: what a few facts give together is worked out once for all blocks of which they hold, and weighed once.
"""

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Iterator
from functools import lru_cache

from dateline.convert.html.blocks import Block, In, headline_at, squeezed, tokens
from dateline.convert.html.cues import cues, hinted
from dateline.convert.html.family import Family, branch, kinds
from dateline.convert.html.tree import Node

_LENGTHS = (8, 16, 25, 40, 60, 90, 130, 200, 350, 700)
_SHARES = (0.01, 0.1, 0.25, 0.5, 0.8, 0.99)
_PARTS = (0.001, 0.02, 0.08, 0.2, 0.4, 0.6, 0.8, 0.95)
_ALIKE, _PARTS_OF_CARDS, _LINKED = (1, 2, 4, 8), (0.02, 0.2, 0.5, 0.9), (0.02, 0.1, 0.25, 0.5, 0.8)
_NEAR = (0, 3, 6, 12, 25, 50)
_PLACES = (-20, -8, -4, -2, -1, 0, 1, 2, 3, 5, 9, 20, 60)
_FLAGS = (
    (In.HIDDEN, "in hidden"), (In.NAV, "in nav"), (In.FOOTER, "in footer"), (In.HEADER, "in header"), (In.ASIDE, "in aside"),
    (In.FORM, "in form"), (In.CAPTION, "in caption"), (In.QUOTE, "in quote"), (In.TABLE, "in table"), (In.LIST, "in list"),
    (In.PRE, "in pre"), (In.HEADING, "in heading"), (In.ARTICLE, "in article"), (In.MAIN, "in main"), (In.TIME, "in time"),
    (In.CONTROL, "in control"), (In.FIGURE, "in figure"),
)  # fmt: skip
_PROSE, _OF_FURNITURE = 70, 400
_NEVER = In.NAV | In.FOOTER | In.CONTROL
_SENTENCE_ENDS, _CLOSING = ".!?…。！？।", "'\"”’»)]"
_ENDINGS = {":": "colon", ",": "comma", "…": "dots", "»": "mark", "|": "mark", ">": "mark", "›": "mark"}
_DIGIT = re.compile(r"\d")
_WORD = re.compile(r"[^\W\d_]+")
_NAMING = ("class", "id", "itemprop", "data-testid")
Names = tuple[str, ...]
"""A group of features."""


class Scene:
    """What is known of the page as a whole before a block is looked at."""

    def __init__(
        self, *, blocks: list[Block], titles: Iterable[str], told: str, summary: str, known: Container[str] | None = None
    ) -> None:
        self.known = known
        self.blocks = blocks
        self._classes: dict[tuple[str, int], tuple[str, ...]] = {}
        self._outer: dict[tuple[int, int], tuple[str, ...]] = {}
        self.told = squeezed(told)
        self.titles = frozenset(squeezed(title) for title in titles) - {""}
        self.summary = squeezed(summary)
        self.prose = [_prose(block) for block in blocks]
        self.total = max(1, sum(self.prose))
        self.styles = defaultdict[object, int](int)
        self.style_counts = defaultdict[object, int](int)
        self.under = defaultdict[int, int](int)
        self.texts = Counter([block.text for block in blocks])
        self.hints = hinted(text for text in self.texts if len(text) < _OF_FURNITURE)
        for block, letters in zip(blocks, self.prose, strict=True):
            self.styles[block.style] += letters
            self.style_counts[block.style] += 1
            if letters:
                for node in block.path:
                    self.under[node.index] += letters
        self.top_style = max(self.styles.values(), default=0) or 1
        self.headline = headline_at(blocks, self.titles)
        self.longest = max((block.letters for block in blocks if not block.within & _ASIDE), default=1)
        self.main = self._main(0.75) or self._main(0.5)
        self.passed = self._passed()
        self.headline_node = blocks[self.headline].node if self.headline >= 0 else None
        self.family = Family(blocks)

    def only_known(self, names: Iterable[str]) -> tuple[str, ...]:
        """Of names of an open class those that weigh something; all of them where the weights are yet to be found."""
        known = self.known
        return tuple(names) if known is None else tuple([name for name in names if name in known])

    def classes(self, node: Node, level: int) -> tuple[str, ...]:
        """The features of an element's class and id words, `level` elements out from the text."""
        key = (node.raw, level)
        found = self._classes.get(key)
        if found is None:
            words = tokens(" ".join(map(node.get, _NAMING))) if node.raw else ()
            found = self._classes[key] = self.only_known([f"class{level} {word}" for word in words])
        return found

    def outer(self, nodes: tuple[Node, ...]) -> tuple[str, ...]:
        """The features of class and id words of elements further out, the same for all blocks in them."""
        key = (nodes[0].index, len(nodes)) if nodes else (-1, 0)
        if key not in self._outer:
            self._outer[key] = tuple(sorted({name for node in nodes for name in self.classes(node, 3)}))
        return self._outer[key]

    def _passed(self) -> list[int]:
        """How many further headlines (h1, or headings that are links) stand between the headline and each block."""
        count, found = 0, []
        for at, block in enumerate(self.blocks):
            if (
                at > self.headline
                and block.within & In.HEADING
                and (block.link_share > 0.8 or any(node.tag == "h1" for node in block.path))
            ):
                count += 1
            found.append(count)
        return found

    def _main(self, part: float) -> Node | None:
        """The innermost element that holds such a part of the page's prose."""
        best: Node | None = None
        for block, letters in zip(self.blocks, self.prose, strict=True):
            if not letters:
                continue
            for node in block.path:
                if self.under[node.index] >= part * self.total:
                    if best is None or node.index > best.index:
                        best = node
                    break
        return best


_ASIDE = In.NAV | In.FOOTER | In.CONTROL | In.CAPTION
_group = lru_cache(maxsize=16384)
"""For a group that hangs on a few small numbers and words alone."""


def _prose(block: Block) -> int:
    if block.letters < _PROSE or block.link_share > 0.4 or block.within & _ASIDE:
        return 0
    return block.letters


def features(scene: Scene) -> list[list[Names] | None]:
    """The features of every block in groups, in the order of the blocks; None for those that need no closer look."""
    ends = ["start", *map(_brief, scene.blocks), "end"]
    found: list[list[Names] | None] = []
    for at, block in enumerate(scene.blocks):
        if block.within & _NEVER or ends[at] == ends[at + 1] == ends[at + 2] == "links 0":
            found.append(None)
            continue
        length = bisect_right(_LENGTHS, block.letters)
        groups = [_of_neighbours(ends[at], ends[at + 2]), *_of_text(block, scene, length), *_of_place(block, scene)]
        found.append([*groups, *_of_classes(block, scene), *_of_family(block, scene)])
    return found


def _brief(block: Block) -> str:
    if block.within & In.HEADING:
        return "heading"
    kind = "links" if block.link_share > 0.5 else "text"
    return f"{kind} {bisect_right((15, 40, 90, 200), block.letters)}"


@_group
def _of_neighbours(before: str, after: str) -> Names:
    return "before " + before, "after " + after


def _of_family(block: Block, scene: Scene) -> list[Names]:
    """What the names of the elements round the block say, where they part from the main one, and how many are alike."""
    family, path = scene.family, block.path
    far = branch(path, scene.headline_node)
    count, node = family.cards(path)
    return [
        _of_kinds(family.kinds(path[:2]), family.kinds(branch(path, scene.main))),
        _of_distance(min(len(far), 7), bool(block.within & In.ARTICLE) and "article" in [node.tag for node in far]),
        _of_cards(count, _part_of_parent(node, scene), node.tag == "article") if node is not None else (),
        _of_links_around(*(bisect_right(_LINKED, family.link_share(node)) for node in path[1:4])),
    ]


@_group
def _of_kinds(own: int, along: int) -> Names:
    return (*("kin " + kin for kin in kinds(own)), *("branch " + kin for kin in kinds(along)))


@_group
def _of_distance(far: int, other: bool) -> Names:
    return (f"from title {far}", "other article") if other else (f"from title {far}",)


def _part_of_parent(node: Node, scene: Scene) -> int:
    share = scene.under[node.index] / (scene.under[node.parent.index] or 1) if node.parent is not None else 1.0
    return bisect_right(_PARTS_OF_CARDS, share)


@_group
def _of_cards(count: int, share: int, is_article: bool) -> Names:
    names = (f"cards {bisect_right(_ALIKE, count)} {share}",)
    return (*names, f"articles {bisect_right(_ALIKE[:3], count)}") if is_article else names


@_group
def _of_links_around(*shares: int) -> Names:
    return tuple(f"linked{level} {share}" for level, share in enumerate(shares, start=1))


@_group
def _of_tags(own: str, parent: str, within: int) -> Names:
    tag = own if len(own) < 11 and "-" not in own else "own"
    above = parent if "-" not in parent else "own"
    return ("tag " + tag, "parent " + above, *(name for flag, name in _FLAGS if within & flag))


def _of_text(block: Block, scene: Scene, length: int) -> Iterator[Names]:
    text, node = block.text, block.node
    parent = node.parent.tag if node.parent is not None else "own"
    yield _of_tags(node.tag, parent, block.within)
    yield _of_length(node.tag, length, bisect_right(_SHARES, block.link_share))
    yield _of_ends(_end(text), _start(text[0]), length, text.isupper() and len(text) > 3)
    digits = len(_DIGIT.findall(text[:100])) / min(len(text), 100)
    if digits > 0.1:
        yield _of_digits(bisect_right((0.2, 0.4), digits))
    if len(text) < _OF_FURNITURE:
        yield _of_cues(cues(text.lower(), scene.hints), min(length // 3, 2))
    if len(text) < 70:
        yield from zip(scene.only_known("word " + word for word in {word.casefold() for word in _WORD.findall(text)}))
    if scene.texts[text] > 1:
        yield _TWICE[min(length // 4, 1)]
    if len(text) < 120 and scene.titles and (block.squeezed in scene.titles or _part_of_title(block.squeezed, scene.titles)):
        yield _TITLE
    if scene.summary and length > 1:
        yield _of_summary(block.squeezed, scene.summary, length)
    if length > 3:
        after = str(bisect_right(_NEAR, block.place - scene.headline)) if scene.headline >= 0 else "none"
        yield _of_rank(bisect_right(_RANKS, block.letters / scene.longest), after)


_TITLE = ("title",)
_TWICE = (("twice 0",), ("twice 1",))
_RANKS = (0.15, 0.3, 0.6, 0.99)


@_group
def _of_length(tag: str, length: int, links: int) -> Names:
    names = (f"length {length}", f"links {links}", f"{tag} length {length}")
    return (*names, f"links {links} length {length // 2}") if links else names


def _end(text: str) -> str:
    open_ = text.rstrip(_CLOSING)
    return "sentence" if open_ and open_[-1] in _SENTENCE_ENDS else _ENDINGS.get(text[-1], "open")


def _start(first: str) -> str:
    return "lower" if first.islower() else "upper" if first.isupper() else "digit" if first.isdigit() else "other"


@_group
def _of_ends(end: str, start: str, length: int, capitals: bool) -> Names:
    names = (f"ends {end}", f"ends {end} length {length // 2}", "starts " + start)
    return (*names, "capitals") if capitals else names


@_group
def _of_digits(share: int) -> Names:
    return (f"digits {share}",)


@_group
def _of_rank(rank: int, after: str) -> Names:
    return f"rank {rank}", f"rank {rank} after {after}"


@_group
def _of_cues(found: frozenset[str], size: int) -> Names:
    return tuple(f"cue {name} {size}" for name in sorted(found))


def _part_of_title(words: str, titles: frozenset[str]) -> bool:
    return len(words) > 20 and any(words in title for title in titles)


def _of_summary(start: str, summary: str, length: int) -> Names:
    if len(start) > 30 and (start.startswith(summary[:60]) or start in summary):
        return (f"begins summary {length // 4}",)
    return ()


def _of_place(block: Block, scene: Scene) -> list[Names]:
    own, path, under, total = block.style, block.path, scene.under, scene.total
    size = bisect_right((25, 60, 130), block.letters)
    deep = len(path)
    shares = [bisect_right(_PARTS, under[path[depth].index] / total) if depth < deep else len(_PARTS) for depth in _DEPTHS]
    from_title = bisect_right(_PLACES, block.place - scene.headline) if scene.headline >= 0 else -1
    return [
        _of_style(bisect_right(_PARTS, scene.styles[own] / scene.top_style), bisect_right(_MANY, scene.style_counts[own]), size),
        _of_prose(*shares),
        _of_relation(_relation(block, scene), size),
        _of_order(from_title, min(scene.passed[block.place], 6), _told(block, scene)),
    ]


_DEPTHS, _MANY = (0, 1, 2, 3, 5), (1, 3, 7, 15)


@_group
def _of_style(style: int, alike: int, size: int) -> Names:
    return f"style {style}", f"alike {alike}", f"style {style} length {size}"


@_group
def _of_prose(*shares: int) -> Names:
    return tuple(f"prose{depth} {share}" for depth, share in zip(_DEPTHS, shares, strict=True))


@_group
def _of_relation(relation: str, size: int) -> Names:
    return relation, f"{relation} length {size}"


@_group
def _of_order(from_title: int, passed: int, told: str) -> Names:
    return (f"headline {from_title}" if from_title >= 0 else "no headline", f"passed {passed}", told)


def _relation(block: Block, scene: Scene) -> str:
    main = scene.main
    if main is None:
        return "main none"
    node = block.node
    if not main.index <= node.index <= main.last:
        return "main before" if node.index < main.index else "main after"
    depth = next((at for at, each in enumerate(block.path) if each is main), 9)
    return f"main {min(depth, 6)}"


def _told(block: Block, scene: Scene) -> str:
    if not scene.told:
        return "told nothing"
    start = block.squeezed[:80]
    kind = "short" if len(start) < 12 else "long"
    return f"told {kind}" if start in scene.told else f"untold {kind}"


def _of_classes(block: Block, scene: Scene) -> list[Names]:
    inner, path = block.runs[0].node, block.path
    groups = [scene.classes(inner, 0)] if inner is not block.node else []
    first = len(groups)
    near = 3 - first
    groups += [scene.classes(node, depth) for depth, node in enumerate(path[:near], start=first)]
    return [*groups, scene.outer(path[near:9])]
