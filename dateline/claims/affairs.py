"""Affairs: what is known of the stories that two figures stand in, and whether they can tell of one thing."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import combinations

from dateline.claims.alike import LASTING, of_one_toll, words_shared
from dateline.claims.stated import Stated, day_of, words_of
from dateline.nouns.language import primary_subtag
from dateline.nouns.story import Story

_SURE = 2
"""So many words have to be the same where two figures are said to differ."""

_PAGES = 3
"""So many people, programs, places have to stand in both of two stories in Chinese or in two languages."""

_STRANGE = 3
"""One name in so many may be unknown to the other story."""

_NEAR_EACH_OTHER = 512
"""Of so many stories the names are at hand."""

Same = Callable[[str, str], bool]
"""Whether two stories, by their ids, tell of the same affair."""


class Affairs:
    """What is known of the stories that two figures stand in."""

    def __init__(
        self, told: Iterable[Stated], copied: Mapping[str, Story], same: Same, *, names: Callable[[Story], frozenset[str]]
    ) -> None:
        self._copied, self._same, self._names = copied, same, lru_cache(maxsize=_NEAR_EACH_OTHER)(names)
        self._days: dict[str, int | None] = {}
        self._dated: set[tuple[str, str]] = set()
        for one in told:
            self._days[one.story.id] = day_of(one.story, copied)
            if one.dated:
                self._dated.add((one.story.id, one.claim.unit))

    def days_apart(self, one: str, other: str) -> int | None:
        """How many days lie between the reports of two stories; None where the day of one is not known."""
        first, second = self._days[one], self._days[other]
        return None if first is None or second is None else abs(first - second)

    def at_one_time(
        self, unit: str, shelf: Iterable[tuple[str, Iterable[Stated]]]
    ) -> Iterator[tuple[tuple[str, list[Stated]], tuple[str, list[Stated]]]]:
        """Of stories with figures of one unit those pairs in which two can hold for the same time."""
        stories = [(self._days[name], (name, unit) in self._dated, (name, list(figures))) for name, figures in shelf]
        for (day, dated, one), (other_day, other_dated, other) in combinations(stories, 2):
            known = day is not None and other_day is not None
            near = day is not None and other_day is not None and abs(day - other_day) <= LASTING
            if near or (dated and other_dated) or (known and _tolls(one[1]) and _tolls(other[1])):
                yield one, other

    def akin(self, one: Stated, other: Stated) -> bool:
        """Whether two figures that agree may be taken for the same."""
        return self._one_report(one, other) or bool(one.names & other.names) or self._same(one.story.id, other.story.id)

    def of_one_thing(self, one: Stated, other: Stated) -> bool:
        """Whether two figures that do not agree are of the same thing: the stories tell of one affair, one figure stands in a
        sentence with a name that is near the other too, and neither among names that the other story does not know."""
        if primary_subtag(one.story.lang) != primary_subtag(other.story.lang):
            return self._knows_pages(other.story, one) and self._knows_pages(one.story, other) and self._tell_together(one, other)
        if of_one_toll(one, other):
            beside = not one.all_names.isdisjoint(other.all_names)
        elif words_shared(one.words, other.words) >= _SURE:
            beside = not (one.names.isdisjoint(other.names | other.near) and other.names.isdisjoint(one.near))
        else:
            return False
        if self._one_report(one, other):
            return True
        return beside and self._knows(other.story, one) and self._knows(one.story, other) and self._tell_together(one, other)

    def _tell_together(self, one: Stated, other: Stated) -> bool:
        """Whether two stories tell of one affair; in Chinese names have no capitals, and other languages have others, so that those
        that have a page tell it."""
        if self._same(one.story.id, other.story.id):
            return True
        if primary_subtag(one.story.lang) == primary_subtag(other.story.lang) != "zh":
            return False
        return sum("/" in name for name in self._names(one.story) & self._names(other.story)) >= _PAGES

    def _knows_pages(self, story: Story, one: Stated) -> bool:
        return len(one.pages - self._names(story)) * _STRANGE <= len(one.pages)

    def _knows(self, story: Story, one: Stated) -> bool:
        names = _written(one.names) or _written(one.near)
        strange = names - self._names(story) - words_of(one.claim.speaker.lower())
        return bool(names or one.claim.lead) and len(strange) * _STRANGE <= len(names)

    def _one_report(self, one: Stated, other: Stated) -> bool:
        ids = {self._copied[story.id].id if story.id in self._copied else story.id for story in (one.story, other.story)}
        return len(ids) == 1


def _tolls(figures: Iterable[Stated]) -> bool:
    return any(one.claim.toll for one in figures)


def _written(names: frozenset[str]) -> frozenset[str]:
    """Names as they are written, without the pages that some of them have; the pages where nothing else is known, as in Chinese."""
    return frozenset(name for name in names if "/" not in name) or names
