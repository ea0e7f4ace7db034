"""Find the stretches that may be names: Line, Casing → Names, in order, none within another."""

import re

from dateline.names.casing import Casing
from dateline.names.family import chinese
from dateline.names.lexicon import (
    BYNAMES,
    COUNTRIES,
    DATES,
    ENDS,
    GIVEN_NAMES,
    LOC_FIRST,
    LOC_LAST,
    LONG,
    LONG_STARTS,
    MISC_FIRST,
    NICKNAMES,
    ORG_FIRST,
    ORG_LAST,
    PARTICLES,
    PLACES,
    QUOTES,
    ROADS,
    SAYS,
    SURE_GIVEN,
    TITLES,
    people,
)
from dateline.names.lexicon import FAMILY as SURNAMES
from dateline.names.line import Line, Name
from dateline.names.parts import parts
from dateline.names.words import FORCE, capital, common, shouted, verb
from dateline.text.listed import listed

_NOBLE = listed("declaration university lord hall")
_HEADS = (ORG_FIRST | LOC_FIRST | MISC_FIRST | ENDS | _NOBLE) - {
    "new",
    "north",
    "south",
    "east",
    "west",
    "police",
    "war",
    "program",
    "programme",
    "project",
    "plan",
    "platform",
}
# `UNK` stands in corpora for a word that was left out.
_NEVER = listed("no. nos. nr. unk i i'm i've i'd i'll mr mr. mrs mrs. ms ms. dr dr. sr sr. sra sra.")
_CLUBS = listed("atletico athletic deportivo sporting racing fc cd cf sc ac ca ud sd club")
_FIRM = listed("sons co co. company brothers associates partners daughters")
_ARTICLES = listed("the la las los el der den")


def stretches(line: Line, casing: Casing) -> tuple[Name, ...]:
    """Give every stretch; a title before a name and a people's adjective stand outside it."""
    found: list[Name] = []
    place = 0
    while place < len(line.words):
        whole = max(_quoted(line, place), _national_side(line, place))
        if whole > place:
            found.append(_name(line, place, whole))
            place = whole
            continue
        if not _nameable(line, place, casing):
            place += 1
            continue
        listed_end = _known(line, place)
        end = max(listed_end, _end(line, place, casing))
        if listed_end == end:
            found.append(_name(line, place, end))
            place = end
            continue
        found += [_name(line, start, stop) for start, stop in parts(line, place, end)]
        place = end
    return tuple(found)


def _name(line: Line, start: int, end: int) -> Name:
    return Name(line, start, end, line.bare[start:end], line.words[start:end])


def _quoted(line: Line, place: int) -> int:
    """Where a title in quotes ends that starts here, else the same place."""
    if place == 0 or line.words[place - 1] not in QUOTES or line.loud or not capital(line.words[place]):
        return place
    end = next((end for end in range(place + 1, min(place + 8, len(line.words))) if line.words[end] in QUOTES), place)
    words = line.words[place:end]
    if not words or not words[-1][:1].isalnum() or line.at(end + 1) in SAYS:
        return place
    # What is spoken has its comma within the quotes; a title in a list has it outside.
    if line.at(place - 2) in _BEFORE_SPEECH and (line.at(place - 2) != "," or len(words) > 4 or line.at(end + 2) in SAYS):
        return place
    return end if not any(people(bare) for bare in line.bare[place:end]) or len(words) > 1 else place


_BEFORE_SPEECH = SAYS | {":", ","}


def _national_side(line: Line, place: int) -> int:
    """Where `selección de fútbol de los Países Bajos` ends that starts here, else the same place."""
    if line.bare[place] != "seleccion" or line.at(place + 1) not in _OF:
        return place
    start = place + 3 if line.at(place + 1) == "de" and line.at(place + 3) in _OF else place + 1
    after = start + 2 if line.at(start + 1) in _ARTICLES else start + 1
    ends = range(min(after + 5, len(line.words)), after, -1)
    return next((end for end in ends if " ".join(line.bare[after:end]) in COUNTRIES), place)


