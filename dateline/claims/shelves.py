"""Say where figures stand that may be of the same: Claims → shelves, each a unit and a name or a report.

Only what stands on one shelf is compared; record linkage calls that blocking.
"""

from collections.abc import Container, Iterable, Iterator, Mapping

from dateline.claims.stated import Stated, stated, words_of
from dateline.nouns.claim import Claim
from dateline.nouns.library import Library
from dateline.nouns.story import Story

_CROWDED = 60
"""A name that so many figures of one unit share tells nothing."""

_UNKNOWN = "?"

Shelf = tuple[str, str]
"""Where figures that may be of the same stand together: their unit, and a name that they stand by or their report."""


def shelved(library: Library, claims: Mapping[str, Iterable[Claim]], *, found: bool = True) -> dict[Shelf, list[str]]:
    """The stories whose figures stand on each shelf, as often as they do."""
    held: dict[Shelf, list[str]] = {}
    for one in stated(library.stories, claims, found=found):
        for shelf in shelves_of(one.claim):
            held.setdefault(shelf, []).append(one.story.id)
    return held


def tells(members: int) -> bool:
    """Whether a shelf with so many figures tells something of any two."""
    return 1 < members <= _CROWDED


def shelves_of(claim: Claim) -> Iterator[Shelf]:
    """Those that do not depend on what its story is a copy of."""
    if claim.unit and _UNKNOWN not in claim.scope:
        yield from ((claim.unit, name) for name in words_of(claim.names) | words_of(claim.near) | words_of(claim.lead))


def report_shelf(one: Stated, *, copied: Mapping[str, Story], reports: Container[str]) -> Iterator[Shelf]:
    """The one for what all say that are one report."""
    story = one.story.id
    if story in reports and one.claim.unit and _UNKNOWN not in one.claim.scope:
        yield one.claim.unit, f"report {copied[story].id if story in copied else story}"


def shelves_on(one: Stated, *, copied: Mapping[str, Story], reports: Container[str]) -> Iterator[Shelf]:
    """The shelves that a figure stands on."""
    yield from shelves_of(one.claim)
    yield from report_shelf(one, copied=copied, reports=reports)
