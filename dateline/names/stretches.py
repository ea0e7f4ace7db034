"""Find the stretches that may be names: Line, Pile → Names, in order, none within another."""

from collections.abc import Iterator

from dateline.names.line import Line, Name
from dateline.names.lists import kinds, places
from dateline.names.lists.given import GIVEN, PLAIN_TOO
from dateline.names.lists.surnames import SURNAMES
from dateline.names.pile import Pile
from dateline.names.words import capital, common, function, plains

COUNTRIES = plains(places.COUNTRIES)
PLACES = plains(places.PLACES) | COUNTRIES
DEMONYMS = plains(places.DEMONYMS)
_FIRST_NAMES = plains(GIVEN)
_HEADS = (
    plains(kinds.ORG_FIRST | kinds.LOC_FIRST | kinds.MISC_FIRST | kinds.ORG_LAST | kinds.LOC_LAST | kinds.MISC_LAST)
    | {
        "duke",
        "duchess",
        "earl",
        "prince",
        "princess",
        "king",
        "queen",
        "archbishop",
        "bishop",
        "declaration",
        "university",
        "lord",
    }
) - {"new", "north", "south", "east", "west", "police", "war"}
_ORG_HEADS = plains(kinds.ORG_FIRST)
_ORG_LAST = plains(kinds.ORG_LAST)
_ENDS = _ORG_LAST | plains(kinds.LOC_LAST | kinds.MISC_LAST)
_TITLES = plains(kinds.TITLES)
_BEFORE_TITLES = frozenset(
    {
        "prime",
        "vice",
        "deputy",
        "foreign",
        "finance",
        "interior",
        "defence",
        "defense",
        "chief",
        "assistant",
        "acting",
        "primer",
        "under",
        "financial",
    }
)
_COMPOUND = (
    "-based",
    "-born",
    "-led",
    "-backed",
    "-owned",
    "-listed",
    "-controlled",
    "-held",
    "-run",
    "-style",
    "-trained",
    "-elect",
    "-designate",
)
_ABBREVIATED = frozenset({"u.s.", "u.s", "us", "uk", "u.k.", "u.n.", "eu"})
_WITH_ABBREVIATED = frozenset(
    {
        "open",
        "airways",
        "steel",
        "air",
        "bancorp",
        "army",
        "navy",
        "senate",
        "house",
        "congress",
        "supreme",
        "robotics",
        "marine",
        "coast",
        "district",
        "virgin",
    }
)
_DATES = plains(kinds.MONTHS_DAYS)
_PARTICLES = frozenset(
    {
        "de",
        "del",
        "da",
        "do",
        "dos",
        "das",
        "di",
        "della",
        "von",
        "van",
        "der",
        "den",
        "bin",
        "ibn",
        "al",
        "ul",
        "du",
        "des",
        "le",
        "zu",
        "ter",
        "ten",
        "la",
        "las",
        "los",
        "el",
    }
)
_NEVER = frozenset(
    {"i", "i'm", "i've", "i'd", "i'll", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "sr", "sr.", "sra", "sra."}
)


def stretches(line: Line, pile: Pile) -> tuple[Name, ...]:
    """Give every stretch; a title before a name and a people's adjective stand outside it."""
    found: list[Name] = []
    place = 0
    while place < len(line.words):
        if not nameable(line, place, pile):
            place += 1
            continue
        end = _end(line, place, pile)
        found += [_name(line, start, stop) for start, stop in _parts(line, place, end)]
        place = end
    return tuple(found)


def _name(line: Line, start: int, end: int) -> Name:
    return Name(line, start, end, line.bare[start:end], line.words[start:end])


def nameable(line: Line, place: int, pile: Pile) -> bool:
    """Whether a name may begin here."""
    word, bare = line.words[place], line.bare[place]
    if not capital(word) or bare in _NEVER:
        return False
    if bare in _DATES:
        return bare in ("may", "april", "june", "august") and bare in PLAIN_TOO and line.at(place + 1) in SURNAMES
    if place in line.silent or line.loud:
        return _opens(line, place, pile)
    return (
        not function(bare)
        or f"{bare} {line.at(place + 1)}" in PLACES
        or (word.isupper() and len(word) > 1)
        or _paired(line, place, pile)
    )


def _paired(line: Line, place: int, pile: Pile) -> bool:
    """Whether a function word begins a name: `Los Lobos`, `Will Smith`."""
    follows = place + 1 < len(line.words) and capital(line.words[place + 1]) and not function(line.bare[place + 1])
    return follows and not (line.loud and common(line.bare[place]))


def _opens(line: Line, place: int, pile: Pile) -> bool:
    """Whether a word whose capital says nothing begins a name."""
    bare, after = line.bare[place], line.at(place + 1)
    if bare in PLACES and (not common(bare) or pile.large[bare] > pile.small[bare]):
        return True
    if f"{bare} {after}" in PLACES or (pile.pairs[bare, after] > (1 if common(bare) else 0) and not function(bare)):
        return True
    follows = place + 1 < len(line.words) and capital(line.words[place + 1]) and after not in _DATES
    if bare in _FIRST_NAMES and follows and not function(after):
        return True
    if function(bare):
        return False
    if common(bare):
        known = pile.large[bare] > 2 * pile.small[bare] + 1
        return known or (
            follows and not line.loud and not common(after) and not function(after) and (bare in _HEADS or bare in _TITLES)
        )
    return pile.small[bare] == 0 or pile.large[bare] >= pile.small[bare] or (follows and not line.loud and pile.small[bare] < 3)


