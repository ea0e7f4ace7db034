"""Read a story for what happened: Story, its words, mentions → Account."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain

from dateline.events.chronicle import chronicle
from dateline.events.clauses import told
from dateline.events.dates import Expression, Reader, Reckoned, boilerplate, reckoned
from dateline.events.deed import Deed, deed
from dateline.events.extent import behind_the_place
from dateline.events.how import Reason, how
from dateline.events.line import line
from dateline.events.named import named
from dateline.events.page import Page, Placed, event
from dateline.events.participle import perfect
from dateline.events.reported import reported
from dateline.events.saying import empty, only_said
from dateline.events.stretches import in_stretches
from dateline.events.tongues import tongue
from dateline.events.undated import Said, dated_blocks, in_passing, minor, news, said_of_somebody, whole
from dateline.events.whenever import LATE, whenever
from dateline.nouns.account import Account
from dateline.nouns.event import Certainty, Event
from dateline.nouns.language import primary_subtag
from dateline.nouns.mention import Mention
from dateline.nouns.published import Published
from dateline.nouns.story import Story
from dateline.nouns.when import Precision, When
from dateline.text.gist import gist, marks, names

_LANGUAGES = ("en", "es", "zh")
_TOLD_AGAIN = 0.75
_LIFETIME = 90
_DONE_ONCE = ("founding", "building", "disaster", "discovery", "death", "birth", "conflict")
_RECURRING = ("", "other", "figure", "trade", "meeting", "contest", "visit", "publication")
"""What may well happen twice in a year in nearly the same words."""


def account(
    story: Story, text: str, *, read: Reader, mentions: Iterable[Mention], original: Published | None, voice: str
) -> Account:
    """What the story tells. `text` is its body in plain words, blocks apart by empty lines; `read` the tagger.

    The words of a copy count from the day of its original: the front matter's `original_date`, else `original`. A story of no day
    tells only what it dates in full.
    """
    first = story.source.original_date or original or story.date
    lang = primary_subtag(story.lang)
    if lang not in _LANGUAGES:
        return Account(names=names(text), marks=marks(text))
    if first is None:
        first, read = LATE, whenever(read)
    read = in_stretches(read)
    page = Page(story=story, text=text, lang=lang, mentions=tuple(mentions), ref=first, voice=voice)
    found, lesser = _events(page, read)
    if story.date and first != story.date:
        found = _as_copy(story, text, found, read=read, ref=first, voice=voice)
    return Account(events=tuple(event for event, _ in found), minor=lesser, names=names(text), marks=marks(text))


def _events(page: Page, read: Reader) -> tuple[tuple[Placed, ...], tuple[Event, ...]]:
    """What the story tells with its date, and the minor things beside."""
    expressions = tuple(read(page.text, ref=page.ref, lang=page.story.lang))
    dates: dict[int, list[Reckoned]] = {}
    entries, left = chronicle(page, [one for one in expressions if one.when], read)
    placed = {entry[0].id: entry for entry in entries}
    by: dict[str, Deed] = {}
    for start, end, some in _dated_sentences(page, left):
        sentence = page.text[start:end]
        if not whole(sentence):
            continue
        dates[start] = [*_dates(some, sentence, at=start, page=page)]
        several = [*_told(page, sentence, dates[start], at=start)]
        for date, done, what in several if several and not boilerplate(sentence) else ():
            told = event(page, sentence, date, done, what, at=start, alone=len(several) == 1)
            if empty(told.what):
                continue
            known = placed.get(told.id)
            if known is None or _finer(date, known[1]) or (_nearer(done, by.get(told.id)) and _another(date, known[1])):
                placed[told.id], by[told.id] = (told, date), done
    said = tuple(said_of_somebody(page, expressions))
    headed = news(page, expressions, list(placed.values())) if page.lang == "en" else ()
    found = tuple(_once([*placed.values(), *headed, *chain.from_iterable(in_passing(page, one) for one in said)]))
    return found, _minor(page, said, dates, found) if page.lang == "en" else ()


def _minor(page: Page, said: tuple[Said, ...], dates: Mapping[int, list[Reckoned]], found: tuple[Placed, ...]) -> tuple[Event, ...]:
    """What is told beside the events found, of everybody who has a page."""
    told: dict[str, list[Event]] = {}
    for one, _ in found:
        told.setdefault(one.quote, []).append(one)
    lesser = chain.from_iterable(minor(page, one, told.get(one.quote, ()), dates.get(one.start, ())) for one in said)
    return tuple({event.id: event for event in lesser}.values())


def _told(page: Page, sentence: str, dates: list[Reckoned], *, at: int) -> Iterator[tuple[Reckoned, Deed, str]]:
    """What the sentence says has happened on its dates, with the lines that tell it; what was only said then, about that day."""
    for date in dates:
        first, last = date.start - at, date.end - at
        called = named(sentence, first, last, page.lang)
        if called is not None:
            yield date, *called
            continue
        done = _done(sentence, date, first, last, lang=page.lang)
        bare = done is None or done[0].kind == "publication"
        said = reported(sentence, first, last) if bare and page.lang == "en" and len(dates) == 1 else None
        if said is not None:
            yield _announced(page, date), said, line(sentence, said, first, last)
        elif done is not None and not _long_over(page, sentence, date, done[0]) and _at_a_time(date.when, done[0].kind):
            yield date, *done


def _at_a_time(when: When, kind: str) -> bool:
    """A decade, century or age says when something was the case; what is done once may be dated by it alone."""
    age = when.precision in (Precision.DECADE, Precision.CENTURY) or when.last[0] - when.first[0] > _LIFETIME
    return not age or kind in _DONE_ONCE


def _long_over(page: Page, sentence: str, date: Reckoned, done: Deed) -> bool:
    """`have dropped an inquiry into a theft in 2010`: what is told in the perfect is no year old."""
    a_year_ago = (page.ref.year - 1, page.ref.month or 1, 1)
    return page.lang == "en" and date.when.last < a_year_ago and perfect(sentence, done.start)


def _done(sentence: str, date: Reckoned, first: int, last: int, *, lang: str) -> tuple[Deed, str] | None:
    exact = date.when.precision is Precision.DAY or (date.when.precision is Precision.MONTH and not date.when.interval)
    if lang != "en":
        return told(sentence, first, last, tongue(lang), exact=exact)
    exact = exact or sentence.startswith("from ", first)  # `kept the light from 1902 to 1931`
    done = deed(sentence, first, last, exact=exact)
    if done is None:
        return None
    what = line(sentence, done, first, last)
    return (done, what) if " " in what and not only_said(what) else None


def _announced(page: Page, date: Reckoned) -> Reckoned:
    """About the day on which it was said."""
    said = how(Reason.SAID, lang=page.voice, day=page.ref, words=page.text[date.start : date.end])
    about = date.when if date.when.interval or date.when.approximate else When.parse(f"{date.when}~")
    return replace(date, when=about, certainty=Certainty.INFERRED, how=said)


def _once(told: Iterable[Placed]) -> Iterator[Placed]:
    """What a story tells twice in nearly the same words counts once, as it is told first; with its year and its day, the day."""
    kept: list[tuple[Placed, frozenset[str]]] = []
    for one in told:
        words = gist(one[0].what)
        at = next((at for at, (known, same) in enumerate(kept) if _again(one[0], known[0], words, same)), None)
        if at is None:
            kept.append((one, words))
        elif _finer(one[1], kept[at][0][1]):
            kept[at] = (one, words)
    return (one for one, _ in kept)


def _again(one: Event, known: Event, words: frozenset[str], same: frozenset[str]) -> bool:
    """Whether both are of one kind and of the same dates, or, of a kind that dates itself, those of one within the other's."""
    if one.kind != known.kind:
        return False
    if str(one.when) == str(known.when):
        return _much(words, same)
    alike = one.kind not in _RECURRING and (words <= same or same <= words)
    return alike and (_within(one.when, known.when) or _within(known.when, one.when))


