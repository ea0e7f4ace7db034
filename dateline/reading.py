"""Read one file of the author's: SourceFile → Read, the entry it holds and its problems, in a form that can be kept."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from dateline import frontmatter, store
from dateline.nouns.entity import Entity, Organization, Person, Place, Program
from dateline.nouns.library import Entry
from dateline.nouns.problem import Problem
from dateline.nouns.site import Site
from dateline.nouns.source import SourceFile
from dateline.nouns.story import Story
from dateline.nouns.textpage import TextPage


def folders(site: Site) -> str:
    """What of the settings a file is read by."""
    return store.digest(site.lang, *(collection.id for collection in site.collections))


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """What one file says: one of these at most, and its problems."""

    story: Story | None = None
    person: Person | None = None
    program: Program | None = None
    organization: Organization | None = None
    place: Place | None = None
    entity: Entity | None = None
    page: TextPage | None = None
    problems: tuple[Problem, ...] = ()

    @property
    def entry(self) -> Entry | None:
        """The one that there is."""
        return self.story or self.person or self.program or self.organization or self.place or self.entity or self.page


_FIELDS: Mapping[type, str] = {
    Story: "story",
    Person: "person",
    Program: "program",
    Organization: "organization",
    Place: "place",
    Entity: "entity",
    TextPage: "page",
}
READ: store.Shape[Read] = store.Shape(Read)
"""How a Read is kept."""


def read(source: SourceFile, site: Site) -> str:
    """One file, read and written down."""
    entry, problems = frontmatter.entry(source, site=site)
    found: dict[str, Any] = {} if entry is None else {_FIELDS[type(entry)]: entry}
    return READ.write(Read(problems=problems, **found))
