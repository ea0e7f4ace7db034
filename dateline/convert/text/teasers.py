"""Tell a page's lists of other articles by their form alone: tuple[Block, …] → the rule that each line of one fits."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from dateline.convert.text.blocks import Block
from dateline.convert.text.furniture import Rule
from dateline.nouns.ledger import Kind

CUT = Rule("cut-teaser", Kind.FURNITURE, r".{60,}(?:…|\.\.\.)\W?")
UNENDED = Rule("unended", Kind.FURNITURE, r"[^。]+")
COUNTED = Rule("counted", Kind.FURNITURE, r".*\(\d{1,4}\)")
# A program cuts each of several teasers at about so many letters.
_LEAST, _SEVERAL, _ABOUT = 60, 5, 10
_CUT = ("…", "...", "…]", "...]")
# Of a line, three above and three below it so many end with how many entries or comments there are.
_BESIDE, _MOST = 3, 4
# A Japanese sentence has a full stop, a headline has none: so many headlines below one another are a list.
_HEADLINES = 10
_SENTENCE = re.compile(r".{25,}。")
_COUNT = re.compile(r"\(\d{1,4}\)$")
# `READ ANOTHER STORY HERE | Ferries to run all winter`, in whatever language.
LED = Rule("led-away", Kind.FURNITURE, r"[^|]{6,45} \| .*")
_BAR, _HEAD, _ALIKE = " | ", range(6, 46), 3


def teasers(blocks: tuple[Block, ...], *, lang: str) -> dict[int, Rule]:
    """What is cut short again and again at one length, with the headlines between, lists with numbers, headlines."""
    words = [block.words for block in blocks]
    unended = _unended(words) if lang == "ja" else []
    formal = dict.fromkeys(_led(words), LED) | dict.fromkeys(unended, UNENDED)
    return formal | dict.fromkeys(_counted(words), COUNTED) | dict.fromkeys(_cut(words), CUT)


def _unended(words: Sequence[str]) -> list[int]:
    """Lines below the first sentence that stand in a long row of lines without a full stop."""
    first = next((n for n, line in enumerate(words) if _SENTENCE.match(line)), len(words))
    ended = [n for n in range(first, len(words)) if "。" in words[n]]
    rows = pairwise([*ended, len(words)]) if ended else ()
    return [n for above, below in rows if below - above > _HEADLINES for n in range(above + 1, below)]


def _cut(words: Sequence[str]) -> list[int]:
    ends = [n for n, line in enumerate(words) if len(line) > _LEAST and line.endswith(_CUT)]
    if len(ends) < _SEVERAL:
        return []
    cut = {n for n in ends if sum(abs(len(words[n]) - len(words[other])) <= _ABOUT for other in ends) >= _SEVERAL}
    over = {n - 1 for n in cut if n and words[n - 1][-1] not in ".!?"} - cut
    return sorted(cut | over if over & {n + 1 for n in cut} else cut)


def _counted(words: Sequence[str]) -> list[int]:
    counts = [line[-1] == ")" and _COUNT.search(line) is not None for line in words]
    return [n for n, count in enumerate(counts) if count and sum(counts[max(0, n - _BESIDE) : n + _BESIDE + 1]) >= _MOST]


def _led(words: Sequence[str]) -> list[int]:
    heads = {n: line.partition(_BAR)[0] for n, line in enumerate(words) if _BAR in line}
    often = Counter([head for head in heads.values() if len(head) in _HEAD and head.isupper()])
    return [n for n, head in heads.items() if often[head] >= _ALIKE]
