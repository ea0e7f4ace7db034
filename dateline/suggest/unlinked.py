"""Keep where a person with a page is called by one word of the name and a story leads nowhere: Group, Entity → Group of these."""

from collections.abc import Iterable
from dataclasses import dataclass

from dateline.nouns.entity import Entity, Person
from dateline.suggest.core import plain
from dateline.suggest.groups import Group


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """Words that stand in stories as names, each a pair of a story and the word: `linked` are those that lead to a page by now,
    `refused` those of which the author said that they mean nobody with one."""

    linked: frozenset[tuple[str, str]] = frozenset()
    refused: frozenset[tuple[str, str]] = frozenset()

    def lead(self, group: Group) -> bool:
        """Whether all that the group says is linked already."""
        return all((one.story, one.text) in self.linked for one in group.sightings)


def unlinked(group: Group, *, pages: Iterable[Entity], parts: Parts) -> Group:
    """Give the sightings of a single word of the names of these people in stories that do not say who is meant."""
    words = {plain(word) for page in pages if isinstance(page, Person) for word in page.name.split() if " " in page.name}
    lost = [
        one for one in group.sightings if plain(one.text) in words and (one.story, one.text) not in parts.linked | parts.refused
    ]
    return Group(collection="people", keys=group.keys, sightings=lost)
