"""Build again what changed, and nothing else: a project's folder → its site on disk, and a Tally of what was done.

A page is made anew when what it shows, a template that it loads or what that says of the site is another than last time, or when
its file is not as it was left. Of other pages it shows their cards, so a body that is edited concerns its own page alone.
"""

import datetime as dt
from collections import ChainMap, Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path
from sys import intern

from dateline import (
    build_record,
    built_pages,
    cards,
    changes,
    check,
    pictures,
    pipeline,
    printing,
    reading,
    render,
    search,
    shared_figures,
    shared_words,
    store,
    unchanged,
    write,
)
from dateline.nouns.card import Card
from dateline.nouns.library import Library
from dateline.nouns.problem import Problem, Severity
from dateline.nouns.source import Asset
from dateline.nouns.tally import Tally
from dateline.printing import Printed, Printing
from dateline.stamps import swept
from dateline.workers import ALONE, Fetched, Workers, uncollected


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """A look into a build: what was understood, which file each page is made from, which of the site's files changed."""

    known: pipeline.Understood
    origins: Mapping[str, str]
    changed: tuple[str, ...] = ()


def rebuild(
    root: Path,
    choices: pipeline.Choices,
    *,
    out: Path,
    workers: Workers = ALONE,
    before: pipeline.Conversion | None = None,
    early: Callable[[render.Plan, pipeline.Understood], None] = lambda *_: None,
    hasty: bool = False,
    memory: store.Memory = store.NOTHING,
    clear: Callable[[Path], None] = write.clear,
    look: Callable[[Look], None] = lambda _: None,
) -> Tally:
    """Bring the site in `out` up to date. `before` is what was converted just now, whose problems are told with the others; None
    where nothing was to be. `early` is given what the pages will show, as soon as that is known; where it is `hasty` stories only
    came, and it is given before what they show while these are not yet compared with the others. `look` is given a look at what
    was built of what, where nothing refused the build. `memory` is that of a process that stays, which may `clear` folders that are
    not needed any longer when it has time.

    Raises:
        NoContent: `root` is no project.
        NotOurs: `out` has files in it and is no site of ours.
        OSError: the disk is full or may not be written; the site is then as it was.
    """
    converting, before = before is not None, before or pipeline.Conversion()
    pipeline.in_a_project(root)
    sweep = swept(str(root))
    kept = store.Store.open(root, code=store.version(), memory=memory)
    try:
        with uncollected():
            if hasty:
                with memory.as_it_was():
                    _begun(pipeline.understood(root, choices, kept=kept, workers=workers), early)
            known = pipeline.understood(root, choices, kept=kept, workers=workers)
            problems = before.problems + known.problems
            if _wrong(problems) and not choices.keep_going:
                tally = _tally(known.library, problems=problems + known.doubts(), refused=True)
            else:
                plan = _begun(known, early)
                problems += known.doubts()
                laid = pipeline.laid_out_with(plan, known)
                tally = _built(
                    known,
                    *laid,
                    out,
                    kept=kept,
                    root=root,
                    workers=workers,
                    keep_going=choices.keep_going,
                    problems=problems,
                    look=look,
                    clear=clear,
                )
        if not tally.errors and before.settled:
            day = choices.today
            chosen = unchanged.choices(base=choices.base, drafts=choices.drafts, convert=converting)
            changes.remember(kept, sweep, tally, root=root, out=out, chosen=chosen, today=day, until=_next_day(known.library, day))
        kept.close(keep=not tally.errors)
        return tally
    except pipeline.Misset as wrong:
        return _tally(wrong.library, problems=(*before.problems, *wrong.problems), refused=True)
    finally:
        kept.close(keep=False)


def _begun(known: pipeline.Understood, early: Callable[[render.Plan, pipeline.Understood], None]) -> render.Plan:
    """What the pages will show, told to who wants to know it early."""
    plan = pipeline.planned(known)
    if not _wrong(known.problems):
        early(plan, known)
    return plan


