"""Take the author's word on figures: found Claims, Story → Claims. What was dismissed stays, known as that.

The id of a found figure holds as long as its sentence does; should that change in a word, sentence and value are still known again.
A claim that no rule found is the author's own, and its value is read as a sentence's would be.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from dateline.claims.figures import Figure
from dateline.nouns.claim import Claim
from dateline.nouns.story import Story
from dateline.text.gist import gist, overlap

_SAME_SENTENCE = 0.6


def decided(
    found: Iterable[Claim], story: Story, *, read: Callable[[str], tuple[Figure, ...]] = lambda words: ()
) -> tuple[Claim, ...]:
    """Found claims in the order of the text, each with its decision, and after them the author's own."""
    if not story.claims:
        return tuple(found)
    open_ = list(story.claims)
    return (*(_with_decision(claim, open_) for claim in found), *_own(open_, read))


def _with_decision(claim: Claim, open_: list[Claim]) -> Claim:
    own = next((one for one in open_ if one.id == claim.id), None) or next((one for one in open_ if _same(one, claim)), None)
    if own is None:
        return claim
    open_.remove(own)
    return replace(
        claim,
        id=own.id,
        measure=own.measure or claim.measure,
        subject=own.subject,
        speaker=own.speaker or claim.speaker,
        status=own.status,
        reason=own.reason,
        found=False,
    )


def _same(own: Claim, found: Claim) -> bool:
    return own.value == found.value and overlap(gist(own.sentence), gist(found.sentence)) >= _SAME_SENTENCE


def _own(open_: Iterable[Claim], read: Callable[[str], tuple[Figure, ...]]) -> Iterator[Claim]:
    for claim in open_:
        figure = next(iter(read(claim.value)), None)
        yield claim if figure is None else replace(claim, low=figure.low, high=figure.high, unit=figure.unit)
