"""Compare the clippings with the stories made from them: → what to do with each."""

import json
import re
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from dateline.intake.decisions import Decisions
from dateline.nouns.clipping import Clipping
from dateline.nouns.draft import Draft
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
    """It is new."""
    AGAIN = "convert again"
    """It changed, and its story is as we wrote it."""
    BESIDE = "write beside"
    """It changed, and its story was edited: what can be merged is merged, what cannot goes into a file of its own."""
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """`story` is the path of the story concerned, empty for a new one; `twin` a clipping of the same bytes met before."""

    clipping: Clipping
    action: Action
    story: str = ""
    twin: str = ""


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


def steps(
    clippings: Iterable[Clipping], *, stories: Iterable[Kept], bases: Iterable[Kept], decided: Decisions, force: bool = False
) -> tuple[Step, ...]:
    """One step for each clipping, in their order. `bases` are the texts as last converted, kept when a story is deleted.

    A clipping is known by its digest first (so a renamed one is recognised), then by its path and its name within the file (so a
    changed one is).
    """
    return tuple(each_step(clippings, stories=stories, bases=bases, decided=decided, force=force))


def each_step(
    clippings: Iterable[Clipping],
    *,
    stories: Iterable[Kept],
    bases: Iterable[Kept],
    decided: Decisions,
    force: bool = False,
    present: AbstractSet[str] = frozenset(),
) -> Iterator[Step]:
    """The same, each step when its clipping is there: the next clipping is asked for after its step was taken. `present` are the
    digests of all files, as far as they are known before."""
    known, gone = tuple(stories), tuple(bases)
    by_digest = {story.sha256: story for story in known}
    # Of two stories from one place that one goes on whose text stands in no file any more.
    by_place = {(story.file, story.part): story for story in sorted(known, key=lambda story: story.sha256 not in present)}
    left = {base.sha256 for base in gone} | {(base.file, base.part) for base in gone} - by_place.keys()
    taken: dict[str, str] = {}
    for clipping in clippings:
        same, there = by_digest.get(clipping.sha256), by_place.get((clipping.path, clipping.part))
        if there is not None and there is not same and clipping.sha256 not in left:
            if there.sha256 in present or there.sha256 in taken:
                there = None  # what it was made from has another name now, or a twin, and the story is that one's
            else:
                by_digest.pop(there.sha256, None)
                left.discard(there.sha256)
        yield _step(clipping, same=same, there=there, gone=left, decided=decided, force=force, taken=taken)
        taken.setdefault(clipping.sha256, clipping.path)


def _step(
    clipping: Clipping,
    *,
    same: Kept | None,
    there: Kept | None,
    gone: AbstractSet[str | tuple[str, str]],
    decided: Decisions,
    force: bool,
    taken: dict[str, str],
) -> Step:
    if clipping.sha256 in taken:
        return Step(clipping=clipping, action=Action.KEEP, story=same.path if same else "", twin=taken[clipping.sha256])
    if decided.drop(clipping) or (same and not force):
        return Step(clipping=clipping, action=Action.KEEP, story=same.path if same else "")
    place = (clipping.path, clipping.part)
    story = same or there
    if story is not None and story.edited and not same and clipping.sha256 in gone:
        return Step(clipping=clipping, action=Action.KEEP, story=story.path)
    if story is not None:
        return Step(clipping=clipping, action=Action.BESIDE if story.edited else Action.AGAIN, story=story.path)
    if (clipping.sha256 in gone or place in gone) and not force:
        return Step(clipping=clipping, action=Action.DROP)
    return Step(clipping=clipping, action=Action.CONVERT)


def file_name(draft: Draft, *, taken: Iterable[str]) -> str:
    """The name of a new story's file: `2023-03-01-mexicans-impressed.md`; a number is added where the slug is taken.

    `taken` are the stems in use, without their dates: two stories of different days may not share an address.
    """
    return free_name(draft, addresses=frozenset(map(undated, taken)))


class Titled(Protocol):
    """What a story's file is named by: a Draft has it."""

    @property
    def title(self) -> str: ...  # noqa: D102
    @property
    def date(self) -> Published | None: ...  # noqa: D102


def free_name(draft: Titled, *, addresses: AbstractSet[str]) -> str:
    """The same where the stems in use are known without their dates."""
    stem = slug(draft.title)
    unique, number = stem, 2
    while unique in addresses:
        unique, number = f"{stem}-{number}", number + 1
    return f"{draft.date.iso_day}-{unique}.md" if draft.date else f"{unique}.md"


def undated(name: str) -> str:
    """The stem of a story's file without its date: the end of its address."""
    return _DATE.sub("", name)
