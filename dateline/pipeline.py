"""The order: a project's folder → converted stories → a site. The one file that knows which room comes after which.

Convert, once per article:  read → intake → convert → frontmatter → write
Build, every time:  read → frontmatter → library → markdown → link → events → claims → timeline → rights → pictures → render → check
→ write
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial
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
    read,
    reading,
    render,
    rights,
    search,
    showing,
    store,
    telling,
    timeline,
)
from dateline.conversion import BASES, STORIES, Conversion, markdown_of
from dateline.crew import ALONE, Crew, Fetched
from dateline.nouns.account import Account
from dateline.nouns.claim import Claim
from dateline.nouns.comparison import Comparison
from dateline.nouns.entity import Entity
from dateline.nouns.event import Event
from dateline.nouns.graph import Graph
from dateline.nouns.library import Entry, Library
from dateline.nouns.page import Coming
from dateline.nouns.picture import Picture, address
from dateline.nouns.problem import DatelineError, Problem
from dateline.nouns.release import Release
from dateline.nouns.repeat import Repeat
from dateline.nouns.site import Claims, Events, Site
from dateline.nouns.source import Asset
from dateline.nouns.story import Rights, Story
from dateline.nouns.textpage import TextPage
from dateline.nouns.timeline import Timeline
from dateline.texts import Texts
from dateline.texts import texts as nothing_laid_aside

CONTENT = "content"
SETTINGS = "content/site.toml"
EVENTS = "content/events.toml"
CLIPPINGS = "content/clippings"

__all__ = [
    "BASES",
    "STORIES",
    "Choices",
    "Conversion",
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """What the command line chose: `base` None leaves the path to site.toml; `today` is the day at the author's."""

    today: dt.date
    base: str | None = None
    drafts: bool = False


def converted(
    root: Path, *, force: bool = False, dry_run: bool = False, tell: conversion.Tell | None = None, crew: Crew = ALONE
) -> Conversion:
    """Convert what is new or changed in content/clippings/ into content/stories/; with `dry_run` nothing is written.

    Raises:
        NoContent: `root` is no project.
    """
    in_a_project(root)
    return conversion.converted(root, force=force, dry_run=dry_run, tell=tell, crew=crew)


@dataclass(frozen=True, slots=True, kw_only=True)
class Understood:
    """All that is known before a page is laid out: what may be shown (`graph`, `timeline` and `figures` without what is withheld;
    `happened` and `compared` are for the author's eyes only), the HTML of every body by its URL, and what is wrong so far.
    `affairs` are the pairs of stories of which was asked whether they tell of the same, `keys` those under which stories are kept.
    `address` is where readers find the site, wherever it is served just now. `shown` are the files that pages show, as the author
    keeps them, `pictures` what they show of those. `written` are the author's texts, each read when it is asked for: in the library
    there are no bodies of stories any longer. `withheld` where somebody is hidden, whose name was taken out of the texts."""

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
    accounts: Mapping[str, Account]
    affairs: Mapping[tuple[str, str], bool]
    bodies: Mapping[str, Markup]
    templates: Mapping[str, str]
    assets: tuple[Asset, ...]
    pictures: Mapping[str, Picture]
    shown: tuple[Asset, ...]
    written: Mapping[str, str]
    problems: tuple[Problem, ...]
    withheld: bool

    @property
    def site(self) -> Site:
        """The settings."""
        return self.library.site


