"""Read what a name is from what stands beside it: Name → Clues. No rule knows a particular name."""

import re
from collections.abc import Callable, Iterable

from dateline.names.clue import LOC, MISC, ORG, PER, Clue
from dateline.names.lexicon import (
    COUNTRIES,
    FIRMS_DO,
    FOR_ORG,
    LAND,
    LOC_LAST,
    OF_PLACE,
    ORG_LAST,
    ORG_NOUNS,
    PLACES,
    QUOTES,
    ROADS,
    SAYS,
    SHARED,
    SIDE,
    SURE_GIVEN,
    SURE_TITLES,
    TITLES,
    WORKS,
)
from dateline.names.line import Line, Name
from dateline.names.words import capital, shouted
from dateline.text.listed import listed


def beside(name: Name) -> list[Clue]:
    """Give what its neighbours tell."""
    return [clue for rule in _BESIDE for clue in rule(name)]


def _titled(name: Name) -> Iterable[Clue]:
    before = name.line.at(name.start - 1)
    if before == "." and name.line.at(name.start - 2) in ("mr", "mrs", "ms", "dr", "sr", "sra"):
        before = name.line.at(name.start - 2)
    if before in SURE_TITLES:
        yield PER, 5.0
    elif before in TITLES:
        yield PER, 3.0
    elif before.endswith("s") and before[:-1] in TITLES:
        yield PER, 2.0


def _says(name: Name) -> Iterable[Clue]:
    after = name.line.at(name.end)
    if after in SAYS or (after == "," and name.line.at(name.end + 1) in SAYS) or name.line.at(name.start - 1) in SAYS:
        yield PER, 1.3
    if after == "," and name.line.at(name.end + 1) in ("who", "whose", "quien", "whom"):
        yield PER, 2.5
    elif after in ("who", "whose", "himself", "herself"):
        yield PER, 2.0


def _aged(name: Name) -> Iterable[Clue]:
    age = name.line.at(name.end + 1)
    if name.line.at(name.end) == "," and len(age) == 2 and age.isdigit() and name.line.at(name.end + 2) in (",", "."):
        yield PER, 3.0
    if name.line.at(name.end) == "(" and re.match(r"(?:born|nacido|nacida|b\.|18\d\d|19\d\d)", name.line.at(name.end + 1)):
        yield PER, 1.5


def _located(name: Name) -> Iterable[Clue]:
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
    elif before in ("to", "from") and two in _SIDES:
        yield LOC, 2.0
    elif before in (
        "southern",
        "northern",
        "eastern",
        "western",
        "central",
        "downtown",
        "north",
        "south",
        "east",
        "west",
        "nearby",
        "northeastern",
        "northwestern",
        "southeastern",
        "southwestern",
    ):
        yield LOC, 2.5
    if before == "the" and two == "in":
        yield LOC, 0.8


_OF_ITS_PEOPLE = listed(
    """
    native natives resident residents inhabitants mayor bishop archbishop villagers vecino vecina vecinos vecinas habitante
    habitantes natural originario originaria oriundo oriunda nativo nativa residente residentes alcalde alcaldesa becario becaria
    obispo arzobispo pobladores
    """
)
"""Who lives in a place or is at its head."""


def _followed_by_place(name: Name) -> Iterable[Clue]:
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


def _article(name: Name) -> Iterable[Clue]:
    before = name.line.at(name.start - 1)
    if before in ("the", "el", "los", "las", "al", "del", "a", "an", "un", "una", "its", "this", "their"):
        yield PER, -2.0
        after = name.line.at(name.end)
        describing = after.isalpha() and after not in name.line.ordinary and not name.line.spanish
        yield ORG, 0.2 if describing or before in ("a", "an") else 0.5
        yield MISC, 1.0 if describing else 0.7
    elif before == "la":
        yield PER, -1.0
        yield ORG, 0.6


def _company(name: Name) -> Iterable[Clue]:
    line = name.line
    if line.at(name.start - 1) in FOR_ORG or line.at(name.end) in FOR_ORG:
        yield ORG, 1.6
    if line.at(name.end) == "'s" and line.at(name.end + 1) in FOR_ORG | {
        "profit",
        "shares",
        "chairman",
        "president",
        "ceo",
        "board",
    }:
        yield ORG, 0.8
    if (
        line.at(name.end) == "("
        and line.at(name.end + 2) == ")"
        and shouted(line.words[name.end + 1])
        and not line.loud
        and line.at(name.end + 1) not in PLACES
    ):
        yield ORG, 2.0


