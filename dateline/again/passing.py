"""Say again what a story tells in passing: what was told of it before and now → the records of what is minor.

Nobody else has a say in that, and no page shows it.
"""

from collections.abc import Collection

from dateline import data, rights, telling, timeline
from dateline.again.desk import Desk, Unamendable
from dateline.nouns.library import Library
from dateline.nouns.site import Events
from dateline.nouns.story import Story
from dateline.nouns.timeline import Happening, Timeline

_Said = dict[str, Happening]
"""What is told in passing by its record in the data: the story that each is of is another with every edit."""


def pass_again(story: Story, was: telling.Told, is_: telling.Told, at: Desk) -> None:
    """What the data says of minor things that a story tells."""
    if at.record.site.events is not Events.ALL:
        return
    before, now = _said(story, was, at), _said(story, is_, at)
    gone, come = _without(before, now), _without(now, before)
    if not gone and not come:
        return
    if story.events:
        raise Unamendable  # which of them its author has decided on may be another
    others = _reworded(gone, come)
    for old, new in others.items():
        at.splice(data.EVENTS, old, new)
    _put_by_day(_without(gone, others), _without(come, others.values()), at)


def _reworded(gone: _Said, come: _Said) -> dict[str, str]:
    """Records in the place of which others of the same thing come: they keep it, so that the file is not read for one."""
    places = {(one.when, one.id): record for record, one in gone.items()}
    return {places[one.when, one.id]: record for record, one in come.items() if (one.when, one.id) in places}


def _put_by_day(gone: _Said, come: _Said, at: Desk) -> None:
    if gone or come:
        at.rewrite(data.EVENTS, data.events_again(at.text(data.EVENTS), gone=gone, come=come))


def _without(some: _Said, others: Collection[str]) -> _Said:
    return {record: one for record, one in some.items() if record not in others}


def _said(story: Story, told: telling.Told, at: Desk) -> _Said:
    return {data.in_passing(one): one for one in _minor(story, told, at)}


def _minor(story: Story, told: telling.Told, at: Desk) -> tuple[Happening, ...]:
    alone = Library(site=at.record.site, entities=at.record.library.entities, stories=(story,))
    minor = timeline.lesser(alone, accounts={story.id: told.account}, copied={})
    return tuple(rights.withhold_events(Timeline(minor=minor), releases={story.id: told.release}).minor)
