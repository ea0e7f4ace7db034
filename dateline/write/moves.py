"""Move a few files into a site that stands: files laid out beside it → each in its place, whole, within one breath.

To exchange a folder of ten thousand files for the sake of three costs more than making them. So a small change is moved in file by
file, what is new first and what goes last, so that no link is ever broken; a journal laid down before the first move says which.
Whoever comes to a site that a killed build left in the middle finishes the moves: what was to come lies ready.
"""

import json
import os
import shutil
from collections.abc import Sequence
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path

_MOST, _SHARE = 64, 8
"""Of how many files at most, and of which part of all, a change is small."""


def small(changes: int, *, files: int) -> bool:
    """Whether so many changes to a site of so many files are moved in one by one."""
    return changes <= min(_MOST, files // _SHARE)


def move(stage: Path, out: Path, *, put: Sequence[str], gone: Sequence[str] = (), flat: bool = False) -> None:
    """Put what lies at these paths in `stage` into `out`, in this order, and take out what is to go. In a `flat` stage there are no
    folders (see `laid`)."""
    journal = _journal(out)
    draft = journal.with_suffix(".draft")
    draft.write_text(json.dumps({"put": list(put), "gone": list(gone), "flat": flat}), encoding="utf-8")
    os.replace(draft, journal)
    _moved(stage, out, put, gone, flat=flat)
    journal.unlink()


def laid(stage: Path | str, path: str, *, flat: bool) -> str:
    """Where a file of the site lies in its stage: at the same path; in a flat one, for which no folder has to be made, under a hash
    of that."""
    return f"{stage}/{blake2b(os.fsencode(path), digest_size=16).hexdigest() if flat else path}"


def finish(stage: Path, out: Path) -> None:
    """Finish moves that were interrupted."""
    journal = _journal(out)
    try:
        left = json.loads(journal.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return
    flat = left.get("flat", False)
    _moved(stage, out, [path for path in left["put"] if os.path.isfile(laid(stage, path, flat=flat))], left["gone"], flat=flat)
    journal.unlink()


def waiting(out: Path) -> bool:
    """Whether moves were begun that are not finished."""
    return _journal(out).exists()


def _moved(stage: Path, out: Path, put: Sequence[str], gone: Sequence[str], *, flat: bool) -> None:
    for path in put:
        source, target = laid(stage, path, flat=flat), f"{out}/{path}"
        try:
            os.replace(source, target)
        except (FileNotFoundError, NotADirectoryError):
            os.makedirs(os.path.dirname(target), exist_ok=True)
            os.replace(source, target)
    for path in gone:
        with suppress(FileNotFoundError):
            os.unlink(f"{out}/{path}")
        _emptied(out, path)
    shutil.rmtree(stage, ignore_errors=True)


def _emptied(out: Path, path: str) -> None:
    """Take out folders in which nothing is left."""
    folder = os.path.dirname(path)
    with suppress(OSError):
        while folder:
            os.rmdir(f"{out}/{folder}")
            folder = os.path.dirname(folder)


def _journal(out: Path) -> Path:
    return out.parent / f".{out.name}.moves"
