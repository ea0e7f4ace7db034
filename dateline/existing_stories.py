"""What lies in content/stories/ before anything is converted: a folder → ExistingStories."""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from pathlib import Path

from dateline import frontmatter, intake, read, write
from dateline.nouns.folders import BASES, STORIES
from dateline.nouns.source import SourceFile

OFFERED = f"{BASES}/beside"
"""Texts that were laid beside a story: the base of the next merge once the author has taken over what they want."""
DELETED = f"{BASES}/deleted"
"""What is left of stories that were deleted, once content/decisions.toml says so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExistingStories:
    """What is there before: the paths of stories that can be read, what they were made from, texts as last converted and as last
    offered; `unkept` are stories of which no text as converted is kept, though nobody edited them, `renamed` where the texts lie of
    those that the author gave another name."""

    paths: frozenset[str]
    unkept: dict[str, str]
    renamed: dict[str, str]
    stories: tuple[intake.Kept, ...]
    bases: tuple[intake.Kept, ...]
    kept_texts: dict[str, str]
    names: set[str]
    addresses: set[str]

    @property
    def done(self) -> frozenset[str]:
        """Digests of clippings that need not be opened: their story is there, or they were offered to its author."""
        return frozenset(story.sha256 for story in self.stories) | self.offered.keys()

    @property
    def offered(self) -> dict[str, str]:
        """Digests of the texts that the author of an edited story has seen, with the story's path."""
        by_name = {Path(story.path).name: story.path for story in self.stories if story.edited}
        named = ((base.sha256, by_name.get(Path(base.path).name)) for base in self.bases if not _deleted(base.path))
        return {digest: story for digest, story in named if story is not None}

    def deleted(self, decided: intake.Decisions) -> tuple[intake.Kept, ...]:
        """What is left of stories that the author deleted; not of those that may come back."""
        there = {Path(story.path).name for story in self.stories}
        living = {story.sha256 for story in self.stories}
        return tuple(
            base
            for base in self.bases
            if base.sha256 not in living
            and (base.sha256 in decided.dropped_digests if _deleted(base.path) else Path(base.path).name not in there)
        )

    def base_of(self, story: str) -> str | None:
        """The text that the author's edits began from: what was offered last and waits no more, else the one last converted."""
        name = Path(story).name
        waiting = f"{name}.new" in self.names
        offered = None if waiting else self.kept_texts.get(f"{OFFERED}/{name}")
        return offered or self.kept_texts.get(f"{BASES}/{name}") or self.kept_texts.get(self.renamed.get(story, ""))


def existing_stories(root: Path) -> ExistingStories:
    """The stories that stand there, and the texts they were converted to."""
    bases = read.texts(root, BASES)
    kept_texts = {base.path: base.text for base in bases}
    found, unkept = dict[str, intake.Kept | None](), dict[str, str]()
    for source in _stories(root):
        found[source.path] = kept = _kept(source)
        if kept is not None and not kept.edited and kept_texts.get(_base(source.path)) != source.text:
            unkept[source.path] = source.text
    kept_bases = tuple(filter(None, (intake.kept(base, edited=False) for base in bases)))
    names = read.names(root, STORIES)
    stories = [kept for kept in found.values() if kept is not None]
    known = {story.path for story in stories}
    # A story that cannot be read, or no longer says what it was made from, is there all the same: its base knows.
    by_name = {Path(base.path).name: base for base in kept_bases if not _deleted(base.path)}
    stories += [
        replace(by_name[Path(path).name], path=path, edited=True)
        for path in names
        if path not in known and Path(path).name in by_name
    ]
    return ExistingStories(
        paths=frozenset(found),
        unkept=unkept,
        renamed=_renamed(stories, kept_bases),
        stories=tuple(stories),
        bases=kept_bases,
        kept_texts=kept_texts,
        names={Path(name).name for name in names},
        addresses={intake.undated(Path(name).stem) for name in names},
    )


def _renamed(stories: list[intake.Kept], bases: tuple[intake.Kept, ...]) -> dict[str, str]:
    """Stories whose text as converted lies under a name that no story has, with where it lies."""
    there = {Path(story.path).name for story in stories}
    loose = {base.sha256: base.path for base in bases if base.path == _base(base.path) and Path(base.path).name not in there}
    return {story.path: loose[story.sha256] for story in stories if story.sha256 in loose}


def _deleted(base: str) -> bool:
    return base.startswith(f"{DELETED}/")


def _stories(root: Path) -> Iterator[SourceFile]:
    """The stories that can be read, one after the other: all of their texts are more than has to lie in memory at once."""
    found = (read.source(root, name) for name in read.names(root, STORIES) if name.endswith(".md"))
    return (source for source in found if source is not None)


def _kept(source: SourceFile) -> intake.Kept | None:
    kept = intake.kept(source, edited=False)
    return replace(kept, edited=frontmatter.edited(source.text)) if kept is not None else None


def _base(story: str) -> str:
    """Where the text of a story as last converted is kept."""
    return f"{BASES}/{Path(story).name}"


def waiting(
    root: Path, known: ExistingStories, *, gone: tuple[intake.Kept, ...], present: AbstractSet[str]
) -> tuple[intake.Waiting, ...]:
    """The stories, and what is left of deleted ones, whose clipping is not among the `present` digests; stories first."""
    shown = {story for digest, story in known.offered.items() if digest in present}
    alone = [each for each in known.stories if each.sha256 not in present and each.path not in shown]
    texts = ((each, known.base_of(each.path) or _text(root, each.path)) for each in alone)
    lost = [each for each in gone if each.sha256 not in present]
    return (
        *(intake.Waiting(kept=each, gist=intake.gist(text)) for each, text in texts),
        *(intake.Waiting(kept=each, gist=intake.gist(known.kept_texts[each.path]), deleted=True) for each in lost),
    )


def _text(root: Path, story: str) -> str:
    source = read.source(root, story)
    return source.text if source is not None else ""


def mend(root: Path, known: ExistingStories) -> None:
    """Keep the base of a story that was written when the last run was stopped; have it go with one that got another name."""
    for story, text in known.unkept.items():
        _keep(root, known, story, text)
    for story, old in known.renamed.items():
        if _base(story) not in known.kept_texts:
            _keep(root, known, story, known.kept_texts[old])
        write.without(root / old)


def _keep(root: Path, known: ExistingStories, story: str, text: str) -> None:
    write.text(root / _base(story), text)
    known.kept_texts[_base(story)] = text


def lay_aside(root: Path, known: ExistingStories, base: str, *, text: str, digest: str) -> None:
    """Keep what a deleted story would be made from now, for its clipping may change again; the decision is written by then."""
    place = f"{DELETED}/{digest}.md"
    write.text(root / place, text)
    # Its name may be that of a new story by now.
    if base != place and _text(root, base) == known.kept_texts[base]:
        write.without(root / base)
