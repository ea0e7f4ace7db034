"""Linked: a story's document with its links, and what was found in it."""

from dateline.frozen import dataclass
from dateline.nouns.document import Document
from dateline.nouns.graph import Ambiguity
from dateline.nouns.mention import Mention


@dataclass(frozen=True, slots=True, kw_only=True)
class Linked:
    """Mentions in the order of the text; each ambiguous name once. `anchors` are sentences that were given a fragment though nobody
    had to be named in them, each with it."""

    document: Document
    mentions: tuple[Mention, ...] = ()
    ambiguities: tuple[Ambiguity, ...] = ()
    anchors: tuple[tuple[str, str], ...] = ()
