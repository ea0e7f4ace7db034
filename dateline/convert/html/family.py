"""Tell what an element holds by its names and its kin: class words and siblings alike → kinds, counts."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache

from dateline.convert.html.blocks import Block, tokens
from dateline.convert.html.tree import Node

# How words in class and id names begin, by what elements so named are wont to hold; words of three letters or fewer are whole.
KINS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("comments", ("comment", "disqus", "respond", "repl", "kommentar", "discuss", "livefyre", "thread", "forum")),
    ("side", ("side", "rail", "rightcol", "widget", "secondary", "complementary", "gutter", "sticky")),
    ("related", ("relat", "recommend", "recirc", "more", "similar", "trending", "popular", "latest", "outbrain", "taboola",
                 "suggest", "further", "next", "teaser", "promo", "crosslink", "onward", "empfehl", "verwandt", "relacion",
                 "also")),
    ("card", ("card", "tile", "listing", "carousel", "swiper", "slick", "excerpt", "snippet", "thumb", "feed", "loop", "archive")),
    ("box", ("box", "infobox", "factbox", "fact", "inset", "callout", "expand", "accordion", "collaps", "toggle", "panel", "kasten",
             "keypoint", "highlight", "glossar", "poll", "quiz")),
    ("asked", ("newsletter", "subscri", "signup", "paywall", "regist", "login", "member", "donat", "cta", "offer", "piano", "gate",
               "abo", "consent", "cookie", "modal", "popup", "premium", "overlay", "app")),
    ("ad", ("ad", "ads", "advert", "sponsor", "banner", "dfp", "commerc", "product", "affiliate", "shop", "price", "buy", "deal")),
    ("share", ("shar", "social", "follow", "sns", "tool", "action", "button", "btn")),
    ("author", ("author", "byline", "bio", "contributor", "profile", "writer", "about", "autor", "staff")),
    ("meta", ("meta", "dateline", "timestamp", "publish", "date", "time", "kicker", "eyebrow", "label", "categor", "breadcrumb",
              "tag", "tags", "topic", "info")),
    ("picture", ("caption", "credit", "figure", "image", "photo", "picture", "gallery", "media", "video", "player", "img", "foto",
                 "bild", "lightbox")),
    ("embed", ("tweet", "twitter", "instagram", "embed", "facebook", "tiktok", "bluesky")),
    ("lead", ("lead", "dek", "deck", "standfirst", "intro", "subtitle", "subhead", "abstract", "lede", "chapo", "sapo", "vorspann",
              "entradilla", "strap", "summary", "description", "desc")),
    ("text", ("body", "text", "richtext", "articlebody", "paragraph", "prose", "wysiwyg", "copy", "entry", "field")),
    ("story", ("article", "story", "post", "artikel", "articulo", "single", "news")),
    ("foot", ("foot", "copyright", "disclaimer", "legal", "bottom", "end", "after", "below", "note")),
    ("quote", ("quote", "pull", "cite")),
    ("list", ("list", "item", "grid", "row")),
)  # fmt: skip
_BEGINNINGS = tuple(
    (tuple(each for each in words if len(each) > 3), frozenset(each for each in words if len(each) < 4)) for _, words in KINS
)
_DEEP = 7


@lru_cache(maxsize=8192)
def _of_word(word: str) -> int:
    bits = 0
    for at, (begins, whole) in enumerate(_BEGINNINGS):
        if word in whole or word.startswith(begins):
            bits |= 1 << at
    return bits


@lru_cache(maxsize=8192)
def _of_names(names: str) -> int:
    bits = 0
    for word in tokens(names):
        bits |= _of_word(word)
    return bits


def kinds(bits: int) -> tuple[str, ...]:
    """The names of the bits."""
    return tuple(name for at, (name, _) in enumerate(KINS) if bits >> at & 1)


def branch(path: Sequence[Node], other: Node | None) -> Sequence[Node]:
    """The elements of a path, innermost first, that do not hold the other element."""
    if other is None:
        return path
    for at, node in enumerate(path):
        if node.index <= other.index <= node.last:
            return path[:at]
    return path


def signature(node: Node) -> tuple[int, str, str]:
    """What siblings alike have in common: parent, tag, first class."""
    first = node.get("class").split(" ", 1)[0] if node.raw else ""
    return (node.parent.index if node.parent is not None else -1, node.tag, first)


def _has_path(block: Block) -> bool:
    return bool(block.path)


class Family:
    """How many elements alike stand beside each, and how much of each is links."""

    def __init__(self, blocks: Iterable[Block]) -> None:
        self.alike: defaultdict[tuple[int, str, str], int] = defaultdict(int)
        self.letters: defaultdict[int, int] = defaultdict(int)
        self.linked: defaultdict[int, int] = defaultdict(int)
        self.held: defaultdict[int, int] = defaultdict(int)
        self._signatures: dict[int, tuple[int, str, str]] = {}
        self._named: dict[int, int] = {}
        above: dict[int, int] = {}
        for block in filter(_has_path, blocks):
            index = block.path[0].index
            self.held[index] += 1
            self.letters[index] += len(block.text)
            self.linked[index] += block.linked
            self._meet(block.path, above)
        for index in sorted(above, reverse=True):
            for sums in (self.held, self.letters, self.linked):
                sums[above[index]] += sums[index]

    def _meet(self, path: Sequence[Node], above: dict[int, int]) -> None:
        """Take the elements of a path, up to one that is known, among those with kin."""
        inner = -1
        for node in path:
            index = node.index
            if inner >= 0:
                above[inner] = index
            if index in self._signatures:
                return
            own = self._signatures[index] = signature(node)
            self.alike[own] += 1
            inner = index

    def link_share(self, node: Node) -> float:
        """Share of an element's characters that stand in links."""
        return self.linked[node.index] / (self.letters[node.index] or 1)

    def kinds(self, nodes: Iterable[Node]) -> int:
        """What the elements' own names say they hold, as bits."""
        bits = 0
        for node in nodes:
            if node.raw:
                own = self._named.get(node.index)
                if own is None:
                    own = self._named[node.index] = _of_names(f"{node.get('class')} {node.get('id')}")
                bits |= own
        return bits

    def cards(self, path: Sequence[Node]) -> tuple[int, Node | None]:
        """The most elements alike, side by side, that each hold more than a line, and the one of them on the path."""
        best, found = 0, None
        for node in path[:_DEEP]:
            if self.held[node.index] > 1 and (count := self.alike[self._signatures[node.index]]) > best:
                best, found = count, node
        return best, found
