"""Read from what stands beside a name that it is a place: Name → Clues."""

import re
from collections.abc import Iterable

from dateline.names.clue import LOC, PER, Clue
from dateline.names.lexicon import (
    OF_PLACE,
    PLACES,
    ROADS,
    SHARED,
)
from dateline.names.line import Line, Name
from dateline.names.words import capital, shouted
from dateline.text.listed import listed


def located(name: Name) -> Iterable[Clue]:
    """`in Larkhill`, `the mayor of Larkhill`, `northern Larkhill`: what leads to a place."""
    before, two = name.line.at(name.start - 1), name.line.at(name.start - 2)
    if before in ("in", "en"):
        yield LOC, 2.4
        yield PER, -1.0
    elif before == "near" or before in ("hacia", "outside", "across", "throughout"):
        yield LOC, 2.4
    elif before in ("at", "from", "desde", "to", "into"):
        yield LOC, 1.0
    elif before in ("of", "de") and two in OF_PLACE:
        yield LOC, 2.4
    elif before in ("of", "de") and two in _OF_ITS_PEOPLE:
        yield LOC, 2.0
        yield PER, -1.0
    elif before in ("of", "de") and two == ",":
        yield LOC, 1.6
        yield PER, -0.5
    elif before in ("to", "from") and two in _SIDES:
        yield LOC, 2.0
    elif before in _DIRECTIONS:
        yield LOC, 2.5
    if before == "the" and two == "in":
        yield LOC, 0.8


_DIRECTIONS = listed(
    """
    southern northern eastern western central downtown north south east west nearby northeastern northwestern southeastern
    southwestern
    """
)
_OF_ITS_PEOPLE = listed(
    """
    native natives resident residents inhabitants mayor bishop archbishop villagers vecino vecina vecinos vecinas habitante
    habitantes natural originario originaria oriundo oriunda nativo nativa residente residentes alcalde alcaldesa becario becaria
    obispo arzobispo pobladores
    """
)
"""Who lives in a place or is at its head."""


def followed_by_place(name: Name) -> Iterable[Clue]:
    """`Kent, Ohio,`: a place within a place."""
    line = name.line
    if line.at(name.end) == "," and len(name.bare) < 4:
        one, two = line.at(name.end + 1), f"{line.at(name.end + 1)} {line.at(name.end + 2)}"
        if (one in PLACES or two in PLACES) and line.at(name.start - 1) not in (",", "and"):
            yield LOC, 1.8
        elif one in _STATES and shouted(line.words[name.end + 1]) and not line.loud:
            yield LOC, 3.0
    if line.at(name.start - 1) == "," and line.at(name.start - 2) in PLACES and name.key in PLACES:
        yield LOC, 1.0


_STATES = listed(
    """
    al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx
    ut vt va wa wv wi wy dc ab bc mb nb nl ns on pe qc sk
    """
)
"""As addresses write states and provinces of North America: `Clifton, NJ`."""


def shared_noun(name: Name) -> Iterable[Clue]:
    """`the Columbia and Snake rivers`."""
    line = name.line
    after = line.at(name.end)
    first = after in ("and", "or") and line.at(name.end + 2) in SHARED and capital(line.words[name.end + 1])
    if first or (after in SHARED and line.at(name.start - 1) in ("and", "or", ",")):
        yield LOC, 2.4


def one_of_several(name: Name) -> Iterable[Clue]:
    """`towns such as Griffith`, `a village called Lepsia`: the places that a noun announces."""
    line = name.line
    before = line.at(name.start - 1)
    announced = before in _SUCH or (before in ("as", "como") and line.at(name.start - 2) in ("such", "tales"))
    if announced and any(line.at(place) in _PLACE_NOUNS for place in range(name.start - 7, name.start - 1)):
        yield LOC, 1.8


_SUCH = listed("include includes including included named called incluye incluyen llamado llamada llamados")
_SIDES = listed("north south east west northern southern eastern western norte sur este oeste streets centre center capital state")
_PLACE_NOUNS = OF_PLACE - _SIDES


def dateline(name: Name) -> Iterable[Clue]:
    """`LONDON 1996-08-30`, `HANGZHOU, May 3 (…) –`, `LARKHILL (Harbour Wire) –`: where a report was written."""
    line = name.line
    if name.start == 0 and not line.loud and not line.table and all(map(shouted, name.words)) and _sent(line, name.end):
        yield LOC, 4.0
    if name.start == 0 and len(line.words) <= name.end + 1 and re.match(r"\d{4}-\d\d", line.at(name.end)):
        yield LOC, 4.0
    elif name.start == 0 and line.at(name.end) in (",", "(") and all(map(shouted, name.words)) and not line.loud:
        yield LOC, 1.5
    elif name.start == 0 and line.at(name.end) == "(" and line.at(name.end + 2) == ")" and line.at(name.end + 1) in PLACES:
        yield LOC, 1.5 if name.line.at(name.end + 3) == "," else 0.0


def _sent(line: Line, at: int) -> bool:
    """Whether a dash stands there, or behind a day or brackets, as before the first words of a report."""
    if line.at(at) == "," and line.at(at + 1).isalpha() and any(line.at(place).isdigit() for place in (at + 2, at + 3)):
        return True
    if line.at(at) == "(":
        at = next((place + 1 for place in range(at, at + 8) if line.at(place) == ")"), at)
    return line.at(at) in _DASHES


_DASHES = frozenset("-–—") | {"--"}


def road(name: Name) -> Iterable[Clue]:
    """`Interstate 93`; `the A606` where roads are told of."""
    if len(name.bare) > 1 and name.bare[-1][0].isdigit() and name.bare[-2] in ROADS:
        yield LOC, 6.0
    if len(name.words) == 1 and _ROAD.fullmatch(name.words[0]) and not _BY_ROAD.isdisjoint(name.line.bare):
        yield LOC, 4.5


_ROAD = re.compile(r"[A-Z]{1,3}-?\d{1,4}[A-Z]?")
_BY_ROAD = listed(
    """
    road roads highway highways motorway motorways junction junctions exit intersects intersect intersection concurrency
    roundabout
    route freeway interchange bypass carretera autopista autovia
    """
)