_OF = listed("de del")


def _known(line: Line, place: int) -> int:
    """Where the longest name ends that the lists have from here, else the same place: `Rage Against the Machine`."""
    if line.loud or line.bare[place] not in LONG_STARTS:
        return place
    ends = range(min(place + 7, len(line.words)), place + 1, -1)
    return next((end for end in ends if _last(line.words[end - 1]) and _run_together(line, place, end) in LONG), place)


def _run_together(line: Line, place: int, end: int) -> str:
    return " ".join(line.bare[place:end]).replace(" 's ", "'s ")  # `King's Lynn`


def _last(word: str) -> bool:
    return capital(word) or word[:1].isdigit()


def _nameable(line: Line, place: int, casing: Casing) -> bool:
    """Whether a name may begin here."""
    word, bare = line.words[place], line.bare[place]
    if not capital(word) or bare in _NEVER or (line.at(place + 1) in _MONEY and word.isupper()):
        return False
    if _NUMERAL.fullmatch(word) and line.at(place - 1) in _NUMBERED:
        return False
    if line.spanish and line.at(place - 1) in _RANKS and FORCE.fullmatch(word) and not line.loud:
        return False
    if bare in DATES:
        return _christened(line, place)
    if place in line.silent:
        return _opens(line, place, casing)
    if bare not in line.ordinary or f"{bare} {line.at(place + 1)}" in PLACES:
        return True
    return (word.isupper() and len(word) > 1) or _follows(line, place)


_MONEY = frozenset("$€£¥")
_NUMERAL = re.compile(r"X{1,3}(?:I[XV]|V?I{0,3})|V?I{2,3}|I[XV]|VI")
_RANKS = listed("general coronel comandante capitan teniente mayor suboficial almirante comisario brigadier alferez")
_NUMBERED = listed("siglo siglos capitulo tomo volumen fase fases parte articulo titulo chapter volume part phase y al and - –")
"""`siglo XX` names nothing."""


def _christened(line: Line, place: int) -> bool:
    """Whether a month's name is a person's: `April Ferry`, `Jan Steen`, not `in April Ferry said`."""
    if line.bare[place] not in _MONTHS or line.at(place - 1) in _BEFORE_MONTH or not _follows(line, place):
        return False
    return line.at(place + 1) in SURNAMES or not common(line.bare[place + 1])


_MONTHS = listed("jan april may june august")
_BEFORE_MONTH = listed("in of on since until last next this late early mid before after by from through to during and")


def _follows(line: Line, place: int) -> bool:
    """Whether a capital follows that no small word wears: `Los Lobos`, `Will Smith`."""
    after = place + 1
    return (
        after < len(line.words)
        and capital(line.words[after])
        and line.bare[after] not in line.ordinary
        and line.bare[after] not in DATES
    )


def _opens(line: Line, place: int, casing: Casing) -> bool:
    """Whether a word whose capital says nothing begins a name."""
    bare, after = line.bare[place], line.at(place + 1)
    plain = common(bare)
    if line.at(place - 1) == "(" and after == ")" and shouted(line.words[place]) and not line.loud:
        return True
    if bare in PLACES and (not plain or casing.large[bare] > casing.small[bare]):
        return True
    if f"{bare} {after}" in PLACES or (line.loud and len(line.words) < 4 and after in ENDS):
        return True
    follows = _follows(line, place)
    if bare in GIVEN_NAMES and follows:
        return True
    if follows and len(after) > 2 and not line.loud and chinese((bare, after)) and not common(after):
        return True  # `He Lixin`
    if bare in line.ordinary or (line.spanish and verb(line.words[place])):
        return False
    if not line.loud and casing.large[bare] == 0 and bare not in SURNAMES and _formed(bare, after):
        return False
    if casing.pairs[bare, after] > plain:
        return True
    if plain:
        known = casing.large[bare] > 2 * casing.small[bare] + 1
        return known or (follows and not line.loud and not common(after) and (bare in _HEADS or bare in TITLES))
    return casing.small[bare] <= casing.large[bare] or (follows and not line.loud and casing.small[bare] < 3)