def _built(
    known: pipeline.Understood,
    layout: render.Layout,
    index: search.Known,
    out: Path,
    *,
    kept: store.Store,
    root: Path,
    workers: Workers,
    keep_going: bool,
    problems: tuple[Problem, ...],
    look: Callable[[Look], None],
    clear: Callable[[Path], None],
) -> Tally:
    room = built_pages.room(out)
    rows = kept.keys(room)
    with write.stage(out, clear=clear) as stage:
        # Looked at on the stage: moves that were interrupted are finished by now.
        intact = changes.intact(kept, root=root, out=out)
        paths = [render.file(folio.url) for folio in layout.folios]
        left = {path: rows[path] for path in rows.keys() & intact}
        printed, facts = _printed(known, layout, paths, left, stage, kept=kept, workers=workers)
        problems += tuple(dict.fromkeys(problem for one in printed.values() for problem in one.problems))
        if not _wrong(problems):
            problems += _checked(
                known, layout, facts, untouched=printed.keys() - facts.keys(), kept=kept, old=frozenset(rows), room=room
            )
        if _wrong(problems) and (not keep_going or any(one.problems for one in printed.values())):
            return _tally(known.library, problems=problems, refused=True)
        beside, renewed = _laid_beside(known, layout, intact, stage, root=root, workers=workers)
        fresh = set(facts)
        written = {path for path, one in printed.items() if one.written} | renewed
        stays = printed.keys() | _versions(known).keys() | {card.url for card in layout.cards}
        counts = stage.finish(laid=fresh | beside, written=written, kept=stays - fresh - beside)
    kept.put(room, ((path, store.Row(printed[path].key, text)) for path, text in facts.items()))
    built_pages.forget(kept, room, rows.keys() - printed.keys())
    _write_record(known, layout, index, kept=kept, out=str(out))
    if counts.changed or not intact:
        changes.left(kept, root=root, out=out)
    look(
        Look(
            known=known,
            origins={path: folio.made_from for path, folio in zip(paths, layout.folios, strict=True)},
            changed=counts.changed,
        )
    )
    return _tally(
        known.library,
        problems=problems,
        written=counts.written,
        untouched=counts.untouched,
        removed=counts.removed,
        why=tuple(_reasons({path: printed[path].key for path in facts}, rows)),
    )


def _laid_beside(
    known: pipeline.Understood, layout: render.Layout, intact: frozenset[str], stage: write.Stage, *, root: Path, workers: Workers
) -> tuple[set[str], set[str]]:
    """Lay what stands beside the pages: files, cards, versions of pictures. All that was laid, and what of it is new.

    A card is named by what it says, a version of a picture by what it was made of, so one that stands as it was left is right.
    """
    files = {page.path: page.content for page in layout.files} | {asset.url: asset.content for asset in known.assets}
    renewed = {path for path, content in files.items() if stage.put(path, content)}
    renewed |= {file.path for file in layout.coming if stage.pour(file.path, file.make())}
    missing = sorted({card.url: card for card in layout.cards if card.url not in intact}.items())
    renewed |= set(filter(None, workers.here.each(_draw, [card for _, card in missing], shared=(root, stage))))
    versions = _versions(known)
    wanted = sorted(versions.keys() - intact)
    renewed |= {url for url in wanted if stage.put(url, pictures.page(url, versions[url], root=root).content)}
    cards.cleared(layout.cards, root=root)
    pictures.cleared(known.shown, root=root)
    return {*files, *(file.path for file in layout.coming), *wanted, *(url for url, _ in missing)}, renewed


def _printed(
    known: pipeline.Understood,
    layout: render.Layout,
    paths: list[str],
    keys: Mapping[str, str],
    stage: write.Stage,
    *,
    kept: store.Store,
    workers: Workers,
) -> tuple[dict[str, Printed], store.Aside[str]]:
    """What became of every page, by its path, and what can be read off those made anew; what these were printed from is kept as
    they come."""
    on = Printing(view=layout.view, site=known.site, templates=known.templates, stage=stage, keys=keys)
    room, facts = built_pages.room(stage.out), kept.aside(str)
    grounds, made_of = built_pages.grounds(kept, room), [layout.made_of(folio) for folio in layout.folios]
    found = {
        path: Printed(key=keys[path])
        for path, ground, folio in zip(paths, made_of, layout.folios, strict=True)
        if ground and path in keys and _stands(ground, grounds.get(path, ""), keys[path], folio, on)
    }
    folios = [folio for path, folio in zip(paths, layout.folios, strict=True) if path not in found]
    long = frozenset(place for place, folio in enumerate(folios) if not folio.url.startswith("stories/"))
    pages = printing.printed(Fetched(folios, layout.lay), on, workers=workers, long=long)
    for folio, (one, forme) in zip(folios, pages, strict=True):
        path = render.file(folio.url)
        found[path] = replace(one, facts="")
        if one.facts:
            facts.put(path, one.facts)
            built_pages.keep_formes(kept, room, {path: forme})
    laid = ((path, built_pages.ground(ground, found[path].key)) for path, ground in zip(paths, made_of, strict=True) if ground)
    built_pages.keep_grounds(kept, room, {path: ground for path, ground in laid if grounds.get(path) != ground})
    return found, facts


def _stands(made_of: str, ground: str, key: str, folio: render.Folio, on: Printing) -> bool:
    """Whether a page is laid out from what it was, and printed as it was."""
    return ground == built_pages.ground(made_of, key) and printing.printed_alike(built_pages.Key.parse(key), folio.templates, on)


def _versions(known: pipeline.Understood) -> dict[str, Asset]:
    """The files that were made of pictures, each with its original."""
    originals = {asset.url: asset for asset in known.shown}
    return {file: originals[url] for url, picture in known.pictures.items() for file in picture.files if file != url}


