"""Say who a line's pronoun is: line, sentence, the text before, mentions → the words for whom it means, or "".

A speaker who says what "it" or "he" did is the one (`The bank said it had sold …`); else "he" or "she" is the person whom the
nearest sentence before names, where it names one only. Nobody is guessed.
"""

import re
from collections.abc import Sequence

from dateline.events.antecedent import names_another
from dateline.events.ships import A_SHIP, of_a_ship
from dateline.nouns.mention import Mention
from dateline.text.sentences import sentences

_REACH = 900
_BACK = 3
"""So many sentences before are looked at."""

_PRONOUN = re.compile(r"(?:he|she|it|they|él|ella)\b\s*|[他她](?!们)", re.I)
_PERSON = re.compile(r"(?:he|she|él|ella)\b|[他她](?!们)", re.I)
_HE_OR_SHE = frozenset("HhSsÉéEe他她")
"""What `_PERSON` begins with."""

_DROPPED = re.compile(r"(?:Fue|Ha|Había|[A-ZÁÉÍÓÚÑ][a-záéíóúñ]*ó)\b")
"""A Spanish line without a word for who did it."""

_HERS, _HIS = re.compile(r"(?:she|ella)\b|她", re.I), re.compile(r"(?:he|él)\b|他", re.I)
_HE = r"(?i:Mr|Messrs|Sir|Lord|King|Prince|Duke|Father|Brother|Don|Señor|Sr)"
_SHE = r"(?i:Mrs|Ms|Miss|Lady|Dame|Queen|Princess|Duchess|Sister|Doña|Señora|Señorita|Sra|Srta)"
_HOUSE = (
    "company|firm|group|bank|airline|carmaker|automaker|maker|manufacturer|retailer|chain|publisher|operator|agency|party|club|"
    "team|school|university|museum|foundation"
)
_FIRM = re.compile(
    rf"(?:It|The (?:\w+ )?(?:{_HOUSE}))\b"
    r"(?! (?:of|that|which|for|in)\b)\s*"
)
_NAME = r"\b(?!(?:They|He|She|It)\b)[A-Z][\w.’'&-]*(?: (?:of |and |& |the )?[A-Z][\w.’'&-]*)*"
_SAID = r"(?:said|says|announced|confirmed|reported|stated)"
_FULL = r"[A-Z][\w’'-]+(?: [A-Z]\.)?(?: [A-Z][\w’'-]+){1,2}"
_FULL_NAME = re.compile(rf"\b{_FULL}")
_QUOTED = re.compile(
    rf"[”\"] (?:said|says|added|told \w+) (?P<name>{_FULL})|^(?P<first>{_FULL})(?:, [^,;]{{1,60}},)? (?:said|says|told)\b"
)
_OWNER = re.compile(rf"(?:His|Her|Its|Their|The (?:\w+ )?(?:{_HOUSE})['’]s) ")
_SPEAKER = re.compile(
    rf"(?P<name>{_NAME}|\b[Tt]he [a-z]+(?: [a-z]+)?)(?:, [^;]{{1,80}}?,)? (?:also )?{_SAID}"
    r"(?: (?:on )?[A-Z]\w+day| yesterday| today)?(?: (?:in|at|on|during) (?:an?|the|his|her) [^,;.]{3,60}?)?(?: that)?"
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
    if line[:1] not in _HE_OR_SHE and lang != "es":
        return None
    if not (_PERSON.match(line) or (lang == "es" and _DROPPED.match(line))) or of_a_ship(line):
        return None
    one, near = _nearest(before, mentions, "people", lang=lang), before[-_REACH:]
    if one is None or names_another(near[near.rfind(one.text) + len(one.text) :], one.text, near):
        return None
    return one if _can_be(line, one, near) else None


def _can_be(line: str, one: Mention, near: str) -> bool:
    """Whether the pronoun may mean the one named: no she whom the text calls Mr, and none behind whom a ship is told of."""
    called = re.search(rf"\b(?:{_HE}|(?P<she>{_SHE}))\b\.? (?:\w+\.? ){{0,2}}?{re.escape(one.text)}", near)
    she = called is not None and called["she"] is not None
    if _HERS.match(line):
        return she or (called is None and A_SHIP.search(near, near.rfind(one.text) + 1) is None)
    return not (she and _HIS.match(line))


def somebody(line: str, before: str, mentions: Sequence[Mention], *, lang: str) -> Mention | None:
    """Whom the line begins with in other words: a person, or for `the company` and `it` an organization."""
    if line.startswith("It "):
        return _opening(before, mentions, lang=lang)
    if line.startswith(("It", "The ")) and _FIRM.match(line):
        return _nearest(before, mentions, "organizations", lang=lang)
    return meant(line, before, mentions, lang=lang)


def beside(line: str, words: str, named: Sequence[Mention]) -> tuple[bool, Mention | None]:
    """Whether `words`, the sentence before the verb, name people, so that "he" or "she" is none of another sentence; and the only
    one of those `named` in it, where nobody else is named."""
    if not _PERSON.match(line) or line[1:2] == "的" or of_a_ship(line):
        return False, None
    people = {one.entity: one for one in named if one.collection == "people" and one.text in words}
    others = [name for name in _FULL_NAME.findall(words) if not any(name in one.text or one.text in name for one in named)]
    only = next(iter(people.values())) if len(people) == 1 and not others else None
    return bool(people or others), only if only and _can_be(line, only, words) else None


def spoke(line: str, before: str, *, lang: str) -> str:
    """Of a line that begins with "he" or "she" the only person whom the sentence before quotes; he may have no page."""
    if _PERSON.match(line) is None or not before:
        return ""
    near = before[-_REACH:]
    last = [near[start:end] for start, end in sentences(near, lang=lang)[-1:]]
    names = {match["name"] or match["first"] for sentence in last for match in _QUOTED.finditer(sentence)}
    return names.pop() if len(names) == 1 else ""


def _opening(before: str, mentions: Sequence[Mention], *, lang: str) -> Mention | None:
    """The organization that the sentence before begins with, where it names no other; `It …` and the like are passed."""
    near = before[-_REACH:]
    for start, end in reversed(sentences(near, lang=lang)[-_BACK:]):
        quote = " ".join(near[start:end].split())
        if _FIRM.match(quote):
            continue
        some = {one.entity: one for one in mentions if one.collection == "organizations" and one.sentence == quote}
        only = next(iter(some.values())) if len(some) == 1 else None
        return only if only and quote.removeprefix("The ").startswith(only.text.removeprefix("The ")) else None
    return None


def _nearest(before: str, mentions: Sequence[Mention], collection: str, *, lang: str) -> Mention | None:
    """The only one of its collection in the nearest sentence that names any."""
    near = before[-_REACH:]
    for start, end in reversed(sentences(near, lang=lang)[-_BACK:]):
        quote = " ".join(near[start:end].split())
        some = {mention.entity: mention for mention in mentions if mention.collection == collection and mention.sentence == quote}
        if some:
            return next(iter(some.values())) if len(some) == 1 else None
    return None


def named(line: str, name: str) -> str:
    """The line with the name in square brackets in place of its pronoun, or before the verb that had none."""
    name = name[:1].upper() + name[1:]
    owner = _OWNER.match(line)
    if owner is not None:
        return f"[{name}’{'' if name.endswith('s') else 's'}] {line[owner.end() :]}"
    pronoun = _FIRM.match(line) or _PRONOUN.match(line)
    if pronoun is None:
        return f"[{name}] {line[:1].lower()}{line[1:]}"
    gap = "" if pronoun[0] in "他她" or line.startswith(",", pronoun.end()) else " "
    return f"[{name}]{gap}{line[pronoun.end() :]}"
