"""See at a glance what changed: the stamps of all files → what the last build said and which sources are others now, or nothing.

It loads no room: whoever has nothing to build waits for none of them.
"""

import datetime as dt
import os
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from dateline import left_stamps, store, unchanged
from dateline.frozen import dataclass
from dateline.left_stamps import OUTPUTS, SOURCES
from dateline.nouns.tally import Tally
from dateline.stamps import GONE, Stamps, stamps_of, swept
from dateline.target import Target

_ROOM, _NOTED = "last build", "noted"


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


def look(target: Target, *, today: dt.date, sweep: Stamps | None = None) -> Look | None:
    """What can be told from the stamps alone, `sweep` being those of what a build reads, where they were just looked up; None where
    that is nothing, and everything has to be looked into."""
    if not (target.root / store.FOLDER / "store.db").is_file():
        return None
    kept = store.Store.open(target.root)
    try:
        row, before, outputs = kept.one(_ROOM, str(target.out)), _left(kept, target, SOURCES), _left(kept, target, OUTPUTS)
        if row is None or before is None or outputs is None or row.key != store.digest(target.chosen):
            return None
        known = _REMEMBERED.read(row.value)
        now = (sweep or swept(str(target.root), before)) if _holds(known, today) else None
        moved = now.since(before) if now is not None else None
        if now is None or moved is None or not _now(outputs, target).same(outputs):
            return None
        return Look(remembered=known, changed=moved[0], came=moved[1], sources=now, outputs=outputs)
    except ValueError:
        return None
    finally:
        kept.close()


def _left(kept: store.Store, target: Target, what: str) -> Stamps | None:
    """The stamps that the last build left; None where those that lie beside the store are not its own."""
    row, stamps = kept.one(what, str(target.out)), left_stamps.left(target, what)
    return stamps if row is not None and row.key == stamps.digest else None


def _now(outputs: Stamps, target: Target) -> Stamps:
    """The files of a site that were noted, as they are now."""
    return stamps_of(outputs.names, within=str(target.out))


def lasts(seen: Look, today: dt.date) -> bool:
    """Whether what was said of a site holds on this day."""
    return _holds(seen.remembered, today)


def _holds(known: Remembered, today: dt.date) -> bool:
    return known.since <= today and (known.until is None or today < known.until)


def remember(kept: store.Store, known: Remembered, target: Target, *, sweep: Stamps) -> None:
    """Note what a build said, and what it read."""
    _read(kept, target, sweep)
    outputs = _left(kept, target, OUTPUTS)
    _say(kept, known, target, (sweep, outputs) if outputs is not None else None)


def _say(kept: store.Store, known: Remembered, target: Target, stamped: tuple[Stamps, Stamps] | None) -> None:
    """Note it here, and in words where they are looked for first."""
    kept.put(_ROOM, {str(target.out): store.Row(store.digest(target.chosen), _REMEMBERED.write(known))})
    if stamped is not None:
        unchanged.note(target, known.tally.unchanged.words, stamped, since=known.since, until=known.until)


def wrote(kept: store.Store, target: Target) -> None:
    """Note the files of a site as they were just written."""
    _leave(kept, target, stamps_of(_below(str(target.out)), within=str(target.out)))


def without(seen: Look, path: str) -> Look:
    """The same as if a source had not changed."""
    changed, came = (tuple(each for each in some if each != path) for some in (seen.changed, seen.came))
    return replace(seen, changed=changed, came=came)


def passed_by(seen: Look, target: Target) -> Tally:
    """What is said of a site looked at whose sources are others without a word to its pages, which is noted."""
    kept = store.Store.open(target.root)
    amended(kept, seen, seen.tally, target, paths=())
    kept.close()
    return seen.tally


def amended(kept: store.Store, seen: Look, tally: Tally, target: Target, *, paths: Iterable[str]) -> None:
    """Note that of a site looked at only the files at `paths` were written or taken out; `tally` is what was said of it."""
    _read(kept, target, seen.sources)
    touched = {part for path in paths for part in (path, f"{path.rpartition('/')[0]}/".removeprefix("/"))}
    marks = {**seen.outputs.marks, **stamps_of(sorted(touched), within=str(target.out)).marks}
    now = Stamps.of({path: mark for path, mark in marks.items() if mark != GONE})
    _leave(kept, target, now)
    _say(kept, replace(seen.remembered, tally=tally), target, (seen.sources, now))


def doubted(seen: Look, paths: Iterable[str]) -> Look:
    """The look, with these sources to be looked into the next time."""
    marks = {**seen.sources.marks, **dict.fromkeys(paths, GONE)}
    return replace(seen, sources=Stamps(tuple(marks), marks.values(), listed=seen.sources.listed))


def note(kept: store.Store, text: str, *, out: Path) -> None:
    """Keep words about a site as it stands now."""
    row = kept.one(OUTPUTS, str(out))
    if row is not None:
        kept.put(_NOTED, {str(out): store.Row(row.key, text)})


def noted(kept: store.Store, out: Path) -> str:
    """The words that were kept about a site; none where it is another since."""
    row, stands = kept.one(_NOTED, str(out)), kept.one(OUTPUTS, str(out))
    return row.value if row is not None and stands is not None and row.key == stands.key else ""


def known(kept: store.Store, out: Path) -> str:
    """By what it is told whether a build has noted something else of a site; empty where none has noted what it said."""
    keys = [kept.keys(room).get(str(out), "") for room in (_ROOM, SOURCES, OUTPUTS)]
    return " ".join(keys) if keys[0] else ""


def forget(kept: store.Store, out: Path) -> None:
    """Let the next build of a site look into everything."""
    kept.drop(_ROOM, [str(out)])


def intact(kept: store.Store, target: Target) -> frozenset[str]:
    """The files of a site, by their place in it, that are as the last build left them; none where that is not known."""
    outputs = _left(kept, target, OUTPUTS)
    if outputs is None or not _now(outputs, target).same(outputs):
        return frozenset()
    return frozenset(path for path in outputs.names if path and not path.endswith("/"))


def _read(kept: store.Store, target: Target, sweep: Stamps) -> None:
    """Note what a build read. A file whose name is no text leaves no note: what is not noted is looked into."""
    try:
        "\n".join(sweep.names).encode()
    except UnicodeEncodeError:
        kept.drop(SOURCES, [str(target.out)])
        return
    _keep(kept, target, SOURCES, sweep)


def _leave(kept: store.Store, target: Target, outputs: Stamps) -> None:
    """Note which files a site has."""
    _keep(kept, target, OUTPUTS, outputs)


def _keep(kept: store.Store, target: Target, what: str, stamps: Stamps) -> None:
    """Note stamps beside the store, and in it a digest by which they are known again."""
    left_stamps.keep(target, what, stamps)
    kept.put(what, {str(target.out): store.Row(stamps.digest, "")})


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
