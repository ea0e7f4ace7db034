"""Propose entities from the stories: sightings, registry, decisions → Proposals; and mentions of any documents → clusters.

The law of this room: nothing is created by itself, what was rejected never comes back, and two people are never made one.
"""

from dateline.suggest.cluster import Borne, Spot, clusters
from dateline.suggest.page import aliases, by_part, more, page
from dateline.suggest.proposals import proposals

__all__ = ["Borne", "Spot", "aliases", "by_part", "clusters", "more", "page", "proposals"]
