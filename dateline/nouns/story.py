"""Story: one article of the site, typed and checked; it is right because it exists."""

from dataclasses import field
from enum import StrEnum
from sys import intern

from dateline.frozen import dataclass
from dateline.nouns.claim import Claim
from dateline.nouns.event import Event
from dateline.nouns.language import primary_subtag
from dateline.nouns.origin import Origin
from dateline.nouns.published import Published
from dateline.nouns.reference import Reference


class Rights(StrEnum):
    """How much of a text may be published."""

    FULL = "full"
    EXCERPT = "excerpt"
    CITATION = "citation"
    PRIVATE = "private"


@dataclass(frozen=True, slots=True, kw_only=True)
class Image:
    """A picture of a story; without `rights: full` neither it nor its caption is published."""

    src: str = ""
    caption: str = ""
    credit: str = ""
    alt: str = ""
    rights: Rights | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ClippingRef:
    """The clipping a story was converted from; `part` names the article in a file of several."""

    file: str
    sha256: str
    part: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """`id` is the slug of its URL; `body` is Markdown that begins on line `body_line` of the file at `path`; `retold` says that the
    words are the editors' own, after the report that the source names."""

    id: str
    path: str
    title: str
    title_generated: bool = False
    subtitle: str = ""
    date: Published | None = None
    updated: Published | None = None
    canonical: str = ""
    page: str = ""
    edition: str = ""
    volume: str = ""
    source: Origin = field(default_factory=Origin)
    authors: tuple[str, ...] = ()
    editors: tuple[str, ...] = ()
    photographers: tuple[str, ...] = ()
    dateline: str = ""
    lang: str = "en"
    summary: str = ""
    people: tuple[str, ...] = ()
    programs: tuple[str, ...] = ()
    organizations: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    events: tuple[Event, ...] = ()
    claims: tuple[Claim, ...] = ()
    images: tuple[Image, ...] = ()
    tags: tuple[str, ...] = ()
    rights: Rights | None = None
    retold: bool = False
    draft: bool = False
    aliases: tuple[str, ...] = ()
    translation_of: str = ""
    same_report: tuple[str, ...] = ()
    not_same_report: tuple[str, ...] = ()
    note: str = ""
    clipping: ClippingRef | None = None
    converted: str = ""
    body: str = ""
    body_line: int = 1
    references: tuple[Reference, ...] = field(default=(), compare=False, repr=False)

    @property
    def url(self) -> str:
        """From the site's root, without a leading slash."""
        return intern(f"stories/{self.id}/")

    @property
    def changed(self) -> str:
        """The day it last had a reason to change; empty where no date is known."""
        date = self.updated or self.date
        return date.iso_day if date is not None else ""

    @property
    def first_published(self) -> Published | None:
        """The day of the report that it was copied from, if the story names it; else its own."""
        return self.source.original_date or self.date

    def is_in(self, lang: str) -> bool:
        """Whether it is written in a language, of whatever country: `es-MX` is Spanish."""
        return primary_subtag(self.lang) == primary_subtag(lang)

    @property
    def key(self) -> tuple[bool, tuple[int, int, int], str, str]:
        """Sorts by publication, undated stories last, then by id."""
        if self.date is None:
            return (True, (0, 0, 0), "", self.id)
        day = self.date.date
        return (False, (day.year, day.month, day.day), self.date.key[1].isoformat(), self.id)
