"""What templates see: frozen views, made from the model and never the model itself.

A `url` counts from the site's root; `{{ story.url | link }}` makes the href for the page at hand. A date that is not known is
None, a text that is not known (or may not be published) is empty. `docs/templates.md` lists every view and field; a test holds it
to this file.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from markupsafe import Markup


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


@dataclass(frozen=True, slots=True, kw_only=True)
class CardView:
    """A story in a list. `generated`: the headline is ours; `dek`: its subtitle or summary, where that may be published."""

    url: str
    title: str
    generated: bool
    lang: str
    dek: str
    date: DateView | None
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferenceView:
    """A person, program, organization or place in a list: a `word` on it, with its language where that is not the site's, and the
    number of stories it stands in."""

    url: str
    name: str
    lang: str
    word: str
    word_lang: str
    stories: int


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupView:
    """References of one collection, such as the people of a story; `url` is the collection's list."""

    url: str
    title: str
    entries: tuple[ReferenceView, ...]
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceView:
    """Where a story was published: the outlet, the outlet it was copied from, the address, and how much of it stands here."""

    name: str
    url: str
    original: str
    original_date: DateView | None
    section: str
    printed: str
    date: DateView | None
    updated: DateView | None
    accessed: DateView | None
    archived_url: str
    rights: str
    rights_note: str


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
class StatementView:
    """What one story says of a figure: `value` as it words it, or the bare number where its words may not be quoted; `url` leads to
    the sentence. `status` is what the author decided, empty where that is nothing; a `copy` repeats another of them."""

    story: CardView
    url: str
    value: str
    quote: str
    speaker: str
    scope: str
    status: str
    reason: str
    copy: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class DifferenceView:
    """Figures of the same that cannot all be true. `subject` in the author's words, else `references` say whom they concern; `what`
    they are of, in the language `lang`; `found` where rules compared them and the author has confirmed none."""

    id: str
    url: str
    subject: str
    what: str
    lang: str
    references: tuple[ReferenceView, ...]
    found: bool
    independent: int
    statements: tuple[StatementView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RepeatView:
    """How a story differs from the original that it repeats: sentences that may be quoted, and how many there are in all."""

    original: CardView
    added: tuple[str, ...]
    n_added: int
    dropped: tuple[str, ...]
    n_dropped: int
    lang: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryView(CardView):
    """A story on its own page; `body` is HTML, cut short where `truncated`; `beside` are the happenings whose dates stand in it."""

    subtitle: str
    summary: str
    authors: tuple[LinkView, ...]
    editors: tuple[LinkView, ...]
    photographers: tuple[LinkView, ...]
    retold: bool
    dateline: str
    full_date: DateView | None
    source_box: SourceView
    body: Markup
    beside: tuple[str, ...]
    truncated: bool
    pictures: tuple[PictureView, ...]
    groups: tuple[GroupView, ...]
    happenings: tuple[HappeningView, ...]
    differences: tuple[DifferenceView, ...]
    tags: tuple[LinkView, ...]
    note: str
    translations: tuple[CardView, ...]
    same_report: tuple[CardView, ...]
    repeat: RepeatView | None
    related: tuple[CardView, ...]
    earlier: CardView | None
    later: CardView | None


@dataclass(frozen=True, slots=True, kw_only=True)
class QuoteView:
    """A sentence of a story that names somebody; `url` leads to it; `speaks` where it gives that person's words."""

    text: str
    url: str
    speaks: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class BacklinkView:
    """What one story says of an entity: the sentences that may be quoted and how many `more` there are."""

    story: CardView
    quotes: tuple[QuoteView, ...]
    more: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleView:
    """What a person was, where and when, and the story that says so."""

    title: str
    lang: str
    places: tuple[LinkView, ...]
    date: DateView | None
    source: CardView | None


@dataclass(frozen=True, slots=True, kw_only=True)
class FactView:
    """One line of a facts box: its label, already in the page's language, and what it says."""

    label: str
    values: tuple[LinkView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NodeView:
    """A name or story in a drawing; `title` says more of it, `kind` is its collection or `stories`."""

    text: str
    lang: str
    url: str
    title: str
    kind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CircleView:
    """Those in a drawing who keep company: two columns of names, and the stories between them, if any."""

    left: tuple[NodeView, ...]
    middle: tuple[NodeView, ...]
    right: tuple[NodeView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EdgeView:
    """A line of a drawing, as an SVG path; `strength` 1 to 3."""

    path: str
    strength: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TieView:
    """Somebody, and with whom in how many stories."""

    entry: ReferenceView
    others: tuple[ReferenceView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkView:
    """A drawing of who stands together, and the same in words: names in columns, `lines` from the left one on and `onward` ones
    from the stories to the right, 100 wide, `height` high, a row being 20 high and a free one between circles."""

    height: int
    circles: tuple[CircleView, ...]
    lines: tuple[EdgeView, ...]
    onward: tuple[EdgeView, ...]
    ties: tuple[TieView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DotView:
    """A place on a map: its dot, and beside it `text`, which is empty where there is no room."""

    x: int
    y: int
    size: int
    url: str
    title: str
    text: str
    lang: str
    side: str
    at_x: int
    at_y: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MapView:
    """A map in pixels: `land` and `net` are SVG paths; `title` is empty for the map of all places."""

    title: str
    width: int
    height: int
    land: str
    net: str
    dots: tuple[DotView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EntityView(ReferenceView):
    """A person, program, organization, place or entry of a further collection on its own page."""

    collection: LinkView
    singular: str
    kind: str
    summary: str
    note: str
    body: Markup
    picture: PictureView | None
    aliases: tuple[str, ...]
    roles: tuple[RoleView, ...]
    facts: tuple[FactView, ...]
    same_as: tuple[LinkView, ...]
    first: DateView | None
    last: DateView | None
    backlinks: tuple[BacklinkView, ...]
    happenings: tuple[HappeningView, ...]
    differences: tuple[DifferenceView, ...]
    related: tuple[GroupView, ...]
    network: NetworkView | None
    feed_url: str


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
    """Some years of the timeline together: a decade or century where there are many; `name` is empty where all are together."""

    id: str
    name: str
    url: str
    years: tuple[YearView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SpanView:
    """A picture of the whole timeline: `bars` an SVG path 1,000 wide and 60 high, `first` and `last` the years at its ends, `alt`
    what it shows."""

    bars: str
    first: str
    last: str
    alt: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ShelfView:
    """The stories of one year in a list; `id` its fragment, `name` empty for stories without a date."""

    id: str
    name: str
    stories: tuple[CardView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterView:
    """The entries of a register under one letter."""

    id: str
    name: str
    entries: tuple[ReferenceView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterView:
    """The list of one collection, by name."""

    url: str
    title: str
    letters: tuple[LetterView, ...]
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CatalogView:
    """A list of the site and how many stand in it; `kind` is `stories` or the collection's id."""

    kind: str
    url: str
    title: str
    total: int


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
class TagView:
    """A tag and its stories, newest first."""

    url: str
    name: str
    lang: str
    stories: tuple[CardView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeView:
    """The front page: the lead story and how it begins, the latest, the timeline at a glance, who and what by weight."""

    lead: CardView | None
    lead_opening: str
    lead_picture: PictureView | None
    featured: tuple[CardView, ...]
    latest: tuple[CardView, ...]
    happenings: tuple[HappeningView, ...]
    years: tuple[YearView, ...]
    groups: tuple[GroupView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TextView:
    """A page of the author's own."""

    title: str
    lang: str
    summary: str
    note: str
    body: Markup
