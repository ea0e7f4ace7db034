"""Tally: what a build did and found, as far as it is said."""

from dataclasses import dataclass

from dateline.nouns.problem import Problem, Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """`entities` are collection, number and the word for them; `why` a path of the site and why it was made again; `refused` where
    errors kept the site as it was."""

    stories: int = 0
    entities: tuple[tuple[str, int, str], ...] = ()
    written: int = 0
    untouched: int = 0
    removed: int = 0
    refused: bool = False
    problems: tuple[Problem, ...] = ()
    why: tuple[tuple[str, str], ...] = ()

    @property
    def errors(self) -> tuple[Problem, ...]:
        """What refuses the build."""
        return tuple(problem for problem in self.problems if problem.severity is Severity.ERROR)
