"""Library: all entries of the site, each found by its id."""

from dataclasses import dataclass
from functools import cached_property

from dateline.nouns.entity import Entity
from dateline.nouns.site import Site
from dateline.nouns.story import Story
from dateline.nouns.textpage import TextPage

Entry = Story | Entity | TextPage


@dataclass(frozen=True, kw_only=True)
class Library:
    """Stories stand newest first, undated ones last; entities by collection, then by name. Ids are unique, references hold."""

    site: Site
    stories: tuple[Story, ...] = ()
    entities: tuple[Entity, ...] = ()
    pages: tuple[TextPage, ...] = ()

    @cached_property
    def story_by_id(self) -> dict[str, Story]:
        """Every story under its id."""
        return {story.id: story for story in self.stories}

    @cached_property
    def entity_by_id(self) -> dict[tuple[str, str], Entity]:
        """Every entity under its collection and id; merged ids lead to the entity that took them."""
        merged = {(entity.collection, old): entity for entity in self.entities for old in entity.merged}
        return merged | {(entity.collection, entity.id): entity for entity in self.entities}

    def of(self, collection: str) -> tuple[Entity, ...]:
        """The entities of one collection, by name."""
        return tuple(entity for entity in self.entities if entity.collection == collection)
