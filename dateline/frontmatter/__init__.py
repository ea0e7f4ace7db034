"""Read and write what stands at the top of the author's files: SourceFile → Site, Story, Entity, TextPage; Draft → str.

The law of this room: an entry is right or it does not exist, and then every fault of its file is told at once, with line, column
and what to do. Nothing is guessed: `no`, `2023` and `07:00` are the words that stand there until the reader of their key takes them
for something. What was dumped reads as the same; what an author wrote is spliced, never written anew.
"""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from dateline.nouns.clipping import Clipping
from dateline.nouns.draft import Draft
from dateline.nouns.event import Event
from dateline.nouns.library import Entry
from dateline.nouns.problem import Problem
from dateline.nouns.reference import Reference
from dateline.nouns.site import Site
from dateline.nouns.source import SourceFile

if TYPE_CHECKING:
    from dateline.frontmatter.emit import Value

__all__ = ["by_hand", "dump", "edited", "entry", "extend", "site", "splice", "with_events"]


# The parts are loaded where they are used: a build with nothing new needs no YAML.


def site(source: SourceFile | None) -> tuple[Site, tuple[Problem, ...]]:
    """The settings of content/site.toml; without the file, defaults and a warning."""
    from dateline.frontmatter.site_toml import site as read

    return read(source)


def by_hand(source: SourceFile | None) -> tuple[tuple[Event, ...], tuple[Reference, ...], tuple[Problem, ...]]:
    """The events of content/events.toml, what they refer to, and what is wrong with the file."""
    from dateline.frontmatter.events_toml import events

    return events(source)


def with_events(text: str, rows: Iterable[Mapping[str, object]]) -> str:
    """The text of content/events.toml with more events, given as `data` reads them from elsewhere, below what stands there."""
    from dateline.frontmatter.events_toml import with_events as write

    return write(text, rows)


def entry(source: SourceFile, *, site: Site) -> tuple[Entry | None, tuple[Problem, ...]]:
    """The story, entity or page of one Markdown file, by its folder; None where the file has an error."""
    from dateline.frontmatter.markdown_file import read

    return read(source, site=site)


def dump(draft: Draft, *, clipping: Clipping) -> str:
    """The Markdown file of an article, always the same for the same draft."""
    from dateline.frontmatter.draft import dump as write

    return write(draft, clipping=clipping)


def edited(text: str) -> bool:
    """Whether a story's file differs from what convert wrote."""
    from dateline.frontmatter.draft import edited as compare

    return compare(text)


def splice(text: str, *, key: str, value: "Value | None") -> str:
    """An author's file with one top-level key set (None: taken out), every other character as it was.

    Raises:
        DatelineError: the file has no front matter that can be read.
    """
    from dateline.frontmatter.one_key import splice as change

    return change(text, key=key, value=value)


def extend(text: str, *, key: str, values: "tuple[Value, ...]") -> str:
    """An author's file with more entries at the end of a top-level list, every other character as it was.

    Raises:
        DatelineError: the file has no front matter that can be read.
    """
    from dateline.frontmatter.one_key import extend as add

    return add(text, key=key, values=values)
