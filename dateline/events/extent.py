"""Find the clause that tells a deed: sentence, Deed, the date's stretch → where its words begin and end.

It begins behind the border before its subject, or with the noun of a relative clause, and ends at the next border that leaves it
something to say.
"""

import re

from dateline.events.deed import Deed, acts, doer
from dateline.events.participle import own_verb
from dateline.events.short import LONGEST
from dateline.events.verbs import PAST

_FULL = 14
_BEGINS = re.compile(
    r"[;:—–]\s+|,\s+(?:and|but|so|while|who|which|where|when)\s+|\b(?:who|which|that|when|while|after|before|until|because|although|though|but|"
    r"where|since(?= (?:the |a |an )?[a-z]+ \w+)|moment|added|said|saying)\s+|”\s*|“\s*",
)
_THAT_YEAR = re.compile(r", the (?:year|month|week|day) (?:that |when )?")
"""`…, the year her father died`: what is told of it stands behind."""
_COMMA = r"(?:(?<=,)|(?<=\s)\s*,)"
_ENDS = re.compile(
    r"[\s,;:—–](?:(?<=[;—])|(?<=\s)\s*[;—]|(?<=–)(?<!\d–)|(?<=\s)(?<!\d\s)\s*–|(?<=–)(?!\d)|(?<=:)\s|"
    r"(?:(?<=,)\s+|(?<=\s)\s*(?:,\s+)?)(?:which|who|where|whereas|while|because|although|though|but|"
    r"after|before|since|when (?:he|she|it|they)|"
    rf"according to|as well as)\b|{_COMMA}\s+(?:and|so|with|as|to|in|on|at|by|for|from|about|up|down|[a-z]+ing|"
    r"the (?:year|month|week|day)|according|he|she|it|they|said|added|one|some|most|all|\d|"
    r"[A-Z][\w’'-]+ (?:said|told|added))\b|(?<=\s)\s*(?:and|but)\s+(?:[a-z]+ed|said|was|were|is|are|had|has|have|will|would|"
    r"(?:the|its|his|her|their) \w+ (?:is|are|was|were)\b|"
    rf"saw|took|went|came|made|gave|sold|held|met|found|left|caught|began)\b|{_COMMA}[^,]{{0,30}}\bof which\b)",
)
"""Where a line may end. Each way begins with one of a few signs: so it is found in a third of the time."""
AGE = re.compile(r", \d{1,2},(?= (?:to|of|from|and|for|on|in|was|were|has|had|who)\b)")
_BRACKETED = re.compile(r"\([^()]*\)")
PREPOSITION = (
    r"(?:on|in|of|at|during|around|about|late|early|earlier|back in|this|just|only|as early as|again|starting(?: in)?|"
    r"beginning(?: in)?)"
)
_BEFORE_A_DATE = re.compile(rf"\b{PREPOSITION} $")
AUXILIARY = re.compile(
    r"\b(?:(?:was|were|has|have|had|also|first|then|finally|later|jointly|formally|officially|been|got|\w+ly)\s+)+$", re.I
)
_DATELINE = re.compile(
    r"^[A-Z][A-Z.’'/-]+(?: [A-Z][A-Z.’'/-]+)*(?:, [A-Z][\w. ]{1,20}){0,2}(?: \([A-Z][\w /-]{1,30}\))?"
    r"(?:\s*(?:[-–—]|_)+\s+|\.\s?[-–—]{1,2}(?=[A-Z“\"]))"
)
_FEW = 30
_JOINED = re.compile(r",? (?:and|but) (?:(?:then|now|later|also|was|were|\w+ly) )*(?P<verb>\w+)")
_OTHER_DATE = re.compile(
    r"\b(?:(?:1\d|20)\d\d|January|February|March|April|May|June|July|August|September|October|November|December|\w+day|"
    r"(?:years?|months?|weeks?|days?) (?:later|earlier|ago|before|after)|"
    r"(?:last|next|that|this|the following) (?:year|month|week))\b"
)
_FRONTED = re.compile(r"(?:^|^[^,]{1,30}, )(?:after|when|while|before|once|because|although|though|since|until)\b[^,]*$", re.I)
"""A clause of its own before the main one: it ends at its comma."""
_REDUCED = re.compile(r",\s(?:an?|the|one)\s(?:\w+\s){1,4}$")
_ASIDE_TELLS = re.compile(r"(?: [^\s,]+){2,} ")
_NAME = re.compile(r"[A-Z][\w’'.&-]*(?: (?:of (?:the )?|for )?[A-Z][\w’'.&-]*)*$")
_STATED = re.compile(r"(?:(?:now|still|also|once|\w+ly) )?(?:is|are|was|were|has|have|had|will|would|can|could|may|might)\b")
_IN_OFFICE = re.compile(r"^as (?:(?:an?|the|its|his|her) )?[a-z]+(?: [a-z]+)? ")
"""`who as governor signed the contract`."""
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
FULL_NAME = r"[A-Z][\w’'.-]+(?: (?:(?:&|and|of) )?[A-Z][\w’'.-]+)*"
_EXPLAINED = re.compile(rf"\b{FULL_NAME}, (?:an?|the|its) [^,;]{{3,60}}$")
"""`Ana Gil, a cousin of the mayor` before `who`."""
_PLURAL = re.compile(r"\b[a-z]+ing (?P<noun>[a-z]+s|people|men|women|children)\s*$")
_NOUN = re.compile(r"\b(?:an?|the|his|her|its|their|some|several|two|three|four|five|many)\s(?=[^,]*$)", re.I)
_LEAD = re.compile(
    r"\s*(?:An? [a-z][^,;]{2,60}, (?=(?:he|she|it|they) )|"
    r"(?:(?:[A-Z][a-z]+ed|Known|Led|Held|Born|Built|Made|Given) (?:by|in|on|at|from|to|with|as|of)\b|"
    r"According to|After|Before|With|Despite|As|Following|Under|During|"
    r"(?:\w+ ){1,3}(?:after|before|since)|Within|"
    r"Since|While|By|Through|Among|Like|Unlike|Because|When|For|From)\b[^,]{0,120},\s+|"
    r"(?:As )?[Pp]art of (?=the |an? |[A-Z]))"
)
_FRESH = re.compile(r", (?=(?:the|an?|its|his|her|their|these?|those|this|[A-Z][a-z][\w.’'&-]*) [^,]*$)")