def _formed(bare: str, after: str) -> bool:
    """Whether an English word is an adverb or a participle by its ending and by what it stands before."""
    if bare in _PARTICIPLES:
        return after.isalpha()
    if len(bare) < 6 or "-" in bare:
        return False
    return bare.endswith("ly") or (bare.endswith(("ed", "ing")) and after.isalpha())


_PARTICIPLES = listed(
    "stolen broken frozen fallen hidden forgotten lost sunken torn driven known grown shown thrown forbidden unknown drawn beaten"
)


def _end(line: Line, start: int, casing: Casing) -> int:
    """Where the run of capitals from here ends, with the small words that join its parts."""
    end = start + 1
    while end < len(line.words):
        if line.bare[end - 1] in ROADS and _ROAD_NUMBER.fullmatch(line.words[end]):
            return end + 1  # `Interstate 93`, `State Route 22`
        if _YEAR_OF_A_CLUB.fullmatch(line.words[end]) and line.bare[start] in ORG_FIRST:
            end += 1  # `FC Ingolstadt 04`
            continue
        if _goes_on(line, start, end, casing):
            end += 1
            continue
        joined = _joined(line, start, end)
        if joined == end:
            return end
        end = joined + 1
    return end


_YEAR_OF_A_CLUB = re.compile(r"0\d")
_ROAD_NUMBER = re.compile(r"\d{1,4}[A-Z]?")


def _goes_on(line: Line, start: int, place: int, casing: Casing) -> bool:
    word, bare, before = line.words[place], line.bare[place], line.bare[place - 1]
    if not capital(word):
        return False
    if bare in DATES or bare in _NEVER:
        return _in_a_name(line, place)
    if bare in GIVEN_NAMES and _holds_office(line, start, place):
        return False
    if before.endswith(".") and len(before) > 2 and bare in line.ordinary:
        return False
    if not line.loud and not (line.titled and common(bare)):
        if line.spanish and bare in _SMALL_SURNAMES:
            return True
        return bare not in line.ordinary or bare in PARTICLES or (len(word) > 1 and word.isupper()) or bare in ("first", "a")
    if len(line.words) < 4 and bare in ENDS:
        return True
    if casing.pairs[before, bare] > 0 or " ".join(line.bare[start : place + 1]) in PLACES:
        return True
    return (before in GIVEN_NAMES or "." in before) and not common(bare) and bare not in PLACES


def _holds_office(line: Line, start: int, place: int) -> bool:
    """`el alcalde de San José Ana Gil`: whether a place ends here of which somebody holds an office, whose name follows."""
    of_an_office = line.at(start - 1) in ("de", "del", "of") and line.at(start - 2) in TITLES
    return of_an_office and _follows(line, place) and " ".join(line.bare[start:place]) in PLACES


_SMALL_SURNAMES = listed("diez mas")
"""Spanish surnames that are small words without their capital: `Carla Vaca Díez`, `Artur Mas`."""


def _in_a_name(line: Line, place: int) -> bool:
    """Whether a word that is otherwise none goes on after a given name: `Murad I`, `Ernst August Keller`, `John Hale Sr.`."""
    bare, before = line.bare[place], line.bare[place - 1]
    if bare == "i":
        return before in GIVEN_NAMES and (not line.at(place + 1)[:1].isalpha() or line.at(place + 1) in ("of", "and", "de"))
    if bare in ("sr", "sr."):
        return not line.spanish
    return bare in _MONTHS and before in GIVEN_NAMES and _follows(line, place)


def _joined(line: Line, start: int, place: int) -> int:
    """Beyond the small words that belong to the name, else the same place."""
    bare, after = line.bare[place], place + 1
    if bare in PARTICLES or bare in ("of", "for", "and", "at", "y", "e", "&"):
        while after < len(line.words) and line.bare[after] in _ARTICLES and not capital(line.words[after]):
            after += 1
    if after >= len(line.words) or not capital(line.words[after]) or line.bare[after] in DATES:
        return place
    if line.bare[after] in line.ordinary and not _place_with_article(line, after):
        return place
    if bare == "&":
        return after
    if capital(line.words[place]) and not line.loud:
        return place
    return after if _joins(line, start, place, after) else place


