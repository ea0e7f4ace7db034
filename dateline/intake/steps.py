"""Compare the clippings with the stories made from them: → what to do with each."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from dateline.intake.decisions import Decisions
from dateline.nouns.clipping import Clipping
from dateline.nouns.draft import Draft
from dateline.nouns.source import SourceFile
from dateline.text.slug import slug

_DIGEST = re.compile(r"^[ \t{]*(?:clipping:.*?)?sha256:[ \t]*[\"']?([0-9a-f]{64})", re.M)
_FILE = re.compile(r"^[ \t{]*(?:clipping:[ \t]*\{[ \t]*)?file:[ \t]*(\"[^\"\n]*\"|'[^'\n]*'|[^,}\n]+)", re.M)


class Action(StrEnum):
    """What becomes of a clipping."""

    CONVERT = "convert"
    """It is new."""
    AGAIN = "convert again"
    """It changed, and its story is as we wrote it."""
    BESIDE = "write beside"
    """It changed, and its story was edited: the new text goes into a file of its own."""
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """`story` is the path of the story concerned, empty for a new one."""

    clipping: Clipping
    action: Action
    story: str = ""


def kept(source: SourceFile, *, edited: bool) -> Kept | None:
    """What a story says of its clipping, read leniently: a story with a mistake in it is not converted anew."""
    head = source.text.partition("\n---")[0]
    digest, file = _DIGEST.search(head), _FILE.search(head)
    if digest is None:
        return None
    return Kept(path=source.path, file=file[1].strip("\"' ") if file else "", sha256=digest[1], edited=edited)


def steps(
    clippings: Iterable[Clipping], *, stories: Iterable[Kept], bases: Iterable[Kept], decided: Decisions, force: bool = False
) -> tuple[Step, ...]:
    """One step for each clipping, in their order. `bases` are the texts as last converted, kept when a story is deleted.

    A clipping is known by its digest first (so a renamed one is recognised), then by its path (so a changed one is).
    """
    by_digest = {story.sha256: story for story in stories}
    by_file = {story.file: story for story in stories}
    gone = frozenset(base.sha256 for base in bases) | frozenset(base.file for base in bases)
    taken: set[str] = set()
    found: list[Step] = []
    for clipping in clippings:
        found.append(_step(clipping, by_digest=by_digest, by_file=by_file, gone=gone, decided=decided, force=force, taken=taken))
        taken.add(clipping.sha256)
    return tuple(found)


def _step(
    clipping: Clipping,
    *,
    by_digest: dict[str, Kept],
    by_file: dict[str, Kept],
    gone: frozenset[str],
    decided: Decisions,
    force: bool,
    taken: set[str],
) -> Step:
    same = by_digest.get(clipping.sha256)
    if clipping.sha256 in taken or decided.drop(clipping) or (same and not force):
        return Step(clipping=clipping, action=Action.KEEP, story=same.path if same else "")
    story = same or by_file.get(clipping.path)
    if story is not None and story.edited and not same and clipping.sha256 in gone:
        return Step(clipping=clipping, action=Action.KEEP, story=story.path)
    if story is not None:
        return Step(clipping=clipping, action=Action.BESIDE if story.edited else Action.AGAIN, story=story.path)
    if (clipping.sha256 in gone or clipping.path in gone) and not force:
        return Step(clipping=clipping, action=Action.DROP)
    return Step(clipping=clipping, action=Action.CONVERT)


def file_name(draft: Draft, *, taken: Iterable[str]) -> str:
    """The name of a new story's file: `2023-03-01-mexicans-impressed.md`; a number is added where the slug is taken.

    `taken` are the stems in use, without their dates: two stories of different days may not share an address.
    """
    stem = slug(draft.title)
    names = {re.sub(r"^\d{4}(?:-\d\d(?:-\d\d)?)?-", "", name) for name in taken}
    unique, number = stem, 2
    while unique in names:
        unique, number = f"{stem}-{number}", number + 1
    return f"{draft.date.iso_day}-{unique}.md" if draft.date else f"{unique}.md"