def _end(line: Line, start: int, pile: Pile) -> int:
    """Where the run of capitals from here ends, with the small words that join its parts."""
    end = start + 1
    while end < len(line.words):
        if _goes_on(line, start, end, pile):
            end += 1
            continue
        joined = _joined(line, start, end, pile)
        if joined == end:
            return end
        end = joined
    return end


def _goes_on(line: Line, start: int, place: int, pile: Pile) -> bool:
    word, bare = line.words[place], line.bare[place]
    if not capital(word) or bare in _DATES or bare in _NEVER:
        return False
    if line.words[place - 1].endswith(".") and function(bare) and len(line.words[place - 1]) > 2:
        return False
    if not line.loud and not (line.titled and common(bare)):
        return not function(bare) or bare in _PARTICLES or (len(word) > 1 and word.isupper()) or bare in ("first", "a")
    before = line.bare[place - 1]
    if pile.pairs[before, bare] > 0 or " ".join(line.bare[start : place + 1]) in PLACES:
        return True
    return (before in _FIRST_NAMES or "." in before) and not common(bare) and not function(bare) and bare not in PLACES


def _joined(line: Line, start: int, place: int, pile: Pile) -> int:
    """Beyond small words that belong to the name, else the same place."""
    bare, after = line.bare[place], place + 1
    if bare in _PARTICLES or bare in ("of", "for", "and", "y", "e", "&"):
        while (
            after < len(line.words)
            and line.bare[after] in ("the", "la", "las", "los", "el", "der", "den")
            and not capital(line.words[after])
        ):
            after += 1
    if after >= len(line.words) or not capital(line.words[after]) or line.bare[after] in _DATES or function(line.bare[after]):
        return place
    head, last = line.bare[start], line.bare[place - 1]
    if bare == "&":
        return after
    if line.words[place] != line.words[place].lower() and not line.loud:
        return place
    if bare in ("of", "for"):
        fits = last in _HEADS or head in _ORG_HEADS
        return after if fits and not (bare == "for" and last not in _ORG_HEADS | _ORG_LAST) else place
    if bare == "in":
        return after if head in _ORG_HEADS and "for" in line.bare[start:place] and line.bare[after] in PLACES else place
    if bare in ("and", "y", "e"):
        listed = any(word in ("of", "de", "for") for word in line.bare[start:place]) and head in _ORG_HEADS
        ends = line.bare[after] in _ORG_LAST or line.at(after + 1) in ("inc", "co", "co.", "ltd", "sons")
        return after if listed or ends else place
    if bare in ("de", "del") and not _takes_de(line, start, place, after):
        return place
    return after if bare in _PARTICLES else place


def _takes_de(line: Line, start: int, place: int, after: int) -> bool:
    head = line.bare[start]
    whole = " ".join(line.bare[start : after + 1])
    if whole in PLACES or head in _HEADS or head in _FIRST_NAMES:
        return True
    return " ".join(line.bare[start:place]) not in PLACES and line.bare[after] not in PLACES


def _parts(line: Line, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Part a run into names: titles are none, nor are peoples' adjectives one with what they stand before."""
    first = start
    while first < end:
        bare = line.bare[first]
        rest = end - first - 1
        if bare in _DATES or (function(bare) and rest == 0):
            return
        if rest and (_title(line, first, end)):
            first += 1
            continue
        break
    if end - first > 1 and line.bare[first] in _ABBREVIATED and line.bare[first + 1] not in _WITH_ABBREVIATED:
        yield first, first + 1
        yield from _parts(line, first + 1, end)
        return
    cut = next((place for place in range(first + 1, end - 1) if _title(line, place, end) and not _kept(line, first, end)), None)
    if cut is not None:
        yield first, cut
        yield from _parts(line, cut, end)
        return
    if first < end and end - first > 1 and _adjective(line, first, end):
        yield first, first + 1
        yield from _parts(line, first + 1, end)
        return
    if first < end:
        yield first, end


def _kept(line: Line, first: int, end: int) -> bool:
    return line.bare[end - 1] in _ENDS or any(word in ("of", "de", "for", "and", "&") for word in line.bare[first:end])


def _title(line: Line, place: int, end: int) -> bool:
    """Whether the word is a title of what follows it in the run."""
    bare = line.bare[place]
    if line.bare[end - 1] in _ENDS and end - place > 1 and bare not in ("mr", "mr.", "president", "secretary", "minister"):
        return False
    if bare.endswith(_COMPOUND) and "-" in bare:
        return True
    if "-" in bare and all(part in _TITLES for part in bare.split("-")):
        return True
    if bare in _BEFORE_TITLES and line.bare[place + 1] in _TITLES:
        return True
    return (
        bare in _TITLES
        and line.at(place + 1) not in ("of", "de", "del")
        and bare
        not in (
            "san",
            "santa",
            "st.",
            "st",
            "saint",
            "sultan",
            "cardinal",
            "dean",
            "earl",
            "duke",
            "prince",
            "baron",
            "count",
            "marquis",
            "sor",
            "judge",
            "rey",
            "shah",
            "consul",
        )
    )


def _adjective(line: Line, first: int, end: int) -> bool:
    bare = line.bare[first]
    if bare not in DEMONYMS and not (bare.endswith("s") and bare[:-1] in DEMONYMS):
        return False
    return line.bare[end - 1] not in _ENDS and " ".join(line.bare[first:end]) not in DEMONYMS
