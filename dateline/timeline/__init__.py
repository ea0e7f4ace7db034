"""Put in order what happened and what was published, told apart: Library → Timeline.

The law of this room: events of the same id, in whichever stories, are one Happening; it is dated by its best witness (see
`witnesses`), every witness is kept with the day it gives, and where their days cannot both be true the Happening `differs`.
What the author rejected is left out. What is only known to the year, season, decade or century stands in month 0 of the year it
begins in.
"""

from dateline.timeline.shelves import timeline

__all__ = ["timeline"]
