"""Read an article in a press database's layout, which names all of its parts: tuple[Block, …], Frame → Reading."""

import re

from dateline.convert.fields.published import dates
from dateline.convert.text import archives, databases, head, press
from dateline.convert.text.around import Reading
from dateline.convert.text.blocks import Block
from dateline.convert.text.finding import Finding
from dateline.convert.text.furniture import recognise
from dateline.convert.text.page import Findings
from dateline.convert.text.press import Frame
from dateline.nouns.ledger import Kind

_TAGS = {
    "factiva": re.compile(r"(?:LP|TD)(?=\s|$)\s*"),
    "proquest": re.compile(r"Full text:\s*", re.I),
    "gale": re.compile(r"Full Text:\s*", re.I),
    "record": re.compile(r"(?:【(?:正文|全文)】|(?:[A-Z]\w{2,9}-)?(?:正文|全文) ?[:：])\s*"),
}


_EDITION = re.compile(r"\b(?:edition|edición|ausgabe|édition|final)\b", re.I)


def frame(blocks: tuple[Block, ...]) -> Frame | None:
    """The first layout that fits; None for any other text."""
    return next(
        (found for read in (*databases.LAYOUTS, *press.LAYOUTS, *archives.LAYOUTS) if (found := read(blocks)) is not None), None
    )


def read_framed(blocks: tuple[Block, ...], framed: Frame, *, lang: str) -> Reading:
    """An article in a press database's layout, all of whose parts are named."""
    findings: list[Finding] = []
    for field, value, number in framed.fields:
        findings += _loose(blocks[number], lang) if field == "loose" else head.value_of(blocks[number], field, value, lang)
    opened, kept = _opened(blocks, framed)
    return Reading(opened, tuple(findings), kept)


def _loose(block: Block, lang: str) -> Findings:
    """A line of a layout's head that no label names: a date, or the outlet."""
    when = dates(block.words, lang=lang)
    start, end = block.start, block.end
    if when:
        return (
            Finding(field="date", when=when[0].published, text=block.words, start=start, end=end, kind=Kind.DATE, rule="head-date"),
        )
    if recognise(block.words):
        return ()
    field, rule = ("edition", "head-edition") if _EDITION.search(block.words) else ("source", "head-outlet")
    return (Finding(field=field, text=block.words, start=start, end=end, kind=Kind.SOURCE, rule=rule),)


def _opened(blocks: tuple[Block, ...], framed: Frame) -> tuple[tuple[Block, ...], tuple[int, ...]]:
    """Body blocks without the tag or label that the layout puts before them."""
    changed, kept = list(blocks), []
    for number in range(framed.first, framed.last):
        block = blocks[number]
        tag = _TAGS[framed.rule].match(block.words) if framed.rule in _TAGS else None
        rest = block.words[tag.end() :].strip() if tag else block.words
        if tag and rest:
            spans = ((block.spans[0][0] + tag.end(), block.spans[0][1]), *block.spans[1:])
            changed[number] = block._replace(words=rest, spans=spans)
        if rest:
            kept.append(number)
    return tuple(changed), tuple(kept)
