"""Make the home page: Material → Folio."""

from markupsafe import Markup

from dateline.nouns.story import Story
from dateline.render import head, margins, timeline_pages
from dateline.render.framed import LEAD, LEAD_BESIDE
from dateline.render.material import Material
from dateline.render.sheet import Folio, Sheet, folio_of
from dateline.render.stories import picture
from dateline.render.views.happened import HappeningView
from dateline.render.views.listed import GroupView
from dateline.render.views.overview import HomeView
from dateline.render.views.page import PictureView

_LATEST, _HAPPENINGS = 6, 6
_WEIGHTIEST = 10
_YEARS = 24
"""So many years are drawn one by one; more as one picture."""


def folio(material: Material) -> Folio:
    """The front page."""
    site, say = material.library.site, material.say
    count = say("n_stories", count=len(material.stories))
    page = head.page(
        site=site,
        url="",
        kind="home",
        title=site.title,
        description=head.description(site.description, say("describe_home", title=site.title, stories=count)),
    )
    sheet = Sheet(page=page, templates=("home.html",), values={}, changed=material.newest)
    return folio_of(sheet, lambda: {"home": _front(material)})


def _front(material: Material) -> HomeView:
    first = lead(material)
    featured = [name for name in material.library.site.featured if name in material.cards and (not first or name != first.id)]
    shown = {*featured, *([first.id] if first else [])}
    rest = [story for story in material.stories if story.id not in shown]
    happenings, years = _highlights(material), timeline_pages.glimpse(material)
    span = timeline_pages.span(material) if len(years) > _YEARS else None
    return HomeView(
        lead=material.cards[first.id] if first else None,
        lead_opening=margins.opening(material.bodies.get(first.url, Markup(""))) if first else "",
        lead_picture=_lead_picture(material, first, sizes=LEAD_BESIDE if rest and happenings else LEAD),
        featured=tuple(material.cards[name] for name in featured),
        latest=tuple(material.cards[story.id] for story in rest[:_LATEST]),
        happenings=happenings,
        years=years if span is None else (),
        span=span,
        groups=_weightiest(material),
    )


def lead(material: Material) -> Story | None:
    """The story that leads the front page."""
    return material.story_by_id.get(material.library.site.lead) or next(iter(material.stories), None)


def _lead_picture(material: Material, lead: Story | None, *, sizes: str) -> PictureView | None:
    if lead is None:
        return None
    found = (picture(material, image, lang=lead.lang, sizes=sizes) for image in lead.images)
    return next((view for view in found if view is not None), None)


def _highlights(material: Material) -> tuple[HappeningView, ...]:
    """The happenings that most stories tell, the newer first among equals, in order of time."""
    numbered = list(enumerate(material.happenings))
    best = sorted(numbered, key=lambda pair: (-len(pair[1].sources), -pair[0]))[:_HAPPENINGS]
    return tuple(happening for _, happening in sorted(best, key=lambda pair: pair[0]))


def _weightiest(material: Material) -> tuple[GroupView, ...]:
    told = [key for key, reference in material.references.items() if reference.stories]
    best = sorted(told, key=lambda key: (-material.references[key].stories, *material.entities[key].key))
    return material.groups(best, limit=_WEIGHTIEST)
