"""Describe blocks by what stands round them and by their place in the text: Context → one column of bins for each feature."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable
from itertools import accumulate, groupby

from dateline.convert.text.context import SHORT, Columns, Context, with_short, with_size
from dateline.convert.text.shapes import Shape

_PREFIX = re.compile(r"([^:|：]{1,40})[:|：]")


def repeated(seen: Context) -> Columns:
    """Whether the text says it again elsewhere."""
    return with_short(seen, [min(3, seen.repeated[block.words]) - 1 for block in seen.window], 3)


def indent(seen: Context) -> Columns:
    """Whether it stands as far in as the article does."""
    own = seen.indent
    column = [0 if b.indent == own else 1 if b.indent > own + 4 else 2 if b.indent > own else 3 for b in seen.window]
    return with_short(seen, column, 4)


def gap(seen: Context) -> Columns:
    """Whether a blank line stands before it, and before paragraphs."""
    return [(2 if block.gap else 0) + seen.gapped for block in seen.window]


def _shifted(seen: Context, by: int) -> list[Shape | None]:
    """The shapes of the blocks `by` further on."""
    return [seen.shapes[n] if 0 <= n < len(seen.shapes) else None for n in range(seen.low + by, seen.high + by)]


def neighbours(seen: Context, by: int) -> Columns:
    """A neighbour's form (eight sizes, sentence or not) and, where it is short, whether it is marked by a sign."""
    return [
        24 if one is None else one.length * 3 + (2 if one.sign and one.length < 5 else 0 if one.end < 2 else 1)
        for one in _shifted(seen, by)
    ]


def further(seen: Context, by: int) -> Columns:
    """The form of a block that is further away: eight sizes, sentence or not."""
    return [16 if one is None else one.length * 2 + (one.end < 2) for one in _shifted(seen, by)]


def density(seen: Context) -> Columns:
    """How much reads like sentences among the four blocks before and after it."""
    room = list(accumulate([one.size if one.reads else 0 for one in seen.shapes], initial=0))
    top = len(seen.shapes)
    return [
        bisect_right((1, 150, 400, 800, 1400, 2400), room[min(top, n + 5)] - room[max(0, n - 4)] - (room[n + 1] - room[n]))
        for n in range(seen.low, seen.high)
    ]


def place(seen: Context) -> Columns:
    """Where the block stands to the stretch that reads like an article: 0–4 before, 5–8 inside, 9–13 after it."""
    return seen.places


def vocabulary(seen: Context) -> Columns:
    """How many of the block's longer words the rest of the article has too."""
    known, often = set(seen.vocabulary), {word for word, times in seen.vocabulary.items() if times > 1}
    found = []
    for n, (one, words) in enumerate(zip(seen.forms, seen.longer, strict=True), start=seen.low):
        inside = seen.first <= n < seen.last
        longer = words or set(one.words)
        share = len(longer & (often if inside and one.reads else known)) / (len(longer) or 1)
        found.append(bisect_right((0.1, 0.3, 0.5, 0.75), share) + (0 if inside else 10))
    return with_short(seen, found, 5)


def share(seen: Context) -> Columns:
    """How much of the article stands above it."""
    inside = [one.size if seen.first <= n < seen.last and one.reads else 0 for n, one in enumerate(seen.shapes)]
    above = list(accumulate(inside, initial=0))
    total = above[-1] or 1
    return [bisect_right((0.0001, 0.02, 0.1, 0.5, 0.9, 0.97, 0.9999), above[n] / total) for n in range(seen.low, seen.high)]


def reach(seen: Context) -> Columns:
    """How many blocks away the nearest long sentences are, above and below."""
    return [5 * above + below for above, below in zip(_reach(seen.shapes, seen.low, seen.high), _reach_below(seen), strict=True)]


def _reach_below(seen: Context) -> Columns:
    top = len(seen.shapes)
    return _reach(seen.shapes[::-1], top - seen.high, top - seen.low)[::-1]


def _reach(shapes: tuple[Shape, ...], low: int, high: int) -> Columns:
    """For each of the blocks how far above it the nearest sentences are: beside it, two, four, eight blocks, further."""
    last, found = -99, []
    for n in range(max(0, low - 8), high):
        if n >= low:
            distance = n - last
            found.append(4 if distance > 8 else bisect_right((1, 2, 4), distance - 1))
        if shapes[n].reads and shapes[n].size > 80:
            last = n
    return found


def same_indent(seen: Context) -> Columns:
    """Whether the neighbours stand as far in, and read like sentences."""
    top, found = len(seen.blocks), []
    for n in range(seen.low, seen.high):
        own = seen.blocks[n].indent
        above = 0 if n == 0 else 1 if seen.blocks[n - 1].indent != own else 2 if seen.shapes[n - 1].reads else 0
        below = 0 if n + 1 == top else 1 if seen.blocks[n + 1].indent != own else 2 if seen.shapes[n + 1].reads else 3
        found.append(4 * above + below)
    return found


