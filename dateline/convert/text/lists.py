"""Keep lists with the line above them: what blocks are worth, tuple[Block, …] → what they are worth then.

Dates of a tour, goods and their prices, steps: each line begins alike, is parted by the same signs and ends alike. Alone none of
them reads like an article; whose list it is tells the line above the first.
"""

from collections.abc import Sequence
from itertools import groupby

from dateline.convert.text.blocks import Block

# So many lines are a list, none of them so long; and so much more each is worth below a line of the article.
_LINES, _LONGEST, _MORE = 5, 140, 1.5
_SIGNS = (": ", " – ", " — ", " - ", " -- ", " | ", " @ ", "$", "€", "£")
_STOPS = frozenset(".!?")


def with_lists(worth: Sequence[float], blocks: Sequence[Block]) -> list[float]:
    """What blocks are worth when a list that stands no less far in than the line above goes with it."""
    found = list(worth)
    first = 0
    for shape, run in groupby(blocks, _shape):
        end = first + len(list(run))
        if shape is not None and end - first >= _LINES and first and worth[first - 1] > 0 and _is_below(blocks, first):
            found[first:end] = [value + _MORE for value in worth[first:end]]
        first = end
    return found


def _is_below(blocks: Sequence[Block], first: int) -> bool:
    return blocks[first - 1].indent <= blocks[first].indent


def _shape(block: Block) -> tuple[object, ...] | None:
    """What lines of one list have in common; None for what is too long for one."""
    words = block.words
    if len(words) >= _LONGEST:
        return None
    first = words[0]
    begins = "0" if first.isdigit() else "A" if first.isupper() else "a" if first.islower() else first
    return block.indent, block.mark[:1], begins, tuple([sign in words for sign in _SIGNS]), words[-1] in _STOPS
