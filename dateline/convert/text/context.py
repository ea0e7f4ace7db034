"""See what is known of a whole text before a block is looked at: tuple[Block, …], tuple[Shape, …] → Context."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from dateline.convert.fields.language import SMALL_WORDS
from dateline.convert.text.blocks import Block
from dateline.convert.text.shapes import SIGN_NAMES, Shape

Columns = list[int]
Number = TypeVar("Number", int, float)

# A stretch this many blocks below the headline counts half; one above it must be this many times better to refute it.
_FAR, _NO_MATTER, _MUCH = 60.0, 1e9, 2.5
_NEUTRAL = frozenset({"picture", "when", "bio"})
SHORT = 75
"""A line with fewer letters is short."""
NEAR = (20, 30)
"""So many blocks before and behind the stretch that reads like an article may belong to it, whatever they are."""
# Blocks around a sentence further away that may belong to its stretch.
_AROUND_A_SENTENCE = 10


@dataclass(frozen=True, slots=True)
class Context:
    """What is known of the whole text: blocks and shapes, the stretch that reads like an article, its vocabulary and indent.

    Columns are read for the blocks `low` to `high` (exclusive), the `window`, whose shapes are `forms`. What many features ask of
    each is read once: whether it is short, middle or long (what a sign means depends on it), whether it is `short`, its place, its
    `longer` words.
    """

    blocks: tuple[Block, ...]
    shapes: tuple[Shape, ...]
    low: int
    high: int
    first: int
    last: int
    vocabulary: Counter[str]
    indent: int
    gapped: bool
    repeated: Counter[str]
    small: frozenset[str]
    title: int
    window: tuple[Block, ...]
    forms: tuple[Shape, ...]
    sizes: Columns
    short: list[bool]
    places: Columns
    longer: list[set[str]]
    endings: list[tuple[int, int, int]]


def context(blocks: tuple[Block, ...], shapes: tuple[Shape, ...], *, lang: str, title: int, far: int) -> Context:
    """The context of a text in the language `lang` whose headline is block `title` (-1: none).

    Looked at are the blocks near the stretch that reads like an article, and as far as sentences stand, at most `far` blocks away.
    """
    asian = lang in ("zh", "ja", "ko")
    scores = [_rough(block, one) for block, one in zip(blocks[title + 1 :], shapes[title + 1 :], strict=True)]
    # The first line is the browser's title: the article does not stand near it.
    first, last, _ = _run(scores, far=_FAR if title > 1 else _NO_MATTER)
    first, last = title + 1 + first, title + 1 + last
    indents = Counter({0: 0})
    gaps = Counter({True: 0})
    vocabulary: Counter[str] = Counter()
    low, high = _window(shapes, first, last, far)
    forms = shapes[low:high]
    longer = [{word for word in one.words if len(word) > 3} for one in forms]
    for rank, n in enumerate(n for n in range(first, last) if shapes[n].reads):
        indents[blocks[n].indent] += shapes[n].size // (1 + rank // 6)
        gaps[blocks[n].gap > 0] += 1
        vocabulary.update(set(shapes[n].words) if asian else longer[n - low])
    return Context(
        blocks, shapes, low, high, first, last, vocabulary,
        indents.most_common(1)[0][0], gaps[True] >= gaps[False], Counter([block.words for block in blocks]),
        SMALL_WORDS.get(lang, frozenset()), title, blocks[low:high], forms,
        [0 if one.size < 60 else 1 if one.size < 160 else 2 for one in forms], [one.size < SHORT for one in forms],
        [_place(first, last, n) for n in range(low, high)], longer, _endings(shapes, low, high, first),
    )  # fmt: skip


def _window(shapes: tuple[Shape, ...], first: int, last: int, far: int) -> tuple[int, int]:
    """From which block to which (exclusive) is looked at."""
    beside = range(max(0, first - far), min(len(shapes), last + far))
    sentences = [n for n in beside if shapes[n].reads] or [first]
    low = min(first - NEAR[0], sentences[0] - _AROUND_A_SENTENCE)
    return max(0, low), min(len(shapes), max(last + NEAR[1], sentences[-1] + 1 + _AROUND_A_SENTENCE))


def _rough(block: Block, one: Shape) -> float:
    if one.reads and not (one.sign and one.size < 120):
        return min(one.size, 400) / 100 * (1.0 - block.linked)
    return -0.2 if one.size < 45 else -0.15


def better_start(blocks: tuple[Block, ...], shapes: tuple[Shape, ...], title: int) -> int | None:
    """Where a stretch above the headline begins that reads much more like an article than any below it; None for none."""
    scores = [_rough(block, one) for block, one in zip(blocks, shapes, strict=True)]
    above, below = _run(scores[:title]), _run(scores[title + 1 :], far=_FAR)
    return above[0] if above[2] > _MUCH * below[2] and above[2] > 4 else None


def _run(scores: list[float], *, far: float = _NO_MATTER) -> tuple[int, int, float]:
    """The best stretch of blocks, `far` blocks from the beginning counting half: first, last (exclusive), how good."""
    best, span, total, start, peak, end = 0.0, (0, 0), 0.0, 0, 0.0, 0
    for number, score in enumerate([*scores, -1e9]):
        if total <= 0:
            total, start, peak, end = 0.0, number, 0.0, number
        total += score
        if total > peak:
            peak, end = total, number + 1
        worth = peak / (1 + start / far)
        if worth > best:
            best, span = worth, (start, end)
    return (*span, best)


def _place(first: int, last: int, n: int) -> int:
    if n < first:
        return max(0, 4 - bisect_right((1, 3, 6, 12), first - n))
    if n >= last:
        return 9 + bisect_right((1, 3, 6, 12), n - last)
    return 5 if n == first else 8 if n == last - 1 else 6 if n - first < 4 else 7


def _endings(shapes: tuple[Shape, ...], low: int, high: int, first: int) -> list[tuple[int, int, int]]:
    """For each block how many lines that end articles (comments, related, legal …) stand above it, which is the last, and where."""
    last, found = (0, 0, -99), []
    for n, one in enumerate(shapes[low:high], start=low):
        found.append(last)
        if one.sign and one.size < SHORT and not one.reads and n > first and SIGN_NAMES[one.sign - 1] not in _NEUTRAL:
            last = (last[0] + 1, one.sign, n)
    return found


def with_size(seen: Context, column: Sequence[int]) -> Columns:
    """A column that tells short, middle and long blocks apart."""
    return [3 * bin_ + size for bin_, size in zip(column, seen.sizes, strict=True)]


def with_short(seen: Context, column: Sequence[int], step: int) -> Columns:
    """A column whose bins are `step` further on for short blocks."""
    return [bin_ + step if short else bin_ for bin_, short in zip(column, seen.short, strict=True)]
