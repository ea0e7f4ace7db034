"""What happened, by whom it is told, and the years of the timeline."""

from dateline.frozen import dataclass
from dateline.render.views.listed import CardView, ReferenceView
from dateline.render.views.page import DateView, LinkView


@dataclass(frozen=True, slots=True, kw_only=True)
class TestimonyView:
    """What one story says of a happening: its date, its sentence where that may be quoted, and how the date was read."""

    story: CardView
    url: str
    date: DateView
    quote: str
    how: str
    inferred: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class HappeningView:
    """Something that happened, with all its sources; `id` is its fragment on the timeline, `precision` how exactly it is dated;
    `kind` what sort of thing it was, with the list of all such;
    `found` where rules read it and the author has not confirmed it; `independent` counts the sources without copies."""

    id: str
    url: str
    what: str
    lang: str
    date: DateView
    precision: str
    approximate: bool
    inferred: bool
    differs: bool
    found: bool
    independent: int
    sources: tuple[TestimonyView, ...]
    references: tuple[ReferenceView, ...]
    kind: LinkView | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthView:
    """One month of the timeline; `name` is empty for what is only known to the year."""

    id: str
    name: str
    happenings: tuple[HappeningView, ...]
    stories: tuple[CardView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class YearView:
    """One year of the timeline and how much stands in it: `happened` and `reported` are SVG paths of a line for each month,
    `highlights` the happenings told most."""

    id: str
    name: str
    url: str
    months: tuple[MonthView, ...]
    happenings: int
    stories: int
    highlights: tuple[HappeningView, ...]
    reported: str
    happened: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EraView:
    """Some years of the timeline together: a decade or century where there are many; `name` is empty where all are together.
    `highlights` is all that happened in them, where each year has a page of its own and that is little."""

    id: str
    name: str
    url: str
    years: tuple[YearView, ...]
    highlights: tuple[HappeningView, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SpanView:
    """A picture of the whole timeline: `bars` an SVG path 1,000 wide and 60 high, `first` and `last` the years at its ends, `alt`
    what it shows."""

    bars: str
    first: str
    last: str
    alt: str
