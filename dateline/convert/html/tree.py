"""Read the tags of a page: source → nodes and runs of text, each with its place in the source.

Ours rather than lxml's because the ledger needs the offset of every character, and because no depth of nesting and no length
of text may lose any. The tree is flat: nodes in document order, a subtree is a slice, nothing recurses.
"""

import re
from functools import lru_cache
from html import unescape

VOID = frozenset(
    "area base br col embed hr img input keygen link meta param source track wbr".split()  # noqa: SIM905
)
RAW = frozenset(["script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"])
# Of these the only ones in which `&amp;` is no five characters but one.
_WITH_ENTITIES = frozenset(["textarea", "title"])
INLINE = frozenset(
    """
    a abbr acronym b bdi bdo big br button cite code data del dfn em font i img input ins kbd label mark nobr q rb rp rt rtc
    ruby s samp small span strike strong sub sup time tt u var wbr
    """.split()  # noqa: SIM905
)
FORMATTING = frozenset(["a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"])
# A new one of these ends an open paragraph.
ENDS_PARAGRAPH = frozenset(
    """
    address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5
    h6 header hgroup hr main menu nav ol p pre section table ul
    """.split()  # noqa: SIM905
)
SPECIAL = ENDS_PARAGRAPH | frozenset(
    "body html head li dd dt td th tr tbody thead tfoot caption template button noscript iframe".split()  # noqa: SIM905
)
# All that a head can hold; its end tag may be left out, and whatever else begins ends it.
OF_HEAD = frozenset(
    "base basefont bgsound link meta noframes noscript script style template title".split()  # noqa: SIM905
)
# Where one of these is open innermost, no paragraph is.
_HOLDS = SPECIAL - {"p"}
# What an element ends of its own kind, and the element beyond which it does not look.
SIBLINGS = {
    "li": (frozenset({"li"}), frozenset({"ul", "ol", "menu"})),
    "dt": (frozenset({"dt", "dd"}), frozenset({"dl"})),
    "dd": (frozenset({"dt", "dd"}), frozenset({"dl"})),
    "option": (frozenset({"option"}), frozenset({"select"})),
    "tr": (frozenset({"tr"}), frozenset({"table"})),
    "td": (frozenset({"td", "th"}), frozenset({"tr", "table"})),
    "th": (frozenset({"td", "th"}), frozenset({"tr", "table"})),
    "tbody": (frozenset({"tbody", "thead", "tfoot"}), frozenset({"table"})),
    "tfoot": (frozenset({"tbody", "thead", "tfoot"}), frozenset({"table"})),
    "a": (frozenset({"a"}), SPECIAL),
}

# Browsers nest no deeper: what is opened further in stands beside what is open, not in it.
_DEEPEST = 512
_DRAWN = frozenset(["svg", "path", "use", "circle", "rect", "g"])
_TAG = re.compile(r"<(?:(/?)([a-zA-Z][^\s/>]*+)((?:[^>=]++|=\s*+\"[^\"]*+\"|=\s*+'[^']*+'|=)*+)>|!--()|!\[CDATA\[()|[!?/][^>]*+>)")
_ATTRIBUTE = re.compile(r"([^\s=/>\"'<][^\s=/>]*+)(?:\s*+=\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\s>\"']++)))?")
_RAW_END = {tag: re.compile(rf"</{tag}(?=[\s/>])", re.I) for tag in RAW}


class Node:
    """An element: `index` in document order, `last` the index of its last descendant, `start` where its tag begins."""

    __slots__ = ("_attributes", "index", "last", "parent", "raw", "start", "tag")

    def __init__(self, tag: str, raw: str, parent: "Node | None", index: int, start: int) -> None:
        self.tag = tag
        self.raw = raw
        self.parent = parent
        self.index = index
        self.last = index
        self.start = start
        self._attributes: dict[str, str] | None = None

    @property
    def attributes(self) -> dict[str, str]:
        """Names in lower case, values as written, read when asked for; of two of one name the first counts, as in a browser."""
        found = self._attributes
        if found is None:
            found = self._attributes = _attributes(self.raw)
        return found

    def get(self, name: str) -> str:
        """The attribute's value, empty where it is missing."""
        if not self.raw:
            return ""
        found = self._attributes
        if found is None:
            found = self._attributes = _attributes(self.raw)
        value = found.get(name, "")
        return unescape(value) if "&" in value else value


