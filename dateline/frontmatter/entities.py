"""What the front matter of people, programs, organizations, places and further collections may say: Table → Entity."""

from collections.abc import Mapping
from typing import Any

from dateline.frontmatter import keys
from dateline.frontmatter.nodes import Table
from dateline.frontmatter.readers import (
    blocks,
    coordinates,
    flag,
    is_slug,
    lang,
    link,
    link_or_text,
    links,
    links_or_texts,
    paragraphs,
    picture,
    text,
    texts,
    urls,
    when,
)
from dateline.frontmatter.reading import Reader, Reading, Schema, fields
from dateline.frontmatter.story import misnamed
from dateline.nouns.entity import Entity, Organization, Person, Place, Program, Role
from dateline.text.slug import slug

NEEDS = {"name": "write name: and the name"}


def _role(**found: Any) -> Role:
    """`from` is no name in Python, so the ends are `start` and `end` inside."""
    return Role(start=found.pop("from", None), end=found.pop("to", None), **found)


ROLE = Schema(
    noun="role",
    readers={
        "title": text,
        "organization": link_or_text("organizations"),
        "program": link_or_text("programs"),
        "from": when,
        "to": when,
        "story": link("stories"),
        "lang": lang,
    },
    also=keys.ROLE,
    needs={"title": "write title: and what the person was"},
)


def _everywhere(collection: str) -> dict[str, Reader]:
    return {
        "name": text,
        "sort_name": text,
        "aliases": texts,
        "not_aliases": texts,
        "same_as": urls,
        "not_same_as": links(collection),
        "merged": links(collection),
        "kind": text,
        "image": picture,
        "summary": paragraphs,
        "note": paragraphs,
        "hidden": flag,
        "lang": lang,
    }


_PARTS = ("programs", "organizations", "places")
_RUNNERS = ("organizations", "people", "programs", "places")
_SPAN: dict[str, Reader] = {"start": when, "end": when}
_OWN: dict[str, dict[str, Reader]] = {
    "people": {"roles": blocks(ROLE, _role)},
    "programs": {"part_of": links_or_texts(*_PARTS), "run_by": links_or_texts(*_RUNNERS), **_SPAN},
    "organizations": {"part_of": links_or_texts("organizations", "programs", "places"), **_SPAN},
    "places": {"part_of": links_or_texts("places", "programs", "organizations"), "coordinates": coordinates},
}
_NOUNS: Mapping[str, type[Entity]] = {"people": Person, "programs": Program, "organizations": Organization, "places": Place}
_SINGULAR = {"people": "person", "programs": "program", "organizations": "organization", "places": "place"}
_SCHEMAS = {
    collection: Schema(noun=_SINGULAR[collection], readers=_everywhere(collection) | own, also=keys.ENTITY, needs=NEEDS)
    for collection, own in _OWN.items()
}


def schema(collection: str) -> Schema:
    """What an entity of this collection may say."""
    return _SCHEMAS.get(collection) or Schema(
        noun="page of this collection", readers=_everywhere(collection), also=keys.ENTITY, needs=NEEDS
    )


def entity(table: Table, reading: Reading, *, collection: str, body: str, body_line: int) -> Entity | None:
    """The entity of one file; None where it has problems, which the reading holds then."""
    found = fields(table, schema(collection), reading, file=True)
    stem = reading.path.rpartition("/")[2].removesuffix(".md")
    if not is_slug(stem):
        reading.problems.append(misnamed(reading.path, f"{slug(stem)}.md"))
    if "name" in found and not found["name"]:
        reading.lacks('"name" is empty', NEEDS["name"])
    if reading.problems:
        return None
    noun = _NOUNS.get(collection, Entity)
    return noun(
        id=stem,
        path=reading.path,
        collection=collection,
        body=body,
        body_line=body_line,
        references=tuple(reading.references),
        **found,
    )
