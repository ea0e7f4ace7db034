# ruff: noqa: E501 - patterns and tables of words stay on one line each, to be read as one
"""Describe a block by its form, its words and its neighbours: tuple[Block, …] → one row of bins for each.

A bin is a small number; `weights` holds what each bin of each feature is worth.
"""

import re
from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass

from dateline.convert.fields.language import SMALL_WORDS
from dateline.convert.text.blocks import Block
from dateline.convert.text.furniture import credit
from dateline.convert.text.shapes import SIGN_NAMES, Shape

_DIGIT = re.compile(r"\d")
_INNER_END = re.compile(r"[.!?][\"”’»)]?\s+(?=[\"“„«‘(¿¡]?[A-ZÀ-ÞА-ЯΑ-Ω\d])|[。！？।]")
_ADDRESS = re.compile(r"https?://|www\.|[\w.]+@[\w-]+\.\w|\b\w+\.(?:com|org|net|de|uk|fr|es|ch|at|cn)\b")
_DATE = re.compile(r"\b(?:19|20)\d\d\b|\d{1,2}:\d\d\b|\b\d{1,2}[./]\d{1,2}[./]|\d年")
_YOU = frozenset(
    [
        "you",
        "your",
        "yours",
        "we",
        "our",
        "us",
        "sie",
        "ihre",
        "ihr",
        "ihren",
        "uns",
        "unser",
        "unsere",
        "wir",
        "tú",
        "tu",
        "usted",
        "ustedes",
        "te",
        "vous",
        "votre",
        "vos",
        "nous",
        "notre",
        "voi",
        "vostro",
    ]
)
_TAIL = re.compile(
    r"[.!?][\"”’»)]?\s+(?:(?:[A-ZÀ-Þ][\w.'’-]*|/|via|for|/)\s*){1,6}(?P<bracket>\([^()]{2,30}\))?$|(?P<alone>\([^()]{2,40}\))\.?$|(?P<slash>/\s?[A-ZÀ-Þ][\w .]{1,25}$)"
)
_HANDLE = re.compile(r"(?:^|[\s(])@\w{3,}|pic\.twitter|t\.co/")
# A stretch this many blocks below the headline counts half; one above it must be this many times better to refute it.
_FAR, _NO_MATTER, _MUCH = 60.0, 1e9, 2.5
_NEUTRAL = frozenset({"picture", "when", "bio"})
_SECOND = frozenset({"you", "your", "yours"})


@dataclass(frozen=True, slots=True)
class Context:
    """What is known of the whole text: the shapes, the stretch where it reads like an article, its vocabulary and its indent."""

    blocks: tuple[Block, ...]
    shapes: tuple[Shape, ...]
    first: int
    last: int
    vocabulary: Counter[str]
    indent: int
    gapped: bool
    repeated: Counter[str]
    small: frozenset[str]
    weight_before: tuple[int, ...]
    title: int
    ended: tuple[int, ...]
    last_end: tuple[tuple[int, int], ...]


def context(blocks: tuple[Block, ...], shapes: tuple[Shape, ...], *, lang: str, title: int) -> Context:
    """The context of a text in the language `lang` whose headline is block `title` (-1: none)."""
    asian = lang in ("zh", "ja", "ko")
    scores = [_rough(block, one) for block, one in zip(blocks[title + 1 :], shapes[title + 1 :], strict=True)]
    # The first line is the browser's title: the article does not stand near it.
    first, last, _ = _run(scores, far=_FAR if title > 1 else _NO_MATTER)
    first, last = title + 1 + first, title + 1 + last
    core = [n for n in range(first, last) if shapes[n].reads]
    indents = Counter({0: 0})
    gaps = Counter({True: 0})
    vocabulary: Counter[str] = Counter()
    for rank, n in enumerate(core):
        indents[blocks[n].indent] += shapes[n].size // (1 + rank // 6)
        gaps[blocks[n].gap > 0] += 1
        vocabulary.update({word for word in shapes[n].words if len(word) > 3 or asian})
    total, before = 0, []
    for n, one in enumerate(shapes):
        before.append(total)
        total += one.size if first <= n < last and one.reads else 0
    ended, last_end = _ends(shapes, first)
    return Context(
        blocks, shapes, first, last, vocabulary, indents.most_common(1)[0][0], gaps[True] >= gaps[False],
        Counter(block.words for block in blocks), SMALL_WORDS.get(lang, frozenset()), (*before, total), title, ended, last_end,
    )  # fmt: skip


