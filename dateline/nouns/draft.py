"""Draft: what convert understood of a clipping, with the evidence for each field and an account of every character."""

from dataclasses import field

from dateline.frozen import dataclass
from dateline.nouns.ledger import Ledger
from dateline.nouns.origin import Origin
from dateline.nouns.published import Published


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """Why a field has its value: the words it was read from and the rule that read them."""

    field: str
    quote: str
    rule: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A picture of the article: `src` as the clipping has it (empty where only the caption came along)."""

    src: str = ""
    caption: str = ""
    credit: str = ""
    alt: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """An article as convert understood it. A field that cannot be known is empty; `body` is Markdown without the headline."""

    title: str
    title_generated: bool = False
    subtitle: str = ""
    date: Published | None = None
    updated: Published | None = None
    source: Origin = field(default_factory=Origin)
    canonical: str = ""
    page: str = ""
    edition: str = ""
    volume: str = ""
    authors: tuple[str, ...] = ()
    editors: tuple[str, ...] = ()
    photographers: tuple[str, ...] = ()
    dateline: str = ""
    lang: str = "en"
    images: tuple[Picture, ...] = ()
    body: str
    evidence: tuple[Evidence, ...] = ()
    ledger: Ledger
