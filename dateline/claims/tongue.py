"""Tongue: what a language has to say of figures: number words, fractions, money, what is near, and the words that rule one out."""

import re
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import NamedTuple

from dateline.claims.sentence import Sentence
from dateline.frozen import dataclass

Bound = tuple[float, float]


PART = 6.0
"""A fraction in words may stand for three percentage points more or less."""


class Number(NamedTuple):
    """Tokens `first` up to `next`; `grain` is the least that it tells apart: a thousand in 8,000, ten million in 1.28 billion."""

    value: float
    grain: float
    first: int
    next: int


class Noun(NamedTuple):
    """`unit` is the same however it is written; `next` is the token behind it; `words` belong to it."""

    unit: str
    next: int
    words: tuple[str, ...]


Counts = Callable[[Sentence, int], Noun | None]


class Near(StrEnum):
    """How a figure is meant."""

    EXACT = "exact"
    ABOUT = "about"
    LEAST = "least"
    MOST = "most"
    NEARLY = "nearly"
    OVER = "over"


def phrases(table: Mapping[Near, str]) -> dict[tuple[str, ...], Near]:
    """The words of a table of phrases, parted by semicolons."""
    return {tuple(phrase.split()): near for near, some in table.items() for phrase in some.split(";")}


@dataclass(frozen=True, slots=True, kw_only=True)
class Tongue:
    """One language's tables, all in lower case.

    `thousands` and `point` part the digits of a number; where that differs by country, `by_shape` lets three digits behind a
    mark be thousands, and `18 000` is `spaced`. A noun stands before its adjectives where it is `head_first`. `near` are the
    words before a figure (up to four, ending with one of `near_ends`), `behind` those after it. `nearly_all` are words for
    nearly everybody, beginning with one of `almost`. `crowds` are counts without a number (`dozens`), `parts` the denominators
    of fractions, which `parting` may follow, `alike` words for the same thing (`villager`, `resident`). `closed` ends a noun
    phrase, `joining` goes on with it, `several` count without a number, `bare` are determiners that may stand before its noun;
    `single` and `halves` make one or half of a magnitude, `and_half` adds half of one; `alone` are magnitudes that need no
    number (`mil`), `opening` numbers that are only looked at before a magnitude, `tens` those that are joined to a smaller one
    (`treinta y seis`); a span lies `between` one and another or from one `until` another, but may be a change where `since`
    stands before; `lone` is one of so many, `percents` are the ways to write percent, `reaching` leads to a new level; `silent`
    are words that say nothing of a measure, `saying` verbs of who says so, `summing` verbs that go with `up to`, `nameless`
    words with a capital that name nobody. A figure that follows one of `barred`, or whose noun is one of `spans`, is none; nor
    is one whose clause has one of `unsaid`, unless it stands in a clause that hangs on the figure by one of `hanging`, or
    denies something of it (`denying`); a clause begins with one of `beginning`. `rising` makes of a percentage a change,
    `traded` words rule out money, since what is traded has its own price each; `moving` of a figure one that is another the
    next day; a sentence without digits has figures only with one of `words`. `times` name the time that a figure holds for.
    `befallen` are words for what befell people, who are counted without a noun behind one of `tolls`, or the `tally` of one
    of those words, and a word that is `amounting` to the number (`the death toll rose to 24`, `the number of dead is 24`). A
    language that does not part its words has rules of its own for a `numeral`, a noun that is `counted`, the `whole` of a
    share, and a `share`; `more` is what follows a number there that means more."""

    numbers: Mapping[str, int]
    magnitudes: Mapping[str, int]
    crowds: Mapping[str, Bound]
    parts: Mapping[str, int]
    parting: frozenset[str]
    percent: frozenset[str]
    currencies: Mapping[str, str]
    near: Mapping[tuple[str, ...], Near]
    near_ends: frozenset[str]
    behind: Mapping[tuple[str, ...], Near]
    nearly_all: Mapping[tuple[str, ...], str]
    almost: frozenset[str]
    alike: Mapping[str, str]
    of: frozenset[str]
    out_of: tuple[tuple[str, ...], ...]
    percents: tuple[tuple[str, ...], ...]
    single: frozenset[str]
    halves: frozenset[str]
    lone: frozenset[str]
    reaching: frozenset[str]
    it: frozenset[str]
    joining: frozenset[str]
    several: frozenset[str]
    bare: frozenset[str]
    closed: frozenset[str]
    silent: frozenset[str]
    saying: frozenset[str]
    summing: frozenset[str]
    nameless: frozenset[str]
    barred: frozenset[str]
    spans: frozenset[str]
    unsaid: frozenset[str]
    rising: frozenset[str]
    hanging: frozenset[str]
    denying: frozenset[str]
    beginning: frozenset[str]
    traded: frozenset[str]
    moving: frozenset[str]
    months: frozenset[str]
    times: frozenset[str]
    plural: Callable[[str], bool]
    stem: Callable[[str], str]
    sayers: tuple[re.Pattern[str], ...]
    words: frozenset[str]
    befallen: Mapping[str, str]
    tolls: Mapping[str, str]
    tally: frozenset[str]
    amounting: frozenset[str]
    thousands: str = ","
    point: str = "."
    more: frozenset[str] = frozenset()
    numeral: Callable[[Sentence, int], Number | None] | None = None
    counted: Counts | None = None
    whole: Counts | None = None
    share: Callable[[Sentence, int], Number | None] | None = None
    by_shape: bool = False
    head_first: bool = False
    spaced: bool = False
    and_half: tuple[tuple[str, ...], ...] = ()
    alone: frozenset[str] = frozenset()
    opening: frozenset[str] = frozenset()
    tens: frozenset[str] = frozenset()
    between: frozenset[str] = frozenset()
    until: frozenset[str] = frozenset()
    since: frozenset[str] = frozenset()
