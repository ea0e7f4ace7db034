"""Choose the blocks that are the article: tuple[Block, …] → their numbers."""

from dataclasses import dataclass

from dateline.convert.text.blocks import Block
from dateline.convert.text.furniture import credit, recognise

_STOPS = '.!?。！？…"”’»」』):'


@dataclass(frozen=True, slots=True)
class Chosen:
    """`kept` are the numbers of body blocks, in order; `first` and `last` (exclusive) bound the article."""

    first: int
    last: int
    kept: tuple[int, ...]


def choose(blocks: tuple[Block, ...], *, hostile: frozenset[int]) -> Chosen | None:
    """The stretch of blocks that reads like an article; None where nothing does."""
    scores = [-4.0 if number in hostile else _score(block) for number, block in enumerate(blocks)]
    first, last, best = _best_run(scores)
    if best < 1.0:
        return None
    kept = tuple(n for n in range(first, last) if scores[n] > -1.5 and not credit(blocks[n].words))
    return Chosen(first, last, kept)


def _score(block: Block) -> float:
    words = block.words
    length = len(words)
    if credit(words):
        return -0.1
    if recognise(words):
        return -2.0
    sentence = words[-1] in _STOPS and length > 35
    if sentence:
        return min(length, 400) / 100
    if length > 120:
        return 0.5
    return -0.7 - (0.5 if block.mark else 0.0)


def _best_run(scores: list[float]) -> tuple[int, int, float]:
    best, span = 0.0, (0, 0)
    total, start = 0.0, 0
    for number, score in enumerate(scores):
        if total <= 0:
            total, start = 0.0, number
        total += score
        if total > best:
            best, span = total, (start, number + 1)
    return (*span, best)
