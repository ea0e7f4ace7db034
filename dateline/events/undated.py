"""Tell what sentences without a date of their own say has happened: Page, expressions, dated events → Events about a day.

The news of the headline and what somebody with a page is said to have done in passing happened about the day that their paragraph
gave before, else about that of the report. All else that somebody with a page had a part in is minor.
"""

import datetime as dt
import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from dateline.events import clauses, headline, subject
from dateline.events.dates import Expression, Reckoned, boilerplate
from dateline.events.deed import Deed, parted
from dateline.events.how import Reason, how
from dateline.events.line import line
from dateline.events.page import LONGEST, Page, Placed, event, has_a_part, made, name, whom
from dateline.events.partaking import long_ago, partaken, together
from dateline.events.participle import perfect
from dateline.events.passing import passing
from dateline.events.saying import empty
from dateline.events.tongues import tongue
from dateline.frozen import dataclass
from dateline.nouns.event import Certainty, Event
from dateline.nouns.published import Published
from dateline.nouns.when import Precision, When
from dateline.text.blocks import Block, blocks, on_a_line
from dateline.text.gist import gist
from dateline.text.sentences import sentences

_STOPS = ".!?…。！？"
_ENDED = re.compile(rf"[{_STOPS}][\"'”’)\]」』]*$")
_LEAD = 1500
_ACTORS = ("people", "programs", "organizations")
_LATELY = 14
"""A paragraph that tells of days so long ago still tells the news."""

_ASIDE, _IN_AN_ASIDE = 90, re.compile(r", (?:who|which|whose|whom|where)\b[^,;.]*$")
"""`Gil, who was elected in March, signed`: the day of an aside is not that of the tale."""

_OF_LATE = 92
"""Likewise one that tells of a month that began so long ago."""


