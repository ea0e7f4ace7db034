# ruff: noqa: E501 - patterns and tables of words stay on one line each, to be read as one
"""Describe blocks by their form, their words and their neighbours: Context → one column of bins for each feature.

A bin is a small number; `weights` holds what each bin of each feature is worth. A column is read for all blocks at once, which costs
a tenth of reading each block by itself. What is seen of a block is seen of its neighbours, too: their columns are its own, moved.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate, groupby

from dateline.convert.text.blocks import Block, small_starts
from dateline.convert.text.context import SHORT, Columns, Context
from dateline.convert.text.lexicon import LEXICON
from dateline.convert.text.shapes import Shape

_DIGIT = re.compile(r"\d")
# What begins with a sign of a set is found faster than a choice of patterns.
_INNER_END = re.compile(r"[.!?。！？।](?:(?<=[。！？।])|[\"”’»)]?\s+(?=[\"“„«‘(¿¡]?[A-ZÀ-ÞА-ЯΑ-Ω\d]))")
_AT = re.compile(r"@[\w-]+\.")
_HOST = re.compile(r"\.(?:com|org|net|de|uk|fr|es|ch|at|cn)\b")
_DATE = re.compile(r"\d(?:(?:(?<=\b1)9|(?<=\b2)0)\d\d\b|:\d\d\b|(?<=\b\d)\d?[./]\d{1,2}[./]|年)")
_YOU = frozenset(
    "we our us sie ihre ihr ihren uns unser unsere wir tú tu usted ustedes te vous votre vos nous notre voi vostro".split()  # noqa: SIM905
)
_SECOND = frozenset({"you", "your", "yours"})
_TAIL = re.compile(
    r"[.!?][\"”’»)]?\s+(?:(?:[A-ZÀ-Þ][\w.'’-]*|/|via|for|/)\s*){1,6}(?P<bracket>\([^()]{2,30}\))?$|(?P<alone>\([^()]{2,40}\))\.?$|(?P<slash>/\s?[A-ZÀ-Þ][\w .]{1,25}$)"
)
_MAYBE_TAIL = frozenset(".!?/")
_HANDLE = re.compile(r"(?:^|[\s(])@\w{3,}|pic\.twitter|t\.co/")
_TOLD, _SAID = 40, (-250, -150, -80, -30, 0, 30, 80, 150, 250)
_PREFIX = re.compile(r"([^:|：]{1,40})[:|：]")


@dataclass(frozen=True, slots=True)
class Column:
    """A feature: its name, how many bins it has, and how they are read."""

    name: str
    width: int
    read: Callable[[Context], Columns]


def _with_size(seen: Context, column: Sequence[int]) -> Columns:
    return [3 * bin_ + size for bin_, size in zip(column, seen.sizes, strict=True)]


def _with_short(seen: Context, column: Sequence[int], step: int) -> Columns:
    return [bin_ + step if short else bin_ for bin_, short in zip(column, seen.short, strict=True)]


def form(seen: Context) -> Columns:
    """How long, and how it ends."""
    return [one.length * 5 + one.end for one in seen.forms]


def mark(seen: Context) -> Columns:
    """A heading, a number, a bullet or another sign before it."""
    return [_mark(block) for block in seen.window]


def _mark(block: Block) -> int:
    if block.heading:
        return 1 if block.heading == 1 else 2
    if not block.mark:
        return 3 if block.words[0].isdigit() and block.words[1:3].strip("0123456789")[:1] in (".", ")") else 0
    return 4 if block.mark[0] in "*-•+o·–—" else 5


def case(seen: Context) -> Columns:
    """How many words begin with a small letter."""
    return _with_short(seen, [small_starts(block.words) for block in seen.window], 6)


def small_words(seen: Context) -> Columns:
    """The share of the language's small words, which lists and menus lack."""
    small = seen.small
    column = [
        bisect_right((0.05, 0.15, 0.25, 0.38), len([word for word in one.words if word in small]) / (len(one.words) or 1))
        for one in seen.forms
    ]
    return _with_short(seen, column, 5)


def inner_ends(seen: Context) -> Columns:
    """How many sentences end inside it."""
    return [
        (min(3, len(_INNER_END.findall(block.words, 0, 400))) if one.size > 30 else 0) + (4 if one.end else 0)
        for block, one in zip(seen.window, seen.forms, strict=True)
    ]


def digits(seen: Context) -> Columns:
    """The share of digits."""
    return _with_short(seen, [bisect_right((1e-9, 0.04, 0.15), _digits(block.words[:300])) for block in seen.window], 4)


def _digits(text: str) -> float:
    if text.isascii():
        return (len(text) - len(text.encode().translate(None, b"0123456789"))) / len(text)
    return len(_DIGIT.findall(text)) / len(text)


