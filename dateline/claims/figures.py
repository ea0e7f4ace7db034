"""Read the figures of a sentence: Sentence, Tongue → Figures: money, numbers of things, shares, changes and rates."""

from collections.abc import Sequence
from math import inf
from typing import NamedTuple

from dateline.claims.nouns import counted, tallied, whole
from dateline.claims.numbers import bounded, currency_before, number
from dateline.claims.sentence import Sentence
from dateline.claims.spelled import and_half
from dateline.claims.tongue import PART, Bound, Near, Number, Tongue

PERCENT = "%"
_CROWDED = 8
"""A sentence with more figures is a list or a table."""

_ALL = 90.0
_FEWEST = 3
"""Fewer things are hardly ever what sources disagree on, and two are in every other sentence."""

_INHERITED = 1000
"""A smaller number is hardly a part of the money before it."""


class Figure(NamedTuple):
    """Tokens `first` up to `next`, with what it counts. `value` is its number, `low` and `high` what that can mean; `unit` is what
    is counted, always in the same form, `noun` as a reader has it; `words` belong to the noun. `equal` where it says the figure
    before it in other money, `joined` where it is one of a pair: `400 lecturers and 8,000 students`."""

    first: int
    next: int
    value: float
    low: float
    high: float
    unit: str
    noun: str
    words: tuple[str, ...] = ()
    equal: bool = False
    joined: bool = False

    def text(self, said: Sentence) -> str:
        """The figure as it is written."""
        return said.stretch(self.first, self.next)


_Read = tuple[Figure | None, int]
"""A figure, if what was read is one, and the token from which to read on."""


def figures(said: Sentence, tongue: Tongue) -> tuple[Figure, ...]:
    """The figures, in order; none where there are so many that the sentence is a list."""
    found: list[Figure] = []
    read_on = count = 0
    for at, low in enumerate(said.lows):
        if at < read_on or not (low in tongue.words or low in tongue.lone or low[0].isdecimal() or low in tongue.opening):
            continue
        if low in tongue.opening and not _opens_larger(said, at, tongue):
            continue
        read = _first_read(said, at, tongue, found)
        if read is None:
            continue
        figure, read_on = read
        count += 1
        if figure is not None:
            found.append(_placed(figure, found, said, tongue))
    return tuple(found) if count <= _CROWDED else ()


def _opens_larger(said: Sentence, at: int, tongue: Tongue) -> bool:
    """Whether a word that is in every other sentence begins a larger number: `two hundred`, `two and a half million`."""
    return said.low(at + 1 + and_half(said, at + 1, tongue)) in tongue.magnitudes


def _first_read(said: Sentence, at: int, tongue: Tongue, before: Sequence[Figure]) -> _Read | None:
    if not said.lows[at][0].isdecimal():
        read = _nearly_all(said, at, tongue) or _fraction(said, at, tongue) or _crowd(said, at, tongue)
        if read is not None:
            return read
    one = number(said, at, tongue)
    if one is None:
        return None
    return _percentage(said, one, tongue) or _out_of(said, one, tongue) or _amount(said, one, tongue, before)


def _placed(figure: Figure, before: Sequence[Figure], said: Sentence, tongue: Tongue) -> Figure:
    """How it stands to the figure before it."""
    if not before:
        return figure
    between = said.run(before[-1].next, figure.first)
    other_money = before[-1].noun != PERCENT and figure.unit != before[-1].unit
    return figure._replace(
        equal=between[:1] in (("(",), ("（",)) and len(between) <= 3 and other_money,
        joined=bool(between) and all(low in tongue.joining or low in ",，、" for low in between),
    )


# --- money and numbers of things ---------------------------------------------------------------------------------------------


