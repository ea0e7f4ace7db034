"""See the form of blocks: tuple[Block, …] → tuple[Shape, …]."""

import re
from bisect import bisect_right
from typing import NamedTuple

from dateline.convert.fields.letters import words
from dateline.convert.text import chinese
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
_LONGEST = 700
# Something of this parts the words of a long line; where none does they are a list, as of tags.
_PARTS = re.compile(r"[.,;:!?…()\"“”«»।،؛؟។၊။]")


class Shape(NamedTuple):
    """What is seen of a block alone: `size` in letters of an alphabetic script, `reads` whether it reads like sentences."""

    size: int
    length: int
    end: int
    reads: bool
    sign: int
    words: tuple[str, ...]


def shapes(blocks: tuple[Block, ...], *, asian: bool) -> tuple[Shape, ...]:
    """The shape of each block."""
    parted = words([block.words[:_LONGEST] for block in blocks])
    return tuple([_shape(block.words, tuple(found), asian=asian) for block, found in zip(blocks, parted, strict=True)])


def _shape(text: str, found: tuple[str, ...], *, asian: bool) -> Shape:
    size = int(len(text) * 2.2) if asian else len(text)
    end = _ENDS.get(text[-1], 4)
    sign = _sign(found, text, asian=asian) if size < 220 else 0
    reads = size > 45 and (end < 2 or _is_written(text, size, asian=asian))
    return Shape(size, bisect_right(_SIZES, size), end, reads, sign, found)


def _is_written(text: str, size: int, *, asian: bool) -> bool:
    """Whether a line without a full stop reads like sentences all the same: because it is long, unless nothing parts its words."""
    if asian:
        return size > 180 or chinese.is_sentence(text)
    return size > 180 and _PARTS.search(text) is not None


def _sign(found: tuple[str, ...], text: str, *, asian: bool) -> int:
    if not asian and WORDS.keys().isdisjoint(found):
        return 0
    signs = [WORDS[word] for word in found if word in WORDS]
    if asian:
        signs += [WORDS[word] for word in ASIAN.findall(text)]
    if len(signs) < 2:
        return 1 + SIGN_NAMES.index(signs[0]) if signs else 0
    return 1 + SIGN_NAMES.index(max(signs, key=lambda sign: (signs.count(sign), -SIGN_NAMES.index(sign))))