def _ends(shapes: tuple[Shape, ...], first: int) -> tuple[tuple[int, ...], tuple[tuple[int, int], ...]]:
    """How many lines that end articles (comments, related, legal …) stand between the start and each block, and the last of them."""
    count, last, ended, lasts = 0, (0, -99), [], []
    for n, one in enumerate(shapes):
        ended.append(count)
        lasts.append(last)
        if one.sign and one.size < 75 and not one.reads and n > first and SIGN_NAMES[one.sign - 1] not in _NEUTRAL:
            count += 1
            last = (one.sign, n)
    return tuple(ended), tuple(lasts)


def _rough(block: Block, one: Shape) -> float:
    if one.reads and not (one.sign and one.size < 120):
        return min(one.size, 400) / 100 * (1.0 - block.linked)
    return -0.2 if one.size < 45 else -0.15


def better_start(blocks: tuple[Block, ...], shapes: tuple[Shape, ...], title: int) -> int | None:
    """Where a stretch above the headline begins that reads much more like an article than any below it; None where there is none."""
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


FEATURES = (
    "form", "mark", "case", "small words", "inner ends", "digits", "signs", "sign", "you", "repeated", "indent", "gap", "previous", "next",
    "before last", "after next", "density", "place", "vocabulary", "share", "reach", "same indent", "heading before", "credit", "quote",
    "form and place", "sign and place", "next sign", "linked", "after title", "title words", "ended", "last end", "run", "alike", "tail", "loud",
)  # fmt: skip
WIDTHS = (
    40,
    6,
    12,
    10,
    8,
    8,
    24,
    33,
    6,
    6,
    8,
    4,
    25,
    25,
    17,
    17,
    7,
    14,
    20,
    9,
    25,
    12,
    22,
    4,
    4,
    56,
    55,
    22,
    12,
    30,
    8,
    18,
    22,
    24,
    16,
    12,
    12,
)


