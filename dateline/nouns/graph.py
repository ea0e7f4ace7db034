"""Graph: who is mentioned where, and which names were left unlinked because they could be two."""

from functools import cached_property

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


@dataclass(frozen=True, kw_only=True)
class Graph:
    """Mentions in the order of their stories (newest first), then of the text."""

    mentions: tuple[Mention, ...] = ()
    ambiguities: tuple[Ambiguity, ...] = ()

    @cached_property
    def by_entity(self) -> dict[tuple[str, str], tuple[Mention, ...]]:
        """The mentions of each entity, under collection and id."""
        found: dict[tuple[str, str], list[Mention]] = {}
        for mention in self.mentions:
            found.setdefault((mention.collection, mention.entity), []).append(mention)
        return {key: tuple(mentions) for key, mentions in found.items()}

    @cached_property
    def by_story(self) -> dict[str, tuple[Mention, ...]]:
        """The mentions of each story, in the order of its text."""
        found: dict[str, list[Mention]] = {}
        for mention in self.mentions:
            found.setdefault(mention.story, []).append(mention)
        return {key: tuple(mentions) for key, mentions in found.items()}
