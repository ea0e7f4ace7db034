"""Read sides, players and results from what stands beside a name: Name → Clues."""

from collections.abc import Iterable

from dateline.names.clue import LOC, ORG, PER, Clue
from dateline.names.lexicon import (
    COUNTRIES,
    PLACES,
    SURE_GIVEN,
)
from dateline.names.line import Name
from dateline.names.words import capital
from dateline.text.listed import listed


def against(name: Name) -> Iterable[Clue]:
    """What is beaten, joined or played for is a side."""
    line = name.line
    before = line.at(name.start - 1)
    if before in ("beat", "beating", "defeated", "defeating", "against", "v", "vs", "vs.", "versus", "joined", "joining", "contra"):
        yield ORG, 1.2
    elif before in ("for", "with") and any(line.at(place) in _PLAYED for place in range(name.start - 6, name.start - 1)):
        yield ORG, 1.4
    elif before in ("to", "from", "by", "at", "over") and any(
        line.at(place) in _MOVED for place in range(name.start - 4, name.start)
    ):
        yield ORG, 1.6
        yield LOC, -0.4
    elif before in ("to", "at") and line.sport and any(line.at(place) in _WENT for place in range(name.start - 4, name.start)):
        yield ORG, 1.0


_PLAYED = listed("played plays playing signed debut appearances goals contract career season spell")
_WENT = listed("moved moves move joined returned switched season seasons spell coach manager career")
_MOVED = listed("loaned transferred transfer sold traded signed released relegated spell win wins victory loss promoted bought")


def sport(name: Name) -> Iterable[Clue]:
    """Where sport is told, a town is its team, unless something happens in it."""
    line = name.line
    if len(name.bare) > 2 or name.key in COUNTRIES or line.at(name.start - 1) in ("in", "en", "near"):
        return
    if len(name.bare) == 2 and name.key not in PLACES:
        return
    if line.sport:
        yield ORG, 1.6
        yield LOC, -0.8


def side_of(name: Name) -> Iterable[Clue]:
    """`Ana Gil (Mérida) and Eva Ros (Eibar)`: a town in brackets behind a person is the club, where several stand so."""
    line = name.line
    if (
        line.at(name.end) == "("
        and line.at(name.end + 2) == ")"
        and line.words.count("(") > 1
        and capital(line.words[name.end + 1])
    ):
        yield PER, 1.5
    if line.at(name.start - 1) != "(" or line.at(name.end) != ")" or name.key in COUNTRIES or line.at(name.start - 2) in PLACES:
        return
    if line.words[name.start - 2][:1].isupper() and line.words.count("(") > 1:
        yield ORG, 2.5
        yield LOC, -1.0


def table(name: Name) -> Iterable[Clue]:
    """Results: a country after a name in brackets makes it a person's, a figure beside it a club's."""
    line = name.line
    if not line.table:
        return
    after = line.at(name.end)
    if line.at(name.start - 1) in ("b", "c", "lbw", "st") or after.count("-") > 1:
        yield PER, 3.0
    elif after == "(" and (line.at(name.end + 1) in COUNTRIES or f"{line.at(name.end + 1)} {line.at(name.end + 2)}" in COUNTRIES):
        yield PER, 2.5
    elif name.key in COUNTRIES:
        return
    elif line.at(name.start - 1) == "(" and name.key in PLACES:
        yield LOC, 1.0
    elif after[:1].isdigit() and len(name.bare) < 3:
        yield ORG, 2.6 if name.bare[0] not in SURE_GIVEN else 0.0
        yield LOC, -1.6
