"""Make the records of the library: Library, Graph, Releases → lists for JSON."""

from collections.abc import Iterator, Mapping, Sequence

from dateline.nouns.entity import Entity, Organization, Person, Place, Program
from dateline.nouns.graph import Graph
from dateline.nouns.library import Library
from dateline.nouns.mention import Mention
from dateline.nouns.origin import Origin
from dateline.nouns.release import Release
from dateline.nouns.repeat import Repeat
from dateline.nouns.story import Rights, Story
from dateline.nouns.when import When

Record = dict[str, object]


def stories(library: Library, releases: Mapping[str, Release], originals: Mapping[str, Story]) -> Iterator[Record]:
    """The stories that may be known, newest first as in the library."""
    return (story(releases[one.id], originals.get(one.id)) for one in library.stories if public(releases, one.id))


def public(releases: Mapping[str, Release], story: str) -> bool:
    """Whether a story may be known of."""
    return story in releases and releases[story].rights is not Rights.PRIVATE


def story(release: Release, original: Story | None) -> Record:
    """One story; `original` is what it is a copy of."""
    story = release.story
    return {
        "id": story.id,
        "url": story.url,
        "title": story.title,
        "title_generated": story.title_generated,
        "subtitle": release.subtitle,
        "date": str(story.date) if story.date else None,
        "updated": str(story.updated) if story.updated else None,
        "lang": story.lang,
        "source": _source(story.source),
        "canonical": story.canonical,
        "authors": story.authors,
        "editors": story.editors,
        "photographers": story.photographers,
        "dateline": story.dateline,
        "summary": release.summary,
        "people": story.people,
        "programs": story.programs,
        "organizations": story.organizations,
        "places": story.places,
        "tags": story.tags,
        "rights": release.rights,
        "words": release.words,
        "copy_of": original.id if original else None,
        "translation_of": story.translation_of or None,
    }


def _source(source: Origin) -> Record:
    return {
        "name": source.name,
        "url": source.url,
        "section": source.section,
        "accessed": source.accessed,
        "archived": source.archived,
        "original": source.original,
        "original_date": str(source.original_date) if source.original_date else None,
    }


def entities(library: Library, graph: Graph, collection: str) -> list[Record]:
    """The entries of one collection by name, with the stories that name them."""
    told: dict[str, list[str]] = {f"{collection}/{one.id}": [] for one in library.of(collection)}
    for story, named in graph.named.items():
        for owner in told.keys() & named:
            told[owner].append(story)
    return [entity(one, sorted(told[f"{collection}/{one.id}"])) for one in library.of(collection)]


def entity(entity: Entity, stories: Sequence[str]) -> Record:
    """One entry, and the ids of the stories that name it."""
    record: Record = {
        "id": entity.id,
        "url": entity.url,
        "name": entity.name,
        "sort_name": entity.sort_name or entity.name,
        "aliases": entity.aliases,
        "kind": entity.kind,
        "summary": entity.summary,
        "same_as": entity.same_as,
        "not_same_as": entity.not_same_as,
        "merged": entity.merged,
        "stories": stories,
    }
    if isinstance(entity, Person):
        record["roles"] = [_without_person(role) for role in roles(entity)]
    if isinstance(entity, Program):
        record["run_by"] = entity.run_by
    if isinstance(entity, Program | Organization | Place):
        record["part_of"] = entity.part_of
    if isinstance(entity, Program | Organization):
        record |= {"start": _when(entity.start), "end": _when(entity.end)}
    if isinstance(entity, Place):
        record["coordinates"] = entity.coordinates
    return record


def mentions(graph: Graph) -> Iterator[Record]:
    """Who is named where, in the order of stories and text."""
    return (
        {
            "story": mention.story,
            "collection": mention.collection,
            "entity": mention.entity,
            "text": mention.text,
            "sentence": mention.sentence,
            "url": place(mention),
        }
        for mention in graph.mentions
    )


def place(mention: Mention) -> str:
    """The address of the sentence."""
    return f"stories/{mention.story}/" + (f"#{mention.anchor}" if mention.anchor else "")


def roles(person: Person) -> list[Record]:
    """What a person was, as the page lists it."""
    return [
        {
            "person": person.id,
            "role": role.title,
            "organization": role.organization or None,
            "program": role.program or None,
            "from": _when(role.start),
            "to": _when(role.end),
            "story": role.story or None,
        }
        for role in person.roles
    ]


def _without_person(role: Record) -> Record:
    return {key: value for key, value in role.items() if key != "person"}


def reports(
    library: Library, releases: Mapping[str, Release], originals: Mapping[str, Story], repeats: Mapping[str, Repeat]
) -> list[Record]:
    """Reports that stand in several outlets, by the id of the first: its original, all stories by publication, and how many
    sentences each copy kept, added and dropped."""
    told: dict[str, list[Story]] = {}
    for name, original in originals.items():
        if public(releases, name) and public(releases, original.id):
            told.setdefault(original.id, [original]).append(library.story_by_id[name])
    return [
        {
            "id": name,
            "original": name,
            "stories": [story.id for story in sorted(some, key=lambda story: story.key)],
            "copies": [_copy(repeats[story.id]) for story in some if story.id in repeats],
        }
        for name, some in sorted(told.items())
    ]


def _copy(one: Repeat) -> Record:
    return {"story": one.copy, "kept": one.kept, "added": len(one.added), "dropped": len(one.dropped)}


def _when(when: When | None) -> str | None:
    return str(when) if when else None
