"""Compare the clippings with the stories made from them: → what to do with each."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from dateline.intake.decisions import Decisions
from dateline.nouns.clipping import Clipping
from dateline.nouns.published import Published
from dateline.nouns.source import SourceFile
from dateline.text.slug import slug

_DIGEST = re.compile(r"^[ \t{]*(?:clipping:.*?)?sha256:[ \t]*[\"']?([0-9a-f]{64})", re.M)
_DATE = re.compile(r"^\d{4}(?:-\d\d(?:-\d\d)?)?-(?=.)")
_VALUE = r"(\"(?:[^\"\\\n]|\\.)*\"|'[^'\n]*'|[^,}\n]+)"
_FILE = re.compile(r"^[ \t{]*(?:clipping:[ \t]*\{[ \t]*)?file:[ \t]*" + _VALUE, re.M)
_PART = re.compile(r"^[ \t{]*(?:clipping:[^\n]*?[,{][ \t]*)?part:[ \t]*" + _VALUE, re.M)


class Action(StrEnum):
    """What becomes of a clipping."""

    CONVERT = "convert"
    """Its bytes are new: whether it is a story more or a change of one, its text will tell."""
    AGAIN = "convert again"
    """It is to be converted anew into its story."""
    DROP = "drop"
    """The author deleted its story: remember that."""
    KEEP = "keep"
    """Nothing to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A Markdown file that was made from a clipping: where it lies, what it was made from, whether the author edited it."""

    path: str
    file: str
    sha256: str
    edited: bool
    part: str = ""

    @property
    def place(self) -> tuple[str, str]:
        """Where its clipping lay: in which file, under which name within it."""
        return self.file, self.part


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """`story` is the path of the story concerned, empty for a new one; `twin` a clipping of the same bytes met before; `left` the
    path of what is left of a deleted story of the same bytes."""

    clipping: Clipping
    action: Action
    story: str = ""
    twin: str = ""
    left: str = ""


def kept(source: SourceFile, *, edited: bool) -> Kept | None:
    """What a story says of its clipping, read leniently: a story with a mistake in it is not converted anew."""
    head = source.text.partition("\n---")[0]
    digest, file, part = _DIGEST.search(head), _FILE.search(head), _PART.search(head)
    if digest is None:
        return None
    return Kept(path=source.path, file=_words(file), sha256=digest[1], edited=edited, part=_words(part))


def _words(match: re.Match[str] | None) -> str:
    """The value without its quotes."""
    if match is None:
        return ""
    value = match[1].strip()
    if value.startswith('"'):
        try:
            return str(json.loads(value))
        except ValueError:
            return value.strip('"')
    return value.strip("'")


def each_step(
    clippings: Iterable[Clipping],
    *,
    stories: Iterable[Kept],
    offered: Mapping[str, str],
    deleted: Iterable[Kept],
    decided: Decisions,
    force: bool = False,
) -> Iterator[Step]:
    """One step for each clipping, in their order, by its digest: so a renamed one is recognised.

    `offered` are digests of texts that were laid beside a story, with its path; `deleted` what is left of stories that are gone.
    """
    of_digest = dict(offered) | {story.sha256: story.path for story in stories}
    done = offered.keys() if force else of_digest.keys()
    places = {story.place for story in stories}
    gone = {} if force else {base.sha256: base for base in deleted}
    seen: dict[str, str] = {}
    for clipping in clippings:
        digest, place = clipping.sha256, (clipping.path, clipping.part)
        twin, left = seen.get(digest, ""), gone.get(digest)
        action = Action.CONVERT
        if twin or decided.drop(clipping) or digest in done:
            action = Action.KEEP
        elif digest in of_digest:
            action = Action.AGAIN
        elif left is not None and (place == left.place or place not in places):
            # Under the name of another story, it may be what that one is to go on with.
            action = Action.DROP
        story = of_digest.get(digest, "")
        yield Step(clipping=clipping, action=action, story=story, twin=twin, left=left.path if left is not None else "")
        seen.setdefault(digest, clipping.path)


class Titled(Protocol):
    """What a story's file is named by: a Draft has it."""

    @property
    def title(self) -> str: ...  # noqa: D102
    @property
    def date(self) -> Published | None: ...  # noqa: D102


def file_name(draft: Titled, *, addresses: AbstractSet[str]) -> str:
    """The name of a new story's file: `2023-03-01-mexicans-impressed.md`; a number is added where the slug is taken.

    `addresses` are the stems in use, without their dates: two stories of different days may not share one.
    """
    stem = slug(draft.title)
    unique, number = stem, 2
    while unique in addresses:
        unique, number = f"{stem}-{number}", number + 1
    return f"{draft.date.iso_day}-{unique}.md" if draft.date else f"{unique}.md"


def undated(name: str) -> str:
    """The stem of a story's file without its date: the end of its address."""
    return _DATE.sub("", name)
