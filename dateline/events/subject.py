"""Say who a line's pronoun is: line, sentence, the text before, mentions → the words for whom it means, or "".

A speaker who says what "it" or "he" did is the one (`The bank said it had sold …`); else "he" or "she" is the person whom the
nearest sentence before names, where it names one only. Nobody is guessed.
"""

import re
from collections.abc import Sequence

from dateline.nouns.mention import Mention
from dateline.text.sentences import sentences

_REACH = 900
_BACK = 3
"""So many sentences before are looked at."""

_PRONOUN = re.compile(r"(?:he|she|it|they|él|ella)\b\s*|[他她](?!们)", re.I)
_PERSON = re.compile(r"(?:he|she|él|ella)\b|[他她](?!们)", re.I)
_DROPPED = re.compile(r"(?:Fue|Ha|Había|[A-ZÁÉÍÓÚÑ][a-záéíóúñ]*ó)\b")
"""A Spanish line without a word for who did it."""

_NAME = r"\b(?!(?:They|He|She|It)\b)[A-Z][\w.’'&-]*(?: (?:of |and |& |the )?[A-Z][\w.’'&-]*)*"
_SAID = r"(?:said|says|announced|confirmed|reported|stated)"
_SPEAKER = re.compile(
    rf"(?P<name>{_NAME})(?:, [^;]{{1,80}}?,)? (?:also )?{_SAID}(?: (?:on )?[A-Z]\w+day| yesterday| today)?(?: that)?"
    r" (?P<pronoun>it|he|she|they)\b"
)


def speaker(line: str, sentence: str, *, deed: int) -> str:
    """The name of the one who says in the same sentence what the pronoun did; `deed` is where the verb stands."""
    pronoun = _PRONOUN.match(line)
    if pronoun is None:
        return ""
    said = [match for match in _SPEAKER.finditer(sentence, 0, deed) if match["pronoun"] == pronoun[0].strip().lower()]
    return said[-1]["name"] if said else ""


def meant(line: str, before: str, mentions: Sequence[Mention], *, lang: str) -> Mention | None:
    """The person whom the nearest sentence before names, where it names one only."""
    if not (_PERSON.match(line) or (lang == "es" and _DROPPED.match(line))):
        return None
    near = before[-_REACH:]
    for start, end in reversed(sentences(near, lang=lang)[-_BACK:]):
        quote = " ".join(near[start:end].split())
        people = {mention.entity: mention for mention in mentions if mention.collection == "people" and mention.sentence == quote}
        if people:
            return next(iter(people.values())) if len(people) == 1 else None
    return None


def named(line: str, name: str) -> str:
    """The line with the name in square brackets in place of its pronoun, or before the verb that had none."""
    pronoun = _PRONOUN.match(line)
    if pronoun is None:
        return f"[{name}] {line[:1].lower()}{line[1:]}"
    gap = "" if pronoun[0] in "他她" else " "
    return f"[{name}]{gap}{line[pronoun.end() :]}"
