"""Make all pages of the site: Library, Graph, Timeline, Releases and HTML bodies → Pages."""

from collections import Counter
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any

from markupsafe import Markup

from dateline.nouns.card import Card
from dateline.nouns.comparison import Comparison
from dateline.nouns.download import Download
from dateline.nouns.graph import Graph
from dateline.nouns.library import Library
from dateline.nouns.page import Coming, Page
from dateline.nouns.picture import Picture
from dateline.nouns.release import Release
from dateline.nouns.repeat import Repeat
from dateline.nouns.site import Site
from dateline.nouns.source import Asset
from dateline.nouns.timeline import Timeline
from dateline.render import (
    addresses,
    catalogue,
    chronicle,
    differences,
    entities,
    feed,
    front,
    head,
    press,
    redirects,
    selections,
    sitemap,
    social,
    stories,
    theme,
)
from dateline.render import downloads as listed
from dateline.render.described import described
from dateline.render.dimensions import dimensions
from dateline.render.material import Material
from dateline.render.sheet import Sheet
from dateline.render.site import site_view
from dateline.render.views import SiteView, StoryView

NONE: Mapping[str, Picture] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """The site before it is printed: a sheet for every page, what all pages say of the site, the files that need no template,
    those of them that are made when they are written, and the cards that are still to be drawn. Words of the story `home` stand
    on the front page, those of `feed` in the feed."""

    sheets: tuple[Sheet, ...]
    view: SiteView
    files: tuple[Page, ...]
    coming: tuple[Coming, ...] = ()
    cards: tuple[Card, ...] = ()
    home: str = ""
    feed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What every page shows, its head apart: sheets whose titles are told apart, what they were made from, and their cards."""

    material: Material
    sheets: tuple[Sheet, ...]
    cards: social.Cards


def pages(*, templates: Mapping[str, str], **given: Any) -> tuple[Page, ...]:
    """Every file of the site but its assets, by path: `planned` of what is given, laid out and printed.

    Raises:
        ContentError: templates have errors; it names file and line of each.
    """
    plan = planned(templates=templates, **given)
    whole = layout(plan, templates=templates)
    made = (*printed(whole.sheets, view=whole.view, site=plan.material.library.site, templates=templates), *whole.files)
    return tuple(sorted(made, key=lambda page: page.path))


def planned(
    *,
    library: Library,
    graph: Graph,
    timeline: Timeline,
    releases: Mapping[str, Release],
    bodies: Mapping[str, Markup],
    templates: Mapping[str, str],
    assets: Iterable[Asset] = (),
    pictures: Mapping[str, Picture] = NONE,
    figures: tuple[Comparison, ...] = (),
    repeats: tuple[Repeat, ...] = (),
    downloads: Sequence[Download] = (),
) -> Plan:
    """Say what every page shows.

    `releases` are by the id of the story; a story without one, or a private one, stands nowhere. `bodies` are by URL. Of the
    `templates`, the theme with the author's own laid over it, only the words of the interface are read.
    `assets` are looked at for the size of pictures only, `pictures` are those that have versions, by the URL of their original;
    `figures` are those that stories compare, `repeats` the stories that are another's report; `downloads` are listed on a page, the
    files are made elsewhere.
    """
    material = Material(
        library=library,
        graph=graph,
        timeline=timeline,
        releases=releases,
        bodies=bodies,
        pictures={**_measured(assets), **pictures},
        figures=figures,
        repeats=repeats,
        say=catalogue.words(library.site.lang, templates),
    )
    sheets = _told_apart(_sheets(material, downloads))
    return Plan(material=material, sheets=sheets, cards=social.cards(sheets, material))


def some(plan: Plan, files: Container[str]) -> tuple[Sheet, ...]:
    """The sheets of a plan from which these files of the site are printed."""
    return _described(plan, (sheet for sheet in plan.sheets if addresses.file(sheet.page.url) in files))


def view(plan: Plan) -> SiteView:
    """What all pages of a plan say of the site."""
    return site_view(plan.material, feed_url=feed.URL if feed.newest(plan.material) else "", sheets=plan.sheets)


def layout(plan: Plan, *, templates: Mapping[str, str]) -> Layout:
    """The whole site, with what stands beside its pages, without printing one.

    In `templates` `.html` is a template, all `.css` becomes one stylesheet, anything else is published as it is.
    """
    material, sheets = plan.material, _described(plan, plan.sheets)
    moved = redirects.sheets(material, taken=frozenset(sheet.page.url for sheet in sheets))
    news = feed.feed(material)
    return Layout(
        sheets=(*sheets, *moved),
        view=view(plan),
        files=(
            *((news,) if news else ()),
            *feed.feeds(material),
            *sitemap.sitemap(sheets, site=material.library.site),
            *theme.files(templates),
        ),
        cards=plan.cards.drawn,
        home=lead.id if (lead := front.lead(material)) else "",
        feed=tuple(story.id for story in feed.newest(material)),
    )


def printed(sheets: Iterable[Sheet], *, view: SiteView, site: Site, templates: Mapping[str, str]) -> tuple[Page, ...]:
    """Print sheets of a layout, in their order.

    Raises:
        ContentError: templates have errors; it names file and line of each.
    """
    return press.printed(sheets, made_ready(view=view, site=site, templates=templates))


def made_ready(*, view: SiteView, site: Site, templates: Mapping[str, str]) -> press.Press:
    """A press for any number of sheets."""
    return press.press(templates, site=site, view=view, say=catalogue.words(site.lang, templates))


def _sheets(material: Material, downloads: Sequence[Download]) -> tuple[Sheet, ...]:
    return (
        *front.sheets(material),
        *listed.sheets(material, downloads),
        *stories.sheets(material),
        *entities.sheets(material),
        *chronicle.sheets(material),
        *differences.sheets(material),
        *selections.sheets(material),
    )


def _measured(assets: Iterable[Asset]) -> dict[str, Picture]:
    """Those that are shown as they are."""
    sizes = ((asset.url, dimensions(asset.content)) for asset in assets)
    return {url: Picture(url=url, width=size[0], height=size[1]) for url, size in sizes if size is not None}


def _told_apart(sheets: tuple[Sheet, ...]) -> tuple[Sheet, ...]:
    """Give pages of the same title or description the hint that tells them apart: readers of search results see no more."""
    titles = Counter(sheet.page.title.casefold() for sheet in sheets)
    descriptions = Counter(sheet.page.description for sheet in sheets)
    return tuple(
        replace(
            sheet,
            named=(sheet.page.title, sheet.page.description),
            page=replace(
                sheet.page,
                title=_hinted(sheet, titles[sheet.page.title.casefold()], f"{sheet.page.title} ({sheet.hint})", sheet.page.title),
                description=_hinted(
                    sheet,
                    descriptions[sheet.page.description],
                    head.apart(sheet.page, sheet.hint),
                    sheet.page.description,
                ),
            ),
        )
        for sheet in sheets
    )


def _hinted(sheet: Sheet, number: int, apart: str, plain: str) -> str:
    return apart if number > 1 and sheet.hint else plain


def _described(plan: Plan, sheets: Iterable[Sheet]) -> tuple[Sheet, ...]:
    material, cards = plan.material, plan.cards
    site = material.library.site
    return tuple(
        described(sheet, release=_release(sheet, material), image=social.address(cards.of(sheet.page.url), site), site=site)
        for sheet in sheets
    )


def _release(sheet: Sheet, material: Material) -> Release | None:
    story = sheet.values.get("story")
    return material.releases[material.story_by_url[story.url].id] if isinstance(story, StoryView) else None
