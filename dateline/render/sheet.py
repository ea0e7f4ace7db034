"""Sheet: a page before it is printed: which template, what its head says, what its template gets."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from dateline.render.views import (
    CardView,
    DifferenceView,
    DownloadView,
    EntityView,
    EraView,
    GroupView,
    HappeningView,
    HomeView,
    LinkView,
    MapView,
    NetworkView,
    NumbersView,
    PageView,
    ReferenceView,
    RegisterView,
    SearchView,
    ShelfView,
    SpanView,
    StoryView,
    TagView,
    TextView,
    YearView,
)


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
