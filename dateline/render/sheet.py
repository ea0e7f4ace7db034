"""Sheet: a page before it is printed: its template, what its head says, what its template gets; Folio: the same before that."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from importlib import import_module
from types import GenericAlias
from typing import Any

from dateline.frozen import dataclass
from dateline.render.views.page import PageView


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """`templates` are tried in order; `values` are the views it gets beside `site` and `page`; `hint` tells it from another page of
    the same title; `changed` is the day of its newest story (`2023-03-01`), empty where no story has a date. `named` are title and
    description as they were before they were told apart from those of other pages."""

    page: PageView
    templates: tuple[str, ...]
    values: Mapping[str, object]
    hint: str = ""
    changed: str = ""
    made_from: str = ""
    named: tuple[str, str] = ("", "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Folio:
    """A page that is to be: what is asked of it, as in its Sheet, and `lay`, which lays it out; `leads_on` where it only says where
    a page stands now; `card` is what a picture of its own says, a title and a line, None where it has none; `templates` are given
    where they are known before. There is a folio for every page of the site at once; the sheets, which are long, come and go."""

    url: str
    title: str
    description: str
    lay: Callable[[], Sheet]
    hint: str = ""
    changed: str = ""
    made_from: str = ""
    noindex: bool = False
    leads_on: bool = False
    card: tuple[str, str] | None = None
    templates: tuple[str, ...] = ()


def folio_of(sheet: Sheet, values: Callable[[], Mapping[str, object]] | None = None) -> Folio:
    """The folio of a page that is laid out already, but for its `values` where these are given: they are asked for when it is."""
    return Folio(
        url=sheet.page.url,
        title=sheet.page.title,
        description=sheet.page.description,
        lay=(lambda: sheet) if values is None else (lambda: replace(sheet, values=values())),
        hint=sheet.hint,
        changed=sheet.changed,
        made_from=sheet.made_from,
        noindex=sheet.page.noindex,
    )


def _one(views: str, name: str) -> Callable[[], Any]:
    return lambda: getattr(import_module(f"dateline.render.views.{views}"), name)


def _many(views: str, name: str) -> Callable[[], Any]:
    return lambda: GenericAlias(tuple, (_one(views, name)(), ...))


def _maybe(views: str, name: str) -> Callable[[], Any]:
    return lambda: _one(views, name)() | None


VALUES: Mapping[str, Callable[[], Any]] = {
    "canonical": lambda: str,
    "chosen": lambda: str,
    "dates": _many("happened", "HappeningView"),
    "differences": _many("story", "DifferenceView"),
    "downloads": _many("overview", "DownloadView"),
    "earlier": _maybe("page", "LinkView"),
    "entity": _one("entity", "EntityView"),
    "eras": _many("happened", "EraView"),
    "filters": _many("listed", "GroupView"),
    "found": lambda: bool,
    "home": _one("overview", "HomeView"),
    "later": _maybe("page", "LinkView"),
    "links": _many("page", "LinkView"),
    "maps": _many("drawing", "MapView"),
    "moving": _many("story", "DifferenceView"),
    "named": _maybe("page", "LinkView"),
    "network": _maybe("drawing", "NetworkView"),
    "numbers": _one("overview", "NumbersView"),
    "places": _many("listed", "ReferenceView"),
    "register": _one("listed", "RegisterView"),
    "search": _one("overview", "SearchView"),
    "shelves": _many("listed", "ShelfView"),
    "span": _maybe("happened", "SpanView"),
    "story": _one("story", "StoryView"),
    "strip": _many("happened", "EraView"),
    "tag": _one("listed", "TagView"),
    "tags": _many("listed", "TagView"),
    "target": _one("page", "LinkView"),
    "text": _one("overview", "TextView"),
    "threads": _many("listed", "GroupView"),
    "total": lambda: int,
    "undated": _many("listed", "CardView"),
    "years": _many("happened", "YearView"),
}
"""What kind of thing each value is, whichever sheet has it, so that a sheet can be written down and read again; views are loaded
when they are asked for."""
