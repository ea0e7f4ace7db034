"""Know how a language writes dates and numbers: language tag → Locale, from the Unicode CLDR."""

import re
from functools import cache

from dateline.frozen import dataclass
from dateline.render.cldr import LOCALES

_LATIN = "0123456789"
_SCRIPTS = {"zh-tw": "zh-hant", "zh-hk": "zh-hant-hk", "zh-mo": "zh-hant-mo"}
"""Regions whose script is not that of the language alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Locale:
    """The habits of a language. In its patterns `{y}` is a year, `{m}` the name of a month within a date and `{alone}` by itself,
    `{n}` its number, `{d}` a day; `days` is an interval of days in its three parts, `before` a year before the common era."""

    months: tuple[str, ...]
    alone: tuple[str, ...]
    day: str
    days: tuple[str, ...]
    month: str
    year: str
    before: str
    clock: str
    group: str
    groups: tuple[int, int, int]
    digits: str

    def figures(self, text: str) -> str:
        """The text with the digits of the language."""
        return text if self.digits == _LATIN else text.translate(str.maketrans(_LATIN, self.digits))

    def number(self, value: int) -> str:
        """A number, its digits in groups: 12,500; in Spanish 12.500, but 2500; in Hindi 12,34,500."""
        first, further, least = self.groups
        digits = str(value)
        if len(digits) < first + least:
            return self.figures(digits)
        head, tail = digits[:-first], digits[-first:]
        at = len(head) % further or further
        return self.figures(self.group.join([head[:at], *_cut(head[at:], further), tail]))


@cache
def locale(lang: str) -> Locale:
    """The habits of a language and region; of the language alone where nothing else is known of the region, else of English."""
    tags = {tag.casefold(): tag for tag in _blocks()}
    asked = lang.replace("_", "-").casefold()
    asked = _SCRIPTS.get(asked, asked)
    while asked not in tags and "-" in asked:
        asked = asked.rpartition("-")[0]
    return _read(_blocks()[tags.get(asked, "en")])


@cache
def _blocks() -> dict[str, str]:
    joined = re.sub(r"\n ", " ", LOCALES.strip("\n"))
    return dict(block.split(" | ", 1) for block in joined.split("\n"))


def _read(block: str) -> Locale:
    months, alone, day, days, month, year, before, clock, group, groups, digits = block.split(" | ")
    first, further, least = map(int, groups.split(" "))
    return Locale(
        months=tuple(months.split("; ")),
        alone=tuple(alone.split("; ")),
        day=day,
        days=tuple(days.split("¦")) if days else (),
        month=month,
        year=year,
        before=before,
        clock=clock,
        group=group,
        groups=(first, further, least),
        digits=digits,
    )


def _cut(digits: str, size: int) -> list[str]:
    return [digits[at : at + size] for at in range(0, len(digits), size)]
