"""`build`: convert what is new, build the site, say where it is."""

import argparse
import datetime as dt
import time
from pathlib import Path
from typing import TYPE_CHECKING

from dateline import unchanged
from dateline.cli.say import counted, say
from dateline.left_stamps import SOURCES, left
from dateline.stamps import Stamps, swept
from dateline.target import Target

if TYPE_CHECKING:
    from dateline.changes import Look
    from dateline.conversion import Conversion
    from dateline.nouns.tally import Tally
    from dateline.workers import Workers

_STAGES = {
    "read": "files read",
    "tell": "stories read",
    "text": "texts read",
    "print": "pages printed",
    "print_there": "pages printed",
    "lay": "files laid out",
}

# The rooms are loaded only where something changed: a build with nothing to do waits for none of them.


def run(chosen: argparse.Namespace, *, root: Path) -> int:
    """Exit code 1 where the content has errors: the old site is then as it was, but for `--keep-going`."""
    began = time.monotonic()
    root, out, address = _places(chosen, root=root)
    made = unchanged.choices(base=chosen.base, drafts=chosen.drafts, convert=not chosen.no_convert)
    target = Target(root, out=out, chosen=made)
    before = left(target, SOURCES)
    sweep = swept(str(root), before)
    words = () if chosen.json else unchanged.words(target, sweep, before=before, today=dt.date.today())
    tally = None if words else _built(chosen, target, sweep)
    *problems, last = words or (tally.words if tally else ())
    if problems:
        say("\n".join(problems))
    if tally and tally.refused:
        say(f"Nothing was written: {counted(len(tally.errors), 'error')}. The site in {chosen.out}/ is as it was.")
        return 1
    for path, why in tally.why if tally and chosen.explain else ():
        say(f"{path}: {why}")
    say(f"{last}, in {time.monotonic() - began:.2f} s.")
    home = (out / "index.html").resolve()
    say(_sent(out, address) if address else f"The home page: {_near(home)}")
    if chosen.offline:
        say(f"To be opened from disk: {_near(_offline(out, root / chosen.offline))}")
    if tally and chosen.json:
        _print_summary(tally, home=str(home))
    return 1 if tally and tally.errors else 0


def _places(chosen: argparse.Namespace, *, root: Path) -> tuple[Path, Path, str]:
    """The project's folder, its site's, and the address that the site goes to; a project that lies elsewhere is fetched."""
    if not chosen.project and "://" not in chosen.out:
        return root, root / chosen.out, ""
    from dateline import mirror, remote

    folder = root
    if chosen.project:
        folder = mirror.here(root, chosen.project)
        mirror.fetched(chosen.project, folder)
    if remote.protocol(chosen.out):
        return folder, mirror.here(root, chosen.out) / "site", chosen.out
    if chosen.out == "site":
        return folder, folder / "site", remote.below(chosen.project, "site")
    return folder, root / chosen.out, ""


def _sent(out: Path, address: str) -> str:
    """Bring the site to its address, and say so."""
    from dateline import mirror, write

    done = mirror.sent(write.standing(out), address)
    return f"The site: {address} ({counted(done.put, 'file')} put there, {done.gone:,} taken away)"


def _built(chosen: argparse.Namespace, target: Target, sweep: Stamps) -> "Tally":
    from dateline import changes, pattern_cache, store, template_cache

    with pattern_cache.kept(target.root / store.FOLDER, *template_cache.beside()):
        seen = changes.look(target, today=dt.date.today(), sweep=sweep)
        return _amended(seen, chosen, target) or _rebuilt(seen, chosen, target)


def _amended(seen: "Look | None", chosen: argparse.Namespace, target: Target) -> "Tally | None":
    """The site as the last build left it, but for what a few edits say; None where more is to be done."""
    from dateline.workers import uncollected

    if seen is None:
        return None
    edited = (*seen.changed, *seen.came)
    if not edited:
        return seen.tally
    if not all(path.endswith((".md", ".html", ".py")) for path in edited):
        return None
    with uncollected():  # loading the rooms is half of the work
        return _again(seen, chosen, target)


