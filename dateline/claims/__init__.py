"""Read figures out of stories and compare them: Story, its words, mentions → Claims; Library, Claims → Comparisons.

The law of this room: a figure is compared only with one of the same unit, of the same measure, about the same, for the same time;
in doubt it is not. Two that can both be true never differ: a figure means whatever it may have been rounded from. What one story
gives too is no quarrel between them, and a copy is one source with its original where it says the same. What the author dismissed
is never compared, and never comes back. The order of the stories makes no difference."""

from collections.abc import Iterable
from importlib import import_module
from typing import TYPE_CHECKING

from dateline.nouns.claim import Claim
from dateline.nouns.mention import Mention
from dateline.nouns.story import Story

if TYPE_CHECKING:
    from dateline.claims.comparing import compared, comparisons, led_to, told_by
    from dateline.claims.shelves import shelved, shelves_of, tells

_HOMES = {
    **dict.fromkeys(("compared", "comparisons", "led_to", "told_by"), "comparing"),
    **dict.fromkeys(("shelved", "shelves_of", "tells"), "shelves"),
}
__all__ = ["claims", "compared", "comparisons", "led_to", "shelved", "shelves_of", "tells", "told_by"]


def claims(story: Story, text: str, *, mentions: Iterable[Mention] = ()) -> tuple[Claim, ...]:
    """The figures of a story, with what the author decided of them. `text` is its body in plain words, blocks parted by lines."""
    from dateline.claims.reading import claims as read_claims  # a build in which no story changed needs no rules

    return read_claims(story, text, mentions=mentions)


def __getattr__(name: str) -> object:
    """Comparing is loaded when it is asked for."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
