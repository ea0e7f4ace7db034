"""Build a site again after a few edits, in a new process: what a look saw → a Tally; or nothing, and the whole has to be built."""

from dataclasses import replace
from pathlib import Path

from dateline import amending, glance, reprinting, store
from dateline.crew import ALONE, Crew
from dateline.desk import desk
from dateline.nouns.amended import Amended
from dateline.nouns.tally import Tally


def again(root: Path, seen: glance.Look, *, out: Path, chosen: str, crew: Crew = ALONE) -> Tally | None:
    """Amend the site where that is possible, or print it again; None where neither is, and then nothing was done.

    Raises:
        OSError: the disk is full or may not be written; the site is then as it was.
    """
    kept = store.Store.open(root)
    try:
        templates = reprinting.edits((*seen.changed, *seen.came))
        done = _reprinted(root, seen, out=out, kept=kept, crew=crew) if templates else _amended(root, seen, out=out, kept=kept)
        if done is None:
            return None
        tally = tally_of(seen.tally, done)
        glance.amended(kept, seen, tally, out=out, chosen=chosen, paths=done.changed)
        if templates:  # a site of which much is another was exchanged whole
            glance.left(kept, out)
        kept.close()
        return tally
    finally:
        kept.close(keep=False)


def _amended(root: Path, seen: glance.Look, *, out: Path, kept: store.Store) -> Amended | None:
    at = desk(kept, root=root, out=out)
    return amending.amended(seen.changed, at, problems=seen.tally.problems) if at is not None and not seen.came else None


def _reprinted(root: Path, seen: glance.Look, *, out: Path, kept: store.Store, crew: Crew) -> Amended | None:
    files = tuple(path for line in seen.outputs.lines if not (path := store.stamped(line)).endswith("/") and path)
    return reprinting.reprinted(root, out=out, kept=kept, crew=crew, intact=files, problems=seen.tally.problems)


def tally_of(known: Tally, done: Amended) -> Tally:
    """What is said of an amended site; `known` is what a build says that has nothing to do."""
    written, gone = len(done.written), len(done.gone)
    return replace(known, written=written, untouched=known.untouched - written, removed=gone, why=done.why, problems=done.problems)
