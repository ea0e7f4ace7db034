"""Say again what a story tells in passing: what was told of it before and now → the records of what is minor.

Nobody else has a say in that, and no page shows it.
"""

from dateline import data, rights, telling, timeline
from dateline.again.desk import Desk, Unamendable
from dateline.nouns.graph import Graph
from dateline.nouns.library import Library
from dateline.nouns.site import Events
from dateline.nouns.story import Story
from dateline.nouns.timeline import Happening, Timeline


def pass_again(story: Story, was: telling.Told, is_: telling.Told, at: Desk) -> None:
    """What the data says of minor things that a story tells."""
    if at.record.site.events is not Events.ALL:
        return
    # By what the data says of each: the story that each of them is of is another with every edit.
    before, now = ({data.in_passing(one): one for one in _minor(story, told, at)} for told in (was, is_))
    if before.keys() == now.keys():
        return
    if story.events:
        raise Unamendable  # which of them its author has decided on may be another
    gone, come = (
        {said: one for said, one in some.items() if said not in others} for some, others in ((before, now), (now, before))
    )
    said_before = {(one.when, one.id): said for said, one in gone.items()}
    for said, one in tuple(come.items()):
        if was_said := said_before.get((one.when, one.id)):  # it keeps its place, so that the file is not read for one
            at.splice(data.EVENTS, was_said, said)
            del gone[was_said], come[said]
    if gone or come:
        at.rewrite(data.EVENTS, data.events_again(at.text(data.EVENTS), gone=gone.values(), come=come.values()))


def _minor(story: Story, told: telling.Told, at: Desk) -> tuple[Happening, ...]:
    alone = Library(site=at.record.site, entities=at.record.library.entities, stories=(story,))
    minor = timeline.lesser(alone, accounts={story.id: told.account}, copied={})
    return rights.withhold(Graph(), Timeline(minor=minor), releases={story.id: told.release})[1].minor