def understood(root: Path, choices: Choices, *, kept: store.Store, crew: Crew = ALONE) -> Understood:
    """Read and understand the whole content. What `kept` has of files, bodies and stories that did not change is not done again.

    Raises:
        NoContent: `root` is no project.
    """
    in_a_project(root)
    texts, unread = _read(root, kept)
    assets, lost = read.assets(root)
    templates, unusable = read.templates(root)
    settings, misset = frontmatter.site(texts.source(SETTINGS))
    font, fontless = read.fingerprint(root, settings.card_font)
    site = replace(_under(settings, choices.base), card_font=font)
    entries, mistaken = _entries(texts, site=site, kept=kept, crew=crew)
    wrong = frozenset(problem.path for problem in mistaken)
    withheld = library.veil(entries)
    shelf, loose = library.library(
        entries if withheld is None else map(texts.whole, entries), site=site, drafts=choices.drafts, unread=wrong
    )
    shelf = shelf if withheld is None else replace(shelf, stories=tuple(map(texts.laid_aside, shelf.stories)))
    renamed = _renamed(shelf, kept=kept)
    told, keys = _stories(shelf, texts, renamed, kept=kept, crew=crew)
    graph = link.graph(shelf, {name: one.linked for name, one in told.items()})
    copied = _copied(shelf, told, kept=kept)
    accounts = _accounts(shelf, texts, told, copied, kept=kept)
    added, named, misadded = frontmatter.by_hand(texts.source(EVENTS))
    added = library.veiled_events(added, withheld) if withheld else added
    together = _together(shelf, texts.figures, accounts, copied, added, kept=kept)
    # Events are put together now.
    told = {name: replace(one, account=_UNTOLD) for name, one in told.items()}
    accounts = {name: replace(one, events=()) for name, one in accounts.items()}
    told = _anchored(shelf, texts, told, together.figures, kept=kept)
    figures = claims.led_to(together.figures, {name: dict(one.linked.anchors) for name, one in told.items() if one.linked.anchors})
    releases = {name: one.release for name, one in told.items()}
    _own_texts(shelf, texts, renamed, kept=kept, crew=crew)
    free = rights.released(assets, releases=releases.values())
    looked_at = showing.shown(shelf, free, releases=releases, bodies=texts.shown)
    seen, unseen = showing.seen(looked_at, root=root, crew=crew)
    shown, dated = rights.withhold(graph, together.public, releases=releases)
    doubts = check.content(
        shelf, graph=graph, bodies=texts.words, written=texts.written, today=choices.today, files={asset.url for asset in assets}
    )
    return Understood(
        address=f"{settings.origin}{settings.base}" if settings.origin else "",
        library=shelf,
        graph=shown,
        timeline=dated,
        happened=together.happened,
        figures=rights.withhold_figures(figures, releases=releases),
        compared=together.compared,
        releases=releases,
        originals=copied,
        repeats=_repeats(shelf, texts, copied, kept=kept),
        keys=keys,
        accounts=accounts,
        affairs=together.affairs,
        bodies=texts.shown,
        templates=templates,
        assets=showing.published(shelf, free, shown=looked_at, bodies=texts.shown),
        pictures=seen,
        shown=looked_at,
        written=texts.written,
        problems=(
            *(*unread, *lost, *unusable, *fontless, *misset, *mistaken, *loose, *misadded, *unseen),
            *(*timeline.strays(named, library=shelf), *doubts),
        ),
        withheld=withheld is not None,
    )


def site(root: Path) -> Site:
    """The settings, as far as they can be read."""
    return frontmatter.site(read.source(root, SETTINGS))[0]


def private(root: Path) -> frozenset[str]:
    """The paths of all texts that may not stand in a public repository: stories that are not `full`, what they were made of, and
    clippings that no story of ours was made of."""
    sources, _ = read.sources(root)
    site, _ = frontmatter.site(next((source for source in sources if source.path == SETTINGS), None))
    known = (reading.READ.read(reading.read(source, site)) for source in sources if source.path.endswith(".md"))
    entries = tuple(one.entry for one in known)
    stories = tuple(entry for entry in entries if isinstance(entry, Story))
    ours = tuple(story for story in stories if site.rights_of(story) is Rights.FULL)
    origins = {story.clipping.sha256 for story in ours if story.clipping}
    bases = read.texts(root, BASES)
    free = {story.path for story in ours} | {story.clipping.file for story in ours if story.clipping}
    # The author may have renamed the story: its text as converted is known by the clipping both came from.
    free |= {base.path for base in bases if any(digest in base.text for digest in origins)}
    texts = {source.path for source in sources if source.path.startswith(f"{STORIES}/")}
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


_ACCOUNT: store.Shape[Account] = store.Shape(Account)
_NAMES: store.Shape[tuple[link.Names, ...]] = store.Shape(tuple[link.Names, ...])


_UNTOLD = Account()


def _read(root: Path, kept: store.Store) -> tuple[Texts, list[Problem]]:
    texts = nothing_laid_aside(kept)
    trouble: list[Problem] = []
    for source in read.each(root, trouble):
        texts.written.put(source.path, source.text)
    return texts, trouble


