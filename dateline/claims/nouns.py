"""Find what is counted: Sentence, Tongue → the head of a noun phrase, its unit and its words."""

from dateline.claims.sentence import QUOTES, Sentence
from dateline.claims.tongue import Noun, Tongue

_MOST = 6
"""So many words a noun phrase has at most."""

_NEAR_WORDS, _FAR = 5, 22
"""So many words before a number are looked at for what it amounts to, and before that for the toll."""

_PEOPLE = "people"


_POWERS = {
    **dict.fromkeys(("cubic", "cúbico", "cúbicos", "cúbica", "cúbicas"), "cubic "),
    **dict.fromkeys(("square", "cuadrado", "cuadrados", "cuadrada", "cuadradas"), "square "),
}
"""A metre is no square metre."""


def counted(said: Sentence, at: int, tongue: Tongue) -> Noun | None:
    """The plural that begins here and what is joined to it: `educators`, `small and micro businesses`, `officials and teachers`."""
    if tongue.counted is not None:
        return tongue.counted(said, at)
    if said.low(at) in tongue.of:
        sized = said.low(at - 1) in tongue.magnitudes or said.low(at - 1) in tongue.halves
        at += 2 if said.low(at + 1) in tongue.bare else int(sized)
    head = _plural(said, at, tongue)
    if head is None or said.lows[head] in tongue.spans or unit(said.lows[head], tongue) in tongue.spans:
        return None
    power = _POWERS.get(said.low(head + 1 if tongue.head_first else head - 1), "")
    name, end = f"{power}{unit(said.lows[head], tongue)}", head + 1 + bool(power and tongue.head_first)
    if said.low(end) in tongue.joining:
        other = _plural(said, end + 1, tongue)
        if other is not None and _joins(said, end + 1, other, tongue):
            name, end = "+".join(sorted({name, unit(said.lows[other], tongue)})), other + 1
    return Noun(name, end, _words(said, at, end, tongue))


def whole(said: Sentence, at: int, tongue: Tongue) -> Noun | None:
    """What a share is of: the noun behind `of`, a plural or not."""
    if tongue.whole is not None:
        return tongue.whole(said, at)
    while said.low(at) in tongue.bare:
        at += 1
    head = _plural(said, at, tongue)
    if head is None:
        head = _last(said, at, tongue)
    if head is None:
        return None
    return Noun(unit(said.lows[head], tongue), head + 1, _words(said, at, head + 1, tongue))


def tallied(said: Sentence, at: int, end: int, tongue: Tongue) -> Noun | None:
    """Those whom a number without a noun counts: `the death toll rose to 24`, `the number of dead stands at 24`."""
    back = at - 1
    while back > at - _NEAR_WORDS and said.low(back) in tongue.closed and said.low(back) not in tongue.amounting:
        back -= 1
    if said.low(back) not in tongue.amounting:
        return None
    for place in range(back - 1, max(-1, back - _FAR), -1):
        low = said.lows[place]
        if low in tongue.tolls:
            return Noun(_PEOPLE, end, (tongue.tolls[low],))
        if low in tongue.befallen and not tongue.tally.isdisjoint(said.run(place - 3, place)):
            return Noun(_PEOPLE, end, (low,))
    return None


def unit(low: str, tongue: Tongue) -> str:
    """A noun in the form that is the same for all that mean it."""
    return tongue.alike.get(low) or tongue.stem(low)


def _words(said: Sentence, at: int, end: int, tongue: Tongue) -> tuple[str, ...]:
    return tuple(low for low in said.lows[at:end] if low[0].isalpha() and low not in tongue.closed)


def _plural(said: Sentence, at: int, tongue: Tongue) -> int | None:
    """The first plural of the noun phrase that begins here, or the last of several that follow one another."""
    for place in range(at, min(len(said.lows), at + _MOST)):
        low = said.lows[place]
        if low in QUOTES or (low in tongue.joining and place > at):
            continue
        if not low[0].isalpha() or low in tongue.closed:
            return None
        if tongue.plural(low) and not _only_says_how(said, place, tongue):
            return place if tongue.head_first else _last_plural(said, place, tongue)
        if tongue.head_first:
            return None
    return None


def _only_says_how(said: Sentence, place: int, tongue: Tongue) -> bool:
    """`missing` before a noun, which is counted itself: `12 missing cats`."""
    behind = said.low(place + 1)
    adjective = said.lows[place] in tongue.befallen and not said.lows[place].endswith("s") and not tongue.head_first
    return adjective and behind[:1].isalpha() and behind not in tongue.closed and not tongue.plural(behind)


def _last_plural(said: Sentence, place: int, tongue: Tongue) -> int:
    while tongue.plural(said.low(place + 1)) and said.lows[place + 1] not in tongue.closed:
        place += 1
    return place


def _last(said: Sentence, at: int, tongue: Tongue) -> int | None:
    last = None
    for place in range(at, min(len(said.lows), at + 4)):
        if not said.lows[place][0].isalpha() or said.lows[place] in tongue.closed:
            break
        last = place
        if tongue.head_first:
            break
    return last


def _joins(said: Sentence, first: int, head: int, tongue: Tongue) -> bool:
    """Whether what follows `and` is a noun phrase that is counted too: no other number, no verb that looks like a plural."""
    counts = (tongue.several, tongue.spans, tongue.numbers, tongue.unsaid, tongue.befallen)
    if any(low in words for low in said.lows[first : head + 1] for words in counts):
        return False
    if tongue.plural(said.lows[head - 1]) and said.lows[head - 1] not in tongue.joining:
        return False
    behind = said.low(head + 1)
    return not behind[:1].isalpha() or behind in tongue.closed
