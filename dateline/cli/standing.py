"""Bring a site up to date for a command that asks something of it: at a glance where nothing changed, else out of what is kept."""

import datetime as dt
from pathlib import Path

from dateline import glance, still
from dateline.nouns.tally import Tally

CHECKED = ".dateline/check"
"""Where a site is built that is only looked into."""


def up_to_date(root: Path, *, out: Path, base: str | None = None) -> Tally:
    """The site in `out` as the content says now; nothing is converted.

    Raises:
        NoContent, NotOurs, OSError: as `rebuild`.
    """
    today = dt.date.today()
    chosen = still.choices(base=base, drafts=False, convert=False)
    seen = glance.look(root, out=out, chosen=chosen, today=today)
    if seen is not None and not (seen.changed or seen.came):
        return seen.tally
    from dateline import pipeline
    from dateline.crew import Crew
    from dateline.rebuild import rebuild

    return rebuild(root, pipeline.Choices(today=today, base=base), out=out, crew=Crew())