def _of_a_kind(name: Name) -> Iterable[Clue]:
    """`la banda alemana Norther`, `la canción Norther`: what the Spanish noun before the name is."""
    line = name.line
    noun = _noun_before(line, name.start) if line.spanish else line.at(name.start - 1)
    if noun in WORKS and line.words[name.start - 1].islower() and name.key not in PLACES:
        yield MISC, 1.6
    elif line.spanish and noun in FOR_ORG and noun != line.at(name.start - 1):
        yield ORG, 1.4


def _portfolio(name: Name) -> Iterable[Clue]:
    """`ministra de Desarrollo Productivo`: what a minister is minister of is nobody."""
    line = name.line
    if line.at(name.start - 1) in ("de", "of", "for") and line.at(name.start - 2) in _MINISTERS:
        yield PER, -4.0


_MINISTERS = listed("minister ministers ministro ministra ministros viceministro viceministra ministerio ministry")


def _vessel(name: Name) -> Iterable[Clue]:
    """`the barque Hannah Gray`, `aboard the Hannah Gray`, `the wreck of the Hannah Gray`: ships bear the names of people."""
    line, before = name.line, name.start - 1
    if line.at(before) in _VESSELS:
        yield MISC, 5.0
        yield PER, -4.0
    before -= line.at(before) in ("the", "la", "el")
    about = (line.at(before - 1), line.at(before))
    if about in _ABOARD or "aboard" in about[1:] or (about[0] in _OF_VESSELS and about[1] in ("of", "de", "del")):
        yield MISC, 3.0
        yield PER, -3.0


_ABOARD = (("on", "board"), ("bordo", "del"))
_VESSELS = listed(
    """
    ship barque bark brig schooner steamer steamship ferry yacht vessel frigate trawler lifeboat tanker freighter paddle-steamer
    buque barco vapor fragata bergantin goleta navío velero transbordador pesquero
    """
)
_OF_VESSELS = listed(
    """
    wreck sinking crew passengers deck decks voyage naufragio hundimiento tripulacion pasajeros cubierta
    """
)


def _noun_before(line: Line, start: int) -> str:
    """The noun that a name follows, be an adjective between or what the noun is of: `grupo de rock progresivo`."""
    for place in range(start - 1, max(-1, start - 6), -1):
        bare = line.bare[place]
        if bare in FOR_ORG | WORKS:
            return bare
        if not line.words[place].islower() or (bare in line.ordinary and (bare != "de" or place == start - 1)):
            return ""
    return ""


def _shared_noun(name: Name) -> Iterable[Clue]:
    """`the Columbia and Snake rivers`."""
    line = name.line
    after = line.at(name.end)
    first = after in ("and", "or") and line.at(name.end + 2) in SHARED and capital(line.words[name.end + 1])
    if first or (after in SHARED and line.at(name.start - 1) in ("and", "or", ",")):
        yield LOC, 2.4


def _quoted(name: Name) -> Iterable[Clue]:
    """A title stands in quotes by itself."""
    before, after = name.line.at(name.start - 1), name.line.at(name.end)
    if before in QUOTES and after in QUOTES:
        yield MISC, 3.0 if name.bare[-1] not in ORG_LAST | LOC_LAST else 1.5


def _is_a(name: Name) -> Iterable[Clue]:
    """`…, an intergovernmental organization`, `Godo is a rock band`: what the name is said to be."""
    line = name.line
    if line.at(name.end) not in _CALLS or line.at(name.end + 1) not in _ONE_OF:
        return
    for place in range(name.end + 2, min(name.end + 9, len(line.bare))):
        bare = line.bare[place]
        if bare in ORG_NOUNS:
            yield ORG, 2.0
        elif bare in LAND or bare in _SETTLED:
            yield LOC, 2.0
        elif bare in TITLES:
            yield PER, 2.0
        elif bare in WORKS and line.at(name.end) != ",":
            yield MISC, 2.0
        elif bare not in (",", "of", "in", "that", "who", "which", "de", "que"):
            continue
        return


