"""Read a short article among a little furniture: Page → Reading."""

import re

from dateline.convert.text import head
from dateline.convert.text.around import ENDING, Reading, captions_of, foot, nothing, reading_of, told_by, top, toplines, turns_away
from dateline.convert.text.finding import Finding
from dateline.convert.text.imprint import imprint
from dateline.convert.text.page import Page, metadata
from dateline.convert.text.shapes import SIGN_NAMES, Shape

_ALL_LINKED = 0.9
# How many blocks and letters a short text has at most.
_SHORT = (40, 2500)
_CLOSING = frozenset({"copyright", "licence", "keywords", "end-mark", "house-rules"})
_LEADING = frozenset({"leads-away", "most-read"})
# The rules by which a line says itself that somebody signs, wherever it stands.
_SAID_TO_SIGN = frozenset({"label-byline-near-headline", "label-desk-below"})
# A word of so many letters is one of the matter, not of the language.
_TELLING = 5
# Whom a Chinese notice is addressed to: 各单位：
_GREETS = re.compile(r"[\u4e00-\u9fff、，]{2,20}：")


def is_short(page: Page) -> bool:
    """Whether a text is too short to be weighed."""
    sizes = [one.size for n, one in enumerate(page.shapes) if n not in page.apart]
    return len(sizes) <= _SHORT[0] and sum(sizes) <= _SHORT[1]


def read_short(page: Page, signed: int | None) -> Reading:
    """A short article with a little furniture: from its first sentence to the first line that ends it, all prose is kept."""
    prose = [n for n in range(len(page.blocks)) if n not in page.apart and _is_prose(page, n)]
    if not any(page.shapes[n].reads for n in prose) and len(prose) < 2:
        raise nothing()
    first = _start_of_short(page, prose, signed)
    above = {n: said for n in range(first) if (said := metadata(page, n))}
    title, subtitle = (None, None) if page.is_headless else top(page, first, above)
    end = _end_of_short(page, first, prose)
    led = _led_away(page, first, end, prose)
    above_it = {block.words for block in page.blocks[:first]}
    kept = tuple(
        n
        for n in range(first, end)
        if n not in {*page.apart, *led} and (n in prose or not (_leads_away(page, n) or page.blocks[n].words in above_it))
    )
    loose = toplines(page, title, first, above, without=subtitle)
    below = foot(page, end)
    findings = (*told_by({**above, **loose}, title), *captions_of(page, first, end), *told_by(below, title))
    fields = {one.field for one in findings}
    near = imprint(page.blocks, title=title, kept=kept, lang=page.lang) if kept else ()
    taken = {n for n in (title, subtitle) if n is not None}
    kept = kept if "author" in fields else _unsigned(page, kept, near)
    findings = (*findings, *(one for one in near if one.field not in fields and _line_of(page, one) not in {*taken, *kept}))
    return reading_of(page, title, kept, findings, subtitle=subtitle)


def _unsigned(page: Page, kept: tuple[int, ...], near: tuple[Finding, ...]) -> tuple[int, ...]:
    """The blocks of the article without a line among them that says who wrote it."""
    signed = {_line_of(page, one) for one in near if one.rule in _SAID_TO_SIGN}
    return tuple(n for n in kept if n not in signed or page.shapes[n].reads)


def _line_of(page: Page, finding: Finding) -> int:
    return next(n for n, block in enumerate(page.blocks) if block.start == finding.start)


def _leads_away(page: Page, n: int) -> bool:
    """Whether a line that is no sentence has a sign of furniture, or is nothing but a link to another page."""
    return page.shapes[n].sign > 0 or (page.blocks[n].linked >= _ALL_LINKED and not page.blocks[n].mark)


def _is_prose(page: Page, n: int) -> bool:
    """Whether a block reads like a sentence, be it a short one."""
    one, words = page.shapes[n], page.blocks[n].words
    if one.reads:
        return not (one.sign and one.size < 75 and one.end == 4)
    ends = one.end < 2 or (page.lang == "zh" and words[-1] in "：；")
    return (
        ends
        and one.size > (24 if words[-1] in "?!？！" else 12)
        and (len(one.words) > 3 or not words.isascii())
        and not metadata(page, n)
    )


def _start_of_short(page: Page, prose: list[int], signed: int | None) -> int:
    """The first sentence below the line of metadata; without such a line, the full sentences above the first long one too."""
    below = [n for n in prose if signed is None or n > signed] or prose
    first = next((n for n in below if page.shapes[n].reads and not page.blocks[n].words.isupper()), below[0])
    ends = '.。”"：；' if page.lang == "zh" else '.”"'
    above = [n for n in below if n < first and page.blocks[n].words[-1] in ends and not page.blocks[n].words.isupper()]
    first = min([first, *above])
    return first - 1 if first and first - 1 not in page.apart and _GREETS.fullmatch(page.blocks[first - 1].words) else first


def _end_of_short(page: Page, first: int, prose: list[int]) -> int:
    """The first line below which stands no article any more: a label, a copyright, or a heading with little prose under it."""
    for n in range(first + 1, len(page.blocks)):
        above, below = (sum(page.shapes[m].size for m in prose if m < n), sum(page.shapes[m].size for m in prose if m > n))
        if _closes(page, n) or (turns_away(page, n) and below < 0.4 * above and not _goes_on(page, n, prose)):
            return n
    return len(page.blocks)


def _goes_on(page: Page, n: int, prose: list[int]) -> bool:
    """Whether a sentence below a line speaks of what those above it speak of, or stands right below one link: `Related: …`."""
    sentences = [m for m in prose if m > n and page.shapes[m].reads and not _turns(page.shapes[m])]
    if n + 1 in sentences and page.blocks[n].words.partition(":")[2]:
        return True
    above = {word for m in prose if m < n for word in page.shapes[m].words if len(word) >= _TELLING}
    return any(not above.isdisjoint(page.shapes[m].words) for m in sentences)


def _turns(one: Shape) -> bool:
    return one.sign > 0 and SIGN_NAMES[one.sign - 1] in ENDING


def _led_away(page: Page, first: int, end: int, prose: list[int]) -> set[int]:
    """What stands below a line about something else, up to the next sentence: the headlines that it leads to."""
    led: set[int] = set()
    for n in range(first + 1, end):
        above = n - 1 in led or (n - 1 in page.known and page.known[n - 1].name in _LEADING)
        if above and n not in prose and page.shapes[n].end > 1:
            led.add(n)
    return led


def _closes(page: Page, n: int) -> bool:
    """A line that only stands below an article: who edited it, its legal notice, its keywords."""
    rule = page.known.get(n)
    return n in page.crew or any(head.label(page.blocks[n], page.lang)) or (rule is not None and rule.name in _CLOSING)
