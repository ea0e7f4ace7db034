"""Dateline: a pile of articles → a linked static microsite with a timeline."""

__version__ = "0.1.0"
