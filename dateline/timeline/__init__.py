"""Put in order what happened and what was published, told apart: Library, Accounts → Timeline.

The law of this room: events of the same id, in whichever stories, are one Happening, and found events join it or one another
where they plainly tell the same (see `same`). A Happening is dated by its best witness (see `witnesses`), every witness is kept
with the day it gives, and where their days cannot both be true the Happening `differs`. The words of a copy count from its
original's day. What the author rejected is left out and never comes back. What is only known to the year, season, decade or
century stands in month 0 of the year it begins in.
"""

from dateline.timeline.alone import alone, happenings_of, reworded, shelved, shelves
from dateline.timeline.by_month import timeline
from dateline.timeline.dangling import dangling
from dateline.timeline.happenings import lesser
from dateline.timeline.repeats import repeat
from dateline.timeline.reports import copies, dates, in_parts, originals, same_company
from dateline.timeline.same import Affairs, affair, everywhere
from dateline.timeline.tellings import Telling, added, of_story, open_events, open_minor

__all__ = [
    "Affairs",
    "Telling",
    "added",
    "affair",
    "alone",
    "copies",
    "dangling",
    "dates",
    "everywhere",
    "happenings_of",
    "in_parts",
    "lesser",
    "of_story",
    "open_events",
    "open_minor",
    "originals",
    "repeat",
    "reworded",
    "same_company",
    "shelved",
    "shelves",
    "timeline",
]
