"""English words for time: numbers, units, months, feasts."""

import re
from collections.abc import Iterable

from dateline.timeline.expressions.grammar import DIGITS, Opening, Piece, Value, figures, words

_ONES = (
    "zero one two three four five six seven eight nine "
    "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth "
    "seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth "
    "twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first"
)
_SMALL = {word: number for number, word in enumerate(_ONES.split())}
_TEN = {word: 10 * number for number, word in enumerate(_TENS.split(), start=2)}
_ONE_WORD = "|".join(sorted(_SMALL, key=lambda word: (-len(word), word)))
_TEN_WORD = "|".join(_TEN)
_BELOW_100 = rf"(?:(?:{_TEN_WORD})(?:[\s-](?:one|two|three|four|five|six|seven|eight|nine)\b)?|{_ONE_WORD})"
_VAGUE = {"a few", "few", "several", "many", "some", "a number of", "a handful of", "countless", "various", "numerous"}
_FIXED = {
    "a couple of": "2",
    "a couple": "2",
    "couple of": "2",
    "couple": "2",
    "a dozen": "12",
    "a half-dozen": "6",
    "half a dozen": "6",
    "a hundred": "100",
}
_FIXED |= {
    "half a": "0.5",
    "half an": "0.5",
    "a half": "0.5",
    "two dozen": "24",
    "one hundred": "100",
    "a thousand": "1000",
    "a quarter": "0.25",
    "a quarter of a": "0.25",
    "quarter of a": "0.25",
    "three quarters of a": "0.75",
}

_APOSTROPHE = frozenset({("'", DIGITS)})


_LARGE = {"hundred": 100, "thousand": 1000}


def _below_100(text: str) -> int:
    return sum(_TEN.get(word, 0) or _SMALL.get(word, 0) for word in re.split(r"[\s-]+", text))


def count(text: str) -> str | None:
    """A number of units: `2`, `2.5` or `X`."""
    text = " ".join(text.split()).replace("-and-a-half", " and a half").removesuffix("-odd")
    if text in _VAGUE:
        return "X"
    if text in _FIXED:
        return _FIXED[text]
    if text in ("a", "an"):
        return "1"
    mixed = re.fullmatch(r"(\d+)[ -](\d)/(\d)", text)
    if mixed:
        return f"{int(mixed[1]) + int(mixed[2]) / max(1, int(mixed[3])):g}"
    if text[0].isdigit():
        return text.replace(",", "")
    large = re.fullmatch(rf"({_BELOW_100}) (hundred|thousand)(?: (?:and )?({_BELOW_100}))?", text)
    if large:
        return str(_below_100(large[1]) * _LARGE[large[2]] + _below_100(large[3] or ""))
    range_ = re.split(r" (?:to|or|and) | ?[–-] ?(?=\d)", text)
    if text.endswith("and a half"):
        return f"{_below_100(text.removesuffix(' and a half')) + 0.5:g}"
    return str(_below_100(range_[0])) if re.fullmatch(_BELOW_100, range_[0]) else None


_COUNT_WORDS = "|".join(
    re.escape(word).replace(r"\ ", r"\s+") for word in sorted(_VAGUE | _FIXED.keys(), key=lambda word: (-len(word), word))
)
_FIGURES = r"\d{1,3}(?:,\d{3})+|\d{1,4}[\s-]\d/\d|\d{1,4}(?:\.\d+)?(?![\d:])"
_ODD = rf"(?:{_BELOW_100}|\d{{1,3}})-odd"
_HUNDREDS = rf"{_BELOW_100}[\s-](?:hundred|thousand)(?:\s(?:and\s)?{_BELOW_100})?"
_COUNT = rf"{_ODD}|{_FIGURES}|{_COUNT_WORDS}|{_HUNDREDS}|{_BELOW_100}(?:[\s-]+and[\s-]+a[\s-]+half)?"


def _open(*phrases: str) -> frozenset[Opening]:
    """The openings of these phrases."""
    return frozenset(tuple(re.split("[ -]", phrase)[:2]) for phrase in phrases)


def _followed(firsts: Iterable[str], seconds: str) -> frozenset[Opening]:
    return frozenset((first, second) for first in firsts for second in seconds.split())


_COUNT_OPENINGS = (
    frozenset({(DIGITS, DIGITS, DIGITS)})
    | _open(DIGITS, *_SMALL, *_TEN, *_FIXED, *_VAGUE)
    | _followed(_TEN, "one two three four five six seven eight nine")
    | _followed([*_SMALL, *_TEN], "and hundred thousand odd")
    | _followed([DIGITS], "odd")
)


