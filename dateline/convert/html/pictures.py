"""Gather the pictures of an article: the page's img elements near its body → Pictures."""

import re
from collections import defaultdict
from html import unescape

from dateline.convert.fields import addresses
from dateline.convert.html.blocks import Block, In, squeezed, tokens
from dateline.convert.html.captions import Told, said
from dateline.convert.html.tree import Node, Page
from dateline.nouns.clipping import Enclosed
from dateline.nouns.draft import Picture

_PLACEHOLDER = 1400
"""A picture written into the page in fewer characters holds the place of one that a script would have fetched."""
_SMALLEST, _SAME = 100, 60
_NEAR = 5
_IMAGES = ("img", "amp-img")
_FEATURED, _OUTERMOST = frozenset(("featured", "hero")), frozenset(("#root", "html", "body"))
_LARGE, _FEW = frozenset(("article", "main", "section", "body")), 12
_A_PICTURE = re.compile(r"\.(?:jpe?g|png|webp|avif|gif|tiff?)$", re.I)
_NO_PICTURE = frozenset((
    "avatar", "badge", "banner", "icon", "icons", "logo", "logos", "newsletter", "newsletters", "pixel", "placeholder", "spacer",
    "sprite",
))  # fmt: skip
"""Words in the name of a file that shows nothing of an article; boxes of a page have some more."""
_NO_FILE = _NO_PICTURE | frozenset(
    (
        "blank",
        "btn",
        "button",
        "buttons",
        "erweima",
        "fontsize",
        "iconos",
        "loading",
        "novote",
        "notyetrated",
        "overlay",
        "preload",
        "qrcode",
        "rater",
        "rating",
        "spaceball",
        "thumbsup",
        "tinymce",
    )
)
"""What of these the class of a picture may say as well, such as one that is loading."""
_FURNITURE = _NO_PICTURE | frozenset((
    "ad", "ads", "advert", "advertisement", "author", "bio", "byline", "promo", "recommended", "related", "share", "sharing",
    "social", "sponsor", "subscribe", "teaser", "thumb", "thumbs", "thumbnail", "tracking", "widget",
))  # fmt: skip
_SERVICES = frozenset((
    "bluesky", "bookmark", "email", "facebook", "flipboard", "instagram", "kakaostory", "kakaotalk", "linkedin", "mail",
    "messenger", "pinterest", "print", "printer", "qzone", "reddit", "rss", "sendshare", "share", "telegram", "tumblr", "twitter",
    "viber", "wechat", "weibo", "weixin", "whatsapp", "xing", "youtube",
))  # fmt: skip
_SHAPES = frozenset(("black", "circle", "color", "gray", "grey", "icon", "icons", "logo", "round", "square", "white"))
"""What buttons of a page lead to, and how the files that show it are told apart."""
_OFF = In.NAV | In.FOOTER | In.ASIDE | In.HIDDEN | In.UNSEEN | In.FORM
_FILE_NAME = re.compile(r"^\S+\.(?:jpe?g|png|gif|webp|avif|svg)$|^(?:img|dsc|image)[_-]?\d+$", re.I)


def pictures(
    page: Page,
    body: list[Block],
    captions: list[Block],
    *,
    flags: list[int],
    headline: Block | None = None,
    people: frozenset[str] = frozenset(),
    base: str = "",
) -> tuple[Picture, ...]:
    """Pictures that stand between the `headline` and the last block of the body or beside one of `captions`, in order, and the
    captions that have lost theirs. `people` are the authors, whose portraits are none of the article's; `base` is the page's own
    address, under which the others are found.
    """
    if not body:
        return ()
    told, homes = _told(page, captions)
    captioned = {_saying(words.caption) for words in told.values()} - {""}
    found: dict[str, Picture] = {}
    used: set[int] = set()
    for node in _within(page, body, captions, headline):
        figure, source = _holder(node, homes), _source(node)
        if flags[node.index] & _OFF or not source or source in found:
            continue
        words = told.get(figure) if figure not in used or page.nodes[figure].tag == "figure" else None
        stray = words is None and _saying(node.get("alt")) not in captioned and not _is_featured(node)
        if _is_button(source) or (stray and (_small(node) or _of_the_page(node, source, people))):
            continue
        if words is not None:
            used.add(figure)
        caption, credit = words or Told()
        found[source] = Picture(src=_absolute(source, base), caption=caption, credit=credit, alt=_alternative(node))
    return _with_strays(tuple(found.values()), [told[figure] for figure in told if figure not in used], headline)