def _again(seen: "Look", chosen: argparse.Namespace, target: Target) -> "Tally | None":
    from dateline.again import again
    from dateline.cli.progress import progress
    from dateline.cli.workers import workers_for

    with progress("Printing") as tell:

        def told(_: str, done: int, number: int) -> None:
            tell(done, number, _STAGES["print"])

        with workers_for(chosen, jobs=chosen.jobs, tell=told) as workers:
            return again(target, seen, workers=workers.here)


def _rebuilt(seen: "Look | None", chosen: argparse.Namespace, target: Target) -> "Tally":
    from dateline.cli.profile import profiled
    from dateline.cli.progress import progress
    from dateline.cli.workers import workers_for

    with profiled(chosen.profile), progress("Building") as tell:

        def told(what: str, done: int, number: int) -> None:
            tell(done, number, _STAGES.get(what, what))

        with workers_for(chosen, jobs=chosen.jobs, tell=told) as workers:
            return _converted_and_built(seen, chosen, target, workers)


def _converted_and_built(seen: "Look | None", chosen: argparse.Namespace, target: Target, workers: "Workers") -> "Tally":
    from dataclasses import replace

    from dateline import pipeline
    from dateline.cli.intake import converted, say_conversion
    from dateline.rebuild import rebuild

    conversion = None if chosen.no_convert else converted(target.root, workers=replace(workers, tell=None))
    say_conversion(conversion or pipeline.Conversion())
    if chosen.project:
        _given_back(target.root, chosen.project)
    done = _but_for_decisions(seen, conversion, chosen, target)
    if done is not None:
        return done
    choices = pipeline.Choices(today=dt.date.today(), base=chosen.base, drafts=chosen.drafts, keep_going=chosen.keep_going)
    return rebuild(target.root, choices, out=target.out, workers=workers, before=conversion)


def _but_for_decisions(
    seen: "Look | None", conversion: "Conversion | None", chosen: argparse.Namespace, target: Target
) -> "Tally | None":
    """The site as other edits leave it, where what was decided changes nothing in it; None where more is to be done."""
    from dateline import changes
    from dateline.nouns.folders import DECISIONS

    if seen is None or not _came_to_nothing(conversion, seen):
        return None
    rest = changes.without(seen, DECISIONS)
    return _amended(rest, chosen, target) if rest.changed or rest.came else changes.passed_by(seen, target)


def _came_to_nothing(conversion: "Conversion | None", seen: "Look") -> bool:
    """Whether what was decided about clippings and proposals is another, and nothing was or is to be done or said for it."""
    from dateline.nouns.folders import CLIPPINGS, DECISIONS

    told = any(problem.path.startswith((CLIPPINGS, DECISIONS)) for problem in seen.tally.problems)
    idle = conversion is None or (conversion.settled and not conversion.written and not conversion.problems)
    return DECISIONS in (*seen.changed, *seen.came) and idle and not told


def _given_back(root: Path, address: str) -> None:
    from dateline import mirror

    if number := mirror.given_back(root, address):
        say(f"{counted(number, 'file')} of content/ put at {address}")


def _offline(out: Path, folder: Path) -> Path:
    """The home page of a copy that needs no server."""
    from dateline import render, write

    pages = (render.offline(page) for page in write.standing(out))
    write.site(tuple(page for page in pages if page is not None), (), out=folder)
    return (folder / "index.html").resolve()


def _near(path: Path) -> str:
    here = Path.cwd()
    return path.relative_to(here).as_posix() if path.is_relative_to(here) else str(path)


def _print_summary(tally: "Tally", *, home: str) -> None:
    import json

    summary = {
        "stories": tally.stories,
        "entities": {collection: number for collection, number, _ in tally.entities},
        "files": {"written": tally.written, "untouched": tally.untouched, "removed": tally.removed},
        "problems": len(tally.problems),
        "home": home,
    }
    print(json.dumps(summary, ensure_ascii=False))
