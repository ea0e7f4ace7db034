"""Decide what of a story may be published: Story, Document, its mentions → Release.

The law, for a story whose rights are `excerpt`: its page shows the first 75 words, and beyond them the whole site, over every page
and data file, quotes at most 200 words or a fifth of the story, whichever is less, each quotation at most 25 words. `full` shows
everything, `citation` bibliographic data and facts, `private` nothing. A picture, its caption and its alternative text need rights
of their own. What the author wrote (summary, note, what happened) is the author's to show.
"""

from dateline.rights.effective import effective
from dateline.rights.pictures import released
from dateline.rights.quotations import Wishes
from dateline.rights.story import release
from dateline.rights.withhold import withhold, withhold_events, withhold_figures, withhold_names

__all__ = ["Wishes", "effective", "release", "released", "withhold", "withhold_events", "withhold_figures", "withhold_names"]