def signs(seen: Context) -> Columns:
    """A copyright, a bar, an address, a date, a slash, a bracket or a question."""
    return _with_size(seen, [_signs(block.words) for block in seen.window])


def _signs(text: str) -> int:
    if "©" in text:
        return 1
    if "|" in text:
        return 2
    if _is_address(text[:200]):
        return 3
    if _DATE.search(text, 0, 200):
        return 4
    if "/" in text or " · " in text or " • " in text:
        return 5
    return 6 if text.startswith(("[", "(", "（", "【")) else 7 if text[-1] == "?" else 0


def _is_address(text: str) -> bool:
    """Whether a host, a page or a mailbox is named; each pattern begins with a sign that is found faster than a choice of words."""
    return "://" in text or ("." in text and ("www." in text or _HOST.search(text) is not None or _AT.search(text) is not None))


def sign(seen: Context) -> Columns:
    """What its words are a sign of."""
    return _with_size(seen, [one.sign for one in seen.forms])


def lexicon(seen: Context) -> Columns:
    """What its words alone say, of whatever they are a sign: the sum of their weights in LEXICON."""
    weight = LEXICON.__getitem__
    return said(seen, [sum(map(weight, LEXICON.keys() & entries(one))) for one in seen.forms])


def entries(one: Shape) -> set[str]:
    """What of a block is looked up in LEXICON: its words, `^` before its first, `$` before its last, `#` before its length."""
    words = one.words
    return {*words[:_TOLD], f"^{words[0]}", f"${words[-1]}", f"#{one.length}"} if words else {f"#{one.length}"}


def said(seen: Context, worth: Sequence[float]) -> Columns:
    """The column of a lexicon by which the blocks are worth so much, in hundredths."""
    return _with_size(seen, [bisect_right(_SAID, value) for value in worth])


def you(seen: Context) -> Columns:
    """Whether it speaks to the reader."""
    column = [
        0 if _SECOND.isdisjoint(one.words) and _YOU.isdisjoint(one.words) else 1 if _SECOND.isdisjoint(one.words) else 2
        for one in seen.forms
    ]
    return [bin_ + 3 if one.size < 160 else bin_ for bin_, one in zip(column, seen.forms, strict=True)]


def repeated(seen: Context) -> Columns:
    """Whether the text says it again elsewhere."""
    return _with_short(seen, [min(3, seen.repeated[block.words]) - 1 for block in seen.window], 3)


def indent(seen: Context) -> Columns:
    """Whether it stands as far in as the article does."""
    own = seen.indent
    column = [0 if b.indent == own else 1 if b.indent > own + 4 else 2 if b.indent > own else 3 for b in seen.window]
    return _with_short(seen, column, 4)


def gap(seen: Context) -> Columns:
    """Whether a blank line stands before it, and before paragraphs."""
    return [(2 if block.gap else 0) + seen.gapped for block in seen.window]


def _shifted(seen: Context, by: int) -> list[Shape | None]:
    """The shapes of the blocks `by` further on."""
    return [seen.shapes[n] if 0 <= n < len(seen.shapes) else None for n in range(seen.low + by, seen.high + by)]


def _neighbours(seen: Context, by: int) -> Columns:
    """A neighbour's form (eight sizes, sentence or not) and, where it is short, whether it is marked by a sign."""
    return [
        24 if one is None else one.length * 3 + (2 if one.sign and one.length < 5 else 0 if one.end < 2 else 1)
        for one in _shifted(seen, by)
    ]


def _further(seen: Context, by: int) -> Columns:
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
    return _with_short(seen, found, 5)


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


def quote(seen: Context) -> Columns:
    """Whether somebody speaks from its first word."""
    return [
        (2 if one.size < SHORT else 0) + (block.words[0] in '"“„«‘「') for block, one in zip(seen.window, seen.forms, strict=True)
    ]


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


def linked(seen: Context) -> Columns:
    """How much of it stood in links."""
    return _with_size(seen, [min(3, int(block.linked * 3.99)) for block in seen.window])


