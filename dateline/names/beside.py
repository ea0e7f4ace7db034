"""Read what a name is from what stands beside it: Name → Clues. No rule knows a particular name."""

import re
from collections.abc import Callable, Iterable

from dateline.names.abbreviated import abbreviated
from dateline.names.beside_places import dateline, followed_by_place, located, one_of_several, road, shared_noun
from dateline.names.beside_sport import against, side_of, sport, table
from dateline.names.clue import LOC, MISC, ORG, PER, Clue
from dateline.names.lexicon import (
    COUNTRIES,
    FIRMS_DO,
    FOR_ORG,
    LAND,
    LOC_LAST,
    ORG_LAST,
    ORG_NOUNS,
    PLACES,
    PORTFOLIOS,
    QUOTES,
    SAYS,
    SIDE,
    SURE_TITLES,
    TITLES,
    WORKS,
)
from dateline.names.line import Line, Name
from dateline.names.words import shouted
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
    if name.line.at(name.start - 1) in ("of", "de") and name.line.at(name.start - 2) == ",":
        return  # `Ana Gil, of Larkhill, said`
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


def _article(name: Name) -> Iterable[Clue]:
    before = name.line.at(name.start - 1)
    if before == "the" and name.key in _SKY:
        yield MISC, 3.0
    if before == "a" and name.line.spanish:
        if len(name.bare) > 1 and name.key not in PLACES:
            yield PER, 0.8  # the personal `a`: `detuvo a Luis Paz`
    elif before in ("the", "el", "los", "las", "al", "del", "a", "an", "un", "una", "its", "this", "their"):
        yield PER, -2.0
        after = name.line.at(name.end)
        describing = after.isalpha() and after not in name.line.ordinary and not name.line.spanish
        yield ORG, 0.2 if describing or before in ("a", "an") else 0.5
        yield MISC, 1.0 if describing else 0.7
    elif before == "la":
        yield PER, -1.0
        yield ORG, 0.6


_SKY = listed("moon sun earth")


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
    elif line.at(name.end) == "(" and line.at(name.end + 2) == ")" and abbreviated(line.at(name.end + 1), name.bare):
        yield ORG, 3.0


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
    if line.at(name.start - 1) in ("de", "of", "for") and line.at(name.start - 2) in PORTFOLIOS:
        yield PER, -4.0


def _vessel(name: Name) -> Iterable[Clue]:
    """`the barque Hannah Gray`, `aboard the Hannah Gray`, `the wreck of the Hannah Gray`, `the Lady Jane`: ships bear the names of
    people."""
    line, before = name.line, name.start - 1
    if line.at(before) in _VESSELS or (line.at(before) == "lady" and line.at(before - 1) in _BEFORE_A_LADY):
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
_BEFORE_A_LADY = _VESSELS | {"the"}
"""`the Lady Maren` is a ship, `Lady Maren` somebody."""
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


def _noun_after(name: Name) -> Iterable[Clue]:
    """`the Neuse river`, `Torino fans`: what the name stands before."""
    after = name.line.at(name.end)
    if after in LAND:
        yield LOC, 1.8
    elif after in SIDE:
        yield ORG, 1.5


def _by(name: Name) -> Iterable[Clue]:
    before = name.line.at(name.start - 1)
    if before in ("by", "por") and name.line.at(name.start - 2) in FIRMS_DO:
        yield ORG, 1.4
    elif before in ("by", "por", "con", "with") or (before == "a" and name.line.spanish):
        yield PER, 0.7


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


_BESIDE: tuple[Callable[[Name], Iterable[Clue]], ...] = (
    _titled,
    _says,
    _aged,
    located,
    followed_by_place,
    _article,
    _company,
    _of_a_kind,
    _portfolio,
    _vessel,
    shared_noun,
    _quoted,
    _is_a,
    one_of_several,
    _noun_after,
    against,
    sport,
    _by,
    side_of,
    dateline,
    _owner,
    road,
    table,
)
