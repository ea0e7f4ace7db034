"""Release: what of one story may be published, and nothing else."""

from functools import cached_property

from dateline.frozen import dataclass
from dateline.nouns.document import Document
from dateline.nouns.story import Image, Rights, Story


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """`words` is what may be shown of `sentence`, quoted for the name in `around` (empty for an event's): all of it, a cut with an
    ellipsis, or nothing, and then a page links to the source instead."""

    sentence: str
    around: str = ""
    words: str = ""


@dataclass(frozen=True, kw_only=True)
class Release:
    """One story as the public may see it.

    `story` is the story without what may not be shown: unless `rights` is full its body is empty, its subtitle and the quotes of
    its events are cut, and only pictures with rights of their own are left. `document` is the body, whole, or `truncated` to its
    first words, or without tokens. `anchors` are the fragments that exist in it. `words` counts the whole body.
    """

    story: Story
    rights: Rights
    document: Document
    truncated: bool = False
    quotations: tuple[Quotation, ...] = ()
    anchors: tuple[str, ...] = ()
    description: str = ""
    words: int = 0

    @property
    def subtitle(self) -> str:
        """The outlet's second headline, as far as it may be shown."""
        return self.story.subtitle

    @property
    def summary(self) -> str:
        """The author's own words about the story."""
        return self.story.summary

    @property
    def images(self) -> tuple[Image, ...]:
        """The pictures that may be shown with their captions."""
        return self.story.images

    def quote(self, sentence: str, *, around: str = "") -> str:
        """What may be shown of a sentence of this story, quoted for a name or (without one) for an event; may be empty."""
        return sentence if self.rights is Rights.FULL else self._shown.get((sentence, around), "")

    def shows(self, anchor: str) -> bool:
        """Whether the story's page has this fragment."""
        return anchor in self.anchors

    @cached_property
    def _shown(self) -> dict[tuple[str, str], str]:
        """What was already cut is shown as it is, so that asking twice changes nothing."""
        again = {(quotation.words, quotation.around): quotation.words for quotation in self.quotations}
        return again | {(quotation.sentence, quotation.around): quotation.words for quotation in self.quotations}
