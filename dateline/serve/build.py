"""Build the preview, save by save: what changed → the site in its folder and an Outcome; then, at leisure, the Notes on its pages.

Edited bodies and style sheets are done by themselves; for whatever else was saved the whole is built again, out of what is kept.
"""

import datetime as dt
import time
from dataclasses import dataclass, field
from pathlib import Path

from dateline import pipeline
from dateline.conversion import Conversion
from dateline.crew import Crew
from dateline.nouns.tally import Tally
from dateline.rebuild import Look, rebuild
from dateline.resident import Resident
from dateline.serve.notes import notes
from dateline.serve.outcome import Notes, Outcome


@dataclass(slots=True, kw_only=True)
class Bench:
    """The one thing in here that changes: what is known of the site from one save to the next.

    `unconverted` names the clippings that became no story, `look` is what the last build of the whole has to say to the notes,
    `day` the one it was built on.
    """

    root: Path
    folder: Path
    base: str
    site: Resident = field(init=False)
    unconverted: Conversion = field(default_factory=Conversion)
    tally: Tally = field(default_factory=Tally)
    look: Look | None = None
    day: dt.date = dt.date.min

    def __post_init__(self) -> None:
        self.site = Resident(self.root, out=self.folder, base=self.base, drafts=True)

    def built(self, changed: frozenset[str] | None) -> Outcome:
        """Bring the preview up to date after these files changed; None where that is not known.

        Raises:
            DatelineError, OSError: the site could not be built; the last one stands.
        """
        began, today = time.monotonic(), dt.date.today()
        done = None if changed is None or today != self.day else self.site.saved(changed, today=today)
        if done is not None:
            return self._outcome(done.changed, self._as_converted, began)
        conversion = self._converted(changed)
        looks: list[Look] = []
        choices = pipeline.Choices(today=today, base=self.base, drafts=True)
        self.tally = rebuild(self.root, choices, out=self.folder, crew=Crew(), before=conversion, look=looks.append)
        self.look, self.day = next(iter(looks), None), today
        return self._outcome(self.look.changed if self.look else (), conversion, began)

    def at_leisure(self) -> Notes | None:
        """After the browsers were told: look up what the next save may need; give the notes, where they may have changed."""
        look, self.look = self.look, None
        if look is None:
            return None
        self.site.prepare(today=self.day)
        known, problems = look.known, self.tally.problems
        return notes(known.library, origins=look.origins, happened=known.happened, problems=problems, today=self.day)

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
        self.unconverted = pipeline.converted(self.root)
        return self.unconverted

    def _to_convert(self, path: str) -> bool:
        inside = Path(path).relative_to(self.root).as_posix()
        return inside.startswith(pipeline.CLIPPINGS) or (inside.startswith(pipeline.STORIES) and not Path(path).exists())
