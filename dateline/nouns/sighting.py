"""Sighting: a name seen in a story that nobody has registered, with what the text says about it there."""

from dateline.frozen import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting:
    """`collection` is what it seems to be (`people`, `programs`, `organizations`, `places`; empty where that cannot be told).

    `start` is its place in the story's plain text. `family` is the surname of a person's full name. `role` and `organization` are
    the story's own words, as are who a program is `run_by` and what it is `part_of`. `also` is another name that the text puts
    beside it in brackets.
    """

    story: str
    start: int
    text: str
    collection: str
    sentence: str
    family: str = ""
    role: str = ""
    organization: str = ""
    also: str = ""
    run_by: str = ""
    part_of: str = ""
