"""Choose the headline among the blocks before the article: tuple[Block, …] → a block's number."""

import re
from collections import Counter

from dateline.convert.text.blocks import Block
from dateline.convert.text.furniture import recognise

_WORD = re.compile(r"[^\W\d_]{3,}|[\u3400-\u9fff\u3040-\u30ff]")
_REACH = 40


def headline(blocks: tuple[Block, ...], *, first: int, body: tuple[int, ...], taken: frozenset[int], signed: bool) -> int | None:
    """The number of the block that is the headline; None where none can be. `first` is the block after which it cannot stand: the line of
    metadata where the article is `signed` with one, else the first of the body."""
    vocabulary = Counter(word.casefold() for number in body[:12] for word in _WORD.findall(blocks[number].words))
    scored = [
        (_score(blocks, number, first, vocabulary) + (0.8 if signed and number == first - 1 else 0.0), number)
        for number in range(max(0, first - _REACH), first)
        if number not in taken
    ]
    best = max(scored, default=(0.0, 0))
    return best[1] if best[0] > 0 else None


def _score(blocks: tuple[Block, ...], number: int, first: int, vocabulary: Counter[str]) -> float:
    words = blocks[number].words
    length = len(words) * (3 if _WORD.match(words) and not words[0].isascii() and words[0] > "\u3000" else 1)
    if not 12 <= length <= 220 or recognise(words):
        return -1.0
    own = [word.casefold() for word in _WORD.findall(words)]
    overlap = sum(word in vocabulary for word in own) / max(3, len(own))
    score = 2.5 * overlap - 0.03 * (first - number) + (0.3 if 25 <= length <= 140 else 0.0)
    score += 0.4 if blocks[number].heading in (1, 2) else 0.0
    return score - (0.3 if words[-1] in ".;," else 0.0) - (0.5 if blocks[number].mark else 0.0) - 0.25
