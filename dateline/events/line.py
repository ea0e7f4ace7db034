"""Make a short line of a sentence: sentence, Deed, the date's stretch → what happened, in the sentence's own words.

The clause of the deed is kept, its date and asides dropped, the rest cut to a few words at a border. Nothing is added.
"""

import re

from dateline.events.deed import Deed, acts, deeds, doer
from dateline.events.participle import Done, own_verb, passive, said
from dateline.events.short import LONGEST, shortened
from dateline.events.verbs import PAST

_FULL = 14
_BEGINS = re.compile(
    r"[;:—–]\s+|,\s+(?:and|but|so|while|who|which|where|when)\s+|\b(?:who|which|that|when|while|after|before|until|because|although|though|but|"
    r"where|since(?= (?:the |a |an )?[a-z]+ \w+)|moment|added|said|saying)\s+|”\s*|“\s*",
)
_COMMA = r"(?:(?<=,)|(?<=\s)\s*,)"
_ENDS = re.compile(
    r"[\s,;:—–](?:(?<=[;—])|(?<=\s)\s*[;—]|(?<=–)(?<!\d–)|(?<=\s)(?<!\d\s)\s*–|(?<=–)(?!\d)|(?<=:)\s|"
    r"(?:(?<=,)\s+|(?<=\s)\s*(?:,\s+)?)(?:which|who|where|whereas|while|because|although|though|but|"
    r"after|before|since|when (?:he|she|it|they)|"
    rf"according to|as well as)\b|{_COMMA}\s+(?:and|so|with|as|to|in|on|at|by|for|from|about|up|down|[a-z]+ing|"
    r"according|he|she|it|they|said|added|one|some|most|all|\d|"
    r"[A-Z][\w’'-]+ (?:said|told|added))\b|(?<=\s)\s*(?:and|but)\s+(?:[a-z]+ed|said|was|were|is|are|had|has|have|will|would|"
    r"(?:the|its|his|her|their) \w+ (?:is|are|was|were)\b|"
    rf"saw|took|went|came|made|gave|sold|held|met|found|left|caught|began)\b|{_COMMA}[^,]{{0,30}}\bof which\b)",
)
"""Where a line may end. Each way begins with one of a few signs: so it is found in a third of the time."""
_ASIDE = re.compile(r"\s*[(\[][^)\]]*[)\]]")
_BRACKETED = re.compile(r"\([^()]*\)")
_TWICE = re.compile(r",(?: ?,)+")
_PREPOSITION = (
    r"(?:on|in|of|at|during|around|about|late|early|earlier|back in|this|just|only|as early as|again|starting(?: in)?|"
    r"beginning(?: in)?)"
)
_BEFORE_A_DATE = re.compile(rf"\b{_PREPOSITION} $")
_LEADS_TO_A_DATE = re.compile(rf"(?:[,\s]*\b{_PREPOSITION}(?:\s+the)?)+\s*$", re.I)
_AUXILIARY = re.compile(
    r"\b(?:(?:was|were|has|have|had|also|first|then|finally|later|jointly|formally|officially|been|got|\w+ly)\s+)+$", re.I
)
_DATELINE = re.compile(
    r"^[A-Z][A-Z.’'/-]+(?: [A-Z][A-Z.’'/-]+)*(?:, [A-Z][\w. ]{1,20})?(?: \([A-Z][\w /-]{1,30}\))?\s*(?:[-–—]|_)+\s+"
)
_BY_THE_WAY = re.compile(r"\W*(?:(?:and|but|so|yet|also|meanwhile|separately|earlier|later|then|even)\b\W*)*", re.I)
_FEW = 30
_JOINED = re.compile(r",? (?:and|but) (?:(?:then|now|later|also|was|were|\w+ly) )*(?P<verb>\w+)")
_OTHER_DATE = re.compile(
    r"\b(?:(?:1\d|20)\d\d|January|February|March|April|May|June|July|August|September|October|November|December|\w+day|"
    r"(?:years?|months?|weeks?|days?) (?:later|earlier|ago|before|after)|"
    r"(?:last|next|that|this|the following) (?:year|month|week))\b"
)
_AND = re.compile(r",? and (?P<helped>(?:(?:also|then|later|was|were|had|has|been|\w+ly) )*)$")
_FRONTED = re.compile(r"(?:^|^[^,]{1,30}, )(?:after|when|while|before|once|because|although|though|since|until)\b[^,]*$", re.I)
"""A clause of its own before the main one: it ends at its comma."""
_WHILE = re.compile(r"\W*(?:(?:but|and|so|yet) )?(?:as|when|while|after|before|because|although|though|if|since|once)\b", re.I)
_HELPS = re.compile(r"(?:(?:was|were|has|have|had|been) )+(?=(?:\w+ly )?\w+(?:ed|en|wn|ght|ld|de|nt)\b)")
_RELATIVE = re.compile(r",?\s(?:who|which|that)\s(?=(?:(?:was|were|had|has|have|\w+ly)\s)*$)")
_REDUCED = re.compile(r",\s(?:an?|the|one)\s(?:\w+\s){1,4}$")
_ASIDE_TELLS = re.compile(r"(?: [^\s,]+){2,} ")
_NAME = re.compile(r"[A-Z][\w’'.&-]*(?: (?:of (?:the )?|for )?[A-Z][\w’'.&-]*)*$")
_STATED = re.compile(r"(?:(?:now|still|also|once|\w+ly) )?(?:is|are|was|were|has|have|had|will|would|can|could|may|might)\b")
_PHRASES = ("before", "after", "since", "because", "although", "though", "while", "when")
_APPEARED = re.compile(
    r"(?:appeared|seemed|tended|began|started|continued|failed|tried|wanted|used|helped|\w+ed) (?:to|in|at|by|for|from|on|with)\b"
)
_ITS_OWN = re.compile(
    r"(?:(?!\b(?:when|while|as|after|before|that|who|which|because|and|but|if|than)\b)[^,;:])*?"
    r"(?P<verb>\s(?:is|are|was|were|has|have|had|will|would)\b)"
)
_FIRST_OF_TWO = re.compile(
    r"(?:(?:was|were|had|has|have|\w+ly) )*(?P<verb>[a-z]+) [^,;:]*\b(?:and|then) (?:(?:was|were|then|later|\w+ly) )*"
)
_APART = re.compile(r"[,;:]|\b(?:when|while|as|after|before|until|that|who|which|because|and|but|if|than)\b")
_FULL_NAME = r"[A-Z][\w’'.-]+(?: (?:(?:&|and|of) )?[A-Z][\w’'.-]+)*"
_EXPLAINED = re.compile(rf"\b{_FULL_NAME}, (?:an?|the|its) [^,;]{{3,60}}$")
"""`Ana Gil, a cousin of the mayor` before `who`."""
_EXPLAINED_WHO = re.compile(rf"(?P<name>{_FULL_NAME}), (?:an?|the|its) [^,;]{{3,60}},? (?:who|which) ")
_PLURAL = re.compile(r"\b[a-z]+ing (?P<noun>[a-z]+s|people|men|women|children)\s*$")
_NOUN = re.compile(r"\b(?:an?|the|his|her|its|their|some|several|two|three|four|five|many)\s(?=[^,]*$)", re.I)
_LEAD = re.compile(
    r"\s*(?:(?:[A-Z][a-z]+ed|Known|Led|Held|Born|Built|Made|Given) (?:by|in|on|at|from|to|with|as|of)\b|"
    r"According to|After|Before|With|Despite|As|Following|Under|During|"
    r"(?:\w+ ){1,3}(?:after|before|since)|Within|"
    r"Since|While|By|Through|Among|Like|Unlike|Because|When|For|From)\b[^,]{0,120},\s+|"
    r"(?:As )?[Pp]art of (?=the |an? |[A-Z])"
)
_FRESH = re.compile(r", (?=(?:the|an?|its|his|her|their|these?|those|this|[A-Z][a-z][\w.’'&-]*) [^,]*$)")


