"""The page of a person, program, organization, place or entry of a further collection."""

from markupsafe import Markup

from dateline.frozen import dataclass
from dateline.render.views.drawing import NetworkView
from dateline.render.views.happened import HappeningView
from dateline.render.views.listed import CardView, GroupView, ReferenceView
from dateline.render.views.page import DateView, LinkView, PictureView
from dateline.render.views.story import DifferenceView


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
    """What a person was, where and when, and the stories that say so in the same words, each report once."""

    title: str
    lang: str
    places: tuple[LinkView, ...]
    date: DateView | None
    sources: tuple[CardView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FactView:
    """One line of a facts box: its label, already in the page's language, and what it says."""

    label: str
    values: tuple[LinkView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EntityView(ReferenceView):
    """A person, program, organization, place or entry of a further collection on its own page; `brief` where its happenings are so
    many that they are lines only, without their sources."""

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
    brief: bool
    differences: tuple[DifferenceView, ...]
    related: tuple[GroupView, ...]
    network: NetworkView | None
    feed_url: str
