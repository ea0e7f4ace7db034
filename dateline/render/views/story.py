"""The page of a story, and what it shares with others: figures that differ, sentences of a copy."""

from markupsafe import Markup

from dateline.frozen import dataclass
from dateline.render.views.happened import HappeningView
from dateline.render.views.listed import CardView, GroupView, ReferenceView
from dateline.render.views.page import DateView, LinkView, PictureView


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceView:
    """Where a story was published: the outlet, the outlet it was copied from, the address, and how much of it stands here."""

    name: str
    url: str
    original: str
    original_date: DateView | None
    section: str
    printed: str
    date: DateView | None
    updated: DateView | None
    accessed: DateView | None
    archived_url: str
    rights: str
    rights_note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementView:
    """What one story says of a figure: `value` as it words it, or the bare number where its words may not be quoted; `url` leads to
    the sentence. `status` is what the author decided, empty where that is nothing; a `copy` repeats another of them."""

    story: CardView
    url: str
    value: str
    quote: str
    speaker: str
    scope: str
    status: str
    reason: str
    copy: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class DifferenceView:
    """Figures of the same that cannot all be true. `subject` in the author's words, else `references` say whom they concern; `what`
    they are of, in the language `lang`; `found` where rules compared them and the author has confirmed none."""

    id: str
    url: str
    subject: str
    what: str
    lang: str
    references: tuple[ReferenceView, ...]
    found: bool
    independent: int
    statements: tuple[StatementView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RepeatView:
    """How a story differs from the original that it repeats: sentences that may be quoted, and how many there are in all."""

    original: CardView
    added: tuple[str, ...]
    n_added: int
    dropped: tuple[str, ...]
    n_dropped: int
    lang: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryView(CardView):
    """A story on its own page; `body` is HTML, cut short where `truncated`; `beside` are the happenings whose dates stand in it."""

    subtitle: str
    summary: str
    authors: tuple[LinkView, ...]
    editors: tuple[LinkView, ...]
    photographers: tuple[LinkView, ...]
    retold: bool
    dateline: str
    full_date: DateView | None
    source_box: SourceView
    body: Markup
    beside: tuple[str, ...]
    truncated: bool
    pictures: tuple[PictureView, ...]
    groups: tuple[GroupView, ...]
    happenings: tuple[HappeningView, ...]
    differences: tuple[DifferenceView, ...]
    tags: tuple[LinkView, ...]
    note: str
    translations: tuple[CardView, ...]
    same_report: tuple[CardView, ...]
    repeat: RepeatView | None
    related: tuple[CardView, ...]
    earlier: CardView | None
    later: CardView | None
