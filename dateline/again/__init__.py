"""Build a site again after a few edits: what a look saw → a Tally; or nothing, and the whole has to be built.

Edited `stories`, `entities` and `templates` have a module each; `amending` is the order of the first two. What they change lies on
the `desk` until the last is done. `resident` does the same in a process that stays.
"""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from dateline import changes, stamps, store
from dateline.again import amending, desk, templates
from dateline.nouns.amended import Amended
from dateline.nouns.tally import Tally
from dateline.target import Target
from dateline.workers import ALONE, Workers


def again(target: Target, seen: changes.Look, *, workers: Workers = ALONE) -> Tally | None:
    """Amend the site where that is possible, or print it again; None where neither is, and then nothing was done.

    Raises:
        OSError: the disk is full or may not be written; the site is then as it was.
    """
    root, kept = target.root, store.Store.open(target.root)
    try:
        looks, others = _parted(in_question((*seen.changed, *seen.came), root, kept))
        done = _done(root, seen, looks, others, out=target.out, kept=kept, workers=workers)
        if done is None:
            return None
        tally = tally_of(seen.tally, done)
        changes.amended(kept, seen, tally, target, paths=done.changed)
        kept.close()
        return tally
    finally:
        kept.close(keep=False)


def in_question(paths: Sequence[str], root: Path, kept: store.Store) -> Sequence[str]:
    """The files without those of the program, where it is the one that built the site: no stamp is trusted of a file that changed
    less than two seconds before."""
    of_ours = frozenset(path for path in paths if path.endswith(".py") and (root / path).is_relative_to(stamps.PACKAGE))
    if not of_ours or not kept.made_by(store.version()):
        return paths
    return [path for path in paths if path not in of_ours]


def _parted(paths: Sequence[str]) -> tuple[list[str], list[str]]:
    """Templates, and everything else."""
    return [path for path in paths if templates.edits((path,))], [path for path in paths if not templates.edits((path,))]


def _done(
    root: Path, seen: changes.Look, looks: Sequence[str], others: Sequence[str], *, out: Path, kept: store.Store, workers: Workers
) -> Amended | None:
    """What was done. Of a file that was written just before the last build only its text tells whether it is another, so both may
    be in question, while one of them was edited."""
    at = desk.desk(kept, root=root, out=out)
    if at is None or not set(seen.came).issubset(looks):
        return None
    if not looks or templates.unchanged(root, out=out, kept=kept):
        return amending.amended(others, at, problems=seen.tally.problems)
    if others and not (amending.edits(others) and amending.unchanged(others, at)):
        return None
    return templates.reprinted(root, out=out, kept=kept, workers=workers, problems=seen.tally.problems)


def tally_of(known: Tally, done: Amended) -> Tally:
    """What is said of an amended site; `known` is what a build says that has nothing to do."""
    written, gone = len(done.written), len(done.gone)
    return replace(known, written=written, untouched=known.untouched - written, removed=gone, why=done.why, problems=done.problems)
