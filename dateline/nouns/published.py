"""Published: when an article was published, as precisely as the outlet says."""

import datetime as dt
import re
from typing import Self

from dateline.frozen import dataclass

_FORM = re.compile(
    r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d)"
    r"(?:[T ](?P<time>\d\d:\d\d(?::\d\d)?)(?P<zone> ?(?:Z|[+-]\d\d:?\d\d))?)?)?)?",
    re.ASCII,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """A year, month or day; a time and a zone (`Z` or `+08:00`) only where the outlet gives them."""

    year: int
    month: int | None = None
    day: int | None = None
    time: dt.time | None = None
    zone: str = ""

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read `2023`, `2023-03`, `2023-03-01`, `2023-03-01 09:20` or `2023-03-01T09:20:00+08:00`.

        Raises:
            ValueError: another form, or a day or hour that does not exist.
        """
        match = _FORM.fullmatch(text.strip())
        if match is None:
            raise ValueError(f"not a publication date: {text!r}")
        year, month, day = (int(match[part]) if match[part] else None for part in ("year", "month", "day"))
        dt.date(year or 0, 1 if month is None else month, 1 if day is None else day)
        clock = dt.time.fromisoformat(match["time"]) if match["time"] else None
        return cls(year=year or 0, month=month, day=day, time=clock, zone=_zone((match["zone"] or "").strip()))

    @property
    def date(self) -> dt.date:
        """The first day it can mean."""
        return dt.date(self.year, self.month or 1, self.day or 1)

    @property
    def iso_day(self) -> str:
        """`2023`, `2023-03` or `2023-03-01`."""
        parts = [f"{self.year:04}"]
        parts += [f"{part:02}" for part in (self.month, self.day) if part is not None]
        return "-".join(parts)

    @property
    def key(self) -> tuple[dt.date, dt.time]:
        """Sorts by day, then by time where one is given."""
        return (self.date, self.time or dt.time.min)

    def __str__(self) -> str:
        if self.time is None:
            return self.iso_day
        form = "%H:%M:%S" if self.time.second else "%H:%M"
        return f"{self.iso_day} {self.time.strftime(form)}{self.zone}"


def _zone(text: str) -> str:
    if text in ("", "Z") or ":" in text:
        return text
    return f"{text[:3]}:{text[3:]}"
