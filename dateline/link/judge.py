"""Judge whether a stretch that reads like a name is one: rules over a Passage.

A rule looks at the neighbours of the tokens `first` to `after` (exclusive). None of them knows a name of any particular site.
"""

import re
from enum import Enum, auto

from dateline.link.passage import Passage
from dateline.link.surnames import given
from dateline.text import titles
from dateline.text.listed import listed
from dateline.text.ordinary import ALWAYS_CAPITAL, ORDINARY

TITLES = titles.TITLES | listed("party vice former then licenciado licenciada")
SAYS = listed(
    """
    said says say told tells added adds noted notes explained explains asked asks replied recalled remarked stressed insisted
    wrote announced argued claimed warned continued concluded dijo afirmó señaló explicó agregó añadió indicó comentó
    """
)
_KINDS_OF_PLACE = listed(
    """
    city province village state county town township district prefecture region municipality metropolis
    """
)
_NO_NAME = ORDINARY | TITLES | SAYS
_JUNIOR = frozenset({"jr", "sr", "ii", "iii", "iv"})
_OPENS = "\"'“‘«‹「『(（[【¡¿"
_BEFORE_SPEECH = (":", "：", "—", "–", " -", "…", "...")
_INITIAL = re.compile(r"(?:\b[A-Z]\.[ ]?)+\Z")
_WORD = re.compile(r"[^\W\d_]{4,}")


class Neighbours(Enum):
    """What stands about a surname: nothing of note, a title, or another part of a name."""

    NONE = auto()
    TITLE = auto()
    NAME = auto()


def whole(passage: Passage, first: int, after: int) -> bool:
    """Whether the tokens are words by themselves: not `Brien` in `O’Brien`, `Hill` in `Hill.com`, `Jean` in `Jean-Luc`."""
    return _free_before(passage, first) and _free_after(passage, after)


def _free_before(passage: Passage, first: int) -> bool:
    if not passage.glued(first):
        return True
    mark, before = passage.keys[first - 1], passage.written(first - 2) if passage.glued(first - 1) else ""
    if mark == "'":
        return not before[:1].isalnum() or (len(before) < 5 and before.islower())
    if mark in "-.":
        return not before[:1].isalnum()
    return mark not in "@&#"


def _free_after(passage: Passage, after: int) -> bool:
    if not passage.glued(after):
        return True
    mark, behind = passage.keys[after], passage.written(after + 1) if passage.glued(after + 1) else ""
    if mark == "-":
        return not behind[:1].isalnum() or behind.islower()
    if mark == ".":
        return not (behind[:1].isdigit() or behind[:1].islower())
    return mark not in "@&"


def longer(passage: Passage, after: int) -> bool:
    """Whether a person's full name goes on (`Ana Gil` in `Ana Gil Soto`, `Tom Hill Jr.`): then it may be somebody else's."""
    if passage.keys[after : after + 1] == [","] and passage.written(after + 1).lower() in _JUNIOR:
        return True
    return passage.near(after) and (passage.written(after).lower() in _JUNIOR or _namelike(passage.written(after)))


def part_of_name(passage: Passage, after: int) -> bool:
    """Whether a name of one word goes on and so may be another (`Norte` in `Norte Cloud`); titles and weekdays do not go on."""
    return (
        after < len(passage.keys) and passage.keys[after][0].isupper() and passage.near(after) and _namelike(passage.written(after))
    )


def given_follows(passage: Passage, first: int, after: int) -> bool:
    """Whether a surname that stands first has a given name behind it: `He Wei`, not `He Said` of a headline."""
    return part_of_name(passage, after) and given(passage.written(after)) and not _headline(passage, first)


def of_a_place(passage: Passage, after: int) -> bool:
    """Whether what follows a place only says what kind of place it is: `Peru Province`."""
    return passage.written(after).lower() in _KINDS_OF_PLACE and not part_of_name(passage, after + 1)


def full_name(passage: Passage, first: int, after: int) -> str:
    """The words of the name round a surname, as they stand."""
    start, end = first, after
    while start > 0 and passage.near(start) and _namelike(passage.written(start - 1)):
        start -= 1
    while passage.near(end) and _namelike(passage.written(end)):
        end += 1
    initial = _INITIAL.search(passage.text, max(0, passage.starts[start] - 12), passage.starts[start])
    return passage.text[initial.start() if initial else passage.starts[start] : passage.end(end - 1)]


def neighbours(passage: Passage, first: int, after: int) -> Neighbours:
    """Whether a surname stands alone, after a title, or within a name that is not in the registry (`Zhang` in `Zhang Min`)."""
    if passage.near(after) and _namelike(passage.written(after)):
        return Neighbours.NAME
    if _INITIAL.search(passage.text, max(0, passage.starts[first] - 12), passage.starts[first]):
        return Neighbours.NAME
    before = passage.written(first - 1)
    if _another(passage, first):
        return Neighbours.NAME
    if before == "." and passage.written(first - 2).lower() in TITLES:
        return Neighbours.TITLE
    if not passage.near(first) or not before[:1].isupper():
        return Neighbours.NONE
    if before.lower() in TITLES or (before.isupper() and len(before) > 1):
        return Neighbours.TITLE
    return Neighbours.NAME if _namelike(before) else Neighbours.NONE


def knighted(passage: Passage, first: int) -> bool:
    """Whether a title stands before that goes with a given name: `Sir Hugh`, `doña Ana`."""
    return passage.near(first) and passage.written(first - 1).lower() in KNIGHTS


KNIGHTS = listed("sir dame don doña")
"""Titles that stand before a given name alone."""


def _another(passage: Passage, first: int) -> bool:
    """Whether somebody else of the surname comes in: `a Mr Keller`, `another Keller`, `otro Keller`."""
    place = first - 1
    while passage.written(place).lower() in _MISTERS or passage.written(place) == ".":
        place -= 1
    word = passage.written(place).lower()
    return word in _OTHERS or (place < first - 1 and word in ("a", "an", "un", "una"))


_MISTERS = listed("mr mrs ms miss dr señor señora sr sra")
_OTHERS = listed("another otro otra")


def _namelike(word: str) -> bool:
    return word[:1].isupper() and not word.isupper() and word.lower() not in _NO_NAME


def no_plain_word(passage: Passage, first: int, after: int) -> bool:
    """Whether one word that is also an ordinary one (`He`, `So`, `May`) can only be the name here.

    Its capital must not come from the start of a sentence or of speech, nor from a line all in capitals; of words that are always
    written with one (months, weekdays) only a title or what only a person does makes a name.
    """
    word = passage.written(first).lower()
    if after - first > 1 or word not in passage.ordinary:
        return True
    if word in ALWAYS_CAPITAL:
        titled = neighbours(passage, first, after) is Neighbours.TITLE
        return titled or passage.written(after).lower() in SAYS
    return not opens(passage, first)


def opens(passage: Passage, first: int) -> bool:
    """Whether a capital says nothing here: at the start of a sentence, of speech, or in a line full of capitals."""
    start = passage.sentences[passage.sentence(passage.starts[first])][0]
    before = passage.text[start : passage.starts[first]]
    bare = before.rstrip()
    if not bare.strip(_OPENS) or before[-1] in _OPENS or bare.endswith(_BEFORE_SPEECH):
        return True
    return _headline(passage, first)


def _headline(passage: Passage, first: int) -> bool:
    start, end = passage.sentences[passage.sentence(passage.starts[first])]
    words = _WORD.findall(passage.text, start, end)
    return len(words) > 2 and sum(word[0].isupper() for word in words) > 0.7 * len(words)
