"""Build the preview: what changed → the site in its folder, an Outcome, and the Notes on its pages where they are asked for."""

import datetime as dt
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from dateline import pipeline
from dateline.conversion import Conversion
from dateline.crew import Crew
from dateline.nouns.problem import Problem
from dateline.rebuild import Look, rebuild
from dateline.serve.notes import notes
from dateline.serve.outcome import Notes, Outcome


def rebuilt(
    root: Path, *, folder: Path, base: str, changed: frozenset[str] | None, last: Outcome
) -> tuple[Outcome, Callable[[], Notes] | None]:
    """Bring the preview up to date after these files changed (None where that is not known) since the `last` build.

    Raises:
        DatelineError, OSError: the site could not be built; the last one stands.
    """
    began, today = time.monotonic(), dt.date.today()
    unconverted = Conversion(problems=last.conversion.problems)
    conversion = pipeline.converted(root) if _to_convert(root, changed) else unconverted
    looks: list[Look] = []
    choices = pipeline.Choices(today=today, base=base, drafts=True)
    tally = rebuild(root, choices, out=folder, crew=Crew(), before=conversion, look=looks.append)
    look = next(iter(looks), None)
    outcome = Outcome(
        changed=look.changed if look else (), problems=tally.problems, conversion=conversion, seconds=time.monotonic() - began
    )
    return outcome, None if look is None else partial(_noted, look, tally.problems, today)


def _noted(look: Look, problems: tuple[Problem, ...], today: dt.date) -> Notes:
    known = look.known
    return notes(known.library, origins=look.origins, happened=known.happened, problems=problems, today=today)


def _to_convert(root: Path, changed: frozenset[str] | None) -> bool:
    """Whether a clipping may have come or changed, or a story gone."""
    clippings, stories = str(root / pipeline.CLIPPINGS), str(root / pipeline.STORIES)
    return changed is None or any(path.startswith(clippings) or _gone(path, stories) for path in changed)


def _gone(path: str, folder: str) -> bool:
    return path.startswith(folder) and not Path(path).exists()
