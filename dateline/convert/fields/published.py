# ruff: noqa: E501 - patterns and tables of words stay on one line each, to be read as one
"""Read a publication date: the words of a metadata line or attribute → Published."""

import datetime as dt
import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from dateline.convert.fields.months import BY_LANGUAGE, MONTHS
from dateline.nouns.language import primary_subtag
from dateline.nouns.published import Published

_FIRST_YEAR, _LAST_YEAR = 1600, 2199
MONTH_FIRST = "en-x-month-first"
"""The language of a text whose numbers are known to begin with the month, points between them or not: `09.10.2024`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A date in a text: code points `start` to `end`, and what they say."""

    start: int
    end: int
    published: Published


_TIME = (
    r"(?P<hour>[01]?\d|2[0-4])(?:(?:[:.h]|(?<=\d)\s?h\s?)(?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d)(?:[.,]\d+)?)?)?"
    r"(?:\s*(?P<half>[ap]\.?\s?m\b\.?))?(?:\s?(?:Uhr|uur|hrs?|h|WIB|WITA)\b)?"
    r"\s?(?:\(?(?P<zone>(?:UTC|GMT)?\s?[+-]\d\d:?\d\d|(?:UTC|GMT)\s?[+-]\d{1,2}(?![\d:])|Z\b|UTC\b|GMT\b|(?-i:[A-Z]{3,4})\b)\)?)?"
)
_TIME_AFTER = re.compile(
    r"(?:T|[\s,|·•\-–—/()]*(?:\b(?:at|a las|à|um|kl\.?|om|ore|às|klo|godz\.?|в|о|saat|pukul|alle)\b)?\s*)" + _TIME, re.I
)
_TIME_BEFORE = re.compile(_TIME + r"[\s,|·•\-–—/()]*(?:\b(?:on|am|le|el|den|del|[A-Z][a-z]{2,8}day)\b,?)?[\s,]*$", re.I)
_ASIAN_TIME = re.compile(
    r"\s*(?P<noon>上午|下午|午前|午後|오전|오후)?\s*(?P<hour>\d{1,2})\s*[时時点點시:]\s*(?P<minute>\d{1,2})?\s*[分분]?"
)
_ZONES = {
    "Z": "Z", "UTC": "Z", "GMT": "Z", "BST": "+01:00", "CET": "+01:00", "MEZ": "+01:00", "CEST": "+02:00", "MESZ": "+02:00", "EET": "+02:00",
    "EEST": "+03:00", "MSK": "+03:00", "EST": "-05:00", "EDT": "-04:00", "PST": "-08:00", "PDT": "-07:00", "MST": "-07:00", "MDT": "-06:00",
    "CDT": "-05:00", "JST": "+09:00", "KST": "+09:00", "HKT": "+08:00", "SGT": "+08:00", "WIB": "+07:00", "AEST": "+10:00", "AEDT": "+11:00",
    "NZST": "+12:00", "NZDT": "+13:00", "BRT": "-03:00", "ART": "-03:00",
}  # fmt: skip

_WORD = r"(?P<name>[^\W\d_]{2,12}(?:์|[ािी-्ंঁ-্]*)?)"
_YEAR = r"(?P<year>(?:1[6-9]|2[01]|25)\d\d)"
# Behind the year no digit, unless a page glued the clock or the day of an update to it: `May 4, 202110:20 AM`, `4 May 20214 May 2021`.
_END = r"(?!\d(?!\d?(?::\d\d| [A-Z][a-z]{2})))"
# A clock in the zones of the United States, where the month comes first.
_AMERICAN = re.compile(r"[\s,|–-]{0,3}(?:at )?\d{1,2}:\d\d\s?[ap]\.?m\.?\s\(?[ECMP][SD]?T\b", re.I)
_ORDINAL = r"(?:st|nd|rd|th|er|º|ª|°|\.?ª|e|ème)?"


