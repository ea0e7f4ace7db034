"""Find the stretches that may be names: Line, Casing → Names, in order, none within another."""

import re

from dateline.names.casing import Casing
from dateline.names.family import chinese
from dateline.names.lexicon import (
    COUNTRIES,
    DATES,
    ENDS,
    GIVEN_NAMES,
    LONG,
    LONG_STARTS,
    PLACES,
    QUOTES,
    SAYS,
    TITLES,
    people,
)
from dateline.names.lexicon import FAMILY as SURNAMES
from dateline.names.line import Line, Name
from dateline.names.parts import parts
from dateline.names.run import ARTICLES, HEADS, MONTHS, NEVER, capital_follows, end_of_run
from dateline.names.words import FORCE, capital, common, shouted, verb
from dateline.text.listed import listed


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
        end = max(listed_end, end_of_run(line, place, casing))
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
    spoken = line.at(end + 1) in SAYS or (line.at(end + 1) == "," and line.at(end + 2) in SAYS)
    if not words or not words[-1][:1].isalnum() or spoken:
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
    after = start + 2 if line.at(start + 1) in ARTICLES else start + 1
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
    if not capital(word) or bare in NEVER or (line.at(place + 1) in _MONEY and word.isupper()):
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
    return (word.isupper() and len(word) > 1) or capital_follows(line, place)


_MONEY = frozenset("$€£¥")
_NUMERAL = re.compile(r"X{1,3}(?:I[XV]|V?I{0,3})|V?I{2,3}|I[XV]|VI")
_RANKS = listed("general coronel comandante capitan teniente mayor suboficial almirante comisario brigadier alferez")
_NUMBERED = listed("siglo siglos capitulo tomo volumen fase fases parte articulo titulo chapter volume part phase y al and - –")
"""`siglo XX` names nothing."""


def _christened(line: Line, place: int) -> bool:
    """Whether a month's name is a person's: `April Ferry`, `Jan Steen`, not `in April Ferry said`."""
    if line.bare[place] not in MONTHS or line.at(place - 1) in _BEFORE_MONTH or not capital_follows(line, place):
        return False
    return line.at(place + 1) in SURNAMES or not common(line.bare[place + 1])


_BEFORE_MONTH = listed("in of on since until last next this late early mid before after by from through to during and")


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
    follows = capital_follows(line, place)
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
        return known or (follows and not line.loud and not common(after) and (bare in HEADS or bare in TITLES))
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
