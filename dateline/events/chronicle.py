"""Read a text that is itself a timeline: Page, expressions → the entries behind its date heads.

Where three paragraphs, list items, rows or headings of a text begin with dates of their own, or consist of one, what follows each
is what happened then, in whatever tense it is told; other dates of such a paragraph count from its head. Below a heading that is a
date its whole section is dated by it: what later paragraphs say was done happened then, too.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain, pairwise
from typing import NamedTuple

from dateline.events import clauses
from dateline.events.dates import Expression, Reader, Reckoned, boilerplate, reckoned
from dateline.events.deed import Deed, deeds, speaks_of_me
from dateline.events.headings import headings
from dateline.events.how import Reason, how
from dateline.events.line import line
from dateline.events.page import Page, Placed, event
from dateline.events.saying import empty
from dateline.events.short import shortened
from dateline.events.stretches import Stretch
from dateline.events.tongues import tongue
from dateline.events.undated import dated_blocks, whole
from dateline.events.verbs import KIND, VERB
from dateline.nouns.event import Certainty
from dateline.nouns.published import Published
from dateline.nouns.when import When
from dateline.text.blocks import Block
from dateline.text.sentences import sentences

_LEAST = 3
"""So many heads make a timeline."""

_BULLET = re.compile(r"\W{0,3}")
_HEAD = re.compile(r"(?:\s*\([^()\n]{1,30}\))?\s*(?:[.:：—–|]|\t|\s-\s)\s*(?=\S)")
_BARE_HEAD = re.compile(r"\s+(?=[A-ZÁÉÍÓÚÑÜ\u4e00-\u9fff])")
"""`1931 The first dam is finished`, as lists have it."""
_LED = re.compile(r"\W*(?:(?:on|in|early in|late in|el|en|a) )?", re.I)
_LIFE = re.compile(r"[“\"]?[^()]{3,60}\(\d{3,4}\s?[-–]\s?\d{2,4}\)[.”\"]*")
"""`Jo Reed (1885–1941).`: somebody, and nothing that happened."""

_MONTH_OR_DAY = re.compile(r"\d{4}-\d\d(?:-\d\d)?")
_WORD = re.compile(r"[^\W\d_]+")
_FEWEST, _FEWEST_SIGNS = 3, 5
"""An entry has so many words, or signs where words are not parted."""


class Head(NamedTuple):
    """A paragraph below or behind a date: it is an entry whose words begin at `at`, unless it only stands in the section of one."""

    block: Block
    date: Expression
    at: int
    entry: bool


def chronicle(page: Page, dated: Sequence[Expression], read: Reader) -> tuple[tuple[Placed, ...], Sequence[Expression]]:
    """The entries, and the dates that are left to be read in sentences; all of them where the text is no timeline."""
    heads = tuple(_heads(page, dated)) if len(dated) >= _LEAST else ()
    heads = _listed(page, heads) if len(heads) >= _LEAST else heads
    if len({head.date.when for head in heads}) < _LEAST:
        return (), dated
    told = {head: [*_counted_again(page, head, dated, read)] for head in heads}
    left = [one for one in dated if not any(_counts_from(head, one) for head in heads)]
    entries = [_entry(page, head, own) if head.entry else _told_below(page, head, own) for head, own in told.items()]
    return tuple(filter(None, entries)), sorted((*left, *chain(*told.values())), key=_start)


def _start(one: Expression) -> int:
    return one.start


def _counts_from(head: Head, one: Expression) -> bool:
    """Whether a date is the head, or stands in its paragraph without a year of its own."""
    return one is head.date or (head.block.start <= one.start < head.block.end and one.anchor != "words")


def _counted_again(page: Page, head: Head, dated: Sequence[Expression], read: Reader) -> Iterator[Expression]:
    """The days and months of a head's paragraph that have no year of their own, in the head's year and within it.

    They are known by this, that they are the same day or month from wherever they are counted.
    """
    open_ones = {one.start: one for one in dated if one is not head.date and one.start >= head.at and _counts_from(head, one)}
    span = When.parse(head.date.when)
    if not open_ones or span.first[0] < 1:
        return
    year, month, day = span.last
    start, ref = head.block.start, Published(year=year, month=month, day=day)
    for one in read(page.text[start : head.block.end], ref=ref, lang=page.story.lang):
        other = open_ones.get(start + one.start)
        if other is None or one.when[4:] != other.when[4:] or not _MONTH_OR_DAY.fullmatch(one.when):
            continue
        own = f"{year:04}{one.when[4:]}"
        if _stands_in(own, span):
            yield Stretch(
                start=other.start, end=other.end, text=one.text, when=own, approximate=one.approximate, anchor="narrative"
            )


def _stands_in(own: str, span: When) -> bool:
    """Whether it is a date at all, 29 February being none of most years, and one of the span."""
    try:
        return span.first <= When.parse(own).first <= span.last
    except ValueError:
        return False


def _heads(page: Page, dated: Sequence[Expression]) -> Iterator[Head]:
    """The paragraphs with a date head; a heading's date is that of the paragraphs below it, as far as its section goes.

    Of a line that is a date and no heading of the Markdown only the paragraph below it is known to be dated.
    """
    levels = headings(page.story.body)
    above: Expression | None = None
    level, fresh = 0, False
    for block, within in dated_blocks(page, dated):
        heading = levels.get(page.text[block.start : block.end], 0)
        first = within[0] if within and _opens(page, block, within[0]) else None
        if first is not None and not page.text[first.end : block.end].strip(" .:：—–"):
            above, level, fresh = first, heading, True
            continue
        behind = _HEAD.match(page.text, first.end, block.end) if first is not None else None
        if first is not None and behind is None:
            behind = _BARE_HEAD.match(page.text, first.end, block.end)
        if first is not None and behind is not None:
            yield Head(block, first, behind.end(), entry=True)
        elif above is not None and (first is None or first.anchor != "words") and not heading and (fresh or level):
            yield Head(block, above, block.start, entry=fresh)
        above = above if level and not 0 < heading <= level else None
        fresh = fresh and heading > level


def _listed(page: Page, heads: tuple[Head, ...]) -> tuple[Head, ...]:
    """Those that a sign parts from their words; where none does, those of paragraphs side by side of which most have a verb."""
    bare = [head for head in heads if head.entry and _is_bare(page, head)]
    return tuple([head for head in heads if head not in bare]) if bare and not _is_a_list(page, bare) else heads


def _is_bare(page: Page, head: Head) -> bool:
    return head.date.end < head.at and not page.text[head.date.end : head.at].strip(" ")


def _is_a_list(page: Page, bare: Sequence[Head]) -> bool:
    """Whether these paragraphs follow each other and tell something."""
    near = sum(not page.text[one.block.end : other.block.start].strip() for one, other in pairwise(bare))
    told = sum(bool(_verb(_first_sentence(page, head)[0], page.lang)[0]) for head in bare)
    return len(bare) >= _LEAST and near >= len(bare) - 2 and 3 * told >= 2 * len(bare)


def _opens(page: Page, block: Block, one: Expression) -> bool:
    """Whether the paragraph begins with a date of the calendar."""
    calendar = one.type == "DATE" and (one.anchor == "words" or any(sign.isdigit() for sign in one.text))
    return calendar and _BULLET.fullmatch(page.text, block.start, one.start) is not None


def _entry(page: Page, head: Head, own: Sequence[Expression]) -> Placed | None:
    """What the first sentence says, on a date of its own within the head's where it begins with one."""
    sentence, at = _first_sentence(page, head)
    first = own[0] if own and _LED.fullmatch(page.text, at, own[0].start) else None
    date = _date(page, first or head.date)
    words = page.text[first.end : at + len(sentence)] if first else sentence
    if date is None or boilerplate(sentence) or not _long_enough(words, page.lang) or _LIFE.fullmatch(sentence):
        return None
    if page.lang == "en" and speaks_of_me(sentence):
        return None
    what = shortened(re.split(r"[;；]\s*|(?<=。)", words.lstrip(" ,，"))[0].strip(" .。!?"))
    verb, start, kind = _verb(sentence, page.lang)
    dated = page.text[head.block.start : at + len(sentence)]
    placed = event(page, sentence, date, Deed(start, len(sentence), kind), what[:1].upper() + what[1:], at=at, line=dated)
    return replace(placed, verbs=(verb,) if verb else ()), date


