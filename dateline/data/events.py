"""Make the records of the timeline: Timeline → rows for JSON and CSV."""

import csv
import json

from dateline.data.records import Record
from dateline.nouns.timeline import Happening, Testimony, Timeline

FORMULA = ("=", "+", "@", "\t")
"""What a spreadsheet takes for the beginning of a formula."""

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


def events(timeline: Timeline) -> list[Record]:
    """Everything that happened, in order of time."""
    return [event(happening, url=timeline.url(happening.id)) for happening in timeline.happenings]


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
        "when": str(source.when),
        "how": source.how,
        "certainty": source.certainty,
        "copy": source.copy,
        "found": source.found,
    }


def table(timeline: Timeline) -> str:
    """The same as CSV (RFC 4180): lists of ids are parted by spaces, `sources` and `more` are JSON."""
    written = _Lines()
    rows = csv.writer(written, lineterminator="\r\n")
    rows.writerow(COLUMNS)
    for row in events(timeline):
        rows.writerow([_cell(row[column]) for column in COLUMNS])
    return "".join(written.lines)


class _Lines:
    """Takes what `csv` writes."""

    def __init__(self) -> None:
        self.lines: list[str] = []

    def write(self, line: str) -> None:
        self.lines.append(line)


def _cell(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple):
        return " ".join(value)
    if isinstance(value, list | dict):
        return json.dumps(value, ensure_ascii=False) if value else ""
    return _harmless(str(value))


def _harmless(text: str) -> str:
    """A cell that a spreadsheet would take for a formula gets an apostrophe, as spreadsheets do; one more where it has one."""
    return f"'{text}" if text.lstrip("'")[:1] in FORMULA else text
