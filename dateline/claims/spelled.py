"""Read a number that is written in words: Sentence, Tongue → Number."""

from dateline.claims.sentence import Sentence
from dateline.claims.tongue import Number, Tongue

INITIALS = frozenset(("m", "b", "k", "mn", "bn", "tn"))
"""Of magnitudes, which may be those of something else."""


def spelled(said: Sentence, at: int, tongue: Tongue) -> Number | None:
    """`six`, `twenty-five`, `two hundred and fifty`, `treinta y cinco`, `six billion`, `a dozen`, `half a million`."""
    if said.lows[at] in INITIALS or (said.glued(at) and said.texts[at - 1] in "-–"):
        return None
    value, grain, after = _added_up(said, at, tongue)
    if after == at or not value:
        return None
    if after == at + 1 and said.low(at - 1 - (said.low(at - 1) in tongue.single)) in tongue.halves:
        value, grain = value / 2, grain / 2
    return Number(value, grain if value % grain == 0 else 1.0, at, after)


def and_half(said: Sentence, at: int, tongue: Tongue) -> int:
    """How many tokens say here that half as much again is meant: `two and a half million`, `dos millones y medio`."""
    if said.low(at) not in tongue.joining:
        return 0
    return next((len(words) for words in tongue.and_half if said.run(at, at + len(words)) == words), 0)


def _added_up(said: Sentence, at: int, tongue: Tongue) -> tuple[float, float, int]:
    """What the words from here on come to, its grain, and the token behind them."""
    total, current, grain, place = 0.0, 0.0, 1.0, at
    while place < len(said.lows):
        low = said.lows[place]
        half = and_half(said, place, tongue) if place > at else 0
        if low in tongue.numbers:
            current += tongue.numbers[low]
        elif low in tongue.magnitudes and (place > at or _needs_no_number(said, at, tongue)):
            size = tongue.magnitudes[low]
            current, grain = (current or 1.0) * size, size / (1 if current.is_integer() else 2)
            if size >= 1000:
                total, current = total + current, 0.0
        elif half and (grain > 1 or said.low(place + half) in tongue.magnitudes):
            current, grain = (current + grain / 2, grain / 2) if grain > 1 else (current + 0.5, grain)
        elif place == at or not _joins(said, place, current, tongue):
            break
        place += half or 1
    return total + current, grain, place


def _needs_no_number(said: Sentence, at: int, tongue: Tongue) -> bool:
    """Whether a magnitude is a number as it stands: `mil`, `a million`, `medio millón`."""
    before = said.low(at - 1)
    return said.lows[at] in tongue.alone or before in tongue.single or before in tongue.halves


def _joins(said: Sentence, at: int, current: float, tongue: Tongue) -> bool:
    """Whether the number goes on behind an `and`: `two hundred and six`, `treinta y seis`."""
    more = tongue.numbers.get(said.low(at + 1))
    if more is None or said.lows[at] not in tongue.joining:
        return False
    return current % 100 == 0 or (said.low(at - 1) in tongue.tens and more < 10)