@lru_cache(maxsize=2048)
def _attributes(raw: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, double, single, bare in _ATTRIBUTE.findall(raw):
        found.setdefault(name.lower(), double or single or bare)
    return found


class Run:
    """A stretch of text: code points `start` to `end` of the source, decoded in `text`, inside `node`.

    A line break is a run of no length whose text is `\\n`; a picture one whose text is empty."""

    __slots__ = ("end", "node", "start", "text")

    def __init__(self, start: int, end: int, node: Node, text: str) -> None:
        self.start = start
        self.end = end
        self.node = node
        self.text = text


class Page:
    """A page's nodes and runs in document order; the first node is a root of ours."""

    __slots__ = ("nodes", "runs", "source")

    def __init__(self, *, source: str, nodes: list[Node], runs: list[Run]) -> None:
        self.source = source
        self.nodes = nodes
        self.runs = runs


def page(source: str) -> Page:
    """The page as a browser would understand it, errors and all, as far as articles need it."""
    reader = _Reader(source)
    reader.read()
    return Page(source=source, nodes=reader.nodes, runs=reader.runs)


class _Reader:
    def __init__(self, source: str) -> None:
        self.source = source
        self.nodes = [Node("#root", "", None, 0, 0)]
        self.stack = [self.nodes[0]]
        self.runs: list[Run] = []
        # White space beside a block's tag says nothing; it counts as part of the markup.
        self.edge = True

    def read(self) -> None:
        source, position, search = self.source, 0, 0
        last_close = source.rfind(">")
        find, text, close, open_ = _TAG.search, self._text, self._close, self._open
        while search <= last_close and (match := find(source, search)) is not None:
            start, search = match.span()
            if start > position:
                text(position, start)
            closing, tag, raw = match.group(1, 2, 3)
            if tag is None:
                search = self._comment(match, search)
            else:
                tag = tag.lower()
                if tag not in INLINE:
                    self.edge = True
                if not closing:
                    search = open_(tag, raw, start, search)
                elif self.stack[-1].tag == tag:
                    self.stack.pop().last = len(self.nodes) - 1
                else:
                    close(tag)
            position = search
        if position < len(source):
            text(position, len(source))
        while len(self.stack) > 1:
            self._pop()
        self.nodes[0].last = len(self.nodes) - 1

    def _comment(self, match: re.Match[str], end: int) -> int:
        if match[4] is not None:
            closed = self.source.find("-->", max(match.start() + 2, 0))
            return closed + 3 if closed >= 0 else (self.source.find(">", end) + 1 or end)
        if match[5] is not None:
            closed = self.source.find("]]>", end)
            return closed + 3 if closed >= 0 else end
        return end

    def _text(self, start: int, end: int, *, as_it_is: bool = False) -> None:
        text = self.source[start:end]
        if self.edge and text.isspace():
            return
        self.edge = False
        if self.stack[-1].tag == "head":
            self._pop()
        self.runs.append(Run(start, end, self.stack[-1], unescape(text) if "&" in text and not as_it_is else text))

    def _open(self, tag: str, raw: str, start: int, end: int) -> int:
        stack = self.stack
        if stack[-1].tag == "head" and tag not in OF_HEAD:
            self._pop()
        if tag in ENDS_PARAGRAPH:
            if stack[-1].tag not in _HOLDS:
                self._end_paragraph()
        elif tag in SIBLINGS:
            self._end_sibling(*SIBLINGS[tag])
        if len(stack) > _DEEPEST:
            self._pop()
        parent = stack[-1]
        node = Node(tag, raw, parent, len(self.nodes), start)
        self.nodes.append(node)
        if tag in VOID:
            if tag in ("br", "img"):
                self.runs.append(Run(end, end, node, "\n" if tag == "br" else ""))
            return end
        if raw and raw[-1] == "/" and (parent.tag == "svg" or tag in _DRAWN):
            return end
        stack.append(node)
        return self._raw(tag, end) if tag in RAW else end

    def _raw(self, tag: str, end: int) -> int:
        """The text of an element whose content is not markup, up to its end tag."""
        close = _RAW_END[tag].search(self.source, end)
        stop = close.start() if close else len(self.source)
        if stop > end:
            self._text(end, stop, as_it_is=tag not in _WITH_ENTITIES)
        if close is None:
            return stop
        self._pop()
        after = self.source.find(">", stop)
        return after + 1 if after >= 0 else len(self.source)

    def _pop(self) -> None:
        self.stack.pop().last = len(self.nodes) - 1

    def _end_paragraph(self) -> None:
        stack = self.stack
        for depth in range(len(stack) - 1, 0, -1):
            tag = stack[depth].tag
            if tag == "p":
                self._pop_to(depth)
                return
            if tag in SPECIAL:
                return

    def _end_sibling(self, ends: frozenset[str], bounds: frozenset[str]) -> None:
        stack = self.stack
        for depth in range(len(stack) - 1, 0, -1):
            tag = stack[depth].tag
            if tag in ends:
                self._pop_to(depth)
                return
            if tag in bounds:
                return

    def _pop_to(self, depth: int) -> None:
        while len(self.stack) > depth:
            self._pop()

    def _close(self, tag: str) -> None:
        stack = self.stack
        if tag in ("body", "html"):
            return
        for depth in range(len(stack) - 1, 0, -1):
            node = stack[depth]
            if node.tag == tag:
                self._pop_to(depth)
                return
            if node.tag in SPECIAL and tag not in SPECIAL:
                if tag in FORMATTING:
                    self._close_across(tag)
                return
            if node.tag in ("table", "td", "th") and tag not in (
                "table",
                "tr",
                "tbody",
                "thead",
                "tfoot",
                "div",
                "article",
                "section",
                "main",
            ):
                return

    def _close_across(self, tag: str) -> None:
        """`<b><p>one</b>two</p>`: the paragraph goes on without the emphasis."""
        stack = self.stack
        depth = next((at for at in range(len(stack) - 1, max(0, len(stack) - 8), -1) if stack[at].tag == tag), 0)
        if not depth:
            return
        inside = [node for node in stack[depth + 1 :] if node.tag in SPECIAL]
        self._pop_to(depth)
        for node in inside:
            again = Node(node.tag, node.raw, stack[-1], len(self.nodes), node.start)
            self.nodes.append(again)
            stack.append(again)
