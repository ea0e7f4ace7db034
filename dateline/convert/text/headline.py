"""Find the headline: tuple[Shape, …] of a text's blocks → the number of the block that is it.

A headline is known by what follows it: its words come back in the sentences below, and a date or name stands near.
"""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from dataclasses import dataclass
from itertools import accumulate

from dateline.convert.text.blocks import Block, small_starts
from dateline.convert.text.shapes import Shape
from dateline.convert.text.topline import TOPIC, is_outlet, never, people, section
from dateline.convert.text.weights import HEADLINE, HEADLINE_AGAIN

FEATURES = (
    ("size", 8),
    ("end", 5),
    ("sign", 11),
    ("overlap", 14),
    ("repeated", 6),
    ("date after", 12),
    ("reading after", 6),
    ("density", 6),
    ("share", 6),
    ("mark", 6),
    ("case", 6),
    ("before", 8),
    ("after", 8),
    ("gap", 4),
    ("signed", 3),
)
"""Each feature with the number of its bins."""
AGAIN_FEATURES = (("said first", 6), ("kept", 2))
"""What is asked of a candidate when the article is known: how much of it the first paragraphs say, and if it is in the body."""
_OPENING = 3
# Each begins with a digit or one of few letters, which are found faster than a choice of patterns.
_DATED = re.compile(
    r"[\davhup](?:(?:(?<=\b1)9|(?<=\b2)0)\d\d\b|(?<=\d)年|(?<=\b\d)\d?(?:\.\d{1,2}\.\d\d|:\d\d\b)"
    r"|(?:(?<=\ba)go|(?<=\bv)or|(?<=\bh)ace|(?<=\bu)pdated|(?<=\bp)ublished)\b)"
)
_BY = re.compile(r"^(?:by|von|por|par|di|av|af|door)\s+\S", re.I)
_JOINT = re.compile(r"\s+[|–—·•»-]\s")
# What parts a kicker from its headline.
_KICKER = re.compile(r"\s*(?::|\s[–—-]|\s/|\s\|)\s+")
_SHORTEST = 15
# An outlet behind a headline, and where a page says whose it is.
_BEHIND = re.compile(r"(?<=.{15})\s[|–—-]\s(?P<owner>[^|–—]{3,40})$")
_RIGHTS, _NOTICE = re.compile(r"©|copyright|版权所有", re.I), 120
# The last entry of a numbered trail of breadcrumbs: `3. "Boats" and others`.
_CRUMB = re.compile(r"^[1-9]\.\s+(?=[\"“„«A-ZÀ-Þ])")
# What leads to a headline: a portal's name for the one that the first outlet gave, a trail that ends with it.
_LED = re.compile("^" + TOPIC + r"|^(?:[^»→]{1,40}\s[»→]\s){2,}(?=[^»→]{6,}$)|^(?:\|[^|]{1,40})+\|\s(?=[^|]{6,}$)")


def _sized(shapes: tuple[Shape, ...]) -> list[int]:
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


@dataclass(frozen=True, slots=True)
class Candidates:
    """The blocks of a text that have a headline's form, with what their features are read from.

    Of short lines, which are `dated` and which begin like a byline; the long sentences, and how much the first of them have `said`.
    """

    blocks: tuple[Block, ...]
    shapes: tuple[Shape, ...]
    numbers: tuple[int, ...]
    repeated: Counter[str]
    dated: tuple[int, ...]
    signed: tuple[int, ...]
    prose: tuple[int, ...]
    said: tuple[int, ...]
    mass: tuple[int, ...]


def candidates(blocks: tuple[Block, ...], shapes: tuple[Shape, ...]) -> Candidates:
    """Those that have a headline's form."""
    possible = [n for n in _sized(shapes) if not never(blocks[n].words) and not is_outlet(blocks[n].words)]
    numbers = tuple([n for n in possible if not people(blocks[n].words)] or possible)
    short = [n for n, block in enumerate(blocks[: numbers[-1] + 10] if numbers else ()) if len(block.words) < 120]
    prose = tuple(n for n, one in enumerate(shapes) if one.reads and one.size > 80)
    return Candidates(
        blocks=blocks,
        shapes=shapes,
        numbers=numbers,
        repeated=Counter([block.words for block in blocks]),
        dated=tuple(n for n in short if _is_dated(blocks[n].words)),
        signed=tuple(n for n in short if _BY.match(blocks[n].words)),
        prose=prose,
        said=tuple(accumulate((shapes[n].size for n in prose), initial=0)),
        mass=tuple(accumulate((one.size if one.reads else 0 for one in shapes), initial=0)),
    )


