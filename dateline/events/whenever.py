"""Read a text of no day: Reader → the Reader that finds only what means the same on whichever day it was written."""

from collections.abc import Sequence

from dateline.events.dates import Expression, Reader
from dateline.nouns.published import Published

LATE = Published.parse("2199")
"""Later than all that can have happened, and no day, from which nothing is counted."""
_EARLY = Published.parse("1804-03-21")


def whenever(read: Reader) -> Reader:
    """The same tagger, which finds `on 19 June 1997` and no `on Monday`, `in June` or `the '90s`."""

    def found(text: str, *, ref: Published, lang: str) -> Sequence[Expression]:
        other = {(one.start, one.end, one.when) for one in read(text, ref=_EARLY, lang=lang)}
        return [one for one in read(text, ref=ref, lang=lang) if (one.start, one.end, one.when) in other]

    return found
