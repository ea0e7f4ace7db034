"""Find all that a sentence says somebody did or had done to them: sentence → Deeds.

These are the small things of a report: what somebody thanked, joined, waived or withdrew. Each clause in the plain past or the
perfect tells one, outside quotations; what had been so before (`had worked`), or long ago, is of no day that could be given.
"""

import re
from collections.abc import Iterator

from dateline.events.deed import Deed, deeds
from dateline.events.participle import done

_BEFORE = re.compile(r"\bhad (?:(?:also|already|been|not|\w+ly) )*$")
_LONG_AGO = re.compile(
    r"\b(?:once|used to|always|often|usually|never|ever|formerly|previously|originally|career|childhood)\b", re.I
)
_APART = re.compile(
    r"[;:—–]|\b(?:who|which|that|whose|whom|when|where|while|after|before|because|although|though|but|if|since|until)\b"
)


def partaken(sentence: str) -> Iterator[Deed]:
    """Each such deed, in reading order."""
    for deed in deeds(sentence, exact=True):
        if deed.gerund or _BEFORE.search(sentence, 0, deed.start):
            continue
        if not done(sentence, deed.start, deed.end, dated=deed.end):
            yield deed


def long_ago(what: str) -> bool:
    """Whether the line tells of times that have no day."""
    return _LONG_AGO.search(what) is not None


def together(sentence: str, deed: Deed, first: int, last: int) -> bool:
    """Whether the deed stands in one clause, or in clauses told in one breath, with the date at `first` to `last`."""
    between = sentence[deed.end : first] if deed.end <= first else sentence[last : deed.start]
    return _APART.search(between) is None
