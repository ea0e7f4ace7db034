"""Sheet: a page before it is printed: which template, what its head says, what its template gets."""

from collections.abc import Mapping
from dataclasses import dataclass

from dateline.render.views import PageView


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """`templates` are tried in order; `values` are the views it gets beside `site` and `page`; `hint` tells it from another page of
    the same title; `changed` is the day of its newest story (`2023-03-01`), empty where no story has a date."""

    page: PageView
    templates: tuple[str, ...]
    values: Mapping[str, object]
    hint: str = ""
    changed: str = ""
    made_from: str = ""
