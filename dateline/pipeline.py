"""The order: a project's folder → converted stories → a site. The one file that knows which room comes after which.

Convert, once per article:  read → intake → convert → frontmatter → write
Build, every time:  read → frontmatter → library → markdown → link → events → claims → timeline → rights → pictures → render → check
→ write
"""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from dateline import (
    check,
    claims,
    conversion,
    data,
    frontmatter,
    library,
    link,
    project,
    read,
    render,
    rights,
    search,
    steps,
    store,
    telling,
    timeline,
)
from dateline.articles import markdown_of
from dateline.conversion import Conversion
from dateline.nouns.account import Account
from dateline.nouns.comparison import Comparison
from dateline.nouns.event import Event
from dateline.nouns.folders import EVENTS, SETTINGS
from dateline.nouns.graph import Graph
from dateline.nouns.library import Library
from dateline.nouns.page import Coming
from dateline.nouns.problem import ContentError, Problem, Severity
from dateline.nouns.reference import Reference
from dateline.nouns.release import Release
from dateline.nouns.repeat import Repeat
from dateline.nouns.site import Site
from dateline.nouns.source import Asset
from dateline.nouns.story import Story
from dateline.nouns.timeline import Timeline
from dateline.page_pictures import PagePictures, page_pictures
from dateline.texts import Texts
from dateline.texts import texts as nothing_laid_aside
from dateline.workers import ALONE, Workers

__all__ = ["Choices", "Conversion", "Misset", "Understood", "converted", "markdown_of", "understood"]


class Misset(ContentError):
    """The settings have mistakes, so nothing is told by them; `library` are the entries all the same."""

    def __init__(self, problems: tuple[Problem, ...], library: Library) -> None:
        self.library = library
        super().__init__(problems)


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """What the command line chose: `base` None leaves the path to site.toml; `today` is the day at the author's; `keep_going` in
    spite of mistakes."""

    today: dt.date
    base: str | None = None
    drafts: bool = False
    keep_going: bool = False


def converted(
    root: Path, *, force: bool = False, dry_run: bool = False, tell: conversion.Tell | None = None, workers: Workers = ALONE
) -> Conversion:
    """Convert what is new or changed in content/clippings/ into content/stories/; with `dry_run` nothing is written.

    Raises:
        NoContent: `root` is no project.
    """
    project.in_a_project(root)
    return conversion.converted(root, force=force, dry_run=dry_run, tell=tell, workers=workers)


@dataclass(frozen=True, slots=True, kw_only=True)
class Understood:
    """All that is known before a page is laid out.

    `graph`, `timeline` and `figures` are what may be shown, without what is withheld; `together` is for the author's eyes only. In
    the library there are no bodies of stories any longer: these are among the `texts`, with the HTML of every body. `keys` are
    those under which stories are kept, `signs` digests of all that was told of each. `address` is where readers find the site,
    wherever it is served just now. `withheld` where somebody is hidden, whose name was taken out of the texts. `problems` is what
    is wrong so far; `doubts` gives what the author may want to look at, warnings all of them: it is looked for once a page has been
    shown.
    """

    address: str
    library: Library
    texts: Texts
    templates: Mapping[str, str]
    graph: Graph
    timeline: Timeline
    figures: tuple[Comparison, ...]
    together: steps.Together
    releases: Mapping[str, Release]
    originals: Mapping[str, Story]
    repeats: tuple[Repeat, ...]
    pictures: PagePictures
    keys: Mapping[str, str]
    signs: Mapping[str, str]
    withheld: bool
    problems: tuple[Problem, ...]
    doubts: Callable[[], tuple[Problem, ...]]

    @property
    def site(self) -> Site:
        """The settings."""
        return self.library.site


def understood(root: Path, choices: Choices, *, kept: store.Store, workers: Workers = ALONE) -> Understood:
    """Read and understand the whole content. What `kept` has of files, bodies and stories that did not change is not done again.

    Raises:
        NoContent: `root` is no project.
        Misset: its settings have mistakes, and no choice says to go on.
    """
    project.in_a_project(root)
    found = _found(root, choices, kept=kept)
    texts, assets = found.texts, found.assets
    shelf, withheld, mistaken = _entered(found, choices, kept=kept, workers=workers)
    if found.misset and not choices.keep_going:
        raise Misset((*found.problems, *mistaken), shelf)
    renamed = steps.renamed(shelf, kept=kept)
    told, keys, signs = steps.stories(shelf, texts, renamed, kept=kept, workers=workers)
    graph = replace(link.graph(shelf, {name: one.linked for name, one in told.items()}), named=texts.named)
    copied = steps.copied(shelf, texts, kept=kept)
    added, named, misadded = _added_by_hand(texts, withheld)
    together = steps.together(shelf, texts, steps.accounts(shelf, texts, told, copied, kept=kept), copied, added, kept=kept)
    # Events are put together now.
    told = {name: replace(one, account=Account()) for name, one in told.items()}
    told, renewed = steps.anchored(shelf, texts, told, together.figures, kept=kept)
    releases = {name: one.release for name, one in told.items()}
    steps.own_texts(shelf, texts, renamed, kept=kept, workers=workers)
    free = rights.released(assets, releases=releases.values())
    pictures = page_pictures(shelf, free, releases=releases, bodies=texts.shown, root=root, workers=workers)
    files = frozenset(asset.url for asset in assets)
    return Understood(
        address=found.address,
        library=shelf,
        texts=texts,
        templates=found.templates,
        graph=steps.graph(shelf, texts, told, kept=kept),
        timeline=rights.withhold_events(together.public, releases=releases),
        figures=rights.withhold_figures(_led_to(together.figures, told), releases=releases),
        together=together,
        releases=releases,
        originals=copied,
        repeats=steps.repeats(shelf, texts, copied, kept=kept),
        pictures=pictures,
        keys=keys,
        signs={**signs, **{name: f"{signs[name]} {sign}" for name, sign in renewed.items()}},
        withheld=withheld is not None,
        problems=(*found.problems, *mistaken, *misadded, *pictures.problems),
        doubts=partial(_doubts, shelf, graph, texts, named, today=choices.today, files=files),
    )


