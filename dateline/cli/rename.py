"""`rename`: another name for a page, another title for a story; the old address leads on."""

import argparse
from pathlib import Path

from dateline import project, renaming
from dateline.cli.say import say, say_changes


def run(chosen: argparse.Namespace, *, root: Path) -> int:
    """Exit code 1 where nobody, or more than one, is called so; then nothing is written."""
    project.in_a_project(root)
    shelf = renaming.shelf(root)
    found = shelf.called(chosen.old)
    if len(found) != 1:
        them = " or ".join(entry.path for entry in found)
        say(f'"{chosen.old}" may be {them}: write one of these' if found else f'no page and no story is called "{chosen.old}"')
        return 1
    say_changes(renaming.rename(shelf, found[0], name=" ".join(chosen.new.split())))
    return 0
