"""`publish`: build, then push the built site to a branch of the remote, and nothing else."""

import argparse
from pathlib import Path

from dateline import project
from dateline.cli.say import counted, say, say_problems
from dateline.cli.up_to_date import up_to_date
from dateline.publish import Branch, gone, publish


def run(chosen: argparse.Namespace, *, root: Path) -> int:
    """Exit code 1 where the content has errors: nothing is pushed then."""
    tally = up_to_date(root, out=root / "site")
    say_problems(tally.problems)
    if tally.errors:
        say(f"Nothing was published: {counted(len(tally.errors), 'error')}.")
        return 1
    site, branch = project.site(root), Branch(remote=chosen.remote, name=chosen.branch)
    done = publish(
        root,
        built=root / "site",
        site=site,
        branch=branch,
        private=project.private(root, project.stories(root)),
        dry_run=chosen.dry_run,
    )
    for line in done.changes[:20]:
        say(line.replace("\t", "  "))
    if len(done.changes) > 20:
        say(f"… and {len(done.changes) - 20:,} more")
    for line in gone(done.changes, collections=(collection.id for collection in site.collections)):
        say(line)
    say(_outcome(branch, done.commit, len(done.changes), address=f"{site.origin}{site.base}/" if site.origin else ""))
    return 0


def _outcome(branch: Branch, commit: str, changes: int, *, address: str) -> str:
    if not changes:
        return f"{branch} holds this very site already."
    if not commit:
        return f"{counted(changes, 'file')} would change on {branch}; nothing was pushed."
    return f"Published {counted(changes, 'change')} to {branch} ({commit[:9]}). {address}".rstrip()
