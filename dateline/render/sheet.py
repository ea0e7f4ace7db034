"""Sheet: a page before it is printed: its template, what its head says, what its template gets; Folio: the same before that."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from dateline.render.views.drawing import MapView, NetworkView
from dateline.render.views.entity import EntityView
from dateline.render.views.happened import EraView, HappeningView, SpanView, YearView
from dateline.render.views.listed import CardView, GroupView, ReferenceView, RegisterView, ShelfView, TagView
from dateline.render.views.overview import DownloadView, HomeView, NumbersView, SearchView, TextView
from dateline.render.views.page import LinkView, PageView
from dateline.render.views.story import DifferenceView, StoryView


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
    a page stands now; `card` is what a picture of its own says, a title and a line, None where it has none. There is a folio for
    every page of the site at once; the sheets, which are long, come and go."""

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


VALUES: Mapping[str, Any] = {
    "canonical": str,
    "chosen": str,
    "dates": tuple[HappeningView, ...],
    "differences": tuple[DifferenceView, ...],
    "downloads": tuple[DownloadView, ...],
    "earlier": LinkView | None,
    "entity": EntityView,
    "eras": tuple[EraView, ...],
    "filters": tuple[GroupView, ...],
    "found": bool,
    "home": HomeView,
    "later": LinkView | None,
    "links": tuple[LinkView, ...],
    "maps": tuple[MapView, ...],
    "named": LinkView | None,
    "network": NetworkView | None,
    "numbers": NumbersView,
    "places": tuple[ReferenceView, ...],
    "register": RegisterView,
    "search": SearchView,
    "shelves": tuple[ShelfView, ...],
    "span": SpanView | None,
    "story": StoryView,
    "strip": tuple[EraView, ...],
    "tag": TagView,
    "tags": tuple[TagView, ...],
    "target": LinkView,
    "text": TextView,
    "threads": tuple[GroupView, ...],
    "total": int,
    "undated": tuple[CardView, ...],
    "years": tuple[YearView, ...],
}
"""What kind of thing each value is, whichever sheet has it, so that a sheet can be written down and read again."""
