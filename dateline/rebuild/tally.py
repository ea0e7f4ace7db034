"""Count what a build did: Library, Problems, files → Tally."""

from dataclasses import replace

from dateline import write
from dateline.nouns.library import Library
from dateline.nouns.problem import Problem, Severity
from dateline.nouns.tally import Tally


def wrong(problems: tuple[Problem, ...]) -> bool:
    """Whether any of them is an error."""
    return any(problem.severity is Severity.ERROR for problem in problems)


def tally(
    library: Library, problems: tuple[Problem, ...], counts: write.Written, *, why: tuple[tuple[str, str], ...] = ()
) -> Tally:
    """What is said of a build."""
    return replace(
        _counted(library),
        problems=problems,
        written=counts.written,
        untouched=counts.untouched,
        removed=counts.removed,
        why=why,
    )


def refused(library: Library, problems: tuple[Problem, ...]) -> Tally:
    """What is said of one that its problems refuse."""
    return replace(_counted(library), problems=problems, refused=True)


def _counted(library: Library) -> Tally:
    numbers = ((each, len(library.of(each.id))) for each in library.site.collections)
    words = tuple((each.id, number, each.singular if number == 1 else each.title) for each, number in numbers)
    return Tally(stories=len(library.stories), entities=words)