def line(sentence: str, deed: Deed, first: int, last: int) -> str:
    """The line; `first` to `last` is the date."""
    if deed.done is not None:
        return _passive(sentence, deed, deed.done, first, last)
    start, end = _clause(sentence, deed, first, last)
    start, end = min(start, deed.start), min(max(end, deed.end), deed.limit, _undated(sentence, deed, last))
    words = _without_date(sentence, start, end, first, last, deed)
    words = _TWICE.sub(",", _ASIDE.sub("", " ".join(words.split()))).strip(" ,;:.!?—–-_\"“”‘’'")
    words = shortened(words)
    opening = words.partition(" ")[0]
    if opening.islower() and (opening in PAST or opening.endswith("ed")):
        return ""  # its subject stands elsewhere
    return words[:1].upper() + words[1:] if sentence[deed.start : deed.end] in words else ""


def _passive(sentence: str, deed: Deed, done: Done, first: int, last: int) -> str:
    """`A depot [was] built near the river`."""
    end = max(deed.end, min(done.end, _end(sentence, deed)))
    words = _cut_out(sentence[deed.start : end], first - deed.start, last - deed.start)
    words = _ASIDE.sub("", " ".join(words.split())).strip(" ,;:.!?—–-")
    subject = done.subject[_led(done.subject, behind_the_place(done.subject)) :]
    return shortened(said(subject[:1].upper() + subject[1:], words[:1].lower() + words[1:]), led=False)


