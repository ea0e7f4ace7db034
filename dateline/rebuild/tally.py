"""Count what a build did: Library, Problems, files → Tally."""

from dateline.nouns.library import Library
from dateline.nouns.problem import Problem, Severity
from dateline.nouns.tally import Tally


def wrong(problems: tuple[Problem, ...]) -> bool:
    """Whether any of them is an error."""
    return any(problem.severity is Severity.ERROR for problem in problems)


def tally(
    library: Library,
    *,
    problems: tuple[Problem, ...],
    written: int = 0,
    untouched: int = 0,
    removed: int = 0,
    refused: bool = False,
    why: tuple[tuple[str, str], ...] = (),
) -> Tally:
    """What is said of a build."""
    numbers = ((each, len(library.of(each.id))) for each in library.site.collections)
    words = tuple((each.id, number, each.singular if number == 1 else each.title) for each, number in numbers)
    return Tally(
        stories=len(library.stories),
        entities=words,
        written=written,
        untouched=untouched,
        removed=removed,
        refused=refused,
        problems=problems,
        why=why,
    )
