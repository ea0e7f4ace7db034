"""Say a date in words: When or Published, Words → "about February 2023", and what `<time datetime>` may say of it.

How a day, a month and a year are put together is the language's habit (`locales.py`); what is said around them is in its catalogue.
"""

from collections.abc import Callable, Mapping
from functools import partial

from dateline.nouns.published import Published
from dateline.nouns.when import Day, Point, Precision, When
from dateline.render import catalogue
from dateline.render.catalogue import Words


def in_words(lang: str, templates: Mapping[str, str]) -> tuple[Callable[[When], str], str]:
    """For the files of a site, in its language: what says when things happened, and what a timeline is called."""
    words = catalogue.words(lang, templates)
    return partial(happened, words=words), words("timeline")


def happened(when: When, *, words: Words) -> str:
    """The day, month, year or interval in words, with its doubt: `20–26 February 2023`, `about 2017`, `from 2017 on`."""
    if when.start is not None and when.end is not None and when.interval:
        return "".join(text for text, _ in _between(when.start, when.end, words))
    if when.interval and when.start is not None:
        return words("when_since", date=_point(when.start, words))
    point = when.start or when.end
    assert point is not None
    return words("when_until", date=_point(point, words)) if when.interval else _point(point, words)


def published(date: Published, *, words: Words, clock: bool = False) -> str:
    """The day of publication in words, with the time of day and zone where asked for and given."""
    if date.month is None:
        return _alone(date.year, words)
    if date.day is None:
        return _put(words.locale.month, words, year=date.year, month=date.month)
    day = _put(words.locale.day, words, year=date.year, month=date.month, day=date.day)
    if not clock or date.time is None:
        return day
    zone = {"": "", "Z": " UTC"}.get(date.zone, f" UTC{date.zone}")
    return words.locale.clock.format(day=day, time=words.locale.figures(f"{date.time:%H:%M}{zone}"))


def month(number: int, *, words: Words) -> str:
    """The name of month 1 to 12, by itself."""
    return words.locale.alone[number - 1]


def year(number: int, *, words: Words) -> str:
    """A year in words; 0 is 1 BCE."""
    return words.locale.figures(_year(number, words))


def years(first: int, last: int, *, words: Words) -> str:
    """A decade, a century or any other years together, in words: `the 1990s`, `the 300s BCE`, `1 to 99`."""
    return words.locale.figures(_years(first, last, words))


def pieces(when: When, *, words: Words) -> tuple[tuple[str, str], ...]:
    """Of an interval with two known ends its words in order, each with what `<time datetime>` may say of it; else nothing."""
    if not when.interval or when.start is None or when.end is None:
        return ()
    return _between(when.start, when.end, words)


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


def _machine_point(point: Point) -> str:
    year, month, day = point.first
    if year < 1 or point.precision in (Precision.DECADE, Precision.CENTURY):
        return ""
    if point.precision is Precision.DAY:
        return f"{year:04}-{month:02}-{day:02}"
    return f"{year:04}-{month:02}" if point.precision is Precision.MONTH else f"{year:04}"


def _between(start: Point, end: Point, words: Words) -> tuple[tuple[str, str], ...]:
    """The words of an interval in order, each with what a machine may read of it."""
    first, last = _machine_point(start), _machine_point(end)
    days = start.precision is Precision.DAY and end.precision is Precision.DAY and words.locale.days
    if days and start.first[:2] == end.first[:2] and not start.doubt and not end.doubt:
        opening, joint, closing = days
        return ((_day(opening, start.first, words), first), (joint, ""), (_day(closing, end.first, words), last))
    before, joint, after = words("when_span", first="\0", last="\0").split("\0")
    parts = ((before, ""), (_point(start, words), first), (joint, ""), (_point(end, words), last), (after, ""))
    return tuple(part for part in parts if part[0])


def _day(form: str, day: Day, words: Words) -> str:
    return _put(form, words, year=day[0], month=day[1], day=day[2])


def _put(form: str, words: Words, *, year: int, month: int = 1, day: int = 1) -> str:
    """A pattern of the language, filled in."""
    habits = words.locale
    names = {"m": habits.months[month - 1], "alone": habits.alone[month - 1], "n": month}
    return habits.figures(form.format(y=_year(year, words), d=day, **names))


def _point(point: Point, words: Words) -> str:
    said = words.locale.figures(_plain(point, words))
    if point.doubt in ("~", "%"):
        said = words("when_about", date=said)
    return words("when_perhaps", date=said) if point.doubt in ("?", "%") else said


def _plain(point: Point, words: Words) -> str:
    first: Day = point.first
    if point.precision in (Precision.DECADE, Precision.CENTURY):
        return _years(first[0], point.last[0], words)
    if point.precision is Precision.SEASON:
        return words("when_season", season=words(f"season_{point.season}"), year=_year(first[0], words))
    if point.precision is Precision.YEAR:
        return _alone(first[0], words)
    return _put(
        words.locale.month if point.precision is Precision.MONTH else words.locale.day,
        words,
        year=first[0],
        month=first[1],
        day=first[2],
    )


def _alone(number: int, words: Words) -> str:
    """A year that stands by itself: `2023`, `2023年`."""
    habits = words.locale
    return habits.figures((habits.year if number > 0 else habits.before).format(y=number if number > 0 else 1 - number))


def _year(number: int, words: Words) -> str:
    """A year as it stands within a date."""
    return str(number) if number > 0 else _before(words).format(y=1 - number)


def _before(words: Words) -> str:
    """What is put around a year before the common era, without the sign that a year alone has."""
    return words.locale.before.replace(words.locale.year, "{y}")


def _years(first: int, last: int, words: Words) -> str:
    if last < 1 and (1 - last) % 10 == 0:
        return _before(words).format(y=_tens(1 - last, 1 - first, words))
    if first % 10 or first < 10:
        return words("when_span", first=_year(first, words), last=_year(last, words))
    return _tens(first, last, words)


def _tens(first: int, last: int, words: Words) -> str:
    form = "when_decade" if last - first < 10 else "when_century"
    return words(form, first=first, last=last)
