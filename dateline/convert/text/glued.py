"""Take off what is glued to the first and the last paragraph: tuple[Block, …] → the same without it, and what it says."""

import re

from dateline.convert.fields.published import dates
from dateline.convert.text.blocks import Block
from dateline.convert.text.finding import Finding
from dateline.nouns.ledger import Kind

Findings = tuple[Finding, ...]

_GLUED = re.compile(r"(?:date|fecha|日期|datum)\s*[:：]?\s+(?=\d|[^\W\d_]{3,10}\.? \d{1,2},? \d{4})", re.I)
_GLUED_HEAD = re.compile(
    r"(?P<title>[A-ZÀ-Þ\"“][^.!?\n]{10,140}?)\s+By (?P<who>[A-ZÀ-Þ][\w'’-]+(?: [A-Z]\.)? [A-ZÀ-Þ][\w'’-]+)\s+(?=[\"“]?[A-ZÀ-Þ])"
)
_END_MARKS = ("Enditem", "（完）", "，查看更多")
_ENDED, _LONGEST_END = re.compile(r"(?:Enditem|（完）|返回[\u4e00-\u9fff]{2,4}，查看更多)$"), 16
_NEAR_TOP = 4


def opened(text: str, blocks: tuple[Block, ...], *, lang: str) -> tuple[tuple[Block, ...], Findings]:
    """The blocks without what is glued to the first and the last paragraph, and what that says."""
    return _unglued(text, _unended(text, blocks), lang)


def _unglued(text: str, blocks: tuple[Block, ...], lang: str) -> tuple[tuple[Block, ...], Findings]:
    """`date 2020-08-24 ` before the first sentence taken off it."""
    found = next(((n, label) for n, block in enumerate(blocks[:_NEAR_TOP]) if (label := _GLUED.match(block.words))), None)
    if found is None:
        return blocks, ()
    at, label = found
    first = blocks[at]
    when = next(iter(dates(first.words[: label.end() + 40], lang=lang)), None)
    if when is None or when.start > label.end() or len(first.words) < when.end + 20:
        return blocks, ()
    cut = _behind(text, first.start, first.words[: when.end])
    date = Finding(field="date", when=when.published, start=first.start, end=cut, kind=Kind.DATE, rule="glued-date")
    rest = first._replace(words=first.words[when.end :].strip(), spans=((cut, first.spans[0][1]), *first.spans[1:]))
    rest, more = _unsigned(text, rest)
    return (*blocks[:at], rest, *blocks[at + 1 :]), (date, *more)


def _unsigned(text: str, block: Block) -> tuple[Block, Findings]:
    """`Headline By Ada Holm First sentence …`, all on one line, taken apart."""
    match = _GLUED_HEAD.match(block.words)
    if match is None:
        return block, ()
    start, signed = block.start, _behind(text, block.start, match["title"])
    cut = _behind(text, start, match[0])
    title = Finding(field="title", text=match["title"], start=start, end=signed, kind=Kind.TITLE, rule="glued-headline")
    author = Finding(field="author", text=match["who"], start=signed, end=cut, kind=Kind.BYLINE, rule="glued-byline")
    return block._replace(words=block.words[match.end() :].strip(), spans=((cut, block.spans[0][1]), *block.spans[1:])), (
        title,
        author,
    )


def _unended(text: str, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Paragraphs without the agency's mark that the article ends here, or the portal's button for more."""
    if not any(mark in text for mark in _END_MARKS):
        return blocks
    ends = ((block, _ENDED.search(block.words[-_LONGEST_END:])) for block in blocks)
    return tuple(_without_end(text, block, found[0]) if found else block for block, found in ends)


def _without_end(text: str, block: Block, mark: str) -> Block:
    words = block.words.removesuffix(mark).strip()
    start, end = block.spans[-1]
    cut = text.rfind(mark, start, end)
    if not words or len(text[start:cut].strip()) == 0:
        return block
    return block._replace(words=words, spans=(*block.spans[:-1], (start, cut)))


def _behind(text: str, start: int, words: str) -> int:
    """Where `words` end in the text, and the white space behind them, however the text spaces them."""
    for sign in "".join(words.split()):
        start = text.index(sign, start) + 1
    while start < len(text) and text[start].isspace():
        start += 1
    return start
