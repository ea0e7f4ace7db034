"""Look up what is known of a story by which a site is amended: its id → its entry, what was told of it."""

from dateline import reading, render, store, telling
from dateline.again.desk import Desk, Unamendable
from dateline.nouns.story import Story


def as_shown(story: str, at: Desk) -> store.Row:
    """What is kept of a story, which has to be what this site shows of it: another of the project's may have been built since."""
    row = at.row("story", story)
    if at.words.key(story) != row.key:
        raise Unamendable
    return row


def entry(story: str, at: Desk) -> Story:
    """The story as its file has it, where no other entry has a say in that."""
    path = at.forme(render.file(f"stories/{story}/")).made_from
    found = reading.READ.read(at.row("entry", path).value).story
    if found is None or as_shown(story, at).key != telling.key(found, at.record.site):
        raise Unamendable
    return found


def told(story: str, at: Desk) -> telling.Told:
    """What was told of it, where no other story has a say in that."""
    if at.kept.one("anchored", story) is not None:
        raise Unamendable
    return telling.beside(telling.TOLD.read(as_shown(story, at).value), entry(story, at))
