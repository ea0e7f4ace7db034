"""Find where a run of capitals ends, with the small words that join its parts: Line, place, Casing → place."""

import re

from dateline.names.casing import Casing
from dateline.names.lexicon import (
    BYNAMES,
    COUNTRIES,
    DATES,
    ENDS,
    GIVEN_NAMES,
    LOC_FIRST,
    LOC_LAST,
    MISC_FIRST,
    NICKNAMES,
    ORG_FIRST,
    ORG_LAST,
    PARTICLES,
    PLACES,
    ROADS,
    SURE_GIVEN,
    TITLES,
)
from dateline.names.lexicon import FAMILY as SURNAMES
from dateline.names.line import Line
from dateline.names.words import capital, common
from dateline.text.listed import listed

_NOBLE = listed("declaration university lord hall")
HEADS = (ORG_FIRST | LOC_FIRST | MISC_FIRST | ENDS | _NOBLE) - {
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
NEVER = listed("no. nos. nr. unk i i'm i've i'd i'll mr mr. mrs mrs. ms ms. dr dr. sr sr. sra sra.")
_CLUBS = listed("atletico athletic deportivo sporting racing fc cd cf sc ac ca ud sd club")
_FIRM = listed("sons co co. company brothers associates partners daughters")
ARTICLES = listed("the la las los el der den")
MONTHS = listed("jan april may june august")


def capital_follows(line: Line, place: int) -> bool:
    """Whether a capital follows that no small word wears: `Los Lobos`, `Will Smith`."""
    after = place + 1
    return (
        after < len(line.words)
        and capital(line.words[after])
        and line.bare[after] not in line.ordinary
        and line.bare[after] not in DATES
    )


def end_of_run(line: Line, start: int, casing: Casing) -> int:
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
    if bare in DATES or bare in NEVER:
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
    return of_an_office and capital_follows(line, place) and " ".join(line.bare[start:place]) in PLACES


_SMALL_SURNAMES = listed("diez mas")
"""Spanish surnames that are small words without their capital: `Carla Vaca Díez`, `Artur Mas`."""


def _in_a_name(line: Line, place: int) -> bool:
    """Whether a word that is otherwise none goes on after a given name: `Murad I`, `Ernst August Keller`, `John Hale Sr.`."""
    bare, before = line.bare[place], line.bare[place - 1]
    if bare == "i":
        return before in GIVEN_NAMES and (not line.at(place + 1)[:1].isalpha() or line.at(place + 1) in ("of", "and", "de"))
    if bare in ("sr", "sr."):
        return not line.spanish
    return bare in MONTHS and before in GIVEN_NAMES and capital_follows(line, place)


def _joined(line: Line, start: int, place: int) -> int:
    """Beyond the small words that belong to the name, else the same place."""
    bare, after = line.bare[place], place + 1
    if bare in PARTICLES or bare in ("of", "for", "and", "at", "y", "e", "&"):
        while after < len(line.words) and line.bare[after] in ARTICLES and not capital(line.words[after]):
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
    written_small = line.spanish and not (line.titled or line.loud) and line.bare[place] in ARTICLES
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
    another = following in HEADS or " ".join(line.bare[start:place]) in PLACES
    if another and line.spanish and bare in ARTICLES and not line.loud:
        return False  # `abrió en Santiago la Asociación`
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
    return (last in HEADS and last not in NICKNAMES) or head in ORG_FIRST


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
    if " ".join(line.bare[start : after + 1]) in PLACES or head in HEADS:
        return True
    if head in GIVEN_NAMES:
        return place - start == 1 or after - place > 1 or line.words[place - 1].isupper() or line.bare[after] in SURNAMES
    return " ".join(line.bare[start:place]) not in PLACES and line.bare[after] not in PLACES