def _within(inner: When, outer: When) -> bool:
    return outer.first <= inner.first and inner.last <= outer.last


def _much(one: frozenset[str], other: frozenset[str]) -> bool:
    return len(one & other) >= max(2, _TOLD_AGAIN * min(len(one), len(other)))


def _dated_sentences(page: Page, dated: Sequence[Expression]) -> Iterator[tuple[int, int, list[Expression]]]:
    """The sentences that hold an expression of time."""
    for block, within in dated_blocks(page, dated) if dated else ():
        for start, end in block.sentences if within else ():
            some = [one for one in within if start <= one.start and one.end <= end]
            if some:
                yield start, end, some


def _dates(some: Iterable[Expression], sentence: str, *, at: int, page: Page) -> Iterator[Reckoned]:
    opening = behind_the_place(sentence)
    for expression in some:
        if expression.start - at < opening:
            continue
        date = reckoned(expression, sentence, at=at, ref=page.ref, until=page.until, lang=page.lang, voice=page.voice)
        if date is not None:
            yield date


def _finer(one: Reckoned, other: Reckoned) -> bool:
    return _days(one.when) < _days(other.when)


def _nearer(one: Deed, other: Deed | None) -> bool:
    """`19日说，水坝14日决口`: whether the same verb stands nearer to this date."""
    return other is not None and one.start == other.start and one.far < other.far


def _another(one: Reckoned, other: Reckoned) -> bool:
    return one.when != other.when and not _finer(other, one)


def _days(when: When) -> int:
    (year, month, day), (to_year, to_month, to_day) = when.first, when.last
    return (to_year - year) * 372 + (to_month - month) * 31 + to_day - day


def _as_copy(story: Story, text: str, found: tuple[Placed, ...], *, read: Reader, ref: Published, voice: str) -> tuple[Placed, ...]:
    """The events of a copy, each with the day that its words would mean if they counted from the copy's own."""
    assert story.date is not None
    literal = {one.start: one for one in read(text, ref=story.date, lang=story.lang)}
    return tuple((_literal(event, literal.get(date.start), story.date, ref, voice=voice), date) for event, date in found)


def _literal(event: Event, expression: Expression | None, own: Published, ref: Published, *, voice: str) -> Event:
    if expression is None or expression.when in ("", str(event.when).rstrip("~")):
        return event
    said = how(Reason.COPY, lang=voice, day=ref, words=expression.text, own=own)
    return replace(event, literally=When.parse(expression.when), how=said)
