"""Put all entries on one shelf: Story, Entity, TextPage → Library.

The law of this room: in a Library every id is there once, every address too (upper and lower case and Unicode forms not told
apart), and every reference leads to an entry that is in it. What does not fit is a problem that names the nearest that would;
drafts, private stories and hidden people are not in it, nor does anything in it refer to them.
"""

from collections.abc import Iterable
from dataclasses import replace

from dateline.library.addresses import doubles
from dateline.library.by_name import by_name
from dateline.library.catalogue import Catalogue, catalogue
from dateline.library.consistent import contradictions
from dateline.library.redaction import Redaction, redacted, redacted_events, redaction
from dateline.library.references import lost
from dateline.library.settled import both_ways, settled
from dateline.nouns.entity import Entity
from dateline.nouns.folders import SETTINGS
from dateline.nouns.library import Entry, Library
from dateline.nouns.problem import Problem, Severity
from dateline.nouns.site import Site
from dateline.nouns.story import Rights, Story
from dateline.nouns.textpage import TextPage

__all__ = ["Redaction", "by_name", "library", "redacted_events", "redaction"]


def library(
    entries: Iterable[Entry], *, site: Site, drafts: bool = False, unread: Iterable[str] = ()
) -> tuple[Library, tuple[Problem, ...]]:
    """The shelf and every problem of the entries with one another.

    `drafts` takes drafts in (for a preview). `unread` are paths of entries that have faults of their own: who refers to them is not
    told that they do not exist.
    """
    ordered = tuple(sorted(entries, key=lambda entry: entry.path))
    single, problems = doubles(ordered, site=site)
    shown = frozenset((_shelf(entry), entry.id) for entry in single if _shown(entry, site=site, drafts=drafts))
    index = catalogue(single, shown=shown, unread=unread)
    problems += lost(single, site=site, index=index) + contradictions(single, index=index)
    kept = tuple(settled(entry, index=index) for entry in single if (_shelf(entry), entry.id) in shown)
    withheld = redaction(ordered)
    if withheld is not None:
        kept = tuple(redacted(entry, withheld) for entry in kept)
    lead, warning = _lead(site, index)
    shelf = Library(
        site=replace(site, lead=lead),
        stories=_newest_first(tuple(_unplaced(entry) for entry in kept if isinstance(entry, Story))),
        entities=_by_name(by_name(both_ways(tuple(entry for entry in kept if isinstance(entry, Entity)))), site=site),
        pages=tuple(sorted((entry for entry in kept if isinstance(entry, TextPage)), key=lambda page: page.id)),
    )
    return shelf, tuple(sorted(problems + warning, key=lambda problem: problem.key))


def _shelf(entry: Entry) -> str:
    if isinstance(entry, Entity):
        return entry.collection
    return "stories" if isinstance(entry, Story) else "pages"


def _shown(entry: Entry, *, site: Site, drafts: bool) -> bool:
    if isinstance(entry, Entity):
        return not entry.hidden
    if isinstance(entry, TextPage):
        return True
    return (drafts or not entry.draft) and site.rights_of(entry) is not Rights.PRIVATE


def _unplaced(story: Story) -> Story:
    """The story without the places of its references, of which nothing is asked any more: a tenth of what stays of it in memory."""
    return replace(story, references=()) if story.references else story


def _newest_first(stories: tuple[Story, ...]) -> tuple[Story, ...]:
    by_id = sorted(stories, key=lambda story: story.id)
    dated = sorted((story for story in by_id if story.date), key=lambda story: story.key[1:3], reverse=True)
    return (*dated, *(story for story in by_id if not story.date))


def _by_name(entities: tuple[Entity, ...], *, site: Site) -> tuple[Entity, ...]:
    order = {collection.id: place for place, collection in enumerate(site.collections)}
    return tuple(sorted(entities, key=lambda entity: (order.get(entity.collection, len(order)), entity.collection, entity.key)))


def _lead(site: Site, index: Catalogue) -> tuple[str, tuple[Problem, ...]]:
    """The story that leads the home page, none where it is left out (a fault that does not exist is told with the others)."""
    if not site.lead or ("stories", site.lead) in index.shown:
        return site.lead, ()
    place = next((reference for reference in site.references if reference.key == "lead"), None)
    if place is None or not index.known("stories", site.lead):
        return "", ()
    what = f'"lead" is {site.lead}, which is not published'
    todo = "choose another story, or publish that one"
    warning = Problem(path=SETTINGS, line=place.line, column=place.column, what=what, todo=todo, severity=Severity.WARNING)
    return "", (warning,)
