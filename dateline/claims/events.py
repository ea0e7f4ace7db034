"""Compare what several stories say of one event: figures in the sentences that tell it → pairs that are of the same.

That the sentences tell of one thing on one day is known already, so that less is asked of their words than of any two.
"""

from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations

from dateline.claims.affairs import Affairs
from dateline.claims.alike import meet, moved, near, share_a_word
from dateline.claims.stated import Stated
from dateline.nouns.claim import Claim
from dateline.nouns.story import Story

Quote = tuple[str, str]
"""A story, and a sentence of it."""


def of_one_event(
    told: Iterable[Stated], event_of: Mapping[Quote, str], claims: Mapping[str, Iterable[Claim]], affairs: Affairs
) -> Iterator[tuple[Stated, Stated]]:
    """Figures of one unit, each the only one in its sentence, that cannot both be true, with a word in common. What the other story
    gives too, anywhere, is no quarrel between them, nor is what has changed from one report to the next."""
    for one, other in _side_by_side(told, event_of):
        known_to_both = _gives(other.story, one, claims) or _gives(one.story, other, claims)
        if known_to_both or one.claim.toll != other.claim.toll or not near(one.claim, other.claim) or not share_a_word(one, other):
            continue
        if not moved(one, other, affairs.days_apart(one.story.id, other.story.id)):
            yield one, other


def _side_by_side(told: Iterable[Stated], event_of: Mapping[Quote, str]) -> Iterator[tuple[Stated, Stated]]:
    shelves: dict[tuple[str, str], dict[str, list[Stated]]] = {}
    for one in told:
        event = event_of.get((one.story.id, one.claim.sentence))
        if event is not None and one.claim.unit:
            shelves.setdefault((event, one.claim.unit), {}).setdefault(one.story.id, []).append(one)
    for by_story in shelves.values():
        for one, other in combinations((only[0] for only in by_story.values() if len(only) == 1), 2):
            yield one, other


def _gives(story: Story, one: Stated, claims: Mapping[str, Iterable[Claim]]) -> bool:
    """Whether a story gives a figure anywhere."""
    return any(each.unit == one.claim.unit and meet(each, one.claim) for each in claims.get(story.id, ()))
