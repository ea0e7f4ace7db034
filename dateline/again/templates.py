"""The order of printing again: templates edited → the pages that load them, printed from what is kept; nothing else is read.

What pages say stands in their formes, so no story is looked at. Where a page has a fault now, or lost what others may lead to, all
is left to a build of the whole, which says so.
"""

from collections import ChainMap
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from dateline import build_record, built_pages, check, printing, read, render, store, write
from dateline.nouns.amended import Amended
from dateline.nouns.problem import Problem
from dateline.printing import Printed, Printing
from dateline.workers import Workers

TEMPLATES = "templates/"
_AT_ONCE = 2000
"""So many formes are held at once."""


def edits(paths: Sequence[str]) -> bool:
    """Whether all of these are templates, the author's or the theme's."""
    theme = f"{read.theme_folder()}/"
    return all(path.startswith((TEMPLATES, theme)) and path.endswith(".html") for path in paths)


def unchanged(root: Path, *, out: Path, kept: store.Store) -> bool:
    """Whether the templates are those that the site was printed with."""
    known, (templates, unread) = build_record.read(kept, out=str(out)), read.templates(root)
    return known is not None and not unread and known.templates == _hash(templates)


def _hash(templates: Mapping[str, str]) -> str:
    return store.digest(store.text(templates))


def reprinted(root: Path, *, out: Path, kept: store.Store, workers: Workers, problems: tuple[Problem, ...]) -> Amended | None:
    """Bring the pages of a site up to date after edits to templates; None where that is not all there is to do, and then nothing
    was done. `problems` are those of the last build.

    Raises:
        OSError: the disk is full or may not be written; the site is then as it was.
    """
    known = build_record.read(kept, out=str(out))
    templates, unread = read.templates(root)
    if known is None or unread or write.waiting(out):
        return None
    room = built_pages.room(out)
    keys = kept.keys(room)
    with write.stage(out, flat=True) as stage:
        on = Printing(view=known.view, site=known.site, templates=templates, stage=stage, keys=keys)
        found = _brought_up(on, kept=kept, workers=workers)
        facts = {path: built_pages.FACTS.read(one.facts) for path, one in found.items() if one.facts}
        if any(one.problems for one in found.values()) or not _sound(facts, known, kept=kept, out=out):
            return None
        written = tuple(path for path, one in found.items() if one.written)
        stage.move(written)
    kept.rekey(room, {path: one.key for path, one in found.items() if path not in facts})
    kept.put(room, {path: store.Row(found[path].key, found[path].facts) for path in facts})
    build_record.write(kept, replace(known, templates=_hash(templates), verbatim=render.verbatim(templates)), out=str(out))
    built_pages.keep_templates(kept, room, templates)
    why = ((path, built_pages.Key.parse(found[path].key).why(built_pages.Key.parse(keys[path]))) for path in written)
    return Amended(written=written, why=tuple(why), problems=problems)


def _brought_up(on: Printing, *, kept: store.Store, workers: Workers) -> dict[str, Printed]:
    """The pages that are made from another template now: brought up by an exchange of words where that is all, else printed."""
    known = printing.rewordings(built_pages.templates(kept, built_pages.room(on.stage.out)), on)
    pages = ((path, printing.reworded(path, built_pages.Key.parse(key), on, known)) for path, key in sorted(on.keys.items()))
    found = dict(workers.told(pages, "print", len(on.keys)))
    printed = dict(_printed(kept, [path for path, one in found.items() if one is None], on, workers=workers))
    told = ((path, printed.get(path, one)) for path, one in found.items())
    return {path: one for path, one in told if one is not None and one.key != on.keys[path]}


def _printed(kept: store.Store, paths: Sequence[str], on: Printing, *, workers: Workers) -> Iterator[tuple[str, Printed]]:
    for start in range(0, len(paths), _AT_ONCE):
        some = paths[start : start + _AT_ONCE]
        known = ((path, built_pages.forme(kept, built_pages.room(on.stage.out), path)) for path in some)
        formes = {path: forme for path, forme in known if forme is not None}
        yield from zip(formes, printing.printed_again(formes, on, workers=workers), strict=True)


def _sound(facts: Mapping[str, check.Facts], known: build_record.BuildRecord, *, kept: store.Store, out: Path) -> bool:
    """Whether no page has a fault that it had not, and all that is new on it leads somewhere."""
    room = built_pages.room(out)
    before = built_pages.Ids(kept, room)
    known_of = {path: before.facts(path) for path in facts}
    if not all(check.faultless(now, known=known_of[path]) for path, now in facts.items() if path.endswith(".html")):
        return False
    if not all(known_of[path].ids <= now.ids for path, now in facts.items()):
        return False
    files = built_pages.names(kept, "files", room)
    ids = ChainMap({path: now.ids for path, now in facts.items()}, before)  # type: ignore[arg-type]
    targets = check.Targets(files=files, ids=ids, address=known.address, base=known.site.base)
    return all(targets.arrive(path, set(now.links).difference(known_of[path].links)) for path, now in facts.items())
