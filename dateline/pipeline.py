"""The order: a project's folder → converted stories → a site. The one file that knows which room comes after which.

Convert, once per article:  read → intake → convert → frontmatter → write
Build, every time:  read → frontmatter → library → markdown → link → timeline → rights → render → check → write
"""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from markupsafe import Markup

from dateline import check, convert, frontmatter, intake, library, link, markdown, read, render, rights, timeline, write
from dateline.nouns.clipping import Clipping
from dateline.nouns.draft import Draft
from dateline.nouns.entity import Entity
from dateline.nouns.graph import Graph
from dateline.nouns.library import Entry, Library
from dateline.nouns.page import Page
from dateline.nouns.problem import ContentError, DatelineError, Problem, Severity
from dateline.nouns.release import Release
from dateline.nouns.site import Site
from dateline.nouns.source import Asset, SourceFile
from dateline.nouns.story import Rights, Story
from dateline.nouns.textpage import TextPage
from dateline.nouns.timeline import Timeline

CONTENT = "content"
SETTINGS = "content/site.toml"
CLIPPINGS = "content/clippings"
STORIES = "content/stories"
BASES = "content/stories/.converted"


class NoContent(DatelineError):
    """The folder is no project: it has no content/."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """What the command line chose: `base` None leaves the path to site.toml; `today` is the day at the author's."""

    today: dt.date
    base: str | None = None
    drafts: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversion:
    """Paths of the stories written and of those to be merged by hand; clippings whose stories stay deleted."""

    written: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    dropped: tuple[str, ...] = ()
    kept: int = 0
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Built:
    """A site in memory: its pages, what they were made of, and what is wrong with it."""

    library: Library
    pages: tuple[Page, ...]
    assets: tuple[Asset, ...]
    problems: tuple[Problem, ...]

    @property
    def errors(self) -> tuple[Problem, ...]:
        """What refuses the build."""
        return tuple(problem for problem in self.problems if problem.severity is Severity.ERROR)


