"""What stands in lists: stories, entities, and both grouped by year, letter or collection."""

from dateline.frozen import dataclass
from dateline.render.views.page import DateView


@dataclass(frozen=True, slots=True, kw_only=True)
class CardView:
    """A story in a list. `generated`: the headline is ours; `dek`: its subtitle or summary, where that may be published."""

    url: str
    title: str
    generated: bool
    lang: str
    dek: str
    date: DateView | None
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferenceView:
    """A person, program, organization or place in a list: a `word` on it, with its language where that is not the site's, and the
    number of stories it stands in."""

    url: str
    name: str
    lang: str
    word: str
    word_lang: str
    stories: int


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupView:
    """References of one collection, such as the people of a story; `url` is the collection's list."""

    url: str
    title: str
    entries: tuple[ReferenceView, ...]
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ShelfView:
    """The stories of one year in a list; `id` its fragment, `name` empty for stories without a date."""

    id: str
    name: str
    stories: tuple[CardView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterView:
    """The entries of a register under one letter."""

    id: str
    name: str
    entries: tuple[ReferenceView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterView:
    """The list of one collection, by name."""

    url: str
    title: str
    letters: tuple[LetterView, ...]
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CatalogView:
    """A list of the site and how many stand in it; `kind` is `stories` or the collection's id."""

    kind: str
    url: str
    title: str
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TagView:
    """A tag and its stories, newest first."""

    url: str
    name: str
    lang: str
    stories: tuple[CardView, ...]
