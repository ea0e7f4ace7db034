"""Part a run of capitals into names: Line, run → spans. A title is none, nor part of one; likewise a people's adjective."""

from collections.abc import Iterator

from dateline.names.lexicon import (
    CHINESE_FAMILY,
    COMPOUNDS,
    COUNTRIES,
    DATES,
    ENDS,
    GIVEN_NAMES,
    LETTERS_BEHIND,
    LOC_FIRST,
    ORG_FIRST,
    PLACES,
    TITLES,
    WHOLE,
    people,
)
from dateline.names.line import Line
from dateline.names.words import capital, common, shouted
from dateline.text.listed import listed

_BEFORE_TITLES = listed(
    "prime vice deputy foreign finance interior defence defense chief assistant acting primer under financial executive operating"
)
_NO_TITLES = listed("san santa st. st saint dean earl duke sor rey sultan shah consul")
_FIRM = listed("inc inc. corp corp. ltd ltd. plc")
_DIRECTIONS = listed("northern southern eastern western northeastern northwestern southeastern southwestern")
_OFFICES = listed("ceo cfo coo cto c.e.o.")
_ABBREVIATED = listed("u.s. u.s us uk u.k. u.n. eu")
_WITH_ABBREVIATED = listed(
    """
    open airways steel air bancorp army navy senate house congress supreme robotics marine coast district virgin route routes
    highway
    """
)
_OF = listed("de del of")
_HEADS = ORG_FIRST | LOC_FIRST | GIVEN_NAMES | _NO_TITLES
"""With what a longer name begins that may hold a person's: `director del Hospital Juan Ramos`."""


def parts(line: Line, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Give the span of each name in the run."""
    first = start
    while first < end - 1 and (line.bare[first] in DATES or _title(line, first, end)):
        first += 1
    if end - first == 1:
        if not _nothing(line, first):
            yield first, end
        return
    while end - first > 2 and line.bare[end - 1] in LETTERS_BEHIND and shouted(line.words[end - 1]) and not line.loud:
        end -= 1
    cut = _cut(line, first, end)
    yield first, cut
    if cut < end:
        yield from parts(line, cut, end)


def _nothing(line: Line, place: int) -> bool:
    bare = line.bare[place]
    return bare in DATES or bare in _FIRM or bare in _DIRECTIONS or (bare in line.ordinary and not shouted(line.words[place]))


def _cut(line: Line, first: int, end: int) -> int:
    """Where the first name of the run ends."""
    bare, after = line.bare[first], line.bare[first + 1]
    if bare in _ABBREVIATED and after not in _WITH_ABBREVIATED:
        return first + 1
    firm = next((place for place in range(first + 2, end) if line.bare[place - 1] in _FIRM), None)
    if firm is not None:
        return firm
    if line.bare[end - 1] in _OFFICES:
        return end - 1
    if not _one(line, first, end):
        cut = next((place for place in range(first + 1, end - 1) if _title(line, place, end)), None)
        if cut is not None:
            return cut
    if line.at(first - 1) in _OF and line.at(first - 2) in TITLES and bare not in _HEADS:
        office = next((place for place in range(first + 1, end - 1) if line.bare[place] in GIVEN_NAMES), None)
        if office is not None:
            return office  # `ministro de Salud Ana Gil`
    by_itself = line.bare[end - 1] in PLACES and capital(line.words[end - 2])
    if end - first > 2 and by_itself and line.at(end) == "," and line.at(end + 1).isdigit():
        return end - 1  # an author and the place of the report: `Ana Gil Madrid, 3 de mayo`
    if (
        bare in COUNTRIES
        and (after in GIVEN_NAMES or (after in CHINESE_FAMILY and end - first == 3))
        and line.bare[end - 1] not in ENDS
    ):
        return first + 1  # `ambassador to Mexico Zhu Qingqiao`
    return first + 1 if _adjective(line, first, end) else end


def _one(line: Line, first: int, end: int) -> bool:
    return line.bare[end - 1] in ENDS or any(word in ("of", "de", "for", "and", "&") for word in line.bare[first:end])


def _title(line: Line, place: int, end: int) -> bool:
    """Whether the word is a title of what follows it in the run."""
    bare, after = line.bare[place], line.at(place + 1)
    if line.bare[end - 1] in ENDS and bare not in ("mr", "mr.", "president", "secretary", "minister"):
        return False
    if "-" in bare and all(part in TITLES for part in bare.split("-")):
        return True
    if bare in _BEFORE_TITLES and after in TITLES:
        return True
    if bare == "d.":
        return line.spanish  # `Coronel D. Abraham López`
    if bare == "don" and not line.spanish:
        return False
    if bare in ("major", "general", "chief") and after in ("league", "motors", "electric", "mills", "dynamics", "assembly"):
        return False
    if bare.endswith("s") and bare[:-1] in TITLES and bare[:-1] not in _NO_TITLES and place in line.silent:
        return True
    return bare in TITLES and bare not in _NO_TITLES and after not in ("of", "de", "del")


def _adjective(line: Line, first: int, end: int) -> bool:
    """Whether the first word describes the rest: `Dutch`, `Paris-based`."""
    bare, after = line.bare[first], line.bare[first + 1]
    if " ".join(line.bare[first:end]) in WHOLE:
        return False
    if bare in ("roman", "christian") and not common(after) and after not in ENDS:
        return False
    if bare.endswith(COMPOUNDS):
        return True
    if after in ORG_FIRST and line.at(first + 2) in ("of", "for"):
        return False
    return people(bare) and line.bare[end - 1] not in ENDS and not people(" ".join(line.bare[first:end]))