def row(seen: Context, n: int) -> tuple[int, ...]:
    """The bins of block `n`, one for each of FEATURES, each smaller than its width."""
    block, one = seen.blocks[n], seen.shapes[n]
    text, words, short = block.words, one.words, one.size < 75
    place = _place(seen, n)
    before, after = _shape_at(seen, n - 1), _shape_at(seen, n + 1)
    size = 0 if one.size < 60 else 1 if one.size < 160 else 2
    return (
        one.length * 5 + one.end,
        _mark(block),
        _case(text, words) + (6 if short else 0),
        _small(words, seen.small) + (5 if short else 0),
        min(3, len(_INNER_END.findall(text[:400]))) + (4 if one.end else 0),
        _digits(text) + (4 if short else 0),
        _signs(text) * 3 + size,
        one.sign * 3 + size,
        _you(words) + (3 if size < 2 else 0),
        (2 if seen.repeated[text] > 2 else seen.repeated[text] - 1) + (3 if short else 0),
        _indent(block, seen) + (4 if short else 0),
        (2 if block.gap else 0) + seen.gapped,
        _neighbour(before),
        _neighbour(after),
        _coarse(_shape_at(seen, n - 2)),
        _coarse(_shape_at(seen, n + 2)),
        _density(seen, n),
        place,
        _overlap(words, seen, own=one.reads and seen.first <= n < seen.last)
        + (5 if short else 0)
        + (10 if not seen.first <= n < seen.last else 0),
        _share(seen, n),
        _reach(seen, n, -1) * 5 + _reach(seen, n, 1),
        _same_indent(seen, n, -1) * 4 + _same_indent(seen, n, 1),
        _heading_before(seen, n),
        _credit(text, one) + (2 if size > 1 else 0),
        (2 if short else 0) + (text[0] in '"“„«‘「'),
        (one.length if one.end < 2 else 7 if one.length < 4 else 6) * 7 + min(6, place // 2),
        (1 + SIGN_NAMES.index(SIGN_NAMES[one.sign - 1]) if one.sign else 0) * 5
        + (0 if place < 5 else 1 if place < 7 else 2 if place < 9 else 3 if place < 11 else 4),
        (after.sign if after else 0) * 2 + short,
        min(3, int(block.linked * 3.99)) * 3 + size,
        _after_title(seen, n) * 3 + size,
        _title_words(words, seen) + (4 if short else 0),
        bisect_right((1, 2, 3, 5, 9), seen.ended[n]) * 3 + size,
        seen.last_end[n][0] * 2 + (n - seen.last_end[n][1] < 6),
        _run_length(seen, n),
        _alike(seen, n) + (8 if short else 0),
        _tail(text) * 3 + size,
        _loud(text) * 3 + size,
    )


def _shape_at(seen: Context, n: int) -> Shape | None:
    return seen.shapes[n] if 0 <= n < len(seen.shapes) else None


def _mark(block: Block) -> int:
    if block.heading:
        return 1 if block.heading == 1 else 2
    if not block.mark:
        return 3 if block.words[0].isdigit() and block.words[1:3].strip("0123456789")[:1] in (".", ")") else 0
    return 4 if block.mark[0] in "*-•+o·–—" else 5


def _case(text: str, words: tuple[str, ...]) -> int:
    """How many words begin with a small letter: 0 none … 4 most, 5 where the script has no capitals."""
    if not words:
        return 5
    tokens = text.split()[:40]
    lower = sum(token[0].islower() for token in tokens)
    if not lower and text.lower() == text.upper():
        return 5
    share = lower / len(tokens)
    return 0 if not lower else 1 if share < 0.3 else 2 if share < 0.5 else 3 if share < 0.7 else 4


def _small(words: tuple[str, ...], small: frozenset[str]) -> int:
    if not small or not words:
        return 0
    share = sum(word in small for word in words) / len(words)
    return 0 if share < 0.05 else 1 if share < 0.15 else 2 if share < 0.25 else 3 if share < 0.38 else 4


def _digits(text: str) -> int:
    text = text[:300]
    share = len(_DIGIT.findall(text)) / len(text)
    return 0 if not share else 1 if share < 0.04 else 2 if share < 0.15 else 3


def _signs(text: str) -> int:
    if "©" in text:
        return 1
    if "|" in text:
        return 2
    if _ADDRESS.search(text, 0, 200):
        return 3
    if _DATE.search(text, 0, 200):
        return 4
    if "/" in text or " · " in text or " • " in text:
        return 5
    return 6 if text.startswith(("[", "(", "（", "【")) else 7 if text[-1] == "?" else 0


def _you(words: tuple[str, ...]) -> int:
    return 2 if any(word in _SECOND for word in words) else 1 if any(word in _YOU for word in words) else 0


def _indent(block: Block, seen: Context) -> int:
    if block.indent == seen.indent:
        return 0
    return 1 if block.indent > seen.indent + 4 else 2 if block.indent > seen.indent else 3


def _neighbour(one: Shape | None) -> int:
    """A neighbour's form (eight sizes, sentence or not) and, where it is short, whether it is marked by a sign."""
    if one is None:
        return 24
    return one.length * 3 + (2 if one.sign and one.length < 5 else 0 if one.end < 2 else 1)


def _coarse(one: Shape | None) -> int:
    return 16 if one is None else one.length * 2 + (one.end < 2)


def _density(seen: Context, n: int) -> int:
    near = sum(one.size for one in seen.shapes[max(0, n - 4) : n + 5] if one.reads) - (
        seen.shapes[n].size if seen.shapes[n].reads else 0
    )
    return bisect_right((1, 150, 400, 800, 1400, 2400), near)


def _place(seen: Context, n: int) -> int:
    """Where the block stands to the stretch that reads like an article: 0–4 before, 5–8 inside, 9–13 after it."""
    if n < seen.first:
        return max(0, 4 - bisect_right((1, 3, 6, 12), seen.first - n))
    if n >= seen.last:
        return 9 + bisect_right((1, 3, 6, 12), n - seen.last)
    return 5 if n == seen.first else 8 if n == seen.last - 1 else 6 if n - seen.first < 4 else 7


def _overlap(words: tuple[str, ...], seen: Context, *, own: bool) -> int:
    """How many of the block's longer words the rest of the article has too."""
    longer = {word for word in words if len(word) > 3} or set(words)
    if not longer:
        return 0
    known = sum(seen.vocabulary[word] > own for word in longer)
    return bisect_right((0.1, 0.3, 0.5, 0.75), known / len(longer))


def _share(seen: Context, n: int) -> int:
    total = seen.weight_before[-1] or 1
    return bisect_right((0.0001, 0.02, 0.1, 0.5, 0.9, 0.97, 0.9999), seen.weight_before[n] / total)


def _reach(seen: Context, n: int, step: int) -> int:
    """How many blocks away the next one is that reads like sentences."""
    for distance in range(1, 9):
        one = _shape_at(seen, n + step * distance)
        if one is None:
            return 4
        if one.reads and one.size > 80:
            return bisect_right((1, 2, 4), distance - 1)
    return 4


def _same_indent(seen: Context, n: int, step: int) -> int:
    if not 0 <= n + step < len(seen.blocks):
        return 0
    other = seen.blocks[n + step]
    if other.indent != seen.blocks[n].indent:
        return 1
    return 2 if seen.shapes[n + step].reads else 3 if step > 0 else 0


def _heading_before(seen: Context, n: int) -> int:
    """The sign on the nearest short line above, and whether it stands directly above."""
    for distance in (1, 2, 3):
        one = _shape_at(seen, n - distance)
        if one is None:
            return 0
        if one.size < 45:
            return one.sign * 2 + (distance == 1)
    return 0


def _credit(text: str, one: Shape) -> int:
    return 1 if one.size < 600 and credit(text) else 0


def _after_title(seen: Context, n: int) -> int:
    if seen.title < 0:
        return 0
    return 1 if n < seen.title else 2 + bisect_right((1, 2, 4, 8, 16, 35, 80), n - seen.title)


def _title_words(words: tuple[str, ...], seen: Context) -> int:
    """Whether the block says again what the headline says."""
    if seen.title < 0 or not words:
        return 0
    known = set(seen.shapes[seen.title].words)
    share = sum(word in known for word in set(words)) / len(set(words))
    return bisect_right((0.01, 0.3, 0.8), share)


def _run_length(seen: Context, n: int) -> int:
    """How many blocks in a row, this one among them, read like sentences or do not."""
    reads, length = seen.shapes[n].reads, 1
    for step in (-1, 1):
        m = n + step
        while 0 <= m < len(seen.shapes) and seen.shapes[m].reads == reads and length < 40:
            length += 1
            m += step
    return bisect_right((2, 3, 5, 9, 17), length) + (6 if reads else 0) + (12 if seen.first <= n < seen.last else 0)


def _alike(seen: Context, n: int) -> int:
    """How much the neighbours have the same mark, indent and about the same size: entries of one list."""
    found = 0
    for bit, m in enumerate((n - 1, n + 1)):
        if 0 <= m < len(seen.blocks):
            same = seen.blocks[m].mark[:1] == seen.blocks[n].mark[:1] and seen.blocks[m].indent == seen.blocks[n].indent
            found += (1 << bit) * (same and abs(seen.shapes[m].length - seen.shapes[n].length) < 2)
    return found + (4 if seen.blocks[n].mark else 0)


def _tail(text: str) -> int:
    """What stands after the last full stop, as the maker's name does under a picture: `… in May. Ida Holm (Reuters)`."""
    match = _TAIL.search(text, max(0, len(text) - 90))
    if match is None:
        return 0
    return 3 if match["slash"] else 2 if match["bracket"] or match["alone"] else 1


def _loud(text: str) -> int:
    """Whether the line is in capitals, calls somebody by a handle, or begins with a few words in capitals and a colon."""
    if text.isupper() and len(text) > 3:
        return 1
    if "@" in text and _HANDLE.search(text):
        return 2
    head = text[:40].partition(":")[0]
    return 3 if head.isupper() and len(head) > 3 and len(head) < 39 else 0
