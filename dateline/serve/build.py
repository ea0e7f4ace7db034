"""Build the preview: what changed → the site in its folder, an Outcome, and the Notes on its pages where they are asked for."""

import datetime as dt
import time
from collections.abc import Callable
from pathlib import Path

from dateline import pipeline
from dateline.conversion import Conversion
from dateline.crew import Crew
from dateline.rebuild import Look, rebuild
from dateline.serve.notes import notes
from dateline.serve.outcome import Notes, Outcome


def rebuilt(root: Path, *, folder: Path, base: str, changed: frozenset[str] | None) -> tuple[Outcome, Callable[[], Notes | None]]:
    """Bring the preview up to date after these files changed; None where that is not known.

    Raises:
        DatelineError, OSError: the site could not be built; the last one stands.
    """
    began, today = time.monotonic(), dt.date.today()
    conversion = pipeline.converted(root) if _to_convert(root, changed) else Conversion()
    looks: list[Look] = []
    choices = pipeline.Choices(today=today, base=base, drafts=True)
    tally = rebuild(root, choices, out=folder, crew=Crew(), before=conversion, look=looks.append)
    changed_files = looks[0].changed if looks else ()
    outcome = Outcome(changed=changed_files, problems=tally.problems, conversion=conversion, seconds=time.monotonic() - began)

    def noted() -> Notes | None:
        if not looks:
            return None
        (look,) = looks
        known = look.known
        return notes(known.library, origins=look.origins, happened=known.happened, problems=tally.problems, today=today)

    return outcome, noted


def _to_convert(root: Path, changed: frozenset[str] | None) -> bool:
    """Whether a clipping may have come or changed, or a story gone."""
    clippings, stories = str(root / pipeline.CLIPPINGS), str(root / pipeline.STORIES)
    return changed is None or any(path.startswith(clippings) or _gone(path, stories) for path in changed)


def _gone(path: str, folder: str) -> bool:
    return path.startswith(folder) and not Path(path).exists()
