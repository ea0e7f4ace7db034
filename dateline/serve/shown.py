"""Show problems in the browser: Outcome → what its overlay says, with the line itself and a link that opens the editor."""

from pathlib import Path

from dateline.nouns.problem import Problem
from dateline.serve.marked import editor
from dateline.serve.outcome import Outcome

_MOST = 50
"""More are not read; the first ones are mended first."""


def shown(root: Path, outcome: Outcome) -> tuple[dict[str, str], ...]:
    """What stands in the way, in the order of the files: errors, and clippings that became no story."""
    if outcome.fault:
        return ({"what": outcome.fault},)
    problems = sorted({*outcome.errors, *outcome.conversion.problems}, key=lambda problem: problem.key)
    return tuple(_described(root, problem) for problem in problems[:_MOST])


def _described(root: Path, problem: Problem) -> dict[str, str]:
    return {
        "place": ":".join(str(part) for part in (problem.path, problem.line, problem.column) if part),
        "what": problem.what,
        "todo": problem.todo,
        "line": str(problem.line or ""),
        **_parted(_line(root / problem.path, problem.line), problem.column),
        "editor": editor(root, problem.path, problem.line, problem.column),
    }


def _parted(line: str, column: int) -> dict[str, str]:
    """A line by what stands before the word at a column, that word, and what stands after it."""
    before, rest = line[: column - 1], line[column - 1 :]
    word = rest.split(" ", 1)[0]
    return {"before": before, "at": word, "after": rest[len(word) :]} if column else {"before": line}


def _line(path: Path, number: int) -> str:
    try:
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    return lines[number - 1] if 0 < number <= len(lines) else ""
