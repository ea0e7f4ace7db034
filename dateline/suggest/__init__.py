"""Propose entities from the stories: stories, registry, decisions → Proposals. Nothing is created by itself."""

from dateline.suggest.cluster import Spot, clusters

__all__ = ["Spot", "clusters"]
