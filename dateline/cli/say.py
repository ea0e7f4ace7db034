"""What is said to people: problems and counts → lines on stderr."""

import sys
from collections.abc import Iterable

from dateline.nouns.change import Change
from dateline.nouns.problem import Problem, Severity


def say(line: str) -> None:
    """One line for people; a terminal that cannot show a character shows `?`, never a traceback."""
    encoding = sys.stderr.encoding or "utf-8"
    print(line.encode(encoding, "replace").decode(encoding), file=sys.stderr)


def say_problems(problems: Iterable[Problem]) -> None:
    """Warnings first, errors last: the last lines are what is read."""
    ordered = sorted(set(problems), key=lambda problem: problem.key)
    for severity, heading in ((Severity.WARNING, "Worth a look"), (Severity.ERROR, "To be mended first")):
        chosen = [problem for problem in ordered if problem.severity is severity]
        if not chosen:
            continue
        say(f"{heading} ({counted(len(chosen), severity.value)}):")
        for problem in chosen:
            say(str(problem))


def say_changes(changes: Iterable[Change]) -> None:
    """A line for each file that was written or went."""
    for change in changes:
        if change.before != change.after:
            say(f"{'Gone' if change.after is None else 'Written'}: {change.path}")


def counted(number: int, noun: str, plural: str = "") -> str:
    """`1 story`, `2 stories`, `1,000 pages`."""
    word = noun if number == 1 else plural or f"{noun}s"
    return f"{number:,} {word}"
