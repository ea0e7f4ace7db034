"""Describe blocks in the words that the table of weights knows: page and blocks → features.

A feature is a short name such as `tag p` or `links 3`; what speaks for and against an article is not said here but in `weights`.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Container, Iterable
from functools import lru_cache

from dateline.convert.html.blocks import Block, In, headline_at, squeezed, tokens
from dateline.convert.html.family import Family, branch
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
_PROSE = 70
_NEVER = In.NAV | In.FOOTER | In.CONTROL
_SENTENCE_END = re.compile(r"[.!?…。！？।]['\"”’»)\]]*$")
_ENDINGS = {":": "colon", ",": "comma", "…": "dots", "»": "mark", "|": "mark", ">": "mark", "›": "mark"}
# Words of furniture in the languages of the press: name of the cue, how a block begins, what it contains.
_CUES: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    ("rights",
     (),
     ("©", "(c) 20", "(c) 19", "copyright", "all rights reserved", "alle rechte", "tous droits",
      "derechos reservados", "tutti i diritti", "版权", "著作权", "無断転載",)),
    ("credit",
     ("photo", "picture", "image", "foto", "bild:", "credit", "source:", "quelle:", "fuente:", "getty",
      "via ", "illustration", "图", "写真",),
     ("getty", "shutterstock", "reuters/", "ap photo", "istock", "unsplash", "picture alliance", "imago",
      "afp/", "(photo", "[photo", "(image", "(foto", "(pic", "credit:", "image:", "photo:", "foto:",
      "photo by", "courtesy of",)),
    ("read",
     ("read", "see ", "see also", "also ", "watch", "listen", "more", "related", "next", "previous",
      "don't miss", "don’t miss", "click", "tap ", "lees", "lesen", "leer", "lee ", "lire", "à lire",
      "leggi", "mehr", "más", "lue ", "läs", "les ", "читай", "читать", "czytaj", "přečtěte", "olvassa",
      "阅读", "延伸阅读", "相关", "関連", "zum thema", "weiterlesen", "check out", "try ",),
     ()),
    ("subscribe",
     (),
     ("subscri", "newsletter", "sign up", "sign in", "log in", "abonn", "suscr", "iscriviti", "inscri",
      "anmelden", "订阅", "登录", "registr", "inbox", "free trial", "membership", "会員", "有料記事", "購読",)),
    ("follow",
     (),
     ("follow us", "follow me", "follow @", "follow the", "follow on", "facebook", "twitter", "instagram",
      "whatsapp", "telegram", "linkedin", "youtube", "pinterest", "关注", "微信", "微博", "pic.", "t.co/",)),
    ("share",
     ("share",),
     (" share ", "compart", "partager", "teilen", "condivid", "delen", "分享", "udostępnij", "поделиться")),
    ("comment",
     (),
     ("comment", "kommentar", "comentario", "评论", "コメント", "reply", "antwort")),
    ("mail",
     (),
     ("@", "http", "www.")),
    ("about",
     (),
     (" is a ", " is an ", " contributed to this", "reporting by", "edited by", "additional reporting",
      "reported from", "editing by", "责任编辑", "编辑", "about the author", "correspondent", "freelance",
      "ist redakteur", "our newsroom",)),
    ("by",
     ("by ", "von ", "por ", "par ", "di ", "door ", "av ", "af ", "od ", "tekst", "text:", "author",
      "written by", "posted", "published", "updated", "last updated", "veröffentlicht", "publicado",
      "publié", "记者", "作者", "来源", "stand:", "quelle",),
     ()),
    ("ad",
     ("advert", "sponsored", "anzeige", "werbung", "publicidad", "publicité", "pubblicità", "reklam",
      "annons", "mainos", "реклама", "广告", "広告", "story continues", "continue reading",
      "article continues", "scroll", "skip", "loading", "embed",),
     ()),
    ("buy",
     (),
     ("affiliate", "commission", "buy now", "price", "deal", "coupon", "discount", "download", "% off",
      "donat", "support us",)),
    ("quote",
     ('"', "“", "„", "«", "‘", "'", "「"),
     ()),
)  # fmt: skip
_DATE = re.compile(
    r"\b(?:19|20)\d\d\b.{0,20}\d{1,2}:\d\d|\b\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d\b|\b(?:19|20)\d\d-\d\d-\d\d"
    r"|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w* \d{1,2},? (?:19|20)\d\d|年\d{1,2}月\d{1,2}日"
    r"|\b(?:min(?:ute)?s?|hours?|days?) (?:ago|read)\b"
)
_DIGIT = re.compile(r"\d")
_LEAD = " \t-–—•·*►▶→>|:[("
_WORD = re.compile(r"[^\W\d_]+")


class Scene:
    """What is known of the page as a whole before a block is looked at."""

    def __init__(
        self, *, blocks: list[Block], titles: Iterable[str], told: str, summary: str, known: Container[str] | None = None
    ) -> None:
        self.known = known
        self.blocks = blocks
        self._classes: dict[tuple[int, int], tuple[str, ...]] = {}
        self._outer: dict[tuple[int, int], tuple[str, ...]] = {}
        self.told = squeezed(told)
        self.titles = frozenset(squeezed(title) for title in titles) - {""}
        self.summary = squeezed(summary)
        self.prose = [_prose(block) for block in blocks]
        self.total = max(1, sum(self.prose))
        self.styles = Counter[object]()
        self.style_counts = Counter[object]()
        self.under = Counter[int]()
        self.texts = Counter(block.text for block in blocks)
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
        return tuple(names) if self.known is None else tuple(name for name in names if name in self.known)

    def classes(self, node: Node, level: int) -> tuple[str, ...]:
        """The features of an element's class and id words, `level` elements out from the text."""
        key = (node.index, level)
        if key not in self._classes:
            words = (
                tokens(f"{node.get('class')} {node.get('id')} {node.get('itemprop')} {node.get('data-testid')}") if node.raw else ()
            )
            self._classes[key] = self.only_known(f"class{level} {word}" for word in words)
        return self._classes[key]

    def outer(self, nodes: tuple[Node, ...]) -> tuple[str, ...]:
        """The features of class and id words of elements further out, the same for all blocks in them."""
        key = (nodes[0].index, len(nodes)) if nodes else (-1, 0)
        if key not in self._outer:
            self._outer[key] = tuple(name for node in nodes if node.raw for name in self.classes(node, 3))
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


