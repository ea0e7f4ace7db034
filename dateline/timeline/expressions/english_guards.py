"""English objections: when the words of a rule mean no time, Found → bool."""

import re

from dateline.timeline.expressions.anchor import PAST
from dateline.timeline.expressions.found import Found
from dateline.timeline.expressions.period import UNITS, YEAR

_NUMBERS = (
    "room flight page highway route bus number apartment model channel version section gate line box suite lot folio item plate "
    "figure"
)
_NUMBERED = re.compile(
    rf"(?i:\b(?:{_NUMBERS.replace(' ', '|')}|fig\.?|no\.?)) $|"
    r"[$£€¥#]\s?$|\b[A-Z]{1,3}\$\s?$|[\d.,:/*×-]$|\d $|(?:[Cc]opyright|©|\([Cc]\))\s*$"
)
_COUNTED = re.compile(
    r"\s?%|[*×:.]\d|/(?!\d\d(?![\d/]))\d|,\d{3}|-(?:page|mile|foot|seat|acre|room|bed|member|pound)\b|\s(?:percent|people|men|women|children|"
    r"troops|soldiers|"
    r"officers|students|members|workers|employees|miles|feet|met(?:er|re)s|kilomet(?:er|re)s|km|tons?|pounds|barrels|shares|"
    r"jobs|units|homes|"
    r"houses|cars|dead|words|points|times|years|days|hours|degrees|dollars|euros|pesos|yuan|a\.?m\b|p\.?m\b|GMT|UTC|block of|"
    r"more\b|other\b|"
    r"(?:U\.S\.|[A-Z]\w+) (?:troops|soldiers|officers)|[NSEW]\.? \w+ (?:St|Ave)|[A-Z]\w+ (?:St\b|Ave|Street|Road|Avenue|Blvd))"
)
_CAR = re.compile(
    r" (?:Chevrolet|Chevy|Ford|Toyota|Honda|Buick|Cadillac|Dodge|Nissan|Mercedes|BMW|Volvo|Jeep|Pontiac|Volkswagen|Mazda|"
    r"Oldsmobile)\b"
)
_OPENING_WORDS = (
    "In By Since From Until Till After Before During Through Throughout For Of The And Or Between Fiscal Year Circa Around "
    "About To Late Early "
    "Mid Spring Summer Fall Autumn Winter When Its His Her Their Our This That Last Next Both Olympics Games Cup Expo On As At "
    "If With Only But "
    "January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep "
    "Sept Oct Nov Dec"
)
_NAME = re.compile(rf"\b(?!(?:{_OPENING_WORDS.replace(' ', '|')})\b)[a-z]?[A-Z]\w+ $")
_SHORT_MONTH = re.compile(r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec|[A-Z]{3})$")
_MARCH = re.compile(r" (?:for|of) (?:the )?[A-Z]|(?: [A-Z][a-z]+)? (?:says|said|told)\b")
_MAY = re.compile(r" (?:not|be|have|also|require|need|lack|cause|I|we|you|he|she|they)\b")
_AGE = re.compile(r"[\s-]olds?\b|\sof age\b|\sa day\b|\s?/\s?\d")
_LASTING = re.compile(
    r"(?:\b(?:for|in|by|within|over|after|than|about|barely|took|takes?|lasts?|lasted|lasting|least|most|only|just|of|quite|him|"
    r"her|them|until|spent|"
    r"spend|half|as|during|every|once|to|be|is|was|roughly|and)|^|\n)\s*$"
)
_MANY = re.compile(
    r"(?<!hundreds )(?<!thousands )(?<!matter )\b(?:in|for|within|of|over|after|several|(?<!as )many|few|took|take|these|spent|"
    r"spend|lasted|follows)\s+$"
)
_QUANTIFIED = re.compile(r"(?:\b(?:for|in|after|of|just|well|within|last|lasted|lasting|took|takes|spent|a|is|was|by)|^|\n) ?$")
_THEN = re.compile(r" (?:ago|later|earlier|before|old)\b")
_AUXILIARY = re.compile(r"(?:\b(?:to|will|would|could|can|may|might|must|should|not|only)|n['’]t|['’]ll) $")
_NTH = re.compile(r"\b(?:first|second|third|fourth|opening|final|every|each|another) $")
_AT = re.compile(r"\b(?:at|around|about|until|from|since|before|after) $")
_TODAYS = re.compile(
    r"['’]s (?:world|youth|society|standards|market|computers?|generation|economy|personal|young|kids|technology)\b"
)
_PAPER = re.compile(r"\b(?!(?:On|And|But|Or|So|Since|Until|By|Late|Early|Earlier|Later)\b)[A-Z]\w* $")


