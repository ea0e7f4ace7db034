"""See what a story tells in other words: its Tellings before and now → those that differ, and whether any is told by it alone.

Two tellings are joined, or not, by what the two say, and by the crowds of those they are shelved with. So where neither the words
before nor those now are like any other story's, and no shelf becomes a crowd, everything else is put together as it was.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from dateline.nouns.account import Account
from dateline.nouns.event import Event
from dateline.nouns.library import Library
from dateline.nouns.timeline import Happening
from dateline.timeline.happenings import happening
from dateline.timeline.same import CROWDED, ONCE, Same, keys_of_any_language, may_be_one
from dateline.timeline.tellings import Telling
from dateline.timeline.witnesses import bounds

Pair = tuple[Telling, Telling]


def shelves(event: Event) -> Iterator[str]:
    """Where an event is looked for: whatever may be one, or crowd it out, has one of these in common."""
    first, last = bounds(event.when)
    yield f"{first} {last}"
    yield from (f"{event.kind} {year}" for year in range(max(first[0], last[0] - 1), last[0] + 1))
    if event.kind in ONCE:
        yield event.kind


def shelved(library: Library, accounts: Mapping[str, Account]) -> dict[str, list[str]]:
    """The stories whose events stand on each shelf."""
    held: dict[str, list[str]] = {}
    for story in library.stories:
        events = (*story.events, *(accounts[story.id].events if story.id in accounts else ()))
        for shelf in dict.fromkeys(shelf for event in events for shelf in shelves(event)):
            held.setdefault(shelf, []).append(story.id)
    return held


def reworded(before: Sequence[Telling], now: Sequence[Telling]) -> tuple[Pair, ...]:
    """What a story tells otherwise, each with what it told.

    Raises:
        ValueError: more than its words is another.
    """
    pairs = tuple((was, is_) for was, is_ in zip(before, now, strict=True) if was.event != is_.event)
    if any(was.event != _in_the_words_of(was.event, is_.event) or was.event.vague for was, is_ in pairs):
        raise ValueError("something else has happened")
    return pairs


def _in_the_words_of(event: Event, other: Event) -> Event:
    told = replace(other, what=event.what, quote=event.quote, how=event.how, verbs=event.verbs)
    return replace(told, id=event.id) if event.found else told


def alone(pairs: Sequence[Pair], others: Sequence[Telling], *, same: Callable[[str, str], bool]) -> bool:
    """Whether none of a story's tellings, before or now, can be one with any of the `others`; `same` says which stories tell of the
    same affair."""
    known: Same = same
    told = [telling for pair in pairs for telling in pair]
    elsewhere = [other for other in others if other.story.id != told[0].story.id] if told else []
    own = {telling.event.id for telling in told if not telling.event.found}
    if any(other.event.id in own for other in elsewhere):
        return False
    if any(may_be_one(one, other, known) or may_be_one(other, one, known) for one in told for other in elsewhere):
        return False
    moved = {key for was, is_ in pairs for key in _keys(was) ^ _keys(is_)}
    crowds = Counter(key for other in (*others, *told) for key in _keys(other) & moved)
    return all(number <= CROWDED for number in crowds.values())


def _keys(telling: Telling) -> frozenset[object]:
    return frozenset(keys_of_any_language(telling))


def happenings_of(pairs: Iterable[Pair], library: Library) -> tuple[tuple[Happening, Happening], ...]:
    """What has happened by each, told by nobody else."""
    return tuple((happening((was,), library), happening((is_,), library)) for was, is_ in pairs)
