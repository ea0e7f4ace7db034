"""`new`: begin a microsite of one's own."""

import argparse
import shlex
import sys
from pathlib import Path

from dateline.cli.say import say
from dateline.publish import new


def run(chosen: argparse.Namespace, *, root: Path) -> int:
    """Write the project and say the next commands."""
    folder = (root / chosen.folder).resolve()
    workflow = chosen.workflow if chosen.workflow is not None else _asked()
    for name in new(folder, workflow=workflow):
        say(f"  {chosen.folder}/{name}")
    say("Go on with:")
    say(f"  cd {shlex.quote(str(chosen.folder))}")
    say("  python3 -m venv .venv && .venv/bin/python -m pip install -r requirements.txt")
    say("  .venv/bin/python build.py serve")
    return 0


def _asked() -> bool:
    """Which of the two ways to publish; where nobody can answer, the one that keeps other people's texts out of git."""
    if not sys.stdin.isatty():
        return False
    say("How will the site be published?")
    say("  1  from this machine: only the built site is pushed (for articles of others)")
    say("  2  by GitHub Actions: the content itself is public (for texts of your own)")
    return input("1 or 2 [1]: ").strip() == "2"
