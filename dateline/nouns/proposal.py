"""Proposal: a person, program, organization or place that the stories name and the author has not decided about."""

from dateline.frozen import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant:
    """One way in which the stories write the name, and how often; `short` where it means somebody only after the full name.
    `stories` are the ids of those that write it so."""

    text: str
    count: int
    short: bool = False
    stories: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A sentence that names it, and the story it stands in."""

    story: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposedRole:
    """What a story says somebody is, in its own words."""

    title: str
    story: str
    organization: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposedTie:
    """What a story says a program belongs to, in its own words; `key` is that of the page: `run_by` or `part_of`."""

    key: str
    name: str
    story: str
    sentence: str

    @property
    def said(self) -> str:
        """The tie in words: `run by Acme`."""
        return f"{self.key.replace('_', ' ')} {self.name}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """`variants` stand commonest first, short ones last; `stories` are ids; `similar` are names of other proposals or
    pages that may be the same, which is for the author to say. `page` is the path of a page that is there already: then the
    variants are further names for it, and the roles and ties further ones; or, with `part`, a word of a person's name by which the
    stories may mean the person without saying so."""

    collection: str
    name: str
    sort_name: str = ""
    variants: tuple[Variant, ...] = ()
    sentences: tuple[Told, ...] = ()
    roles: tuple[ProposedRole, ...] = ()
    ties: tuple[ProposedTie, ...] = ()
    similar: tuple[str, ...] = ()
    page: str = ""
    part: bool = False

    @property
    def count(self) -> int:
        """How often the stories name it."""
        return sum(variant.count for variant in self.variants)

    @property
    def stories(self) -> tuple[str, ...]:
        """The stories that name it, in the order of the library."""
        return tuple(dict.fromkeys(told.story for told in self.sentences))
