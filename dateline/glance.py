"""See at a glance that nothing changed: the stamps of all files → what the last build said, or nothing.

It loads no room: whoever has nothing to build waits for none of them.
"""

import datetime as dt
import os
from dataclasses import dataclass, replace
from importlib.util import find_spec
from pathlib import Path

from dateline import store
from dateline.nouns.tally import Tally

_ROOM = "glance"
_OUTPUTS = "outputs"


@dataclass(frozen=True, slots=True, kw_only=True)
class Remembered:
    """What a build said, and the days on which it would say the same: from `since` until the day before `until`."""

    tally: Tally
    since: dt.date
    until: dt.date | None


_REMEMBERED: store.Shape[Remembered] = store.Shape(Remembered)
_PATHS: store.Shape[tuple[str, ...]] = store.Shape(tuple[str, ...])


def choices(*, base: str | None, drafts: bool) -> str:
    """The choices of a build that make another site, as text."""
    return store.text((base, drafts))


def swept(root: Path) -> store.Stamps:
    """Everything that a build reads: content, templates, and the program itself."""
    theme = store.PACKAGE.parent / "templates"
    specs = (find_spec(library) for library in store.LIBRARIES)
    libraries = (spec.origin for spec in specs if spec is not None and spec.origin)
    folders = dict.fromkeys(str(folder) for folder in (root / "content", root / "templates", theme, store.PACKAGE))
    return store.stamps(folders, files=libraries)


def unchanged(root: Path, *, out: Path, chosen: str, today: dt.date) -> Tally | None:
    """What the last build with these choices said, where neither its sources nor the site in `out` changed since."""
    if not (root / store.FOLDER / "store.db").is_file():
        return None
    kept = store.Store.open(root)
    try:
        row, outputs = kept.one(_ROOM, str(out)), kept.one(_OUTPUTS, str(out))
        if row is None or outputs is None or row.key != store.digest(chosen, swept(root).digest):
            return None
        known = _REMEMBERED.read(row.value)
        if today < known.since or (known.until is not None and today >= known.until):
            return None
        tally = replace(known.tally, written=0, untouched=known.tally.written + known.tally.untouched, removed=0, why=())
        return tally if outputs.key == _stamped(out, _PATHS.read(outputs.value)) else None
    except ValueError:
        return None
    finally:
        kept.close()


def remember(
    kept: store.Store, sweep: store.Stamps, tally: Tally, *, out: Path, chosen: str, today: dt.date, until: dt.date | None
) -> None:
    """Note what a build said and how it left the site."""
    known = Remembered(tally=tally, since=today, until=until)
    kept.put(_ROOM, {str(out): store.Row(store.digest(chosen, sweep.digest), _REMEMBERED.write(known))})


def left(kept: store.Store, out: Path) -> None:
    """Note the files of a site as they were just written."""
    paths = tuple(_below(str(out)))
    kept.put(_OUTPUTS, {str(out): store.Row(_stamped(out, paths), _PATHS.write(paths))})


def intact(kept: store.Store, out: Path) -> frozenset[str]:
    """The files of a site, by their place in it, that are as the last build left them; none where that is not known."""
    row = kept.one(_OUTPUTS, str(out))
    if row is None:
        return frozenset()
    try:
        paths = _PATHS.read(row.value)
    except ValueError:
        return frozenset()
    if row.key != _stamped(out, paths):
        return frozenset()
    return frozenset(path for path in paths if not path.endswith("/"))


def _stamped(out: Path, paths: tuple[str, ...]) -> str:
    return store.stamps_of([f"{out}/{path}" for path in paths]).digest


def _below(folder: str, prefix: str = "") -> list[str]:
    """Files and folders by their place in a site, folders with a slash behind; what is hidden is the author's."""
    found = [prefix]
    for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
        if entry.is_dir(follow_symlinks=False):
            if prefix or not entry.name.startswith("."):
                found += _below(entry.path, f"{prefix}{entry.name}/")
        elif prefix or not entry.name.startswith("."):
            found.append(f"{prefix}{entry.name}")
    return found
