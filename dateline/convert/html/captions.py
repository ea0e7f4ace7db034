"""Read what stands below pictures: blocks → captions and credits."""

import re
from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple

from dateline.convert.fields.credit import credit, is_credited, makers, parted, read_aloud
from dateline.convert.html.blocks import Block, In, tokens
from dateline.convert.html.notes import tells_picture
from dateline.convert.html.tree import Node, Page

_CREDIT, _CAPTION = 80, 300
_MAKERS = frozenset(("credit", "credits", "copyright", "photographer"))
# What of a caption is called as an article's byline is.
_MADE_BY = frozenset(("author", "autor", "auteur", "source", "agency"))
# How pages call what stands below a picture.
CALLED_CAPTION = frozenset(["caption", "pie", "piedefoto", "leyenda", "epigrafe", "legende", "bildunterschrift"])
_OFF = In.NAV | In.FOOTER | In.ASIDE | In.HIDDEN | In.UNSEEN | In.FORM
# Which picture of how many.
_COUNTER = re.compile(r"\d+\s?(?:/|of|von|de|sur)\s?\d+", re.I)
_SAYS = re.compile(r"\w")


class Told(NamedTuple):
    """What the page says below a picture."""

    caption: str = ""
    credit: str = ""


def below_pictures(page: Page, found: list[Block], chosen: Iterable[Block]) -> frozenset[int]:
    """The ids of those of the `chosen` blocks that stand directly below a picture and say behind what it shows who made it, as in
    mails, whose lines are rows of a table: `The quay at noon. Photo: Ada Holm`."""
    lines = [block for block in chosen if _ends_with_maker(block)]
    images = [node.index for node in page.nodes if node.tag == "img"] if lines else []
    ends = {id(block): before.runs[-1].node.index for before, block in pairwise(found)} if images else {}
    return frozenset(
        id(block) for block in lines if images and any(ends.get(id(block), 0) < at <= block.runs[0].node.index for at in images)
    )


def _ends_with_maker(block: Block) -> bool:
    caption, maker = parted(block.text) if len(block.text) <= _CAPTION and not block.within & (In.HEADING | In.LIST) else ("", "")
    # In a table of figures brackets hold anything: there the maker has to be somebody.
    called = len(maker) > 1 and _SAYS.search(caption) is not None
    return called and (not block.within & In.TABLE or bool(makers(maker)))


def captioned(found: list[Block], own: frozenset[int], *, below: frozenset[int] = frozenset()) -> list[Block]:
    """The blocks that stand below pictures: captions, those known to be `below` one, and a credit directly below.

    `own` are the ids of the body's blocks."""
    kept: list[Block] = []
    told = False
    for block in found:
        free = id(block) not in own
        told = is_caption(block, called=free) or id(block) in below or (told and free and is_credit(block))
        if told:
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
    run = 0
    for at, block in enumerate(found[last + 1 :], start=1):
        if is_caption(block, called=True):
            run = at
        elif not (is_credit(block) or _COUNTER.fullmatch(block.text)):
            break
    return run


def _is_called_caption(block: Block) -> bool:
    names = tokens(block.node.get("class"))
    if not (CALLED_CAPTION.isdisjoint(names) or "cta" in names) or is_credited(block.text):
        return True
    if block.text[-1] in ")）" and len(block.text) <= _CAPTION and len((credit(block.text) or ("", ""))[1]) > 1:
        return True
    aloud = read_aloud(block.text)
    return aloud is not None and (bool(aloud[0]) or block.within & In.FIGURE > 0)


def said(block: Block) -> Told:
    """Caption and credit of a block, by the class of its parts or else by its words."""
    makers = [run for run in block.runs if run.text.strip() and (is_maker(run.node) or _is_called_maker(run.node, block))]
    if not makers or len(makers) == len(block.runs):
        words = Told(*parted(block.text))
        named = makers and not words.credit and is_credit(block) and not _is_called_caption(block)
        return Told(credit=_name(words.caption)) if named else Told(words.caption, _name(words.credit))
    own = {id(run) for run in makers}
    caption = " ".join("".join(run.text for run in block.runs if id(run) not in own).split())
    credit = parted(" ".join(" ".join(run.text for run in makers).split()))[1] or makers[0].text.strip()
    return Told(caption.rstrip(" /|·–—-") if _SAYS.search(caption) else "", _name(credit))


def _name(credit: str) -> str:
    """A credit without a bracket whose fellow stands in another element; nothing where it is a label that has lost its name."""
    if credit.count("(") != credit.count(")"):
        credit = credit.strip("() ")
    return credit if _SAYS.search(credit) and credit[-1] not in ":：" else ""


def _is_called_maker(node: Node, block: Block) -> bool:
    """Whether an element amid a caption is called the author of the picture."""
    return node is not block.node and block.within & In.CAPTION > 0 and not _MADE_BY.isdisjoint(tokens(node.get("class")))


def is_maker(node: Node) -> bool:
    """Whether the class of an element, or of the one it stands in, says who made a picture."""
    return any(each is not None and tokens(each.get("class")) & _MAKERS for each in (node, node.parent))