def _crowd(said: Sentence, at: int, tongue: Tongue) -> _Read | None:
    """`dozens of boats`, `tens of thousands of students`."""
    if said.lows[at] not in tongue.several:
        return None
    for size in (3, 1):
        bound = tongue.crowds.get(" ".join(said.lows[at : at + size]))
        if bound is not None:
            after = at + size + (said.low(at + size) in tongue.of)
            money = tongue.currencies.get(said.low(after))
            if money is not None:
                return Figure(at, after + 1, 0.0, *bound, money, money), after + 1
            noun = counted(said, after, tongue)
            if noun is None or said.low(at - 1) in tongue.barred:
                return None, after
            return Figure(at, noun.next, 0.0, *bound, noun.unit, said.phrase(after, noun.next), noun.words), noun.next
    return None


def _amount(said: Sentence, one: Number, tongue: Tongue, before: Sequence[Figure]) -> _Read:
    """Money, or a number of things; no figure where the number is only passed over."""
    if _barred(said, one.first, tongue):
        return None, one.next
    money = _money(said, one, tongue)
    if money is not None:
        return money, money.next
    sum_ = _part_of(said, one, tongue, before)
    if sum_ is not None:
        first, value, bound = bounded(said, one, tongue)
        return Figure(first, one.next, value, *bound, sum_.unit, sum_.noun), one.next
    noun = counted(said, one.next, tongue)
    if noun is None and not tongue.tally.isdisjoint(said.lows):
        noun = tallied(said, one.first, one.next, tongue)
    if noun is None or one.value < _FEWEST or _named(said, one.first, tongue):
        return None, one.next
    first, value, bound = bounded(said, one if one.grain > 1 else one._replace(grain=0.0), tongue)
    if _more(said, one.next, noun.next, tongue):
        bound = (bound[0], inf)
    called = said.phrase(one.next + (said.low(one.next) in tongue.of), noun.next) or noun.words[0]  # `3 millones de peces`
    return Figure(first, noun.next, value, *bound, noun.unit, called, noun.words), noun.next


def _barred(said: Sentence, at: int, tongue: Tongue) -> bool:
    before = said.low(at - 2) if said.low(at - 1) == "." else said.low(at - 1)
    return before in tongue.barred


def _named(said: Sentence, at: int, tongue: Tongue) -> bool:
    """Whether the number is part of a name: `Boeing 737 planes`."""
    if at < 2 or not said.texts[at].isdecimal():
        return False
    return said.texts[at - 1][0].isupper() and said.lows[at - 1] not in tongue.closed


def _money(said: Sentence, one: Number, tongue: Tongue) -> Figure | None:
    """A number with a currency right before it, or behind it: `yuan`, `U.S. dollars`."""
    before = currency_before(said, one.first, tongue)
    if before:
        first, value, bound = bounded(said, one._replace(first=one.first - 1), tongue)
        return Figure(first, one.next, value, *bound, before, before)
    for place in (one.next, one.next + 1, one.next + 2):
        low = said.low(place)
        if low in tongue.currencies and (low.isalpha() or said.glued(place)):
            first, value, bound = bounded(said, one, tongue)
            return Figure(first, place + 1, value, *bound, tongue.currencies[low], tongue.currencies[low])
        if not (said.written(place)[:1].isupper() or low in tongue.of):
            break
    return None


def _part_of(said: Sentence, one: Number, tongue: Tongue, before: Sequence[Figure]) -> Figure | None:
    """The money before, where the number is a part of it: `6 billion yuan, 4 billion of it`."""
    if one.value < _INHERITED or said.low(one.next) not in tongue.of or said.low(one.next + 1) not in tongue.it:
        return None
    sum_ = next((figure for figure in reversed(before) if not figure.equal), None)
    return sum_ if sum_ is not None and sum_.unit == sum_.noun else None


def _more(said: Sentence, at: int, end: int, tongue: Tongue) -> bool:
    """Whether more is meant: `300+ people`, `300 or more people`, `300 people or more`."""
    if (said.written(at) == "+" and said.glued(at)) or said.low(at) in tongue.more:
        return True
    behind = tongue.behind
    return (
        behind.get((said.low(at), said.low(at + 1))) is Near.LEAST or behind.get((said.low(end), said.low(end + 1))) is Near.LEAST
    )