def extent(sentence: str, deed: Deed, first: int, last: int) -> tuple[int, int]:
    """Where the clause begins and ends; `first` to `last` is the date."""
    if deed.gerund:
        return doer(sentence, deed.start) or deed.start, ends(sentence, deed)
    head = sentence[: deed.start]
    again = _THAT_YEAR.match(sentence, max(0, first - 2), deed.start)
    if again is not None and again.end() > last:
        return again.end(), ends(sentence, deed)
    start, closed = _opens(sentence, _blank(head, first, last), max(last, deed.end))
    if closed:
        return start, closed
    if first > deed.start and _REDUCED.search(head) and ", " in sentence[deed.end :]:
        return led(head, start), sentence.index(", ", deed.end)
    if head.endswith(", ") and ", " in sentence[last:] and _ASIDE_TELLS.fullmatch(sentence, deed.end, max(first, deed.end)):
        return led(head, start), sentence.index(", ", last)
    if _FRONTED.search(head) and ", " in sentence[deed.end :]:
        return start, sentence.index(", ", deed.end)
    start = led(head, start)
    if deed.kind != "publication":  # "…, a paper reported" follows what it tells
        start = _close(head, start)
    return start, ends(sentence, deed, start)


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


def undated(sentence: str, deed: Deed, last: int) -> int:
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
    start = led(head, behind_the_place(head))
    for border in _BEGINS.finditer(head, start):
        word, inner = border[0].strip(" ,"), head[border.end() :]
        pronoun = word in ("who", "which", "that")
        inner = _IN_OFFICE.sub("", inner) if pronoun else inner
        if not border.start() or _short_quotation(head, border):
            continue  # `That winter the boat sank`, `The “Night Ferry” tour`
        if word in _PHRASES and inner.count(", ") == 1 and inner.partition(", ")[2].strip():
            start = head.index(", ", border.end()) + 2
        elif pronoun and _closed(border[0], inner):
            break  # what stands in an aside begins no clause
        elif pronoun and (not AUXILIARY.sub("", inner).strip(" ,") or _second(inner)):
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
    return border.startswith(",") and AUXILIARY.sub("", inner).rstrip().endswith(",")


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


def led(head: str, start: int) -> int:
    """Where the subject begins behind phrases such as `Hosted by a school, ` or `After the war, `."""
    while (lead := _LEAD.match(head, start)) is not None and head[lead.end() :].strip():
        start = lead.end()
    return start


def _close(head: str, start: int) -> int:
    """Where the words before the verb would fill the line, it begins with the noun behind their last comma."""
    if head.count(" ", start) <= _FULL or AUXILIARY.sub("", head).rstrip().endswith(","):
        return start  # what stands between commas goes anyhow
    fresh = _FRESH.search(head, start)
    return fresh.end() if fresh else start


def ends(sentence: str, deed: Deed, start: int = 0) -> int:
    """Where the words of a deed end that begin at `start`."""
    found = _ENDS.search(sentence, deed.end)
    while found is not None and (
        _too_soon(sentence, start, deed, found)
        or _told_together(sentence, start, found.start())
        or _beside_an_age(sentence, found.start())
    ):
        found = _ENDS.search(sentence, found.end())
    return found.start() if found else len(sentence)


def _beside_an_age(sentence: str, border: int) -> bool:
    """`ordered Reed, 58, to pay`: whether the border is one of the commas round an age."""
    return any(age.start() - 1 <= border <= age.end() for age in AGE.finditer(sentence, max(0, border - 6), border + 8))


def _too_soon(sentence: str, start: int, deed: Deed, border: re.Match[str]) -> bool:
    """Whether the line would end before it says anything: after few words, or before the verb of `reported that those who …`."""
    if len(sentence[start : border.start()].split()) < 4 and border[0].strip()[:1] == ",":
        return True
    told = sentence[deed.end : border.start()].rpartition(" that ")
    return bool(told[1]) and border[0].strip(" ,") in ("who", "which", "where") and not own_verb(told[2])
