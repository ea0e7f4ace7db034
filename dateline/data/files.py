"""List the data files and fill them: what may be published → Pages. The one table of what there is to download."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from dateline.data import records, schema
from dateline.data.atom import atom
from dateline.data.bibliography import bibliography
from dateline.data.calendar import calendar
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
from dateline.nouns.story import Story
from dateline.nouns.timeline import Timeline
from dateline.nouns.when import When
from dateline.text.slug import slug


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """All that a file may be made of."""

    library: Library
    graph: Graph
    timeline: Timeline
    releases: Mapping[str, Release]
    originals: Mapping[str, Story]
    figures: tuple[Comparison, ...] = ()
    repeats: tuple[Repeat, ...] = ()
    said: Callable[[When], str] = str


_JSON, _CSV = "application/json", "text/csv"


def _json(name: str, title: str, description: str) -> Download:
    return Download(
        path=f"data/{name}.json", title=title, description=description, media_type=_JSON, schema=f"data/schema/{name}.schema.json"
    )


CATALOGUE: tuple[Download, ...] = (
    _json("stories", "Stories", "Every story with outlet, date, authors and who is in it; no text."),
    _json("people", "People", "Every person with names, roles and stories."),
    _json("programs", "Programs", "Every program with who runs it and its stories."),
    _json("organizations", "Organizations", "Every organization with its names and stories."),
    _json("places", "Places", "Every place with what it is part of and its stories."),
    _json("mentions", "Mentions", "Who is named in which sentence of which story."),
    _json(
        "relations",
        "Relations",
        "What people were, where and when; who runs what; what is part of what; who took part in which event; whom stories quote.",
    ),
    _json("reports", "Reports", "Stories that are the same report in several outlets."),
    _json("claims", "Claims", "Figures compared across stories: of what, how much, who says so, and where they differ."),
    Download(
        path="data/claims.csv",
        title="Claims as a table",
        description="The same for a spreadsheet.",
        media_type=_CSV,
        schema="data/schema/claims.csv.schema.json",
    ),
    _json(
        "events", "Events", "What happened when, in EDTF, with certainty and sources; minor things, too, that no timeline shows."
    ),
    Download(
        path="data/events.csv",
        title="Events as a table",
        description="What the timeline shows, for a spreadsheet.",
        media_type=_CSV,
        schema="data/schema/events.csv.schema.json",
    ),
    _json("timelinejs", "Events for TimelineJS", "Opens in TimelineJS; each event carries its own record too."),
    Download(path="data/sources.bib", title="Sources", description="The articles as a bibliography.", media_type="text/x-bibtex"),
    Download(
        path="timeline/timeline.ics", title="Calendar", description="The events for a calendar program.", media_type="text/calendar"
    ),
    Download(
        path="timeline/feed.xml",
        title="Feed of events",
        description="The events last told of, for a feed reader.",
        media_type="application/atom+xml",
    ),
    Download(
        path="data/datapackage.json",
        title="Data package",
        description="This list for programs (Frictionless Data).",
        media_type=_JSON,
    ),
)
"""What a site has to download, in the order in which a page lists it."""

_CONTENTS: Mapping[str, Callable[[Known], Iterable[object]]] = {
    "stories": lambda known: records.stories(known.library, known.releases, known.originals),
    "people": lambda known: records.entities(known.library, known.graph, "people"),
    "programs": lambda known: records.entities(known.library, known.graph, "programs"),
    "organizations": lambda known: records.entities(known.library, known.graph, "organizations"),
    "places": lambda known: records.entities(known.library, known.graph, "places"),
    "mentions": lambda known: records.mentions(known.graph),
    "relations": lambda known: relations(known.library, known.graph, known.timeline),
    "reports": lambda known: records.reports(
        known.library, known.releases, known.originals, {one.copy: one for one in known.repeats}
    ),
    "claims": lambda known: claims(known.figures),
    "events": lambda known: events(known.timeline),
    "timelinejs": lambda known: timelinejs(known.timeline, site=known.library.site, said=known.said),
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


def coming(
    *,
    library: Library,
    graph: Graph,
    timeline: Timeline,
    releases: Mapping[str, Release],
    originals: Mapping[str, Story] | None = None,
    repeats: tuple[Repeat, ...] = (),
    figures: tuple[Comparison, ...] = (),
    said: Callable[[When], str] = str,
    called: str = "timeline",
) -> tuple[Coming, ...]:
    """Every file of the catalogue with its schema, by path.

    `graph`, `timeline` and `figures` are those without what is withheld; `originals` are the originals of copies, under the
    copies' ids; `said` says a date in the words of the site, `called` is its word for a timeline.
    """
    known = Known(
        library=library,
        graph=graph,
        timeline=timeline,
        releases=releases,
        originals=originals or {},
        repeats=repeats,
        figures=figures,
        said=said,
    )
    site = library.site
    texts: dict[str, Callable[[], Iterable[str]]] = {
        "data/claims.csv": lambda: claim_table(figures),
        "data/events.csv": lambda: table(timeline),
        "data/sources.bib": lambda: bibliography(library, releases),
        "timeline/timeline.ics": lambda: calendar(timeline, site=site, said=said),
        "timeline/feed.xml": lambda: (atom(timeline, site=site, said=said, called=called),),
    }
    values: dict[str, Callable[[], Iterable[object]]] = {
        **{f"data/{name}.json": partial(content, known) for name, content in _CONTENTS.items()},
        "data/datapackage.json": lambda: _package(known),
        **{f"data/schema/{name}.schema.json": partial(schema.schema, name, _said(name), of) for name, of in _SCHEMAS.items()},
        **{
            f"data/schema/{name}.schema.json": partial(schema.schema, name, f"One row of {name}.", of) for name, of in _ROWS.items()
        },
    }
    made = [(path, partial(_encoded, text)) for path, text in texts.items()]
    made += [(path, partial(_written, value)) for path, value in values.items()]
    return tuple(Coming(path=path, make=make) for path, make in sorted(made, key=lambda one: one[0]))


def _said(name: str) -> str:
    return next(file.description for file in CATALOGUE if file.path == f"data/{name}.json")


def _package(known: Known) -> Record:
    site = known.library.site
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
    if file.media_type == _CSV:
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
