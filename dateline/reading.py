"""Read one file of the author's: SourceFile → Read, the entry it holds and its problems, in a form that can be kept."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from dateline import store
from dateline.frozen import dataclass
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


def key(source: SourceFile, folders: str) -> str:
    """What a file is read from."""
    return store.digest(folders, source.text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """What one file says: one of these at most, and its problems; `head` is a hash of all that stands before the body."""

    story: Story | None = None
    person: Person | None = None
    program: Program | None = None
    organization: Organization | None = None
    place: Place | None = None
    entity: Entity | None = None
    page: TextPage | None = None
    problems: tuple[Problem, ...] = ()
    head: str = ""

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


def of(entry: Entry, *, problems: tuple[Problem, ...] = (), head: str = "") -> Read:
    """An entry as what one file says."""
    found: dict[str, Any] = {_FIELDS[type(entry)]: entry}
    return Read(problems=problems, head=head, **found)


READ: store.Shape[Read] = store.Shape(Read)
"""How a Read is kept."""


def read(source: SourceFile, site: Site) -> str:
    """One file, read and written down."""
    from dateline import frontmatter  # an edited body asks for none of it

    entry, problems = frontmatter.entry(source, site=site)
    if entry is None:
        return READ.write(Read(problems=problems))
    head = store.digest(source.text[: _start(source.text, entry.body_line)])
    return READ.write(of(entry, problems=problems, head=head))


def again(source: SourceFile, known: Read) -> Read | None:
    """What the file of a story says of which only the body may have changed since it was `known`; None where more did."""
    story = known.story
    if story is None or known.problems:
        return None
    start = _start(source.text, story.body_line)
    body = source.text[start:]
    if store.digest(source.text[:start]) != known.head or not body.partition("\n")[0].strip(" \t"):
        return None
    return replace(known, story=replace(story, body=body.rstrip()))


def _start(text: str, line: int) -> int:
    """Where a line begins; the end of the text where there is none."""
    start = 0
    for _ in range(line - 1):
        start = text.find("\n", start) + 1
        if not start:
            return len(text)
    return start
