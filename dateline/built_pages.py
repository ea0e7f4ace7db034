"""The pages of a site as they stand: what each was printed from, what can be read off it, the parts of it that links lead to."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cache
from typing import NamedTuple

from markupsafe import Markup

from dateline import check, render, store

FACTS: store.Shape[check.Facts] = store.Shape(check.Facts)
_NAMES: store.Shape[tuple[str, ...]] = store.Shape(tuple[str, ...])
_LEADS_TO = re.compile(r"[^/]+/[^/]+/")
"""The address of a story or an entity."""


class Key(NamedTuple):
    """What a page was made from, as hashes: what it shows beside the body of its story, that body, the templates it loads, and
    what these say of the site."""

    shows: str
    body: str
    theme: str
    site: str

    @classmethod
    def parse(cls, text: str) -> "Key":
        """The key that was written; an empty one where it is none."""
        parts = text.split(" ")
        return cls(*parts) if len(parts) == len(cls._fields) else cls("", "", "", "")

    def __str__(self) -> str:
        return " ".join(self)

    def why(self, before: "Key") -> str:
        """Why a page made from this is another than one made from what was before."""
        if before.theme != self.theme:
            before = before._replace(site=self.site)  # another template may say something else of the same site
        moved = (why for why, was, is_ in zip(_WHY, before, self, strict=True) if was != is_)
        return " and ".join(moved) or "its file was not as it was left"


_WHY = (
    "what it shows changed",
    "its text changed",
    "a template that it loads changed",
    "what its template says of the site changed",
)


class Forme(NamedTuple):
    """A sheet as text, to be printed from again: all that it shows, a line each, and apart from it the HTML of its story."""

    shows: str
    body: str

    @classmethod
    def parse(cls, text: str) -> "Forme":
        """The forme that was written."""
        shows, _, body = text.partition(_BETWEEN)
        return cls(shows, body)

    def __str__(self) -> str:
        return f"{self.shows}{_BETWEEN}{self.body}"

    @property
    def digests(self) -> tuple[str, str]:
        """What of it stands in the key of its page."""
        return store.digest(self.shows), store.digest(self.body) if self.body else ""

    @property
    def templates(self) -> tuple[str, ...]:
        """The templates that its page is printed with, the first that there is."""
        return _HEAD.read(self.shows.partition("\n")[0])[0]

    @property
    def made_from(self) -> str:
        """The file of the author's that its page is made from."""
        return _HEAD.read(self.shows.partition("\n")[0])[1]

    @property
    def leads_to(self) -> str:
        """The addresses of all stories and entities that it shows, each in quotation marks."""
        found = {part.partition("#")[0] for part in self.shows.split('"') if "/" in part}
        return "".join(f'"{url}"' for url in sorted(filter(_LEADS_TO.fullmatch, found)))


_BETWEEN = "\f"
"""In the text of a value no such sign stands as it is."""


def set_up(sheet: render.Sheet) -> Forme:
    """The forme of a sheet."""
    values, body = sheet.values, ""
    story = values.get("story")
    if isinstance(story, render.StoryView):
        values, body = {**values, "story": replace(story, body=Markup(""))}, str(story.body)
    lines = (store.text((sheet.templates, sheet.made_from)), store.text(sheet.page))
    return Forme("\n".join((*lines, *(f"{name} {store.text(value)}" for name, value in values.items()))), body)


def taken(forme: Forme) -> render.Sheet:
    """The sheet that was set up.

    Raises:
        ValueError: it is none of this program's.
    """
    head, page, *lines = forme.shows.split("\n")
    templates, made_from = _HEAD.read(head)
    pairs = (line.partition(" ") for line in lines)
    values = {name: _value(name).read(text) for name, _, text in pairs}
    story = values.get("story")
    if isinstance(story, render.StoryView):
        values["story"] = replace(story, body=Markup(forme.body))
    return render.Sheet(page=_page().read(page), templates=templates, values=values, made_from=made_from)


_HEAD: store.Shape[tuple[tuple[str, ...], str]] = store.Shape(tuple[tuple[str, ...], str])


@cache
def _page() -> "store.Shape[render.PageView]":
    return store.Shape(render.PageView)


@cache
def _value(name: str) -> store.Shape[object]:
    if name not in render.VALUES:
        raise ValueError(f"no sheet has a value {name}")
    return store.Shape(render.VALUES[name]())


def room(out: object) -> str:
    """Where the store keeps the pages of a site."""
    return f"page {out}"


def forme(kept: store.Store, of: str, path: str) -> Forme | None:
    """What a page was printed from."""
    row = kept.one(f"forme {of}", path)
    return Forme.parse(row.value) if row is not None else None


def keep_formes(kept: store.Store, of: str, formes: Mapping[str, Forme]) -> None:
    """Keep what pages were printed from, by their paths."""
    kept.put(f"forme {of}", {path: store.Row("", str(each)) for path, each in formes.items()})
    kept.put(f"leads {of}", {path: store.Row("", each.leads_to) for path, each in formes.items()})


