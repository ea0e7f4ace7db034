"""The order: a project's folder → converted stories → a site. The one file that knows which room comes after which.

Convert, once per article:  read → intake → convert → frontmatter → write
Build, every time:  read → frontmatter → library → markdown → link → events → claims → timeline → rights → pictures → render → check
→ write
"""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from markupsafe import Markup

from dateline import (
    check,
    claims,
    conversion,
    data,
    frontmatter,
    library,
    link,
    page_pictures,
    read,
    reading,
    render,
    rights,
    search,
    steps,
    store,
    timeline,
)
from dateline.articles import markdown_of
from dateline.conversion import Conversion
from dateline.existing_stories import BASES, STORIES
from dateline.nouns.account import Account
from dateline.nouns.comparison import Comparison
from dateline.nouns.graph import Graph
from dateline.nouns.library import Library
from dateline.nouns.page import Coming
from dateline.nouns.picture import Picture, address
from dateline.nouns.problem import ContentError, DatelineError, Problem, Severity
from dateline.nouns.release import Release
from dateline.nouns.repeat import Repeat
from dateline.nouns.site import Site
from dateline.nouns.source import Asset
from dateline.nouns.story import Rights, Story
from dateline.nouns.timeline import Timeline
from dateline.texts import Texts
from dateline.texts import texts as nothing_laid_aside
from dateline.workers import ALONE, Workers

CONTENT = "content"
SETTINGS = "content/site.toml"
EVENTS = "content/events.toml"
CLIPPINGS = "content/clippings"

__all__ = [
    "BASES",
    "STORIES",
    "Choices",
    "Conversion",
    "Misset",
    "NoContent",
    "Understood",
    "converted",
    "in_a_project",
    "markdown_of",
    "private",
    "site",
    "understood",
]


class NoContent(DatelineError):
    """The folder is no project: it has no content/."""


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
    in_a_project(root)
    return conversion.converted(root, force=force, dry_run=dry_run, tell=tell, workers=workers)


@dataclass(frozen=True, slots=True, kw_only=True)
class Understood:
    """All that is known before a page is laid out: what may be shown (`graph`, `timeline` and `figures` without what is withheld;
    `happened` and `compared` are for the author's eyes only), the HTML of every body by its URL, and what is wrong so far.
    `affairs` are the pairs of stories of which was asked whether they tell of the same, `shelved` those with figures by what these
    may be compared by, `dated` those with events by what these may be one by, `keys` those under which stories are kept, `signs`
    digests of all that was told of each.
    `address` is where readers find the site, wherever it is served just now. `shown` are the files that pages show, as the author
    keeps them, `pictures` what they show of those. `written` are the author's texts, each read when it is asked for: in the library
    there are no bodies of stories any longer. `withheld` where somebody is hidden, whose name was taken out of the texts. `doubts`
    gives what the author may want to look at, warnings all of them: it is looked for once a page has been shown."""

    address: str
    library: Library
    graph: Graph
    timeline: Timeline
    happened: Timeline
    figures: tuple[Comparison, ...]
    compared: tuple[Comparison, ...]
    releases: Mapping[str, Release]
    originals: Mapping[str, Story]
    repeats: tuple[Repeat, ...]
    keys: Mapping[str, str]
    signs: Mapping[str, str]
    marks: Mapping[str, Account]
    affairs: Mapping[tuple[str, str], bool]
    shelved: Mapping[tuple[str, str], Sequence[str]]
    dated: Mapping[str, Sequence[str]]
    bodies: Mapping[str, Markup]
    templates: Mapping[str, str]
    assets: tuple[Asset, ...]
    pictures: Mapping[str, Picture]
    shown: tuple[Asset, ...]
    written: Mapping[str, str]
    problems: tuple[Problem, ...]
    doubts: Callable[[], tuple[Problem, ...]]
    withheld: bool

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
    in_a_project(root)
    found = _found(root, choices, kept=kept)
    texts, assets = found.texts, found.assets
    shelf, withheld, mistaken = _entered(found, choices, kept=kept, workers=workers)
    if found.misset and not choices.keep_going:
        raise Misset((*found.problems, *mistaken), shelf)
    renamed = steps.renamed(shelf, kept=kept)
    told, keys, signs = steps.stories(shelf, texts, renamed, kept=kept, workers=workers)
    graph = replace(link.graph(shelf, {name: one.linked for name, one in told.items()}), named=texts.named)
    copied = steps.copied(shelf, texts, kept=kept)
    accounts = steps.accounts(shelf, texts, told, copied, kept=kept)
    added, named, misadded = frontmatter.by_hand(texts.source(EVENTS))
    added = library.redacted_events(added, withheld) if withheld else added
    together = steps.together(shelf, texts, accounts, copied, added, kept=kept)
    # Events are put together now.
    told = {name: replace(one, account=Account()) for name, one in told.items()}
    told, renewed = steps.anchored(shelf, texts, told, together.figures, kept=kept)
    figures = claims.led_to(together.figures, {name: dict(one.linked.anchors) for name, one in told.items() if one.linked.anchors})
    releases = {name: one.release for name, one in told.items()}
    steps.own_texts(shelf, texts, renamed, kept=kept, workers=workers)
    free = rights.released(assets, releases=releases.values())
    looked_at = page_pictures.shown(shelf, free, releases=releases, bodies=texts.shown)
    seen, unseen = page_pictures.seen(looked_at, root=root, workers=workers)
    files = frozenset(asset.url for asset in assets)

    def doubts() -> tuple[Problem, ...]:
        found = check.content(shelf, graph=graph, bodies=texts.words, written=texts.written, today=choices.today, files=files)
        return (*timeline.dangling(named, library=shelf), *found)

    return Understood(
        address=found.address,
        library=shelf,
        graph=steps.graph(shelf, texts, told, kept=kept),
        timeline=rights.withhold_events(together.public, releases=releases),
        happened=together.happened,
        figures=rights.withhold_figures(figures, releases=releases),
        compared=together.compared,
        releases=releases,
        originals=copied,
        repeats=steps.repeats(shelf, texts, copied, kept=kept),
        keys=keys,
        signs={**signs, **{name: f"{signs[name]} {sign}" for name, sign in renewed.items()}},
        marks=texts.marks,
        affairs=together.affairs,
        shelved=together.shelved,
        dated=together.dated,
        bodies=texts.shown,
        templates=found.templates,
        assets=page_pictures.published(shelf, free, shown=looked_at, bodies=texts.shown),
        pictures=seen,
        shown=looked_at,
        written=texts.written,
        problems=(*found.problems, *mistaken, *misadded, *unseen),
        doubts=doubts,
        withheld=withheld is not None,
    )


