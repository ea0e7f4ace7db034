"""Gather a page's text into blocks, the paragraphs a reader sees: Page → blocks."""

import re
from dataclasses import dataclass, field
from functools import lru_cache
from operator import attrgetter

from dateline.convert.fields import letters
from dateline.convert.html.tree import INLINE, Node, Page, Run


class In:
    """What an element stands in, itself included: bits, plain integers because every element of a page is asked."""

    NOTHING = 0
    UNSEEN = 1  # scripts, styles, the head
    HIDDEN = 2
    LINK = 4
    NAV = 8
    FOOTER = 16
    HEADER = 32
    ASIDE = 64
    FORM = 128
    CAPTION = 256
    QUOTE = 512
    TABLE = 1024
    LIST = 2048
    PRE = 4096
    HEADING = 8192
    ARTICLE = 16384
    MAIN = 32768
    TIME = 65536
    CONTROL = 131072
    FIGURE = 262144


OF_TAG = {
    "script": In.UNSEEN, "style": In.UNSEEN, "noscript": In.UNSEEN, "template": In.UNSEEN, "head": In.UNSEEN, "title": In.UNSEEN,
    "svg": In.UNSEEN,
    "iframe": In.UNSEEN, "object": In.UNSEEN, "noembed": In.UNSEEN, "noframes": In.UNSEEN, "audio": In.UNSEEN, "video": In.UNSEEN,
    "canvas": In.UNSEEN, "math": In.NOTHING, "a": In.LINK, "nav": In.NAV, "menu": In.NAV, "footer": In.FOOTER, "header": In.HEADER,
    "aside": In.ASIDE, "form": In.FORM, "figcaption": In.CAPTION, "caption": In.CAPTION, "blockquote": In.QUOTE, "table": In.TABLE,
    "li": In.LIST, "dd": In.LIST, "dt": In.LIST, "pre": In.PRE, "h1": In.HEADING, "h2": In.HEADING, "h3": In.HEADING,
    "h4": In.HEADING, "h5": In.HEADING, "h6": In.HEADING, "article": In.ARTICLE, "main": In.MAIN, "time": In.TIME,
    "button": In.CONTROL, "select": In.CONTROL, "option": In.CONTROL, "textarea": In.CONTROL, "label": In.CONTROL,
    "dialog": In.CONTROL, "figure": In.FIGURE,
}  # fmt: skip
_OF_ROLE = {
    "navigation": In.NAV, "menu": In.NAV, "menubar": In.NAV, "contentinfo": In.FOOTER, "banner": In.HEADER,
    "complementary": In.ASIDE, "search": In.FORM, "dialog": In.CONTROL, "alertdialog": In.CONTROL, "main": In.MAIN,
    "article": In.ARTICLE, "button": In.CONTROL,
}  # fmt: skip
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")


@lru_cache(maxsize=4096)
def tokens(names: str) -> frozenset[str]:
    """The words in class and id names: `articleBody main-text` → article, body, main, text."""
    return frozenset(word.lower() for word in _WORD.findall(names))


@dataclass(kw_only=True, eq=False, slots=True)
class Block:
    """Runs `first` to `last` (exclusive) of the page, which a reader sees as one paragraph of the element `node`.

    `letters` is how long the text is, a CJK character telling as much as three letters; `link_share` the share of its characters
    that stand in links; `path` the element and its ancestors, innermost first, up to the body's children."""

    node: Node
    runs: list[Run]
    within: int
    text: str
    linked: int
    place: int
    path: tuple[Node, ...]
    letters: int = field(init=False)
    link_share: float = field(init=False)
    _squeezed: str | None = field(init=False, default=None)
    _style: tuple[str, str, str, str] | None = field(init=False, default=None)

    def __post_init__(self) -> None:
        self.letters = len(self.text) + 2 * _cjk(self.text)
        self.link_share = self.linked / (len(self.text) or 1)

    @property
    def style(self) -> tuple[str, str, str, str]:
        """What the block looks like: its element and class, and its parent's."""
        if self._style is None:
            self._style = _looks(self.node)
        return self._style

    @property
    def squeezed(self) -> str:
        """The first 120 characters without white space and punctuation, in lower case: enough to recognise a block by."""
        if self._squeezed is None:
            self._squeezed = squeezed(self.text[:120])
        return self._squeezed


