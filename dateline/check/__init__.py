"""Find what is wrong with a site as a whole: its content → Problems, its pages → Problems.

The law of this room: what a reader would run into (a link that leads nowhere, two files for one address) is an error; what the
author may want to look at (a picture without description, a story without date, a name that may be two people's) is a warning.
A problem stands in the author's file, line and column wherever it comes from there.
"""

from dateline.check.aged import aged
from dateline.check.content import content, misquoted, title
from dateline.check.facts import Facts, alike, facts
from dateline.check.links import Targets
from dateline.check.pages import check, faultless

__all__ = ["Facts", "Targets", "aged", "alike", "check", "content", "facts", "faultless", "misquoted", "title"]
