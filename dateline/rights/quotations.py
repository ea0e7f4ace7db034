"""Allot a story's quotations: sentences with the names they are quoted for → Quotations within the law.

They are served in a fixed order, whatever order they are handed over in: the subtitle, the lines that found events were made into
by the day of the event, then the sentences of all events likewise, the first mention of each entity as the text has them, then the
further mentions, the figures, each in its sentence, and last what is minor. Whatever no longer fits is empty; a shorter one after
it may still fit. Words that the page shows anyway cost nothing, and words quoted twice, in a line and its sentence, cost once."""

import re
from collections.abc import Hashable, Iterable, Iterator
from typing import NamedTuple

from dateline.frozen import dataclass
from dateline.nouns.claim import Claim
from dateline.nouns.event import Event, EventStatus
from dateline.nouns.mention import Mention
from dateline.nouns.release import Quotation
from dateline.rights.cut import ELLIPSIS, ellipsis
from dateline.rights.measure import spans, texts

LONGEST = 25
AT_MOST = 200
SHARE = 5
_LEAD = 8
"""How many words stand before a name that comes late in a long sentence."""

_NUMBER = re.compile(r"\d+")


class Wishes(NamedTuple):
    """Whatever of a story wants to be quoted: what it tells, whom it names, its figures, and what of the first is `minor`."""

    events: tuple[Event, ...] = ()
    mentions: tuple[Mention, ...] = ()
    claims: tuple[Claim, ...] = ()
    minor: tuple[Event, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Wish:
    """A sentence that wants to be quoted, and for which name; `within` is the one whose words a line consists of."""

    sentence: str
    around: str = ""
    within: str = ""


def budget(words: int) -> int:
    """How many words of a story may be quoted beyond its excerpt."""
    return min(AT_MOST, words // SHARE)


def quotations(text: str, wishes: Wishes, *, subtitle: str, excerpt: int) -> tuple[Quotation, ...]:
    """Serve every wish of a story whose body reads `text` and whose page shows its first `excerpt` words."""
    body = _Body(text)
    left = budget(body.size)
    shown: set[Hashable] = set(range(excerpt))
    served: list[Quotation] = []
    windows: dict[str, list[tuple[int, int]]] = {}
    for wish in _in_order(wishes, subtitle, body):
        words = texts(wish.sentence)
        window = _window(words, texts(wish.around), windows.get(wish.sentence, ()))
        found = body.inside(texts(wish.within), words) if wish.within else body.places(words)
        places = set(found[slice(*window)])
        cost = len(places - shown)
        if cost > left or not places:
            served.append(Quotation(sentence=wish.sentence, around=wish.around))
            continue
        left, shown = left - cost, shown | places
        windows.setdefault(wish.sentence, []).append(window)
        served.append(Quotation(sentence=wish.sentence, around=wish.around, words=_quoted(wish.sentence, window)))
    return tuple(served)


class _Body:
    """The words of a body, and where in them a sentence stands."""

    def __init__(self, text: str) -> None:
        words = texts(text)
        self.size = len(words)
        self._line = "\n" + "\n".join(words) + "\n"
        self._starts: dict[tuple[str, ...], int | None] = {}

    def start(self, words: tuple[str, ...]) -> int | None:
        """The number of the word a sentence begins with; None where it is not in the body."""
        if words not in self._starts:
            found = self._line.find("\n" + "\n".join(words) + "\n") if words else -1
            self._starts[words] = self._line.count("\n", 0, found) if found >= 0 else None
        return self._starts[words]

    def places(self, words: tuple[str, ...]) -> tuple[Hashable, ...]:
        """What identifies each word of a sentence: its number in the body, or its place in a sentence from elsewhere."""
        start = self.start(words)
        if start is None:
            return tuple((words, number) for number in range(len(words)))
        return tuple(range(start, start + len(words)))

    def inside(self, sentence: tuple[str, ...], words: tuple[str, ...]) -> tuple[Hashable, ...]:
        """The same of the words of a line, which are those of the sentence in their order, but for what stands in brackets."""
        folded = [word.casefold() for word in sentence]
        places, found, at = self.places(sentence), list[Hashable](), 0
        for number, word in enumerate(words):
            try:
                at = folded.index(word.casefold(), at) + 1
            except ValueError:
                found.append((words, number))
                continue
            found.append(places[at - 1])
        return tuple(found)


def _in_order(wishes: Wishes, subtitle: str, body: _Body) -> Iterator[_Wish]:
    """As they are to be served, what is minor last."""
    named = sorted(wishes.mentions, key=lambda mention: _place(body, mention))
    first = {(mention.collection, mention.entity): mention for mention in reversed(named)}
    named.sort(key=lambda mention: first[mention.collection, mention.entity] is not mention)
    wanted = [_Wish(sentence=subtitle)] if subtitle else []
    wanted += _told(wishes.events)
    wanted += [_Wish(sentence=mention.sentence, around=mention.text) for mention in named]
    wanted += [_Wish(sentence=claim.sentence, around=claim.value) for claim in wishes.claims]
    yield from dict.fromkeys(wanted)
    yield from _told(wishes.minor)


def _told(events: Iterable[Event]) -> Iterator[_Wish]:
    told = [event for event in events if event.quote and event.status is not EventStatus.REJECTED]
    told.sort(key=lambda event: (event.vague, event.when.key, event.id, event.quote))
    yield from (_Wish(sentence=event.what, within=event.quote) for event in told if event.found)
    yield from (_Wish(sentence=event.quote) for event in told)


def _place(body: _Body, mention: Mention) -> tuple[int, int, int, str, str, str, str]:
    """Sorts mentions as the text has them, whichever way the sentence and its number say so; then by entity."""
    words = texts(mention.sentence)
    start = body.start(words)
    number = _NUMBER.search(mention.anchor)
    inside = _find(words, texts(mention.text))
    where = (body.size if start is None else start, int(number[0]) if number else 0, inside)
    return (*where, mention.collection, mention.entity, mention.text, mention.sentence)


def _window(words: tuple[str, ...], name: tuple[str, ...], taken: Iterable[tuple[int, int]]) -> tuple[int, int]:
    """Which words of a sentence are quoted: all, or a stretch that begins it or holds the name; one already shown if it does."""
    if len(words) <= LONGEST:
        return (0, len(words))
    start = _find(words, name)
    end = min(start + len(name), start + LONGEST)
    for first, last in taken:
        if first <= start and end <= last:
            return (first, last)
    if end <= LONGEST:
        return (0, LONGEST)
    first = max(min(start - _LEAD, len(words) - LONGEST), end - LONGEST)
    return (first, first + LONGEST)


def _find(words: tuple[str, ...], name: tuple[str, ...]) -> int:
    """Where a name begins among the words; 0 where it is not."""
    starts = (start for start in range(len(words) - len(name) + 1) if words[start : start + len(name)] == name)
    return next(starts, 0)


def _quoted(sentence: str, window: tuple[int, int]) -> str:
    found = spans(sentence)
    first, last = window
    start = found[first][0] if first else 0
    end = found[last - 1][1] if last < len(found) else len(sentence)
    before = f"{ELLIPSIS} " if first and sentence[start] < "\u2e80" else ELLIPSIS if first else ""
    return before + sentence[start:end] + (ellipsis(sentence[:end]) if last < len(found) else "")