def _looks(node: Node) -> tuple[str, str, str, str]:
    parent = node.parent
    if parent is None:
        return (node.tag, "", "", "")
    return (node.tag, node.get("class"), parent.tag, parent.get("class"))


def squeezed(text: str) -> str:
    """The letters and digits of a text in lower case."""
    return letters.squeezed(text.casefold())


_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def _cjk(text: str) -> int:
    return 0 if text.isascii() else len(_CJK.findall(text))


_OUTERMOST = frozenset(("body", "html", "#root"))


def _path(node: Node | None) -> tuple[Node, ...]:
    """An element and all it stands in, innermost first, without html and body."""
    found: list[Node] = []
    while node is not None:
        if node.tag not in _OUTERMOST:
            found.append(node)
        node = node.parent
    return tuple(found)


class _Paths:
    """The paths of homes; those side by side share what they stand in."""

    def __init__(self) -> None:
        self._outer: dict[int, tuple[Node, ...]] = {}

    def of(self, home: Node) -> tuple[Node, ...]:
        above = home.parent
        if above is None:
            return _path(home)
        outer = self._outer.get(above.index)
        if outer is None:
            outer = self._outer[above.index] = _path(above)
        return outer if home.tag in _OUTERMOST else (home, *outer)


def within(page: Page, *, shown: frozenset[int] = frozenset()) -> list[int]:
    """What each node stands in, by its index; `shown` are those that only seem to be hidden."""
    found: list[int] = []
    of_tag, shadows = OF_TAG.get, "shadowroot" in page.source
    for node in page.nodes:
        parent, raw = node.parent, node.raw
        own = In.NOTHING if shadows and _is_shadow(node) else of_tag(node.tag, In.NOTHING)
        flags = own | (found[parent.index] if parent is not None else In.NOTHING)
        if raw and ("role" in raw or "hidden" in raw or "style" in raw):
            flags |= _by_attributes(node) & ~(In.HIDDEN if node.index in shown else In.NOTHING)
        if raw and node.tag == "span" and any(word in raw for word in _MAY_WAIT) and _waits(tokens(node.get("class"))):
            flags |= In.HIDDEN
        found.append(flags)
    return found


def _is_shadow(node: Node) -> bool:
    """Whether a template is what a reader sees in its element's stead, as saved pages keep it."""
    return node.tag == "template" and "shadowroot" in node.raw


_POINTED = frozenset(["rollover", "popover", "hovercard", "tooltip"])
_OPENED = frozenset(["block", "text", "content", "body", "popup", "box"])
_TOOLTIPS = frozenset(["tooltiptext", "tooltipcontent", "editsection"])
_MAY_WAIT = ("over", "tooltip", "editsection")


def _waits(names: frozenset[str]) -> bool:
    """Whether class names say that an element is shown only where a reader points at a word, or to those who edit the page."""
    return not _TOOLTIPS.isdisjoint(names) or not (_POINTED.isdisjoint(names) or _OPENED.isdisjoint(names))


def _by_attributes(node: Node) -> int:
    raw = node.raw
    flags = In.NOTHING
    if "role" in raw:
        flags |= _OF_ROLE.get(node.get("role").lower(), In.NOTHING)
    if ("hidden" in raw or "style" in raw) and _hidden(node):
        flags |= In.HIDDEN
    return flags


_HIDING = re.compile(
    r"display:none|visibility:hidden|font-size:0(?:px|em|%)?(?:;|$)|opacity:0(?:\.0+)?(?:;|$)|text-indent:-\d{3,}"
    r"|(?:left|top|right):-\d{3,}|(?:^|;)(?:height|width|max-height):0(?:px)?;(?:.*;)?overflow:hidden|clip:rect\(0"
)


# What hides holds one of these, which are looked for faster than a pattern.
_MAY_HIDE = ("none", "hidden", ":0", ":-", "rect(")


