"""Make the records of what binds entries: Library, Graph, Timeline → lists for JSON, each with the sentence that tells it.

What the author wrote is a relation whether a sentence is found for it or not; what was found comes with its sentence.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache, partial

from dateline.data.records import Record, place, roles
from dateline.nouns.entity import Entity, Organization, Person, Place, Program
from dateline.nouns.graph import Graph
from dateline.nouns.library import Library
from dateline.nouns.mention import Mention
from dateline.nouns.timeline import Happening, Timeline

_FIELDS: Mapping[str, str] = {"people": "person", "organizations": "organization", "programs": "program", "places": "place"}
"""The field of a relation that names an entry of a collection."""
_TAKERS = ("people", "organizations", "programs")
"""Who can take part in an event."""
_WHOLES = ("programs", "organizations", "places")
_RUNNERS = ("organizations", "people", "programs", "places")
Beside = Callable[[str], frozenset[tuple[str, str]]]
"""Gives the sentences that name an entry, by `collection/id`; counted once for all that are part of it."""
_NOTHING: Record = dict.fromkeys(
    ("kind", "person", "role", "organization", "program", "place", "by", "whole", "event", "from", "to", "story", "sentence", "url")
)


def relations(library: Library, graph: Graph, timeline: Timeline) -> Iterator[Record]:
    """What people were, by name and as their pages list it; who runs programs and what is part of what; then who took part in which
    event, by time; then whom stories quote."""
    people = (person for person in library.of("people") if isinstance(person, Person))
    yield from (held(role, graph) for person in people for role in roles(person))
    yield from ties(library, graph)
    yield from (
        taking for happening in timeline.happenings for taking in takings(happening, library, url=timeline.url(happening.id))
    )
    yield from quoted(graph)


def ties(library: Library, graph: Graph) -> Iterator[Record]:
    """Who runs which program, and what is part of what."""
    beside = cache(partial(_sentences, graph))
    return (tie for entity in library.entities for tie in _ties(entity, library, graph, beside))


def quoted(graph: Graph) -> Iterator[Record]:
    """Whom stories quote."""
    for story in graph.named:
        of_story = graph.by_story.get(story, ())
        found = {(mention.entity, place(mention), mention.sentence): mention for mention in of_story if mention.speaks}
        yield from map(_quoting, found.values())


def held(role: Record, graph: Graph) -> Record:
    """A role, with the sentence of its story that gives it in these words beside the person."""
    title, owner = str(role["role"]).casefold(), f"people/{role['person']}"
    named = graph.by_story.get(str(role["story"]), ())
    said = next((one for one in named if one.owner == owner and title in one.sentence.casefold()), None)
    return _NOTHING | {"kind": "role", **role} | ({"sentence": said.sentence, "url": place(said)} if said else {})


def _ties(entity: Entity, library: Library, graph: Graph, beside: Beside) -> Iterator[Record]:
    """Who runs a program; what an entry is part of."""
    about = {_FIELDS.get(entity.collection, "place"): entity.id}
    if isinstance(entity, Program):
        for name in entity.run_by:
            yield (
                _NOTHING
                | {"kind": "run by", **about, "by": _called(name, _RUNNERS, library)}
                | _together(entity, _page(name, _RUNNERS, library), graph, beside)
            )
    if isinstance(entity, Program | Organization | Place):
        for name in entity.part_of:
            wholes = tuple(dict.fromkeys((entity.collection, *_WHOLES)))
            yield (
                _NOTHING
                | {"kind": "part of", **about, "whole": _called(name, wholes, library)}
                | _together(entity, _page(name, wholes, library), graph, beside)
            )


def _page(name: str, collections: Sequence[str], library: Library) -> Entity | None:
    return next((page for each in collections if (page := library.entity_by_id.get((each, name))) is not None), None)


def _called(name: str, collections: Sequence[str], library: Library) -> str:
    """`collection/id` of a page; the author's own words where there is none."""
    page = _page(name, collections, library)
    return f"{page.collection}/{page.id}" if page else name


def _together(entity: Entity, page: Entity | None, graph: Graph, beside: Beside) -> Record:
    """The first sentence that names both."""
    if page is None:
        return {}
    mine, theirs = graph.by_entity.get(f"{entity.collection}/{entity.id}", ()), beside(f"{page.collection}/{page.id}")
    said = next((one for one in mine if (one.story, one.sentence) in theirs), None)
    return {"story": said.story, "sentence": said.sentence or None, "url": place(said)} if said else {}


def _sentences(graph: Graph, owner: str) -> frozenset[tuple[str, str]]:
    """The sentences that name an entry, each with its story."""
    return frozenset((one.story, one.sentence) for one in graph.by_entity.get(owner, ()))


def takings(happening: Happening, library: Library, *, url: str) -> Iterator[Record]:
    """Who took part in an event."""
    source = happening.sources[0] if happening.sources else None
    for collection in _TAKERS:
        named = (library.entity_by_id.get((collection, name)) for name in getattr(happening, collection))
        for name in dict.fromkeys(entity.id for entity in named if entity is not None):
            yield _NOTHING | {
                "kind": "took part",
                _FIELDS[collection]: name,
                "event": happening.id,
                "story": source.story.id if source else None,
                "sentence": source.quote or None if source else None,
                "url": url,
            }


def _quoting(mention: Mention) -> Record:
    told = {"person": mention.entity, "story": mention.story, "sentence": mention.sentence or None, "url": place(mention)}
    return _NOTHING | {"kind": "quoted", **told}
