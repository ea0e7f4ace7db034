"""`publish`: build, then push the built site to a branch of the remote, and nothing else."""

import argparse
from pathlib import Path

from dateline import pipeline
from dateline.cli.say import counted, say, say_problems
from dateline.cli.up_to_date import up_to_date
from dateline.publish import gone, publish


def run(chosen: argparse.Namespace, *, root: Path) -> int:
    """Exit code 1 where the content has errors: nothing is pushed then."""
    tally = up_to_date(root, out=root / "site")
    say_problems(tally.problems)
    if tally.errors:
        say(f"Nothing was published: {counted(len(tally.errors), 'error')}.")
        return 1
    site = pipeline.site(root)
    host = site.origin.partition("://")[2]
    domain = "" if site.base or not host or host.lower().endswith(".github.io") else host
    done = publish(
        root,
        site=root / "site",
        remote=chosen.remote,
        branch=chosen.branch,
        domain=domain,
        private=pipeline.private(root, pipeline.stories(root)),
        dry_run=chosen.dry_run,
    )
    for line in done.changes[:20]:
        say(line.replace("\t", "  "))
    if len(done.changes) > 20:
        say(f"… and {len(done.changes) - 20:,} more")
    for line in gone(done.changes, collections=(collection.id for collection in site.collections)):
        say(line)
    say(_outcome(chosen, done.commit, len(done.changes), address=f"{site.origin}{site.base}/" if site.origin else ""))
    return 0


def _outcome(chosen: argparse.Namespace, commit: str, changes: int, *, address: str) -> str:
    if not changes:
        return f"{chosen.remote}/{chosen.branch} holds this very site already."
    if not commit:
        return f"{counted(changes, 'file')} would change on {chosen.remote}/{chosen.branch}; nothing was pushed."
    return f"Published {counted(changes, 'change')} to {chosen.remote}/{chosen.branch} ({commit[:9]}). {address}".rstrip()
