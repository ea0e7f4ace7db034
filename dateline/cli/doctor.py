"""`doctor`: what stands between this project and its published site, the next step first."""

import argparse
import datetime as dt
from pathlib import Path

from dateline import check, project
from dateline.cli.say import counted, say
from dateline.cli.up_to_date import CHECKED, up_to_date
from dateline.nouns.problem import Severity
from dateline.publish import Branch, diagnosis, facts


def run(chosen: argparse.Namespace, *, root: Path) -> int:
    """Exit code 1 where something must be mended before the site can stand on GitHub Pages."""
    tally, site, stories = up_to_date(root, out=root / CHECKED), project.site(root), project.stories(root)
    seen = facts(
        root,
        built=root / "site",
        site=site,
        branch=Branch(remote=chosen.remote, name=chosen.branch),
        private=project.private(root, stories),
    )
    found = (*diagnosis(seen), *check.aged(stories, site=site, today=dt.date.today()))
    for problem in found:
        print(problem if problem.severity is Severity.ERROR else f"{problem} (for your eyes)")
    if tally.errors:
        print(f"content: has {counted(len(tally.errors), 'error')}: type `python build.py check`")
    errors = sum(problem.severity is Severity.ERROR for problem in found) + bool(tally.errors)
    if not errors:
        say("Nothing stands in the way.")
    else:
        say(f"{counted(errors, 'thing')} to mend{', in this order' if errors > 1 else ''}.")
    return 1 if errors else 0
