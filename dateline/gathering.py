"""Gather what the texts of a pile have in common: a folder, or files → Sisters of each clipping.

Nothing is read before a text without tags is to be converted; then each of the pile is read once.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from dateline import read, remote
from dateline.nouns.clipping import Clipping
from dateline.nouns.folders import CLIPPINGS
from dateline.nouns.pile import ALONE, Pile, Sisters
from dateline.nouns.problem import DatelineError


class Gathered:
    """What the texts of some files have in common, gathered when it is first asked for; and which each file holds."""

    def __init__(self, names: Callable[[], Iterable[str]]) -> None:
        self._names = names
        self._pile: Pile | None = None
        self._holds: dict[str, list[str]] = {}

    def sisters(self, clipping: Clipping) -> Sisters:
        """The lines of a clipping that stand in others of the pile too."""
        from dateline.convert import pile

        return pile.sisters(clipping, self._gathered()) if pile.is_flattened(clipping) else ALONE

    def sisters_in(self, name: str) -> dict[str, Sisters]:
        """The same of the articles in a file on this machine, by their digests; those with none are left out."""
        from dateline.convert import pile

        if name in self._holds:
            found = {digest: pile.sisters_of(digest, self._gathered()) for digest in self._holds[name]}
        else:
            found = {one.sha256: self.sisters(one) for one in _flattened([] if remote.anywhere(name) else [name])}
        return {digest: one for digest, one in found.items() if one.lines}

    def _gathered(self) -> Pile:
        from dateline.convert import pile

        if self._pile is None:
            self._pile = pile.pile(self._texts())
        return self._pile

    def _texts(self) -> Iterator[Clipping]:
        for name in self._names():
            held = self._holds[name] = []
            for clipping in _flattened([name]):
                held += [clipping.sha256] if clipping.text else []
                yield clipping


def in_folder(root: Path) -> Gathered:
    """Of all clippings of a project, whether they were converted already or not."""
    return Gathered(lambda: [f"{root}/{name}" for name in _asked(read.names(root, CLIPPINGS))])


def of_files(names: Sequence[str]) -> Gathered:
    """Of files that are converted together, as far as they are on this machine."""
    return Gathered(lambda: _asked([name for name in names if not remote.anywhere(name)]))


def nothing() -> Gathered:
    """Of an article by itself."""
    return Gathered(lambda: ())


def _asked(names: Sequence[str]) -> Sequence[str]:
    from dateline.convert import pile

    return pile.asked(names)


def _flattened(names: Iterable[str]) -> Iterator[Clipping]:
    """The articles of files that are texts without tags; what cannot be read is said where it is converted."""
    for name in names:
        with suppress(OSError, DatelineError):
            yield from read.flattened(remote.content(name), path=remote.name_of(name))
