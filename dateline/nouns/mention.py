"""Mention: an entity named in a story, with the sentence it stands in."""

from dateline.frozen import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """`text` is what the story says; `sentence` the whole sentence, without Markdown; `anchor` the fragment of the sentence in the
    story's page (`s-14`: the fourteenth sentence); `linked` whether this mention carries the link on the page; `speaks`
    whether the sentence quotes this person, in their own words or in the story's; `pronoun` whether
    `text` only stands for the name."""

    story: str
    entity: str
    collection: str
    text: str
    sentence: str
    anchor: str
    linked: bool
    speaks: bool = False
    pronoun: bool = False

    @property
    def owner(self) -> str:
        """Who is meant: `collection/id`."""
        return f"{self.collection}/{self.entity}"
