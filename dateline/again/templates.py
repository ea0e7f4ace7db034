"""The order of printing again: templates edited → the pages that load them, printed from what is kept; nothing else is read.

What pages say stands in their formes, so no story is looked at. Where a page has a fault now, or lost what others may lead to, all
is left to a build of the whole, which says so.
"""

from collections import ChainMap
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from dateline import check, ledger, printing, read, render, standing, store, write
from dateline.crew import Crew
from dateline.nouns.amended import Amended
from dateline.nouns.problem import Problem
from dateline.printing import Printed, Printing

TEMPLATES = "templates/"
_AT_ONCE = 2000
"""So many formes are held at once."""


def edits(paths: Sequence[str]) -> bool:
    """Whether all of these are templates, the author's or the theme's."""
    theme = f"{read.theme_folder()}/"
    return all(path.startswith((TEMPLATES, theme)) and path.endswith(".html") for path in paths)


def unchanged(root: Path, *, out: Path, kept: store.Store) -> bool:
    """Whether the templates are those that the site was printed with."""
    known, (templates, unread) = ledger.read(kept, out=str(out)), read.templates(root)
    return known is not None and not unread and known.templates == _hash(templates)


def _hash(templates: Mapping[str, str]) -> str:
    return store.digest(store.text(templates))


def reprinted(
    root: Path, *, out: Path, kept: store.Store, crew: Crew, intact: Sequence[str], problems: tuple[Problem, ...]
) -> Amended | None:
    """Bring the pages of a site up to date after edits to templates; None where that is not all there is to do, and then nothing
    was done. `intact` are the files of the site, `problems` those of the last build.

    Raises:
        OSError: the disk is full or may not be written; the site is then as it was.
    """
    known = ledger.read(kept, out=str(out))
    templates, unread = read.templates(root)
    if known is None or unread or write.waiting(out):
        return None
    rows = kept.keys(standing.room(out))
    with write.stage(out) as stage:
        on = Printing(view=known.view, site=known.site, templates=templates, stage=stage, keys=rows)
        found = {path: one for path, one in _printed(kept, sorted(rows), on, crew=crew) if one.key != rows[path]}
        if not all(one.facts is not None for one in found.values()) or not _sound(found, known, kept=kept, out=out):
            return None
        written = tuple(path for path, one in found.items() if one.written)
        stage.finish(laid=found, written=written, kept=frozenset(intact).difference(found))
    fresh = {path: store.Row(one.key, standing.FACTS.write(one.facts)) for path, one in found.items() if one.facts is not None}
    kept.put(standing.room(out), fresh)
    ledger.write(kept, replace(known, templates=_hash(templates), verbatim=render.verbatim(templates)), out=str(out))
    why = ((path, standing.Key.parse(found[path].key).why(standing.Key.parse(rows[path]))) for path in written)
    return Amended(written=written, why=tuple(why), problems=problems)


def _printed(kept: store.Store, paths: Sequence[str], on: Printing, *, crew: Crew) -> Iterator[tuple[str, Printed]]:
    for start in range(0, len(paths), _AT_ONCE):
        some = paths[start : start + _AT_ONCE]
        known = ((path, standing.forme(kept, standing.room(on.stage.out), path)) for path in some)
        formes = {path: forme for path, forme in known if forme is not None}
        yield from zip(formes, printing.printed_again(formes, on, crew=crew), strict=True)


def _sound(found: dict[str, Printed], known: ledger.Ledger, *, kept: store.Store, out: Path) -> bool:
    """Whether no page has a fault that it had not, and all that is new on it leads somewhere."""
    room = standing.room(out)
    before = standing.Ids(kept, room)
    facts = {path: one.facts for path, one in found.items() if one.facts is not None}
    if not all(check.faultless(now, known=before.facts(path)) for path, now in facts.items() if path.endswith(".html")):
        return False
    files = standing.names(kept, "files", room)
    ids = ChainMap({path: now.ids for path, now in facts.items()}, before)  # type: ignore[arg-type]
    base, address = known.site.base, known.address
    return all(
        check.arriving(path, set(now.links).difference(before.facts(path).links), files=files, ids=ids, base=base, address=address)
        for path, now in facts.items()
    )
