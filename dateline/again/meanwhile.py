"""Show an edited story while the whole is built: what was held of the stories on open pages → their pages as they will read.

The store is the build's meanwhile, so what is needed of it is taken out before. Nothing is written: what was saved is a save like
any other once the build is done, and the page is then made with all that follows.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from dateline import read, reading, store
from dateline.again import stories
from dateline.again.desk import Desk, Shown, Unamendable
from dateline.again.known import as_shown

Rows = Mapping[tuple[str, str], store.Row]


@dataclass(frozen=True, slots=True)
class Held:
    """A desk without its store, and the rows of it that tell of some stories."""

    at: Desk
    rows: Rows

    def shown(self, path: str, show: Shown) -> bool:
        """Show the page of a story whose file was saved; False where it is none that is held, or more than its text is another."""
        return ("entry", path) in self.rows and self._shown(path, show, more="")

    def rehearsed(self) -> None:
        """Do all that for a story as if more was written in it, and show nobody: what that loads and compiles is at hand then."""
        path = next((name for room, name in self.rows if room == "entry"), "")
        if path:
            self._shown(path, lambda _: None, more="\n\nThe mill turns again.\n")

    def _shown(self, path: str, show: Shown, *, more: str) -> bool:
        told = list[Mapping[str, bytes]]()

        def enough(pages: Mapping[str, bytes]) -> None:
            told.append(pages)
            raise Unamendable  # what follows for others is not asked here

        kept = store.Store.of(self.rows)
        at = replace(self.at, kept=kept, shown=enough, files={}, formes={}, rows={}, why={}, unprinted=set(), early={})
        try:
            _retell(path, at, more)
        except (Unamendable, ValueError, OSError):
            pass
        finally:
            kept.close(keep=False)
        for pages in told:
            show(pages)
        return bool(told)


def held(at: Desk, pages: Iterable[str]) -> Held:
    """What is to be known of the stories on these pages."""
    return Held(at, dict(_rows(at, pages)))


def _rows(at: Desk, pages: Iterable[str]) -> Iterator[tuple[tuple[str, str], store.Row]]:
    rooms = (at.room, f"forme {at.room}")
    for page in pages:
        try:
            path = at.forme(page).made_from
            entry = at.row("entry", path)
            story = reading.READ.read(entry.value).story
            if story is None:
                continue
            known = {("entry", path): entry, ("story", story.id): as_shown(story.id, at)}
            yield from (known | {(room, page): at.row(room, page) for room in rooms}).items()
        except (Unamendable, ValueError):
            continue
    files = at.kept.one(f"files {at.room}", "")
    if files is not None:
        yield (f"files {at.room}", ""), files


def _retell(path: str, at: Desk, more: str) -> None:
    source = read.source(at.root, path)
    before = reading.READ.read(at.row("entry", path).value)
    if source is None or before.story is None:
        raise Unamendable
    source = replace(source, text=f"{source.text}{more}")
    now = reading.again(source, before) or reading.READ.read(reading.read(source, at.record.site))
    if now.story is None or now.problems:
        raise Unamendable
    stories.retell(before.story, now.story, source, at)