def _entries(texts: Texts, *, site: Site, kept: store.Store, crew: Crew) -> tuple[tuple[Entry, ...], tuple[Problem, ...]]:
    folders = reading.folders(site)

    def without_text(_: str, read: reading.Read) -> reading.Read:
        return replace(read, story=texts.laid_aside(read.story)) if read.story is not None else read

    known = store.step(
        kept,
        "entry",
        {path: reading.key(texts.file(path), folders) for path in texts.written if path.endswith(".md")},
        shape=reading.READ,
        make=lambda paths: crew.each(reading.read, Fetched(paths, texts.file), shared=site),
        held=without_text,
    ).values.values()
    entries = (one.entry for one in known)
    return tuple(entry for entry in entries if entry is not None), tuple(problem for one in known for problem in one.problems)


def _renamed(shelf: Library, *, kept: store.Store) -> frozenset[link.Need]:
    """What a text needs to be linked anew: the names of the registry that came, went or changed since the last build."""
    names = link.names(shelf)
    known = kept.one("names", "")
    kept.put("names", {"": store.Row("", _NAMES.write(names))})
    return link.changed(_NAMES.read(known.value) if known else (), names)


def _stories(
    shelf: Library, texts: Texts, renamed: frozenset[link.Need], *, kept: store.Store, crew: Crew
) -> tuple[Mapping[str, telling.Told], Mapping[str, str]]:
    """What each story says, and the keys it is kept under; told again where it changed, its rights did, or a name that may stand
    in it."""
    stories = shelf.story_by_id
    site = replace(shelf.site, references=())
    keys = {name: telling.key(texts.story(story), site) for name, story in stories.items()}
    told = store.step(
        kept,
        "story",
        keys,
        shape=telling.TOLD,
        make=lambda ids: crew.each(
            telling.tell, Fetched(ids, lambda name: texts.story(stories[name])), shared=(site, link.registry(shelf))
        ),
        stale=(lambda name: link.touched(texts.story(stories[name]), renamed)) if renamed else None,
        held=lambda name, one: texts.told(one, stories[name]),
    ).values
    return told, keys


def _accounts(
    shelf: Library, texts: Texts, told: Mapping[str, telling.Told], originals: Mapping[str, Story], *, kept: store.Store
) -> dict[str, Account]:
    """What each story says has happened; a copy is read again from the day of its original, where only the library knows that."""
    accounts = {name: one.account for name, one in told.items()}
    days = timeline.dates(shelf, originals)

    def copy(name: str) -> str:
        return _ACCOUNT.write(telling.copied(texts.story(shelf.story_by_id[name]), told[name], days[name], site=shelf.site))

    copies = store.step(
        kept,
        "copy",
        {name: store.digest(str(day), shelf.site.lang, store.text(accounts[name])) for name, day in days.items()},
        shape=_ACCOUNT,
        make=lambda names: map(copy, names),
    )
    return accounts | dict(copies.values)


def _copied(shelf: Library, told: Mapping[str, telling.Told], *, kept: store.Store) -> dict[str, Story]:
    """The original of each story that is another's copy."""
    accounts = {name: one.account for name, one in told.items()}
    return kept.memory.result("copied", (shelf.stories, accounts), lambda: timeline.originals(shelf, accounts))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Together:
    """What the stories say of the same: figures `compared`, those of them that are shown, what has `happened`, and what of that is
    `public`; `affairs` are the pairs of stories of which was asked whether they tell of the same."""

    compared: tuple[Comparison, ...]
    figures: tuple[Comparison, ...]
    happened: Timeline
    public: Timeline
    affairs: Mapping[tuple[str, str], bool]


def _together(
    shelf: Library,
    figures: Mapping[str, tuple[Claim, ...]],
    accounts: Mapping[str, Account],
    copied: Mapping[str, Story],
    added: tuple[Event, ...],
    *,
    kept: store.Store,
) -> _Together:
    """What the stories say together; no setting but these two has a say in it, and no other entry."""
    site = shelf.site

    def made() -> _Together:
        affairs = timeline.Affairs(accounts)
        compare = partial(claims.comparisons, shelf, figures, copied=copied, same=affairs.same)
        tell = partial(timeline.timeline, shelf, accounts=accounts, by_hand=added, copied=copied, affairs=affairs)
        compared, happened = compare(), tell()
        return _Together(
            compared=compared,
            figures=compared if site.claims is Claims.ALL else compare(found=False),
            happened=happened,
            public=happened if site.events is Events.ALL else tell(found=False),
            affairs=affairs.asked,
        )

    made_from = (shelf.stories, shelf.entities, site.claims, site.events, accounts, copied, added, figures)
    return kept.memory.result("together", made_from, made)


