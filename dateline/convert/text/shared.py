"""Know furniture by its standing in other clippings of the outlet: Reading, Sisters → Reading.

What an outlet says on each of its pages stands in its other clippings to the letter; so do paragraphs that two reports have from
one agency, or from one another. Nothing that may be of the second kind is dropped.
"""

import re
from collections import Counter
from dataclasses import replace
from functools import lru_cache
from hashlib import blake2b
from typing import NamedTuple

from dateline.convert.ledger import Mark
from dateline.convert.text.around import Reading
from dateline.convert.text.blocks import Block
from dateline.convert.text.shapes import Shape, shapes
from dateline.nouns.ledger import Kind
from dateline.nouns.pile import Sisters

Holders = frozenset[int]
_NOBODY: Holders = frozenset()

_WORD = re.compile(r"\w+")
_BETWEEN = re.compile(r"(?<=[.!?][\"”’»)])\s+|(?<=[.!?])\s+|(?<=[。！？])")
_ASIAN = re.compile(r"[“「（]?[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_SAYING, _SAYING_ASIAN = 40, 15
# Two clippings are of one outlet that share so many lines of so many letters, none of them in the article.
_LINES, _LETTERS = 5, 20
# A clipping that has more of the article holds the same report.
_SAME_REPORT = 0.5
# A line amid the article that is no sentence: a shorter one may be a heading that the outlet uses often.
_TEASER = 35
# So many other lines of the outlet stand between the article and a sentence of the outlet's: fewer are a box amid it.
_APART = 5


def digests(blocks: tuple[Block, ...]) -> set[bytes]:
    """What the blocks of a text and their sentences are known by in other texts."""
    return {digest(words) for block in blocks for words in (block.words, *_sentences(block.words))}


@lru_cache(4096)
def digest(words: str) -> bytes:
    """What words are known by, however they are spaced, stopped and capitalized."""
    return blake2b(" ".join(_WORD.findall(words.casefold())).encode("utf-8", "replace"), digest_size=8).digest()


def _sentences(words: str) -> list[str]:
    """The sentences of a block of several, without such as may stand anywhere."""
    parts = _BETWEEN.split(words) if len(words) > _SAYING else []
    return [part for part in parts if len(part) > (_SAYING_ASIAN if _ASIAN.match(part) else _SAYING)] if len(parts) > 1 else []


class _Seen(NamedTuple):
    """The blocks of a text, those of its body, in which other clippings each stands, and in which a sentence of it does."""

    forms: tuple[Shape, ...]
    body: tuple[int, ...]
    held: list[Holders]
    quoted: list[Holders]

    def own(self, others: Holders) -> range:
        """From the first paragraph of the body that none of the others has to behind the last; empty where each has one."""
        own = [n for n in self.body if self.forms[n].reads and not self.held[n] & others]
        return range(own[0], own[-1] + 1) if own else range(0)

    def apart(self, n: int, article: range, whose: Holders) -> int:
        """How many of their lines that are none of the body part a block from the article; 0 where none stands right beside it."""
        between = range(article.stop, n) if n >= article.stop else range(article.start - 1, n, -1)
        if not between or not self.held[between[-1]] & whose:
            return 0
        return sum(m not in self.body and bool(self.held[m] & whose) for m in between)

    def telling_it(self, others: Holders) -> Holders:
        """The clippings that have a sentence of the article: amid it, or where their page does not part it from the article."""
        article = self.own(others)
        read = [(n, (self.held[n] | self.quoted[n]) & others) for n in self.body if self.forms[n].reads]
        return frozenset(
            one for n, who in read for one in who if n in article or self.apart(n, article, frozenset((one,))) < _APART
        )


def without_shared(reading: Reading, sisters: Sisters, *, lang: str) -> Reading:
    """The reading without what the outlet says in other clippings too."""
    if not any(digest(reading.blocks[n].words) in sisters.lines for n in reading.body):
        return reading
    held = [sisters.lines.get(digest(block.words), _NOBODY) for block in reading.blocks]
    quoted = [_NOBODY.union(*[sisters.lines.get(digest(one), ()) for one in _sentences(block.words)]) for block in reading.blocks]
    seen = _Seen(shapes(reading.blocks, asian=lang in ("zh", "ja", "ko")), reading.body, held, quoted)
    others = _of_the_outlet(seen, reading.blocks)
    article = seen.own(others)
    gone = {n: held[n] & others for n in reading.body if held[n] & others and _is_furniture(seen, n, article, others)}
    if not article or not gone:
        return reading
    marks = [Mark(*span, Kind.FURNITURE, _rule(len(holders))) for n, holders in gone.items() for span in reading.blocks[n].spans]
    return replace(reading, body=tuple(n for n in reading.body if n not in gone), marks=(*reading.marks, *marks))


def _rule(times: int) -> str:
    """The rule by which a stretch is furniture that stands in so many others: `in-3-other-clippings`."""
    return f"in-{times}-other-clipping{'s' if times > 1 else ''}"


def _of_the_outlet(seen: _Seen, blocks: tuple[Block, ...]) -> Holders:
    """The clippings that share the page with this one, and nothing of the article: no sentence of it and not most of it."""
    body, forms = set(seen.body), seen.forms
    page = {block.words: n for n, block in enumerate(blocks) if n not in body and forms[n].size > _LETTERS and seen.held[n]}
    shared = Counter(one for n in page.values() for one in seen.held[n])
    letters = Counter[int]()
    for n in seen.body:
        letters.update(dict.fromkeys(seen.held[n] | seen.quoted[n], forms[n].size))
    most = _SAME_REPORT * sum(forms[n].size for n in seen.body)
    others = frozenset(one for one, times in shared.items() if times >= _LINES and letters[one] <= most)
    while telling_it := seen.telling_it(others):
        others -= telling_it
    return others


def _is_furniture(seen: _Seen, n: int, article: range, others: Holders) -> bool:
    """Whether a block that others have is none of the article: amid it a line that is no sentence, else what stands apart from it,
    right at another line of the outlet."""
    reads = seen.forms[n].reads
    if n in article:
        return not reads and seen.forms[n].size >= _TEASER
    return seen.apart(n, article, seen.held[n] & others) >= (_APART if reads else 1)
