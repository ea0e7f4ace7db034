# ruff: noqa: E501 - patterns and tables of words stay on one line each, to be read as one
"""Find the headline: tuple[Shape, …] of a text's blocks → the number of the block that is it.

A headline is known by what follows it: its words come back in the sentences below, and a date or name stands near.
"""

import re
from bisect import bisect_right

from dateline.convert.text.blocks import Block
from dateline.convert.text.shapes import Shape
from dateline.convert.text.topline import is_outlet, never
from dateline.convert.text.weights import HEADLINE

FEATURES = (
    "size",
    "end",
    "sign",
    "overlap",
    "repeated",
    "date after",
    "reading after",
    "density",
    "share",
    "mark",
    "case",
    "before",
    "after",
    "gap",
    "signed",
)
WIDTHS = (8, 5, 11, 14, 6, 12, 6, 6, 6, 6, 6, 8, 8, 4, 3)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b|\d年|\b\d{1,2}\.\d{1,2}\.\d\d|\b\d{1,2}:\d\d\b|\b(?:ago|vor|hace|updated|published)\b", re.I)
_BY = re.compile(r"^(?:by|von|por|par|di|av|af|door)\s+\S", re.I)
_CLAUSE = re.compile(r"\.\s+\w")


def candidates(shapes: tuple[Shape, ...]) -> list[int]:
    """The blocks that have a headline's size and stand above most of the sentences."""
    total = sum(one.size for one in shapes if one.reads) or 1
    found, above = [], 0
    for number, one in enumerate(shapes):
        if one.reads:
            above += one.size
        if above > 0.5 * total and above - one.size > 0.3 * total:
            break
        if 12 <= one.size <= 260 and one.words:
            found.append(number)
    return found


def row(
    blocks: tuple[Block, ...], shapes: tuple[Shape, ...], n: int, repeated: dict[str, int], said: tuple[str, ...]
) -> tuple[int, ...]:
    """The bins of block `n` as a headline, one for each of FEATURES, each smaller than its width. `said` tells of each block whether a date (`d`) or a byline (`b`) is in it."""
    one, block = shapes[n], blocks[n]
    below, distance = _below(shapes, n)
    known = set().union(*(shapes[m].words for m in below)) if below else set()
    longer = [word for word in one.words if len(word) > 3] or list(one.words)
    share = sum(word in known for word in longer) / len(longer)
    above = shapes[n - 1] if n else None
    following = shapes[n + 1] if n + 1 < len(shapes) else None
    return (
        one.length,
        one.end,
        one.sign,
        bisect_right((0.01, 0.2, 0.35, 0.5, 0.65, 0.8), share) + (7 if len(longer) > 3 else 0),
        min(2, repeated.get(block.words, 1) - 1) + (3 if _starts(blocks, n) else 0),
        _date_after(said, n) + (6 if one.size < 45 else 0),
        bisect_right((1, 3, 6, 12, 25), distance),
        bisect_right((200, 600, 1200, 2500, 5000), sum(shapes[m].size for m in below)),
        bisect_right((1, 150, 400, 1000, 2500), sum(other.size for other in shapes[max(0, n - 60) : n] if other.reads)),
        (1 + min(block.heading, 3) if block.heading else 0) or (5 if block.mark else 0),
        _lower(block.words),
        0 if above is None else 1 + min(5, above.length // 2 * 2 + (above.end < 2)) if above.length < 6 else 7,
        0 if following is None else 1 + min(5, following.length // 2 * 2 + (following.end < 2)) if following.length < 6 else 7,
        (1 if block.gap else 0) + (2 if n + 1 < len(blocks) and blocks[n + 1].gap else 0),
        _signed(said, n),
    )


def headline(blocks: tuple[Block, ...], shapes: tuple[Shape, ...]) -> int | None:
    """The most likely headline; None where nothing has the form of one."""
    repeated: dict[str, int] = {}
    for block in blocks:
        repeated[block.words] = repeated.get(block.words, 0) + 1
    said = signs(blocks)
    best: tuple[float, int] | None = None
    for n in candidates(shapes):
        if never(blocks[n].words) or is_outlet(blocks[n].words):
            continue
        score = sum(weights[bin_] for weights, bin_ in zip(HEADLINE, row(blocks, shapes, n, repeated, said), strict=True))
        if best is None or score > best[0]:
            best = (score, n)
    return best[1] if best else None


def _below(shapes: tuple[Shape, ...], n: int) -> tuple[list[int], int]:
    """The next few blocks that read like sentences, and how far the first of them is."""
    found: list[int] = []
    for m in range(n + 1, min(len(shapes), n + 45)):
        if shapes[m].reads and shapes[m].size > 80:
            found.append(m)
            if len(found) == 7:
                break
    return found, found[0] - n if found else 99


def _starts(blocks: tuple[Block, ...], n: int) -> bool:
    """Whether one of the first lines (the browser's title) begins with this one."""
    words = blocks[n].words
    return any(blocks[m].words.startswith(words) and len(blocks[m].words) > len(words) for m in range(min(3, n)))


def signs(blocks: tuple[Block, ...]) -> tuple[str, ...]:
    """Of each block, whether it is a short line with a date (`d`) or one that begins like a byline (`b`)."""
    short = (block.words if len(block.words) < 120 else "" for block in blocks)
    return tuple(("d" if _YEAR.search(words) else "") + ("b" if _BY.match(words) else "") for words in short)


def _date_after(said: tuple[str, ...], n: int) -> int:
    found = next((distance for distance, mark in enumerate(said[n + 1 : n + 9]) if "d" in mark), None)
    return 0 if found is None else bisect_right((1, 2, 4), found) + 1


def _signed(said: tuple[str, ...], n: int) -> int:
    found = next((distance for distance, mark in enumerate(said[n + 1 : n + 6]) if "b" in mark), None)
    return 0 if found is None else 1 if found < 2 else 2


def _lower(text: str) -> int:
    tokens = text.split()[:40]
    lower = sum(token[0].islower() for token in tokens)
    if not lower and text.lower() == text.upper():
        return 5
    share = lower / len(tokens)
    return 0 if not lower else 1 if share < 0.3 else 2 if share < 0.5 else 3 if share < 0.7 else 4
