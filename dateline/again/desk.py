"""Desk: what is at hand while a site is amended: files, pages and rows of the store as they will be, none of them written yet."""

from collections import ChainMap
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, field, replace
from pathlib import Path

from dateline import build_record, built_pages, check, link, printing, read, render, search, store, write
from dateline.build_record import BuildRecord
from dateline.built_pages import Forme
from dateline.nouns.card import Card
from dateline.nouns.page import Page
from dateline.nouns.problem import ContentError, Problem
from dateline.printing import Printing
from dateline.shared_figures import SharedFigures
from dateline.shared_words import SharedWords

_FEW = 3
"""So many pages are printed at once; whoever looks at one of more gets that first."""


_Look = tuple[check.Facts, check.Facts]
"""What can be read off a page now, and what could before."""


Shown = Callable[[Mapping[str, bytes]], None]
"""Hears of pages, by their files, before the others are made."""


class Unamendable(Exception):
    """An edit says something that reaches further: the whole has to be built."""


@dataclass(slots=True, kw_only=True)
class Desk:
    """`files` are those of the site that read otherwise now, `formes` what its pages are printed from that do, `unprinted` those of
    them still to be printed, and `why` says at last why each is another. `rows` are to be kept, `cards` drawn, `gone` are files to
    be taken out. `theme` are the templates, once they were read. Pages that are `looked_at` are made first, and `shown`; where
    somebody is shown them, those of edited stories are `put` into the site before the rest is laid out on the `stage`, and are the
    `early` ones."""

    root: Path
    out: Path
    kept: store.Store
    record: BuildRecord
    words: SharedWords
    figures: SharedFigures
    registry: link.Registry
    titles: built_pages.Titles
    files: dict[str, bytes] = field(default_factory=dict)
    formes: dict[str, Forme] = field(default_factory=dict)
    why: dict[str, str] = field(default_factory=dict)
    unprinted: set[str] = field(default_factory=set)
    problems: tuple[Problem, ...] = ()
    rows: dict[tuple[str, str], store.Row] = field(default_factory=dict)
    cards: dict[str, Card] = field(default_factory=dict)
    gone: set[str] = field(default_factory=set)
    theme: Mapping[str, str] | None = None
    looked_at: Callable[[], frozenset[str]] = frozenset
    shown: Shown | None = None
    stage: write.Stage = field(init=False)
    put: Callable[[str, bytes], None] = lambda path, content: None
    early: dict[str, _Look] = field(default_factory=dict)

    @property
    def room(self) -> str:
        """Where the store keeps the pages of the site."""
        return built_pages.room(self.out)

    @property
    def templates(self) -> Mapping[str, str]:
        """The theme, with the author's own laid over it."""
        if self.theme is None:
            self.theme, problems = read.templates(self.root)
            if problems:
                raise Unamendable
        return self.theme

    @property
    def say(self) -> "render.Words":
        """The words of the interface."""
        return render.words(self.record.site.lang, self.templates)

    def shared(self, description: str) -> bool:
        """Whether several pages have a description."""
        return self.titles.shared(built_pages.title("description", description))

    def text(self, path: str) -> str:
        """A file of the site, as it will be."""
        return self._content(path).decode("utf-8")

    def rewrite(self, path: str, text: str) -> None:
        """Let a file of the site read so."""
        self.files[path] = text.encode("utf-8")

    def says(self, path: str, words: str) -> bool:
        """Whether words stand in a file of the site, as it will be."""
        return words.encode("utf-8") in self._content(path)

    def _content(self, path: str) -> bytes:
        return self.files[path] if path in self.files else (self.out / path).read_bytes()

    def has(self, path: str) -> bool:
        """Whether the site has such a file."""
        return (self.out / path).is_file()

    def row(self, room: str, name: str) -> store.Row:
        """A row of the store, as it will be; there has to be one."""
        row = self.rows.get((room, name)) or self.kept.one(room, name)
        if row is None:
            raise Unamendable
        return row

    def forme(self, path: str) -> Forme:
        """What a page will be printed from."""
        forme = self.formes.get(path) or built_pages.forme(self.kept, self.room, path)
        if forme is None:
            raise Unamendable
        return forme

    def sheet(self, path: str) -> render.Sheet:
        """The same, read."""
        return built_pages.taken(self.forme(path))

    def print_from(self, path: str, forme: Forme) -> None:
        """Let a page be printed from something else."""
        if forme != self.forme(path):
            self.formes[path] = forme
            self.unprinted.add(path)

    def print_with(self, url: str, views: Iterable[tuple[str, str]]) -> None:
        """Let all pages be printed that show a story or an entity: with other views of it, or beginnings of views, in the place of
        those that they show, as these are written."""
        pairs = [(was, is_) for was, is_ in views if was != is_]
        for path in built_pages.showing(self.kept, self.room, url) if pairs else ():
            forme = self.forme(path)
            shows = forme.shows
            for was, is_ in pairs:
                shows = shows.replace(was, is_)
            self.print_from(path, forme._replace(shows=shows))

    def draw(self, before: render.Sheet, now: render.Sheet) -> None:
        """The card of a page for social media, where that is another than there was."""
        if before.page.card_image == now.page.card_image:
            return
        old, new = (render.card(sheet, self.record.site) for sheet in (before, now))
        if old is None or new is None:
            raise Unamendable
        self.gone.add(old.url)
        self.gone.discard(new.url)
        self.cards[new.url] = new
        self.cards.pop(old.url, None)

    def splice(self, path: str, before: str, now: str) -> None:
        """Put other words in the place of some that stand in a file once."""
        if before == now:
            return
        content, old = self._content(path), before.encode("utf-8")
        place = content.find(old)
        if not before.strip() or not now.strip() or place < 0 or content.find(old, place + 1) >= 0:
            raise Unamendable
        # Of many megabytes one copy is made, and none is looked through twice.
        whole = memoryview(content)
        self.files[path] = b"".join((whole[:place], now.encode("utf-8"), whole[place + len(old) :]))

    def search(self, old: search.Findable, new: search.Findable, *, outlets: Mapping[str, str] | None = None) -> None:
        """Let a page be found as it is now; `outlets` are those of all stories by their addresses, where it has another."""
        found = search.again(old, new, known=self.record.search, site=self.text, outlets=outlets)
        if found is None:
            raise Unamendable
        self.files |= {path: text.encode("utf-8") for path, text in found[0].items()}
        self.record = replace(self.record, search=found[1])

    def doubt(self, path: str, doubts: tuple[Problem, ...]) -> None:
        """Let these be what there is to say of a file: the same as before, at most in other places."""
        before = [problem for problem in self.problems if problem.path == path]
        if [replace(problem, line=0, column=0) for problem in before] != [replace(problem, line=0, column=0) for problem in doubts]:
            raise Unamendable
        fresh = iter(doubts)
        self.problems = tuple(next(fresh) if problem.path == path else problem for problem in self.problems)

    def hasten(self, path: str) -> None:
        """Let a page stand in the site as it will be, before it is looked up what else follows, where somebody waits for it."""
        if self.shown is None:
            return
        looks = self._printed({path})
        self._arrive(_new_links(looks), looks)
        self.put(path, self._content(path))
        self.shown({path: self._content(path)})
        self.early |= looks

    def print_all(self) -> None:
        """Print what is to be printed, and look at all pages that are others now."""
        some = self.formes.keys() - (self.early.keys() - self.unprinted)
        first = some & self.looked_at() if self.shown is not None and len(self.unprinted) > _FEW else set()
        looks = self._printed(first)
        if first and self.shown is not None:
            self.shown({path: self._content(path) for path in sorted(first)})
        self._see_to(self.early | looks | self._printed(some - first))

    def _printed(self, paths: Collection[str]) -> dict[str, _Look]:
        if not self.unprinted.isdisjoint(paths):
            on = Printing(view=self.record.view, site=self.record.site, templates=self.templates, stage=self.stage, keys={})
            for path in sorted(self.unprinted.intersection(paths)):
                try:
                    self.files[path] = printing.on_paper(self.sheet(path), on).content
                except ContentError as error:
                    raise Unamendable from error
            self.unprinted.difference_update(paths)
        return {path: self._looked_at(path) for path in paths}

    def _looked_at(self, path: str) -> _Look:
        """What can be read off a page now, and what could before. It is looked at for faults of its own, and how it is known from
        now on is noted."""
        row = self.row(self.room, path)
        found, known = check.facts(Page(path=path, content=self._content(path))), built_pages.FACTS.read(row.value)
        if not check.faultless(found, known=known):
            raise Unamendable
        before = built_pages.Key.parse(row.key)
        shows, body = self.forme(path).digests
        now = before._replace(shows=shows, body=body)
        self.rows[self.room, path] = store.Row(str(now), built_pages.FACTS.write(found))
        self.why[path] = now.why(before)
        return found, known

    def _see_to(self, looks: Mapping[str, _Look]) -> None:
        """See that links which were not on the pages lead somewhere, and that none leads to what is gone."""
        wanted = _new_links(looks)
        for path, (found, known) in looks.items():
            if not known.ids <= found.ids:
                for page, links in self._leading_to(path, looks):
                    wanted.setdefault(page, set()).update(links)
        self._arrive(wanted, looks)

    def _arrive(self, wanted: Mapping[str, Set[str]], looks: Mapping[str, _Look]) -> None:
        """See that these links of pages lead somewhere."""
        if not any(wanted.values()):
            return
        ids = ChainMap({path: found.ids for path, (found, _) in looks.items()}, built_pages.Ids(self.kept, self.room))  # type: ignore[arg-type]
        files = built_pages.names(self.kept, "files", self.room)
        targets = check.Targets(files=files, ids=ids, address=self.record.address, base=self.record.site.base)
        if not all(targets.arrive(path, fresh) for path, fresh in wanted.items()):
            raise Unamendable

    def _leading_to(self, path: str, looks: Mapping[str, _Look]) -> Iterator[tuple[str, list[str]]]:
        """The links to fragments of a page, on all pages as they will be."""
        name = path.removesuffix("index.html")
        if not name.endswith("/"):
            raise Unamendable
        tail = f"{name.rstrip('/').rpartition('/')[2]}/"
        for page in {path, *self.kept.having(self.room, tail)}:
            found = looks[page][0] if page in looks else built_pages.FACTS.read(self.row(self.room, page).value)
            yield page, [link for link in found.links if "#" in link and (tail in link or page == path)]

    def keep(self) -> None:
        """Keep what is to be known of the site from now on, and clear the desk."""
        for (room, name), row in self.rows.items():
            self.kept.put(room, {name: row})
        built_pages.keep_formes(self.kept, self.room, self.formes)
        if self.rows:
            self.words.write()
            self.figures.write()
            self.titles.write()
            build_record.write(self.kept, self.record, out=str(self.out))
        for drawer in (self.files, self.formes, self.why, self.unprinted, self.rows, self.cards, self.gone, self.early):
            drawer.clear()
        self.theme = None


def _new_links(looks: Mapping[str, _Look]) -> dict[str, set[str]]:
    """The links that were not on the pages."""
    return {path: set(found.links).difference(known.links) for path, (found, known) in looks.items()}


def desk(
    kept: store.Store,
    *,
    root: Path,
    out: Path,
    looked_at: Callable[[], frozenset[str]] = frozenset,
    shown: Shown | None = None,
) -> Desk | None:
    """The desk for a site that was built whole; None where that left no record."""
    known = build_record.read(kept, out=str(out))
    if known is None or known.withheld:
        return None
    try:
        words = SharedWords(kept, out=str(out))
    except ValueError:
        return None
    titles = built_pages.Titles(kept, built_pages.room(out))
    return Desk(
        root=root,
        out=out,
        kept=kept,
        record=known,
        words=words,
        figures=SharedFigures(kept, out=str(out)),
        registry=link.registry(known.library),
        titles=titles,
        looked_at=looked_at,
        shown=shown,
    )
