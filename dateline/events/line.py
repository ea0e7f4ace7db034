"""Make a short line of a sentence: sentence, Deed, the date's stretch → what happened, in the sentence's own words.

The clause of the deed is kept, its date and asides dropped, the rest cut to a few words at a border. Nothing is added.
"""

import re

from dateline.events.deed import Deed, deeds, lasted
from dateline.events.extent import AGE, AUXILIARY, FULL_NAME, PREPOSITION, behind_the_place, ends, extent, led, undated
from dateline.events.participle import Done, own_verb, passive, said
from dateline.events.short import shortened
from dateline.events.verbs import PAST

_ASIDE = re.compile(r"\s*[(\[][^)\]]*[)\]]")
_TWICE = re.compile(r",(?: ?,)+")
_LEADS_TO_A_DATE = re.compile(rf"(?:[,\s]*\b{PREPOSITION}(?:\s+the)?)+\s*$", re.I)
_BY_THE_WAY = re.compile(r"\W*(?:(?:and|but|so|yet|also|meanwhile|separately|earlier|later|then|even)\b\W*)*", re.I)
_AND = re.compile(r",? and (?P<helped>(?:(?:also|then|later|was|were|had|has|been|\w+ly) )*)$")
_WHILE = re.compile(r"\W*(?:(?:but|and|so|yet) )?(?:as|when|while|after|before|because|although|though|if|since|once)\b", re.I)
_HELPS = re.compile(r"(?:(?:was|were|has|have|had|been) )+(?=(?:\w+ly )?\w+(?:ed|en|wn|ght|ld|de|nt)\b)")
_RELATIVE = re.compile(r",?\s(?:who|which|that)\s(?=(?:as (?:\w+ ){1,3})?(?:(?:was|were|had|has|have|\w+ly)\s)*$)")
_EXPLAINED_WHO = re.compile(rf"(?P<name>{FULL_NAME}), (?:an?|the|its) [^,;]{{3,60}},? (?:who|which) ")
_SOMEBODYS = re.compile(r"(?:Its|His|Her|Their|The (?:\w+ )?\w+['’]s) [a-z]")
"""`Its editor, Ada Moor, resigned`: the name says who it was."""


def line(sentence: str, deed: Deed, first: int, last: int) -> str:
    """The line; `first` to `last` is the date."""
    if deed.done is not None:
        return _passive(sentence, deed, deed.done, first, last)
    start, end = extent(sentence, deed, first, last)
    start, end = min(start, deed.start), min(max(end, deed.end), deed.limit, undated(sentence, deed, last))
    words = _without_date(sentence, start, end, first, last, deed)
    words = _TWICE.sub(",", AGE.sub("", _ASIDE.sub("", " ".join(words.split())))).strip(" ,;:.!?—–-_\"“”‘’'")
    words = shortened(words)
    opening = words.partition(" ")[0]
    if opening.islower() and (opening in PAST or opening.endswith("ed")):
        return ""  # its subject stands elsewhere
    return words[:1].upper() + words[1:] if sentence[deed.start : deed.end] in words else ""


def _passive(sentence: str, deed: Deed, done: Done, first: int, last: int) -> str:
    """`A depot [was] built near the river`."""
    end = max(deed.end, min(done.end, ends(sentence, deed)))
    words = _cut_out(sentence[deed.start : end], first - deed.start, last - deed.start)
    words = _ASIDE.sub("", " ".join(words.split())).strip(" ,;:.!?—–-")
    subject = done.subject[led(done.subject, behind_the_place(done.subject)) :]
    return shortened(said(subject[:1].upper() + subject[1:], words[:1].lower() + words[1:]), led=False)


def _without_date(sentence: str, start: int, end: int, first: int, last: int, deed: Deed) -> str:
    subject, rest = _shared(sentence[start : deed.start], deed, sentence), sentence[deed.start : end]
    subject = _cut_out(subject, first - start, last - start)
    rest = _cut_out(rest, first - deed.start, last - deed.start)
    if deed.gerund:
        subject = re.sub(r"\b(?:when|while|after|during|before|on|upon|by) $", "", subject)
    return _RELATIVE.sub(" ", _without_apposition(subject)) + rest


def _shared(subject: str, deed: Deed, sentence: str) -> str:
    """Of `Ruiz studied in Lima and ` the subject that both verbs have, with the auxiliary that both need."""
    joint = _AND.search(subject)
    if joint is None or (", " in subject and _WHILE.match(subject)):
        return subject
    clause = subject.rindex(", ") + 2 if ", " in subject and own_verb(subject[subject.rindex(", ") + 2 :]) else 0
    told = subject[clause : joint.start()]
    verb = clause + (own_verb(told) or _first_deed(told) or lasted(told))
    if verb == clause or verb >= joint.start():
        return subject
    if joint["helped"]:
        return subject[clause:verb] + joint["helped"]
    helped = _HELPS.match(subject, verb) if passive(sentence[deed.start : deed.end]) else None
    return subject[clause : helped.end() if helped else verb]


def _first_deed(clause: str) -> int:
    return next((one.start for one in deeds(clause, exact=True)), 0)


def _cut_out(text: str, first: int, last: int) -> str:
    if first < 0 or last > len(text):
        return text
    before = _LEADS_TO_A_DATE.sub(" ", text[:first])
    after = text[last:]
    if not before.strip():
        after = after.lstrip(" ,")
    return f"{before.rstrip()} {after.lstrip()}" if not after.startswith(",") else before.rstrip() + after


def _without_apposition(subject: str) -> str:
    """`Ana Gil, the mayor of a town, ` → `Ana Gil `; a list of several subjects stays."""
    if "," not in subject:
        return subject
    explained = _EXPLAINED_WHO.match(subject)
    if explained is not None and "," not in subject[explained.end() :]:
        return f"{explained['name']} {subject[explained.end() :]}"
    verb = AUXILIARY.search(subject)
    head, tail = (subject[: verb.start()], subject[verb.start() :]) if verb else (subject, "")
    parts = head.rstrip().rstrip(",").split(", ")
    while len(parts) > 2 and _BY_THE_WAY.fullmatch(parts[0]):
        parts = parts[1:]
    if not head.rstrip().endswith(",") or len(parts) < 2 or (len(parts) > 2 and re.search(r"\b(?:and|or)\b", parts[-1])):
        return subject
    somebodys = len(parts) == 2 and _SOMEBODYS.match(parts[0]) and re.fullmatch(FULL_NAME, parts[1].rstrip(" ,"))
    return f"{parts[1] if somebodys and ' ' in parts[1] else parts[0]} {tail}"
