"""Write records as a table: columns, records → CSV (RFC 4180)."""

import csv
import json
from collections.abc import Iterable, Sequence

from dateline.data.records import Record

FORMULA = ("=", "+", "@", "\t")
"""What a spreadsheet takes for the beginning of a formula."""


def rows(columns: Sequence[str], records: Iterable[Record]) -> str:
    """A line for each record under the names of the columns: lists of ids are parted by spaces, other lists are JSON."""
    written = _Lines()
    lines = csv.writer(written, lineterminator="\r\n")
    lines.writerow(columns)
    for record in records:
        lines.writerow([_cell(record[column]) for column in columns])
    return "".join(written.lines)


class _Lines:
    """Takes what `csv` writes."""

    def __init__(self) -> None:
        self.lines: list[str] = []

    def write(self, line: str) -> None:
        self.lines.append(line)


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