def _told(page: Page, captions: list[Block]) -> tuple[dict[int, Told], list[Node]]:
    """What is said in each figure, whose caption and credit may stand in blocks of their own, and the figures.

    A credit that stands in no figure belongs to the caption above."""
    told: defaultdict[int, Told] = defaultdict(Told)
    homes: list[Node] = []
    for block in captions:
        home, words = _home(page, block.node), said(block)
        if homes and not words.caption and _is_of(homes[-1], home, block):
            home = homes[-1]
        homes.append(home)
        known = told[home.index]
        told[home.index] = Told(" ".join(filter(None, (known.caption, words.caption))), _credited(known.credit, words.credit))
    return told, homes


def _is_of(above: Node, home: Node, credit: Block) -> bool:
    """Whether a credit belongs to the caption `above`: it is in no figure, or at the picture that the caption's figure holds."""
    if home.tag in _IMAGES:
        return above.index <= home.index <= above.last
    return home is credit.node.parent and home.tag != "figure"


def _home(page: Page, node: Node) -> Node:
    """The figure that a caption stands in, or else the innermost small element around it that holds one picture, or else of several
    the picture above it."""
    figure = _figure(node)
    if figure.tag != "figure" and len(_held(page, node)) == 1:
        return node
    at: Node | None = figure
    while at is not None and at.tag not in _LARGE and at.last - at.index <= _FEW:
        held = _held(page, at)
        if held or at.tag == "figure":
            return at if len(held) == 1 or at.tag == "figure" else _above(held, node)
        at = at.parent
    held = _held(page, figure) if figure.tag != "figure" else []
    return _above(held, node) if len(held) > 1 else figure


def _held(page: Page, node: Node) -> list[Node]:
    """The pictures in an element, but those that are buttons."""
    found = (each for each in page.nodes[node.index : node.last + 1] if each.tag in _IMAGES)
    return [each for each in found if not (_is_fallback(each) or _small(each) or _is_button(_source(each)))]


def _is_fallback(node: Node) -> bool:
    return node.parent is not None and node.parent.tag == "noscript"


def _above(held: list[Node], caption: Node) -> Node:
    """Of several pictures the last one above a caption; the first where none is."""
    return next((each for each in reversed(held) if each.index < caption.index), held[0])


def _holder(node: Node, homes: list[Node]) -> int:
    """The index of the innermost of the figures that holds a picture; of its own figure where none does."""
    held = [home.index for home in homes if home.index <= node.index <= home.last]
    return max(held, default=_figure(node).index)


def _credited(known: str, more: str) -> str:
    """All credits of one picture, each told once however often its page repeats it."""
    return known if more in known else ", ".join(filter(None, (known, more)))


def _saying(words: str) -> str:
    """By what a caption and an alternative text are known to say the same; a credit may follow in one of them."""
    return squeezed(words)[:_SAME]


def _with_strays(found: tuple[Picture, ...], strays: list[Told], headline: Block | None) -> tuple[Picture, ...]:
    """With the captions that stand apart from their pictures: the picture's own where its alternative text says the same."""
    known = {_saying(picture.alt): place for place, picture in enumerate(found) if picture.alt and not picture.caption}
    pictures = list(found)
    shown = {squeezed(text) for picture in found for text in (picture.caption, picture.alt)} | {
        headline.squeezed if headline else ""
    }
    for caption, credit in strays:
        place = known.get(_saying(caption)) if caption else None
        if place is not None:
            owner = pictures[place]
            pictures[place] = Picture(src=owner.src, caption=caption, credit=owner.credit or credit, alt=owner.alt)
        elif caption and squeezed(caption) not in shown:
            pictures.append(Picture(caption=caption, credit=credit))
    return tuple(pictures)


