"""Name the kinds of events: kind, Words → a word for readers, and where all of that kind are listed."""

from dateline.render.catalogue import Words
from dateline.text.slug import slug


def word(kind: str, *, words: Words) -> str:
    """The kind in the interface's language; a kind of the author's own as it is written."""
    key = f"kind_{kind}"
    return words(key) if words.known(key) else kind


def url(kind: str) -> str:
    """Where everything of a kind is listed."""
    return f"timeline/kind/{slug(kind)}/"
