"""Render the site: what may be published → Pages.

A middle room: pure, and the same bytes for the same arguments. No word of a story reaches a page but through its Release;
templates see views (`views/`) and nothing of the model; every href inside a page climbs to the site's root, so that the pages
work under any path. Only 404.html, the feed, the sitemap and what search engines and social media read carry the public address,
and where the site has none (`origin` empty) there is no sitemap, canonical address, social metadata or linked data.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from dateline.render.addresses import file
from dateline.render.feed import brief as feed_brief
from dateline.render.feed import entry as feed_entry
from dateline.render.feed import subtitled
from dateline.render.margins import Places, led_to, opening, text
from dateline.render.offline import offline

if TYPE_CHECKING:
    from dateline.render.again import (
        binds,
        bound,
        brief,
        card_of,
        cards_of,
        counted_again,
        described_again,
        elsewhere,
        happened_again,
        happening_lists,
        happenings_of,
        led,
        listed,
        listed_cards,
        named_again,
        outlets_again,
        registered,
        retold,
        reworded_happening,
        tag_of,
        tagged_again,
        tags_again,
        worded,
    )
    from dateline.render.catalogue import Words, catalogues, words
    from dateline.render.dates import in_words
    from dateline.render.material import Material, measured
    from dateline.render.pages import Layout, Plan, layout, made_ready, planned, printed, some, view
    from dateline.render.press import Press, printed_on
    from dateline.render.sheet import VALUES, Folio, Sheet
    from dateline.render.sitemap import WEB, dated, place
    from dateline.render.social import card
    from dateline.render.stories import tags
    from dateline.render.templates import loaded, verbatim
    from dateline.render.theme import stylesheets
    from dateline.render.views.happened import HappeningView
    from dateline.render.views.page import PageView, SiteView
    from dateline.render.views.story import StoryView
    from dateline.render.wording import exchanged, reworded

__all__ = [
    "VALUES",
    "WEB",
    "Folio",
    "HappeningView",
    "Layout",
    "Material",
    "PageView",
    "Places",
    "Plan",
    "Press",
    "Sheet",
    "SiteView",
    "StoryView",
    "Words",
    "binds",
    "bound",
    "brief",
    "card",
    "card_of",
    "cards_of",
    "catalogues",
    "counted_again",
    "dated",
    "described_again",
    "elsewhere",
    "exchanged",
    "feed_brief",
    "feed_entry",
    "file",
    "happened_again",
    "happening_lists",
    "happenings_of",
    "in_words",
    "layout",
    "led",
    "led_to",
    "listed",
    "listed_cards",
    "loaded",
    "made_ready",
    "measured",
    "named_again",
    "offline",
    "opening",
    "outlets_again",
    "place",
    "planned",
    "printed",
    "printed_on",
    "registered",
    "retold",
    "reworded",
    "reworded_happening",
    "some",
    "stylesheets",
    "subtitled",
    "tag_of",
    "tagged_again",
    "tags",
    "tags_again",
    "text",
    "verbatim",
    "view",
    "worded",
    "words",
]

_HOMES = {
    **dict.fromkeys(("Layout", "Plan", "layout", "made_ready", "planned", "printed", "some", "view"), "pages"),
    **dict.fromkeys(("Press", "printed_on"), "press"),
    **dict.fromkeys(("loaded", "verbatim"), "templates"),
    **dict.fromkeys(("PageView", "SiteView"), "views.page"),
    **dict.fromkeys(("VALUES", "Folio", "Sheet"), "sheet"),
    **dict.fromkeys(("exchanged", "reworded"), "wording"),
    **dict.fromkeys(("Words", "catalogues", "words"), "catalogue"),
    **dict.fromkeys(("binds", "bound", "card_of", "counted_again", "elsewhere", "led", "listed"), "again"),
    **dict.fromkeys(("listed_cards", "outlets_again"), "again"),
    **dict.fromkeys(("named_again", "registered", "retold", "worded"), "again"),
    **dict.fromkeys(("brief", "described_again", "happened_again", "happening_lists"), "again"),
    **dict.fromkeys(("happenings_of", "reworded_happening"), "again"),
    **dict.fromkeys(("cards_of", "tag_of", "tagged_again", "tags_again"), "again"),
    **dict.fromkeys(("WEB", "dated", "place"), "sitemap"),
    "tags": "stories",
    **dict.fromkeys(("Material", "measured"), "material"),
    "HappeningView": "views.happened",
    "StoryView": "views.story",
    "card": "social",
    "in_words": "dates",
    "stylesheets": "theme",
}


def __getattr__(name: str) -> object:
    """The rest is loaded when it is asked for."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = found = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    return found
