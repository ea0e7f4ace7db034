"""Hold a story that is being read, and make its Events: sentence, date, Deed, line → Event with who has a part in it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256

from dateline.events import subject
from dateline.events.antecedent import introduced, with_object
from dateline.events.carried import carried
from dateline.events.dates import Reckoned
from dateline.events.deed import Deed, deeds
from dateline.events.partaking import together
from dateline.events.saying import vague
from dateline.events.tongues import tongue
from dateline.nouns.event import Event
from dateline.nouns.mention import Mention
from dateline.nouns.published import Published
from dateline.nouns.story import Story
from dateline.text.blocks import on_a_line

Placed = tuple[Event, Reckoned]

_JOINED = re.compile(r"(?:,|\band|\bthen|\bbut)(?: (?:also|then|later|was|were|had|has|have|\w+ly))* $")

_OPEN, _CLOSED = re.compile(r"(?<!\w)$"), re.compile(r"(?![\w’']| ['’]s)")
_SAYS = re.compile(
    r"(?:,(?: [^,;]{2,80},)?)? "
    r"(?:(?:said|says|found|ruled|reported|claimed|added|told [\w ]{2,20})(?: (?:on )?\w+day| yesterday)? that|"
    r"(?:dijo|afirmó|señaló|declaró|informó|aseguró|recordó|explicó)(?: (?:ayer|el \w+))? que)\b"
)
_REPORTERS = re.compile(r"（(?:本[报网刊台])?(?:见习|实习)?(?:记者|通讯员)[^）]{1,40}）")

LONGEST = 1200
"""A longer sentence is a list or a table, and none."""


@dataclass(frozen=True, kw_only=True)
class Page:
    """A story being read: its words, who is named in them, the day from which they count, and the site's language."""

    story: Story
    text: str
    lang: str
    mentions: tuple[Mention, ...]
    ref: Published
    voice: str

    @property
    def until(self) -> Published:
        """The day until which what it tells can have happened: it may have been updated since."""
        updated = self.story.updated
        return updated if updated is not None and updated.iso_day > self.ref.iso_day else self.ref

    @cached_property
    def _named(self) -> dict[str, list[Mention]]:
        by_sentence: dict[str, list[Mention]] = {}
        for mention in self.mentions:
            by_sentence.setdefault(mention.sentence, []).append(mention)
        return by_sentence

    def named(self, sentence: str) -> list[Mention]:
        """Who is named in a sentence, but for those who only report it: `本报讯（记者林丹）`."""
        some = self._named.get(on_a_line(sentence), [])
        reporters = _REPORTERS.search(sentence) if some and self.lang == "zh" else None
        if reporters is None:
            return some
        told = sentence.replace(reporters[0], "")
        return [mention for mention in some if mention.text in told]


def event(
    page: Page, sentence: str, date: Reckoned, done: Deed, what: str, *, at: int, alone: bool = True, line: str = ""
) -> Event:
    """What a sentence tells, with everybody whom it names but who only says so; `at` is where it begins in the text. Where it does
    not tell this `alone`, those have a part in it whom the line names. In a list `line` is the sentence with its date before it."""
    some = page.named(sentence) or (page.named(line) if line else [])
    named = [one for one in some if (not _only_says(one, sentence, what, done) if alone else has_a_part(one, what))]
    speaker = subject.speaker(what, sentence, deed=done.start)
    here, someone = (True, None) if speaker else whom(page, sentence, what, done, at=at)
    if not speaker and someone is None:
        speaker = _without_a_page(page, sentence, what, at, here=here)
        someone = next((one for one in page.mentions if one.text == speaker), None) if speaker else None
    if speaker and someone is None:
        what = subject.named(what, speaker)
    if someone is not None:
        what, named = subject.named(what, someone.text), [someone, *named]
    if page.lang == "en":
        what = with_object(what, sentence[: done.start], page.text[:at])
    return made(page, sentence, date, done, what, named)


def has_a_part(mention: Mention, what: str) -> bool:
    """Whether the line names somebody; whose something is only mentioned has no part in it."""
    start = what.find(mention.text)
    while start >= 0 and not (_OPEN.search(what, 0, start) and _CLOSED.match(what, start + len(mention.text))):
        start = what.find(mention.text, start + 1)
    return start >= 0


def _only_says(mention: Mention, sentence: str, what: str, done: Deed) -> bool:
    """`Ada Moor said that the wall had been raised`: whether somebody only tells it."""
    if mention.collection != "people" or mention.text in what:
        return False
    at = sentence.find(mention.text, 0, done.start)
    return at >= 0 and _SAYS.match(sentence, at + len(mention.text), done.start) is not None


def whom(page: Page, sentence: str, what: str, done: Deed, *, at: int) -> tuple[bool, Mention | None]:
    """Whether the sentence itself names people before the verb, and whom of those with pages the line's pronoun means."""
    here, someone = subject.beside(what, sentence[: done.start], page.named(sentence))
    return here, someone if here else subject.somebody(what, page.text[:at], page.mentions, lang=page.lang)


def _without_a_page(page: Page, sentence: str, what: str, at: int, *, here: bool) -> str:
    """Whom the line is about who has no page; `here` where its own sentence names people."""
    before = page.text[:at]
    if page.lang == "en":
        return ("" if here else subject.spoke(what, before, lang=page.lang)) or introduced(what, sentence, before)
    return "" if here else carried(what, before, tongue(page.lang), page.lang)


def made(page: Page, sentence: str, date: Reckoned, done: Deed, what: str, named: Iterable[Mention]) -> Event:
    """The event itself, `named` having a part in it."""
    some = tuple(named)

    def ids(collection: str) -> tuple[str, ...]:
        return tuple(dict.fromkeys(mention.entity for mention in some if mention.collection == collection))

    return Event(
        id=name(page.story, sentence, done),
        when=date.when,
        what=what,
        story=page.story.id,
        quote=on_a_line(sentence),
        certainty=date.certainty,
        how=date.how,
        people=ids("people"),
        programs=ids("programs"),
        organizations=ids("organizations"),
        places=ids("places"),
        kind=done.kind,
        found=True,
        vague=vague(what),
        verbs=_verbs(sentence, done, what) if page.lang == "en" else (sentence[done.start : done.end],),
    )


def _verbs(sentence: str, done: Deed, what: str) -> tuple[str, ...]:
    """The verb of the deed, and those of others that the line tells in the same breath."""
    words = frozenset(what.split())
    others = (one for one in deeds(sentence, exact=True) if one.start > done.start and _JOINED.search(sentence, 0, one.start))
    told = (sentence[one.start : one.end] for one in others if together(sentence, done, one.start, one.end))
    return (sentence[done.start : done.end], *(verb for verb in told if verb in words))


def name(story: Story, sentence: str, done: Deed) -> str:
    """The id of what a sentence tells: it holds as long as the sentence does."""
    verb = sentence[done.start : done.end]
    again = sentence.count(verb, 0, done.start)
    told = "\n".join((story.id, on_a_line(sentence), verb, *([str(again)] if again else [])))
    return f"{story.id[:40].strip('-')}-{sha256(told.encode()).hexdigest()[:8]}"
