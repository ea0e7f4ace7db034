"""Graph: who is mentioned where, and which names were left unlinked because they could be two."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field
from typing import Self

from dateline.frozen import dataclass
from dateline.nouns.mention import Mention


@dataclass(frozen=True, slots=True, kw_only=True)
class Ambiguity:
    """A name in a story that more than one may answer to, left unlinked: `candidates` are `collection/id`,
    `strangers` full names in the story that no entity has. `by_hand` where the author wrote the link, which leads nowhere if there
    is no candidate."""

    story: str
    text: str
    sentence: str
    candidates: tuple[str, ...]
    strangers: tuple[str, ...] = ()
    by_hand: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Graph:
    """Who is named where, stories newest first, then in the order of the text: `named` has for each story an `owner` for each of
    its mentions, which stand in `by_story` under the story and in `by_entity` under the owner, and may be read only when they are
    asked for."""

    named: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    by_story: Mapping[str, tuple[Mention, ...]] = field(default_factory=dict)
    by_entity: Mapping[str, tuple[Mention, ...]] = field(default_factory=dict)
    ambiguities: tuple[Ambiguity, ...] = ()

    @classmethod
    def of(cls, mentions: Iterable[Mention], *, ambiguities: tuple[Ambiguity, ...] = ()) -> Self:
        """The graph of mentions that are at hand, in their order."""
        by_story: dict[str, list[Mention]] = {}
        by_entity: dict[str, list[Mention]] = {}
        for mention in mentions:
            by_story.setdefault(mention.story, []).append(mention)
            by_entity.setdefault(mention.owner, []).append(mention)
        return cls(
            named={story: tuple(mention.owner for mention in some) for story, some in by_story.items()},
            by_story={story: tuple(some) for story, some in by_story.items()},
            by_entity={owner: tuple(some) for owner, some in by_entity.items()},
            ambiguities=ambiguities,
        )

    @property
    def mentions(self) -> Iterator[Mention]:
        """All of them, one after the other."""
        return (mention for story in self.named for mention in self.by_story.get(story, ()))
