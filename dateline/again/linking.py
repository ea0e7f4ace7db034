"""Link again after an entity got or lost another name: it before and now → the texts in which that may stand, told again.

Only those are read that may have the words of it. A story that names somebody else then is for a build of the whole.
"""

from collections.abc import Callable, Iterator

from dateline import link, read, reading, steps, store, telling
from dateline.again import stories
from dateline.again.desk import Desk, Unamendable
from dateline.nouns.entity import Entity
from dateline.nouns.library import Entry, Library
from dateline.nouns.story import Story


def link_again(was: Entity, is_: Entity, shelf: Library, at: Desk) -> None:
    """Tell again whatever may name the entity otherwise; `shelf` are all entities as they are now."""
    if (was.aliases, was.not_aliases) == (is_.aliases, is_.not_aliases):
        return
    if was.collection != "people" and not set(was.aliases).issubset(is_.aliases):
        raise Unamendable  # others may have been led here by the name
    before, now = link.names(at.record.library), link.names(shelf)
    at.registry = link.registry(shelf)
    at.rows["names", ""] = store.Row("", steps.NAMES.write(now))
    needs = link.changed(before, now)
    for entry in [entry for entry in _entries(link.likely(needs), at) if needs and entry.path != is_.path]:
        if isinstance(entry, Story):
            if link.touched(entry, needs):
                _tell(entry, at)
        elif link.may_name(entry.body, needs):
            _own(entry, at)


def _entries(may: Callable[[str], bool], at: Desk) -> Iterator[Entry]:
    """What the files say in whose entries, as these are written down, the words may stand."""
    for path, kept in at.kept.each("entry"):
        row = at.rows.get(("entry", path), kept)
        entry = reading.READ.read(row.value).entry if may(row.value) else None
        if entry is not None:
            yield entry


def _tell(story: Story, at: Desk) -> None:
    """Tell a story again, unless it is a draft that stands nowhere."""
    source = read.source(at.root, story.path)
    if source is None:
        raise Unamendable
    if at.words.has(story.id):
        stories.retell(story, story, source, at)


def _own(entry: Entry, at: Desk) -> None:
    """Refuse where the text of another page of the author's own names others now."""
    if isinstance(entry, Story) or telling.own(entry, (at.record.site.lang, at.registry)) != at.row("text", entry.url).value:
        raise Unamendable
