"""Tag a text: text, day of publication → expressions, in reading order, without overlaps.

Where several rules match, the longest match is read, and among equals the first of the table; a reader that declines lets the
next try.
"""

import datetime as dt
from collections.abc import Iterator
from functools import cache
from itertools import accumulate, compress

from dateline.nouns.language import primary_subtag
from dateline.nouns.published import Published
from dateline.text.words import lowered
from dateline.timeline.expressions.anchor import Page
from dateline.timeline.expressions.expression import Expression
from dateline.timeline.expressions.found import Found, Reading
from dateline.timeline.expressions.grammar import TOKEN, key
from dateline.timeline.expressions.period import DAY, MONTH, YEAR, Period
from dateline.timeline.expressions.rules import Begun, Lexicon, Ready


def expressions(text: str, *, ref: Published | dt.date, lang: str = "en") -> tuple[Expression, ...]:
    """Find what a text says of time, counted from the day (month, year) it was published.

    `lang` is a BCP 47 tag; a language without a table of its own is read with the English one.
    """
    known = _lexicon(primary_subtag(lang))
    page = Page(text=text, low=lowered(text), ref=_written(ref), cues=known.cues)
    found: list[Expression] = []
    at = 0
    for start, rows in _openings(page.low, known):
        expression = _read(page, start, rows) if start >= at else None
        if expression is not None:
            found.append(expression)
            at = expression.end
    return tuple(found)


def _openings(low: str, known: Lexicon) -> Iterator[tuple[int, tuple[Ready, ...]]]:
    """The places where an expression may begin, and what rules may read it there. Nearly all words are passed by in one look."""
    parted = TOKEN.split(low)
    tokens = parted[1::2]
    places = range(len(tokens))
    words = compress(places, map(known.firsts.__contains__, tokens))
    likely = sorted((*words, *compress(places, map(str.isdecimal, tokens))))
    if not likely:
        return
    starts = list(accumulate(map(len, parted)))[::2]
    tokens.append("")
    for place in likely:
        rows = _rules(tokens, place, known.begun)
        if rows:
            yield starts[place], rows


def _rules(tokens: list[str], place: int, begun: Begun) -> tuple[Ready, ...]:
    """The rules that the words from a place on may begin."""
    while begun.words:
        token = tokens[place]
        word = token if not token or token.isalpha() else key(token)
        if word not in begun.words:
            break
        begun, place = begun.words[word] or begun.after(word), place + 1
    return begun.rules


def _read(page: Page, start: int, rows: tuple[Ready, ...]) -> Expression | None:
    low = page.low
    matches = [(match.end(), ready, match) for ready in rows if (match := ready.pattern.match(low, start))]
    if not matches:
        return None
    matches.sort(key=lambda each: (-each[0], each[1].order))
    for end, ready, match in matches:
        found = Found(page, start, end, {**ready.rule.given, **ready.pattern.parts(match)})
        reading = None if any(objects(found) for objects in ready.rule.unless) else _reading(found, ready)
        if reading is not None:
            return _expression(found, reading, ready.rule.name)
    return None


def _reading(found: Found, ready: Ready) -> Reading | None:
    try:
        return ready.rule.read(found)
    except (ValueError, OverflowError):
        return None  # before the year 1 or after 9999


def _expression(found: Found, reading: Reading, name: str) -> Expression:
    page = found.page
    if reading.period is not None:
        page.tell(found.start, found.end, reading.period)
    return Expression(
        start=found.start,
        end=found.end,
        text=page.text[found.start : found.end],
        value=reading.value,
        type=reading.type,
        when=reading.when,
        direction=_direction(page, reading),
        anchor=reading.anchor,
        approximate=reading.approximate,
        mod=reading.mod,
        rule=name,
    )


def _direction(page: Page, reading: Reading) -> str:
    if reading.value.endswith("_REF"):
        return reading.value.removesuffix("_REF").lower()
    if reading.period is None:
        return ""
    if reading.period.last < page.ref.first:
        return "past"
    return "future" if reading.period.first > page.ref.last else "present"


def _written(ref: Published | dt.date) -> Period:
    if isinstance(ref, Published):
        unit = DAY if ref.day else MONTH if ref.month else YEAR
        return Period.of(unit, ref.date)
    return Period(DAY, dt.date(ref.year, ref.month, ref.day))


@cache
def _lexicon(lang: str) -> Lexicon:
    if lang == "es":
        from dateline.timeline.expressions.spanish import SPANISH

        return SPANISH
    if lang == "zh":
        from dateline.timeline.expressions.chinese import CHINESE

        return CHINESE
    from dateline.timeline.expressions.english import ENGLISH

    return ENGLISH
