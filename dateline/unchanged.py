"""Say again what the last build said, where nothing changed since: a Target, its Stamps → the words of the last build; or nothing.

All that an unchanged build does: it loads neither the store nor a room. What is kept for it says of itself whether it holds.
"""

import sys
from collections.abc import Sequence
from datetime import date
from zlib import crc32

from dateline.left_stamps import OUTPUTS, left
from dateline.stamps import Stamps, stamps_of
from dateline.target import Target

_WHAT = "unchanged"
_PART, _WORD = "\f", "\x1e"
"""Between parts, and between words of them; where these stand in the words themselves, nothing is kept."""


def choices(*, base: str | None, drafts: bool, convert: bool) -> str:
    """The choices of a build that make another site, and the Python that makes it, as text."""
    return repr((base, drafts, convert, sys.version))


def words(target: Target, sources: Stamps, *, before: Stamps, today: date) -> tuple[str, ...]:
    """What the last build would say again, line by line; nothing where something may have changed. `sources` are the stamps of what
    a build reads, `before` those that were left of it."""
    if not sources.same(before):
        return ()
    try:
        sum_, _, content = target.read(_WHAT).partition(b"\n")
        if int(sum_, 16) != crc32(content):
            return ()
        head, said = content.decode("utf-8").split(_PART)
        chosen, since, until, stamped = head.split(_WORD)
    except (OSError, ValueError):
        return ()
    if chosen != target.chosen or not since <= today.isoformat() < (until or "a"):
        return ()
    outputs = left(target, OUTPUTS)
    if stamped != _sum(sources, outputs) or not stamps_of(outputs.names, within=str(target.out)).same(outputs):
        return ()
    return tuple(said.split(_WORD))


def note(target: Target, said: Sequence[str], stamped: tuple[Stamps, Stamps], *, since: date, until: date | None) -> None:
    """Keep what a build would say again: from a day on until another, as long as its sources and outputs are `stamped` as they
    are."""
    head = _WORD.join((target.chosen, since.isoformat(), until.isoformat() if until else "", _sum(*stamped)))
    encoded = _PART.join((head, _WORD.join(said))).encode("utf-8", "replace")
    target.write(_WHAT, b"%x\n" % crc32(encoded) + encoded)


def _sum(sources: Stamps, outputs: Stamps) -> str:
    """By what the words are known to be those of a build that left these."""
    return f"{crc32(outputs.numbers, crc32(sources.numbers)):x}"
