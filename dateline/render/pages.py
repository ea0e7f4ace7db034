"""Make all pages of the site: Material → Plan → Layout → Pages."""

from collections import Counter
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial
from types import MappingProxyType

from dateline.nouns.card import Card
from dateline.nouns.download import Download
from dateline.nouns.page import Coming, Page
from dateline.nouns.release import Release
from dateline.nouns.site import Site
from dateline.render import (
    addresses,
    catalogue,
    differences,
    entities,
    feed,
    grounds,
    head,
    home,
    network,
    numbers,
    own_pages,
    places,
    press,
    redirects,
    search_page,
    selections,
    sitemap,
    social,
    stories,
    tag_pages,
    theme,
    timeline_pages,
)
from dateline.render import downloads as listed
from dateline.render.described import described
from dateline.render.material import Material
from dateline.render.sheet import Folio, Sheet, folio_of
from dateline.render.site import site_view
from dateline.render.views.page import SiteView
from dateline.render.views.story import StoryView
from dateline.store import digest

NOTHING: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """The site before it is printed: its pages, how each is laid out and what it is made of, what all of them say of the site, the
    files that need no template, those of them that are made when they are written, and the cards that are still to be drawn. Words
    of the story `home` stand on the front page, those of `feed` in the feed."""

    folios: tuple[Folio, ...]
    lay: Callable[[Folio], Sheet]
    made_of: Callable[[Folio], str]
    view: SiteView
    files: tuple[Page, ...]
    coming: tuple[Coming, ...] = ()
    cards: tuple[Card, ...] = ()
    home: str = ""
    feed: tuple[str, ...] = ()

    @property
    def sheets(self) -> Iterator[Sheet]:
        """The sheet of every page, one after the other."""
        return map(self.lay, self.folios)


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """The pages that there will be: what they are made from, which titles and descriptions stand how often, and their cards;
    `grounds` gives digests for those of stories, by their URLs, when the first page is to be laid out."""

    material: Material
    folios: tuple[Folio, ...]
    titles: Counter[str]
    descriptions: Counter[str]
    cards: social.Cards
    grounds: Callable[[], Mapping[str, str]] = dict

    def made_of(self, folio: Folio) -> str:
        """A digest of all that a page is laid out from; empty where only laying it out can tell."""
        ground = self.grounds().get(folio.url, "")
        alone = self.titles[_title(folio)] > 1, self.descriptions[folio.description] > 1
        return digest(ground, *map(str, alone), self.cards.of(folio.url)) if ground else ""

    def lay(self, folio: Folio) -> Sheet:
        """The sheet of a page, with all that its head says."""
        if folio.leads_on:
            return folio.lay()
        sheet, site = _told_apart(folio, self.titles, self.descriptions), self.material.library.site
        image = social.address(self.cards.of(folio.url), site)
        return described(sheet, release=_release(sheet, self.material), image=image, site=site)


def planned(
    material: Material,
    *,
    templates: Mapping[str, str],
    downloads: Sequence[Download] = (),
    told: Mapping[str, str] = NOTHING,
) -> Plan:
    """Say what every page shows.

    Of the `templates`, the theme with the author's own laid over it, only those with the words of the interface are read.
    `downloads` are listed on a page, the files are made elsewhere. `told` are digests of what was told of each story, by which
    those pages are known that need no laying out.
    """
    folios = _folios(material, downloads)
    titles, descriptions = Counter(_title(folio) for folio in folios), Counter(folio.description for folio in folios)
    cards = social.cards(folios, material)
    words = digest(*(templates[name] for name in catalogue.catalogues(material.lang, templates)))
    made_of = cache(partial(grounds.grounds, material, told, words)) if told else dict
    return Plan(material=material, folios=folios, titles=titles, descriptions=descriptions, cards=cards, grounds=made_of)


def some(plan: Plan, files: Container[str]) -> tuple[Sheet, ...]:
    """The sheets of a plan from which these files of the site are printed."""
    return tuple(plan.lay(folio) for folio in plan.folios if addresses.file(folio.url) in files)


def view(plan: Plan) -> SiteView:
    """What all pages of a plan say of the site."""
    made = frozenset(folio.url for folio in plan.folios)
    return site_view(plan.material, feed_url=feed.URL if feed.newest(plan.material) else "", made=made)


def layout(plan: Plan, *, templates: Mapping[str, str]) -> Layout:
    """The whole site, with what stands beside its pages, without printing one.

    In `templates` `.html` is a template, all `.css` becomes one stylesheet, anything else is published as it is.
    """
    material = plan.material
    moved = redirects.sheets(material, taken=frozenset(folio.url for folio in plan.folios))
    news = feed.feed(material)
    return Layout(
        folios=(*plan.folios, *(replace(folio_of(sheet), leads_on=True) for sheet in moved)),
        lay=plan.lay,
        made_of=plan.made_of,
        view=view(plan),
        files=(
            *((news,) if news else ()),
            *sitemap.sitemap(plan.folios, site=material.library.site),
            *theme.files(templates),
        ),
        coming=tuple(feed.feeds(material)),
        cards=plan.cards.drawn,
        home=lead.id if (lead := home.lead(material)) else "",
        feed=tuple(story.id for story in feed.newest(material)),
    )


def printed(sheets: Iterable[Sheet], *, view: SiteView, site: Site, templates: Mapping[str, str]) -> tuple[Page, ...]:
    """Print a few sheets of a layout, in their order.

    Raises:
        ContentError: templates have errors; it names file and line of each.
    """
    on = made_ready(view=view, site=site, templates=templates)
    return press.printed(sheets, on.plain or on)


def made_ready(*, view: SiteView, site: Site, templates: Mapping[str, str], codes: press.Codes | None = None) -> press.Press:
    """A press for any number of sheets; `codes` has what templates were compiled to before."""
    return press.press(templates, site=site, view=view, say=catalogue.words(site.lang, templates), codes=codes)


def _folios(material: Material, downloads: Sequence[Download]) -> tuple[Folio, ...]:
    return (
        home.folio(material),
        *map(folio_of, own_pages.sheets(material)),
        *map(folio_of, tag_pages.sheets(material)),
        *map(folio_of, (search_page.sheet(material), *network.sheets(material), *places.sheets(material))),
        folio_of(own_pages.not_found(material)),
        *numbers.folios(material),
        *map(folio_of, listed.sheets(material, downloads)),
        *stories.folios(material),
        *entities.folios(material),
        *timeline_pages.folios(material),
        *map(folio_of, differences.sheets(material)),
        *map(folio_of, selections.sheets(material)),
    )


def _title(folio: Folio) -> str:
    return folio.title.casefold()


def _told_apart(folio: Folio, titles: Counter[str], descriptions: Counter[str]) -> Sheet:
    """The sheet of a page; one of the same title or description as others gets the hint that tells it apart: readers of search
    results see no more."""
    sheet = folio.lay()
    page = sheet.page
    if folio.hint and titles[_title(folio)] > 1:
        page = replace(page, title=f"{page.title} ({folio.hint})")
    if folio.hint and descriptions[folio.description] > 1:
        page = replace(page, description=head.apart(sheet.page, folio.hint))
    return replace(sheet, page=page, named=(folio.title, folio.description))


def _release(sheet: Sheet, material: Material) -> Release | None:
    story = sheet.values.get("story")
    return material.releases[material.story_by_url[story.url].id] if isinstance(story, StoryView) else None
