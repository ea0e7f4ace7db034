"""Read a story for what happened: Story, its words, mentions → Account."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from hashlib import sha256

from dateline.events import headline, subject
from dateline.events.clauses import Tongue, told
from dateline.events.dates import Expression, Reader, Reckoned, boilerplate, reckoned
from dateline.events.deed import Deed, deed
from dateline.events.how import Reason, how
from dateline.events.line import line
from dateline.events.passing import passing
from dateline.nouns.account import Account
from dateline.nouns.event import Certainty, Event
from dateline.nouns.mention import Mention
from dateline.nouns.published import Published
from dateline.nouns.story import Story
from dateline.nouns.when import Precision, When
from dateline.text.gist import gist, marks, names
from dateline.text.sentences import sentences

_BLOCK = re.compile(r"\S[^\n]*(?:\n(?!\s*\n)[^\n]*)*")
_LONGEST = 1200
"""A longer one is a list or a table, and no sentence."""

_LEAD = 1500
_LANGUAGES = ("en", "es", "zh")
_TOLD_AGAIN = 0.75
_ACTORS = ("people", "programs", "organizations")
_LATELY = 14
"""A paragraph that tells of days so long ago still tells the news."""

_ENDED = re.compile(r"[.!?…。！？][\"'”’)\]」』]*$")


def account(
    story: Story, text: str, *, read: Reader, mentions: Iterable[Mention], original: Published | None, voice: str
) -> Account:
    """What the story tells. `text` is its body in plain words, blocks apart by empty lines; `read` the tagger.

    The words of a copy count from the day of its original: the front matter's `original_date`, else `original`.
    """
    first = story.source.original_date or original or story.date
    lang = story.lang.partition("-")[0].lower()
    found: tuple[_Placed, ...] = ()
    if first is not None and lang in _LANGUAGES:
        found = tuple(_events(_Page(story=story, text=text, lang=lang, mentions=tuple(mentions), ref=first, voice=voice), read))
    if first and story.date and first != story.date:
        found = _as_copy(story, text, found, read=read, ref=first, voice=voice)
    return Account(events=tuple(event for event, _ in found), names=names(text), marks=marks(text))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Page:
    """A story being read: its words, who is named in them, the day from which they count, and the site's language."""

    story: Story
    text: str
    lang: str
    mentions: tuple[Mention, ...]
    ref: Published
    voice: str


_Placed = tuple[Event, Reckoned]


def _events(page: _Page, read: Reader) -> Iterator[_Placed]:
    expressions = list(read(page.text, ref=page.ref, lang=page.story.lang))
    placed: dict[str, _Placed] = {}
    for start, end, some in _dated_sentences(page.text, expressions, lang=page.lang):
        sentence = page.text[start:end]
        if len(sentence) > _LONGEST or not _ENDED.search(sentence):
            continue
        for date in _dates(some, sentence, at=start, page=page):
            done = _told(page, sentence, date, at=start)
            if done is None or boilerplate(sentence):
                continue
            event = _event(page, sentence, date, *done, at=start)
            known = placed.get(event.id)
            placed[event.id] = (event, date) if known is None or _finer(date, known[1]) else known
    if page.lang == "en":
        news = [*_news(page, expressions, list(placed.values()))]
        yield from _once([*placed.values(), *news, *_in_passing(page, expressions)])
        return
    yield from _once(placed.values())


def _told(page: _Page, sentence: str, date: Reckoned, *, at: int) -> tuple[Deed, str] | None:
    """What the sentence says has happened on a date, and the line that tells it."""
    first, last = date.start - at, date.end - at
    if page.lang != "en":
        return told(sentence, first, last, _tongue(page.lang))
    exact = date.when.precision is Precision.DAY or (date.when.precision is Precision.MONTH and not date.when.interval)
    done = deed(sentence, first, last, exact=exact)
    if done is None:
        return None
    what = line(sentence, done, first, last)
    return (done, what) if " " in what else None


@cache
def _tongue(lang: str) -> Tongue:
    if lang == "es":
        from dateline.events.spanish import SPANISH

        return SPANISH
    from dateline.events.chinese import CHINESE

    return CHINESE


def _news(page: _Page, expressions: list[Expression], dated: list[_Placed]) -> Iterator[_Placed]:
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
        if done is None or boilerplate(sentence) or not _ENDED.search(sentence):
            continue
        if any(one.when and start <= one.start < end for one in expressions):
            continue
        about = When.parse(f"{page.ref.iso_day}~")
        date = Reckoned(
            start=start, end=start, when=about, certainty=Certainty.INFERRED, how=how(Reason.NEWS, lang=page.voice, day=page.ref)
        )
        yield _event(page, sentence, date, done, line(sentence, done, 0, 0), at=start), date
        return


