"""Part the head of an old page, one paragraph with line breaks, into its lines: blocks → blocks."""

import re

from dateline.convert.fields.published import dates
from dateline.convert.html.blocks import Block
from dateline.convert.html.tree import Node, Run

_LINES, _LONG = range(2, 6), 90
_SIGNED = re.compile(r"\W*(?:by|von|por|par|di|da|door)\s+\S|.*(?:记者|記者|作者|来源|來源)", re.I)
_LARGE = frozenset(["b", "strong", "font", "big", "span", "u"])


def parted(found: list[Block]) -> list[Block]:
    """The blocks, numbered anew where a head is parted: a few short lines, the first set large or bold, another a day or byline."""
    heads = [block for block in found if len(block.runs) > _LINES.start and _may_be_head(block)]
    parts = {block.place: _lines(block) for block in heads} | _below_gaps(heads, found)
    kept = [part for block in found for part in parts.get(block.place, (block,))] if parts else found
    if len(kept) != len(found):
        for place, block in enumerate(kept):
            block.place = place
    return kept


def _below_gaps(heads: list[Block], found: list[Block]) -> dict[int, list[Block]]:
    """The lines of heads whose byline stands below a blank line: two blocks of one paragraph, the first of which stands out."""
    parts: dict[int, list[Block]] = {}
    for block in heads:
        above = found[block.place - 1]
        if not block.place or above.node is not block.node or above.linked:
            continue
        own, below = _split(above), _split(block)
        if _is_head(above, [*own, *below]):
            parts |= {above.place: own, block.place: below}
    return parts


def _may_be_head(block: Block) -> bool:
    return len(block.text) < _LONG * _LINES.stop and any(map(_is_break, block.runs))


def _is_break(run: Run) -> bool:
    return run.text == "\n" and run.start == run.end


def _lines(block: Block) -> list[Block]:
    parts = _split(block)
    return parts if _is_head(block, parts) else [block]


def _split(block: Block) -> list[Block]:
    lines: list[list[Run]] = [[]]
    for run in block.runs:
        lines[-1].append(run)
        if _is_break(run):
            lines.append([])
    return [_part(block, runs) for runs in lines if any(run.text.strip() for run in runs)]


def _part(block: Block, runs: list[Run]) -> Block:
    text = " ".join("".join(run.text for run in runs).split())
    return Block(node=block.node, runs=runs, within=block.within, text=text, linked=0, place=block.place, path=block.path)


def _is_head(block: Block, parts: list[Block]) -> bool:
    if len(parts) not in _LINES or block.linked or any(len(part.text) > _LONG for part in parts):
        return False
    below = parts[1:]
    return _stands_out(parts[0], block.node) and any(dates(part.text, lang="en-us") or _SIGNED.match(part.text) for part in below)


def _stands_out(line: Block, home: Node) -> bool:
    """Whether a line is set otherwise than what is below it."""
    words = [run for run in line.runs if run.text.strip()]
    node: Node | None = words[0].node
    last = line.runs[-1].node
    while node is not None and node is not home:
        own = node.index <= words[-1].node.index <= node.last and not node.index < last.index <= node.last
        if node.tag in _LARGE and own:
            return True
        node = node.parent
    return False
