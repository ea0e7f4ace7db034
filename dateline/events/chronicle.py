"""Read a text that is itself a timeline: Page, expressions → the entries behind its date heads.

Where three paragraphs, list items, rows or headings of a text begin with dates of their own, or consist of one, what follows each
is what happened then, in whatever tense it is told. What other dates of such a paragraph count from is not known.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from dateline.events.dates import Expression, Reckoned, boilerplate, reckoned
from dateline.events.deed import Deed, speaks_of_me
from dateline.events.page import Page, Placed, event
from dateline.events.short import shortened
from dateline.events.tongues import tongue
from dateline.events.undated import dated_blocks
from dateline.events.verbs import KIND, VERB
from dateline.text.blocks import Block
from dateline.text.sentences import sentences

_LEAST = 3
"""So many heads make a timeline."""

_BULLET = re.compile(r"\W{0,3}")
_HEAD = re.compile(r"(?:\s*\([^()\n]{1,30}\))?\s*(?:[.:：—–|]|\t|\s-\s)\s*(?=\S)")
_WORD = re.compile(r"[^\W\d_]+")
_FEWEST, _FEWEST_SIGNS = 3, 5
"""An entry has so many words, or signs where words are not parted."""

_Head = tuple[Block, Expression, int]
"""A paragraph, the date it begins with, and where the words behind that begin; at its end for a heading."""


def chronicle(page: Page, dated: Sequence[Expression]) -> tuple[tuple[Placed, ...], Sequence[Expression]]:
    """The entries, and the dates that are left to be read in sentences; all of them where the text is no timeline."""
    heads = tuple(_heads(page, dated)) if len(dated) >= _LEAST else ()
    if len({one.when for _, one, _ in heads}) < _LEAST:
        return (), dated
    left = [one for one in dated if not any(_counts_from(head, one) for head in heads)]
    return tuple(placed for head in heads if (placed := _entry(page, *head)) is not None), left


def _counts_from(head: _Head, one: Expression) -> bool:
    """Whether a date is the head, or stands in its paragraph without a year of its own."""
    block, date, _ = head
    return one is date or (block.start <= one.start < block.end and one.anchor != "words")


def _heads(page: Page, dated: Sequence[Expression]) -> Iterator[_Head]:
    """The paragraphs with a date head; a heading's date is that of the paragraph below it, where this has none."""
    above: Expression | None = None
    for block, within in dated_blocks(page, dated):
        first = within[0] if within and _opens(page, block, within[0]) else None
        if first is not None and not page.text[first.end : block.end].strip(" .:：—–"):
            above = first
            continue
        behind = _HEAD.match(page.text, first.end, block.end) if first is not None else None
        if first is not None and behind is not None:
            yield block, first, behind.end()
        elif above is not None and first is None:
            yield block, above, block.start
        above = None


def _opens(page: Page, block: Block, one: Expression) -> bool:
    """Whether the paragraph begins with a date of the calendar."""
    calendar = one.type == "DATE" and (one.anchor == "words" or any(sign.isdigit() for sign in one.text))
    return calendar and _BULLET.fullmatch(page.text, block.start, one.start) is not None


def _entry(page: Page, block: Block, head: Expression, at: int) -> Placed | None:
    words = page.text[at : block.end]
    spans = sentences(words, lang=page.lang)
    sentence = words[spans[0][0] : spans[0][1]].strip() if spans else ""
    date = _date(page, head)
    if date is None or boilerplate(sentence) or not _long_enough(sentence, page.lang):
        return None
    if page.lang == "en" and speaks_of_me(sentence):
        return None
    line = shortened(re.split(r"[;；]\s*|(?<=。)", sentence)[0].strip(" .。!?"))
    verb, start, kind = _verb(sentence, page.lang)
    placed = event(page, sentence, date, Deed(start, len(sentence), kind), line[:1].upper() + line[1:], at=at)
    return replace(placed, verbs=(verb,) if verb else ()), date


def _date(page: Page, head: Expression) -> Reckoned | None:
    """The head's date by itself: what it is preceded by stands in another paragraph."""
    return reckoned(head, page.text[head.start : head.end], at=head.start, ref=page.ref, lang=page.lang, voice=page.voice)


def _long_enough(sentence: str, lang: str) -> bool:
    return len(sentence) >= _FEWEST_SIGNS if lang == "zh" else len(sentence.split()) >= _FEWEST


def _verb(sentence: str, lang: str) -> tuple[str, int, str]:
    """The first verb of a known kind, in the past or the present, where it stands, and its kind."""
    if lang != "en":
        table = tongue(lang)
        found = ((verb, table.kind_of(verb)) for verb in table.verbs.finditer(sentence))
        return next(((verb[0], verb.start(), kind) for verb, kind in found if kind), ("", 0, ""))
    for word in _WORD.finditer(sentence):
        verb = VERB.get(word[0]) if word.start() else None
        if verb is not None:
            return word[0], word.start(), KIND[verb]
    return "", 0, ""
