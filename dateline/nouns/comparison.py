"""Comparison: what several stories, or one story twice, say of the same measure, side by side."""

from collections.abc import Iterable

from dateline.frozen import dataclass
from dateline.nouns.claim import Claim, Key
from dateline.nouns.story import Story


def differ(claims: Iterable[Claim]) -> bool:
    """Whether no figure is possible by all of them."""
    ends = [(claim.low, claim.high) for claim in claims]
    return len(ends) > 1 and max(low for low, _ in ends) > min(high for _, high in ends)


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One story's claim. A `copy` repeats another story's report, so that the two are one source where they say the same; `anchor`
    is the fragment of its sentence in the story's page, empty where that has none."""

    story: Story
    claim: Claim
    copy: bool = False
    anchor: str = ""


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
    def independent(self) -> int:
        """How many of the statements are no copies; at least one."""
        return max(1, sum(not one.copy for one in self.statements))