def numbered(found: Found) -> bool:
    """`$1990`, `2000 people`, `room 2012`, `Copyright 1995`, `1024*768`."""
    if not 1000 <= found.year < 2200:
        return True
    return bool(found.text.isdigit() and _NUMBERED.search(found.before(16))) or _COUNTED.match(found.after(30)) is not None


def small(found: Found) -> bool:
    """`the year 12`, `the year 5000`: of what?"""
    return not 99 < found.number("digits") < 2200


def named(found: Found) -> bool:
    """`Orion 1980`, `a 1987 Chevrolet`, `iLamp '11`."""
    return bool(found.text.strip("'’").isdigit() and _NAME.search(found.before(20))) or _CAR.match(found.after(16)) is not None


def after_quote(found: Found) -> bool:
    """`''60 Minutes''`."""
    return found.before(1) in ("'", "`", "’", '"')


def no_month(found: Found) -> bool:
    """`may`, `Jan Novak`, `the March for Life`, `MAR`."""
    verb = {"March": _MARCH, "May": _MAY}.get(found.text)
    return found.text.islower() or bool(_SHORT_MONTH.match(found.text) or (verb and verb.match(found.after())))


def modal(found: Found) -> bool:
    """`they may second guess it`."""
    return found.text.startswith("may ")


def certain_day(found: Found) -> bool:
    """`a Friday deadline`; `it was a Friday` is any."""
    return re.match(r" (?!(?:in|of|when|and|or|that|with|at|to|before|after)\b)\w", found.after(9)) is not None


def site(found: Found) -> bool:
    """`Monday.com`."""
    return re.match(r"\.[a-z]", found.after(2)) is not None


def first_name(found: Found) -> bool:
    """`May Novak`, but `in May Novak said`."""
    if found.text not in ("April", "May", "June", "August") or re.match(r" [A-Z][a-z]", found.after(3)) is None:
        return False
    return (
        re.search(
            r"\b(?:in|by|since|last|of|from|until|through|to|next|this|early|late|mid|during|for|before|after|each|every)[ -]$|"
            r"- ?$",
            found.before(8),
        )
        is None
    )


def no_season(found: Found) -> bool:
    """`a spring in the wall`; `until spring` is a season."""
    return re.search(r"\b(?:until|till|by|since|before|after|through) $", found.before(8).lower()) is None


def games(found: Found) -> bool:
    """`Summer Olympics`, `the Spring University`."""
    return found.text.split()[-1].istitle() and re.match(r" [A-Z]", found.after(2)) is not None


def not_at(found: Found) -> bool:
    """`the moment` of something; `at the moment` is now."""
    return found.before(3).lower() != "at " or found.after(3) == " of"


def as_many(found: Found) -> bool:
    """`the third time in as many weeks`; `as many as three weeks` is a length."""
    return found.before(3).lower() == "as " and found.text.lower().startswith("many")


def spread_over(found: Found) -> bool:
    """`spent over three years`, `evolved over several years`: the preposition; `for over three years` is a quantity."""
    if not found.text.lower().startswith("over "):
        return False
    return not (_QUANTIFIED.search(found.before(9).lower()) or _THEN.match(found.after(9)))


def verb(found: Found) -> bool:
    """`expected to last six weeks`: how long, not which."""
    return found.text.lower().startswith("last ") and _AUXILIARY.search(found.before(10).lower()) is not None


