"""Walk a folder of the project: root and folder → files in a stated order, and what stands in the way."""

import os
import re
from collections.abc import Iterator
from pathlib import Path
from sys import intern

from dateline.nouns.problem import Problem, Severity
from dateline.nouns.unread import unread

# What stands in a name for bytes that are no UTF-8.
_UNWRITABLE = re.compile("[\ud800-\udfff]")


def files(root: Path, folder: str) -> tuple[tuple[Path, ...], tuple[Problem, ...]]:
    """All files below `folder` but hidden ones and copies set aside, by path; links that lead out of the project as problems."""
    found, problems = names(root, folder)
    return tuple(root / name for name in found), problems


def names(root: Path, folder: str) -> tuple[tuple[str, ...], tuple[Problem, ...]]:
    """The same as problems and front matter write them: relative to the project, with forward slashes."""
    found: list[str] = []
    problems: list[Problem] = []
    for name, plain in _below(f"{root}/{folder}", folder):
        wrong = _wrong(root, name, plain=plain)
        if wrong is None:
            found.append(name)
            continue
        written = name.encode("utf-8", "backslashreplace").decode()
        problems.append(Problem(path=written, what=wrong[0], todo=wrong[1], severity=Severity.WARNING))
    return tuple(sorted(found)), tuple(sorted(problems, key=lambda problem: problem.key))


def _wrong(root: Path, name: str, *, plain: bool) -> tuple[str, str] | None:
    """What is wrong with a file that cannot be read or told of, and what to do; None where nothing is."""
    if not name.isascii() and _UNWRITABLE.search(name):
        return "has a name of bytes that are no text", "give it another name"
    if plain or not _leaves(root, root / name):
        return None
    if (root / name).is_symlink():
        return "is a link that leads out of the project or nowhere", "put the file itself there"
    return "is no file but a pipe or a device", "remove it"


def _below(folder: str, prefix: str) -> Iterator[tuple[str, bool]]:
    """Each file, and whether it is a plain one: no link, be it to a folder, and no pipe, which would be waited for without end."""
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
            yield intern(f"{prefix}/{entry.name}"), entry.is_file(follow_symlinks=False)


def _leaves(root: Path, path: Path) -> bool:
    try:
        target = path.resolve(strict=True)
    except (OSError, RuntimeError):
        return True
    return not target.is_file() or not target.is_relative_to(root.resolve())
