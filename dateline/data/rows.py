"""Write records as a table: columns, records → CSV (RFC 4180)."""

import csv
import json
from collections.abc import Iterable, Iterator, Sequence

from dateline.data.records import Record

FORMULA = ("=", "+", "@", "\t")
"""What a spreadsheet takes for the beginning of a formula."""


def rows(columns: Sequence[str], records: Iterable[Record]) -> Iterator[str]:
    """A line for each record under the names of the columns: lists of ids are parted by spaces, other lists are JSON."""
    line = csv.writer(_Given(), lineterminator="\r\n").writerow
    yield line(columns)
    for record in records:
        yield line([_cell(record[column]) for column in columns])


class _Given:
    """Gives what `csv` writes back to who asked for the line."""

    def write(self, line: str) -> str:
        return line


def _cell(value: object) -> str:
    if value is None:
        return ""
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
