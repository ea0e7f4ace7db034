"""Tell what leads away from an article whose links and headings are known: blocks, those kept → those that are none of its."""

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from itertools import pairwise, takewhile

from dateline.convert.text.blocks import Block

Blocks = Sequence[Block]
Numbers = Sequence[int]

_LINKED, _ENDS = 0.9, ("…", "...", "[…]")
# A line as long as that is a headline, a teaser is no longer than this. Where an article's headings are links they are several.
_HEADLINE, _TEASER, _SEVERAL = 45, 400, 3
# So little of what is kept may be another's above the heading, or behind so many blocks that are not kept, so many of them links.
_ABOVE, _BEHIND, _BETWEEN, _LINKS = 0.3, 0.25, 6, 4
# So long a paragraph that says in so many of its runs of words what others say is all of them once more.
_LONG, _SAME, _RUN = 1000, 0.8, 5
# What stands right below an article and is so long, hardly linked and so little is its end.
_PARAGRAPH, _HARDLY, _FOLLOWING, _STOPS = 120, 0.3, 3, frozenset('.!?。”"')
_BULLETS = frozenset("*-+")
_WORD = re.compile(r"\w+")


def led_away(blocks: Blocks, kept: Numbers) -> set[int]:
    """The kept blocks that are none of the article's; of a text without links or headings, none."""
    return {n for rule in RULES for n in rule(blocks, kept)} if kept and _is_told(blocks) else set()


def headlines(blocks: Blocks, kept: Numbers) -> Numbers:
    """Headings that are nothing but links lead to other articles, unless most headings are links, as in a list of goods."""
    headings = [n for n in kept if blocks[n].heading]
    linked = [n for n in headings if blocks[n].linked >= _LINKED]
    return linked if len(linked) < _SEVERAL or 2 * len(linked) <= len(headings) else ()


def invitations(blocks: Blocks, kept: Numbers) -> Numbers:
    """So do whole paragraphs that are a link, but for entries of lists."""
    return [
        n for n in kept if _is_link(blocks[n]) and not (blocks[n].mark or blocks[n].heading) and len(blocks[n].words) >= _HEADLINE
    ]


def teasers(blocks: Blocks, kept: Numbers) -> Numbers:
    """What is cut short below a link."""
    return [n for n in kept if n and _is_link(blocks[n - 1]) and len(blocks[n].words) < _TEASER and blocks[n].words.endswith(_ENDS)]


def above(blocks: Blocks, kept: Numbers) -> Numbers:
    """What stands above the one heading of the page."""
    first = [n for n, block in enumerate(blocks) if block.heading == 1]
    over = [n for n in kept if n < first[0]] if len(first) == 1 else []
    return over if _size(blocks, over) < _ABOVE * _size(blocks, kept) else ()


def behind(blocks: Blocks, kept: Numbers) -> Numbers:
    """The last of it, where a row of links parts that from the rest."""
    most, last = _BEHIND * _size(blocks, kept), kept[-1] + 1
    for one, other in reversed(list(pairwise(kept))):
        if _size(blocks, [n for n in kept if n >= other]) > most:
            break
        between = blocks[one + 1 : other]
        if len(between) >= _BETWEEN and sum([_is_link(block) for block in between]) >= _LINKS:
            last = other
    return [n for n in kept if n >= last]


def repeated(blocks: Blocks, kept: Numbers) -> Numbers:
    """All of the article once more, in one paragraph."""
    long = [n for n in kept if len(blocks[n].words) > _LONG]
    return [n for n in long if _is_said(_runs(blocks[n]), [_runs(blocks[other]) for other in kept if other != n])]


def belonging(blocks: Blocks, kept: Numbers, without: Collection[int]) -> set[int]:
    """What belongs to what is kept, where links and headings are known: the rest of a list, the paragraphs right below it all."""
    if not kept or not _is_told(blocks):
        return set()
    return {n for n in (*_entries(blocks, kept), *_last(blocks, kept[-1] + 1)) if n not in without}


def _entries(blocks: Blocks, kept: Numbers) -> Iterator[int]:
    """The entries above and below one that is kept, as far as no blank line parts them and none is a link."""
    for n in kept:
        if blocks[n].mark[:1] not in _BULLETS or not blocks[n].mark:
            continue
        below = n + 1
        while below < len(blocks) and not blocks[below].gap and _is_beside(blocks[below], blocks[n]):
            yield below
            below += 1
        above = n - 1
        while above >= 0 and not blocks[above + 1].gap and _is_beside(blocks[above], blocks[n]):
            yield above
            above -= 1


def _is_beside(block: Block, entry: Block) -> bool:
    return block.mark == entry.mark and not _is_link(block)


def _last(blocks: Blocks, start: int) -> Numbers:
    """Up to three long paragraphs below the last one, if all end as sentences do."""
    found = list(takewhile(lambda n: _is_paragraph(blocks[n]), range(start, len(blocks))))
    return found if len(found) <= _FOLLOWING and all(blocks[n].words[-1] in _STOPS for n in found) else ()


def _is_paragraph(block: Block) -> bool:
    return len(block.words) >= _PARAGRAPH and block.linked < _HARDLY and not (block.heading or block.mark)


RULES: tuple[Callable[[Blocks, Numbers], Numbers], ...] = (headlines, invitations, teasers, above, behind, repeated)


def _is_told(blocks: Blocks) -> bool:
    return bool([block for block in blocks if block.heading or block.linked >= _LINKED])


def _is_link(block: Block) -> bool:
    return block.linked >= _LINKED


def _size(blocks: Blocks, numbers: Numbers) -> int:
    return sum([len(blocks[n].words) for n in numbers])


def _runs(block: Block) -> set[tuple[str, ...]]:
    words = _WORD.findall(block.words)
    return {tuple(words[n : n + _RUN]) for n in range(len(words) - _RUN + 1)}


def _is_said(own: set[tuple[str, ...]], others: list[set[tuple[str, ...]]]) -> bool:
    return len(own & set().union(*others)) > _SAME * len(own)