def nth(found: Found) -> bool:
    """`the first weekend` of something."""
    return _NTH.search(found.before(12).lower()) is not None


def no_clock(found: Found) -> bool:
    """`3:07` that is a result, a verse or a length; `at 7:30` is a time of day."""
    return not _AT.search(found.before(10).lower()) or re.match(r"[.:]\d", found.after(2)) is not None


def age(found: Found) -> bool:
    """`six-year-old`, `aged 45 years`, `24 hours a day`, `$3.5 years`."""
    return found.before(1) in ("$", "£", "€", ".") or found.before(5).lower() == "aged " or bool(_AGE.match(found.after(12)))


def programme(found: Found) -> bool:
    """`60 Minutes`, `This Week`."""
    return re.search(r"\d [A-Z]", found.text) is not None or (" " in found.text and found.text.istitle())


def fraction(found: Found) -> bool:
    """`three-quarters`, `three quarters of`."""
    return found.word("unit") == "Q" and found.word("count") != "X" and ("-" in found.text or found.after(4) == " of ")


def no_length(found: Found) -> bool:
    """`$5 a year`, `a second group`; `for a year` is a length."""
    return found.word("unit") == "TS" or ("phase" not in found and not _LASTING.search(found.before(16).lower()))


def no_many(found: Found) -> bool:
    """`years` that nothing makes a time of."""
    return not _MANY.search(found.before(18).lower())


def not_the(found: Found) -> bool:
    """`days before` that nothing measures; `the days before`, `just days before` are lengths."""
    return re.search(r"(?:the|few|just|only|mere) $", found.before(5).lower()) is None


def not_this_day(found: Found) -> bool:
    """`USA Today`, `today's youth`."""
    return bool(_TODAYS.match(found.after(20)) or (found.text[0].isupper() and _PAPER.search(found.before(20))))


def newspaper(found: Found) -> bool:
    """`China Daily`."""
    return found.text[0].isupper()


def nth_of_something(found: Found) -> bool:
    """`the 15th time`; `on the 15th` is a day."""
    return (
        re.search(r"(?:on|by|until|since|from|before|after) $", found.before(8)) is None
        or re.match(r" [a-z]", found.after(2)) is not None
    )


_GOES_ON = re.compile(
    r" (?:at|in|about|and|or|but|when|while|after|before|the|an?|he|she|it|we|they|i|to|for|from|with|by|was|were|had) ", re.I
)


def nth_thing(found: Found) -> bool:
    """`Sunday, the 12th game`; `Sunday, the 12th` is a day."""
    after = found.after(9)
    return re.match(r" \w", after) is not None and _GOES_ON.match(after) is None


def of_something(found: Found) -> bool:
    """`the night of the storm`, `the morning after`."""
    return re.match(r" (?:of|after|before)\b", found.after(7)) is not None


def before_this(found: Found) -> bool:
    """`the day before the vote`; `from 3 percent the month before` is a month."""
    return re.match(r"\s*(?:[.,;:)\"”]|$|and\b|as\b)", found.after(5)) is None


def not_over(found: Found) -> bool:
    """`the next year` of the article; behind `in 1988`, where it is over, it is another."""
    told = found.latest(UNITS[: UNITS.index(YEAR) + 1], within=300)
    return told is None or found.direction != PAST or (found.today - told.last).days < 366


def since_this(found: Found) -> bool:
    """`it is three weeks since the vote`; `he left three weeks since` is ago."""
    return found.text.lower().endswith("since") and before_this(found)


def compound(found: Found) -> bool:
    """`the year` of `the year-earlier`, of `the year 476`."""
    return re.match(r"-| \d", found.after(2)) is not None


def with_article(found: Found) -> bool:
    """`the third-quarter results`: the article is not part of it."""
    return re.fullmatch(r"(?i)the [a-z]+-quarter", found.text) is not None


def high_noon(found: Found) -> bool:
    """`High Noon`."""
    return found.before(5).lower() == "high "
