"""Find what may be free by now: the stories of a site → a Problem, where the author has not said from which year on texts are."""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import replace

from dateline.nouns.folders import SETTINGS
from dateline.nouns.problem import Problem, Severity
from dateline.nouns.site import Site
from dateline.nouns.story import Story

YEARS = 95
"""So long is what was published protected in the United States; in most other countries it is less, or counted from a death."""


def aged(stories: Iterable[Story], *, site: Site, today: dt.date) -> Iterator[Problem]:
    """A hint where such a year would show stories whole that are not; nothing where the author named one."""
    before = today.year - YEARS
    free = replace(site, public_domain_before=site.public_domain_before or before)
    old = sum(site.rights_of(story) is not free.rights_of(story) for story in stories)
    if old:
        what = f"{old} {'story is' if old == 1 else 'stories are'} over {YEARS} years old and not shown whole"
        todo = f"if texts so old are free where you are, write public_domain_before = {before}"
        yield Problem(path=SETTINGS, what=what, todo=todo, severity=Severity.WARNING)