def rows(seen: Candidates) -> list[tuple[int, ...]]:
    """The bins of each candidate, one for each of FEATURES, each smaller than its width."""
    vocabulary: dict[int, frozenset[str]] = {}
    found = []
    for n in seen.numbers:
        start, end = _below(seen, n)
        first = seen.prose[start] if start < end else -1
        if first not in vocabulary:
            vocabulary[first] = frozenset().union(*(seen.shapes[m].words for m in seen.prose[start:end]))
        found.append(_row(seen, n, (start, end), vocabulary[first]))
    return found


def _row(seen: Candidates, n: int, below: tuple[int, int], known: frozenset[str]) -> tuple[int, ...]:
    one, block, shapes = seen.shapes[n], seen.blocks[n], seen.shapes
    start, end = below
    longer = _longer(one)
    return (
        one.length,
        one.end,
        one.sign,
        bisect_right((0.01, 0.2, 0.35, 0.5, 0.65, 0.8), _share(longer, known)) + (7 if len(longer) > 3 else 0),
        min(2, seen.repeated[block.words] - 1) + (3 if _starts(seen.blocks, n) else 0),
        _date_after(seen.dated, n) + (6 if one.size < 45 else 0),
        bisect_right((1, 3, 6, 12, 25), seen.prose[start] - n if start < end else 99),
        bisect_right((200, 600, 1200, 2500, 5000), seen.said[end] - seen.said[start]),
        bisect_right((1, 150, 400, 1000, 2500), seen.mass[n] - seen.mass[max(0, n - 60)]),
        (1 + min(block.heading, 3) if block.heading else 0) or (5 if block.mark else 0),
        small_starts(block.words),
        _beside(shapes[n - 1] if n else None),
        _beside(shapes[n + 1] if n + 1 < len(shapes) else None),
        (1 if block.gap else 0) + (2 if n + 1 < len(shapes) and seen.blocks[n + 1].gap else 0),
        _signed(seen.signed, n),
    )


@dataclass(frozen=True, slots=True)
class Ranked:
    """The blocks that may be the headline, and what each is worth."""

    numbers: tuple[int, ...]
    worth: tuple[float, ...]

    @property
    def best(self) -> int | None:
        """The most likely headline, the first of equals; None where nothing has the form of one."""
        return self.numbers[self.worth.index(max(self.worth))] if self.worth else None


def ranked(blocks: tuple[Block, ...], shapes: tuple[Shape, ...]) -> Ranked:
    """What each block that has a headline's form is worth by what stands round it."""
    seen = candidates(blocks, shapes)
    return Ranked(seen.numbers, tuple([_sum(HEADLINE, row) for row in rows(seen)]))


def ranked_again(first: Ranked, shapes: tuple[Shape, ...], kept: tuple[int, ...]) -> Ranked:
    """Likewise when the blocks of the article are known, `kept`."""
    seen = rows_again(first, shapes, kept)
    return Ranked(first.numbers, tuple([one + _sum(HEADLINE_AGAIN, row) for one, row in zip(first.worth, seen, strict=True)]))


def rows_again(first: Ranked, shapes: tuple[Shape, ...], kept: tuple[int, ...]) -> list[tuple[int, int]]:
    """The bins of AGAIN_FEATURES for each candidate."""
    body = frozenset(kept) - {first.best}
    opening = [n for n in kept if n in body][:_OPENING]
    said = frozenset().union(*(shapes[n].words for n in opening))
    return [(bisect_right((0.01, 0.2, 0.4, 0.6, 0.8), _share(_longer(shapes[n]), said)), int(n in body)) for n in first.numbers]


def _sum(weights: tuple[tuple[float, ...], ...], row: tuple[int, ...]) -> float:
    return sum([of_bin[bin_] for of_bin, bin_ in zip(weights, row, strict=True)])


def _longer(one: Shape) -> list[str]:
    """The longer words of a line; all, where none is long."""
    return [word for word in one.words if len(word) > 3] or list(one.words)


def _share(words: list[str], known: frozenset[str]) -> float:
    return len([word for word in words if word in known]) / len(words)