def _prose(block: Block) -> int:
    if block.letters < _PROSE or block.link_share > 0.4 or block.within & _ASIDE:
        return 0
    return block.letters


def features(scene: Scene) -> list[list[str] | None]:
    """The features of every block, in the order of the blocks; None for those that need no closer look."""
    brief = [_brief(block) for block in scene.blocks]
    ends = ["start", *brief, "end"]
    found: list[list[str] | None] = []
    for at, block in enumerate(scene.blocks):
        if block.within & _NEVER or ends[at] == ends[at + 1] == ends[at + 2] == "links 0":
            found.append(None)
            continue
        found.append([*_own(block, scene), "before " + ends[at], "after " + ends[at + 2]])
    return found


def _brief(block: Block) -> str:
    if block.within & In.HEADING:
        return "heading"
    kind = "links" if block.link_share > 0.5 else "text"
    return f"{kind} {bisect_right((15, 40, 90, 200), block.letters)}"


def _own(block: Block, scene: Scene) -> list[str]:
    names = [*_of_tags(block), *_of_text(block, scene), *_of_place(block, scene)]
    names += _of_classes(block, scene)
    names += _of_family(block, scene)
    return names


def _of_family(block: Block, scene: Scene) -> list[str]:
    """What the names of the elements round the block say, where they part from the main one, and how many are alike."""
    family, path = scene.family, block.path
    names = ["kin " + kin for kin in family.kinds(path[:2])]
    names += ["branch " + kin for kin in family.kinds(branch(path, scene.main))]
    far = branch(path, scene.headline_node)
    names.append(f"from title {min(len(far), 7)}")
    if any(node.tag == "article" for node in far):
        names.append("other article")
    count, node = family.cards(path)
    if node is not None:
        share = scene.under[node.index] / (scene.under[node.parent.index] or 1) if node.parent is not None else 1.0
        names.append(f"cards {bisect_right(_ALIKE, count)} {bisect_right(_PARTS_OF_CARDS, share)}")
        if node.tag == "article":
            names.append(f"articles {bisect_right(_ALIKE[:3], count)}")
    names += [f"linked{level} {bisect_right(_LINKED, family.link_share(node))}" for level, node in enumerate(path[1:4], start=1)]
    return names


