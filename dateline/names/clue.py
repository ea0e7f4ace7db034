"""Clue: how much speaks for a name being of a kind."""

from dateline.names.line import Kind

Clue = tuple[Kind, float]
PER, ORG, LOC, MISC = Kind.PERSON, Kind.ORGANIZATION, Kind.PLACE, Kind.OTHER
