"""Find the lines below the headline: blocks and statements → subtitle, and which blocks of the body it is."""

from dateline.convert.html.blocks import Block, squeezed, tokens
from dateline.convert.html.statements import Statements, plain
from dateline.convert.html.title import fold

_BELOW = frozenset(
    """
    sub subtitle subhead subheading subheadline standfirst dek deck strapline sapo entradilla sottotitolo
    """.split()  # noqa: SIM905
)
_SHORT, _LONG, _LINES = 20, 300, 4


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


def subtitle(lines: list[Block], near: list[Block], chosen: list[Block], known: frozenset[str], stated: Statements) -> str:
    """The dek's `lines`; else the line below the headline that the page calls one and the body does not hold; else what the page
    states. Empty where that only says the headline (its forms folded: `known`) again."""
    if lines:
        return ". ".join(block.text for block in lines)
    body = {id(block) for block in chosen}
    for block in near:
        if id(block) not in body and _fits(block) and _is_called(block) and fold(block.text) not in known:
            return block.text
    told = _stated(stated)
    return "" if fold(told) in known else told


def _stated(stated: Statements) -> str:
    return plain(stated.article.get("alternativeHeadline"))


def _fits(block: Block) -> bool:
    return _SHORT <= len(block.text) <= _LONG and block.link_share < 0.5


def _is_called(block: Block) -> bool:
    return any(tokens(f"{node.get('class')} {node.get('itemprop')}") & _BELOW for node in block.path[:2])
