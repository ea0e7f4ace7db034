"""Give the site's own data: Library, Graph, Timeline, Releases → Pages in data/ and timeline/.

The law of this room: nothing stands here that the pages do not show as well. Sentences, subtitles and pictures come from the
story's Release and from a graph and a timeline without what is withheld; a private story is in no file. Ids are those of the pages,
addresses are relative to the site's root, lists are sorted as their file says, and the same site gives the same bytes.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dateline.data.again import (
        EVENTS,
        TIES,
        at_first,
        events_again,
        first_quoted,
        in_passing,
        of_entity,
        of_happening,
        of_names,
        of_roles,
        of_story,
        of_ties,
        told_of,
    )
    from dateline.data.atom import FEED, feed_again
    from dateline.data.calendar import calendar_again
    from dateline.data.catalogue import CATALOGUE
    from dateline.data.files import Content, coming
    from dateline.data.incoming import NoTimeline, from_csv, from_timelinejs
    from dateline.data.said import Said
    from dateline.data.timelinejs import slide_again

__all__ = [
    "CATALOGUE",
    "EVENTS",
    "FEED",
    "TIES",
    "Content",
    "NoTimeline",
    "Said",
    "at_first",
    "calendar_again",
    "coming",
    "events_again",
    "feed_again",
    "first_quoted",
    "from_csv",
    "from_timelinejs",
    "in_passing",
    "of_entity",
    "of_happening",
    "of_names",
    "of_roles",
    "of_story",
    "of_ties",
    "slide_again",
    "told_of",
]

_HOMES = {
    "Said": "said",
    "calendar_again": "calendar",
    **dict.fromkeys(("FEED", "feed_again"), "atom"),
    "slide_again": "timelinejs",
    "CATALOGUE": "catalogue",
    **dict.fromkeys(("Content", "coming"), "files"),
    **dict.fromkeys(("NoTimeline", "from_csv", "from_timelinejs"), "incoming"),
}
"""Where each is written that is not in `again`."""


def __getattr__(name: str) -> object:
    """The rest is loaded when it is asked for."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES.get(name, 'again')}"), name)