def _told_below(page: Page, head: Head, own: Sequence[Expression]) -> Placed | None:
    """What the first sentence of a later paragraph of a section says was done, where it gives no other date."""
    sentence, at = _first_sentence(page, head)
    date = _date(page, head.date)
    dated = any(one.start < at + len(sentence) for one in own)
    if date is None or dated or boilerplate(sentence) or not whole(sentence):
        return None
    done = _deed(sentence, page.lang)
    if done is None:
        return None
    said = how(Reason.HEADED, lang=page.voice, day=page.ref, words=head.date.text)
    date = replace(date, certainty=Certainty.INFERRED, how=said)
    told = event(page, sentence, date, *done, at=at)
    return None if empty(told.what) else (told, date)


def _deed(sentence: str, lang: str) -> tuple[Deed, str] | None:
    """The first deed of an undated sentence, and its line."""
    if lang != "en":
        return clauses.told(sentence, 0, 0, tongue(lang))
    if speaks_of_me(sentence):
        return None
    done = next((one for one in deeds(sentence) if not one.gerund), None)
    what = line(sentence, done, 0, 0) if done else ""
    return (done, what) if done and " " in what else None


def _first_sentence(page: Page, head: Head) -> tuple[str, int]:
    """The first sentence of a head's words, and where it begins."""
    words = page.text[head.at : head.block.end]
    spans = sentences(words, lang=page.lang)
    if not spans:
        return "", head.at
    sentence = words[spans[0][0] : spans[0][1]]
    return sentence.strip(), head.at + spans[0][0] + len(sentence) - len(sentence.lstrip())


def _date(page: Page, head: Expression) -> Reckoned | None:
    """The head's date by itself, as if `in` stood before it: what it is preceded by stands in another paragraph."""
    words = f"{_IN}{page.text[head.start : head.end]}"
    return reckoned(head, words, at=head.start - len(_IN), ref=page.ref, until=page.until, lang=page.lang, voice=page.voice)


_IN = "in "


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