def _under(site: Site, base: str | None) -> Site:
    if base is None:
        return site
    path = base.strip("/")
    return replace(site, base=f"/{path}" if path else "")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """What lies in the project, its texts laid aside and its settings understood; `address` is where readers find the site."""

    texts: Texts
    assets: tuple[Asset, ...]
    templates: Mapping[str, str]
    site: Site
    address: str
    problems: tuple[Problem, ...]

    @property
    def misset(self) -> bool:
        """Whether the settings have mistakes."""
        return any(problem.path == SETTINGS and problem.severity is Severity.ERROR for problem in self.problems)


def _found(root: Path, choices: Choices, *, kept: store.Store) -> _Found:
    texts = nothing_laid_aside(kept)
    unread: list[Problem] = []
    for source in read.each(root, unread):
        texts.written.put(source.path, source.text)
    assets, lost = read.assets(root)
    templates, unusable = read.templates(root)
    settings, misset = frontmatter.site(texts.source(SETTINGS))
    if any(problem.path == SETTINGS for problem in unread):
        misset = ()  # the file is there, and what is wrong with it is said
    font, fontless = read.fingerprint(root, settings.card_font)
    return _Found(
        texts=texts,
        assets=assets,
        templates=templates,
        site=replace(_under(settings, choices.base), card_font=font),
        address=f"{settings.origin}{settings.base}" if settings.origin else "",
        problems=(*unread, *lost, *unusable, *fontless, *misset),
    )


def _entered(
    found: _Found, choices: Choices, *, kept: store.Store, workers: Workers
) -> tuple[Library, library.Redaction | None, tuple[Problem, ...]]:
    """The entries of a project, what is withheld in them, and what is wrong with them. What a library does not need of them is let
    go of here."""
    texts = found.texts
    entries, mistaken = steps.entries(texts, site=found.site, kept=kept, workers=workers)
    wrong = frozenset(problem.path for problem in mistaken)
    withheld = library.redaction(entries)
    shelf, loose = library.library(
        entries if withheld is None else map(texts.whole, entries), site=found.site, drafts=choices.drafts, unread=wrong
    )
    if withheld is not None:
        shelf = replace(shelf, stories=tuple(map(texts.laid_aside, shelf.stories)))
    return shelf, withheld, (*mistaken, *loose)


def _added_by_hand(
    texts: Texts, withheld: library.Redaction | None
) -> tuple[tuple[Event, ...], tuple[Reference, ...], tuple[Problem, ...]]:
    """The events of events.toml, whom that file names where, and what is wrong with it."""
    events, named, wrong = frontmatter.by_hand(texts.source(EVENTS))
    return library.redacted_events(events, withheld) if withheld else events, named, wrong


def _led_to(figures: tuple[Comparison, ...], told: Mapping[str, telling.Told]) -> tuple[Comparison, ...]:
    """Figures with the places of their sentences, where they can be led to."""
    return claims.led_to(figures, {name: dict(one.linked.anchors) for name, one in told.items() if one.linked.anchors})


def _doubts(
    shelf: Library, graph: Graph, texts: Texts, named: tuple[Reference, ...], *, today: dt.date, files: frozenset[str]
) -> tuple[Problem, ...]:
    found = check.content(shelf, graph=graph, bodies=texts.words, written=texts.written, today=today, files=files)
    return (*timeline.dangling(named, library=shelf), *found)


def planned(known: Understood) -> render.Plan:
    """What every page shows."""
    material = render.Material(
        library=known.library,
        graph=known.graph,
        timeline=known.timeline,
        releases=known.releases,
        say=render.words(known.site.lang, known.templates),
        bodies=known.texts.shown,
        pictures={**render.measured(known.pictures.published), **known.pictures.seen},
        figures=known.figures,
        repeats=known.repeats,
    )
    return render.planned(material, templates=known.templates, downloads=data.CATALOGUE, told=known.signs)


def laid_out(known: Understood) -> render.Layout:
    """The site before it is printed, its search index among the files, its data among those that are to come."""
    return laid_out_with(planned(known), known)[0]


def laid_out_with(plan: render.Plan, known: Understood) -> tuple[render.Layout, search.Known]:
    """The same of what was planned, and what is to be known of the search index to change that."""
    layout = render.layout(plan, templates=known.templates)
    files, index = search.made(_findables(known))
    return replace(layout, files=(*layout.files, *files), coming=(*layout.coming, *_data(known))), index


def _data(known: Understood) -> tuple[Coming, ...]:
    """What the site says of itself in files."""
    said, called = render.in_words(known.site.lang, known.templates)
    return data.coming(
        data.Content(
            library=known.library,
            graph=known.graph,
            timeline=known.timeline,
            releases=known.releases,
            originals=known.originals,
            repeats=known.repeats,
            figures=known.figures,
            said=said,
            called=called,
        )
    )


def _findables(known: Understood) -> Iterator[search.Findable]:
    """All that the index is made of; the same texts give the same files."""
    return search.findables(known.library, releases=known.releases, bodies=known.texts.shown, weighed=known.texts.weighed)


def press(known: Understood, layout: render.Layout) -> render.Press:
    """What prints the sheets of a layout."""
    return render.made_ready(view=layout.view, site=known.site, templates=known.templates)
