"""See at a glance what changed: the stamps of all files → what the last build said and which sources are others now, or nothing.

It loads no room: whoever has nothing to build waits for none of them.
"""

import datetime as dt
import os
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from dateline import store, unchanged
from dateline.frozen import dataclass
from dateline.nouns.tally import Tally
from dateline.stamps import GONE, Stamps, stamps_of, swept

_ROOM, _SOURCES, _OUTPUTS, _NOTED = "last build", "sources", "outputs", "noted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Remembered:
    """What a build said, and the days on which it would say the same: from `since` until the day before `until`."""

    tally: Tally
    since: dt.date
    until: dt.date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """A project whose site stands as it was left: `tally` is what the last build said, as one that had nothing to do; `changed` are
    the sources that may say something else now, `came` those that are new, by their paths in the project; none is gone."""

    remembered: Remembered
    changed: tuple[str, ...]
    came: tuple[str, ...]
    sources: Stamps
    outputs: Stamps

    @property
    def tally(self) -> Tally:
        """What a build says that has nothing to do."""
        return self.remembered.tally.unchanged


_REMEMBERED: store.Shape[Remembered] = store.Shape(Remembered)


def look(root: Path, *, out: Path, chosen: str, today: dt.date, sweep: Stamps | None = None) -> Look | None:
    """What can be told from the stamps alone, `sweep` being those of what a build reads, where they were just looked up; None where
    that is nothing, and everything has to be looked into."""
    if not (root / store.FOLDER / "store.db").is_file():
        return None
    kept = store.Store.open(root)
    try:
        row, sources, outputs = (kept.one(room, str(out)) for room in (_ROOM, _SOURCES, _OUTPUTS))
        if row is None or sources is None or outputs is None or row.key != store.digest(chosen):
            return None
        known = _REMEMBERED.read(row.value)
        if not _holds(known, today):
            return None
        now = sweep or swept(str(root))
        moved = ((), ()) if now.digest == sources.key else now.since(sources.value)
        left = _standing(root, out)
        if moved is None or left.digest != outputs.key:
            return None
        changed, came = (tuple(path.removeprefix(f"{root}/") for path in some) for some in moved)
        return Look(remembered=known, changed=changed, came=came, sources=now, outputs=left)
    except ValueError:
        return None
    finally:
        kept.close()


def lasts(seen: Look, today: dt.date) -> bool:
    """Whether what was said of a site holds on this day."""
    return _holds(seen.remembered, today)


def _holds(known: Remembered, today: dt.date) -> bool:
    return known.since <= today and (known.until is None or today < known.until)


def remember(
    kept: store.Store,
    sweep: Stamps,
    tally: Tally,
    *,
    root: Path,
    out: Path,
    chosen: str,
    today: dt.date,
    until: dt.date | None,
) -> None:
    """Note what a build said, and what it read."""
    known = Remembered(tally=tally, since=today, until=until)
    _read(kept, sweep, out=out)
    _remember(kept, known, sweep, root=root, out=out, chosen=chosen)


def _remember(kept: store.Store, known: Remembered, sweep: Stamps, *, root: Path, out: Path, chosen: str) -> None:
    """Note it here, and in words where they are looked for first."""
    kept.put(_ROOM, {str(out): store.Row(store.digest(chosen), _REMEMBERED.write(known))})
    outputs = kept.one(_OUTPUTS, str(out))
    if outputs is not None:
        unchanged.note(
            str(root),
            out=str(out),
            chosen=chosen,
            since=known.since,
            until=known.until,
            said=known.tally.unchanged.words,
            sources=sweep.digest,
            outputs=outputs.key,
        )


def left(kept: store.Store, *, root: Path, out: Path) -> None:
    """Note the files of a site as they were just written."""
    _leave(kept, _stamped(out, _below(str(out))), root=root, out=out)


def amended(kept: store.Store, seen: Look, tally: Tally, *, root: Path, out: Path, chosen: str, paths: Iterable[str]) -> None:
    """Note that of a site looked at only the files at `paths` were written or taken out; `tally` is what was said of it."""
    _read(kept, seen.sources, out=out)
    touched = {part for path in paths for part in (path, f"{path.rpartition('/')[0]}/".removeprefix("/"))}
    marks = {**seen.outputs.marks, **_stamped(out, sorted(touched)).marks}
    now = Stamps({path: mark for path, mark in marks.items() if mark != GONE})
    if now.marks.keys() == seen.outputs.marks.keys():
        kept.put(_OUTPUTS, {str(out): store.Row(now.digest, "")})
    else:
        _leave(kept, now, root=root, out=out)
    _remember(kept, replace(seen.remembered, tally=tally), seen.sources, root=root, out=out, chosen=chosen)


def doubted(seen: Look, paths: Iterable[str], *, root: Path) -> Look:
    """The look, with these sources to be looked into the next time."""
    named = (os.path.join(root, path) for path in paths)  # those of the program lie elsewhere
    return replace(seen, sources=Stamps({**seen.sources.marks, **dict.fromkeys(named, GONE)}))


def note(kept: store.Store, text: str, *, out: Path) -> None:
    """Keep words about a site as it stands now."""
    row = kept.one(_OUTPUTS, str(out))
    if row is not None:
        kept.put(_NOTED, {str(out): store.Row(row.key, text)})


def noted(kept: store.Store, out: Path) -> str:
    """The words that were kept about a site; none where it is another since."""
    row, stands = kept.one(_NOTED, str(out)), kept.one(_OUTPUTS, str(out))
    return row.value if row is not None and stands is not None and row.key == stands.key else ""


def known(kept: store.Store, out: Path) -> str:
    """By what it is told whether a build has noted something else of a site; empty where none has noted what it said."""
    keys = [kept.keys(room).get(str(out), "") for room in (_ROOM, _SOURCES, _OUTPUTS)]
    return " ".join(keys) if keys[0] else ""


def forget(kept: store.Store, out: Path) -> None:
    """Let the next build of a site look into everything."""
    kept.drop(_ROOM, [str(out)])


def intact(kept: store.Store, *, root: Path, out: Path) -> frozenset[str]:
    """The files of a site, by their place in it, that are as the last build left them; none where that is not known."""
    row = kept.one(_OUTPUTS, str(out))
    found = _standing(root, out) if row is not None else Stamps({})
    if row is None or row.key != found.digest:
        return frozenset()
    return frozenset(path for path in found.marks if path and not path.endswith("/"))


def _read(kept: store.Store, sweep: Stamps, *, out: Path) -> None:
    """Note what a build read. A file whose name is no text leaves no note: what is not noted is looked into."""
    try:
        sweep.names.encode()
    except UnicodeEncodeError:
        kept.drop(_SOURCES, [str(out)])
        return
    kept.put(_SOURCES, {str(out): store.Row(sweep.digest, sweep.text)})


def _leave(kept: store.Store, outputs: Stamps, *, root: Path, out: Path) -> None:
    """Note which files a site has, and a digest of them by which it is known again."""
    unchanged.note_files(str(root), outputs.names, out=str(out))
    kept.put(_OUTPUTS, {str(out): store.Row(outputs.digest, "")})


def _standing(root: Path, out: Path) -> Stamps:
    """The files of a site that were noted, as they are now."""
    return _stamped(out, unchanged.files(str(root), out=str(out)).split("\n"))


def _stamped(out: Path, paths: Iterable[str]) -> Stamps:
    return stamps_of(paths, within=str(out))


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
