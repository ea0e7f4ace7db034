"""The pages that stand once: front page, search, numbers, data, and the author's own."""

from markupsafe import Markup

from dateline.frozen import dataclass
from dateline.render.views.happened import HappeningView, SpanView, YearView
from dateline.render.views.listed import CardView, CatalogView, GroupView
from dateline.render.views.page import PictureView


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeView:
    """The front page: the lead story and how it begins, the latest, the timeline at a glance, by `years` or, where these are many,
    its `span`, who and what by weight."""

    lead: CardView | None
    lead_opening: str
    lead_picture: PictureView | None
    featured: tuple[CardView, ...]
    latest: tuple[CardView, ...]
    happenings: tuple[HappeningView, ...]
    years: tuple[YearView, ...]
    span: SpanView | None
    groups: tuple[GroupView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchView:
    """The search page: where its index and script lie, and the full lists for those who have none."""

    index_url: str
    script_url: str
    lists: tuple[CatalogView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CountView:
    """A line of numbers: of whom or what, how many, and a bar `width` pixels long."""

    text: str
    url: str
    lang: str
    number: int
    width: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthsView:
    """The stories of a year by month: `bars` an SVG path 240 wide and 32 high, `alt` the same in words, `number` their sum."""

    text: str
    url: str
    bars: str
    alt: str
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NumbersView:
    """What the site holds, counted; `first` and `last` are the months at the ends of a year's bars, `mentions` how often
    somebody or something is named in all."""

    months: tuple[MonthsView, ...]
    first: str
    last: str
    mentions: int
    outlets: tuple[CountView, ...]
    named: tuple[CountView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DownloadView:
    """A file of the site's own data: what it `holds` in a sentence; `schema_url` is empty where its format says all."""

    url: str
    name: str
    holds: str
    media_type: str
    schema_url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TextView:
    """A page of the author's own."""

    title: str
    lang: str
    summary: str
    note: str
    body: Markup