def _draw(card: Card, on: tuple[Path, write.Stage]) -> str:
    """One card, drawn and laid out: its address where it is new."""
    root, stage = on
    page = cards.drawn(card, root=root)
    return page.path if stage.put(page.path, page.content) else ""


def _checked(
    known: pipeline.Understood,
    layout: render.Layout,
    facts: Mapping[str, str],
    *,
    untouched: Set[str],
    kept: store.Store,
    old: frozenset[str],
    room: str,
) -> tuple[Problem, ...]:
    """Check the pages made anew, those that had a fault of their own, and all where something is gone that others may lead to."""
    origins = [(render.file(folio.url), folio.made_from) for folio in layout.folios]
    origins += [(page.path, page.made_from) for page in layout.files]
    origins += [(file.path, "") for file in layout.coming]
    assets = [*(asset.url for asset in known.assets), *_versions(known)]
    files = {*(path for path, _ in origins), *assets}
    ids = built_pages.Ids(kept, room)
    fresh = built_pages.Looked((path for path in facts if path.endswith(".html")), lambda path: built_pages.FACTS.read(facts[path]))
    gone = not built_pages.names(kept, "files", room) <= files or any(
        not ids[path] <= fresh[path].ids for path in old if path in fresh
    )
    doubtful = untouched if gone else untouched & built_pages.names(kept, "faults", room)
    again = built_pages.Looked((path for path in doubtful if path.endswith(".html")), ids.facts)
    faulty, parts = set[str](), dict[str, tuple[str, ...]]()
    for path, found in chain(fresh.items(), again.items()):
        parts[path] = tuple(map(intern, found.ids))
        if not _faultless(found):
            faulty.add(path)
    built_pages.note(kept, "files", room, files)
    built_pages.note(kept, "faults", room, faulty)
    return check.checked(
        ChainMap(fresh, again),  # type: ignore[arg-type]
        origins=origins,
        ids=ChainMap(parts, ids),  # type: ignore[arg-type]
        base=known.site.base,
        address=known.address,
        assets=assets,
        written=known.written,
    )


def _faultless(facts: check.Facts) -> bool:
    return facts.title and facts.heading and not (facts.repeated_ids or facts.undescribed or facts.silent)


def _write_record(known: pipeline.Understood, layout: render.Layout, index: search.Known, *, kept: store.Store, out: str) -> None:
    """Leave what the next build has to know to amend this one."""
    entities = tuple(reading.of(replace(entity, body="")) for entity in known.library.entities)
    left = build_record.BuildRecord(
        site=known.site,
        address=known.address,
        entities=entities,
        copies=frozenset(known.originals),
        repeated=frozenset(original.id for original in known.originals.values()),
        home=layout.home,
        feed=layout.feed,
        view=layout.view,
        templates=store.digest(store.text(known.templates)),
        verbatim=render.verbatim(known.templates),
        withheld=known.withheld,
        search=index,
        times=Counter(f"{one.collection}/{one.entity}/" for one in known.graph.mentions),
    )
    build_record.write(kept, left, out=out)
    built_pages.keep_templates(kept, built_pages.room(out), known.templates)
    built_pages.keep_titles(kept, built_pages.room(out), _titles(known.library, layout.folios))
    shared_words.write(kept, out=out, keys=known.keys, marks=known.marks, affairs=known.affairs)
    shared_figures.write(kept, known.shelved, out=out, stories=known.keys)


def _titles(library: Library, folios: Iterable[render.Folio]) -> Iterator[str]:
    """What is told apart where it is the same: titles and descriptions of pages, and titles of stories."""
    for folio in folios:
        if not folio.leads_on:
            yield built_pages.title("title", folio.title.casefold())
            yield built_pages.title("description", folio.description)
    for story in library.stories:
        yield built_pages.title("story", check.title(story.title))


def _reasons(keys: Mapping[str, str], old: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for path, key in keys.items():
        now, before = built_pages.Key.parse(key), built_pages.Key.parse(old.get(path, ""))
        yield path, now.why(before) if path in old else "it is new"


def _next_day(library: Library, today: dt.date) -> dt.date | None:
    """The first day on which a date that is still to come is so no longer."""
    dates = (date.date for story in library.stories for date in (story.date, story.updated) if date is not None)
    return min((date for date in dates if date > today), default=None)


def _wrong(problems: tuple[Problem, ...]) -> bool:
    return any(problem.severity is Severity.ERROR for problem in problems)


def _tally(
    library: Library,
    *,
    problems: tuple[Problem, ...],
    written: int = 0,
    untouched: int = 0,
    removed: int = 0,
    refused: bool = False,
    why: tuple[tuple[str, str], ...] = (),
) -> Tally:
    numbers = ((each, len(library.of(each.id))) for each in library.site.collections)
    words = tuple((each.id, number, each.singular if number == 1 else each.title) for each, number in numbers)
    return Tally(
        stories=len(library.stories),
        entities=words,
        written=written,
        untouched=untouched,
        removed=removed,
        refused=refused,
        problems=problems,
        why=why,
    )
