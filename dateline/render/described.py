"""Say of a page what machines are told: a Sheet, the address of its picture → the Sheet with both that and linked data."""

from collections.abc import Iterable
from dataclasses import replace

from dateline.nouns.release import Release
from dateline.nouns.site import Site
from dateline.render import linked_data
from dateline.render.sheet import Sheet
from dateline.render.views.entity import EntityView
from dateline.render.views.happened import HappeningView
from dateline.render.views.overview import DownloadView
from dateline.render.views.story import StoryView


def described(sheet: Sheet, *, release: Release | None, image: str, site: Site) -> Sheet:
    """The sheet with what its head says of it; `release` is that of the story it is the page of."""
    page = replace(sheet.page, card_image=image)
    if page.noindex:
        return replace(sheet, page=page)
    about: linked_data.Thing | None = None
    words: Iterable[linked_data.Thing] = ()
    story, entity = sheet.values.get("story"), sheet.values.get("entity")
    if isinstance(story, StoryView) and release is not None:
        about = linked_data.story(story, told=release.story, release=release, page=page, site=site)
    if isinstance(entity, EntityView):
        about = linked_data.entity(entity, page=page, site=site)
        words = linked_data.quoted(entity, site=site)
    if page.kind == "data":
        about = linked_data.dataset(_listed(sheet), page=page, site=site)
    shown = entity.happenings if isinstance(entity, EntityView) else _happened(sheet) if page.kind in ("timeline", "year") else ()
    graph = linked_data.graph(page, site=site, about=about, events=shown, words=words)
    return replace(sheet, page=replace(page, linked_data=graph))


def _listed(sheet: Sheet) -> tuple[DownloadView, ...]:
    found = sheet.values["downloads"]
    assert isinstance(found, tuple)
    return found


def _happened(sheet: Sheet) -> tuple[HappeningView, ...]:
    """The events that a page of the timeline shows whole."""
    years = sheet.values["years"]
    assert isinstance(years, tuple)
    return tuple(view for year in years for month in year.months for view in month.happenings)
