"""Clues of what a name is: Name → weights. A rule looks at the name itself or at its neighbours; none knows a particular name."""

import re
from collections.abc import Callable, Iterable

from dateline.names.lexicon import (
    COMPOUNDS,
    COUNTRIES,
    FAMILY,
    FOR_ORG,
    LAND,
    LOC_FIRST,
    LOC_LAST,
    LOCALITIES,
    MAKERS,
    MAYBE_GIVEN,
    MISC_FIRST,
    MISC_LAST,
    NO_COMPANY,
    OF_PLACE,
    ORG_FIRST,
    ORG_LAST,
    ORG_NOUNS,
    PARTICLES,
    PLACES,
    PRODUCTS,
    QUOTES,
    ROADS,
    SAYS,
    SHARED,
    SIDE,
    SURE_GIVEN,
    SURE_TITLES,
    TITLES,
    WORKS,
    people,
)
from dateline.names.line import Kind, Name
from dateline.names.words import capital, common, shouted
from dateline.text.chinese import surname_first
from dateline.text.listed import listed

Clue = tuple[Kind, float]
PER, ORG, LOC, MISC = Kind.PERSON, Kind.ORGANIZATION, Kind.PLACE, Kind.OTHER
_INITIAL = re.compile(r"[A-Z]\.(?:-?[A-Z]\.)*")
_JUNIOR = frozenset({"jr", "jr.", "ii", "iii", "iv", "sr."})


def within(name: Name) -> list[Clue]:
    """What the name itself tells."""
    return [clue for rule in _WITHIN for clue in rule(name)]


def beside(name: Name) -> list[Clue]:
    """What its neighbours tell."""
    return [clue for rule in _BESIDE for clue in rule(name)]


def _listed_place(name: Name) -> Iterable[Clue]:
    if name.key in COUNTRIES:
        yield LOC, 6.0
    elif name.key in PLACES:
        yield LOC, 2.8 if name.bare[0] not in SURE_GIVEN else 1.5
    elif name.key in LOCALITIES:
        yield LOC, 2.4 if len(name.bare) > 1 else 1.6


def _listed_maker(name: Name) -> Iterable[Clue]:
    if name.key in MAKERS and not name.line.loud:
        yield ORG, 3.0 if len(name.bare) > 1 else 1.8
        yield PER, -1.0
    elif name.key in PRODUCTS:
        yield MISC, 4.0
        yield PER, -2.0
    elif len(name.bare) > 1 and name.bare[0] in _OF_ALL:
        yield ORG, 1.2
    elif len(name.bare) > 1 and name.bare[0] in PLACES and name.bare[-1].endswith("s") and name.bare[-1] not in LOC_LAST:
        yield ORG, 1.5  # `Houston Comets`


_OF_ALL = listed("national royal international federal european nacional internacional")


def _people(name: Name) -> Iterable[Clue]:
    key = name.key
    if people(key) and key not in PLACES:
        yield MISC, 6.0
    elif len(name.bare) > 1 and people(name.bare[0]) and name.bare[0] not in ("roman", "christian"):
        yield PER, -3.0
        yield ORG, 0.5
        yield MISC, 1.0
    elif key.endswith(COMPOUNDS):
        yield MISC, 4.0


def _given(name: Name) -> Iterable[Clue]:
    first = name.bare[0]
    if len(name.bare) == 1:
        if first in SURE_GIVEN:
            yield PER, 1.5
        return
    if first in SURE_GIVEN or first.partition("-")[0] in SURE_GIVEN:
        yield PER, 3.2
    elif first in MAYBE_GIVEN:
        yield PER, 1.4


def _family(name: Name) -> Iterable[Clue]:
    if name.bare[-1] in FAMILY or (name.bare[-1].endswith("ez") and len(name.bare[-1]) > 4):
        yield PER, 1.3 if len(name.bare) > 1 else 1.2


