"""Make the records of figures: Comparisons → rows for JSON and CSV."""

from collections.abc import Iterable, Iterator
from math import isfinite

from dateline.data.records import Record
from dateline.data.rows import rows
from dateline.data.schema import CLAIM
from dateline.nouns.comparison import Comparison, Statement

CLAIM_COLUMNS = tuple(CLAIM)


def claims(figures: Iterable[Comparison]) -> list[Record]:
    """Every figure that is compared or was decided on, those of the same measure one after the other, the one to believe first."""
    return list(_records(figures))


def claim_table(figures: Iterable[Comparison]) -> Iterator[str]:
    """The same as CSV."""
    return rows(CLAIM_COLUMNS, _records(figures))


def _records(figures: Iterable[Comparison]) -> Iterator[Record]:
    for comparison in figures:
        for statement in comparison.statements:
            yield _record(comparison, statement)


def _record(comparison: Comparison, statement: Statement) -> Record:
    claim = statement.claim
    return {
        "id": claim.id,
        "subject": claim.subject or " ".join(f"{collection}/{name}" for collection, name in comparison.about),
        "measure": claim.measure,
        "value": claim.value,
        "low": _bound(claim.low),
        "high": _bound(claim.high),
        "unit": claim.unit,
        "scope": claim.scope,
        "speaker": claim.speaker,
        "story": claim.story,
        "sentence": claim.sentence,
        "status": "found" if claim.found else claim.status,
        "reason": claim.reason,
        "copy": statement.copy,
        "comparison": comparison.id,
        "differs": comparison.differs,
        "moves": comparison.moves,
        "url": f"{statement.story.url}#{statement.anchor or 'source'}",
    }


def _bound(value: float) -> float | int | None:
    """A number as short as it goes; none where there is no end."""
    if not isfinite(value):
        return None
    return int(value) if value == int(value) else round(value, 6)
