"""Weigh whether a line goes on with the sentence of the line above: words of lines → which are joined.

What rules say (`scraps`) is weighed with the form of both lines and of those around them: a rule alone is right in a paragraph and
wrong in a menu.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from itertools import accumulate

from dateline.convert.text.joints import BIAS, JOINTS
from dateline.convert.text.scraps import UNDER_A_HEADLINE

COLUMNS = (
    ("rule", 14),
    ("sizes", 121),
    ("beginnings", 56),
    ("end", 20),
    ("small word", 14),
    ("below", 88),
    ("going on", 35),
    ("repeated", 14),
    ("longest", 77),
)
"""What is weighed of a pair of lines, and how many bins it has."""
_SIZES = (2, 4, 8, 15, 25, 40, 60, 90, 150, 300)
_ENDS = {
    **dict.fromkeys(".!?…。！？", 0),
    **dict.fromkeys(",，、", 1),
    **dict.fromkeys(":：;", 2),
    **dict.fromkeys('"”’»」)）]', 3),
    **dict.fromkeys("([“„«‘「", 6),
}
_CLOSES = frozenset(",.;:)]’”»、。，；：）」!?")
_COMMAS = frozenset(",，、")
_OPENS = frozenset("'\"“„«‘「(（[")
_CLOSING, _ASIAN = 3, "\u2e80"
# Where no line near is so long there is no sentence to go on with; what ends with a full stop or a colon is ended.
_LONG, _ENDED = 40, frozenset((0, 2))
_MOST = 4
# Nothing goes on behind who wrote it.
_SIGNED = re.compile(r"(?:By|BY|Von|VON|Por|POR|Par|PAR|Di|Da|Af|Av|Door)(?: [A-ZÀ-Þ][\w.'’-]*){1,4}")


def joined(words: Sequence[str], rule: Sequence[bool], small: frozenset[str]) -> list[bool]:
    """Which of the lines go on with the line above.

    `rule` is what the rules say of each, `small` holds the language's small words.
    """
    pairs, columns = weighed_pairs(words, rule, small)
    found = [
        said and (line[0] in _CLOSES or above[-1] in _COMMAS) for above, line, said in zip([".", *words], words, rule, strict=False)
    ]
    for n, *bins in zip(pairs, *columns, strict=True):
        if BIAS + sum([row[bin_] for row, bin_ in zip(JOINTS, bins, strict=True)]) > 0:
            found[n] = not (_SIGNED.fullmatch(words[n - 1]) or (not found[n - 1] and UNDER_A_HEADLINE.fullmatch(words[n])))
    return found


def weighed_pairs(words: Sequence[str], rule: Sequence[bool], small: frozenset[str]) -> tuple[list[int], list[list[int]]]:
    """The lines that may go on with the line above, and the columns of their bins."""
    lengths = list(map(len, words))
    top = len(words)
    ends = [_ENDS.get(line[-1], -1) for line in words]
    begins = list(map(_begin, words))
    long = [0, *accumulate([size >= _LONG for size in lengths])]
    pairs = [
        n
        for n in range(1, top)
        if (ends[n - 1] not in _ENDED or begins[n] == _CLOSING) and long[min(top, n + 3)] > long[max(0, n - 3)]
    ]
    sizes = [bisect_right(_SIZES, size) for size in lengths]
    often = Counter(words)
    going = [0, *accumulate([begin in (0, _CLOSING) for begin in begins])]
    below = [*begins[1:], -1]
    after = [*sizes[1:], 0]
    return pairs, [
        [rule[n] * 7 + begins[n] for n in pairs],
        [sizes[n - 1] * 11 + sizes[n] for n in pairs],
        [begins[n] * 8 + below[n] + 1 for n in pairs],
        [_end(words[n - 1], ends[n - 1], small) for n in pairs],
        [begins[n] * 2 + (words[n].partition(" ")[0].casefold() in small) for n in pairs],
        [(below[n] + 1) * 11 + after[n] for n in pairs],
        [min(_MOST, going[min(top, n + 5)] - going[max(0, n - 4)]) * 7 + begins[n] for n in pairs],
        [(often[words[n]] > 1) * 7 + begins[n] for n in pairs],
        [max(sizes[max(0, n - 4) : n + 5]) * 7 + begins[n] for n in pairs],
    ]


def _begin(line: str) -> int:
    """Which kind of sign a line begins with: small letter, capital, digit, one that closes, one that opens, Asian, another."""
    sign = line[0]
    if sign.isalpha():
        return 0 if sign.islower() else 1 if sign.isupper() else 5 if sign > _ASIAN else 6
    return 2 if sign.isdigit() else _CLOSING if sign in _CLOSES else 4 if sign in _OPENS else 5 if sign > _ASIAN else 6


def _end(line: str, end: int, small: frozenset[str]) -> int:
    """How a line ends, twice: the odd ones with a small word."""
    if end >= 0:
        return end * 2
    last = line.rsplit(" ", 1)[-1]
    sign = last[-1]
    kind = 4 if sign.isdigit() else 5 if sign > _ASIAN else 7 if last[0].islower() else 8 if last[0].isupper() else 9
    return kind * 2 + (last in small)