_CALLS = listed(", is was are were es fue era son eran")
_ONE_OF = listed("a an the un una el la its")
_SETTLED = listed("city island suburb hamlet ciudad pueblo localidad municipality commune neighborhood municipio isla barrio aldea")


def _one_of_several(name: Name) -> Iterable[Clue]:
    """`towns such as Griffith`, `a village called Lepsia`: the places that a noun announces."""
    line = name.line
    before = line.at(name.start - 1)
    announced = before in _SUCH or (before in ("as", "como") and line.at(name.start - 2) in ("such", "tales"))
    if announced and any(line.at(place) in _PLACE_NOUNS for place in range(name.start - 7, name.start - 1)):
        yield LOC, 1.8


_SUCH = listed("include includes including included named called incluye incluyen llamado llamada llamados")
_SIDES = listed("north south east west northern southern eastern western norte sur este oeste streets centre center capital state")
_PLACE_NOUNS = OF_PLACE - _SIDES


def _noun_after(name: Name) -> Iterable[Clue]:
    """`the Neuse river`, `Torino fans`: what the name stands before."""
    after = name.line.at(name.end)
    if after in LAND:
        yield LOC, 1.8
    elif after in SIDE:
        yield ORG, 1.5


def _against(name: Name) -> Iterable[Clue]:
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


def _sport(name: Name) -> Iterable[Clue]:
    """Where sport is told, a town is its team, unless something happens in it."""
    line = name.line
    if len(name.bare) > 2 or name.key in COUNTRIES or line.at(name.start - 1) in ("in", "en", "near"):
        return
    if len(name.bare) == 2 and name.key not in PLACES:
        return
    if line.sport:
        yield ORG, 1.6
        yield LOC, -0.8


def _side_of(name: Name) -> Iterable[Clue]:
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


def _by(name: Name) -> Iterable[Clue]:
    before = name.line.at(name.start - 1)
    if before in ("by", "por") and name.line.at(name.start - 2) in FIRMS_DO:
        yield ORG, 1.4
    elif before in ("by", "por", "con", "with") or (before == "a" and name.line.spanish):
        yield PER, 0.7


def _dateline(name: Name) -> Iterable[Clue]:
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
_ROAD = re.compile(r"[A-Z]{1,3}-?\d{1,4}[A-Z]?")
_BY_ROAD = listed(
    """
    road roads highway highways motorway motorways junction junctions exit intersects intersect intersection concurrency
    roundabout
    route freeway interchange bypass carretera autopista autovia
    """
)


_OF_SOMEBODY = listed(
    """
    mother father son sons daughter daughters wife husband brother brothers sister sisters parents family widow birth death
    deaths
    life childhood career work works novel novels book books poem poems painting paintings play plays opera symphony essay
    song songs
    album debut performance character portrayal role body grave tomb house home wedding marriage funeral soldiers followers
    enemies
    rival rivals friend friends lover boyfriend girlfriend friendship mind heart hand hands eyes voice face theorem theory
    geometry
    """
)


def _owner(name: Name) -> Iterable[Clue]:
    """`Hamilton's mother`: whose something is that people have."""
    if name.line.at(name.end) == "'s" and name.line.at(name.end + 1) in _OF_SOMEBODY and name.key not in COUNTRIES:
        yield PER, 1.4
        yield LOC, -0.8


def _road(name: Name) -> Iterable[Clue]:
    """`Interstate 93`; `the A606` where roads are told of."""
    if len(name.bare) > 1 and name.bare[-1][0].isdigit() and name.bare[-2] in ROADS:
        yield LOC, 6.0
    if len(name.words) == 1 and _ROAD.fullmatch(name.words[0]) and not _BY_ROAD.isdisjoint(name.line.bare):
        yield LOC, 4.5


def _table(name: Name) -> Iterable[Clue]:
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


_BESIDE: tuple[Callable[[Name], Iterable[Clue]], ...] = (
    _titled,
    _says,
    _aged,
    _located,
    _followed_by_place,
    _article,
    _company,
    _of_a_kind,
    _portfolio,
    _vessel,
    _shared_noun,
    _quoted,
    _is_a,
    _one_of_several,
    _noun_after,
    _against,
    _sport,
    _by,
    _side_of,
    _dateline,
    _owner,
    _road,
    _table,
)
