"""Walk a folder of the project: root and folder → files in a stated order, and what stands in the way."""

import os
from collections.abc import Iterator
from pathlib import Path
from sys import intern

from dateline.nouns.problem import Problem, Severity
from dateline.nouns.unread import unread


def files(root: Path, folder: str) -> tuple[tuple[Path, ...], tuple[Problem, ...]]:
    """All files below `folder` but hidden ones and copies set aside, by path; links that lead out of the project as problems."""
    found, problems = names(root, folder)
    return tuple(root / name for name in found), problems


def names(root: Path, folder: str) -> tuple[tuple[str, ...], tuple[Problem, ...]]:
    """The same as problems and front matter write them: relative to the project, with forward slashes."""
    found: list[str] = []
    problems: list[Problem] = []
    for name, linked in _below(f"{root}/{folder}", folder):
        if linked and _leaves(root, root / name):
            problems.append(
                Problem(
                    path=name,
                    what="is a link that leads out of the project or nowhere",
                    todo="put the file itself there",
                    severity=Severity.WARNING,
                )
            )
            continue
        found.append(name)
    return tuple(sorted(found)), tuple(sorted(problems, key=lambda problem: problem.key))


def _below(folder: str, prefix: str) -> Iterator[tuple[str, bool]]:
    """Each file, and whether it is a link; a link to a folder is one, too."""
    try:
        entries = list(os.scandir(folder))
    except (FileNotFoundError, NotADirectoryError):
        return
    for entry in entries:
        if unread(entry.name):
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from _below(entry.path, f"{prefix}/{entry.name}")
        else:
            yield intern(f"{prefix}/{entry.name}"), entry.is_symlink()


def _leaves(root: Path, path: Path) -> bool:
    try:
        target = path.resolve(strict=True)
    except (OSError, RuntimeError):
        return True
    return not target.is_file() or not target.is_relative_to(root.resolve())
