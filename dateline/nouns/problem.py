"""Problem: where something is wrong, what it is, and what to do."""

import errno
from collections.abc import Iterable, Iterator
from enum import StrEnum

from dateline.frozen import dataclass
from dateline.nouns.counted import counted


class Severity(StrEnum):
    """An error refuses the build, a warning does not."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing wrong in one place.

    `path` is relative to the project, with forward slashes; `line` and `column` count from 1, 0 where the place is the whole file.
    """

    path: str
    what: str
    todo: str
    line: int = 0
    column: int = 0
    severity: Severity = Severity.ERROR

    def __str__(self) -> str:
        place = ":".join(str(part) for part in (self.path, self.line, self.column) if part)
        return f"{place}: {self.what}: {self.todo}"

    @property
    def key(self) -> tuple[str, int, int, str]:
        """Sorts problems as a reader walks through the files."""
        return (self.path, self.line, self.column, self.what)


def listed(problems: Iterable[Problem]) -> Iterator[str]:
    """Lines for people, warnings first, errors last: the last lines are what is read."""
    ordered = sorted(set(problems), key=lambda problem: problem.key)
    for severity, heading in ((Severity.WARNING, "Worth a look"), (Severity.ERROR, "To be mended first")):
        chosen = [problem for problem in ordered if problem.severity is severity]
        if chosen:
            yield f"{heading} ({counted(len(chosen), severity.value)}):"
            yield from map(str, chosen)


_REMEDIES = {
    errno.EACCES: "check that you may read and write there",
    errno.EISDIR: "that is a folder: name a file",
    errno.ENOENT: "check its name",
    errno.ENOSPC: "make room on the disk",
    errno.ENOTDIR: "check its name",
    errno.EPERM: "check that you may read and write there",
    errno.EROFS: "choose a place that can be written to",
}
"""What to do about what the system refuses."""


def of_system(error: OSError) -> str:
    """What the system refused, and what to do."""
    where = error.filename or "the system"
    return f"{where}: {error.strerror or error}: {_REMEDIES.get(error.errno or 0, 'mend it, then try again')}"


class DatelineError(Exception):
    """Base of everything Dateline refuses; its text is made for people."""


class ContentError(DatelineError):
    """The content has errors; carries all of them at once."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        self.problems = tuple(sorted(problems, key=lambda problem: problem.key))
        super().__init__("\n".join(str(problem) for problem in self.problems))
