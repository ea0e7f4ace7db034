"""See the form of one block: Block → Shape."""

import re
from bisect import bisect_right
from dataclasses import dataclass

from dateline.convert.text.blocks import Block
from dateline.convert.text.vocabulary import ASIAN, SIGNS, WORDS

SIGN_NAMES = tuple(SIGNS)
_SIZES = (12, 25, 45, 75, 110, 180, 320)
_ENDS = {
    **dict.fromkeys(".!?。！？।؟", 0),
    **dict.fromkeys("\"'”’»“」』）)]", 1),
    **dict.fromkeys(":：", 2),
    **dict.fromkeys("…,;，；-–—", 3),
}
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|©")


@dataclass(frozen=True, slots=True)
class Shape:
    """What is seen of a block alone: `size` in letters of an alphabetic script, `reads` whether it reads like sentences."""

    size: int
    length: int
    end: int
    reads: bool
    sign: int
    words: tuple[str, ...]


def shape(block: Block, *, asian: bool) -> Shape:
    """The shape of one block."""
    text = block.words
    size = int(len(text) * 2.2) if asian else len(text)
    length = bisect_right(_SIZES, size)
    end = _ENDS.get(text[-1], 4)
    words = tuple(_WORD.findall(text.casefold() if size < 700 else text[:700].casefold()))
    sign = 0
    if size < 220:
        sign = _sign(words, text, asian=asian)
    reads = size > 45 and (end < 2 or size > 180)
    return Shape(size, length, end, reads, sign, words)


def _sign(words: tuple[str, ...], text: str, *, asian: bool) -> int:
    found = [WORDS[word] for word in words if word in WORDS]
    if asian:
        found += [WORDS[word] for word in ASIAN.findall(text)]
    if not found:
        return 0
    if len(found) == 1:
        return 1 + SIGN_NAMES.index(found[0])
    return 1 + SIGN_NAMES.index(max(found, key=lambda sign: (found.count(sign), -SIGN_NAMES.index(sign))))
