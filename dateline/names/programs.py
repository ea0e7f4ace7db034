"""Tell a program, project or initiative from an organization by its last word and by what it is called beside it."""

import re

from dateline.names.lexicon import PLACES
from dateline.names.words import plain
from dateline.text.listed import listed

_ENDS = listed(
    """
    program programme project initiative scheme campaign platform challenge bootcamp fellowship scholarship programa proyecto
    iniciativa plataforma campaña beca plan
    """
)
_CALLED = r"(?:program(?:me)?|project|initiative|scheme|campaign|programa|proyecto|iniciativa|campaña)s?"
_AFTER = re.compile(rf"[”\"’']*\s+(?:talent\s+|training\s+|education(?:al)?\s+|pilot\s+)?{_CALLED}\b", re.I)
_APPOSITION = re.compile(
    rf"(?:\s+\d{{1,3}})?(?:\s*\([^)]*\))?[”\"’']*\s*,\s+(?:an?|the|its|un|una|el|la|[A-Z][\w-]*['’]s)\s+(?:[\w-]+\s+){{0,5}}?{_CALLED}\b"
)
_BEFORE = re.compile(rf"\b{_CALLED}(?:,)?\s+(?:called\s+|named\s+|llamado\s+|llamada\s+)?[“\"‘']?$", re.I)


_BRACKETS = re.compile(rf"[”\"’']*(?:\s+{_CALLED})?\s*\((?:or\s+|o\s+)?[“\"‘']?(?P<name>[^\W\d_a-z][^(),.;:\d]{{3,50}}?)[”\"’']?\)")


def called_too(sentence: str, end: int) -> str:
    """The other name in the brackets behind a program: `the Bay Bridge programme (Puente Bahía)`; empty where there is none."""
    found = _BRACKETS.match(sentence, end)
    words = found["name"].split() if found else []
    if found is None or not 2 <= len(words) <= 6 or plain(found["name"]) in PLACES:
        return ""
    return found["name"] if all(word[0].isupper() for word in words if len(word) > 3) else ""


def program(sentence: str, start: int, end: int) -> bool:
    """Whether the name at this place of a sentence is a program's."""
    words = sentence[start:end].split()
    if len(words) > 1 and words[-1].lower() in _ENDS:
        return True
    if len(words) > 1 and words[0].lower() in ("programa", "proyecto", "plan", "project", "operation"):
        return True
    return bool(_AFTER.match(sentence, end) or _APPOSITION.match(sentence, end) or _BEFORE.search(sentence[:start]))
