"""Find entries by what others call them: entries → Catalogue."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from dateline.nouns.entity import Entity
from dateline.nouns.library import Entry
from dateline.nouns.reference import Reference
from dateline.nouns.story import Story

Key = tuple[str, str]
"""Collection (`stories` for a story) and id."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """`paths` of all entries, shown or not; `homes` of ids that were merged into another; `shown` are those of the Library."""

    paths: Mapping[Key, str]
    homes: Mapping[Key, str]
    shown: frozenset[Key]
    unread: frozenset[Key]

    def known(self, collection: str, name: str) -> bool:
        """Whether there is a file for it, or another entry has taken it over."""
        return (collection, name) in self.paths or (collection, name) in self.homes or self._unreadable(collection, name)

    def target(self, reference: Reference) -> Key | None:
        """The entry that a reference means, under the id it has now; None where there is none that could be read."""
        for collection in reference.collections:
            key = (collection, reference.id)
            if key in self.paths:
                return key
            if key in self.homes:
                return (collection, self.homes[key])
        return None

    def ids(self, collections: tuple[str, ...]) -> tuple[str, ...]:
        """All ids of these collections, sorted; those of entities that could not be read too."""
        unread = {key for key in self.unread if key[0] != "stories"}
        return tuple(sorted({name for collection, name in self.paths.keys() | unread if collection in collections}))

    def _unreadable(self, collection: str, name: str) -> bool:
        """Whether a file that could not be read may be meant; a story's has its date before the id, and may set another."""
        if (collection, name) in self.unread:
            return True
        return collection == "stories" and any(of == "stories" and stem.endswith(f"-{name}") for of, stem in self.unread)


def catalogue(entries: tuple[Entry, ...], *, shown: frozenset[Key], unread: Iterable[str]) -> Catalogue:
    """Everything under collection and id."""
    paths = {key: entry.path for entry in entries if (key := _key(entry)) is not None}
    homes = {(entity.collection, old): entity.id for entity in entries if isinstance(entity, Entity) for old in entity.merged}
    return Catalogue(paths=paths, homes=homes, shown=shown, unread=frozenset(map(_unread, unread)))


def _key(entry: Entry) -> Key | None:
    if isinstance(entry, Entity):
        return (entry.collection, entry.id)
    return ("stories", entry.id) if isinstance(entry, Story) else None


def _unread(path: str) -> Key:
    folder = path.removeprefix("content/").partition("/")[0]
    return (folder, path.rpartition("/")[2].removesuffix(".md"))
