"""Find the lines below the headline: blocks and statements → subtitle, and which blocks of the body it is."""

import re

from dateline.convert.fields.byline import names
from dateline.convert.fields.published import Found, dates
from dateline.convert.html.blocks import Block, squeezed, tokens
from dateline.convert.html.statements import Statements, plain
from dateline.convert.html.title import fold

_BELOW = frozenset(
    """
    sub excerpt subtitle subhead subheading subheadline standfirst dek deck strapline sapo entradilla sottotitolo
    soustitre untertitel unterzeile subtitulo bajada copete
    """.split()  # noqa: SIM905
)
_SHORT, _LONG, _LINES = 20, 300, 4
_BY = re.compile(r"(?:by|von|por|par|door)\s+", re.I)
_SIGNED = re.compile(
    r"(?:by|von|por|par|door|updated?|published|posted|publicado|actualizado|publié|mis à jour|veröffentlicht|stand)\b",
    re.I,
)


def below(chosen: list[Block], stated: Statements) -> list[Block]:
    """The first blocks of the body that are a dek: what the page calls one or states as one, and is no sentence.

    A whole sentence is the article's lead, whatever its element is called."""
    told = squeezed(_stated(stated))
    found: list[Block] = []
    for block in chosen[: min(_LINES, len(chosen) - 1)]:
        if block.text[-1] in ".!?。" or not _fits(block):
            break
        if squeezed(block.text) not in told and (found or not _is_called(block)):
            break
        found.append(block)
    return found


def subtitle(lines: list[Block], between: list[Block], known: frozenset[str], stated: Statements) -> str:
    """The dek's `lines`; else the line `between` headline and text that the page calls one; else what the page states. Empty where
    that only says the headline (its forms folded: `known`) again."""
    if lines:
        return ". ".join(block.text for block in lines)
    for block in between:
        if _fits(block) and _is_called(block) and fold(block.text) not in known:
            return block.text
    told = _stated(stated)
    return "" if fold(told) in known or fold(told) in fold(stated.head_title) else told


def _stated(stated: Statements) -> str:
    return plain(stated.article.get("alternativeHeadline"))


def _fits(block: Block) -> bool:
    if block.letters < _SHORT or len(block.text) > _LONG or block.link_share >= 0.5:
        return False
    days = dates(block.text)
    return not (days and (_SIGNED.match(block.text) or _is_stamp(block.text, days))) and not _is_signed(block.text)


def _is_stamp(text: str, days: tuple[Found, ...]) -> bool:
    """Whether hardly more than an outlet stands beside the days: `原创 水务周报 2019-09-09 16:01:46`."""
    return len(text) - sum(day.end - day.start for day in days) < _SHORT


def _is_signed(text: str) -> bool:
    """Whether a line begins with `by` and a name: `By Ada Holm Archive | Contact`."""
    match = _BY.match(text)
    return match is not None and bool(names(" ".join(text[match.end() :].split()[:2])))


def _is_called(block: Block) -> bool:
    return any(tokens(f"{node.get('class')} {node.get('itemprop')}") & _BELOW for node in block.path[:2])