def grounds(kept: store.Store, of: str) -> dict[str, str]:
    """What pages were laid out from, as `ground` has it."""
    return kept.keys(f"grounds {of}")


def keep_grounds(kept: store.Store, of: str, grounds: Mapping[str, str]) -> None:
    """Keep it."""
    kept.put(f"grounds {of}", {path: store.Row(ground, "") for path, ground in grounds.items()})


def ground(made_of: str, key: str) -> str:
    """What a page was laid out from, and which page that gave: one that was amended since was laid out from something else."""
    return f"{made_of} {key}"


def forget(kept: store.Store, of: str, paths: Iterable[str]) -> None:
    """Forget pages that are gone."""
    gone = tuple(paths)
    for what in (of, f"forme {of}", f"leads {of}", f"grounds {of}"):
        kept.drop(what, gone)


def showing(kept: store.Store, of: str, url: str) -> tuple[str, ...]:
    """The pages that say anything of a story or an entity: all that show its card, its own page, and more."""
    return kept.having(f"leads {of}", f'"{url}"')


def keep_titles(kept: store.Store, of: str, titles: Iterable[str]) -> None:
    """Keep how pages and stories are called, as `title` has it."""
    kept.put(f"titles {of}", {"": store.Row("", "\n".join(titles))})


def title(kind: str, words: str) -> str:
    """A title, a description or what else of some kind is to stand once on the site, as it is kept."""
    return f"{kind} {store.digest(words)}"


class Titles:
    """How the pages and stories of a site are called, while some are called otherwise."""

    def __init__(self, kept: store.Store, of: str) -> None:
        row = kept.one(f"titles {of}", "")
        self._kept, self._of, self._text, self._changed = kept, of, row.value if row is not None else "", False

    def shared(self, title: str) -> bool:
        """Whether more than one is called so."""
        return self._text.count(title) > 1

    def move(self, before: Iterable[str], now: Iterable[str]) -> None:
        """Note titles in the place of others.

        Raises:
            ValueError: more than one was or is called so, so that they are told apart by more.
        """
        for old, new in zip(before, now, strict=True):
            if old == new:
                continue
            if self._text.count(old) != 1 or new in self._text:
                raise ValueError("not the only one of this title")
            self._text, self._changed = self._text.replace(old, new), True

    def write(self) -> None:
        """Keep what changed."""
        if self._changed:
            self._kept.put(f"titles {self._of}", {"": store.Row("", self._text)})


def keep_templates(kept: store.Store, of: str, templates: Mapping[str, str]) -> None:
    """Keep the templates that the pages were printed with."""
    kept.put(f"templates {of}", {"": store.Row("", store.text(templates))})


def templates(kept: store.Store, of: str) -> Mapping[str, str]:
    """The same again; empty where they are not known."""
    row = kept.one(f"templates {of}", "")
    return _TEMPLATES.read(row.value) if row is not None else {}


_TEMPLATES: store.Shape[Mapping[str, str]] = store.Shape(Mapping[str, str])


class Looked(Mapping[str, check.Facts]):
    """What can be read off pages, read when it is asked for."""

    def __init__(self, paths: Iterable[str], read: Callable[[str], check.Facts]) -> None:
        self._paths, self._read = dict.fromkeys(paths), read

    def __getitem__(self, path: str) -> check.Facts:
        if path not in self._paths:
            raise KeyError(path)
        return self._read(path)

    def __contains__(self, path: object) -> bool:
        return path in self._paths

    def __iter__(self) -> Iterator[str]:
        return iter(self._paths)

    def __len__(self) -> int:
        return len(self._paths)


def names(kept: store.Store, what: str, of: str) -> frozenset[str]:
    """A list of paths: the `files` of a site, or those of its pages that have `faults`."""
    row = kept.one(f"{what} {of}", "")
    return frozenset(_NAMES.read(row.value)) if row is not None else frozenset()


def note(kept: store.Store, what: str, of: str, paths: Iterable[str]) -> None:
    """Keep such a list."""
    kept.put(f"{what} {of}", {"": store.Row("", _NAMES.write(tuple(sorted(paths))))})


class Ids(Mapping[str, frozenset[str]]):
    """The fragments of the pages that stand, looked up when a link leads there."""

    def __init__(self, kept: store.Store, of: str) -> None:
        self._kept, self._room = kept, of
        self._names: Mapping[str, str] | None = None
        self.facts = cache(self._facts)

    def _facts(self, path: str) -> check.Facts:
        row = self._kept.one(self._room, path)
        if row is None:
            raise KeyError(path)
        return FACTS.read(row.value)

    def __getitem__(self, path: str) -> frozenset[str]:
        return self.facts(path).ids

    def __contains__(self, path: object) -> bool:
        return path in self._known()

    def __iter__(self) -> Iterator[str]:
        return iter(self._known())

    def __len__(self) -> int:
        return len(self._known())

    def _known(self) -> Mapping[str, str]:
        if self._names is None:
            self._names = self._kept.keys(self._room)
        return self._names
