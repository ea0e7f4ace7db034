"""Ask a project without building it: its folder → its settings, its stories, and which of its files may not be public."""

from collections.abc import Iterable
from pathlib import Path

from dateline import frontmatter, read, reading
from dateline.nouns.folders import ASSETS, BASES, CLIPPINGS, CONTENT, SETTINGS, STORIES
from dateline.nouns.picture import address
from dateline.nouns.problem import DatelineError
from dateline.nouns.site import Site
from dateline.nouns.story import Rights, Story


class NoContent(DatelineError):
    """The folder is no project: it has no content/."""


def site(root: Path) -> Site:
    """The settings, as far as they can be read."""
    return frontmatter.site(read.source(root, SETTINGS))[0]


def stories(root: Path) -> tuple[Story, ...]:
    """All stories as they are written, drafts and private ones among them, as far as they can be read."""
    sources, settings = read.texts(root, STORIES), site(root)
    known = (reading.READ.read(reading.read(source, settings)).entry for source in sources)
    return tuple(entry for entry in known if isinstance(entry, Story))


def private(root: Path, told: Iterable[Story]) -> frozenset[str]:
    """The paths of all texts that may not stand in a public repository: stories that are not `full`, what they were made of, and
    clippings that no story of ours was made of."""
    settings = site(root)
    ours = tuple(story for story in told if settings.rights_of(story) is Rights.FULL)
    origins = {story.clipping.sha256 for story in ours if story.clipping}
    bases = read.texts(root, BASES)
    free = {story.path for story in ours} | {story.clipping.file for story in ours if story.clipping}
    # The author may have renamed the story: its text as converted is known by the clipping both came from.
    free |= {base.path for base in bases if any(digest in base.text for digest in origins)}
    texts = {name for name in read.names(root, STORIES) if name.endswith(".md")}
    texts |= {base.path for base in bases} | set(read.names(root, CLIPPINGS))
    free |= {f"content/{address(image.src)}" for story in ours for image in story.images if image.rights is Rights.FULL}
    texts |= set(read.names(root, f"{ASSETS}/clippings"))
    return frozenset(texts - free)


def in_a_project(root: Path) -> None:
    """Refuse a folder that is none, before anything is made in it.

    Raises:
        NoContent: there is no content/.
    """
    if not (root / CONTENT).is_dir():
        raise NoContent(
            f"there is no content/ in {root}: go to your project's folder, or make content/clippings/ and put articles there"
        )
