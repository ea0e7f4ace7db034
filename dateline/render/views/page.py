"""What every page says of itself and of the site, and the words, dates and pictures that any may show."""

from collections.abc import Mapping

from dateline.frozen import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class DateView:
    """A date: `text` in words, `machine` for `<time datetime>` (empty where HTML has no form for it); of an interval, `pieces` are
    the same words in order, each with its own `machine`."""

    text: str
    machine: str
    pieces: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkView:
    """Words that may lead somewhere: `url` is empty where they lead nowhere, or begins with `https://` where they lead outside."""

    text: str
    url: str = ""
    lang: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteView:
    """The site: the same on every page."""

    title: str
    description: str
    lang: str
    author: str
    contact: str
    contact_url: str
    menu: tuple[LinkView, ...]
    pages: tuple[LinkView, ...]
    home_url: str
    tags_url: str
    network_url: str
    numbers_url: str
    differences_url: str
    map_url: str
    data_url: str
    feed_url: str
    feed_title: str
    stylesheet_url: str
    brief_stylesheet_url: str
    script_url: str
    search_url: str
    icon_url: str
    locale: str
    span: str
    stories: int
    events: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PageView:
    """The page at hand: what its head says of it. `kind` is `home`, `story`, `person`, `timeline` …, `section` the menu's entry."""

    url: str
    kind: str
    section: str
    title: str
    title_lang: str
    description: str
    lang: str
    canonical: str
    social_type: str
    card_image: str
    noindex: bool
    crumbs: tuple[LinkView, ...]
    alternates: tuple[LinkView, ...]
    note: str
    linked_data: Mapping[str, object] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionView:
    """A picture at one width, in pixels."""

    url: str
    width: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FormatView:
    """The versions of a picture in one media type, narrowest first."""

    type: str
    versions: tuple[VersionView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureView:
    """A picture that may be shown; width and height in pixels; `formats` the versions a browser may choose from by
    `sizes`, which says how wide it stands."""

    url: str
    width: int
    height: int
    formats: tuple[FormatView, ...]
    sizes: str
    alt: str
    caption: str
    credit: str
    lang: str