def _year(text: str) -> int | None:
    """`1998`, `nineteen ninety-eight`, `two thousand and one`."""
    if text[0].isdigit():
        return int(text)
    parts = text.replace("-", " ").split()
    if "thousand" in parts or "hundred" in parts:
        at = parts.index("thousand" if "thousand" in parts else "hundred")
        base = _below_100(" ".join(parts[:at])) * (1000 if parts[at] == "thousand" else 100)
        rest = [word for word in parts[at + 1 :] if word != "and"]
        return base + _below_100(" ".join(rest))
    return _below_100(parts[0]) * 100 + _below_100(" ".join(word for word in parts[1:] if word != "oh"))


_YEAR_WORDS = (
    rf"(?:eighteen|nineteen|twenty)[\s-](?:(?:{_TEN_WORD})(?:[\s-](?:one|two|three|four|five|six|seven|eight|nine)\b)?"
    r"|hundred|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|oh\s(?:one|two|three|four|five|"
    r"six|seven|eight|nine))"
    rf"|two\s+thousand(?:\s+(?:and\s+)?{_BELOW_100})?"
)
_YEAR = rf"1\d{{3}}(?!\d)|2[01]\d\d(?!\d)|{_YEAR_WORDS}"
_YEAR_OPENINGS = _open(DIGITS, "two thousand") | _followed(
    ["eighteen", "nineteen", "twenty"],
    f"{_TENS} hundred ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen oh",
)


def _day(text: str) -> int | None:
    match = re.match(r"\d+", text)
    return int(match[0]) if match else _ORDINAL.get(text.replace(" ", "-"))


_ORDINAL: dict[str, int] = {word: number for number, word in enumerate(_ORDINALS.split(), start=1)}
_DAY_WORDS = "|".join(word.replace("-", "[- ]") for word in sorted(_ORDINAL, key=lambda word: (-len(word), word)))
_DAY = rf"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\d%]|[.,:]\d)|{_DAY_WORDS}"

_MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"]
_SHORT_MONTHS = "jan feb mar apr jun jul aug sep sept oct nov dec"
_WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]


def _months() -> dict[str, Value]:
    table: dict[str, Value] = {name: number for number, name in enumerate(_MONTHS, start=1)}
    for short in _SHORT_MONTHS.split():
        number = next(number for number, name in enumerate(_MONTHS, start=1) if name.startswith(short))
        table |= {short: number, short + ".": number}
    return table


_SHORT_WEEKDAYS: dict[str, Value] = {
    "mon.": 1, "tue.": 2, "tues.": 2, "wed.": 3, "weds.": 3, "thu.": 4, "thur.": 4, "thurs.": 4, "fri.": 5, "sat.": 6, "sun.": 7,
}  # fmt: skip


def _weekdays() -> dict[str, Value]:
    return {name: number for number, name in enumerate(_WEEKDAYS, start=1)} | _SHORT_WEEKDAYS


def _both(units: dict[str, str]) -> dict[str, Value]:
    plurals = {"century": "centuries", "half-century": "half-centuries"}
    return {**units, **{plurals.get(word, word + "s"): code for word, code in units.items()}}


_CALENDAR_UNITS = {
    "day": "D",
    "week": "W",
    "month": "M",
    "year": "Y",
    "decade": "DE",
    "century": "CE",
    "quarter": "Q",
    "weekend": "WE",
}
_CLOCK_UNITS = {"second": "TS", "minute": "TM", "hour": "TH", "min": "TM", "hr": "TH"}
_ODD_UNITS = {
    "trading day": "D",
    "business day": "D",
    "working day": "D",
    "calendar year": "Y",
    "fiscal year": "Y",
    "school year": "Y",
}
_ODD_UNITS |= {"fortnight": "FN", "night": "D", "weekday": "D", "calendar day": "D", "semester": "H"}
_PERIODS: dict[str, Value] = {
    "week": "W",
    "month": "M",
    "year": "Y",
    "decade": "DE",
    "century": "CE",
    "quarter": "Q",
    "fiscal year": "Y",
}
_PERIODS |= {"school year": "Y", "academic year": "Y", "calendar year": "Y", "financial year": "Y"}

