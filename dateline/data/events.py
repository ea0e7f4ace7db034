"""Make the records of the timeline: Timeline → rows for JSON and CSV."""

from collections.abc import Iterator
from heapq import merge

from dateline.data.records import Record
from dateline.data.rows import rows
from dateline.nouns.timeline import Happening, Testimony, Timeline

COLUMNS = (
    "id",
    "when",
    "what",
    "certainty",
    "status",
    "kind",
    "people",
    "programs",
    "organizations",
    "places",
    "sources",
    "differs",
    "independent",
    "more",
)  # fmt: skip


def events(timeline: Timeline) -> Iterator[Record]:
    """Everything that happened, in order of time; what is minor stands where it is told."""
    told = (((one, False) for one in timeline.happenings), ((one, True) for one in timeline.minor))
    for one, lesser in merge(*told, key=lambda each: (each[0].when.key, each[0].id)):
        yield minor(one) if lesser else major(one, url=timeline.url(one.id))


def major(one: Happening, *, url: str) -> Record:
    """One that stands on the timeline."""
    return {**event(one, url=url), "minor": False}


def minor(one: Happening) -> Record:
    """One that is minor stands where it is told."""
    return {**event(one, url=one.sources[0].story.url), "minor": True}


def event(happening: Happening, *, url: str) -> Record:
    """One event with its sources, the best first."""
    return {
        "id": happening.id,
        "when": str(happening.when),
        "what": happening.what,
        "certainty": happening.certainty,
        "status": "found" if happening.found else "confirmed",
        "kind": happening.kind,
        "people": happening.people,
        "programs": happening.programs,
        "organizations": happening.organizations,
        "places": happening.places,
        "sources": [_source(source) for source in happening.sources],
        "differs": happening.differs,
        "independent": happening.independent if happening.sources else 0,
        "more": dict(happening.more),
        "url": url,
    }


def _source(source: Testimony) -> Record:
    return {
        "story": source.story.id,
        "quote": source.quote,
        "verbs": source.verbs if source.quote else (),
        "when": str(source.when),
        "how": source.how,
        "certainty": source.certainty,
        "copy": source.copy,
        "found": source.found,
    }


def table(timeline: Timeline) -> Iterator[str]:
    """The timeline as CSV (RFC 4180): lists of ids are parted by spaces, `sources` and `more` are JSON."""
    return rows(COLUMNS, (event(one, url="") for one in timeline.happenings))


def line(one: Happening) -> str:
    """The row of one event."""
    _, row = rows(COLUMNS, (event(one, url=""),))
    return row
