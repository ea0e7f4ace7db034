"""Say a date in words: When or Published, language → "about February 2023", and what `<time datetime>` may say of it."""

from collections.abc import Mapping
from dataclasses import dataclass

from dateline.nouns.published import Published
from dateline.nouns.when import Day, Point, Precision, When
from dateline.text.months import EN, ES, ZH, wording


@dataclass(frozen=True, slots=True, kw_only=True)
class _Language:
    """How a language writes dates; `{y}`, `{m}` and `{d}` stand for year, month name and day."""

    months: tuple[str, ...]
    seasons: Mapping[str, str]
    day: str
    days: tuple[str, str, str]
    month: str
    season: str
    decade: str
    century: str
    before_common_era: str
    about: str
    perhaps: str
    span: str
    since: str
    until: str
    clock: str


_EN = _Language(
    months=EN.months,
    seasons={"spring": "spring", "summer": "summer", "autumn": "autumn", "winter": "winter"},
    day=EN.day,
    days=("{d}", "–", "{d} {m} {y}"),
    month=EN.month,
    season="{m} {y}",
    decade="the {y}s",
    century="the {y}s",
    before_common_era="{y} BCE",
    about="about {}",
    perhaps="perhaps {}",
    span="{} to {}",
    since="from {} on",
    until="until {}",
    clock="{}, {}",
)
_ES = _Language(
    months=ES.months,
    seasons={"spring": "primavera", "summer": "verano", "autumn": "otoño", "winter": "invierno"},
    day=ES.day,
    days=("{d}", "–", "{d} de {m} de {y}"),
    month=ES.month,
    season="{m} de {y}",
    decade="década de {y}",
    century="{y} a {z}",
    before_common_era="{y} a. C.",
    about="hacia {}",
    perhaps="quizá {}",
    span="{} a {}",
    since="desde {}",
    until="hasta {}",
    clock="{}, {}",
)
_ZH = _Language(
    months=ZH.months,
    seasons={"spring": "春", "summer": "夏", "autumn": "秋", "winter": "冬"},
    day=ZH.day,
    days=("{y}年{m}{d}日", "至", "{d}日"),
    month=ZH.month,
    season="{y}年{m}",
    decade="{y}年代",
    century="{y}年至{z}年",
    before_common_era="公元前{y}",
    about="约{}",
    perhaps="可能{}",
    span="{}至{}",
    since="{}起",
    until="{}止",
    clock="{} {}",
)
_LANGUAGES = {"en": _EN, "es": _ES, "zh": _ZH}


def happened(when: When, *, lang: str) -> str:
    """The day, month, year or interval in words, with its doubt: `20–26 February 2023`, `about 2017`, `from 2017 on`."""
    words = _language(lang)
    if when.start is not None and when.end is not None and when.interval:
        return "".join(text for text, _ in _between(when.start, when.end, words))
    if when.interval and when.start is not None:
        return words.since.format(_point(when.start, words))
    point = when.start or when.end
    assert point is not None
    return words.until.format(_point(point, words)) if when.interval else _point(point, words)


def published(date: Published, *, lang: str, clock: bool = False) -> str:
    """The day of publication in words, with the time of day and zone where asked for and given."""
    day = wording(lang).said(date.year, date.month, date.day)
    if not clock or date.day is None or date.time is None:
        return day
    zone = {"": "", "Z": " UTC"}.get(date.zone, f" UTC{date.zone}")
    return _language(lang).clock.format(day, f"{date.time:%H:%M}{zone}")


def month(number: int, *, lang: str) -> str:
    """The name of month 1 to 12."""
    return _language(lang).months[number - 1]


def year(number: int, *, lang: str) -> str:
    """A year in words; 0 is 1 BCE."""
    return _year(number, _language(lang))


def years(first: int, last: int, *, lang: str) -> str:
    """A decade, a century or any other years together, in words: `the 1990s`, `the 300s BCE`, `1 to 99`."""
    return _years(first, last, _language(lang))


def pieces(when: When, *, lang: str) -> tuple[tuple[str, str], ...]:
    """Of an interval with two known ends its words in order, each with what `<time datetime>` may say of it; else nothing."""
    if not when.interval or when.start is None or when.end is None:
        return ()
    return _between(when.start, when.end, _language(lang))


def machine(when: When) -> str:
    """What `<time datetime>` may carry: the first known end as year, month or day; empty where HTML has no form for it."""
    point = when.start or when.end
    assert point is not None
    return _machine_point(point)


def machine_published(date: Published) -> str:
    """The date as `<time datetime>` has it, with the time of day where one is given."""
    if date.time is None or date.day is None:
        return date.iso_day
    return f"{date.iso_day}T{date.time:%H:%M}{date.zone}"


def _language(lang: str) -> _Language:
    return _LANGUAGES.get(lang.partition("-")[0].lower(), _EN)


def _machine_point(point: Point) -> str:
    year, month, day = point.first
    if year < 1 or point.precision in (Precision.DECADE, Precision.CENTURY):
        return ""
    if point.precision is Precision.DAY:
        return f"{year:04}-{month:02}-{day:02}"
    return f"{year:04}-{month:02}" if point.precision is Precision.MONTH else f"{year:04}"


def _between(start: Point, end: Point, words: _Language) -> tuple[tuple[str, str], ...]:
    """The words of an interval in order, each with what a machine may read of it."""
    first, last = _machine_point(start), _machine_point(end)
    days = start.precision is Precision.DAY and end.precision is Precision.DAY
    if days and start.first[:2] == end.first[:2] and not start.doubt and not end.doubt:
        opening, joint, closing = words.days
        return ((_day(opening, start.first, words), first), (joint, ""), (_day(closing, end.first, words), last))
    before, joint, after = words.span.split("{}")
    parts = ((before, ""), (_point(start, words), first), (joint, ""), (_point(end, words), last), (after, ""))
    return tuple(part for part in parts if part[0])


def _day(form: str, day: Day, words: _Language) -> str:
    return form.format(y=_year(day[0], words), m=words.months[day[1] - 1], d=day[2])


def _point(point: Point, words: _Language) -> str:
    plain = _plain(point, words)
    if point.doubt in ("~", "%"):
        plain = words.about.format(plain)
    return words.perhaps.format(plain) if point.doubt in ("?", "%") else plain


def _plain(point: Point, words: _Language) -> str:
    first: Day = point.first
    if point.precision in (Precision.DECADE, Precision.CENTURY):
        return _years(first[0], point.last[0], words)
    year = _year(first[0], words)
    if point.precision is Precision.SEASON:
        return words.season.format(y=year, m=words.seasons[point.season])
    if point.precision is Precision.YEAR:
        return year + ("年" if words is _ZH else "")
    if point.precision is Precision.MONTH:
        return words.month.format(y=year, m=words.months[first[1] - 1])
    return _day(words.day, first, words)


def _year(number: int, words: _Language) -> str:
    return str(number) if number > 0 else words.before_common_era.format(y=1 - number)


def _years(first: int, last: int, words: _Language) -> str:
    if last < 1 and (1 - last) % 10 == 0:
        form = words.decade if last - first < 10 else words.century
        return words.before_common_era.format(y=form.format(y=1 - last, z=1 - first))
    if first % 10 or first < 10:
        return words.span.format(_year(first, words), _year(last, words))
    return (words.decade if last - first < 10 else words.century).format(y=first, z=last)