_FEASTS: dict[str, Value] = {
    "christmas": "12:25", "christmas day": "12:25", "christmas eve": "12:24", "new year's day": "1:1", "new year's eve": "12:31",
    "new year's": "1:1", "thanksgiving": "11:4:4", "thanksgiving day": "11:4:4", "halloween": "10:31", "independence day": "7:4",
    "the fourth of july": "7:4", "labor day": "9:1:1", "memorial day": "5:1:-1", "veterans day": "11:11",
    "columbus day": "10:1:2",
    "valentine's day": "2:14", "martin luther king day": "1:1:3", "martin luther king jr. day": "1:1:3",
    "presidents day": "2:1:3",
    "presidents' day": "2:1:3", "mother's day": "5:7:2", "father's day": "6:7:3", "easter": "E", "easter sunday": "E",
    "easter monday": "E1", "good friday": "E-2", "palm sunday": "E-7", "ash wednesday": "E-46", "pentecost": "E49",
    "may day": "5:1",
    "st. patrick's day": "3:17", "boxing day": "12:26", "april fools' day": "4:1", "april fool's day": "4:1",
    "all saints' day": "11:1",
    "earth day": "4:22", "groundhog day": "2:2", "bastille day": "7:14", "cinco de mayo": "5:5", "juneteenth": "6:19",
    "armistice day": "11:11",
    "election day": "11:1:1:1", "remembrance day": "11:11", "flag day": "6:14", "women's day": "3:8", "black friday": "11:4:4:1",
    "lady day": "3:25", "michaelmas": "9:29", "midsummer day": "6:24", "candlemas": "2:2", "martinmas": "11:11",
    "twelfth night": "1:5", "whit sunday": "E49", "whit monday": "E50", "shrove tuesday": "E-47", "maundy thursday": "E-3",
    "ascension day": "E39", "trinity sunday": "E56", "all souls' day": "11:2", "st. john's day": "6:24",
    "lunar new year": "L", "chinese new year": "L", "spring festival": "L", "international women's day": "3:8",
}  # fmt: skip

_PARTS: dict[str, Value] = {
    "morning": "TMO",
    "afternoon": "TAF",
    "evening": "TEV",
    "night": "TNI",
    "lunchtime": "TMI",
    "midday": "TMI",
}
_PARTS |= {"mid-morning": "TMO", "mid-afternoon": "TAF"}
_PHASES: dict[str, Value] = {
    "early": "START", "earlier": "BEFORE", "late": "END", "later": "AFTER", "mid": "MID", "the beginning of": "START",
    "the start of": "START", "the end of": "END", "the middle of": "MID", "the close of": "END", "the early part of": "START",
    "the latter part of": "END", "the first part of": "START", "the dawn of": "START", "about": "APPROX",
    "around": "APPROX", "circa": "APPROX", "sometime": "APPROX", "some time": "APPROX", "most of": "", "much of": "",
    "all of": "",
    "a good part of": "", "the rest of": "END", "the remainder of": "END", "early in": "START", "late in": "END",
    "later in": "AFTER", "earlier in": "BEFORE", "sometime in": "APPROX", "end of": "END", "beginning of": "START",
    "start of": "START",
}  # fmt: skip
_QUANTITIES: dict[str, Value] = {
    "about": "APPROX", "around": "APPROX", "approximately": "APPROX", "roughly": "APPROX", "some": "APPROX",
    "nearly": "LESS_THAN",
    "almost": "LESS_THAN", "less than": "LESS_THAN", "under": "LESS_THAN", "fewer than": "LESS_THAN", "up to": "EQUAL_OR_LESS",
    "at most": "EQUAL_OR_LESS", "no more than": "EQUAL_OR_LESS", "more than": "MORE_THAN", "over": "MORE_THAN",
    "at least": "EQUAL_OR_MORE",
    "no less than": "EQUAL_OR_MORE", "as many as": "EQUAL_OR_LESS", "well over": "MORE_THAN",
    "close to": "APPROX", "as little as": "EQUAL_OR_MORE", "a little over": "MORE_THAN", "a little more than": "MORE_THAN",
    "just over": "MORE_THAN", "just under": "LESS_THAN", "slightly more than": "MORE_THAN",
}  # fmt: skip
_REFS: dict[str, Value] = {
    "right now": "PRESENT_REF",
    "now": "PRESENT_REF", "currently": "PRESENT_REF", "nowadays": "PRESENT_REF", "at present": "PRESENT_REF",
    "presently": "PRESENT_REF",
    "these days": "PRESENT_REF", "the present": "PRESENT_REF", "this moment": "PRESENT_REF", "recently": "PAST_REF",
    "the past": "PAST_REF",
    "the future": "FUTURE_REF", "the near future": "FUTURE_REF", "the near term": "FUTURE_REF",
    "the foreseeable future": "FUTURE_REF",
    "lately": "PAST_REF", "the recent past": "PAST_REF", "the not-too-distant future": "FUTURE_REF",
    "the coming days": "FUTURE_REF",
    "the distant past": "PAST_REF", "long ago": "PAST_REF", "current": "PRESENT_REF", "the distant future": "FUTURE_REF",
    "the not too distant future": "FUTURE_REF", "the short term": "FUTURE_REF", "the long term": "FUTURE_REF",
    "a later date": "FUTURE_REF", "more recently": "PAST_REF",
}  # fmt: skip

