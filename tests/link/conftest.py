from collections.abc import Callable

import pytest

from dateline import link, markdown
from dateline.link import Linked
from dateline.nouns.entity import Entity, Organization, Person, Place, Program
from dateline.nouns.library import Library
from dateline.nouns.site import Site
from dateline.nouns.story import Story
from dateline.text.slug import slug

KINDS: dict[str, type[Entity]] = {"people": Person, "programs": Program, "organizations": Organization, "places": Place}


def entity(line: str) -> Entity:
    """Read `people: Name = Alias = Alias ≠ Not an alias (Sort, Name)`; the id is the name's slug."""
    collection, _, rest = line.partition(": ")
    rest, _, sort_name = rest.partition(" (")
    rest, *not_aliases = rest.split(" ≠ ")
    name, *aliases = rest.split(" = ")
    return KINDS[collection](
        id=slug(name),
        path=f"content/{collection}/{slug(name)}.md",
        collection=collection,
        name=name,
        sort_name=sort_name.rstrip(")"),
        aliases=tuple(aliases),
        not_aliases=tuple(not_aliases),
    )


def linked(registry: tuple[str, ...], body: str, **front: object) -> Linked:
    """Link a body against entities given as lines."""
    library = Library(site=Site(), entities=tuple(map(entity, registry)))
    story = Story(id="a-story", path="content/stories/a.md", body=body, **({"title": "T"} | front))  # type: ignore[arg-type]
    document = markdown.parse(body, lang=story.lang)
    return link.link(story, document, registry=link.registry(library))


@pytest.fixture(name="linked")
def linked_fixture() -> Callable[..., Linked]:
    """Link a body against entities given as lines."""
    return linked


@pytest.fixture(name="entity")
def entity_fixture() -> Callable[[str], Entity]:
    """Read an entity from a line."""
    return entity


@pytest.fixture(name="told")
def told_fixture() -> Callable[..., list[str]]:
    """Give the names in a body as `text=id`, with a minus where it carries no link; then `text?id|id` for what could be two."""

    def told(registry: tuple[str, ...], body: str, **front: object) -> list[str]:
        found = linked(registry, body, **front)
        mentions = [f"{'' if one.linked else '-'}{one.text}={one.entity}" for one in found.mentions if not one.pronoun]
        return mentions + [f"{one.text}?{'|'.join(one.candidates)}" for one in found.ambiguities]

    return told