def converted(root: Path, *, force: bool = False, dry_run: bool = False) -> Conversion:
    """Convert what is new or changed in content/clippings/ into content/stories/; with `dry_run` nothing is written.

    Raises:
        NoContent: `root` is no project.
    """
    _in_a_project(root)
    clippings, unread = read.clippings(root)
    sources, _ = read.sources(root)
    stories = tuple(source for source in sources if source.path.startswith(f"{STORIES}/"))
    notes = next((source for source in sources if source.path == intake.PATH), None)
    decided, misread = intake.decisions(notes)
    kept = tuple(filter(None, (intake.kept(story, edited=frontmatter.edited(story.text)) for story in stories)))
    bases = tuple(filter(None, (intake.kept(base, edited=False) for base in read.texts(root, BASES))))
    planned = intake.steps(clippings, stories=kept, bases=bases, decided=decided, force=force)
    made, failed = _made(planned, taken=tuple(Path(story.path).stem for story in stories))
    dropped = tuple(step.clipping for step in planned if step.action is intake.Action.DROP)
    if not dry_run:
        _put(root, made)
        _remember(root, dropped, notes=notes)
    return Conversion(
        written=tuple(one.target for one in made if one.target == one.story),
        beside=tuple(one.target for one in made if one.target != one.story),
        dropped=tuple(clipping.path for clipping in dropped),
        kept=sum(step.action is intake.Action.KEEP for step in planned),
        problems=unread + misread + failed,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Made:
    """The text of one converted clipping: the story it belongs to, and where it goes (beside the story where that was edited)."""

    story: str
    target: str
    text: str


def _made(planned: tuple[intake.Step, ...], *, taken: tuple[str, ...]) -> tuple[tuple[_Made, ...], tuple[Problem, ...]]:
    names = list(taken)
    made: list[_Made] = []
    failed: list[Problem] = []
    for step in planned:
        if step.action in (intake.Action.KEEP, intake.Action.DROP):
            continue
        try:
            draft = convert.convert(step.clipping)
        except DatelineError as error:
            failed.append(_unconverted(step.clipping, error))
            continue
        story = step.story or f"{STORIES}/{intake.file_name(draft, taken=names)}"
        names.append(Path(story).stem)
        target = f"{story}.new" if step.action is intake.Action.BESIDE else story
        made.append(_Made(story=story, target=target, text=frontmatter.dump(draft, clipping=step.clipping)))
    return tuple(made), tuple(failed)


def _put(root: Path, made: tuple[_Made, ...]) -> None:
    for one in made:
        write.text(root / one.target, one.text)
        write.text(root / BASES / Path(one.story).name, one.text)


def _remember(root: Path, dropped: tuple[Clipping, ...], *, notes: SourceFile | None) -> None:
    text = notes.text if notes else ""
    for clipping in dropped:
        text = intake.with_clipping_dropped(text, clipping=clipping)
    if dropped:
        write.text(root / intake.PATH, text)


def _unconverted(clipping: Clipping, error: DatelineError) -> Problem:
    what, todo = getattr(error, "what", str(error)), getattr(error, "todo", "type the article into content/stories/ by hand")
    return Problem(path=clipping.path, what=what, todo=todo, severity=Severity.WARNING)


def built(root: Path, choices: Choices) -> Built:
    """The site in memory with all its problems; nothing is written.

    Raises:
        NoContent: `root` is no project.
    """
    _in_a_project(root)
    sources, unread = read.sources(root)
    assets, lost = read.assets(root)
    templates, unusable = read.templates(root)
    settings, misset = frontmatter.site(next((source for source in sources if source.path == SETTINGS), None))
    site = _under(settings, choices.base)
    entries, mistaken = _entries(sources, site=site)
    wrong = frozenset(problem.path for problem in mistaken)
    shelf, loose = library.library(entries, site=site, drafts=choices.drafts, unread=wrong)
    documents = {story.id: markdown.parse(story.body, lang=story.lang, root=_root(story.url)) for story in shelf.stories}
    registry = link.registry(shelf)
    linked = {story.id: link.link(story, documents[story.id], registry=registry) for story in shelf.stories}
    graph = link.graph(shelf, linked)
    releases = {
        story.id: rights.release(story, linked[story.id].document, site=site, mentions=graph.by_story.get(story.id, ()))
        for story in shelf.stories
    }
    shown, dated = rights.withhold(graph, timeline.timeline(shelf), releases=releases)
    pages, misprints = _pages(shelf, graph=shown, dated=dated, releases=releases, templates=templates, assets=assets)
    words = {story.id: markdown.plain(documents[story.id]) for story in shelf.stories}
    doubts = check.content(shelf, graph=graph, bodies=words, sources=sources, today=choices.today)
    problems = unread + lost + unusable + misset + mistaken + loose + misprints + doubts
    if not any(problem.severity is Severity.ERROR for problem in problems):
        # After an error pages are missing, and every link to them would be said to be broken.
        addresses = tuple(asset.url for asset in assets)
        problems += check.check(pages, base=site.base, origin=site.origin, assets=addresses, sources=sources)
    return Built(library=shelf, pages=pages, assets=assets, problems=problems)


def written(built: Built, *, out: Path) -> write.Written:
    """Put a built site into its folder."""
    return write.site(built.pages, built.assets, out=out)


def private(root: Path) -> frozenset[str]:
    """The paths of all texts that may not stand in a public repository: stories that are not `full`, what they were made of, and
    clippings that no story of ours was made of."""
    sources, _ = read.sources(root)
    site, _ = frontmatter.site(next((source for source in sources if source.path == SETTINGS), None))
    entries, _ = _entries(sources, site=site)
    stories = tuple(entry for entry in entries if isinstance(entry, Story))
    ours = tuple(story for story in stories if site.rights_of(story) is Rights.FULL)
    free = {story.path for story in ours} | {f"{BASES}/{Path(story.path).name}" for story in ours}
    free |= {story.clipping.file for story in ours if story.clipping}
    texts = {source.path for source in sources if source.path.startswith(f"{STORIES}/")}
    texts |= {base.path for base in read.texts(root, BASES)} | set(read.names(root, CLIPPINGS))
    return frozenset(texts - free)


def markdown_of(content: bytes, *, path: str) -> tuple[Clipping, Draft, str]:
    """One article from its bytes: the clipping, what was understood of it, and its Markdown file.

    Raises:
        DatelineError: the bytes are no article that could be read.
    """
    clipping = read.clipping(content, path=path)
    draft = convert.convert(clipping)
    return clipping, draft, frontmatter.dump(draft, clipping=clipping)


def _in_a_project(root: Path) -> None:
    if not (root / CONTENT).is_dir():
        raise NoContent(
            f"there is no content/ in {root}: go to your project's folder, or make content/clippings/ and put articles there"
        )


def _under(site: Site, base: str | None) -> Site:
    if base is None:
        return site
    path = base.strip("/")
    return replace(site, base=f"/{path}" if path else "")


def _entries(sources: tuple[SourceFile, ...], *, site: Site) -> tuple[tuple[Entry, ...], tuple[Problem, ...]]:
    entries: list[Entry] = []
    problems: list[Problem] = []
    for source in sources:
        if not source.path.endswith(".md"):
            continue
        entry, mistakes = frontmatter.entry(source, site=site)
        entries += [entry] if entry is not None else []
        problems += mistakes
    return tuple(entries), tuple(problems)


def _pages(
    shelf: Library,
    *,
    graph: Graph,
    dated: Timeline,
    releases: Mapping[str, Release],
    templates: Mapping[str, str],
    assets: tuple[Asset, ...],
) -> tuple[tuple[Page, ...], tuple[Problem, ...]]:
    """The pages, or what is wrong with the templates."""
    try:
        pages = render.pages(
            library=shelf,
            graph=graph,
            timeline=dated,
            releases=releases,
            bodies=_bodies(shelf, releases),
            templates=templates,
            assets=assets,
        )
    except ContentError as error:
        return (), error.problems
    return pages, ()


def _bodies(shelf: Library, releases: Mapping[str, Release]) -> dict[str, Markup]:
    """The HTML of every body by its URL: of a story what may be published, of the author's own pages all."""
    own: tuple[Entity | TextPage, ...] = (*shelf.entities, *shelf.pages)
    texts = {
        entry.url: markdown.html(markdown.parse(entry.body, lang=entry.lang or shelf.site.lang, root=_root(entry.url)))
        for entry in own
    }
    return texts | {story.url: markdown.html(releases[story.id].document) for story in shelf.stories}


def _root(url: str) -> str:
    """The way from a page up to the site's root."""
    return "../" * url.count("/")