def _hidden(node: Node) -> bool:
    attributes = node.attributes
    if "hidden" in attributes and attributes["hidden"] != "until-found":
        return True
    style = "".join(node.get("style").lower().split())
    return any(sign in style for sign in _MAY_HIDE) and _HIDING.search(style + ";") is not None


def blocks(page: Page, *, flags: list[int]) -> list[Block]:
    """The page's blocks in document order, hidden ones included; two line breaks in a row part a block in two.

    What is hidden amid a paragraph is a block of its own behind it."""
    found: list[Block] = []
    runs: list[Run] = []
    unseen: list[Run] = []
    homes, paths = _homes(page), _Paths()
    home, breaks = page.nodes[0], 0
    for run in page.runs:
        at = run.node.index
        if flags[at] & In.UNSEEN:
            continue
        block = homes[at]
        if block is not home or (breaks > 1 and run.text.strip()):
            _add(found, runs, home, flags, paths)
            _add(found, unseen, home, flags, paths)
            runs, unseen, home, breaks = [], [], block, 0
        if run.text == "\n" and run.start == run.end:
            breaks += 1
        elif breaks and run.text.strip():
            breaks = 0
        (unseen if flags[at] & In.HIDDEN and not flags[home.index] & In.HIDDEN else runs).append(run)
    _add(found, runs, home, flags, paths)
    _add(found, unseen, home, flags, paths)
    return found


def _homes(page: Page) -> list[Node]:
    """The block-level element that each node belongs to; an unknown element is a block unless it stands in a paragraph."""
    homes: list[Node] = []
    for node in page.nodes:
        tag, parent = node.tag, node.parent
        flows = parent is not None and (tag in INLINE or ("-" in tag and parent.tag == "p"))
        homes.append(homes[parent.index] if flows and parent is not None else node)
    return homes


# A line is so long; what stands side by side in it, where a small letter meets a large one or a letter a digit.
_LINE, _GLUED = 200, re.compile(r"(?:[^\W\d_A-ZÀ-Þ])[A-ZÀ-Þ\d]|\d[^\W\d_]")
_APART = frozenset(("span", "time", "a", "cite", "small"))
_SHARED = In.HIDDEN | In.CONTROL | In.CAPTION | In.TIME


def _add(found: list[Block], runs: list[Run], home: Node, flags: list[int], paths: _Paths) -> None:
    linked, shared, seen = 0, _SHARED, False
    for run in runs:
        words = run.text.strip()
        if not words:
            continue
        seen = True
        inside = flags[run.node.index]
        shared &= inside
        if inside & In.LINK:
            linked += len(words)
    if seen:
        text = " ".join("".join([run.text for run in runs]).split())
        if len(runs) > 1 and len(text) < _LINE and _GLUED.search(text):
            text = " ".join(_apart(runs).split())
        within = flags[home.index] | shared
        found.append(Block(node=home, runs=runs, within=within, text=text, linked=linked, place=len(found), path=paths.of(home)))


def _apart(runs: list[Run]) -> str:
    """The words of a line, those apart that a page keeps apart by its style alone: `<span>Ada Holm</span><time>02.09.2026`."""
    text = ""
    for run in runs:
        glued = run.node.tag in _APART and _GLUED.match(text[-1:] + run.text[:1]) is not None
        text += f" {run.text}" if glued else run.text
    return text


def seen(page: Page) -> tuple[list[int], list[Block]]:
    """What each node stands in, and the blocks; what hides most of a page's prose, as where it fades in, counts as shown."""
    flags = within(page)
    found = blocks(page, flags=flags)
    shown: frozenset[int] = frozenset()
    while (fading := _fading(page, found, flags)) - shown:
        shown |= fading
        flags = within(page, shown=shown)
        found = blocks(page, flags=flags)
    return flags, found


def _fading(page: Page, found: list[Block], flags: list[int]) -> frozenset[int]:
    """The outermost elements that hide prose, where that is most of the page's."""
    unseen = [block for block in found if block.within & In.HIDDEN and _is_prose(block)]
    if not unseen or sum(block.letters for block in unseen) <= 0.6 * sum(block.letters for block in found if _is_prose(block)):
        return frozenset()
    return frozenset(_hiding(block.node, flags) for block in unseen)


