"""Site: what the author set in `content/site.toml`."""

from dataclasses import field
from enum import StrEnum

from dateline.frozen import dataclass
from dateline.nouns.outlet import known_as
from dateline.nouns.reference import Reference
from dateline.nouns.story import Rights, Story


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
OWN_FOLDERS = frozenset(
    (
        "stories",
        "tags",
        "timeline",
        "search",
        "network",
        "map",
        "numbers",
        "differences",
        "cards",
        "pictures",
        "data",
        "assets",
        "static",
    )
)
"""First parts of addresses that the site needs for pages it makes by itself."""


PARTS = ("stories", "timeline", "tags", "network", "map", "numbers", "differences", "data", "about")
"""Pages that the site makes by itself, besides its collections: what a menu can name."""


class Events(StrEnum):
    """Which events are published: found ones too (and marked so), or only what the author confirmed."""

    ALL = "all"
    CONFIRMED = "confirmed"


class Claims(StrEnum):
    """Which figures are compared: found ones too (and marked so), or only what the author decided on."""

    ALL = "all"
    CONFIRMED = "confirmed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """`origin` is scheme and host (`https://name.github.io`), `base` the path the site is served under (`/repo`), both without
    a final slash; `rights` holds for a story that says nothing, `source_rights` for all stories of an outlet, and whatever
    was published before the year `public_domain_before` is free;
    `featured` are the key stories of the front page, `menu` what stands in the menu, empty for the usual; `notes` the
    editor's, under the URLs of the site's own pages; `cards` is for how many pages at most a picture of their own is drawn."""

    title: str = "Untitled site"
    description: str = ""
    origin: str = ""
    base: str = ""
    lang: str = "en"
    author: str = ""
    contact: str = ""
    lead: str = ""
    featured: tuple[str, ...] = ()
    menu: tuple[str, ...] = ()
    notes: tuple[tuple[str, str], ...] = ()
    rights: Rights = Rights.EXCERPT
    source_rights: tuple[tuple[str, Rights], ...] = ()
    public_domain_before: int = 0
    events: Events = Events.ALL
    claims: Claims = Claims.ALL
    cards: int = 100
    card_font: str = ""
    collections: tuple[Collection, ...] = COLLECTIONS
    references: tuple[Reference, ...] = field(default=(), compare=False, repr=False)

    def note(self, url: str) -> str:
        """The editor's note on a page that is no file of the author's; empty where there is none."""
        return dict(self.notes).get(url, "")

    def rights_of(self, story: Story) -> Rights:
        """The story's own; else its outlet's (or those of the outlet it was copied from, the stricter); else full where it is old
        enough to be free; else the site's."""
        if story.rights is not None:
            return story.rights
        outlets = {known_as(story.source.name), known_as(story.source.original)} - {""}
        rules = [rights for name, rights in self.source_rights if known_as(name) in outlets]
        published = story.first_published
        usual = Rights.FULL if published is not None and published.date.year < self.public_domain_before else self.rights
        return min(rules, key=_STRICTEST_FIRST.index, default=usual)


_STRICTEST_FIRST = (Rights.PRIVATE, Rights.CITATION, Rights.EXCERPT, Rights.FULL)