def alone(headline: Block, blocks: tuple[Block, ...]) -> str:
    """The headline without the kicker or the outlet that a page joins to it, where it stands elsewhere by itself or as a crumb.

    A kicker before a colon is the headline's own, unless it is a section's name, which stands by itself elsewhere.
    """
    words = _without_owner(_without_section(_LED.sub("", _uncounted(headline.words))), blocks)
    least, size, behind = max(_SHORTEST, int(0.4 * len(words))), len(words), ": " + words
    kicked = _kicked(words, blocks)
    if kicked:
        return kicked
    for block in blocks:
        other = _uncounted(block.words)
        if least <= len(other) < size and len(other.split()) > 3 and _parts(words, other, lines=len(headline.spans)):
            kicker = words.removesuffix(f": {other}")
            if kicker == words or any(_uncounted(one.words) == kicker.rstrip() for one in blocks):
                return other
        if other != block.words and other.endswith(behind):
            return other
    return words


def _without_owner(words: str, blocks: tuple[Block, ...]) -> str:
    """`The town that sold its name – Coast Daily` without the outlet, where the page's notice of copyright names it."""
    found = _BEHIND.search(words)
    owner = found["owner"].casefold() if found else ""
    owned = owner and any(owner in one.words.casefold() for one in blocks if _RIGHTS.search(one.words, 0, _NOTICE))
    return words[: found.start()] if found and owned else words


def _without_section(words: str) -> str:
    """`Opinion | The town that sold its name` without the section that it is filed under."""
    filed, bar, rest = words.partition(" | ")
    return rest if bar and section(filed) and len(rest) > _SHORTEST else words


def _uncounted(words: str) -> str:
    """A line without its number in a trail of breadcrumbs."""
    return _CRUMB.sub("", words) if words[0].isdecimal() else words


def _kicked(words: str, blocks: tuple[Block, ...]) -> str:
    """The headline behind a kicker, where another line joins the two by another sign: `Harbour A school`, `Harbour: A school`."""
    own, size = _KICKER.search(words), len(words)
    sign, plain = own[0].strip() if own else "", _plain(words)
    for block in blocks:
        if len(block.words) < size - 1:
            continue
        other = _uncounted(block.words)
        joint = _KICKER.search(other) if -1 <= len(other) - size <= 2 else None
        if joint and joint[0].strip() != sign and _plain(other) == plain and len(other) - joint.end() >= 0.4 * size:
            return other[joint.end() :]
        if own and joint is None and other == plain and size - own.end() >= 0.4 * size:
            return words[own.end() :]
    return ""


def _plain(words: str) -> str:
    return _KICKER.sub(" ", words, count=1)


def _parts(whole: str, part: str, *, lines: int) -> bool:
    """Whether `part` is the end of a line, or its beginning up to a bar, a dash or the end of one of its `lines`."""
    if whole.endswith((" " + part, ":" + part)):
        return True
    return whole.startswith(part) and (_JOINT.match(whole, len(part)) is not None or (lines > 1 and whole[len(part)] == " "))


def _beside(one: Shape | None) -> int:
    """The form of a neighbour: none, one of six sizes and endings, or a paragraph."""
    if one is None:
        return 0
    return 1 + min(5, one.length // 2 * 2 + (one.end < 2)) if one.length < 6 else 7


def _below(seen: Candidates, n: int) -> tuple[int, int]:
    """The next few blocks that read like sentences: from which to which (exclusive) of them all."""
    start = bisect_right(seen.prose, n)
    return start, min(start + 7, bisect_left(seen.prose, n + 45))


def _starts(blocks: tuple[Block, ...], n: int) -> bool:
    """Whether one of the first lines (the browser's title) begins with this one."""
    words = blocks[n].words
    size = len(words)
    return any([len(above.words) > size and above.words.startswith(words) for above in blocks[: min(3, n)]])  # noqa: C419 (faster)


def _is_dated(words: str) -> bool:
    return _DATED.search(words.lower()) is not None


def _date_after(dated: tuple[int, ...], n: int) -> int:
    found = _until(dated, n)
    return 0 if found > 7 else bisect_right((1, 2, 4), found) + 1


def _signed(signed: tuple[int, ...], n: int) -> int:
    found = _until(signed, n)
    return 0 if found > 4 else 1 if found < 2 else 2


def _until(numbers: tuple[int, ...], n: int) -> int:
    """How many blocks stand between a block and the next of `numbers`."""
    place = bisect_right(numbers, n)
    return numbers[place] - n - 1 if place < len(numbers) else 99