def _clause(sentence: str, deed: Deed, first: int, last: int) -> tuple[int, int]:
    """Where the clause begins and ends; `first` to `last` is the date."""
    if deed.gerund:
        return doer(sentence, deed.start) or deed.start, _end(sentence, deed)
    head = sentence[: deed.start]
    start, closed = _opens(sentence, _blank(head, first, last), max(last, deed.end))
    if closed:
        return start, closed
    if first > deed.start and _REDUCED.search(head) and ", " in sentence[deed.end :]:
        return _led(head, start), sentence.index(", ", deed.end)
    if head.endswith(", ") and ", " in sentence[last:] and _ASIDE_TELLS.fullmatch(sentence, deed.end, max(first, deed.end)):
        return _led(head, start), sentence.index(", ", last)
    if _FRONTED.search(head) and ", " in sentence[deed.end :]:
        return start, sentence.index(", ", deed.end)
    start = _led(head, start)
    if deed.kind != "publication":  # "…, a paper reported" follows what it tells
        start = _close(head, start)
    return start, _end(sentence, deed, start)


def _blank(head: str, first: int, last: int) -> str:
    """The head with spaces for its date and for what stands in brackets."""
    head = _BRACKETED.sub(lambda aside: " " * len(aside[0]), head)
    if last > len(head):
        return head
    start = _BEFORE_A_DATE.search(head, 0, first)
    first = start.start() if start else first
    if head[last:].startswith(" and ") and head[:first].endswith(", "):
        first -= 2  # `dismissed its head, Ana Gil, on Thursday and named` is one clause
    return head[:first] + " " * (last - first) + head[last:]


def _undated(sentence: str, deed: Deed, last: int) -> int:
    """Where what is joined to the dated words by `and` begins, if it is of another time: `was founded in 1908 and employs 340`."""
    for joined in _JOINED.finditer(sentence, max(deed.end, last)):
        if not acts(joined["verb"]):
            if joined.start() == last > deed.end:
                return last
        elif _OTHER_DATE.search(sentence, joined.end(), _ended(sentence, joined.end())):
            return joined.start()
    return len(sentence)


def _ended(sentence: str, at: int) -> int:
    border = _ENDS.search(sentence, at)
    return border.start() if border else len(sentence)


def _told_together(sentence: str, start: int, at: int) -> bool:
    """Whether a second deed is joined at this border that has no date of its own, and there is room for both."""
    joined = _JOINED.match(sentence, at)
    if joined is None or not acts(joined["verb"]):
        return False
    end = _ended(sentence, joined.end())
    return sentence.count(" ", start, end) < LONGEST and not _OTHER_DATE.search(sentence, joined.end(), end)


def _opens(sentence: str, head: str, at: int) -> tuple[int, int]:
    """Where the clause begins of which `head` leads to the verb; and where it ends, if that is known: its date is before `at`."""
    start = _led(head, behind_the_place(head))
    for border in _BEGINS.finditer(head, start):
        word, inner = border[0].strip(" ,"), head[border.end() :]
        pronoun = word in ("who", "which", "that")
        if not border.start() or _short_quotation(head, border):
            continue  # `That winter the boat sank`, `The “Night Ferry” tour`
        if word in _PHRASES and inner.count(", ") == 1 and inner.partition(", ")[2].strip():
            start = head.index(", ", border.end()) + 2
        elif pronoun and _closed(border[0], inner):
            break  # what stands in an aside begins no clause
        elif pronoun and (not _AUXILIARY.sub("", inner).strip(" ,") or _second(inner)):
            return _antecedent(head, border.start(), start), _relative_ends(sentence, at, aside=border[0].startswith(","))
        elif word != "who" and not (pronoun and _tells(inner)):
            start = border.end()
    return start, 0


