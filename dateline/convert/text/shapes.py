"""See the form of one block: Block → Shape."""

import re
from bisect import bisect_right
from typing import NamedTuple

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
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|©")


# Western letters are parted faster by what is none: a byte for each; letters and what joins them stay, the rest is space.
_JOINTS = b"'\x92-"
_PARTED = bytes(
    code if code in _JOINTS or _WORD.fullmatch(bytes([code]).decode("cp1252", "replace")) else 32 for code in range(256)
)
_TWO_JOINTS = re.compile(r"['’-]{2}")


class Shape(NamedTuple):
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
    words = tuple(_words(text if size < 700 else text[:700]))
    sign = 0
    if size < 220:
        sign = _sign(words, text, asian=asian)
    reads = size > 45 and (end < 2 or size > 180 or (asian and chinese.is_sentence(text)))
    return Shape(size, length, end, reads, sign, words)


def _words(text: str) -> list[str]:
    """As `_WORD` finds them."""
    small = text.casefold()
    codec = "ascii" if small.isascii() else "cp1252"
    try:
        found = small.encode(codec).translate(_PARTED).decode(codec).split()
    except UnicodeEncodeError:
        return _WORD.findall(small)
    if "'" not in small and "-" not in small and "’" not in small and "©" not in small:
        return found
    if "©" in small or _TWO_JOINTS.search(small):
        return _WORD.findall(small)
    return [word for one in found if (word := one.strip("'’-"))]


def _sign(words: tuple[str, ...], text: str, *, asian: bool) -> int:
    if not asian and WORDS.keys().isdisjoint(words):
        return 0
    found = [WORDS[word] for word in words if word in WORDS]
    if asian:
        found += [WORDS[word] for word in ASIAN.findall(text)]
    if not found:
        return 0
    if len(found) == 1:
        return 1 + SIGN_NAMES.index(found[0])
    return 1 + SIGN_NAMES.index(max(found, key=lambda sign: (found.count(sign), -SIGN_NAMES.index(sign))))
