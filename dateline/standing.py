"""The pages of a site as they stand: what each was made from, what can be read off it, the parts of it that links may lead to."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import NamedTuple

from dateline import check, render, store

FACTS: store.Shape[check.Facts] = store.Shape(check.Facts)
_NAMES: store.Shape[tuple[str, ...]] = store.Shape(tuple[str, ...])


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


def room(out: object) -> str:
    """Where the store keeps the pages of a site."""
    return f"page {out}"


def happenings(kept: store.Store, of: str, story: str) -> "tuple[render.HappeningView, ...]":
    """What the page of a story says has happened."""
    row = kept.one(f"happenings {of}", story)
    return _happenings().read(row.value) if row is not None else ()


@cache
def _happenings() -> "store.Shape[tuple[render.HappeningView, ...]]":
    return store.Shape(tuple[render.HappeningView, ...])


def note_happenings(kept: store.Store, of: str, told: "Mapping[str, tuple[render.HappeningView, ...]]") -> None:
    """Keep what the pages of stories say has happened, by their ids; an empty list need not be kept."""
    known, shape = kept.keys(f"happenings {of}"), _happenings()
    texts = {name: shape.write(views) for name, views in told.items() if views}
    rows = {name: store.Row(store.digest(text), text) for name, text in texts.items()}
    kept.put(f"happenings {of}", {name: row for name, row in rows.items() if known.get(name) != row.key})
    kept.drop(f"happenings {of}", known.keys() - rows.keys())


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