def _in_passing(page: _Page, expressions: list[Expression]) -> Iterator[_Placed]:
    """What undated sentences tell of those who have pages: about the day told before in the paragraph, else that of the report."""
    named = {mention.sentence for mention in page.mentions if mention.collection in _ACTORS}
    if not page.ref.day or not named:
        return
    for block in _BLOCK.finditer(page.text):
        within = [one for one in expressions if one.when and block.start() <= one.start < block.end()]
        for first, last in sentences(block[0], lang=page.lang):
            start, end = block.start() + first, block.start() + last
            sentence = page.text[start:end]
            if any(start <= one.start < end for one in within) or len(sentence) > _LONGEST or not _ENDED.search(sentence):
                continue
            names = tuple(_names(page, sentence, named, at=start))
            done = passing(sentence, names) if names else None
            date = _narrative(page, [one for one in within if one.start < start], at=start) if done else None
            if done and date and not boilerplate(sentence):
                yield _event(page, sentence, date, done, line(sentence, done, 0, 0), at=start), date


def _names(page: _Page, sentence: str, named: frozenset[str] | set[str], *, at: int) -> Iterator[str]:
    """How those who have pages are named in a sentence; a pronoun that the text leaves no doubt of is a name too."""
    quote = " ".join(sentence.split())
    if quote in named:
        yield from (one.text for one in page.mentions if one.sentence == quote and one.collection in _ACTORS)
    word = sentence.partition(" ")[0]
    if subject.meant(word, page.text[:at], page.mentions, lang=page.lang) is not None:
        yield word


def _narrative(page: _Page, before: list[Expression], *, at: int) -> Reckoned | None:
    """The day that an undated sentence is told of; none where the paragraph tells of other times."""
    day, reason, words = page.ref.iso_day, Reason.PASSING, ""
    if before:
        told = When.parse(before[-1].when)
        if told.interval or told.precision is not Precision.DAY or not 0 <= _days_apart(told, page.ref) <= _LATELY:
            return None
        day, reason, words = str(told).rstrip("~?%"), Reason.BESIDE, before[-1].text
    said = how(reason, lang=page.voice, day=page.ref, words=words)
    return Reckoned(start=at, end=at, when=When.parse(f"{day}~"), certainty=Certainty.INFERRED, how=said)


def _days_apart(when: When, ref: Published) -> int:
    return (ref.date - dt.date(*when.first)).days if when.first[0] > 0 else _LATELY + 1


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
    dated = [(one.start, one) for one in expressions if one.when]
    for block in _BLOCK.finditer(text) if dated else ():
        first, last = block.span()
        within = [one for start, one in dated if first <= start < last]
        if not within:
            continue
        for first, last in sentences(block[0], lang=lang):
            start, end = block.start() + first, block.start() + last
            some = tuple(one for one in within if start <= one.start and one.end <= end)
            if some:
                yield start, end, some


def _dates(some: tuple[Expression, ...], sentence: str, *, at: int, page: _Page) -> Iterator[Reckoned]:
    for expression in some:
        date = reckoned(expression, sentence, at=at, ref=page.ref, lang=page.lang, voice=page.voice)
        if date is not None:
            yield date


def _finer(one: Reckoned, other: Reckoned) -> bool:
    return _days(one.when) < _days(other.when)


def _days(when: When) -> int:
    (year, month, day), (to_year, to_month, to_day) = when.first, when.last
    return (to_year - year) * 372 + (to_month - month) * 31 + to_day - day


def _event(page: _Page, sentence: str, date: Reckoned, done: Deed, what: str, *, at: int) -> Event:
    story, quote = page.story, " ".join(sentence.split())
    named = [mention for mention in page.mentions if mention.sentence == quote]
    speaker = subject.speaker(what, sentence, deed=done.start)
    someone = None if speaker else subject.meant(what, page.text[:at], page.mentions, lang=page.lang)
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


def _as_copy(
    story: Story, text: str, found: tuple[_Placed, ...], *, read: Reader, ref: Published, voice: str
) -> tuple[_Placed, ...]:
    """The events of a copy, each with the day that its words would mean if they counted from the copy's own."""
    assert story.date is not None
    literal = {one.start: one for one in read(text, ref=story.date, lang=story.lang)}
    return tuple((_literal(event, literal.get(date.start), story.date, ref, voice=voice), date) for event, date in found)


def _literal(event: Event, expression: Expression | None, own: Published, ref: Published, *, voice: str) -> Event:
    if expression is None or expression.when in ("", str(event.when).rstrip("~")):
        return event
    said = how(Reason.COPY, lang=voice, day=ref, words=expression.text, own=own)
    return replace(event, literally=When.parse(expression.when), how=said)
