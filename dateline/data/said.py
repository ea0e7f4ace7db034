"""Said: what one story says of something that happened, as files tell it: its sentence, where it may be quoted, and its name."""

from collections.abc import Iterable
from typing import NamedTuple

from dateline.nouns.timeline import Happening


class Said(NamedTuple):
    """`quote` may be empty; `url` and `title` are the story's."""

    quote: str
    url: str
    title: str


def of(happening: Happening) -> list[Said]:
    """What the sources of a happening say, the best first."""
    return [Said(source.quote, source.story.url, source.story.title) for source in happening.sources]


def titles(said: Iterable[Said]) -> dict[str, str]:
    """The stories that say something, each once, under their addresses."""
    return {one.url: one.title for one in said}
