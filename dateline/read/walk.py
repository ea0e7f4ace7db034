"""Walk a folder of the project: root and folder → files in a stated order, and what stands in the way."""

from collections.abc import Iterator
from pathlib import Path

from dateline.nouns.problem import Problem, Severity


def files(root: Path, folder: str) -> tuple[tuple[Path, ...], tuple[Problem, ...]]:
    """All files below `folder` but hidden ones, by path; links that lead out of the project as problems."""
    found: list[Path] = []
    problems: list[Problem] = []
    for path in _below(root / folder):
        if _leaves(root, path):
            problems.append(
                Problem(
                    path=name(root, path),
                    what="is a link that leads out of the project or nowhere",
                    todo="put the file itself there",
                    severity=Severity.WARNING,
                )
            )
            continue
        found.append(path)
    return tuple(sorted(found, key=lambda path: name(root, path))), tuple(sorted(problems, key=lambda problem: problem.key))


def name(root: Path, path: Path) -> str:
    """The path as problems and front matter write it: relative to the project, with forward slashes."""
    return path.relative_to(root).as_posix()


def _below(folder: Path) -> Iterator[Path]:
    if not folder.is_dir():
        return
    for entry in folder.iterdir():
        if entry.name.startswith("."):
            continue
        if entry.is_symlink() and entry.is_dir():
            yield entry
        elif entry.is_dir():
            yield from _below(entry)
        else:
            yield entry


def _leaves(root: Path, path: Path) -> bool:
    if not path.is_symlink():
        return False
    try:
        target = path.resolve(strict=True)
    except (OSError, RuntimeError):
        return True
    return not target.is_file() or not target.is_relative_to(root.resolve())