def _initials(name: Name) -> Iterable[Clue]:
    if len(name.words) > 1 and any(_INITIAL.fullmatch(word) for word in name.words[:-1]) and name.key not in PLACES:
        yield PER, 2.5
    if name.bare[-1] in _JUNIOR and len(name.bare) > 1:
        yield PER, 3.0


def _chinese(name: Name) -> Iterable[Clue]:
    if name.key not in PLACES and surname_first(name.bare):
        yield PER, 2.8


def _particle(name: Name) -> Iterable[Clue]:
    if len(name.bare) > 2 and any(word in ("van", "von", "der", "bin", "ibn", "di", "da") for word in name.bare[1:-1]):
        yield PER, 1.5


_WEAK_LOC = listed(
    """
    fort san santa santo st. st saint sant sao las los el la new north south east west northern southern eastern western central
    upper lower greater nueva nuevo norte sur villa
    """
)


_BUILDINGS = listed("museum hospital gallery library church house center centre chapel conservatory observatory railway railways")
"""What is as much a place as an organization: what stands beside it decides."""
_NUMERALS = listed("i ii iii iv v vi")


def _heads(name: Name) -> Iterable[Clue]:
    if name.key in PLACES:
        return
    first, last = name.bare[0], name.bare[-1]
    several = len(name.bare) > 1
    if several and last in ORG_LAST:
        yield ORG, 4.0 if last not in _BUILDINGS else 1.7
        yield LOC, 0.0 if last not in _BUILDINGS else 2.2
        yield PER, -2.0
    elif last in ORG_LAST:
        yield ORG, 1.0
    if several and first in ORG_FIRST:
        yield ORG, 4.5 if name.bare[1] in ("of", "de", "del", "for") else 2.2
        yield PER, -1.5
    elif first in ORG_FIRST:
        yield ORG, 1.5
    if several and last in LOC_LAST and first not in ORG_FIRST:
        yield LOC, 3.2
        yield PER, -1.5
    if several and first in LOC_FIRST and last not in ORG_LAST:
        yield LOC, 1.8 if first in _WEAK_LOC else 3.4
    if len(last) > 7 and last.endswith(("aceae", "idae", "inae", "oidea")):
        yield MISC, 4.0  # a family of plants or animals
    if (last in _NUMERALS and several and name.bare[-2] in MISC_LAST) or (len(last) > 5 and last.endswith("ism")):
        yield MISC, 4.0
        yield PER, -2.0
    if last in MISC_LAST or (several and first in MISC_FIRST):
        yield MISC, 4.2 if several else 2.0
        yield PER, -2.0


def _kernel(name: Name) -> Iterable[Clue]:
    """A word deep within a long name."""
    if len(name.bare) < 2:
        return
    inner = set(name.bare[1:-1])
    if inner & ORG_LAST or "&" in inner:
        yield ORG, 2.0
    if inner & {"of", "for", "and", "the"}:
        yield PER, -2.5
        yield ORG, 0.6


def _letters(name: Name) -> Iterable[Clue]:
    word = name.words[0]
    if name.line.loud and not all(map(shouted, name.words)):
        return
    if name.line.loud or name.key in PLACES:
        return
    if len(name.words) == 1 and name.key in NO_COMPANY:
        yield MISC, 3.0
    elif len(name.words) == 1 and shouted(word):
        yield ORG, 2.8 if 3 <= len(word) <= 6 else 2.0
        yield PER, -1.5
    elif any(shouted(part) and len(part) < 6 for part in name.words):
        yield ORG, 1.6 if name.bare[-1] not in _JUNIOR else 0.0
    if any(mark.isdigit() for mark in name.key):
        yield MISC, 1.5
        yield PER, -2.0
    if (
        len(name.words) == 1
        and any(mark.isupper() for mark in word[1:])
        and not word.isupper()
        and not word.startswith(("Mc", "Mac", "O'", "De", "Di", "La", "Le", "Du"))
        and "-" not in word
    ):
        yield (MISC, 1.5) if word[0].islower() else (ORG, 1.2)