def _is_prose(block: Block) -> bool:
    return block.letters > 70 and block.link_share < 0.3


def _hiding(node: Node, flags: list[int]) -> int:
    """The index of the outermost hidden element around a node."""
    while node.parent is not None and flags[node.parent.index] & In.HIDDEN:
        node = node.parent
    return node.index


def visible(found: list[Block]) -> list[Block]:
    """Without the hidden blocks."""
    kept = [block for block in found if not block.within & In.HIDDEN]
    if len(kept) < len(found):
        for place, block in enumerate(kept):
            block.place = place
    return kept


_LONG = 400


def headline_at(found: list[Block], titles: frozenset[str]) -> int:
    """The place of the block that says one of `titles` (squeezed), a heading rather than a line like it; else of the first h1;
    -1 where there is neither."""
    places = _places(found, titles)
    for at in places:
        if found[at].within & In.HEADING:
            return at
    if places:
        return places[0]
    firsts = (at for at, block in enumerate(found) if block.within & In.HEADING and any(node.tag == "h1" for node in block.path))
    return next(firsts, -1)


def headline_above(found: list[Block], titles: frozenset[str], start: int) -> int:
    """The same of a page whose article begins at `start`: of several such headings the last one above it, since pages repeat the
    headline in what stays on the screen."""
    above = [at for at in _places(found[: start + 1], titles) if found[at].within & In.HEADING and not found[at].within & In.HIDDEN]
    return above[-1] if above else headline_at(found, titles)


def _places(found: list[Block], titles: frozenset[str]) -> list[int]:
    shortest = min(map(len, titles), default=_LONG)
    return [at for at, block in enumerate(found) if _may_say(block.text, shortest) and _said(block) in titles]


def _may_say(text: str, shortest: int) -> bool:
    """Whether a text is neither too long nor too short for what is `shortest` once squeezed; a letter may become three."""
    return shortest <= (len(text) if text.isascii() else 3 * len(text)) and len(text) < _LONG


def _said(block: Block) -> str:
    return block.squeezed if len(block.text) <= 120 else squeezed(block.text)


def outside_facts(found: list[Block]) -> list[Block]:
    """The blocks but those of a table's rows that begin with what they tell, such as who wrote a film, and when it was shown, and
    what a forum tells of who posts."""
    rows = {id(block.node.parent) for block in found if block.node.tag == "th"}
    facts = [block for block in found if id(block.node.parent) not in rows] if rows else found
    return [block for block in facts if not any(map(says_who_posts, map(_raw, block.path[:POSTER_DEEP])))]


# How the programs of forums call what they put beside each post, and how deep lines stand in it at most.
POSTER_DEEP = 4
_POSTER = re.compile(
    r"\bclass\s*=\s*[\"']?(?:[^\"'>]*\s)?"
    r"(?:userinfo|postprofile|message-user|crawler-post-meta|post_author|cAuthorPane|ipsComment_author|pls(?=[\s\"']|$))"
)
_raw = attrgetter("raw")


@lru_cache(maxsize=4096)
def says_who_posts(raw: str) -> bool:
    """Whether the attributes are of an element that says who has written a post, since when they are members, and how much they
    have written."""
    return "class" in raw and _POSTER.search(raw) is not None


_NEAR_BEFORE, _NEAR_AFTER = 8, 14


def near(found: list[Block], headline: int, start: int) -> list[Block]:
    """The blocks round headline and beginning of the text (their places, -1 where unknown), where bylines and dates stand."""
    if headline < 0 and start < 0:
        return []
    low = min(place for place in (headline, start) if place >= 0)
    high = max(headline, start)
    if high - low > 60:
        low = high = start if headline < 0 else headline
    short = [block for block in found[max(0, low - _NEAR_BEFORE) : high + _NEAR_AFTER] if len(block.text) < 200]
    return [block for block in short if not block.within & (In.NAV | In.HIDDEN | In.FOOTER)]