def site(root: Path) -> Site:
    """The settings, as far as they can be read."""
    return frontmatter.site(read.source(root, SETTINGS))[0]


def stories(root: Path) -> tuple[Story, ...]:
    """All stories as they are written, drafts and private ones among them, as far as they can be read."""
    sources, settings = read.texts(root, STORIES), site(root)
    known = (reading.READ.read(reading.read(source, settings)).entry for source in sources)
    return tuple(entry for entry in known if isinstance(entry, Story))


def private(root: Path, told: Iterable[Story]) -> frozenset[str]:
    """The paths of all texts that may not stand in a public repository: stories that are not `full`, what they were made of, and
    clippings that no story of ours was made of."""
    settings = site(root)
    ours = tuple(story for story in told if settings.rights_of(story) is Rights.FULL)
    origins = {story.clipping.sha256 for story in ours if story.clipping}
    bases = read.texts(root, BASES)
    free = {story.path for story in ours} | {story.clipping.file for story in ours if story.clipping}
    # The author may have renamed the story: its text as converted is known by the clipping both came from.
    free |= {base.path for base in bases if any(digest in base.text for digest in origins)}
    texts = {name for name in read.names(root, STORIES) if name.endswith(".md")}
    texts |= {base.path for base in bases} | set(read.names(root, CLIPPINGS))
    free |= {f"content/{address(image.src)}" for story in ours for image in story.images if image.rights is Rights.FULL}
    texts |= set(read.names(root, "content/assets/clippings"))
    return frozenset(texts - free)


def in_a_project(root: Path) -> None:
    """Refuse a folder that is none, before anything is made in it.

    Raises:
        NoContent: there is no content/.
    """
    if not (root / CONTENT).is_dir():
        raise NoContent(
            f"there is no content/ in {root}: go to your project's folder, or make content/clippings/ and put articles there"
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


def planned(known: Understood) -> render.Plan:
    """What every page shows."""
    material = render.Material(
        library=known.library,
        graph=known.graph,
        timeline=known.timeline,
        releases=known.releases,
        say=render.words(known.site.lang, known.templates),
        bodies=known.bodies,
        pictures={**render.measured(known.assets), **known.pictures},
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
    return search.findables(known.library, releases=known.releases, bodies=known.bodies)


def press(known: Understood, layout: render.Layout) -> render.Press:
    """What prints the sheets of a layout."""
    return render.made_ready(view=layout.view, site=known.site, templates=known.templates)
