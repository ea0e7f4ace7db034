"""Read a story for what happened: Story, its words, mentions → Account."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from hashlib import sha256

from dateline.events import headline, subject
from dateline.events.dates import Expression, Reader, Reckoned, boilerplate, reckoned
from dateline.events.deed import Deed, deed
from dateline.events.line import line
from dateline.nouns.account import Account
from dateline.nouns.event import Certainty, Event
from dateline.nouns.mention import Mention
from dateline.nouns.published import Published
from dateline.nouns.story import Story
from dateline.nouns.when import Precision, When
from dateline.text.gist import gist, marks, names
from dateline.text.sentences import sentences

_BLOCK = re.compile(r"\S(?:[^\n]|\n(?!\s*\n))*")
_LONGEST = 1200
"""A longer one is a list or a table, and no sentence."""

_LEAD = 1500
_LANGUAGES = ("en",)
_TOLD_AGAIN = 0.75
_ENDED = re.compile(r"[.!?…。！？][\"'”’)\]」』]*$")

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def account(
    story: Story, text: str, *, read: Reader, mentions: Iterable[Mention] = (), original: Published | None = None
) -> Account:
    """What the story tells. `text` is its body in plain words, blocks apart by empty lines; `read` the tagger.

    The words of a copy count from the day of its original: the front matter's `original_date`, else `original`.
    """
    first = story.source.original_date or original or story.date
    known = first is not None and story.lang.partition("-")[0].lower() in _LANGUAGES
    found = tuple(_events(story, text, read=read, mentions=tuple(mentions), ref=first)) if first and known else ()
    if first and story.date and first != story.date:
        found = _as_copy(story, text, found, read=read, ref=first)
    return Account(events=tuple(event for event, _ in found), names=names(text), marks=marks(text))


_Placed = tuple[Event, Reckoned]


def _events(story: Story, text: str, *, read: Reader, mentions: tuple[Mention, ...], ref: Published) -> Iterator[_Placed]:
    expressions = list(read(text, ref=ref, lang=story.lang))
    told: dict[str, _Placed] = {}
    for start, end, some in _dated_sentences(text, expressions, lang=story.lang):
        sentence = text[start:end]
        if len(sentence) > _LONGEST or boilerplate(sentence) or not _ENDED.search(sentence):
            continue
        for date in _dates(some, sentence, at=start, ref=ref):
            done = deed(sentence, date.start - start, date.end - start, exact=date.when.precision is Precision.DAY)
            if done is None:
                continue
            event = _event(story, text, sentence, date, done, at=start, mentions=mentions)
            if len(event.what.split()) > 1:
                known = told.get(event.id)
                told[event.id] = (event, date) if known is None or _finer(date, known[1]) else known
    yield from _once([*told.values(), *_news(story, text, expressions, list(told.values()), mentions=mentions, ref=ref)])


def _news(
    story: Story, text: str, expressions: list[Expression], told: list[_Placed], *, mentions: tuple[Mention, ...], ref: Published
) -> Iterator[_Placed]:
    """What the headline and an undated sentence of the lead tell, unless a dated sentence tells it: about the day of the report."""
    verbs = headline.verbs(story.title) if ref.day and not story.title_generated else frozenset()
    if not verbs or not text.strip():
        return
    lead = sentences(text[:_LEAD], lang=story.lang)[: headline.LEAD]
    if any(date.when.precision is Precision.DAY and date.start < lead[-1][1] for _, date in told):
        return
    for start, end in lead:
        sentence = text[start:end]
        done = headline.news(sentence, verbs, opening=start == lead[0][0])
        if done is None or boilerplate(sentence) or not _ENDED.search(sentence):
            continue
        if any(one.when and start <= one.start < end for one in expressions):
            continue
        how = f"news in a report of {_day(ref)} that names no day"
        about = When.parse(f"{ref.iso_day}~")
        date = Reckoned(start=start, end=start, when=about, certainty=Certainty.INFERRED, how=how)
        yield _event(story, text, sentence, date, done, at=start, mentions=mentions), date
        return


def _once(told: Iterable[_Placed]) -> Iterator[_Placed]:
    """What a story tells twice in nearly the same words counts once, as it is told first."""
    kept: list[tuple[str, str, frozenset[str]]] = []
    for event, date in told:
        words = gist(event.what)
        if any(when == str(event.when) and kind == event.kind and _much(words, known) for when, kind, known in kept):
            continue
        kept.append((str(event.when), event.kind, words))
        yield event, date


def _much(one: frozenset[str], other: frozenset[str]) -> bool:
    return len(one & other) >= max(2, _TOLD_AGAIN * min(len(one), len(other)))


def _dated_sentences(text: str, expressions: list[Expression], *, lang: str) -> Iterator[tuple[int, int, tuple[Expression, ...]]]:
    """The sentences that hold an expression of time; only blocks with one are divided into sentences."""
    for block in _BLOCK.finditer(text):
        within = [one for one in expressions if one.when and block.start() <= one.start < block.end()]
        if not within:
            continue
        for first, last in sentences(block[0], lang=lang):
            start, end = block.start() + first, block.start() + last
            some = tuple(one for one in within if start <= one.start and one.end <= end)
            if some:
                yield start, end, some


def _dates(some: tuple[Expression, ...], sentence: str, *, at: int, ref: Published) -> Iterator[Reckoned]:
    for expression in some:
        date = reckoned(expression, sentence, at=at, ref=ref)
        if date is not None:
            yield date


def _finer(one: Reckoned, other: Reckoned) -> bool:
    return _days(one.when) < _days(other.when)


def _days(when: When) -> int:
    (year, month, day), (to_year, to_month, to_day) = when.first, when.last
    return (to_year - year) * 372 + (to_month - month) * 31 + to_day - day


def _event(story: Story, text: str, sentence: str, date: Reckoned, done: Deed, *, at: int, mentions: tuple[Mention, ...]) -> Event:
    quote = " ".join(sentence.split())
    what = line(sentence, done, date.start - at, date.end - at)
    named = [mention for mention in mentions if mention.sentence == quote]
    speaker = subject.speaker(what, sentence, deed=done.start)
    someone = None if speaker else subject.meant(what, text[:at], mentions, lang=story.lang)
    if speaker:
        what = subject.named(what, speaker)
    if someone is not None:
        what, named = subject.named(what, someone.text), [someone, *named]

    def ids(collection: str) -> tuple[str, ...]:
        return tuple(dict.fromkeys(mention.entity for mention in named if mention.collection == collection))

    return Event(
        id=f"{story.id[:40].strip('-')}-{_hash(story.id, quote, sentence[done.start : done.end])}",
        when=date.when,
        what=what,
        story=story.id,
        quote=quote,
        certainty=date.certainty,
        how=date.how,
        people=ids("people"),
        programs=ids("programs"),
        organizations=ids("organizations"),
        places=ids("places"),
        kind=done.kind,
        found=True,
    )


def _hash(*parts: str) -> str:
    return sha256("\n".join(parts).encode()).hexdigest()[:8]


def _as_copy(story: Story, text: str, found: tuple[_Placed, ...], *, read: Reader, ref: Published) -> tuple[_Placed, ...]:
    """The events of a copy, each with the day that its words would mean if they counted from the copy's own."""
    assert story.date is not None
    literal = {one.start: one for one in read(text, ref=story.date, lang=story.lang)}
    return tuple((_literal(event, literal.get(date.start), story.date, ref), date) for event, date in found)


def _literal(event: Event, expression: Expression | None, own: Published, ref: Published) -> Event:
    if expression is None or expression.when in ("", str(event.when).rstrip("~")):
        return event
    how = (
        f"“{expression.text}”, read from {_day(own)}, the day of this copy; counted from {_day(ref)}, when the original appeared,"
        " it is the date above"
    )
    return replace(event, literally=When.parse(expression.when), how=how)


def _day(date: Published) -> str:
    """A day of publication as a reader writes it."""
    parts = (str(date.day or ""), _MONTHS[date.month - 1] if date.month else "", str(date.year))
    return " ".join(part for part in parts if part)
