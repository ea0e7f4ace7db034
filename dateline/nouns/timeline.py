"""Timeline: what happened when and what was published when, told apart."""

from collections.abc import Callable, Iterable, Iterator
from functools import cached_property

from dateline.frozen import dataclass
from dateline.nouns.event import Certainty
from dateline.nouns.story import Story
from dateline.nouns.when import When

MOST = 300
"""A timeline of more entries than this has a page for each year."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Testimony:
    """What one story says of an event: its sentence, the day it gives and how that was read.

    `what` is the event in this story's words; `found` says that rules read it and the author has not yet seen it; a `copy` repeats
    another story's report, so that the two are one source. `event` is the id that this story's event has by itself, `verbs` are the
    words of its sentence that say what was done.
    """

    story: Story
    when: When
    quote: str = ""
    how: str = ""
    certainty: Certainty = Certainty.STATED
    what: str = ""
    found: bool = False
    copy: bool = False
    event: str = ""
    verbs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """One event with all its sources. `differs` when they disagree on the day.

    `found` where the author confirmed none of its sources; `label` is then what may be said of it even where no word of its stories
    may be quoted. `kind` and `more` are as in Event; what the
    author added by hand may have no source. `independent` counts the sources without copies.
    """

    id: str
    when: When
    what: str
    certainty: Certainty
    sources: tuple[Testimony, ...]
    differs: bool
    people: tuple[str, ...] = ()
    programs: tuple[str, ...] = ()
    organizations: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    kind: str = ""
    found: bool = False
    label: str = ""
    more: tuple[tuple[str, str], ...] = ()

    @property
    def independent(self) -> int:
        """How many of the sources are no copies; at least one."""
        return max(1, sum(not source.copy for source in self.sources))


class Lesser(Iterable[Happening]):
    """Happenings of which each is made anew when it is its turn: there are several for each story, and only the data has them."""

    def __init__(self, make: Callable[[], Iterable[Happening]]) -> None:
        self._make = make

    def __iter__(self) -> Iterator[Happening]:
        return iter(self._make())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Lesser) and tuple(self) == tuple(other)

    __hash__ = None  # type: ignore[assignment]  # what it makes is not at hand


@dataclass(frozen=True, slots=True, kw_only=True)
class Month:
    """What falls into one month; `number` 0 holds what is only known to the year or season. Happenings and stories by day."""

    number: int
    happenings: tuple[Happening, ...] = ()
    stories: tuple[Story, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Year:
    """The months of one year in which something stands, in order."""

    number: int
    months: tuple[Month, ...]


@dataclass(frozen=True, kw_only=True)
class Timeline:
    """Years in order of time; `undated` are stories without a date of publication. `minor` are the other things that somebody with
    a page had a part in: they stand in the data, and on no page but as sentences of those whom they name."""

    years: tuple[Year, ...] = ()
    happenings: tuple[Happening, ...] = ()
    minor: Iterable[Happening] = ()
    undated: tuple[Story, ...] = ()

    @cached_property
    def split(self) -> bool:
        """Whether it is too long for one page, so that each year has its own."""
        months = (month for year in self.years for month in year.months)
        return sum(len(month.happenings) + len(month.stories) for month in months) > MOST

    @property
    def event_of(self) -> dict[tuple[str, str], str]:
        """The events that several stories tell in their own words, by story and sentence."""
        return {
            (source.story.id, source.quote): happening.id
            for happening in self.happenings
            if happening.independent > 1
            for source in happening.sources
            if source.quote and not source.copy
        }

    def url(self, happening: str) -> str:
        """Where a happening stands, by its id: page and fragment."""
        return f"{self._page.get(happening, 'timeline/')}#event-{happening}"

    @cached_property
    def _page(self) -> dict[str, str]:
        if not self.split:
            return {}
        return {
            happening.id: f"timeline/{year.number}/"
            for year in self.years
            for month in year.months
            for happening in month.happenings
        }
