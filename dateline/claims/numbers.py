"""Read a number where it stands in a sentence: Sentence, Tongue → Number, and what it may mean by the words about it."""

import re
from collections.abc import Mapping
from functools import cache
from math import inf

from dateline.claims.sentence import QUOTES, Sentence
from dateline.claims.spelled import INITIALS, spelled
from dateline.claims.tongue import Bound, Near, Number, Tongue

_NEARLY = 0.1
"""What `about`, `nearly` and `just over` leave open."""

_GREATEST = 1e16
_LONGEST = 16
"""A longer row of digits is a number of something, not a number."""

_OPENING = frozenset("([{¿¡~≈") | QUOTES
_GLUE = frozenset("-–—:/'’_°#*×")


_LEFT_OPEN: Mapping[Near, Bound] = {
    Near.EXACT: (0.0, 0.0),
    Near.ABOUT: (_NEARLY, _NEARLY),
    Near.LEAST: (0.0, inf),
    Near.MOST: (inf, 0.0),
    Near.NEARLY: (_NEARLY, 0.0),
    Near.OVER: (0.0, _NEARLY),
}
"""What part of a number its words leave open below and above it."""


_HAN = "\u2e7f"
_CLOCK = frozenset("年月日号点时分秒岁届期页")
"""What follows a number that is a date, an hour, an age or a number of something."""


def number(said: Sentence, at: int, tongue: Tongue) -> Number | None:
    """The number that begins here, unless it is part of a name, a date, a score, an age or a range."""
    if said.texts[at][0].isdecimal():
        one = _digits(said, at, tongue)
    else:
        one = tongue.numeral(said, at) if tongue.numeral else spelled(said, at, tongue)
    return one if one is not None and one.value < _GREATEST else None


def bounded(said: Sentence, one: Number, tongue: Tongue) -> tuple[int, float, Bound]:
    """The token with which a figure begins, with the words that say how near it is; its value, none where it is a span; and what
    it can mean."""
    first = one.first
    if said.lows[first] in tongue.magnitudes:
        first -= said.low(first - 1) in tongue.single
        first -= said.low(first - 1) in tongue.halves
    for size in (4, 3, 2, 1) if said.low(first - 1) in tongue.near_ends else ():
        near = tongue.near.get(said.run(first - size, first)) if first >= size else None
        if near is not None and said.low(first - size - 1) not in tongue.summing:
            return first - size, one.value, meant(one, near)
    lower = _lower(said, one, tongue)
    if lower is not None:
        return lower.first, 0.0, (lower.value, one.value)
    return first, one.value, meant(one, Near.EXACT)


def _lower(said: Sentence, one: Number, tongue: Tongue) -> Number | None:
    """The number from which another is the end of a span: `between 3 and 5 million`, `four or five`; not `from 300 to 500`, since
    that may tell of a change."""
    at = one.first - 2
    before, link = said.low(at - 1), said.low(at + 1)
    spans = before not in tongue.since if link in tongue.until else link in tongue.joining and before in tongue.between
    if at < 0 or not spans:
        return None
    lower, upper = _simple(said, at, tongue), _simple(said, one.first, tongue)
    if lower is None or upper is None or not 0 < lower < upper:
        return None
    return Number(lower * one.value / upper, one.grain, at - (before in tongue.between), one.next)


def _simple(said: Sentence, at: int, tongue: Tongue) -> float | None:
    """The number that one token is."""
    if said.texts[at].isdecimal():
        return float(said.texts[at])
    return tongue.numbers.get(said.lows[at])


def meant(one: Number, near: Near) -> Bound:
    """Whatever a number may have been rounded from, and what its words leave open."""
    value = one.value
    slack = min(one.grain / 2, value * _NEARLY)
    below, above = _LEFT_OPEN[near]
    return (value - slack - value * below if below < inf else 0.0, value + slack + value * above)


def currency_before(said: Sentence, first: int, tongue: Tongue) -> str:
    """The currency that stands right before a number: `$`, `USD`."""
    low = said.low(first - 1)
    if low in tongue.currencies and (not low.isalpha() or said.texts[first - 1].isupper()):
        return tongue.currencies[low]
    return ""


