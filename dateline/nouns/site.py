"""Site: what the author set in `content/site.toml`."""

from dataclasses import dataclass, field

from dateline.nouns.reference import Reference
from dateline.nouns.story import Rights


@dataclass(frozen=True, slots=True, kw_only=True)
class Collection:
    """A folder of entities under `content/`: `id` is the folder, `title` names the list, `singular` one of its entries."""

    id: str
    title: str
    singular: str


PEOPLE = Collection(id="people", title="People", singular="Person")
PROGRAMS = Collection(id="programs", title="Programs", singular="Program")
ORGANIZATIONS = Collection(id="organizations", title="Organizations", singular="Organization")
PLACES = Collection(id="places", title="Places", singular="Place")
COLLECTIONS = (PEOPLE, PROGRAMS, ORGANIZATIONS, PLACES)


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """`origin` is scheme and host (`https://name.github.io`), `base` the path the site is served under (`/repo`), both without
    a final slash; `rights` holds for a story that says nothing, `source_rights` for all stories of an outlet."""

    title: str = "Untitled site"
    description: str = ""
    origin: str = ""
    base: str = ""
    lang: str = "en"
    author: str = ""
    contact: str = ""
    lead: str = ""
    rights: Rights = Rights.EXCERPT
    source_rights: tuple[tuple[str, Rights], ...] = ()
    collections: tuple[Collection, ...] = COLLECTIONS
    references: tuple[Reference, ...] = field(default=(), compare=False, repr=False)
