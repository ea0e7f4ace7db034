"""Gather the pictures of an article: the page's img elements near its body → Pictures."""

import re
from collections import defaultdict
from html import unescape
from typing import NamedTuple

from dateline.convert.fields import addresses
from dateline.convert.fields.credit import is_credited, parted, read_aloud
from dateline.convert.html.blocks import Block, In, squeezed, tokens
from dateline.convert.html.notes import tells_picture
from dateline.convert.html.tree import Node, Page
from dateline.nouns.clipping import Enclosed
from dateline.nouns.draft import Picture

_PLACEHOLDER = 1400
"""A picture written into the page in fewer characters holds the place of one that a script would have fetched."""
_SMALLEST, _CREDIT = 100, 80
_NEAR = 5
_IMAGES = ("img", "amp-img")
_LARGE, _FEW = frozenset(("article", "main", "section", "body")), 12
_A_PICTURE = re.compile(r"\.(?:jpe?g|png|webp|avif|gif|tiff?)$", re.I)
_NO_PICTURE = frozenset((
    "avatar", "badge", "banner", "icon", "icons", "logo", "logos", "newsletter", "newsletters", "pixel", "placeholder", "spacer",
    "sprite",
))  # fmt: skip
"""Words in the name of a file that shows nothing of an article; boxes of a page have some more."""
_NO_FILE = _NO_PICTURE | frozenset(("blank", "btn", "button", "buttons", "erweima", "iconos", "loading", "preload", "qrcode"))
"""What of these the class of a picture may say as well, such as one that is loading."""
_FURNITURE = _NO_PICTURE | frozenset((
    "ad", "ads", "advert", "advertisement", "author", "bio", "byline", "promo", "recommended", "related", "share", "sharing",
    "social", "sponsor", "subscribe", "teaser", "thumb", "thumbs", "thumbnail", "tracking", "widget",
))  # fmt: skip
_MAKERS = frozenset(("credit", "credits", "copyright", "photographer"))
# How pages call what stands below a picture.
CALLED_CAPTION = frozenset(["caption", "pie", "piedefoto", "leyenda", "epigrafe", "legende", "bildunterschrift"])
_OFF = In.NAV | In.FOOTER | In.ASIDE | In.HIDDEN | In.UNSEEN | In.FORM
_FILE_NAME = re.compile(r"^\S+\.(?:jpe?g|png|gif|webp|avif|svg)$|^(?:img|dsc|image)[_-]?\d+$", re.I)


class Told(NamedTuple):
    """What the page says below a picture."""

    caption: str = ""
    credit: str = ""


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
    found: dict[str, Picture] = {}
    used: set[int] = set()
    for node in _within(page, body, captions, headline):
        figure, source = _holder(node, homes), _source(node)
        if flags[node.index] & _OFF or not source or source in found:
            continue
        words = told.get(figure)
        if words is None and (_small(node) or _of_the_page(node, source, people)):
            continue
        if words is not None:
            used.add(figure)
        caption, credit = words or Told()
        found[source] = Picture(src=_absolute(source, base), caption=caption, credit=credit, alt=_alternative(node))
    return _with_strays(tuple(found.values()), [told[figure] for figure in told if figure not in used], headline)


def captioned(found: list[Block], own: frozenset[int]) -> list[Block]:
    """The blocks that stand below pictures: captions, and a credit directly below one; `own` are the ids of the body's blocks."""
    kept: list[Block] = []
    below = False
    for block in found:
        free = id(block) not in own
        below = is_caption(block, called=free) or (below and free and is_credit(block))
        if below:
            kept.append(block)
    return kept


def is_caption(block: Block, *, called: bool) -> bool:
    """Whether a block stands below a picture, by its element or, where that counts, by what it is `called`."""
    if block.within & (In.HIDDEN | In.NAV | In.FOOTER | In.ASIDE):
        return False
    if not block.within & In.CAPTION:
        return called and _is_called_caption(block)
    return "caption" not in [node.tag for node in block.path]


def is_credit(block: Block) -> bool:
    """Whether a block is nothing but who has made a picture: by the class of its element, or by its words."""
    if len(block.text) > _CREDIT or block.within & _OFF:
        return False
    return tells_picture(block.text) or (is_maker(block.node) and block.text[-1] not in ".!?") or not parted(block.text)[0]


def run_of_captions(found: list[Block], last: int) -> int:
    """How many captions follow the article's last block one after the other: those of a gallery."""
    return next((at for at, block in enumerate(found[last + 1 :]) if not is_caption(block, called=True)), len(found) - last - 1)