def _digits(said: Sentence, at: int, tongue: Tongue) -> Number | None:
    value = _value(said.texts[at], tongue)
    if value is None or _part_of_another(said, at, tongue):
        return None
    amount, grain = value
    after = at + 1
    magnitude = _magnitude(said, after, at, tongue)
    while magnitude:
        amount, grain, after = amount * magnitude, grain * magnitude, after + 1
        magnitude = tongue.magnitudes.get(said.low(after), 0)
    rest = _rest(said, after, grain, tongue)
    if rest is not None:
        amount, grain, after = amount + rest.value, rest.grain, rest.next
    if after == at + 1 and _year(said.texts[at]) and said.written(after)[:1] < _HAN:
        behind = said.low(after)
        if not (currency_before(said, at, tongue) or behind in tongue.currencies or behind in tongue.percent):
            return None
    return Number(amount, grain, at, after)


def _rest(said: Sentence, at: int, grain: float, tongue: Tongue) -> Number | None:
    """What a number that ended with a magnitude goes on with: `3 mil 500`, `2 millones 300 mil`, `3万5000`."""
    if said.low(at - 1) not in tongue.magnitudes or not said.low(at).isdecimal():
        return None
    rest = _digits(said, at, tongue)
    return rest if rest is not None and 1 <= rest.value < grain else None


def _magnitude(said: Sentence, after: int, at: int, tongue: Tongue) -> int:
    """`million`; an initial only with money or glued to the number."""
    low = said.low(after)
    if low in INITIALS and not (said.glued(after) or currency_before(said, at, tongue)):
        return 0
    return tongue.magnitudes.get(low, 0)


def _value(text: str, tongue: Tongue) -> tuple[float, float] | None:
    """The number that digits write, and its grain: what its last zeros or decimals leave open."""
    text = "".join(text.split())
    if _OF_MILLIONS.fullmatch(text):
        text = re.sub("[.,]", "", text)
    thousands, point = tongue.thousands, tongue.point
    if tongue.by_shape and (_groups(point).fullmatch(text) or (thousands in text and not _groups(thousands).match(text))):
        thousands, point = point, thousands
    whole, _, rest = text.partition(point)
    plain = whole.replace(thousands, "")
    grouped = thousands not in whole or _groups(thousands).fullmatch(whole)
    if (
        not grouped
        or not plain.isdecimal()
        or len(plain) > _LONGEST
        or not (rest.isdecimal() or not rest)
        or (len(plain) > 1 and plain[0] == "0")
    ):
        return None
    if rest:
        return float(f"{plain}.{rest}"), 10.0 ** -len(rest)
    zeros = len(plain) - len(plain.rstrip("0"))
    return float(plain), float(10 ** min(zeros, len(plain) - 1))


_OF_MILLIONS = re.compile(r"[1-9]\d{0,2}(?:\.\d{3},\d{3}|,\d{3}\.\d{3})")
"""As Spanish papers of old parted millions and thousands: `$1.250,000`."""


@cache
def _groups(mark: str) -> re.Pattern[str]:
    return re.compile(rf"\d{{1,3}}(?:{re.escape(mark)}\d{{3}})+")


def _year(text: str) -> bool:
    return len(text) == 4 and text.isdecimal() and "1000" <= text <= "2100"


def _part_of_another(said: Sentence, at: int, tongue: Tongue) -> bool:
    before, after = said.written(at - 1), said.written(at + 1)
    if said.glued(at) and before[0] < _HAN and before not in _OPENING and before.lower() not in tongue.currencies:
        return True
    if said.low(at - 1) in tongue.months or (before == "." and said.low(at - 2) in tongue.months):
        return True
    if not said.glued(at + 1):
        return after.lower() in tongue.months
    if after[0] > _HAN:
        return after[0] in _CLOCK
    if after in _GLUE:
        return True
    return after[0].isalpha() and after.lower() not in tongue.magnitudes and after.lower() not in tongue.currencies
