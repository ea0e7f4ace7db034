"""Bring a site up to date for a command that asks something of it: at a glance where nothing changed, else out of what is kept."""

import datetime as dt
from pathlib import Path

from dateline import changes, unchanged
from dateline.nouns.tally import Tally
from dateline.target import Target

CHECKED = ".dateline/check"
"""Where a site is built that is only looked into."""


def up_to_date(root: Path, *, out: Path, base: str | None = None) -> Tally:
    """The site in `out` as the content says now; nothing is converted.

    Raises:
        NoContent, NotOurs, OSError: as `rebuild`.
    """
    today = dt.date.today()
    target = Target(root, out=out, chosen=unchanged.choices(base=base, drafts=False, convert=False))
    seen = changes.look(target, today=today)
    if seen is not None and not (seen.changed or seen.came):
        return seen.tally
    from dateline import pipeline
    from dateline.rebuild import rebuild
    from dateline.workers import Workers

    return rebuild(root, pipeline.Choices(today=today, base=base), out=out, workers=Workers())
