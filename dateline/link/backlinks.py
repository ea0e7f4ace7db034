"""Gather what all stories mention: Library, Linked by story → Graph."""

from collections.abc import Mapping

from dateline.link.linked import Linked
from dateline.nouns.graph import Graph
from dateline.nouns.library import Library


def graph(library: Library, linked: Mapping[str, Linked]) -> Graph:
    """Give mentions and ambiguities in the order of the library's stories; `linked` is by story id."""
    found = [linked[story.id] for story in library.stories if story.id in linked]
    return Graph.of(
        (mention for one in found for mention in one.mentions),
        ambiguities=tuple(ambiguity for one in found for ambiguity in one.ambiguities),
    )