def published(text: str, *, lang: str = "") -> Published | None:
    """The first date in `text`, with its time and zone where given; None where there is none, or where day and month could be swapped.

    `lang` is the article's language (BCP 47) where it is known: it decides between `03/04/2023` as March and as April.
    """
    text = unicodedata.normalize("NFKC", text.strip())
    if re.fullmatch(r"1\d{9}(?:\d{3})?", text):
        return _of_moment(int(text[:10]))
    if re.fullmatch(r"(?:19|20)\d{6}(?:\d{6})?", text):
        return _compact(text)
    return next((found.published for found in dates(text, lang=lang)), None)


@lru_cache(maxsize=512)
def dates(text: str, *, lang: str = "") -> tuple[Found, ...]:
    """Every date of day precision in a line, in order, none overlapping another; several rules ask about the same line."""
    if not _DIGIT.search(text):
        return ()
    found: list[Found] = []
    for pattern, read in _FORMS if _A_YEAR.search(text) else _WITHOUT_YEAR:
        for match in pattern.finditer(text):
            if any(match.start() < other.end and other.start < match.end() for other in found):
                continue
            day = read(match, lang)
            if day is not None:
                found.append(_timed(text, match, day))
    return tuple(sorted(found, key=lambda one: one.start))


def _iso(match: re.Match[str], lang: str) -> Published | None:
    return _day(match["year"], match["month"], match["day"])


def _named(match: re.Match[str], lang: str) -> Published | None:
    month = _month(match["name"], lang)
    return _day(match["year"], str(month), match["day"]) if month else None


def _numeric(match: re.Match[str], lang: str) -> Published | None:
    first, second, mark = int(match["first"]), int(match["second"]), match["mark"]
    year = match["year"] if len(match["year"]) == 4 else f"20{match['year']}"
    if lang == MONTH_FIRST and second != first <= 12:
        return _day(year, str(first), str(second))
    if first > 12 or first == second or mark == ".":
        return _day(year, str(second), str(first))
    if second > 12 or lang.lower() == "en-us" or (lang[:2] in ("", "en") and _AMERICAN.match(match.string, match.end())):
        return _day(year, str(first), str(second))
    if lang and lang.lower() not in ("en", "en-ca"):
        return _day(year, str(second), str(first))
    return None


def _reign(match: re.Match[str], lang: str) -> Published | None:
    start = {"令和": 2018, "平成": 1988, "昭和": 1925}[match["reign"]]
    year = 1 if match["year"] == "元" else int(match["year"])
    return _day(str(start + year), match["month"], match["day"])


_FORMS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], str], Published | None]], ...] = (
    (re.compile(rf"(?<!\d){_YEAR}\s?(?P<mark>[-/.‐‑–])\s?(?P<month>\d{{1,2}})\s?(?P=mark)\s?(?P<day>\d{{1,2}})(?!\d)"), _iso),
    (re.compile(rf"{_YEAR}\s*[年년]\s*(?P<month>\d{{1,2}})\s*[月월]\s*(?P<day>\d{{1,2}})\s*[日號号일]?"), _iso),
    (re.compile(r"(?P<reign>令和|平成|昭和)\s*(?P<year>\d{1,2}|元)\s*年\s*(?P<month>\d{1,2})\s*月\s*(?P<day>\d{1,2})\s*日"), _reign),
    (re.compile(r"(?i:ngày\s+)?(?<!\d)(?P<day>\d{1,2})\s+tháng\s+(?P<month>\d{1,2})(?:\s+năm|,)?\s+" + _YEAR, re.I), _iso),
    (re.compile(rf"(?<![\d.])(?P<day>\d{{1,2}})(?:{_ORDINAL}|\.)?[\s\-/.]+(?:(?:de|of)\s+|d')?{_WORD}\.?,?[\s\-/.,]+(?:(?:de|del|of)\s+)?{_YEAR}{_END}", re.I), _named),
    (re.compile(rf"{_WORD}\.?[\s\-]+(?P<day>\d{{1,2}})(?:st|nd|rd|th|º)?\s?(?:,|\s|-|\s-\s|\s/\s)\s?(?:(?:de|of|at)\s+)?{_YEAR}{_END}", re.I), _named),
    (re.compile(rf"(?<!\d){_YEAR}[.,]?[\s\-]+(?:m\.\s+)?{_WORD}\.?[\s\-]+(?P<day>\d{{1,2}})(?!\d)", re.I), _named),
    (re.compile(rf"{_WORD} (?P<day>\d{{1,2}}) \d\d:\d\d(?::\d\d)? (?:[A-Z]{{3,5}} |[+-]\d{{4}} )?{_YEAR}(?!\d)"), _named),
    (re.compile(r"(?<![\d.,/])(?P<first>\d{1,2})\s?(?P<mark>[-/.|])\s?(?P<second>\d{1,2})\s?(?P=mark)\s?" + _YEAR + r"(?!\d)"), _numeric),
    (re.compile(r"(?<![\d.,/])(?P<first>\d{2})(?P<mark>[./])(?P<second>\d{2})(?P=mark)(?P<year>[012]\d)(?![\d.,/])"), _numeric),
)  # fmt: skip


