"""Put happenings and stories by year and month: Library → Timeline."""

from collections.abc import Iterable, Mapping

from dateline.nouns.account import Account
from dateline.nouns.event import Event
from dateline.nouns.library import Library
from dateline.nouns.story import Story
from dateline.nouns.timeline import Happening, Month, Timeline, Year
from dateline.nouns.when import Precision, When
from dateline.timeline.happenings import happenings, lesser
from dateline.timeline.same import Affairs

Place = tuple[int, int]
"""Year (0 is 1 BCE) and month; month 0 for what is not known to the month."""


def timeline(
    library: Library,
    *,
    accounts: Mapping[str, Account] | None = None,
    by_hand: Iterable[Event] = (),
    copied: Mapping[str, Story] | None = None,
    affairs: Affairs | None = None,
    minor: Mapping[str, tuple[Event, ...]] | None = None,
    found: bool = True,
) -> Timeline:
    """Everything dated in the library, in order of time; within a month by `When.key` and `Story.key`, undated stories by id.

    `accounts` hold what was found in the stories, under their ids; `by_hand` is what the author added that no story
    tells; `copied` are the originals of copies (see `originals`), looked for here where they are not given;
    `affairs` answers which stories tell of the same; `minor` is what accounts leave out, where that lies aside; without `found`
    only what the author has confirmed stands there.
    """
    happened = happenings(library, accounts=accounts or {}, by_hand=by_hand, copied=copied, affairs=affairs, found=found)
    events: dict[Place, list[Happening]] = {}
    for happening in happened:
        events.setdefault(_happened(happening.when), []).append(happening)
    stories: dict[Place, list[Story]] = {}
    for story in sorted(library.stories, key=lambda story: story.key):
        stories.setdefault(_published(story), []).append(story)
    undated = tuple(stories.pop(_NOWHERE, ()))
    less = lesser(library, accounts=accounts or {}, copied=copied, minor=minor) if found else ()
    return Timeline(years=_years(events, stories), happenings=happened, minor=less, undated=undated)


_NOWHERE: Place = (0, -1)


def _years(events: dict[Place, list[Happening]], stories: dict[Place, list[Story]]) -> tuple[Year, ...]:
    months: dict[int, list[Month]] = {}
    for year, number in sorted(events.keys() | stories.keys()):
        place = (year, number)
        month = Month(number=number, happenings=tuple(events.get(place, ())), stories=tuple(stories.get(place, ())))
        months.setdefault(year, []).append(month)
    return tuple(Year(number=year, months=tuple(found)) for year, found in months.items())


def _happened(when: When) -> Place:
    """An interval stands where it begins, or, open at its start, where it ends."""
    known = when.precision in (Precision.DAY, Precision.MONTH)
    return (when.first[0], when.first[1] if known else 0)


def _published(story: Story) -> Place:
    return (story.date.year, story.date.month or 0) if story.date else _NOWHERE
