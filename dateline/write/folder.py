"""Write the site: pages and assets → a folder that is the old site or the new one, never between."""

import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

from dateline.nouns.page import Page
from dateline.nouns.problem import DatelineError
from dateline.nouns.source import Asset
from dateline.write.alone import alone
from dateline.write.exchange import exchange, settle
from dateline.write.moves import finish

_GENERATOR = b'<meta name="generator" content="Dateline'


class NotOurs(DatelineError):
    """The folder holds files that Dateline did not write, so it is left alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """How many files were written, left untouched, removed; `changed` are the paths of the first and the last kind."""

    written: int
    untouched: int
    removed: int
    changed: tuple[str, ...] = ()


def site(pages: tuple[Page, ...], assets: tuple[Asset, ...], *, out: Path) -> Written:
    """Make `out` hold exactly these files; those that are the same already keep their time stamps.

    Files at the top that begin with a dot, and `CNAME`, are the author's and stay.

    Raises:
        NotOurs: `out` has files in it and is no site of ours.
        OSError: the disk is full or may not be written; `out` is then as it was.
    """
    wanted = {asset.url: asset.content for asset in assets} | {page.path: page.content for page in pages}
    out.parent.mkdir(parents=True, exist_ok=True)
    _refuse_foreign(out)
    with _alone(out):
        settle(out)
        finish(out.parent / f".{out.name}.stage", out)
        present = dict(_present(out))
        changed = {path: content for path, content in wanted.items() if not _same(present.get(path), content)}
        removed = present.keys() - wanted.keys()
        paths = tuple(sorted((*changed, *removed)))
        counts = Written(written=len(changed), untouched=len(wanted) - len(changed), removed=len(removed), changed=paths)
        if not changed and not removed:
            return counts
        if len(changed) == 1 and not removed:
            _replace_one(out, *next(iter(changed.items())))
            return counts
        _replace_all(out, wanted=wanted, changed=changed, present=present)
        return counts


def standing(out: Path) -> Iterator[Page]:
    """The files of a site as they stand, by path, without those that are the author's."""
    for path, file in sorted(_present(out)):
        yield Page(path=path, content=file.read_bytes())


def _replace_one(out: Path, path: str, content: bytes) -> None:
    temporary = out.parent / f".{out.name}.one"
    _fresh(temporary, content)
    target = out / path
    target.parent.mkdir(parents=True, exist_ok=True)
    temporary.replace(target)


def _replace_all(out: Path, *, wanted: Mapping[str, bytes], changed: Mapping[str, bytes], present: Mapping[str, Path]) -> None:
    stage = out.parent / f".{out.name}.stage"
    shutil.rmtree(stage, ignore_errors=True)
    try:
        for path, content in sorted(wanted.items()):
            target = stage / path
            target.parent.mkdir(parents=True, exist_ok=True)
            if path in changed:
                _fresh(target, content)
            else:
                _again(present[path], target)
        _carry_over(out, stage)
        out.mkdir(exist_ok=True)
        exchange(stage, out)
    finally:
        shutil.rmtree(stage, ignore_errors=True)


def _fresh(path: Path, content: bytes) -> None:
    with path.open("wb") as file:
        file.write(content)


def _again(present: Path, target: Path) -> None:
    """The same file under the new folder, time stamp and all; a copy where the file system knows no hard links."""
    try:
        os.link(present, target)
    except OSError:
        shutil.copy2(present, target)


def _carry_over(out: Path, stage: Path) -> None:
    for entry in _authors(out):
        target = stage / entry.name
        if entry.is_dir() and not entry.is_symlink():
            shutil.copytree(entry, target, symlinks=True)
        elif not target.exists():
            shutil.copy2(entry, target, follow_symlinks=False)


def _authors(out: Path) -> tuple[Path, ...]:
    if not out.is_dir():
        return ()
    return tuple(entry for entry in sorted(out.iterdir()) if entry.name.startswith(".") or entry.name == "CNAME")


def _present(out: Path) -> Iterator[tuple[str, Path]]:
    kept = {entry.name for entry in _authors(out)}
    for folder, _, names in os.walk(out):
        for name in names:
            path = Path(folder) / name
            relative = path.relative_to(out)
            if relative.parts[0] not in kept:
                yield relative.as_posix(), path


def _same(present: Path | None, content: bytes) -> bool:
    if present is None or present.is_symlink() or present.stat().st_size != len(content):
        return False
    return present.read_bytes() == content


def _refuse_foreign(out: Path) -> None:
    if out.is_symlink() or (out.exists() and not out.is_dir()):
        raise NotOurs(f"{out} is not a folder of its own: choose another with --out")
    if not any(True for _ in _present(out)):
        return
    home = out / "index.html"
    ours = _lock(out).exists() or (home.is_file() and _GENERATOR in home.read_bytes()[:4000])
    if not ours:
        raise NotOurs(f"{out} holds files that Dateline did not write: choose an empty folder with --out, or empty it yourself")


def _alone(out: Path) -> AbstractContextManager[None]:
    """Two builds into one folder wait for each other. The lock stays beside the folder and tells later that the folder is ours."""
    return alone(_lock(out))


def _lock(out: Path) -> Path:
    return out.parent / f".{out.name}.lock"
