"""Keep a site up to date from one process that stays: files saved → the site, in as long as it takes to tell one story.

A preview does this:

    site = Resident(root, out=folder, base="", drafts=True)
    rebuild(root, choices, out=folder, before=conversion)     # the whole: at first, and whenever `saved` gives None
    site.prepare(today=today)                                 # after it went through, while there is time
    done = site.saved(paths, today=today)                     # a Done: what to say and the files that changed; or None
    site.close()                                              # at last, so that the next process knows how the site was left

What is kept between two saves is what `amending` reads: the names of all entities, which stories share words, the store. The first
save after a build of the whole looks it up, the next ones find it there; a build of the whole, by whichever process, makes it void
by itself. All calls come from one thread.
"""

import datetime as dt
import os
from collections.abc import Callable, Collection, Iterable, Mapping, Set
from dataclasses import dataclass, replace
from pathlib import Path

from dateline import changes, read, reading, render, store, unchanged
from dateline.again import amending, desk, in_question, meanwhile, tally_of, templates
from dateline.build_record import BuildRecord
from dateline.nouns.amended import Amended
from dateline.nouns.tally import Tally
from dateline.target import Target
from dateline.workers import ALONE, Workers


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """What is said of a site that was amended, and the files of it that were written, by their paths in it."""

    tally: Tally
    changed: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Parted:
    """Files that were saved: those `alone` may do for which `saved` is asked; entries that `came`; and for these and all `others`
    the whole has to be built."""

    alone: frozenset[str] = frozenset()
    came: frozenset[str] = frozenset()
    others: frozenset[str] = frozenset()


