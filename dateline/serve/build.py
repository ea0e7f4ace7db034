"""Build the preview, save by save: what changed → the site in its folder and an Outcome; then, at leisure, the Notes on its pages.

What a resident can do by itself is done by it; for whatever else was saved the whole is built again, out of what is kept, and the
pages that somebody looks at are shown ahead of it.
"""

import datetime as dt
import os
import shutil
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from threading import Thread

from dateline import pipeline, render, store
from dateline.again.meanwhile import Held
from dateline.again.resident import Resident
from dateline.conversion import Conversion
from dateline.nouns.folders import CLIPPINGS, STORIES
from dateline.nouns.problem import Problem
from dateline.nouns.tally import Tally
from dateline.rebuild import Look, Staying, rebuild
from dateline.serve import ahead
from dateline.serve.notes import notes
from dateline.serve.outcome import Ahead, Note, Notes, Outcome
from dateline.serve.place import Place
from dateline.workers import Workers

_OFTEN = ("index.html", "stories/index.html", "timeline/index.html")
"""Pages that many saves change."""
_PART = 500
"""So many pages are looked for at a time."""
_ARTICLE = b"The mill turns\n\nThe mill by the river turns again, its keeper said on 4 May 2023.\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class Left:
    """What one preview leaves to the next beside the site: the notes on its pages, and what could not be converted."""

    notes: tuple[tuple[str, Note], ...]
    unconverted: tuple[Problem, ...]


LEFT: store.Shape[Left] = store.Shape(Left)


def _aside(folder: Path) -> None:
    """Clear a folder while the browsers are told: a disk with a journal takes a millisecond or two for each folder in it."""
    away = folder.with_name(f"{folder.name}.{time.monotonic_ns()}")
    with suppress(OSError):
        folder.rename(away)
        Thread(target=shutil.rmtree, args=(away,), kwargs={"ignore_errors": True}, name="dateline-clearing").start()


class Overtaken(Exception):
    """Something else was saved: what is being built is not worth finishing. The preview stands as it did."""


