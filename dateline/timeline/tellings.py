"""Gather what the stories tell: Library, Accounts → Tellings. What the author wrote goes before what was found.

A found event is left out where the author rejected it, or keeps the same sentence as an event of his own: the id of what was found
holds as long as its sentence does, and should that change in a word, the sentence is still known again.
"""

from collections.abc import Iterable, Mapping
from dataclasses import field
from functools import partial

from dateline.frozen import dataclass
from dateline.nouns.account import Account
from dateline.nouns.event import Event, EventStatus
from dateline.nouns.folders import EVENTS
from dateline.nouns.library import Library
from dateline.nouns.story import Story
from dateline.nouns.when import Day
from dateline.text.gist import gist, names, overlap
from dateline.timeline.witnesses import meant

_SAME_SENTENCE = 0.6
NEVER: Day = (0, 0, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """One story's word on one event, with what it is compared by: its names and words, the parts of the ids of the people who had a
    part in it, the first and last day it can mean."""

    story: Story
    event: Event
    names: frozenset[str] = field(default=frozenset())
    gist: frozenset[str] = field(default=frozenset())
    people: tuple[frozenset[str], ...] = ()
    first: Day = NEVER
    last: Day = NEVER


NOBODY = Story(id="", path=EVENTS, title="")
"""Tells what the author added by hand and no story tells."""


def tellings(
    library: Library, accounts: Mapping[str, Account], by_hand: Iterable[Event] = (), *, found: bool = True
) -> tuple[Telling, ...]:
    """What was added by hand; then in the order of the library the author's events of each story, then those found in it."""
    stories = library.story_by_id
    told = list(added(stories, by_hand))
    for story in library.stories:
        told += of_story(story, accounts.get(story.id, Account()) if found else Account())
    return tuple(told)


def of_story(story: Story, account: Account) -> tuple[Telling, ...]:
    """What one story tells, its author's events first."""
    own = (event for event in story.events if event.status is not EventStatus.REJECTED)
    return tuple(_telling(story, event) for event in (*own, *open_events(story, account)))


def added(stories: Mapping[str, Story], by_hand: Iterable[Event]) -> tuple[Telling, ...]:
    """What the author added by hand, each told by its story if it has one."""
    return tuple(_telling(stories.get(event.story, NOBODY), event) for event in by_hand if event.status is not EventStatus.REJECTED)


def open_events(story: Story, account: Account) -> tuple[Event, ...]:
    """The found events of a story that its author has neither confirmed nor rejected."""
    closed = _decided(story, account)
    return tuple(event for event in account.events if event.id not in closed) if closed else account.events


def open_minor(story: Story, account: Account) -> tuple[Event, ...]:
    """Likewise what is minor."""
    closed = _decided(story, account)
    return tuple(event for event in account.minor if event.id not in closed) if closed else account.minor


def _decided(story: Story, account: Account) -> frozenset[str]:
    """Ids of the found events on which the author decided: by their id; else one of the sentence, which may have been edited since,
    for each decision: the one of that day, or the one told in the likest words."""
    found = (*account.events, *account.minor) if story.events else ()
    closed = {event.id for event in found}.intersection(event.id for event in story.events)
    for decided in story.events:
        near = [one for one in found if one.id not in closed and _same_sentence(one, decided)]
        if decided.id not in closed and near:
            closed.add(max(near, key=partial(_likeness, decided)).id)
    return frozenset(closed)


def _same_sentence(one: Event, decided: Event) -> bool:
    return overlap(gist(one.quote), gist(decided.quote)) >= _SAME_SENTENCE


def _likeness(decided: Event, one: Event) -> tuple[bool, float]:
    return (one.when == decided.when, overlap(gist(one.what), gist(decided.what)))


def _telling(story: Story, event: Event) -> Telling:
    said = f"{event.what}. {event.quote}"
    first, last = meant(event.when)
    people = tuple(frozenset(name.split("-")) for name in event.people)
    return Telling(story=story, event=event, names=names(said), gist=gist(said), people=people, first=first, last=last)
