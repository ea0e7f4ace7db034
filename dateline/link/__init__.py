"""Link the names of the registry in a story's text: Story, Document → Linked; and the whole library's mentions: → Graph.

The law of this room: the article's text is never changed, and nobody is ever taken for somebody else. Longest name first, whole
words only; a surname counts only after the full name and for one person; what could be two is left alone and listed.
"""

from dateline.link.anchored import anchored
from dateline.link.backlinks import graph
from dateline.link.linked import Linked
from dateline.link.registry import Names, Registry, names, registry
from dateline.link.renamed import Need, changed, likely, may_name, touched
from dateline.link.story import link, link_own

__all__ = [
    "Linked",
    "Names",
    "Need",
    "Registry",
    "anchored",
    "changed",
    "graph",
    "likely",
    "link",
    "link_own",
    "may_name",
    "names",
    "registry",
    "touched",
]
