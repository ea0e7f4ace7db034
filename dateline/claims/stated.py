"""Stated: a figure in its story, and what it is compared by."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from dateline.nouns.claim import Claim, ClaimStatus
from dateline.nouns.story import Story


@dataclass(frozen=True, slots=True, eq=False)
class Stated:
    """A claim in its story; what it is compared by is read off its words when it comes to that, as it does for few."""

    story: Story
    claim: Claim

    @property
    def words(self) -> frozenset[str]:
        """What is said of the figure."""
        return words_of(self.claim.words)

    @property
    def names(self) -> frozenset[str]:
        """The names in its sentence."""
        return words_of(self.claim.names)

    @property
    def near(self) -> frozenset[str]:
        """Those shortly before."""
        return words_of(self.claim.near)

    @property
    def all_names(self) -> frozenset[str]:
        """Both, and those that the story of a toll begins with."""
        return self.names | self.near | words_of(self.claim.lead)

    @property
    def pages(self) -> frozenset[str]:
        """The pages that it stands by, which are the same in every language."""
        return frozenset(name for name in self.all_names if "/" in name)

    @property
    def dated(self) -> bool:
        """Whether it says itself for which time it holds."""
        return any(word.isdecimal() for word in self.claim.scope.split())


def stated(stories: Iterable[Story], claims: Mapping[str, Iterable[Claim]], *, found: bool) -> Iterator[Stated]:
    """What may be compared, in the order of publication, so that the order of the library makes no difference."""
    for story in sorted(stories, key=lambda story: story.key):
        for claim in claims.get(story.id, ()):
            if claim.status is not ClaimStatus.DISMISSED and (found or not claim.found):
                yield Stated(story, claim)


def day_of(story: Story, copied: Mapping[str, Story]) -> int | None:
    """The day of a story's report, which of a copy is that of its original; None where it is not known."""
    date = story.source.original_date or copied.get(story.id, story).date
    return date.date.toordinal() if date is not None and date.day else None


def names_of(told: Iterable[Stated]) -> frozenset[str]:
    """Those that stand by any of some figures."""
    return frozenset().union(*(one.all_names for one in told))


@lru_cache(maxsize=4096)
def words_of(words: str) -> frozenset[str]:
    """The words of a line that a claim keeps them in."""
    return frozenset(words.split())