_REPEAT: store.Shape[Repeat] = store.Shape(Repeat)


def _repeats(shelf: Library, texts: Texts, originals: Mapping[str, Story], *, kept: store.Store) -> tuple[Repeat, ...]:
    """How each copy differs from its original."""

    def pair(name: str) -> tuple[Story, Story]:
        return texts.story(shelf.story_by_id[name]), texts.story(shelf.story_by_id[originals[name].id])

    found = store.step(
        kept,
        "repeat",
        {name: store.digest(*map(store.text, pair(name))) for name in originals},
        shape=_REPEAT,
        make=lambda names: (_REPEAT.write(telling.repeated(*pair(name))) for name in names),
    ).values
    return tuple(found[name] for name in sorted(found))


def _anchored(
    shelf: Library, texts: Texts, told: Mapping[str, telling.Told], compared: Iterable[Comparison], *, kept: store.Store
) -> Mapping[str, telling.Told]:
    """The same; stories whose figures differ from those of others are told again, so that each of these can be led to."""
    stories = shelf.story_by_id
    wanted: dict[str, list[str]] = {}
    for one in (statement for comparison in compared if comparison.differs for statement in comparison.statements):
        wanted.setdefault(one.story.id, []).append(one.claim.sentence)

    def tell(names: Iterable[str]) -> Iterator[str]:
        shared = (replace(shelf.site, references=()), link.registry(shelf))
        return (telling.tell(texts.story(stories[name]), shared, wanted[name]) for name in names)

    def key(name: str) -> str:
        one = told[name]
        return store.digest(store.text((one.linked.mentions, one.release)), texts.shown[stories[name].url], *sorted(wanted[name]))

    again = store.step(
        kept,
        "anchored",
        {name: key(name) for name in wanted},
        shape=telling.TOLD,
        make=tell,
        held=lambda name, one: texts.told(one, stories[name]),
    ).values
    return {**told, **again}


def _own_texts(shelf: Library, texts: Texts, renamed: frozenset[link.Need], *, kept: store.Store, crew: Crew) -> None:
    """Lay aside the HTML of every body that is the author's own, with the names in it linked."""
    entries: tuple[Entity | TextPage, ...] = (*shelf.entities, *shelf.pages)
    own = {entry.url: entry for entry in entries if entry.body}
    found = store.step(
        kept,
        "text",
        {url: telling.key_of_own(entry, shelf.site.lang) for url, entry in own.items()},
        shape=telling.HTML,
        make=lambda urls: crew.each(telling.own, [own[url] for url in urls], shared=(shelf.site.lang, link.registry(shelf))),
        stale=(lambda url: link.may_name(own[url].body, renamed)) if renamed else None,
    ).values
    for url, html in found.items():
        texts.shown.put(url, html)


def planned(known: Understood) -> render.Plan:
    """What every page shows."""
    return render.planned(
        library=known.library,
        graph=known.graph,
        timeline=known.timeline,
        releases=known.releases,
        bodies=known.bodies,
        templates=known.templates,
        assets=known.assets,
        pictures=known.pictures,
        figures=known.figures,
        repeats=known.repeats,
        downloads=data.CATALOGUE,
    )


def laid_out(known: Understood) -> render.Layout:
    """The site before it is printed, its search index among the files, its data among those that are to come."""
    return laid_out_with(planned(known), known)[0]


def laid_out_with(plan: render.Plan, known: Understood) -> tuple[render.Layout, search.Known]:
    """The same of what was planned, and what is to be known of the search index to change that."""
    layout = render.layout(plan, templates=known.templates)
    files, index = search.made(_findables(known))
    return replace(layout, files=(*layout.files, *files), coming=_data(known)), index


def _data(known: Understood) -> tuple[Coming, ...]:
    """What the site says of itself in files."""
    said, called = render.in_words(known.site.lang, known.templates)
    return data.coming(
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


def _findables(known: Understood) -> Iterator[search.Findable]:
    """All that the index is made of; the same texts give the same files."""
    return search.findables(known.library, releases=known.releases, bodies=known.bodies)


def press(known: Understood, layout: render.Layout) -> render.Press:
    """What prints the sheets of a layout."""
    return render.made_ready(view=layout.view, site=known.site, templates=known.templates)
