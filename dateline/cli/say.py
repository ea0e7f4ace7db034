"""What is said to people: problems and counts → lines on stderr."""

import sys
from typing import TYPE_CHECKING

from dateline.nouns.counted import counted

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dateline.nouns.change import Change
    from dateline.nouns.problem import Problem

__all__ = ["counted", "say", "say_changes", "say_problems"]


def say(line: str) -> None:
    """One line for people; a terminal that cannot show a character shows `?`, never a traceback."""
    encoding = sys.stderr.encoding or "utf-8"
    print(line.encode(encoding, "replace").decode(encoding), file=sys.stderr)


def say_problems(problems: "Iterable[Problem]") -> None:
    """Warnings first, errors last."""
    from dateline.nouns.problem import listed

    for line in listed(problems):
        say(line)


def say_changes(changes: "Iterable[Change]") -> None:
    """A line for each file that was written or went."""
    for change in changes:
        if change.before != change.after:
            say(f"{'Gone' if change.after is None else 'Written'}: {change.path}")
