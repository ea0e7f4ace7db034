"""Build a site again after a few edits, in a new process: what a look saw → a Tally; or nothing, and the whole has to be built."""

from dataclasses import replace
from pathlib import Path

from dateline import amending, glance, store
from dateline.desk import desk
from dateline.nouns.tally import Tally


def again(root: Path, seen: glance.Look, *, out: Path, chosen: str) -> Tally | None:
    """Amend the site where that is possible; None where it is not, and then nothing was done.

    Raises:
        OSError: the disk is full or may not be written; the site is then as it was.
    """
    kept = store.Store.open(root)
    try:
        at = desk(kept, root=root, out=out)
        troubled = frozenset(problem.path for problem in seen.tally.problems)
        done = amending.amended(seen.changed, at, troubled=troubled) if at is not None else None
        if done is None:
            return None
        tally = tally_of(seen.tally, done)
        glance.amended(kept, seen, tally, out=out, chosen=chosen, paths=done.changed)
        kept.close()
        return tally
    finally:
        kept.close(keep=False)


def tally_of(known: Tally, done: amending.Amended) -> Tally:
    """What is said of an amended site; `known` is what a build says that has nothing to do."""
    written, gone = len(done.written), len(done.gone)
    return replace(known, written=written, untouched=known.untouched - written, removed=gone, why=done.why)
