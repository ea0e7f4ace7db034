"""Group figures that are of the same measure: pairs of them → Comparisons."""

from collections.abc import Iterable, Iterator, Mapping

from dateline.claims.alike import meet
from dateline.claims.stated import Stated, day_of
from dateline.nouns.claim import Claim, ClaimStatus, Key
from dateline.nouns.comparison import Comparison, Statement, differ
from dateline.nouns.story import Story


class Groups:
    """Which claims are of the same measure."""

    def __init__(self) -> None:
        self._of: dict[int, list[Stated]] = {}

    def join(self, one: Stated, other: Stated) -> None:
        """Take two groups for one."""
        first, second = self._group(one), self._group(other)
        if first is second:
            return
        first += second
        for each in second:
            self._of[id(each)] = first

    def _group(self, one: Stated) -> list[Stated]:
        return self._of.setdefault(id(one), [one])

    def of(self, told: Iterable[Stated]) -> Iterator[list[Stated]]:
        """Each group once; what the author decided on by itself too."""
        seen: set[int] = set()
        for one in told:
            group = self._of.get(id(one)) or ([] if one.claim.found else [one])
            if group and id(group) not in seen:
                seen.add(id(group))
                yield group


def comparison(group: list[Stated], copied: Mapping[str, Story]) -> Comparison | None:
    """None where one story says two things of what should be one: then they are not of the same."""
    ordered = sorted(group, key=lambda one: (one.story.id in copied, one.story.key, one.claim.id))
    kept: dict[str, Stated] = {}
    if any(one.claim.toll for one in ordered):
        ordered = _latest(ordered)
    for one in ordered:
        known = kept.setdefault(one.story.id, one)
        if not meet(known.claim, one.claim) and (known.claim.found or one.claim.found):
            return None
    told = [one for one in ordered if kept[one.story.id] is one or not one.claim.found]
    statements = [
        Statement(story=one.story, claim=one.claim, copy=_repeats(one, told, copied), day=day_of(one.story, copied) or 0)
        for one in told
    ]
    return Comparison(
        id=ordered[0].claim.id,
        statements=tuple(sorted(statements, key=lambda one: _BELIEVED.index(one.claim.status))),
        differs=differ(statements),
        about=_about([one.claim for one in told]),
        found=all(one.claim.found for one in told),
    )


def _latest(told: list[Stated]) -> list[Stated]:
    """Of tolls that a story gives one after the other (`rose to 24 from 19`) the last known, which is the highest."""
    highest: dict[str, float] = {}
    for one in told:
        highest[one.story.id] = max(highest.get(one.story.id, 0.0), one.claim.low)
    return [one for one in told if one.claim.low == highest[one.story.id] or not one.claim.found]


_BELIEVED = (ClaimStatus.PREFERRED, ClaimStatus.CONFIRMED, ClaimStatus.DEPRECATED, ClaimStatus.DISMISSED)


def _repeats(one: Stated, told: Iterable[Stated], copied: Mapping[str, Story]) -> bool:
    """Whether it says what its original says: the two are one source."""
    original = copied.get(one.story.id)
    return original is not None and any(other.story.id == original.id and meet(one.claim, other.claim) for other in told)


def _about(claims: list[Claim]) -> tuple[Key, ...]:
    """Whom most of the claims are about, first of all what all of them name."""
    counts: dict[Key, int] = {}
    for claim in claims:
        for key in claim.about:
            counts[key] = counts.get(key, 0) + 1
    shared = sorted((key for key, count in counts.items() if count > 1), key=lambda key: (-counts[key], key))
    return tuple(shared)