@dataclass(slots=True, kw_only=True)
class Bench:
    """The one thing in here that changes: what is known of the site from one save to the next.

    `unconverted` names the clippings that became no story, `look` is what the last build of the whole has to say to the notes,
    `day` the one it was built on, `setting` what all its pages have in common, `late` whether its mistakes were found in pages;
    `stood` are the files of its pages, of which those `unlooked` for are looked for next; `notes` are those of the preview before
    this one, where it begins with them, `memory` spares it reading that again. `looked_at` says which files of the site somebody
    looks at; `show` is given these before all the others are made; `begun` hears that the whole is built, `overtaken` is asked now
    and then whether the build under way is to be given up; `meanwhile` is what is known then of the stories on open pages, `newer`
    are those of these pages that were shown with a text which the build under way has not read.
    """

    place: Place
    looked_at: Callable[[], frozenset[str]] = frozenset
    show: Callable[[Ahead | Outcome], None] = lambda _: None
    begun: Callable[[], None] = lambda: None
    overtaken: Callable[[], bool] = lambda: False
    site: Resident = field(init=False)
    unconverted: Conversion = field(default_factory=Conversion)
    tally: Tally = field(default_factory=Tally)
    look: Look | None = None
    setting: ahead.Setting | None = None
    notes: Notes | None = None
    late: bool = False
    memory: store.Memory = field(default_factory=store.Memory)
    day: dt.date = dt.date.min
    stood: tuple[str, ...] = ()
    unlooked: tuple[str, ...] = ()
    meanwhile: Held | None = None
    newer: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.site = Resident(
            self.place.root,
            out=self.place.folder,
            base=self.place.base,
            drafts=True,
            looked_at=self.looked_at,
            shown=lambda pages: self.show(Ahead(pages=pages)),
        )

    def built(self, changed: frozenset[str] | None) -> Outcome:
        """Bring the preview up to date after these files changed; None where that is not known.

        Raises:
            DatelineError, OSError: the site could not be built; the last one stands.
            Overtaken: it was given up.
        """
        began, today = time.monotonic(), dt.date.today()
        if changed is None:
            self._stand(())  # what is lost, and cannot be made again now, is left until something is saved
            self.site.close()
            if self._as_left(today):
                return self._outcome((), self._as_converted, began)
        shown, came = self._by_templates(changed), False
        if changed is not None and today == self.day:
            saved = self.site.parted(changed, today=today)
            whole = saved.came | saved.others
            done = self._by_itself(saved.alone, whole, today, began) if saved.alone or not whole else None
            if done is not None and not whole:
                return done
            if done is not None:
                self.show(done)
            came = (done is not None or not saved.alone) and all(map(self._is_new, whole))
        self.begun()
        files = self.looked_at()
        self.newer.clear()
        self.meanwhile = self.site.held(files)
        try:
            self.site.close()
            conversion = self._converted(changed)
            hasty = came and not (conversion.merged or conversion.beside or conversion.dropped)
            self.look, self.day = self._rebuilt(conversion, files, shown, hasty=hasty, today=today), today
        finally:
            self.meanwhile = None
        return self._outcome(self.look.changed if self.look else (), conversion, began)

    def complete(self, changed: frozenset[str]) -> bool:
        """Whether this is all of a save, as it mostly is: one file that is there. An article may not have come to its end yet, and
        what is gone may be back in a moment."""
        return len(changed) == 1 and all(os.path.isfile(path) and not self._to_convert(path) for path in changed)

    def shown_meanwhile(self, changed: frozenset[str]) -> bool:
        """Show what was saved while the whole is built; False where not all of it can be. Another thread asks than builds."""
        held = self.meanwhile
        if held is None:
            return False

        def show(pages: ahead.Pages) -> None:
            self.newer.update(pages)
            self.show(Ahead(pages=pages))

        shown = [held.shown(self._inside(path), show) for path in sorted(changed)]
        return all(shown)

    def _by_itself(self, changed: frozenset[str], beside: frozenset[str], today: dt.date, began: float) -> Outcome | None:
        """What a resident makes of it; None where it leaves it to a build of the whole."""
        done = self.site.saved(changed, today=today, workers=self._workers, beside=beside)
        if done is None:
            return None
        self.tally = done.tally
        return self._outcome(done.changed, self._as_converted, began)

    def _as_left(self, today: dt.date) -> bool:
        """Begin where the preview before this one ended, where nothing has to be built since."""
        done = self.site.saved((), today=today)
        words, record = (self.site.noted, self.site.record) if done is not None else ("", None)
        if done is None or not words or record is None:
            return False
        try:
            left = LEFT.read(words)
        except ValueError:
            return False
        self.tally, self.unconverted, self.day = done.tally, Conversion(problems=left.unconverted), today
        self.setting, self.notes = ahead.Setting(view=record.view, site=record.site), dict(left.notes)
        self._stand(self.notes)
        return True

    def _by_templates(self, changed: frozenset[str] | None) -> ahead.Pages:
        """Show pages printed again from what they were printed from last, where nothing but templates changed."""
        if not changed or self.setting is None or not all(self._is_template(path) for path in changed):
            return {}
        files = self.looked_at()
        fresh = self._fresh(ahead.of_templates(self.place.root, self.place.folder, files, self.setting), {})
        if fresh:
            self.show(Ahead(pages=fresh))
        return fresh

    def _rebuilt(
        self, conversion: Conversion, files: frozenset[str], shown: ahead.Pages, *, hasty: bool, today: dt.date
    ) -> Look | None:
        """The whole, the pages that somebody looks at shown as soon as they can be printed; None where mistakes are in the way."""
        looks: list[Look] = []
        before = dict(shown)
        settings: list[ahead.Setting] = []
        # A mistake that was found after this point may still be there; what was found before would have been found again.
        so_far = None if self.late else Outcome(conversion=conversion)
        # What was converted is told when it stands on the pages; its own file, which the watcher sees, is no reason to begin anew.
        gives_way = not (conversion.written or conversion.merged)

        def early(plan: render.Plan, known: pipeline.Understood) -> None:
            if gives_way:
                self._go_on()  # what stories say together takes a while, and nobody is asked meanwhile
            settings.append(ahead.Setting(view=render.view(plan), site=known.site))
            fresh = self._fresh(ahead.of_plan(plan, known, files - self.newer, settings[-1]), before)
            self.show(Ahead(pages=fresh, so_far=so_far))
            before.update(fresh)

        choices = pipeline.Choices(today=today, base=self.place.base, drafts=True)
        staying = Staying(early=early, hasty=hasty, look=looks.append, memory=self.memory, clear=_aside)
        workers = self._workers if gives_way else Workers()
        try:
            self.tally = rebuild(
                self.place.root, choices, out=self.place.folder, workers=workers, before=conversion, staying=staying
            )
        except Overtaken:
            raise
        except Exception:
            self.late = bool(settings)
            raise
        self.late = bool(settings) and not looks
        if not looks:
            return None
        self.setting = settings[-1]
        self._stand(looks[0].origins)
        return looks[0]

    @property
    def _workers(self) -> Workers:
        return Workers(tell=self._go_on)

    def _go_on(self, *_: object) -> None:
        if self.overtaken():
            raise Overtaken

    def _fresh(self, pages: ahead.Pages, before: ahead.Pages) -> ahead.Pages:
        """The pages that are others than those that stand, or that were shown before."""
        return {path: page for path, page in pages.items() if page != (before.get(path) or self._standing(path))}

    def _standing(self, path: str) -> bytes:
        try:
            return (self.place.folder / path).read_bytes()
        except OSError:
            return b""

    def at_leisure(self) -> Notes | None:
        """After the browsers were told: look up what the next save may need; give the notes, where they may have changed."""
        look, self.look = self.look, None
        left, self.notes = self.notes, None
        if look is None and left is None:
            return None
        if look is not None:
            self.site.prepare(today=self.day)
        self.site.rehearse(self.looked_at())
        return left if look is None else self._noted(look)

    def _noted(self, look: Look) -> Notes:
        """The notes on the pages of a build, left to the next preview as well."""
        known, problems = look.known, self.tally.problems
        told = notes(known.library, origins=look.origins, happened=known.together.happened, problems=problems, today=self.day)
        self.site.note(LEFT.write(Left(notes=tuple(sorted(told.items())), unconverted=self.unconverted.problems)))
        return told

    def _stand(self, pages: Iterable[str]) -> None:
        self.stood, self.unlooked = tuple(pages), ()

    def lost(self, before: frozenset[str]) -> frozenset[str]:
        """What somebody took away of the pages since they were built: of those lost `before`, and of the next part of all."""
        part, self.unlooked = self.unlooked[:_PART], self.unlooked[_PART:] or self.stood
        still = before.intersection(self.stood) if before else before
        return frozenset(path for path in still.union(part) if not os.path.isfile(f"{self.place.folder}/{path}"))

    def chores(self) -> Iterator[None]:
        """While nobody saves, one after the other: take away what a preview that was killed left to be cleared, load what prints
        the pages that are open and what converts an article, so that the first is as quick as others."""
        for left in self.place.folder.parent.glob(f".{self.place.folder.name}.stage.*"):
            shutil.rmtree(left, ignore_errors=True)
        yield
        for file in (*self.looked_at(), *_OFTEN):
            if self.setting is not None:
                ahead.of_templates(self.place.root, self.place.folder, frozenset({file}), self.setting)
            yield
        for name in ("article.txt", "article.html"):
            pipeline.markdown_of(_ARTICLE, path=name)
            yield

    def settle(self) -> None:
        """Note while nobody saves how the preview stands: this process may be killed."""
        self.site.settle()

    def close(self) -> None:
        """Note how the preview was left, so that the next one begins there."""
        self.site.close()

    @property
    def _as_converted(self) -> Conversion:
        """Nothing was converted just now; what could not be converted before still cannot."""
        return Conversion(problems=self.unconverted.problems)

    def _outcome(self, changed: tuple[str, ...], conversion: Conversion, began: float) -> Outcome:
        seconds = time.monotonic() - began
        return Outcome(changed=changed, problems=self.tally.problems, conversion=conversion, seconds=seconds)

    def _converted(self, changed: frozenset[str] | None) -> Conversion:
        """What was converted just now: where a clipping may have come or changed, or a story gone."""
        if changed is not None and not any(self._to_convert(path) for path in changed):
            return self._as_converted
        self.unconverted = pipeline.converted(self.place.root)
        return self.unconverted

    def _is_template(self, path: str) -> bool:
        return path.endswith(".html") and Path(path).is_relative_to(self.place.root / "templates")

    def _is_new(self, path: str) -> bool:
        """Whether this file, which came, is a story or becomes one."""
        return self._inside(path).startswith((CLIPPINGS, STORIES)) and Path(path).exists()

    def _inside(self, path: str) -> str:
        return Path(path).relative_to(self.place.root).as_posix()

    def _to_convert(self, path: str) -> bool:
        inside = self._inside(path)
        return inside.startswith(CLIPPINGS) or (inside.startswith(STORIES) and not Path(path).exists())