class Resident:
    """A site that a process keeps up to date; `base` and `drafts` as they are chosen for its builds. Of many pages those that are
    `looked_at` are made and `shown` before the others."""

    def __init__(
        self,
        root: Path,
        *,
        out: Path,
        base: str | None = None,
        drafts: bool = False,
        looked_at: Callable[[], frozenset[str]] = frozenset,
        shown: Callable[[Mapping[str, bytes]], None] | None = None,
    ) -> None:
        self._root, self._out = root, out
        self._looked_at, self._shown = looked_at, shown
        self._target = Target(root, out=out, chosen=unchanged.choices(base=base, drafts=drafts, convert=True))
        self._kept = store.Store.none()
        self._desk: desk.Desk | None = None
        self._seen: changes.Look | None = None
        self._tally = Tally()
        self._words, self._settled = "", ""
        self._saved: set[str] = set()
        self._aside: set[str] = set()
        self._written: set[str] = set()

    def parted(self, paths: Collection[str], *, today: dt.date) -> "Parted":
        """Files that were saved, by what has to be done about them. Of many those that read as before are left out: a folder that
        was exchanged for its copy says what it said."""
        everything, names = frozenset(paths), {path: self._name(path) for path in paths}
        looks = frozenset(path for path, name in names.items() if templates.edits((name,)))
        if self._at_hand(today) is None or (looks and looks != everything):
            return Parted(others=everything)
        many = len(names) > amending.MOST
        keys = self._kept.keys("entry") if many else self._keys_of(names.values())
        may = frozenset(path for path, name in names.items() if self._may(name))
        came = frozenset(path for path in may if _is_entry(names[path]) and names[path] not in keys)
        alone = frozenset(path for path in may - came if not (many and self._reads_as(names[path], keys)))
        return Parted(alone=alone, came=came, others=everything - may)

    def saved(self, paths: Iterable[str], *, today: dt.date, workers: Workers = ALONE, beside: Collection[str] = ()) -> Done | None:
        """Bring the site up to date after these files were saved, without what was saved `beside` them, for which the whole is
        built after it; None where the whole has to be built, and then nothing was done.

        Raises:
            OSError: the disk is full or may not be written; the site is then as it was.
        """
        named, aside = (set(map(self._name, some)) for some in (paths, beside))
        seen = self._at_hand(today) if all(self._may(name) for name in named) else None
        if seen is None:
            self.close()
            return None
        try:
            done = self._amended(named | (self._doubtful(seen) - aside), workers)
        except OSError:
            self.close()
            raise
        if done is None:
            self.close()
            return None
        self._tally = tally_of(replace(self._tally, written=0, untouched=self._tally.untouched + self._tally.written), done)
        self._saved |= named.union(seen.changed) - aside
        self._aside |= aside
        self._written.update(done.changed)
        self._begin()
        return Done(tally=self._tally, changed=done.changed)

    def prepare(self, *, today: dt.date) -> None:
        """Look up what the next save needs, after the whole was built.

        Whoever calls this hears of every save: files that could only have changed without a trace since the build are believed.
        """
        seen = self._at_hand(today)
        if seen is not None:
            self._saved.update(seen.changed)
            self._begin()

    def held(self, pages: Iterable[str]) -> meanwhile.Held | None:
        """What is to be known of the stories on these pages while the whole is built; None where no site stands."""
        kept = store.Store.open(self._root) if self._desk is None else store.Store.none()
        try:
            at = self._desk or desk.desk(kept, root=self._root, out=self._out)
            return meanwhile.held(at, pages) if at is not None else None
        finally:
            kept.close(keep=False)

    def rehearse(self, pages: Iterable[str]) -> None:
        """Tell a story on one of these pages again, for nothing: the first that is saved is to wait no longer than others."""
        if self._desk is not None:
            front = f"stories/{self._desk.record.home}/"
            meanwhile.held(self._desk, (*pages, render.file(front))).rehearsed()

    def note(self, words: str) -> None:
        """Keep words about the site for the process that keeps it up to date after this one."""
        self._words = words
        changes.note(self._kept, words, out=self._out)
        self._kept.save()

    @property
    def noted(self) -> str:
        """The words that were kept about the site, where it stands as it was left."""
        return changes.noted(self._kept, self._out)

    @property
    def record(self) -> BuildRecord | None:
        """What the last build of the whole left, where the site is at hand."""
        return self._desk.record if self._desk is not None else None

    def _name(self, path: str) -> str:
        return os.path.relpath(path, self._root).replace(os.sep, "/")

    def _may(self, name: str) -> bool:
        return _is_style(name) or ((_is_entry(name) or templates.edits((name,))) and (self._root / name).is_file())

    def _keys_of(self, names: Iterable[str]) -> Mapping[str, str]:
        rows = ((name, self._kept.one("entry", name)) for name in names)
        return {name: row.key for name, row in rows if row is not None}

    def _reads_as(self, name: str, keys: Mapping[str, str]) -> bool:
        """Whether a file reads as it did when its entry was kept under its key."""
        source = read.source(self._root, name) if name in keys else None
        if source is None or self._desk is None:
            return False
        return keys[name] == reading.key(source, reading.folders(self._desk.record.site))

    def _doubtful(self, seen: changes.Look) -> Set[str]:
        """Files that may have changed beside those that were saved, without those that read as the site shows them."""
        names = frozenset(in_question(seen.changed, self._root, self._kept)) - self._saved
        return frozenset(name for name in names if self._desk is None or not amending.unchanged((name,), self._desk))

    def _amended(self, names: Set[str], workers: Workers) -> Amended | None:
        """Pages printed again or stories told again, then the style sheet laid anew; None where that is not all there is to do."""
        looks = [name for name in names if templates.edits((name,))]
        stories = sorted(name for name in names if not _is_style(name) and name not in looks)
        if self._desk is None or not amending.edits(stories) or (looks and stories):
            return None
        if looks:
            return self._reprinted(workers) if len(looks) == len(names) else None
        done = Amended(written=(), problems=self._tally.problems)
        if stories:
            told = amending.amended(stories, self._desk, problems=self._tally.problems)
            if told is None:
                return None
            done = told
        if len(stories) == len(names):
            return done
        styled = amending.restyled(self._root, out=self._out)
        return None if styled is None else replace(done, written=(*done.written, *styled))

    def _reprinted(self, workers: Workers) -> Amended | None:
        done = templates.reprinted(self._root, out=self._out, kept=self._kept, workers=workers, problems=self._tally.problems)
        if done is not None:
            self._spread()
        return done

    def _spread(self) -> None:
        """Put at hand what a build of the whole, or of all pages, left."""
        self._desk = desk.desk(self._kept, root=self._root, out=self._out, looked_at=self._looked_at, shown=self._shown)

    def settle(self) -> None:
        """Note how the site stands, while nobody saves: whoever comes after a process that was killed begins there as well."""
        self._note()
        self._kept.save()
        self._settled = changes.known(self._kept, self._out) if self._seen is not None else ""

    def close(self) -> None:
        """Note how the site was left, for whoever builds it next."""
        self._note()
        self._kept.close()
        self._void()

    def _note(self) -> None:
        if self._seen is not None and not changes.known(self._kept, self._out):
            seen = changes.doubted(self._seen, self._saved | self._aside)
            changes.amended(self._kept, seen, self._tally, self._target, paths=self._written)
            if self._words:
                changes.note(self._kept, self._words, out=self._out)

    def _at_hand(self, today: dt.date) -> changes.Look | None:
        """The look at the site as it was built last; taken anew where it was built since."""
        if self._seen is not None and changes.lasts(self._seen, today) and changes.known(self._kept, self._out) == self._settled:
            return self._seen
        self._void()
        seen = changes.look(self._target, today=today)
        if seen is None or seen.came:
            return None
        self._kept = store.Store.open(self._root)
        self._spread()
        self._seen, self._tally = seen, seen.tally
        return seen

    def _begin(self) -> None:
        """From here on the site is this process's; a build of the whole notes otherwise."""
        changes.forget(self._kept, self._out)
        self._kept.save()
        self._settled = ""

    def _void(self) -> None:
        self._kept.close(keep=False)
        self._kept, self._desk, self._seen = store.Store.none(), None, None
        self._saved, self._aside, self._written, self._settled = set(), set(), set(), ""


def _is_entry(name: str) -> bool:
    return name.startswith(amending.CONTENT) and name.endswith(".md")


def _is_style(name: str) -> bool:
    return name.startswith("templates/") and name.endswith(".css")
