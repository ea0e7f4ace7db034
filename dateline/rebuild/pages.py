"""Print the pages of a site that are others now, and look at them: what was understood, a layout → what became of each, Problems.

A page is made anew when what it shows, a template that it loads or what that says of the site is another than last time, or when
its file is not as it was left. Of other pages it shows their cards, so a body that is edited concerns its own page alone. That of a
story is not even laid out where all that it would be laid out from is what it was.
"""

from collections import ChainMap
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import chain
from sys import intern

from dateline import built_pages, changes, check, pipeline, printing, render, store, write
from dateline.nouns.problem import Problem
from dateline.printing import Printed, Printing
from dateline.target import Target
from dateline.workers import Fetched, Workers


@dataclass(frozen=True, slots=True, kw_only=True)
class Before:
    """The site as the last build left it: the `keys` of its pages by path, what each was laid out from, and which of all files are
    as they were left."""

    room: str
    keys: Mapping[str, str]
    grounds: Mapping[str, str]
    intact: frozenset[str]

    @property
    def standing(self) -> dict[str, str]:
        """The keys of pages that are as they were left."""
        return {path: self.keys[path] for path in self.keys.keys() & self.intact}


@dataclass(frozen=True, slots=True, kw_only=True)
class Pages:
    """What became of every page, by its path, and what can be read off those made anew."""

    printed: Mapping[str, Printed]
    facts: store.Aside[str]

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What kept pages from being printed."""
        return tuple(dict.fromkeys(problem for one in self.printed.values() for problem in one.problems))

    @property
    def written(self) -> frozenset[str]:
        """Those whose bytes are new."""
        return frozenset(path for path, one in self.printed.items() if one.written)

    def why(self, before: Before) -> Iterator[tuple[str, str]]:
        """Each page that was made anew, with the reason."""
        for path in self.facts:
            now, old = (built_pages.Key.parse(key) for key in (self.printed[path].key, before.keys.get(path, "")))
            yield path, now.why(old) if path in before.keys else "it is new"


def before(kept: store.Store, target: Target) -> Before:
    """What is known of a site. To be asked on its stage: moves that were interrupted are finished by then."""
    room = built_pages.room(target.out)
    return Before(
        room=room,
        keys=kept.keys(room),
        grounds=built_pages.grounds(kept, room),
        intact=changes.intact(kept, target),
    )


def printed(
    known: pipeline.Understood, layout: render.Layout, stage: write.Stage, *, before: Before, kept: store.Store, workers: Workers
) -> Pages:
    """Print those that are others. What these were printed from is kept as they come."""
    on = Printing(view=layout.view, site=known.site, templates=known.templates, stage=stage, keys=before.standing)
    folios = {render.file(folio.url): folio for folio in layout.folios}
    made_of = {path: ground for path, folio in folios.items() if (ground := layout.made_of(folio))}
    found = {path: Printed(key=on.keys[path]) for path in made_of if _stands(path, made_of[path], folios[path], before, on)}
    others, facts = {path: folio for path, folio in folios.items() if path not in found}, kept.aside(str)
    long = frozenset(place for place, folio in enumerate(others.values()) if not folio.url.startswith("stories/"))
    sheets = Fetched(tuple(others.values()), layout.lay)
    for path, (one, forme) in zip(others, printing.printed(sheets, on, workers=workers, long=long), strict=True):
        found[path] = replace(one, facts="")
        if one.facts:
            facts.put(path, one.facts)
            built_pages.keep_formes(kept, before.room, {path: forme})
    laid = {path: built_pages.ground(ground, found[path].key) for path, ground in made_of.items()}
    built_pages.keep_grounds(kept, before.room, {path: laid[path] for path in laid if before.grounds.get(path) != laid[path]})
    return Pages(printed=found, facts=facts)


def _stands(path: str, made_of: str, folio: render.Folio, before: Before, on: Printing) -> bool:
    """Whether a page is as it was left, laid out from what it was, and printed as it was."""
    key = on.keys.get(path)
    if key is None or before.grounds.get(path) != built_pages.ground(made_of, key):
        return False
    return printing.printed_alike(built_pages.Key.parse(key), folio.templates, on)


def keep(done: Pages, before: Before, *, kept: store.Store) -> None:
    """Keep how each page is known from now on."""
    kept.put(before.room, ((path, store.Row(done.printed[path].key, text)) for path, text in done.facts.items()))
    built_pages.forget(kept, before.room, before.keys.keys() - done.printed.keys())


def checked(
    known: pipeline.Understood, layout: render.Layout, done: Pages, *, before: Before, kept: store.Store
) -> tuple[Problem, ...]:
    """Check the pages made anew, those that had a fault of their own, and all where something is gone that others may lead to."""
    origins = _origins(layout)
    assets = [*(asset.url for asset in known.pictures.published), *known.pictures.versions]
    files = {*(path for path, _ in origins), *assets}
    ids = built_pages.Ids(kept, before.room)
    fresh = _looked_at(done.facts, lambda path: built_pages.FACTS.read(done.facts[path]))
    untouched = done.printed.keys() - done.facts.keys()
    faults = built_pages.names(kept, "faults", before.room)
    again = _looked_at(untouched if _gone(files, fresh, ids, before, kept) else untouched & faults, ids.facts)
    parts, faulty = dict[str, tuple[str, ...]](), set[str]()
    for path, found in chain(fresh.items(), again.items()):
        parts[path] = tuple(map(intern, found.ids))
        if not _faultless(found):
            faulty.add(path)
    built_pages.note(kept, "files", before.room, files)
    built_pages.note(kept, "faults", before.room, faulty)
    targets = check.Targets(
        files=frozenset(files),
        ids=ChainMap(parts, ids),  # type: ignore[arg-type]
        address=known.address,
        base=known.site.base,
    )
    read = ChainMap(fresh, again)  # type: ignore[arg-type, var-annotated]
    return check.check(read, origins=origins, assets=assets, targets=targets, written=known.texts.written)


def _origins(layout: render.Layout) -> list[tuple[str, str]]:
    """Every file of the site that is no picture, and the author's file that it is made from."""
    return [
        *((render.file(folio.url), folio.made_from) for folio in layout.folios),
        *((page.path, page.made_from) for page in layout.files),
        *((file.path, "") for file in layout.coming),
    ]


def _looked_at(paths: Iterable[str], read: Callable[[str], check.Facts]) -> built_pages.Looked:
    return built_pages.Looked((path for path in paths if path.endswith(".html")), read)


def _gone(files: set[str], fresh: built_pages.Looked, ids: built_pages.Ids, before: Before, kept: store.Store) -> bool:
    """Whether the site had a file, or a page a fragment, that is not there any more."""
    if not built_pages.names(kept, "files", before.room) <= files:
        return True
    return any(not ids[path] <= fresh[path].ids for path in before.keys if path in fresh)


def _faultless(facts: check.Facts) -> bool:
    return facts.title and facts.heading and not (facts.repeated_ids or facts.undescribed or facts.silent)