def _of_tags(block: Block) -> list[str]:
    node = block.node
    tag = node.tag if len(node.tag) < 11 and "-" not in node.tag else "own"
    parent = node.parent.tag if node.parent is not None and "-" not in node.parent.tag else "own"
    names = ["tag " + tag, "parent " + parent]
    within = block.within
    names += _flag_names(within)
    return names


@lru_cache(maxsize=2048)
def _flag_names(within: int) -> tuple[str, ...]:
    return tuple(name for flag, name in _FLAGS if within & flag)


def _of_text(block: Block, scene: Scene) -> list[str]:
    text = block.text
    length = bisect_right(_LENGTHS, block.letters)
    links = bisect_right(_SHARES, block.link_share)
    tag = block.node.tag
    names = [f"length {length}", f"links {links}", f"{tag} length {length}"]
    if links:
        names.append(f"links {links} length {length // 2}")
    ended = "sentence" if _SENTENCE_END.search(text) else _ENDINGS.get(text[-1], "open")
    names += [f"ends {ended}", f"ends {ended} length {length // 2}"]
    start = text[0]
    names.append(
        "starts " + ("lower" if start.islower() else "upper" if start.isupper() else "digit" if start.isdigit() else "other")
    )
    if text.isupper() and len(text) > 3:
        names.append("capitals")
    digits = len(_DIGIT.findall(text[:100])) / min(len(text), 100)
    if digits > 0.1:
        names.append(f"digits {bisect_right((0.2, 0.4), digits)}")
    if len(text) < 400:
        names += [f"cue {name} {min(length // 3, 2)}" for name in _cues(text)]
    if len(text) < 70:
        names += scene.only_known("word " + word for word in {word.casefold() for word in _WORD.findall(text)})
    if scene.texts[text] > 1:
        names.append(f"twice {min(length // 4, 1)}")
    if len(text) < 120 and scene.titles and (block.squeezed in scene.titles or _part_of_title(block.squeezed, scene.titles)):
        names.append("title")
    if scene.summary and length > 1:
        names += _of_summary(block.squeezed, scene.summary, length)
    if length > 3:
        rank = bisect_right((0.15, 0.3, 0.6, 0.99), block.letters / scene.longest)
        after = bisect_right(_NEAR, block.place - scene.headline) if scene.headline >= 0 else "none"
        names += [f"rank {rank}", f"rank {rank} after {after}"]
    return names


def _cues(text: str) -> list[str]:
    text = text.lower()
    start = text.lstrip(_LEAD)
    found = [name for name, begins, holds in _CUES if start.startswith(begins) or any(map(text.__contains__, holds))]
    if len(text) < 150 and _DATE.search(text):
        found.append("date")
    return found


def _part_of_title(words: str, titles: frozenset[str]) -> bool:
    return len(words) > 20 and any(words in title for title in titles)


def _of_summary(start: str, summary: str, length: int) -> list[str]:
    if len(start) > 30 and (start.startswith(summary[:60]) or start in summary):
        return [f"begins summary {length // 4}"]
    return []


def _of_place(block: Block, scene: Scene) -> list[str]:
    own = block.style
    style = bisect_right(_PARTS, scene.styles[own] / scene.top_style)
    size = bisect_right((25, 60, 130), block.letters)
    names = [
        f"style {style}",
        f"alike {bisect_right((1, 3, 7, 15), scene.style_counts[own])}",
        f"style {style} length {size}",
    ]
    path = block.path
    for depth in (0, 1, 2, 3, 5):
        share = scene.under[path[depth].index] / scene.total if depth < len(path) else 1.1
        names.append(f"prose{depth} {bisect_right(_PARTS, share)}")
    relation = _relation(block, scene)
    names += [relation, f"{relation} length {size}"]
    if scene.headline >= 0:
        names.append(f"headline {bisect_right(_PLACES, block.place - scene.headline)}")
    else:
        names.append("no headline")
    names.append(f"passed {min(scene.passed[block.place], 6)}")
    names.append(_told(block, scene))
    return names


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


def _of_classes(block: Block, scene: Scene) -> list[str]:
    inner = block.runs[0].node
    names = list(scene.classes(inner, 0)) if inner is not block.node else []
    first = 1 if names or inner is not block.node else 0
    near = 3 - first
    for depth, node in enumerate(block.path[:near], start=first):
        if node.raw:
            names += scene.classes(node, depth)
    return [*names, *scene.outer(block.path[near:9])]
