"""Render the site: what may be published → Pages.

A middle room: pure, and the same bytes for the same arguments. No word of a story reaches a page but through its Release;
templates see views (`views.py`) and nothing of the model; every href inside a page climbs to the site's root, so that the pages
work under any path. Only 404.html, the feed, the sitemap and what search engines and social media read carry the public address,
and where the site has none (`origin` empty) there is no sitemap, canonical address, social metadata or linked data.
"""

from dateline.render.addresses import file
from dateline.render.feed import entry as feed_entry
from dateline.render.front import opening
from dateline.render.margins import places, text
from dateline.render.offline import offline
from dateline.render.pages import Layout, layout, made_ready, pages, printed
from dateline.render.press import Press, loaded, printed_on, verbatim
from dateline.render.sheet import Sheet
from dateline.render.theme import stylesheet
from dateline.render.views import HappeningView, StoryView

__all__ = [
    "HappeningView",
    "Layout",
    "Press",
    "Sheet",
    "StoryView",
    "feed_entry",
    "file",
    "layout",
    "loaded",
    "made_ready",
    "offline",
    "opening",
    "pages",
    "places",
    "printed",
    "printed_on",
    "stylesheet",
    "text",
    "verbatim",
]
