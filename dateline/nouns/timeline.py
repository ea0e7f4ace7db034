"""Timeline: what happened when and what was published when, told apart."""

from dataclasses import dataclass

from dateline.nouns.event import Certainty
from dateline.nouns.story import Story
from dateline.nouns.when import When


@dataclass(frozen=True, slots=True, kw_only=True)
class Testimony:
    """What one story says of an event: its sentence, the day it gives and how that was read."""

    story: Story
    when: When
    quote: str = ""
    how: str = ""
    certainty: Certainty = Certainty.STATED


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """One event with all its sources: stories that use the same event id. `differs` when they disagree on the day."""

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """Years in order of time; `undated` are stories without a date of publication."""

    years: tuple[Year, ...] = ()
    happenings: tuple[Happening, ...] = ()
    undated: tuple[Story, ...] = ()
