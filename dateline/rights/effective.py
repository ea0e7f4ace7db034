"""Say which rights hold for a story: Story, Site → Rights."""

import unicodedata

from dateline.nouns.site import Site
from dateline.nouns.story import Rights, Story

_STRICTEST_FIRST = (Rights.PRIVATE, Rights.CITATION, Rights.EXCERPT, Rights.FULL)


def effective(story: Story, *, site: Site) -> Rights:
    """The story's own; else those of its outlet (of two, it and the outlet it was copied from, the stricter); else the site's."""
    if story.rights is not None:
        return story.rights
    outlets = {_name(story.source.name), _name(story.source.original)} - {""}
    rules = [rights for name, rights in site.source_rights if _name(name) in outlets]
    return min(rules, key=_STRICTEST_FIRST.index, default=site.rights)


def _name(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).casefold().split())
