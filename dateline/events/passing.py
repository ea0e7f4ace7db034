"""Find what a sentence tells in passing, without a day: sentence, who is named in it → the Deed of one of them, or None.

Most sentences of a report give no date, and most of those are background. What one says that somebody with a page did, in its main
clause and by a verb that means something by itself, is mostly news of the report's days; what has long been so is told otherwise.
"""

import re
from collections.abc import Iterable

from dateline.events.deed import Deed, deeds
from dateline.events.participle import done

LASTING = frozenset(("other", "figure", "founding", "birth", "work", "learning", "building", "discovery"))
"""Kinds that lives and histories are told with."""

_LIGHT = re.compile(
    r"(?:began|begun|started|opened|ended|gave|given|held|saw|spent|found|came|went|took|taken|left|got|hit|lost)$", re.I
)
"""Verbs of which the words behind them say what they mean."""

LONG_AGO = re.compile(
    r"\b(?:once|used to|always|often|usually|never|ever|first time|formerly|previously|earlier|originally|at the time|"
    r"in the past|over the years|years?|decades?|century|centuries|career|childhood|history|war)\b",
    re.I,
)
_OTHER_CLAUSE = re.compile(
    r"\b(?:who|whom|whose|which|that|when|where|while|if|because|after|before|since|although|though|until|as|said|says|say|told|"
    r"has|have|had|is|are|was|were|will|would)\b",
    re.I,
)
_NO_SUBJECT = re.compile(
    r"(?:\b(?:of|by|for|with|from|to|in|at|on|against|about|than|like|under|called|named|including|or)|[’']s?)(?: [a-z]+)? $"
)
_ASIDE = r"(?:, [^;:“”\"]{1,90},)?"
_THEN = r"(?: (?:also|then|later|finally|immediately|jointly|\w+ly))?"
_VERB_NEXT = re.compile(rf"{_ASIDE}(?: (?:was|were|has|have))?{_THEN} ")
_FAR = 90


def passing(sentence: str, names: Iterable[str]) -> Deed | None:
    """The first deed of the sentence, where one of these names is its subject."""
    deed = next(deeds(sentence), None)
    if deed is None or deed.kind in LASTING or deed.gerund or _LIGHT.match(sentence[deed.start : deed.end]):
        return None
    head = sentence[: deed.start]
    if not any(_subject(head, name) for name in names) or LONG_AGO.search(sentence):
        return None
    return None if done(sentence, deed.start, deed.end, dated=deed.end) else deed


def _subject(head: str, name: str) -> bool:
    """Whether the words before the verb end in this name, and nothing before it is a clause of its own."""
    start = head.rfind(name)
    if not 0 <= start <= _FAR or not _VERB_NEXT.fullmatch(head, start + len(name)):
        return False
    before = head[:start]
    return not (_OTHER_CLAUSE.search(before) or _NO_SUBJECT.search(before))
