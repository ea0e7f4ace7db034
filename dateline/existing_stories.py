"""What lies in content/stories/ before anything is converted: a folder → ExistingStories."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from dateline import frontmatter, intake, read, write
from dateline.nouns.source import SourceFile

STORIES = "content/stories"
BASES = "content/stories/.converted"
OFFERED = f"{BASES}/beside"
"""Texts that were laid beside a story: the base of the next merge once the author has taken over what they want."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExistingStories:
    """What is there before: the paths of stories that can be read, what they were made from, texts as last converted and as last
    offered; `unkept` are stories of which no text as converted is kept, though nobody edited them."""

    paths: frozenset[str]
    unkept: dict[str, str]
    stories: tuple[intake.Kept, ...]
    bases: tuple[intake.Kept, ...]
    kept_texts: dict[str, str]
    names: set[str]
    addresses: set[str]

    @property
    def done(self) -> frozenset[str]:
        """Digests of clippings that need not be opened: their story is there, or they were offered to its author."""
        there = {Path(story.path).name for story in self.stories}
        offered = {base.sha256 for base in self.bases if Path(base.path).name in there}
        return frozenset(story.sha256 for story in self.stories) | offered

    def base_of(self, story: str) -> str | None:
        """The text that the author's edits began from: what was offered last and waits no more, else the one last converted."""
        name = Path(story).name
        waiting = f"{name}.new" in self.names
        offered = None if waiting else self.kept_texts.get(f"{OFFERED}/{name}")
        return offered or self.kept_texts.get(f"{BASES}/{name}") or self._renamed(story)

    def _renamed(self, story: str) -> str | None:
        """The base of a story whose file the author gave another name."""
        digest = next((kept.sha256 for kept in self.stories if kept.path == story), None)
        return next((self.kept_texts[base.path] for base in self.bases if base.sha256 == digest), None)


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
    by_name = {Path(base.path).name: base for base in kept_bases}
    stories += [
        replace(by_name[Path(path).name], path=path, edited=True)
        for path in names
        if path not in known and Path(path).name in by_name
    ]
    return ExistingStories(
        paths=frozenset(found),
        unkept=unkept,
        stories=tuple(stories),
        bases=kept_bases,
        kept_texts=kept_texts,
        names={Path(name).name for name in names},
        addresses={intake.undated(Path(name).stem) for name in names},
    )


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


def mend(root: Path, known: ExistingStories) -> None:
    """Keep the base of a story that was written when the last run was stopped."""
    for story, text in known.unkept.items():
        write.text(root / _base(story), text)
        known.kept_texts[_base(story)] = text
