"""The order of building again: a project's folder → its site on disk, and a Tally of what was done.

understand → plan → lay out → print what changed → check it → lay what stands beside → exchange → leave what is to be known
"""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from dateline import changes, pipeline, project, render, search, store, unchanged, write
from dateline.nouns.library import Library
from dateline.nouns.problem import Problem
from dateline.nouns.tally import Tally
from dateline.rebuild import beside, pages, record
from dateline.rebuild.tally import refused, tally, wrong
from dateline.stamps import swept
from dateline.target import Target
from dateline.workers import ALONE, Workers, uncollected


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """A look into a build: what was understood, which file each page is made from, which of the site's files changed."""

    known: pipeline.Understood
    origins: Mapping[str, str]
    changed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Staying:
    """What a process that stays, such as the preview's, has to do with its builds.

    `early` is given what the pages will show, as soon as that is known; where it is `hasty` stories only came, and it is given
    before what they show while these are not yet compared with the others. `look` is given a look at what was built of what, where
    nothing refused the build. `memory` is the process's own, which may `clear` folders that are not needed any longer when it has
    time.
    """

    early: Callable[[render.Plan, pipeline.Understood], None] = lambda *_: None
    hasty: bool = False
    look: Callable[[Look], None] = lambda _: None
    memory: store.Memory = store.NOTHING
    clear: Callable[[Path], None] = write.clear


ENDING = Staying()
"""A process that ends with its build has nothing of that."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Terms:
    """Where a site is built, by whom and how, as `rebuild` was told."""

    target: Target
    kept: store.Store
    workers: Workers
    choices: pipeline.Choices
    staying: Staying


def rebuild(
    root: Path,
    choices: pipeline.Choices,
    *,
    out: Path,
    workers: Workers = ALONE,
    before: pipeline.Conversion | None = None,
    staying: Staying = ENDING,
) -> Tally:
    """Bring the site in `out` up to date. `before` is what was converted just now, whose problems are told with the others; None
    where nothing was to be.

    Raises:
        NoContent: `root` is no project.
        NotOurs: `out` has files in it and is no site of ours.
        OSError: the disk is full or may not be written; the site is then as it was.
    """
    converting, before = before is not None, before or pipeline.Conversion()
    project.in_a_project(root)
    target = Target(root, out=out, chosen=unchanged.choices(base=choices.base, drafts=choices.drafts, convert=converting))
    sweep = swept(str(root))
    kept = store.Store.open(root, code=store.version(), memory=staying.memory)
    on = _Terms(target=target, kept=kept, workers=workers, choices=choices, staying=staying)
    try:
        with uncollected():
            if staying.hasty:
                _uncompared(on)
            known = _understood(on)
            done = _built(known, before.problems + known.problems, on)
        if not done.errors and before.settled:
            changes.remember(kept, _remembered(done, known.library, choices.today), target, sweep=sweep)
        kept.close(keep=not done.errors)
        return done
    except pipeline.Misset as misset:
        return refused(misset.library, (*before.problems, *misset.problems))
    finally:
        kept.close(keep=False)


def _understood(on: _Terms) -> pipeline.Understood:
    return pipeline.understood(on.target.root, on.choices, kept=on.kept, workers=on.workers)


def _uncompared(on: _Terms) -> None:
    """Tell what the pages will show while new stories are not yet compared with the others; nothing of that is remembered."""
    with on.staying.memory.as_it_was():
        _planned(_understood(on), on)


def _planned(known: pipeline.Understood, on: _Terms) -> render.Plan:
    """What the pages will show, told to who wants to know it early."""
    plan = pipeline.planned(known)
    if not wrong(known.problems):
        on.staying.early(plan, known)
    return plan


def _built(known: pipeline.Understood, problems: tuple[Problem, ...], on: _Terms) -> Tally:
    """The site of what was understood, where nothing in it refuses the build."""
    if wrong(problems) and not on.choices.keep_going:
        return refused(known.library, problems + known.doubts())
    plan = _planned(known, on)
    problems += known.doubts()
    layout, index = pipeline.laid_out_with(plan, known)
    return _laid(known, layout, index, problems, on)


def _laid(
    known: pipeline.Understood, layout: render.Layout, index: search.Known, problems: tuple[Problem, ...], on: _Terms
) -> Tally:
    """The site laid out and put in the place of the old one; a tally of what changed."""
    root, out = on.target.root, on.target.out
    with write.stage(out, clear=on.staying.clear) as stage:
        old = pages.before(on.kept, on.target)
        done = pages.printed(known, layout, stage, before=old, kept=on.kept, workers=on.workers)
        problems += done.problems
        if not wrong(problems):
            problems += pages.checked(known, layout, done, before=old, kept=on.kept)
        if wrong(problems) and (done.problems or not on.choices.keep_going):
            return refused(known.library, problems)
        more = beside.laid(known, layout, stage, intact=old.intact, root=root, workers=on.workers)
        fresh = done.facts.keys() | more.laid
        counts = stage.finish(laid=fresh, written=done.written | more.new, kept=(done.printed.keys() | more.stay) - fresh)
    pages.keep(done, old, kept=on.kept)
    record.leave(known, layout, index, kept=on.kept, out=str(out))
    if counts.changed or not old.intact:
        changes.wrote(on.kept, on.target)
    origins = {render.file(folio.url): folio.made_from for folio in layout.folios}
    on.staying.look(Look(known=known, origins=origins, changed=counts.changed))
    return tally(known.library, problems, counts, why=tuple(done.why(old)))


def _remembered(done: Tally, library: Library, today: dt.date) -> changes.Remembered:
    """What is said of a build, and until when."""
    return changes.Remembered(tally=done, since=today, until=_next_day(library, today))


def _next_day(library: Library, today: dt.date) -> dt.date | None:
    """The first day on which a date that is still to come is so no longer."""
    dates = (date.date for story in library.stories for date in (story.date, story.updated) if date is not None)
    return min((date for date in dates if date > today), default=None)