_ZONE_LETTERS = "est edt cst cdt mst mdt pst pdt gmt utc et ct pt bst cet cest jst hkt"
_ZONES: dict[str, Value] = {word: word for word in _ZONE_LETTERS.split()}
_ZONES |= {
    f"{name}{kind} time": name
    for name in ("eastern", "central", "mountain", "pacific", "greenwich mean", "british summer", "central european", "beijing")
    for kind in ("", " standard", " daylight", " summer")
}
_ZONES |= {"eastern": "et", "local time": ""}

_THINGS = (
    "conflict war civil truce ceasefire cease-fire dispute feud ban embargo blockade siege occupation insurgency rebellion "
    "uprising agreement deal treaty contract law rule tradition strike crisis campaign project programme program investigation "
    "case record slump"
)
_ALL_UNITS = _both(_CALENDAR_UNITS) | _both(_CLOCK_UNITS) | _both(_ODD_UNITS)
_LONG_WORDS = {word: code for word, code in (_CALENDAR_UNITS | _CLOCK_UNITS).items() if word not in ("min", "hr")}
_PLURALS = {word: code for word, code in _both(_LONG_WORDS).items() if word not in _LONG_WORDS}
_TENS_PLURAL = ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"]
_DECADES: dict[str, Value] = {word: 10 * tens for tens, word in enumerate(_TENS_PLURAL, start=2)}
_DECADES["noughties"] = 0
_ORDINAL_WORDS: dict[str, Value] = {**_ORDINAL, "1st": 1, "2nd": 2, "3rd": 3, "21st": 21, "last": -1, "final": -1, "opening": 1}
_ORDINAL_WORDS |= {f"{number}th": number for number in range(4, 31)}
_NTH_OPENINGS = _open(DIGITS) | _followed([DIGITS], "st nd rd th")
_SHORT_DECADE = _APOSTROPHE | {(DIGITS, "s")}

