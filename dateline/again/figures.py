"""Give the figures of a story again: what was told of it before and now → nothing, where nobody else's are compared with them."""

from dateline import claims, shared_events, telling
from dateline.again.desk import Desk, Unamendable
from dateline.again.known import as_shown, entry
from dateline.nouns.story import Story


def give_again(story: Story, was: telling.Told, is_: telling.Told, at: Desk) -> None:
    """Let a story give other figures, where neither these nor those are compared with any of another story."""
    if was.claims == is_.claims:
        return
    decided = any(not claim.found for told in (was, is_) for claim in told.claims)
    if decided or story.id in at.record.repeated:
        raise Unamendable  # what the author said of some, and what a copy says, is compared otherwise
    if _compared(story, was, at) or _told_elsewhere(story, was, at) or _told_elsewhere(story, is_, at):
        raise Unamendable
    at.figures.move(at.words.place(story.id), was.claims, is_.claims)
    if _compared(story, is_, at):
        raise Unamendable


def _told_elsewhere(story: Story, told: telling.Told, at: Desk) -> bool:
    """Whether a figure stands in the sentence of an event that others may tell: theirs are then compared with all the story's."""
    sentences = {claim.sentence for claim in told.claims}
    events = [event for event in told.account.events if event.quote in sentences]
    return not shared_events.near(at.kept, events, out=str(at.out)) <= {at.words.place(story.id)}


def _compared(story: Story, told: telling.Told, at: Desk) -> bool:
    """Whether a figure of a story is compared with another's. Whoever was asked about on the way is noted, for the answer may be
    another when they are edited."""
    shelves = at.figures.telling(told.claims)
    others = sorted({at.words.name(place) for members in shelves.values() for place in members} - {story.id})
    if not at.record.copies.isdisjoint(others):
        raise Unamendable  # a copy's figures hold for the day of its original
    known = {other: telling.TOLD.read(as_shown(other, at).value) for other in others}
    asked: dict[str, bool] = {}

    def same(one: str, other: str) -> bool:
        name = other if one == story.id else one
        asked[name] = at.words.one_affair(told.account.names, known[name].account.names)
        return asked[name]

    figures = {other: known[other].claims for other in others} | {story.id: told.claims}
    found = claims.compared(story, (entry(other, at) for other in others), figures, shelves=shelves, same=same)
    at.words.ask(story.id, asked)
    return found
