"""Propose entities from the stories: stories, registry, decisions → Proposals. Nothing is created by itself."""