def _within(page: Page, body: list[Block], captions: list[Block], headline: Block | None) -> list[Node]:
    """The img elements from the headline, or the body's home, to the body's end, all in a figure with a caption, and one that is
    featured above the headline."""
    first, last = body[0].node.index, max(block.node.last for block in body)
    home = _common([block.node for block in body]).index
    start = headline.node.index if headline is not None and headline.node.index < first else home
    figures = [_home(page, block.node) for block in captions]
    outer = _common([headline.node, body[0].node]) if headline is not None and start < first else page.nodes[0]
    above = outer.index if outer.tag not in _OUTERMOST else start
    return [
        node
        for node in page.nodes
        if node.tag in _IMAGES
        and (
            start <= node.index <= last
            or (above < node.index < start and _is_featured(node))
            or any(figure.index <= node.index <= figure.last for figure in figures)
        )
    ]


def _is_featured(node: Node) -> bool:
    """Whether a picture is called the one that stands for the article, and leads to no other."""
    names = tokens(f"{node.get('class')} {node.parent.get('class') if node.parent is not None else ''}")
    called = not _FEATURED.isdisjoint(names) and "background" not in names
    return called and not any(each.tag == "a" for each in _around(node))


def _of_the_page(node: Node, source: str, people: frozenset[str]) -> bool:
    """Whether a picture without a caption is the page's rather than the article's: a teaser, a logo, an author's portrait."""
    around = _around(node)
    alt = squeezed(node.get("alt"))
    return (
        any(each.tag == "a" and _leads_away(each.get("href").strip()) for each in around)
        or any(not _FURNITURE.isdisjoint(tokens(f"{each.get('class')} {each.get('id')}")) for each in around)
        or not _NO_FILE.isdisjoint(_words(source))
        or any(name in alt and len(alt) < len(name) + 20 for name in people)
    )


def _is_button(source: str) -> bool:
    """Whether a file is called by what a button of the page does, and nothing else: `i-facebook.png`, `ic_print.svg`."""
    stem = addresses.path(source).lower().rsplit("/", 1)[-1].rsplit(".", 1)[0] if not source.startswith("data:") else ""
    words = [word for word in re.split(r"[\W_]+", stem) if len(word) > 2 and word not in _SHAPES]
    return bool(words) and all(word in _SERVICES for word in words)


def _around(node: Node) -> list[Node]:
    """The element and the few it stands in that can be of this picture alone."""
    found = [node]
    while len(found) < _NEAR and (outer := found[-1].parent) is not None and outer.tag not in ("article", "main", "body"):
        found.append(outer)
    return found


def _leads_away(target: str) -> bool:
    """Whether a link leads to something else than a larger picture."""
    return bool(target) and not target.startswith(("#", "javascript:")) and not _A_PICTURE.search(addresses.path(target))


def _words(source: str) -> frozenset[str]:
    """The words of a picture's file name and folder; a vector drawing is called an icon."""
    path = addresses.path(source) if not source.startswith("data:") else ""
    return frozenset(re.split(r"[\W_]+", "/".join(path.lower().split("/")[-2:]))) | ({"icon"} if path.endswith(".svg") else set())


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
    return _largest(node.get("data-srcset") or node.get("srcset"))


def _largest(offers: str) -> str:
    """The widest of what `srcset` offers."""
    sizes = [
        offer.split()
        for offer in re.split(r",\s+", offers.replace("%20", " "))
        if offer.strip() and not offer.strip().startswith("data:")
    ]
    return max(sizes, key=lambda size: float(size[1][:-1]) if len(size) > 1 and size[1][:-1].isdigit() else 0)[0] if sizes else ""


def _absolute(source: str, base: str) -> str:
    return addresses.joined(base if source.startswith("/") else "", source)


def _alternative(node: Node) -> str:
    """The alternative text; some pages escape it twice, and a file's name is none."""
    text = " ".join(unescape(node.get("alt")).split())
    return "" if _FILE_NAME.match(text) else text


def _small(node: Node) -> bool:
    sizes = [int(size) for size in (node.get("width"), node.get("height")) if size.isdigit()]
    return bool(sizes) and min(sizes) < _SMALLEST
