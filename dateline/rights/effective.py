"""Say which rights hold for a story: Story, Site → Rights."""

from dateline.nouns.site import Site
from dateline.nouns.story import Rights, Story


def effective(story: Story, *, site: Site) -> Rights:
    """The story's own; else those of its outlet (of two, it and the outlet it was copied from, the stricter); else the site's."""
    return site.rights_of(story)