def _length(name: Name) -> Iterable[Clue]:
    several = len(name.bare)
    if several == 1:
        yield MISC, 0.3
        if common(name.bare[0]):
            yield MISC, 1.5
        return
    plainly = [word for word in name.bare if word not in PARTICLES | {"y", "e"}]
    if several == 2 or len(plainly) in (2, 3):
        known = sum(common(word) for word in plainly)
        yield (PER, 1.3 - 0.4 * (len(plainly) - 2)) if known == 0 else (MISC, 0.8 * known)
        if known:
            yield ORG, 0.6 * known
    else:
        yield ORG, 0.8
        yield MISC, 1.0


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


def _followed_by_place(name: Name) -> Iterable[Clue]:
    """`Kent, Ohio,`: a place within a place."""
    line = name.line
    if line.at(name.end) == "," and len(name.bare) < 4:
        one, two = line.at(name.end + 1), f"{line.at(name.end + 1)} {line.at(name.end + 2)}"
        if (one in PLACES or two in PLACES) and line.at(name.start - 1) not in (",", "and"):
            yield LOC, 1.8
    if line.at(name.start - 1) == "," and line.at(name.start - 2) in PLACES and name.key in PLACES:
        yield LOC, 1.0


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
    """`la banda alemana Norther`, `la canción Norther`: what the Spanish noun before the name is, be there an adjective between."""
    line = name.line
    noun = line.at(name.start - 1)
    if line.spanish and noun.islower() and noun not in line.ordinary and noun not in FOR_ORG | WORKS:
        noun = line.at(name.start - 2)
    if noun in WORKS and line.words[name.start - 1].islower() and name.key not in PLACES:
        yield MISC, 1.6
    elif line.spanish and noun in FOR_ORG and noun != line.at(name.start - 1):
        yield ORG, 1.4


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
_SETTLED = listed("city island suburb hamlet ciudad pueblo localidad municipality commune neighborhood municipio isla rio villa aldea barrio")


def _one_of_several(name: Name) -> Iterable[Clue]:
    """`towns such as Griffith`, `a village called Lepsia`: the places that a noun announces."""
    line = name.line
    before = line.at(name.start - 1)
    if before in _SUCH or (before in ("as", "como") and line.at(name.start - 2) in ("such", "tales")):
        if any(line.at(place) in OF_PLACE - _SIDES for place in range(name.start - 7, name.start - 1)):
            yield LOC, 1.8


_SUCH = listed("include includes including included named called incluye incluyen llamado llamada llamados")
_SIDES = listed("north south east west northern southern eastern western norte sur este oeste streets centre center capital state")


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
    if before in ("by", "por", "con", "with") or (before == "a" and name.line.spanish):
        yield PER, 0.7


def _dateline(name: Name) -> Iterable[Clue]:
    """`LONDON 1996-08-30`, `HANGZHOU, May 3 (…) –`: where a report was written."""
    line = name.line
    if name.start == 0 and len(line.words) <= name.end + 1 and re.match(r"\d{4}-\d\d", line.at(name.end)):
        yield LOC, 4.0
    elif name.start == 0 and line.at(name.end) in (",", "(") and all(map(shouted, name.words)) and not line.loud:
        yield LOC, 1.5
    elif name.start == 0 and line.at(name.end) == "(" and line.at(name.end + 2) == ")" and line.at(name.end + 1) in PLACES:
        yield LOC, 1.5 if name.line.at(name.end + 3) == "," else 0.0


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


_WITHIN: tuple[Callable[[Name], Iterable[Clue]], ...] = (
    _listed_place,
    _listed_maker,
    _people,
    _given,
    _family,
    _initials,
    _chinese,
    _particle,
    _heads,
    _kernel,
    _letters,
    _length,
)
_BESIDE: tuple[Callable[[Name], Iterable[Clue]], ...] = (
    _titled,
    _says,
    _aged,
    _located,
    _followed_by_place,
    _article,
    _company,
    _of_a_kind,
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