def after_title(seen: Context) -> Columns:
    """How far below the headline."""
    title = seen.title
    return _with_size(
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
    return _with_short(seen, column, 4)


def ended(seen: Context) -> Columns:
    """How many lines that end articles stand above it."""
    return _with_size(seen, [bisect_right((1, 2, 3, 5, 9), count) for count, _, _ in seen.endings])


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
    return _with_short(seen, column, 8)


def tail(seen: Context) -> Columns:
    """What stands after the last full stop, as the maker's name does under a picture: `… in May. Ida Holm (Reuters)`."""
    return _with_size(seen, [_tail(block.words) for block in seen.window])


def _tail(text: str) -> int:
    if text[-1] in ".!?。" and text[-2:] != ").":
        return 0
    end = text[-90:]
    if _MAYBE_TAIL.isdisjoint(end) and ")" not in end[-2:]:
        return 0
    match = _TAIL.search(text, max(0, len(text) - 90))
    if match is None:
        return 0
    return 3 if match["slash"] else 2 if match["bracket"] or match["alone"] else 1


def loud(seen: Context) -> Columns:
    """Whether the line is in capitals, calls somebody by a handle, or begins with a few words in capitals and a colon."""
    return _with_size(seen, [_loud(block.words) for block in seen.window])


def _loud(text: str) -> int:
    if text.isupper() and len(text) > 3:
        return 1
    if "@" in text and _HANDLE.search(text):
        return 2
    head = text[:40].partition(":")[0]
    return 3 if head.isupper() and 3 < len(head) < 39 else 0


def prefix(seen: Context) -> Columns:
    """How often other lines begin with the same words before a colon or a bar: `More: …`, `Q: …`, in whatever language."""
    heads = [_head(block.words) if one.size < 220 else "" for block, one in zip(seen.blocks, seen.shapes, strict=True)]
    often = Counter([head for head in heads if head])
    column = [bisect_right((2, 3, 5), often[head]) + 1 if head else 0 for head in heads[seen.low : seen.high]]
    return _with_short(seen, column, 5)


def _head(words: str) -> str:
    """What stands before the first colon or bar, where that is near; else nothing."""
    if ":" not in words and "|" not in words and "：" not in words:
        return ""
    match = _PREFIX.match(words)
    return match[1] if match else ""


FEATURES: tuple[Column, ...] = (
    Column("form", 40, form),
    Column("mark", 6, mark),
    Column("case", 12, case),
    Column("small words", 10, small_words),
    Column("inner ends", 8, inner_ends),
    Column("digits", 8, digits),
    Column("signs", 24, signs),
    Column("sign", 33, sign),
    Column("lexicon", 30, lexicon),
    Column("you", 6, you),
    Column("repeated", 6, repeated),
    Column("indent", 8, indent),
    Column("gap", 4, gap),
    Column("previous", 25, lambda seen: _neighbours(seen, -1)),
    Column("next", 25, lambda seen: _neighbours(seen, 1)),
    Column("before last", 17, lambda seen: _further(seen, -2)),
    Column("after next", 17, lambda seen: _further(seen, 2)),
    Column("density", 7, density),
    Column("place", 14, place),
    Column("vocabulary", 20, vocabulary),
    Column("share", 8, share),
    Column("reach", 25, reach),
    Column("same indent", 12, same_indent),
    Column("heading before", 22, heading_before),
    Column("quote", 4, quote),
    Column("form and place", 56, form_and_place),
    Column("sign and place", 55, sign_and_place),
    Column("next sign", 22, next_sign),
    Column("linked", 12, linked),
    Column("after title", 30, after_title),
    Column("title words", 8, title_words),
    Column("ended", 18, ended),
    Column("last end", 22, last_end),
    Column("run", 24, run_length),
    Column("alike", 16, alike),
    Column("tail", 12, tail),
    Column("loud", 12, loud),
    Column("prefix", 10, prefix),
)

NEAR = frozenset(
    (
        "form", "sign", "lexicon", "signs", "case", "quote", "loud", "mark", "linked", "tail", "prefix", "vocabulary", "inner ends",
        "small words", "you", "digits", "indent", "gap",
    )
)  # fmt: skip
"""What is seen of the two blocks above and the two below as well."""
STEPS = {"": 0, "above": 1, "below": -1, "two above": 2, "two below": -2}
"""Where a block stands whose columns are read, and by how much they are moved to be its neighbour's."""
COLUMNS: tuple[tuple[str, int, int, int], ...] = tuple(
    (f"{one.name} {where}".strip(), one.width + (step != 0), place, step)
    for where, step in STEPS.items()
    for place, one in enumerate(FEATURES)
    if not step or one.name in NEAR
)
"""What is weighed: its name, how many bins it has, the place of its feature, and by how much that is moved."""


def columns(seen: Context) -> list[Columns]:
    """What is seen of each block, in the order of FEATURES."""
    return [feature.read(seen) for feature in FEATURES]


def moved(column: Columns, step: int, *, none: int) -> Columns:
    """What the block `step` above each has (below, where it is negative); `none` where there is no such block."""
    if step > 0:
        return [*[none] * step, *column][: len(column)]
    return [*column, *[none] * -step][-len(column) :] if step else column


def beside(own: list[Columns]) -> list[Columns]:
    """The bins of COLUMNS, those of no block being the last of each."""
    return [moved(own[place], step, none=width - 1) for _, width, place, step in COLUMNS]