def _short_quotation(head: str, border: re.Match[str]) -> bool:
    """Whether it is the mark of a name or of few words, which are part of their clause."""
    sign = border[0].strip()
    if sign == "“":
        closes = head.find("”", border.end())
        return 0 <= closes - border.end() < _FEW
    return sign == "”" and 0 <= border.start() - head.rfind("“", 0, border.start()) < _FEW


def _tells(inner: str) -> bool:
    """Whether the words behind `that` or `who` have a verb of their own."""
    return _STATED.match(inner) is not None or inner.partition(" ")[0].lower() in PAST or _APPEARED.match(inner) is not None


def _second(inner: str) -> bool:
    """Whether a relative clause has told one deed of its own before `and`: `who plundered the town and`."""
    told = _FIRST_OF_TWO.fullmatch(inner.lstrip())
    return told is not None and acts(told["verb"])


def _relative_ends(sentence: str, at: int, *, aside: bool) -> int:
    """Where a relative clause of which all is told before `at` ends: at the comma that closes it, else at the verb of the other."""
    if aside:
        return sentence.find(", ", at) if ", " in sentence[at:] else 0
    verb = _ITS_OWN.match(sentence, at)
    if verb is not None:
        return verb.start("verb")
    other = own_verb(sentence[at:])
    return at + other if other and not _APART.search(sentence, at, at + other) else 0


def _closed(border: str, inner: str) -> bool:
    """Whether a relative clause between commas is over before the verb: `Moor, who kept the light, sold`."""
    return border.startswith(",") and _AUXILIARY.sub("", inner).rstrip().endswith(",")


def _antecedent(head: str, end: int, start: int) -> int:
    """Where the noun before a relative pronoun begins: at its article, or where the clause does."""
    named = _EXPLAINED.search(head, start, end)
    if named is not None:
        return named.start()
    name = _NAME.search(head, start, end)
    if name is not None and (name.start() > start + 2 or head[end : end + 8].strip(" ,").startswith("which")):
        return name.start()
    nouns = list(_NOUN.finditer(head, start, end))
    if nouns:
        return nouns[-1].start()
    many = _PLURAL.search(head, start, end)
    return many.start("noun") if many else start


def behind_the_place(head: str) -> int:
    """Where the words begin behind a dateline: `PORT ELLERY (Wire) - A court`."""
    place = _DATELINE.match(head)
    return place.end() if place else 0


def _led(head: str, start: int) -> int:
    """Where the subject begins behind phrases such as `Hosted by a school, ` or `After the war, `."""
    while (lead := _LEAD.match(head, start)) is not None and head[lead.end() :].strip():
        start = lead.end()
    return start


def _close(head: str, start: int) -> int:
    """Where the words before the verb would fill the line, it begins with the noun behind their last comma."""
    if head.count(" ", start) <= _FULL or _AUXILIARY.sub("", head).rstrip().endswith(","):
        return start  # what stands between commas goes anyhow
    fresh = _FRESH.search(head, start)
    return fresh.end() if fresh else start


def _end(sentence: str, deed: Deed, start: int = 0) -> int:
    found = _ENDS.search(sentence, deed.end)
    while found is not None and (_too_soon(sentence, start, deed, found) or _told_together(sentence, start, found.start())):
        found = _ENDS.search(sentence, found.end())
    return found.start() if found else len(sentence)


def _too_soon(sentence: str, start: int, deed: Deed, border: re.Match[str]) -> bool:
    """Whether the line would end before it says anything: after few words, or before the verb of `reported that those who …`."""
    if len(sentence[start : border.start()].split()) < 4 and border[0].strip()[:1] == ",":
        return True
    told = sentence[deed.end : border.start()].rpartition(" that ")
    return bool(told[1]) and border[0].strip(" ,") in ("who", "which", "where") and not own_verb(told[2])


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
    verb = clause + (own_verb(subject[clause : joint.start()]) or _first_deed(subject[clause : joint.start()]))
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
    verb = _AUXILIARY.search(subject)
    head, tail = (subject[: verb.start()], subject[verb.start() :]) if verb else (subject, "")
    parts = head.rstrip().rstrip(",").split(", ")
    while len(parts) > 2 and _BY_THE_WAY.fullmatch(parts[0]):
        parts = parts[1:]
    if not head.rstrip().endswith(",") or len(parts) < 2 or (len(parts) > 2 and re.search(r"\b(?:and|or)\b", parts[-1])):
        return subject
    return f"{parts[0]} {tail}"
