"""Entity: a person, program, organization or place the author keeps a page about."""

from dataclasses import field

from dateline.frozen import dataclass
from dateline.nouns.reference import Reference
from dateline.nouns.when import When


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """What a person was, where, from when to when, according to which story; ids or plain words for organization and program.
    `lang` is the language of the title where that is not the site's."""

    title: str
    organization: str = ""
    program: str = ""
    start: When | None = None
    end: When | None = None
    story: str = ""
    lang: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity:
    """A page of the registry. `collection` is its folder under `content/`; in a further collection it is a plain Entity."""

    id: str
    path: str
    collection: str
    name: str
    sort_name: str = ""
    aliases: tuple[str, ...] = ()
    not_aliases: tuple[str, ...] = ()
    same_as: tuple[str, ...] = ()
    not_same_as: tuple[str, ...] = ()
    merged: tuple[str, ...] = ()
    kind: str = ""
    image: str = ""
    summary: str = ""
    note: str = ""
    hidden: bool = False
    lang: str = ""
    body: str = ""
    body_line: int = 1
    references: tuple[Reference, ...] = field(default=(), compare=False, repr=False)

    @property
    def url(self) -> str:
        """From the site's root, without a leading slash."""
        return f"{self.collection}/{self.id}/"

    @property
    def key(self) -> tuple[str, str]:
        """Sorts by name as a register would."""
        return ((self.sort_name or self.name).casefold(), self.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Entity):
    """Somebody; every role with its source."""

    roles: tuple[Role, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Program(Entity):
    """Something that is run by somebody and may be part of something."""

    part_of: tuple[str, ...] = ()
    run_by: tuple[str, ...] = ()
    start: When | None = None
    end: When | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Organization(Entity):
    """A company, ministry, school, association."""

    part_of: tuple[str, ...] = ()
    start: When | None = None
    end: When | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Place(Entity):
    """Somewhere; `coordinates` are latitude and longitude in degrees."""

    part_of: tuple[str, ...] = ()
    coordinates: tuple[float, float] | None = field(default=None)
