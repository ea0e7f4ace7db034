"""Read what a name is from the name itself: Name → Clues. No rule knows a particular name."""

import re
from collections.abc import Callable, Iterable

from dateline.names.clue import LOC, MISC, ORG, PER, Clue
from dateline.names.lexicon import (
    BYNAMES,
    COMPOUNDS,
    COUNTRIES,
    FAMILY,
    LOC_FIRST,
    LOC_LAST,
    LOCALITIES,
    MAKERS,
    MAYBE_GIVEN,
    MISC_FIRST,
    MISC_LAST,
    MODELLED,
    NO_COMPANY,
    ORG_FIRST,
    ORG_LAST,
    PARTICLES,
    PLACES,
    PRODUCTS,
    SURE_GIVEN,
    people,
)
from dateline.names.line import Name
from dateline.names.words import common, shouted
from dateline.text.chinese import surname_first
from dateline.text.listed import listed

_INITIAL = re.compile(r"[A-Z]\.(?:-?[A-Z]\.)*")
_JUNIOR = frozenset({"jr", "jr.", "ii", "iii", "iv", "sr."})
_COUNTED = listed("grade grado type tipo phase fase class clase stage etapa level nivel category categoria tier part parte title")
"""`Grade II` is one of several, and nobody."""


def within(name: Name) -> list[Clue]:
    """Give what the words of the name tell."""
    return [clue for rule in _WITHIN for clue in rule(name)]


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
    elif name.key in PRODUCTS or _model(name):
        yield MISC, 4.0
        yield PER, -2.0
    elif len(name.bare) > 1 and name.bare[0] in _OF_ALL:
        yield ORG, 1.2
    elif len(name.bare) > 1 and name.bare[0] in PLACES and name.bare[-1].endswith("s") and name.bare[-1] not in LOC_LAST:
        yield ORG, 1.5  # `Houston Comets`


def _model(name: Name) -> bool:
    """Whether it is what a company makes: `el Renault Clio`."""
    if len(name.bare) < 2 or name.bare[0] not in MODELLED or name.bare[-1] in ORG_LAST:
        return False
    return name.line.at(name.start - 1) in _AN


_AN = listed("el un del al the a an his her their su los")
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
        yield (MISC, 4.0) if name.bare[0] in _COUNTED else (PER, 3.0)


def _chinese(name: Name) -> Iterable[Clue]:
    if name.key not in PLACES and surname_first(name.bare):
        yield PER, 2.8


def _byname(name: Name) -> Iterable[Clue]:
    """`Cyrus the Great`."""
    if len(name.bare) == 3 and name.bare[1] == "the" and name.bare[2] in BYNAMES:
        yield PER, 6.0


def _particle(name: Name) -> Iterable[Clue]:
    if len(name.bare) > 2 and any(word in ("van", "von", "der", "bin", "ibn", "di", "da") for word in name.bare[1:-1]):
        yield PER, 1.5


_WEAK_LOC = listed(
    """
    fort san santa santo st. st saint sant sao las los el la new north south east west northern southern eastern western central
    upper lower greater nueva nuevo norte sur
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
    if (last in _NUMERALS and several and name.bare[-2] in MISC_LAST) or (len(last) > 5 and last.endswith("ism")):
        yield MISC, 4.0
        yield PER, -2.0
    if last in MISC_LAST or (several and first in MISC_FIRST):
        yield MISC, 4.2 if several else 2.0
        yield PER, -2.0


def _of_nature(name: Name) -> Iterable[Clue]:
    """Families of plants and animals: `Asteraceae`."""
    if len(name.bare[-1]) > 7 and name.bare[-1].endswith(("aceae", "idae", "inae", "oidea")):
        yield MISC, 4.0


def _kernel(name: Name) -> Iterable[Clue]:
    """A word deep within a long name."""
    if len(name.bare) < 2:
        return
    inner = set(name.bare[1:-1])
    if "&" in inner:
        yield ORG, 1.5
        yield PER, -1.0
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


_WITHIN: tuple[Callable[[Name], Iterable[Clue]], ...] = (
    _listed_place,
    _listed_maker,
    _people,
    _given,
    _family,
    _initials,
    _chinese,
    _byname,
    _particle,
    _heads,
    _of_nature,
    _kernel,
    _letters,
    _length,
)