# --- shares ------------------------------------------------------------------------------------------------------------------


def _nearly_all(said: Sentence, at: int, tongue: Tongue) -> _Read | None:
    """`virtually everyone`, `almost every household`."""
    if said.lows[at] not in tongue.almost:
        return None
    after, whom = next(
        ((end, whom) for end in (at + 2, at + 1) if (whom := tongue.nearly_all.get(said.run(at, end))) is not None), (at, None)
    )
    if whom is None:
        return None
    if whom:
        return Figure(at, after, 0.0, _ALL, 100.0, f"% {whom}", PERCENT), after
    noun = whole(said, after + (said.low(after) in tongue.of), tongue)
    if noun is None:
        return None, after
    return Figure(at, noun.next, 0.0, _ALL, 100.0, f"% {noun.unit}", PERCENT, noun.words), noun.next


def _fraction(said: Sentence, at: int, tongue: Tongue) -> _Read | None:
    """`three-fourths of the residents`, `a third of the boats`, `half of them`."""
    if tongue.share is not None:
        one = tongue.share(said, at)
        return None if one is None else _of_whom(said, one, tongue)
    above, _, below = said.lows[at].partition("-")
    after = at + 1
    if not below and above in tongue.numbers and said.low(at + 1) in tongue.parts:
        below, after = said.low(at + 1), at + 2 + (said.low(at + 2) in tongue.parting)
    alone = above in tongue.parts and (tongue.parts[above] == 2 or said.low(at - 1) in tongue.single)
    if tongue.numbers.get(above) and below in tongue.parts:
        share = 100.0 * tongue.numbers[above] / tongue.parts[below]
    elif alone and said.low(at + 1) in tongue.of and said.low(at + 2) not in tongue.single - tongue.bare:
        share = 100.0 / tongue.parts[above]
    else:
        return None
    return _of_whom(said, Number(share, PART, at, after), tongue)


def _out_of(said: Sentence, one: Number, tongue: Tongue) -> _Read | None:
    """`one in four residents`, `nine out of ten`."""
    low = said.low(one.next)
    words = next((each for each in tongue.out_of if low == each[0] and said.run(one.next, one.next + len(each)) == each), None)
    if words is None:
        return None
    after = one.next + len(words)
    of = number(said, after, tongue) if after < len(said.lows) else None
    if of is None or not one.value < of.value <= 100 or one.value % 1 or of.value % 1:
        return None
    noun = counted(said, of.next, tongue)
    if noun is None:
        return None
    share = Number(100 * one.value / of.value, PART, one.first, one.next)
    first, value, bound = bounded(said, share, tongue)
    return Figure(first, noun.next, value, *_capped(bound), f"% {noun.unit}", PERCENT, noun.words), noun.next


def _percentage(said: Sentence, one: Number, tongue: Tongue) -> _Read | None:
    for words in tongue.percents:
        after = one.next + len(words)
        if said.low(one.next) == words[0] and said.run(one.next, after) == words:
            return (None, after) if said.low(after) in tongue.spans else _of_whom(said, one._replace(next=after), tongue)
    return None


def _of_whom(said: Sentence, one: Number, tongue: Tongue) -> _Read:
    """A share of somebody, a change by so much, or a rate."""
    first, value, bound = bounded(said, one, tongue)
    if said.low(one.next) in tongue.of:
        noun = whole(said, one.next + 1, tongue)
        if noun is None:
            return None, one.next
        return Figure(first, noun.next, value, *_capped(bound), f"% {noun.unit}", PERCENT, noun.words), noun.next
    near = said.run(one.first - 4, one.first)
    risen = not tongue.rising.isdisjoint(near) and near[-1] not in tongue.reaching
    return Figure(first, one.next, value, *bound, "% change" if risen else PERCENT, PERCENT), one.next


def _capped(bound: Bound) -> Bound:
    return bound if bound[0] > 100 else (bound[0], min(bound[1], 100.0))
