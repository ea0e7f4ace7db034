"""Comparison: what several stories, or one story twice, say of the same measure, side by side."""

from collections.abc import Iterable
from itertools import combinations

from dateline.frozen import dataclass
from dateline.nouns.claim import Claim, Key
from dateline.nouns.story import Story

GROWS = "die"
"""The toll that never falls: later reports know of more dead, or of as many."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One story's claim. A `copy` repeats another story's report, so that the two are one source where they say the same; `anchor`
    is the fragment of its sentence in the story's page, empty where that has none; `day` is that of its report, 0 where it is not
    known."""

    story: Story
    claim: Claim
    copy: bool = False
    anchor: str = ""
    day: int = 0


def differ(statements: Iterable[Statement]) -> bool:
    """Whether two of them cannot both be true."""
    return any(_contradict(one, other) for one, other in combinations(tuple(statements), 2))


def _contradict(one: Statement, other: Statement) -> bool:
    """Whether no figure is possible by both. Tolls of different days may both be true, unless a later one has fewer dead."""
    if _meet(one, other):
        return False
    toll = one.claim.toll
    if not toll or toll != other.claim.toll or not (one.day and other.day):
        return True
    if one.day == other.day:
        return one.claim.scope == other.claim.scope
    earlier, later = (one, other) if one.day < other.day else (other, one)
    return toll == GROWS and later.claim.high < earlier.claim.low


def _meet(one: Statement, other: Statement) -> bool:
    return one.claim.low <= other.claim.high and other.claim.low <= one.claim.high


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """`differs` where no figure is possible by all that the author let stand; the one to believe first. `about` are the entities
    that it concerns. `found` as long as the author confirmed none of its claims."""

    id: str
    statements: tuple[Statement, ...]
    differs: bool
    about: tuple[Key, ...] = ()
    found: bool = True

    @property
    def moves(self) -> bool:
        """Whether the figures are others from day to day, so that all of them may have been true."""
        return not self.differs and any(not _meet(one, other) for one, other in combinations(self.statements, 2))

    @property
    def independent(self) -> int:
        """How many of the statements are no copies; at least one."""
        return max(1, sum(not one.copy for one in self.statements))
