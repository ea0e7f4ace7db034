"""Build the preview, save by save: what changed → the site in its folder and an Outcome; then, at leisure, the Notes on its pages.

Between two saves lies at hand what the last build knew. Edited bodies are amended and style sheets laid anew, each by itself; for
whatever else was saved the whole is built again, out of what the store kept.
"""

import datetime as dt
import time
from dataclasses import dataclass, field
from pathlib import Path

from dateline import amending, glance, pipeline, read, render, store, write
from dateline.again import tally_of
from dateline.conversion import Conversion
from dateline.crew import Crew
from dateline.nouns.tally import Tally
from dateline.rebuild import Look, rebuild
from dateline.serve.notes import notes
from dateline.serve.outcome import Notes, Outcome


@dataclass(slots=True)
class _AtHand:
    """What amending needs: the site as it was last looked at, the store, the desk where the site can be amended."""

    seen: glance.Look
    kept: store.Store
    desk: amending.Desk | None


@dataclass(slots=True, kw_only=True)
class Bench:
    """The one thing in here that changes: what the last build knew, said and left.

    `whole` says that it went through, `amended` what was written since and is not noted yet.
    """

    root: Path
    folder: Path
    base: str
    unconverted: Conversion = field(default_factory=Conversion)
    tally: Tally = field(default_factory=Tally)
    look: Look | None = None
    at_hand: _AtHand | None = None
    amended: tuple[str, ...] | None = None
    whole: bool = False
    day: dt.date = dt.date.min

    def built(self, changed: frozenset[str] | None) -> Outcome:
        """Bring the preview up to date after these files changed; None where that is not known.

        Raises:
            DatelineError, OSError: the site could not be built; the last one stands.
        """
        began, today = time.monotonic(), dt.date.today()
        small = None if changed is None or today != self.day else self._by_itself(tuple(map(self._inside, changed)))
        self.day = today
        self.amended = small
        if small is not None:
            return self._outcome(small, self._as_converted, began)
        self.whole = False
        self._put_away()
        conversion = self._converted(changed)
        looks: list[Look] = []
        self.tally = rebuild(self.root, self._choices, out=self.folder, crew=Crew(), before=conversion, look=looks.append)
        self.look, self.whole = next(iter(looks), None), not self.tally.errors
        return self._outcome(self.look.changed if self.look else (), conversion, began)

    def at_leisure(self) -> Notes | None:
        """After the browsers were told: note what was done, lay at hand what the next save may need; the notes, where they may have
        changed."""
        if self.amended is not None:
            self._note(self.amended)
            return None
        self._lay_at_hand()
        if self.look is None:
            return None
        known, problems = self.look.known, self.tally.problems
        origins, self.look = self.look.origins, None
        return notes(known.library, origins=origins, happened=known.happened, problems=problems, today=self.day)

    @property
    def _choices(self) -> pipeline.Choices:
        return pipeline.Choices(today=self.day, base=self.base, drafts=True)

    @property
    def _chosen(self) -> str:
        return glance.choices(base=self.base, drafts=True, convert=True)

    @property
    def _as_converted(self) -> Conversion:
        """Nothing was converted just now; what could not be converted before still cannot."""
        return Conversion(problems=self.unconverted.problems)

    def _outcome(self, changed: tuple[str, ...], conversion: Conversion, began: float) -> Outcome:
        seconds = time.monotonic() - began
        return Outcome(changed=changed, problems=self.tally.problems, conversion=conversion, seconds=seconds)

    def _by_itself(self, paths: tuple[str, ...]) -> tuple[str, ...] | None:
        """The files written, where what was saved can be done by itself; None where the whole has to be built."""
        if self.at_hand is None or not paths:
            return None
        if all(path.startswith("templates/") and path.endswith(".css") for path in paths):
            return self._restyled()
        desk, self.at_hand.desk = self.at_hand.desk, None
        done = amending.amended(paths, desk, problems=self.tally.problems) if desk is not None else None
        if done is None:
            return None
        self.at_hand.desk = desk
        return done.written

    def _restyled(self) -> tuple[str, ...] | None:
        templates, problems = read.templates(self.root)
        if problems:
            return None
        sheet = render.stylesheet(templates)
        with write.stage(self.folder) as stage:
            written = (sheet.path,) if stage.put(sheet.path, sheet.content) else ()
            stage.move(written)
        return written

    def _converted(self, changed: frozenset[str] | None) -> Conversion:
        """What was converted just now: where a clipping may have come or changed, or a story gone."""
        paths = None if changed is None else tuple(map(self._inside, changed))
        if paths is not None and not any(self._to_convert(path) for path in paths):
            return self._as_converted
        self.unconverted = pipeline.converted(self.root)
        return self.unconverted

    def _to_convert(self, path: str) -> bool:
        return path.startswith(pipeline.CLIPPINGS) or (path.startswith(pipeline.STORIES) and not (self.root / path).exists())

    def _note(self, written: tuple[str, ...]) -> None:
        """Keep what was amended, so that the site is known as it stands."""
        at, self.amended = self.at_hand, None
        if at is None:
            return
        tally = tally_of(at.seen.tally, amending.Amended(written=written, pages=()))
        glance.amended(at.kept, at.seen, tally, out=self.folder, chosen=self._chosen, paths=written)
        at.kept.save()
        seen = glance.look(self.root, out=self.folder, chosen=self._chosen, today=self.day)
        if seen is None:
            # A file came or went: what a build of the whole knows of it is found out while nobody waits.
            self._put_away()
            self.tally = rebuild(self.root, self._choices, out=self.folder, crew=Crew(), before=self._as_converted)
            self._lay_at_hand()
            return
        at.seen = seen

    def _lay_at_hand(self) -> None:
        self._put_away()
        if not self.whole:
            return
        seen = glance.look(self.root, out=self.folder, chosen=self._chosen, today=self.day)
        if seen is None:
            return
        kept = store.Store.open(self.root)
        self.at_hand = _AtHand(seen, kept, amending.desk(kept, root=self.root, out=self.folder))

    def _put_away(self) -> None:
        """The store is free for whoever else builds."""
        if self.at_hand is not None:
            self.at_hand.kept.close(keep=False)
        self.at_hand = None

    def _inside(self, path: str) -> str:
        return Path(path).relative_to(self.root).as_posix()