def _place_with_article(line: Line, place: int) -> bool:
    """`Universidad Pública de El Alto`: amid a Spanish sentence an article has no capital but in a place's name."""
    if f"{line.bare[place]} {line.at(place + 1)}" in PLACES:
        return True
    written_small = line.spanish and not (line.titled or line.loud) and line.bare[place] in _ARTICLES
    return written_small and place + 1 < len(line.words) and capital(line.words[place + 1])


def _joins(line: Line, start: int, place: int, after: int) -> bool:
    bare, head, last, following = line.bare[place], line.bare[start], line.bare[place - 1], line.bare[after]
    if bare in ("'s", "'"):
        if last == "people":
            return True  # `People's Daily`
        return last not in PLACES and not line.loud and (following in ENDS or _ends_as_places(line, after))
    if bare == ",":
        return following in ("jr", "jr.")
    if bare == "the":
        return following in BYNAMES
    if bare in ("of", "for", "in", "at"):
        return _joins_english(line, start, place, after)
    if bare in ("and", "y", "e"):
        listed_on = head in ORG_FIRST and any(word in ("of", "de", "for") for word in line.bare[start:place])
        return listed_on or following in _FIRM
    if bare in ("de", "del"):
        return not _of_a_league(line, start, place, after) and _takes_de(line, start, place, after)
    return bare in PARTICLES


def _ends_as_places(line: Line, after: int) -> bool:
    """`Slade's Ferry Bridge`."""
    return capital(line.words[after]) and line.at(after + 1) in LOC_LAST and capital(line.words[after + 1])


def _joins_english(line: Line, start: int, place: int, after: int) -> bool:
    """`Museum of Art`, `Council for Peace in Peru`, `University of Texas at Austin`."""
    bare, head, last, following = line.bare[place], line.bare[start], line.bare[place - 1], line.bare[after]
    if bare == "at":
        return head == "university" and following in PLACES
    if bare == "for":
        return last in ORG_FIRST or last in ORG_LAST
    if bare == "in":
        return head in ORG_FIRST and "for" in line.bare[start:place] and following in PLACES
    if place - start == 1 and head in SURE_GIVEN and following not in COUNTRIES:
        return True
    if (
        head != "people"
        and place - start > 1
        and last in LOC_LAST
        and (following in COUNTRIES or f"{following} {line.at(after + 1)}" in COUNTRIES)
    ):
        return False  # `the Basra Governorate of Iraq`
    return (last in _HEADS and last not in NICKNAMES) or head in ORG_FIRST


def _of_a_league(line: Line, start: int, place: int, after: int) -> bool:
    """`el Granada Club de Fútbol de la Primera División`: a side and where it plays are two."""
    if after - place == 1 or line.bare[start] in GIVEN_NAMES or line.bare[start] in MISC_FIRST:
        return False
    stop = next((end for end in range(after, len(line.words)) if not capital(line.words[end])), len(line.words))
    return line.bare[after] in _LEAGUES or line.bare[stop - 1] in _LEAGUES


_LEAGUES = listed("liga ligas superliga bundesliga primera segunda tercera league division divisie ligue nba nfl mlb nhl uefa")


def _takes_de(line: Line, start: int, place: int, after: int) -> bool:
    head = line.bare[start]
    if head in _CLUBS and place - start > 1 and line.bare[after] in COUNTRIES:
        return False  # `Club Deportivo Victoria de Honduras`
    if " ".join(line.bare[start : after + 1]) in PLACES or head in _HEADS:
        return True
    if head in GIVEN_NAMES:
        return place - start == 1 or after - place > 1 or line.words[place - 1].isupper() or line.bare[after] in SURNAMES
    return " ".join(line.bare[start:place]) not in PLACES and line.bare[after] not in PLACES