def heading_before(seen: Context) -> Columns:
    """The sign on the nearest short line above, and whether it stands directly above."""
    return [_heading_before(seen, n) for n in range(seen.low, seen.high)]


def _heading_before(seen: Context, n: int) -> int:
    for distance in (1, 2, 3):
        if n < distance:
            return 0
        one = seen.shapes[n - distance]
        if one.size < 45:
            return one.sign * 2 + (distance == 1)
    return 0


def form_and_place(seen: Context) -> Columns:
    """A sentence or not, and where."""
    return [
        (one.length if one.end < 2 else 7 if one.length < 4 else 6) * 7 + min(6, where // 2)
        for one, where in zip(seen.forms, seen.places, strict=True)
    ]


def sign_and_place(seen: Context) -> Columns:
    """What its words are a sign of, and where."""
    return [
        one.sign * 5 + (0 if where < 5 else 1 if where < 7 else 2 if where < 9 else 3 if where < 11 else 4)
        for one, where in zip(seen.forms, seen.places, strict=True)
    ]


def next_sign(seen: Context) -> Columns:
    """What the words of the next block are a sign of."""
    return [(after.sign if after else 0) * 2 + (one.size < SHORT) for one, after in zip(seen.forms, _shifted(seen, 1), strict=True)]


def after_title(seen: Context) -> Columns:
    """How far below the headline."""
    title = seen.title
    return with_size(
        seen,
        [
            0 if title < 0 else 1 if n < title else 2 + bisect_right((1, 2, 4, 8, 16, 35, 80), n - title)
            for n in range(seen.low, seen.high)
        ],
    )


def title_words(seen: Context) -> Columns:
    """Whether the block says again what the headline says."""
    known = frozenset(seen.shapes[seen.title].words) if seen.title >= 0 else frozenset()
    column = [
        0
        if known.isdisjoint(one.words)
        else bisect_right((0.01, 0.3, 0.8), len(known.intersection(one.words)) / len(set(one.words)))
        for one in seen.forms
    ]
    return with_short(seen, column, 4)


def ended(seen: Context) -> Columns:
    """How many lines that end articles stand above it."""
    return with_size(seen, [bisect_right((1, 2, 3, 5, 9), count) for count, _, _ in seen.endings])


def last_end(seen: Context) -> Columns:
    """Which the last of them is, and whether it is near."""
    return [2 * which + (n - where < 6) for n, (_, which, where) in enumerate(seen.endings, start=seen.low)]


def _lengths(run: Iterable[bool]) -> list[int]:
    """For each of a run how long the run is."""
    size = len(list(run))
    return [size] * size


def run_length(seen: Context) -> Columns:
    """How many blocks in a row, this one among them, read like sentences or do not."""
    each = [length for _, run in groupby(one.reads for one in seen.shapes) for length in _lengths(run)]
    return [
        bisect_right((2, 3, 5, 9, 17), each[n]) + (6 if seen.shapes[n].reads else 0) + (12 if seen.first <= n < seen.last else 0)
        for n in range(seen.low, seen.high)
    ]


def alike(seen: Context) -> Columns:
    """How much the neighbours have the same mark, indent and about the same size: entries of one list."""
    low, top = max(0, seen.low - 1), min(len(seen.blocks), seen.high + 1)
    pairs = [
        one.indent == other.indent and one.mark[:1] == other.mark[:1] and abs(seen.shapes[n].length - seen.shapes[n + 1].length) < 2
        for n, (one, other) in enumerate(zip(seen.blocks[low:top], seen.blocks[low + 1 : top], strict=False), start=low)
    ]
    pairs = [*([False] if low == seen.low else []), *pairs, *([False] if top == seen.high else [])]
    column = [
        above + 2 * below + (4 if block.mark else 0) for above, below, block in zip(pairs[:-1], pairs[1:], seen.window, strict=True)
    ]
    return with_short(seen, column, 8)


def prefix(seen: Context) -> Columns:
    """How often other lines begin with the same words before a colon or a bar: `More: …`, `Q: …`, in whatever language."""
    heads = [_head(block.words) if one.size < 220 else "" for block, one in zip(seen.blocks, seen.shapes, strict=True)]
    often = Counter([head for head in heads if head])
    column = [bisect_right((2, 3, 5), often[head]) + 1 if head else 0 for head in heads[seen.low : seen.high]]
    return with_short(seen, column, 5)


def _head(words: str) -> str:
    """What stands before the first colon or bar, where that is near; else nothing."""
    if ":" not in words and "|" not in words and "：" not in words:
        return ""
    match = _PREFIX.match(words)
    return match[1] if match else ""