PIECES: dict[str, Piece] = {
    "weekday": words(_weekdays()),
    "weekdays": words({name + "s": number for number, name in enumerate(_WEEKDAYS, start=1)}),
    "month": words(_months()),
    "day": figures(_DAY, _day, openings=_NTH_OPENINGS | _open(*_ORDINAL)),
    "day_number": figures(r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\d%]|[.,:]\d)", _day, openings=_NTH_OPENINGS),
    "year": figures(_YEAR, _year, openings=_YEAR_OPENINGS),
    "short_year": figures(r"['’]\d\d(?!\d)", lambda text: int(text[1:]), openings=_APOSTROPHE),
    "two": figures(r"\d\d(?!\d)", int),
    "digits": figures(r"\d{1,4}(?!\d|,\d)", int),
    "decade": figures(r"(?:1\d|20)\d0['’]?s", lambda text: int(text[:4]), openings=frozenset({(DIGITS, "s")})),
    "quoted_decade": figures(r"['’][2-9]0s", lambda text: int(text[1:3]), openings=_APOSTROPHE),
    "short_decade": figures(r"['’]?[2-9]0['’]?s", lambda text: int(text.lstrip("'’")[:2]), openings=_SHORT_DECADE),
    "decade_words": words(_DECADES),
    "ordinal": words(_ORDINAL_WORDS),
    "count": figures(_COUNT, count, openings=_COUNT_OPENINGS, whole=frozenset({(DIGITS, DIGITS)})),
    "one": words({"a": "1", "an": "1", "one": "1"}),
    "unit": words(_ALL_UNITS),
    "sole": words({word: code for word, code in _ALL_UNITS.items() if not word.endswith("s")}),
    "units": words({word: code for word, code in _ALL_UNITS.items() if word.endswith("s")}),
    "calendar_unit": words(_both(_CALENDAR_UNITS)),
    "plural": words(_PLURALS),
    "period": words(_PERIODS),
    "single": words(dict(_CALENDAR_UNITS) | {"hour": "TH", "minute": "TM"}),
    "season": words({"spring": 3, "summer": 6, "fall": 9, "autumn": 9, "winter": 12, "springtime": 3, "summertime": 6,
        "wintertime": 12}),
    "sure_season": words({"summer": 6, "autumn": 9, "winter": 12}),
    "seasons": words({"springs": 3, "summers": 6, "autumns": 9, "falls": 9, "winters": 12}),
    "short_season": words({"spring": 3}),
    "part": words(_PARTS),
    "parts": words({word + "s": code for word, code in _PARTS.items() if "-" not in word}),
    "phase": words(_PHASES),
    "time_of": words({"early": "START", "late": "END", "earlier": "BEFORE", "later": "AFTER", "mid": "MID"}),
    "quantity": words(_QUANTITIES),
    "week_shift": words({"last week": -1, "this week": 0, "next week": 1, "the previous week": -1, "the following week": 1}),
    "short_unit": words({"decade": "DE", "century": "CE", "hour": "TH"}),
    "way": words({"ago": "ago"}),
    "often": words({"daily": "D", "weekly": "W", "monthly": "M", "yearly": "Y", "annually": "Y"}),
    "nth_of": words({word: word for word in ["first", "final", "last", "opening", "latest", "initial", "year-earlier",
        "year-ago"]}),
    "evening": words({"evening": "PM", "afternoon": "PM"}),
    "nth_week": words({"first": 1, "second": 2, "third": 3, "fourth": 4, "last": -1, "final": -1}),
    "which_of": words({"first": 1, "second": 2, "third": 3, "fourth": 4, "last": -1, "final": -1}),
    "month_shift": words({"this month": 0, "next month": 1, "last month": -1}),
    "kind": words({"quarter": "Q", "period": ""}),
    "nth_day": figures(r"(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th)", _day, openings=_NTH_OPENINGS),
    "old_month": words({"inst.": 0, "instant": 0, "ult.": -1, "ultimo": -1, "prox.": 1, "proximo": 1, "inst": 0, "ult": -1}),
    "hhmm": figures(r"(?:[01]\d|2[0-3])[0-5]\d(?!\d)", int),
    "half_number": figures(r"[12](?!\d)", int),
    "every_nth": words({"other": "2", "second": "2", "third": "3", "fourth": "4", "fifth": "5"}),
    "short_weekday": words({short.rstrip("."): number for short, number in _SHORT_WEEKDAYS.items()}),
    "quarter_number": figures(r"[1-4](?!\d)", int),
    "bound": words({word: mod for word, mod in _QUANTITIES.items() if word in ("at least", "more than", "nearly", "almost",
        "less than")}),
    "ref": words(_REFS),
    "thing": words({word: word for word in _THINGS.split()}),
    "holiday": words(_FEASTS),
    "aside": figures(r"\([^()\n]{2,30}\)", lambda text: None),
    "long": words({f"{word}long": code for word, code in (_CALENDAR_UNITS | {"hour": "TH"}).items()}),
    "half_unit": words({"hour": "TH", "century": "CE", "decade": "DE"}),
    "hour": figures(r"(?:1\d|2[0-4]|0?\d)(?!\d)", int),
    "hour_word": words({word: number for word, number in _SMALL.items() if 0 < number < 13}),
    "minute": figures(r"[0-5]\d(?!\d)", int),
    "half": words({"a.m.": "AM", "p.m.": "PM", "am": "AM", "pm": "PM", "a.m": "AM", "p.m": "PM"}),
    "zone": words(_ZONES),
    "era": words({"b.c.": "BC", "bc": "BC", "b.c.e.": "BC", "bce": "BC", "a.d.": "AD", "ad": "AD", "c.e.": "AD",
        "anno domini": "AD"}),
    "which": words({"last": "last", "this past": "last", "this last": "last", "next": "next", "this": "this",
        "this coming": "next", "this upcoming": "next", "past": "last", "coming": "next", "the previous": "last",
        "previous": "last", "the coming": "next"}),
    "shift": words({"last": -1, "the last": -1, "this past": -1, "the previous": -1, "the prior": -1, "this": 0,
        "the current": 0, "current": 0, "next": 1, "the next": 1, "the coming": 1, "this coming": 1, "the upcoming": 1}),
    "year_shift": words({"last year": -1, "this year": 0, "next year": 1, "last year's": -1, "this year's": 0, "next year's": 1,
        "the current year": 0, "the current year's": 0}),
    "days": words({"today": 0, "yesterday": -1, "tomorrow": 1, "the day before yesterday": -2, "the day after tomorrow": 2}),
    "a": figures(r"\d{1,4}", int),
    "b": figures(r"\d{1,2}", int),
    "c": figures(r"\d{2,4}(?![\d/])", int),
}  # fmt: skip
