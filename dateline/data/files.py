"""Fill the data files: what may be published → the files of the catalogue, each made when it is written."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial

from dateline.data import records, schema
from dateline.data.atom import atom
from dateline.data.bibliography import bibliography
from dateline.data.calendar import calendar
from dateline.data.catalogue import CATALOGUE, CSV
from dateline.data.claims import CLAIM_COLUMNS, claim_table, claims
from dateline.data.events import COLUMNS, events, table
from dateline.data.laid_out import pieces
from dateline.data.records import Record
from dateline.data.relations import relations
from dateline.data.timelinejs import timelinejs
from dateline.nouns.comparison import Comparison
from dateline.nouns.download import Download
from dateline.nouns.graph import Graph
from dateline.nouns.library import Library
from dateline.nouns.page import Coming
from dateline.nouns.release import Release
from dateline.nouns.repeat import Repeat
from dateline.nouns.site import Site
from dateline.nouns.story import Story
from dateline.nouns.timeline import Timeline
from dateline.nouns.when import When
from dateline.text.slug import slug


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """All that the files are made of: graph, timeline and figures without what is withheld, the originals of copies under the ids
    of these; `said` says a date in the words of the site, `called` is its word for a timeline."""

    library: Library
    graph: Graph
    timeline: Timeline
    releases: Mapping[str, Release]
    originals: Mapping[str, Story] = field(default_factory=dict)
    figures: tuple[Comparison, ...] = ()
    repeats: tuple[Repeat, ...] = ()
    said: Callable[[When], str] = str
    called: str = "timeline"


_VALUES: Mapping[str, Callable[[Content], Iterable[object]]] = {
    "stories": lambda of: records.stories(of.library, of.releases, of.originals),
    "people": lambda of: records.entities(of.library, of.graph, "people"),
    "programs": lambda of: records.entities(of.library, of.graph, "programs"),
    "organizations": lambda of: records.entities(of.library, of.graph, "organizations"),
    "places": lambda of: records.entities(of.library, of.graph, "places"),
    "mentions": lambda of: records.mentions(of.graph),
    "relations": lambda of: relations(of.library, of.graph, of.timeline),
    "reports": lambda of: records.reports(of.library, of.releases, of.originals, {one.copy: one for one in of.repeats}),
    "claims": lambda of: claims(of.figures),
    "events": lambda of: events(of.timeline),
    "timelinejs": lambda of: timelinejs(of.timeline, site=of.library.site, said=of.said),
}
"""What the files of JSON hold, by their names."""

_TEXTS: Mapping[str, Callable[[Content], Iterable[str]]] = {
    "data/claims.csv": lambda of: claim_table(of.figures),
    "data/events.csv": lambda of: table(of.timeline),
    "data/sources.bib": lambda of: bibliography(of.library, of.releases),
    "timeline/timeline.ics": lambda of: calendar(of.timeline, site=of.library.site, said=of.said),
    "timeline/feed.xml": lambda of: (atom(of.timeline, site=of.library.site, said=of.said, called=of.called),),
}
_SCHEMAS: Mapping[str, Record] = {
    "stories": schema.several(schema.STORY),
    **{name: schema.several(fields) for name, fields in schema.ENTITIES.items()},
    "mentions": schema.several(schema.MENTION),
    "relations": schema.several(schema.RELATION),
    "reports": schema.several(schema.REPORT),
    "claims": schema.several(schema.CLAIM),
    "events": schema.several({**schema.EVENT, "minor": schema.TRUTH}),
    "timelinejs": schema.TIMELINEJS,
}
_ROWS: Mapping[str, Record] = {"claims.csv": schema.CLAIM_CSV, "events.csv": schema.CSV}
_COLUMNS: Mapping[str, tuple[str, ...]] = {"data/events.csv": COLUMNS, "data/claims.csv": CLAIM_COLUMNS}


def coming(of: Content) -> tuple[Coming, ...]:
    """Every file of the catalogue with its schema, by path."""
    values: dict[str, Callable[[], Iterable[object]]] = {
        **{f"data/{name}.json": partial(value, of) for name, value in _VALUES.items()},
        "data/datapackage.json": partial(_package, of.library.site),
        **dict(_schemas()),
    }
    made = {
        **{path: partial(_encoded, partial(text, of)) for path, text in _TEXTS.items()},
        **{path: partial(_written, value) for path, value in values.items()},
    }
    return tuple(Coming(path=path, make=make) for path, make in sorted(made.items(), key=lambda one: one[0]))


def _schemas() -> Iterator[tuple[str, Callable[[], Iterable[object]]]]:
    """The schema of each file of JSON, and of a row of each table."""
    said = {name: _said(name) for name in _SCHEMAS} | {name: f"One row of {name}." for name in _ROWS}
    for name, fields in {**_SCHEMAS, **_ROWS}.items():
        yield f"data/schema/{name}.schema.json", partial(schema.schema, name, said[name], fields)


def _said(name: str) -> str:
    return next(file.description for file in CATALOGUE if file.path == f"data/{name}.json")


def _package(site: Site) -> Record:
    return {
        "profile": "data-package",
        "name": slug(site.title),
        "title": site.title,
        "description": site.description,
        **({"homepage": f"{site.origin}{site.base}/"} if site.origin else {}),
        "resources": [
            _resource(file) for file in CATALOGUE if file.path.startswith("data/") and file.path != "data/datapackage.json"
        ],
    }


def _resource(file: Download) -> Record:
    name = file.path.removeprefix("data/")
    resource: Record = {
        "name": slug(name),
        "path": name,
        "title": file.title,
        "description": file.description,
        "format": name.rpartition(".")[2],
        "mediatype": file.media_type,
        "encoding": "utf-8",
    }
    if file.media_type == CSV:
        resource |= {
            "profile": "tabular-data-resource",
            "schema": {"fields": [{"name": column, "type": "string"} for column in _COLUMNS[file.path]]},
        }
    return resource


def _written(value: Callable[[], Iterable[object]]) -> Iterator[bytes]:
    for piece in pieces(value()):
        yield piece.encode("utf-8", "replace")
    yield b"\n"


def _encoded(text: Callable[[], Iterable[str]]) -> Iterator[bytes]:
    return (piece.encode("utf-8", "replace") for piece in text())