def _is_called_caption(block: Block) -> bool:
    if not CALLED_CAPTION.isdisjoint(tokens(block.node.get("class"))) or is_credited(block.text):
        return True
    aloud = read_aloud(block.text)
    return aloud is not None and (bool(aloud[0]) or block.within & In.FIGURE > 0)


def _parted(block: Block) -> Told:
    """Caption and credit of a block, by the class of its parts or else by its words."""
    makers = [run for run in block.runs if run.text.strip() and is_maker(run.node)]
    if not makers or len(makers) == len(block.runs):
        words = Told(*parted(block.text))
        named = makers and not words.credit and is_credit(block) and not _is_called_caption(block)
        return Told(credit=words.caption) if named else words
    own = {id(run) for run in makers}
    caption = " ".join("".join(run.text for run in block.runs if id(run) not in own).split())
    return Told(
        caption.rstrip(" /|·–—-"), parted(" ".join(" ".join(run.text for run in makers).split()))[1] or makers[0].text.strip()
    )


def is_maker(node: Node) -> bool:
    """Whether the class of an element, or of the one it stands in, says who made a picture."""
    return any(each is not None and tokens(each.get("class")) & _MAKERS for each in (node, node.parent))


def _told(page: Page, captions: list[Block]) -> tuple[dict[int, Told], list[Node]]:
    """What is said in each figure, whose caption and credit may stand in blocks of their own, and the figures.

    A credit that stands in no figure belongs to the caption above."""
    said: defaultdict[int, Told] = defaultdict(Told)
    homes: list[Node] = []
    for block in captions:
        home, words = _home(page, block.node), _parted(block)
        if homes and not words.caption and home is block.node.parent and home.tag != "figure":
            home = homes[-1]
        homes.append(home)
        known = said[home.index]
        said[home.index] = Told(" ".join(filter(None, (known.caption, words.caption))), _credited(known.credit, words.credit))
    return said, homes


def _home(page: Page, node: Node) -> Node:
    """The figure that a caption stands in, or else the innermost small element around it that holds one picture."""
    figure = _figure(node)
    at: Node | None = figure
    while at is not None and at.tag not in _LARGE and at.last - at.index <= _FEW:
        held = sum(each.tag in _IMAGES for each in page.nodes[at.index : at.last + 1])
        if held or at.tag == "figure":
            return at if held == 1 else figure
        at = at.parent
    return figure


def _holder(node: Node, homes: list[Node]) -> int:
    """The index of the innermost of the figures that holds a picture; of its own figure where none does."""
    held = [home.index for home in homes if home.index <= node.index <= home.last]
    return max(held, default=_figure(node).index)


def _credited(known: str, more: str) -> str:
    """All credits of one picture, each told once however often its page repeats it."""
    return known if more in known else ", ".join(filter(None, (known, more)))


def _with_strays(found: tuple[Picture, ...], strays: list[Told], headline: Block | None) -> tuple[Picture, ...]:
    """With the captions that stand apart from their pictures: the picture's own where its alternative text says the same."""
    known = {squeezed(picture.alt): place for place, picture in enumerate(found) if picture.alt and not picture.caption}
    pictures = list(found)
    said = {squeezed(text) for picture in found for text in (picture.caption, picture.alt)} | {
        headline.squeezed if headline else ""
    }
    for caption, credit in strays:
        place = known.get(squeezed(caption))
        if place is not None:
            owner = pictures[place]
            pictures[place] = Picture(src=owner.src, caption=caption, credit=owner.credit or credit, alt=owner.alt)
        elif caption and squeezed(caption) not in said:
            pictures.append(Picture(caption=caption, credit=credit))
    return tuple(pictures)


def _within(page: Page, body: list[Block], captions: list[Block], headline: Block | None) -> list[Node]:
    """The img elements from the headline, or the body's home, to the body's end, and all in a figure with a caption."""
    first, last = body[0].node.index, max(block.node.last for block in body)
    home = _common([block.node for block in body]).index
    start = headline.node.index if headline is not None and headline.node.index < first else home
    figures = [_home(page, block.node) for block in captions]
    return [
        node
        for node in page.nodes
        if node.tag in _IMAGES
        and (start <= node.index <= last or any(figure.index <= node.index <= figure.last for figure in figures))
    ]


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
    sizes = [offer.split() for offer in re.split(r",\s+", offers) if offer.strip() and not offer.strip().startswith("data:")]
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