def news(page: Page, expressions: Sequence[Expression], dated: Sequence[Placed]) -> Iterator[Placed]:
    """What the headline and an undated sentence of the lead tell, unless a dated sentence tells it: about the day of the report."""
    verbs = headline.verbs(page.story.title) if page.ref.day and not page.story.title_generated else frozenset()
    if not verbs or not page.text.strip():
        return
    lead = sentences(page.text[:_LEAD], lang=page.lang)[: headline.LEAD]
    if any(date.when.precision is Precision.DAY and date.start < lead[-1][1] for _, date in dated):
        return
    for start, end in lead:
        sentence = page.text[start:end]
        done = headline.news(sentence, verbs, opening=start == lead[0][0])
        if done is None or boilerplate(sentence) or not _ended(sentence):
            continue
        if any(one.when and start <= one.start < end for one in expressions):
            continue
        date = _about(page, page.ref.iso_day, Reason.NEWS, at=start)
        told = event(page, sentence, date, done, line(sentence, done, 0, 0), at=start)
        if told.what and not empty(told.what):
            yield told, date
            return


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A sentence in which somebody with a page is named or meant: `names` as it has them, `some` its expressions of time, `before`
    those that its paragraph gave before."""

    start: int
    words: str
    names: tuple[str, ...]
    some: Sequence[Expression]
    before: Sequence[Expression]

    @property
    def quote(self) -> str:
        """The sentence as events keep it."""
        return on_a_line(self.words)


def said_of_somebody(page: Page, expressions: Sequence[Expression]) -> Iterator[Said]:
    """The sentences that speak of those who have pages, in reading order."""
    if not page.ref.day or not any(mention.collection in _ACTORS for mention in page.mentions):
        return
    for block, within in dated_blocks(page, expressions):
        for start, end in block.sentences:
            words = page.text[start:end]
            if not whole(words):
                continue
            names = _names(page, words, at=start)
            if names:
                before = bisect_left(within, start, key=_start)
                beside = bisect_left(within, end, key=_start) if before < len(within) else before
                yield Said(start=start, words=words, names=names, some=within[before:beside], before=within[:before])


def dated_blocks(page: Page, expressions: Sequence[Expression]) -> Iterator[tuple[Block, Sequence[Expression]]]:
    """The blocks of the text, each with its expressions of time."""
    starts, first = [one.start for one in expressions], 0
    for block in blocks(page.text, page.lang):
        last = bisect_left(starts, block.end, first)
        yield block, expressions[first:last]
        first = last


def _start(one: Expression) -> int:
    return one.start


def whole(sentence: str) -> bool:
    """Whether it is a sentence, and no list, table or headline."""
    return len(sentence) <= LONGEST and (sentence[-1] in _STOPS or _ended(sentence))


def _ended(sentence: str) -> bool:
    return _ENDED.search(sentence) is not None


def _names(page: Page, sentence: str, *, at: int) -> tuple[str, ...]:
    """How those who have pages are named in a sentence; a pronoun that the text leaves no doubt of is a name too."""
    names = [one.text for one in page.named(sentence) if one.collection in _ACTORS]
    if subject.somebody(sentence, page.text[:at], page.mentions, lang=page.lang) is not None:
        names.append(sentence.partition(" ")[0])
    return tuple(names)


def in_passing(page: Page, said: Said) -> Iterator[Placed]:
    """What an undated sentence tells of one of those it names."""
    if any(one.when for one in said.some):
        return
    told = _passing(said, page.lang)
    date = _narrative(page, said) if told else None
    if told and date and not boilerplate(said.words):
        yield event(page, said.words, date, *told, at=said.start), date


def _passing(said: Said, lang: str) -> tuple[Deed, str] | None:
    if lang != "en":
        return clauses.passing(said.words, said.names, tongue(lang))
    done = passing(said.words, said.names)
    return (done, line(said.words, done, 0, 0)) if done else None


def minor(page: Page, said: Said, told: Sequence[Event], dates: Sequence[Reckoned]) -> Iterator[Event]:
    """What else the sentence tells that somebody with a page had a part in; `told` are its events, `dates` its dates."""
    told = list(told)
    for done in partaken(said.words):
        date = _beside(page, said, done, dates)
        what = line(said.words, done, date.start - said.start, date.end - said.start) if date else ""
        if date is None or " " not in what or long_ago(what) or _told(page, said, done, what, told):
            continue
        _, someone = whom(page, said.words, what, done, at=said.start)
        what = subject.named(what, someone.text) if someone else what
        if empty(what):
            continue
        part = [*([someone] if someone else []), *(one for one in page.named(said.words) if has_a_part(one, what))]
        if part and not boilerplate(said.words):
            told.append(made(page, said.words, date, done, what, part))
            yield told[-1]


def _told(page: Page, said: Said, done: Deed, what: str, told: Sequence[Event]) -> bool:
    """Whether an event of the sentence tells it already."""
    verb = said.words[done.start : done.end]
    return any(
        one.id == name(page.story, said.words, done) or verb in one.verbs or _same(gist(what), gist(one.what)) for one in told
    )


def _same(some: frozenset[str], others: frozenset[str]) -> bool:
    return some <= others or others <= some


def _beside(page: Page, said: Said, done: Deed, dates: Sequence[Reckoned]) -> Reckoned | None:
    """The date told in one breath with the deed; none where words of time beside it give no date that it could have."""
    if perfect(said.words, done.start):
        return None if dates else _about(page, page.ref.iso_day, Reason.PASSING, at=said.start)
    near = [
        one
        for one in said.some
        if _may_date(one, done)
        and together(said.words, done, one.start - said.start, one.end - said.start)
        and not parted(said.words, done.start, one.start - said.start)
    ]
    if not near:
        return _narrative(page, said)
    date = next((date for date in dates if date.start == near[0].start), None) if len(near) == 1 else None
    if date is None or not (date.when.precision is Precision.DAY and not date.when.interval):
        return replace(date, certainty=Certainty.INFERRED) if date else None
    words = page.text[date.start : date.end]
    about = _about(page, str(date.when).rstrip("~?%"), Reason.BESIDE, at=date.start, words=words)
    return replace(about, end=date.end)


def _may_date(one: Expression, done: Deed) -> bool:
    """Whether words of time can be those of a deed; what is done at one stroke lasts no `13 years`."""
    if one.type == "DURATION" and not one.when:
        return done.kind == "other"
    return bool(one.when) and one.direction != "future"


def _narrative(page: Page, said: Said) -> Reckoned | None:
    """The day that an undated sentence is told of; none where the paragraph tells of other times."""
    before = [one for one in said.before if one.when and not _IN_AN_ASIDE.search(page.text, max(0, one.start - _ASIDE), one.start)]
    if not before:
        return _about(page, page.ref.iso_day, Reason.PASSING, at=said.start)
    told = When.parse(before[-1].when)
    near = {Precision.DAY: _LATELY, Precision.MONTH: _OF_LATE}.get(told.precision)
    if told.interval or near is None or not 0 <= _days_apart(page, told) <= near:
        return None
    return _about(page, str(told).rstrip("~?%"), Reason.BESIDE, at=said.start, words=before[-1].text)


def _days_apart(page: Page, when: When) -> int:
    return (page.ref.date - dt.date(*when.first)).days if when.first[0] > 0 else _LATELY + 1


def _about(page: Page, day: str, reason: Reason, *, at: int, words: str = "") -> Reckoned:
    """About a day, for a reason."""
    when, said = _reckoned(day, reason, page.voice, page.ref, words)
    return Reckoned(start=at, end=at, when=when, certainty=Certainty.INFERRED, how=said)


@lru_cache(maxsize=16)
def _reckoned(day: str, reason: Reason, voice: str, ref: Published, words: str) -> tuple[When, str]:
    """That day, and the reason in words: a story's undated sentences have mostly the same."""
    return When.parse(f"{day}~"), how(reason, lang=voice, day=ref, words=words)
