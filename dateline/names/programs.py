"""Tell a program, project or initiative from an organization by its last word and by what it is called beside it."""

import re

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


def program(sentence: str, start: int, end: int) -> bool:
    """Whether the name at this place of a sentence is a program's."""
    words = sentence[start:end].split()
    if len(words) > 1 and words[-1].lower() in _ENDS:
        return True
    if len(words) > 1 and words[0].lower() in ("programa", "proyecto", "plan", "project", "operation"):
        return True
    return bool(_AFTER.match(sentence, end) or _APPOSITION.match(sentence, end) or _BEFORE.search(sentence[:start]))