# The forms whose year is written shorter; a line without a digit holds no date of any form.
_WITHOUT_YEAR = tuple(form for form in _FORMS if _YEAR not in form[0].pattern)
_A_YEAR, _DIGIT = re.compile(_YEAR), re.compile(r"\d")


def _month(name: str, lang: str) -> int | None:
    name = name.casefold().strip(".")
    own = BY_LANGUAGE.get(primary_subtag(lang), {})
    return own.get(name) or MONTHS.get(name)


def _day(year: str, month: str, day: str) -> Published | None:
    number = int(year)
    if 2400 <= number <= 2700:  # Thai pages count from the Buddha's year.
        number -= 543
    if not _FIRST_YEAR <= number <= _LAST_YEAR:
        return None
    try:
        dt.date(number, int(month), int(day))
    except ValueError:
        return None
    return Published(year=number, month=int(month), day=int(day))


def _timed(text: str, match: re.Match[str], day: Published) -> Found:
    for clock in _clocks(text, match):
        time = _time(clock)
        if time is None:
            continue
        zone = _zone(clock.groupdict().get("zone") or "")
        exact = Published(year=day.year, month=day.month, day=day.day, time=time, zone=zone)
        return Found(start=min(match.start(), clock.start()), end=max(match.end(), clock.end()), published=exact)
    return Found(start=match.start(), end=match.end(), published=day)


def _clocks(text: str, match: re.Match[str]) -> Iterator[re.Match[str]]:
    candidates = (
        _TIME_AFTER.match(text, match.end()),
        _ASIAN_TIME.match(text, match.end()),
        _TIME_BEFORE.search(text, max(0, match.start() - 40), match.start()),
    )
    yield from (clock for clock in candidates if clock is not None)


def _time(clock: re.Match[str]) -> dt.time | None:
    part = clock.groupdict()
    if part["minute"] is None and not part.get("half") and not part.get("noon"):
        return None
    hour, minute, second = int(part["hour"]), int(part["minute"] or 0), int(part.get("second") or 0)
    half = (part.get("half") or "").lower()[:1]
    if half and not 1 <= hour <= 12:
        half = ""
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    if part.get("noon") in ("下午", "午後", "오후") and hour < 12:
        hour += 12
    if hour > 23 or minute > 59:
        return None
    return dt.time(hour, minute, second)


def _zone(text: str) -> str:
    text = text.strip().upper()
    offset = re.search(r"(?P<sign>[+-])(?P<hours>\d\d?)(?::?(?P<minutes>\d\d))?$", text)
    if offset is None:
        return _ZONES.get(text, "")
    return f"{offset['sign']}{offset['hours']:0>2}:{offset['minutes'] or '00'}" if int(offset["hours"]) <= 14 else ""


def _of_moment(seconds: int) -> Published:
    moment = dt.datetime.fromtimestamp(seconds, tz=dt.UTC)
    return Published(year=moment.year, month=moment.month, day=moment.day, time=moment.time().replace(microsecond=0), zone="Z")


def _compact(text: str) -> Published | None:
    day = _day(text[:4], text[4:6], text[6:8])
    if day is None or len(text) == 8 or int(text[8:10]) > 23 or int(text[10:12]) > 59 or int(text[12:14]) > 59:
        return day
    clock = dt.time(int(text[8:10]), int(text[10:12]), int(text[12:14]))
    return Published(year=day.year, month=day.month, day=day.day, time=clock)
