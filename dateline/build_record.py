"""The record of a build: what is to be known of a site to amend it without reading the rest."""

from collections.abc import Mapping
from functools import cache

from dateline import reading, render, search, store
from dateline.frozen import dataclass
from dateline.nouns.entity import Entity
from dateline.nouns.library import Library
from dateline.nouns.site import Site


@dataclass(frozen=True, slots=True, kw_only=True)
class BuildRecord:
    """`address` is where readers find the site; `entities` are those that have a page; `copies` the stories that repeat another,
    `repeated` those that they repeat; `home` is the story whose beginning the front page shows, `feed` those whose text the feed
    has; `view` is what all pages say of the site; `templates` a hash of those they were printed with; `verbatim` says that the
    templates of a story print its body as it is and ask nothing else of it; `withheld` that somebody is hidden, whose name only a
    build of the whole takes out of what is said; `times` how often each entity is named, under its URL."""

    site: Site
    address: str
    entities: tuple[reading.Read, ...]
    copies: frozenset[str]
    repeated: frozenset[str]
    home: str
    feed: tuple[str, ...]
    view: render.SiteView
    templates: str
    verbatim: bool
    withheld: bool
    search: search.Known
    times: Mapping[str, int]

    @property
    def library(self) -> Library:
        """The entities alone, as far as names need them."""
        return Library(site=self.site, entities=tuple(one.entry for one in self.entities if isinstance(one.entry, Entity)))


@cache
def _shape() -> store.Shape[BuildRecord]:
    return store.Shape(BuildRecord)


def write(kept: store.Store, record: BuildRecord, *, out: str) -> None:
    """Keep it."""
    kept.put("build record", {out: store.Row("", _shape().write(record))})


def read(kept: store.Store, *, out: str) -> BuildRecord | None:
    """The record of the site in a folder; None where there is none that can be read."""
    row = kept.one("build record", out)
    try:
        return _shape().read(row.value) if row is not None else None
    except ValueError:
        return None
