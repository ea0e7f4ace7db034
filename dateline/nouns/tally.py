"""Tally: what a build did and found, as far as it is said."""

from dataclasses import replace

from dateline.frozen import dataclass
from dateline.nouns.counted import counted
from dateline.nouns.problem import Problem, Severity, listed


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

    @property
    def unchanged(self) -> "Tally":
        """That of the same build with nothing to do."""
        return replace(self, written=0, untouched=self.written + self.untouched, removed=0, why=())

    @property
    def words(self) -> tuple[str, ...]:
        """What is said of it, line by line, the problems first; who says it adds how long it took."""
        parts = [counted(self.stories, "story", "stories")]
        parts += [f"{number:,} {word.lower()}" for _, number, word in self.entities if number]
        files = f"{counted(self.written, 'file')} written, {self.untouched:,} unchanged, {self.removed:,} removed"
        return (*listed(self.problems), f"Built {', '.join(parts)}: {files}")
