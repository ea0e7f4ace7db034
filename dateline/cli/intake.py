"""Convert what is new, and say what became of each clipping: for every command that converts."""

from pathlib import Path
from typing import TYPE_CHECKING

from dateline.cli.progress import progress
from dateline.cli.say import say

if TYPE_CHECKING:
    from dateline.pipeline import Conversion
    from dateline.workers import Workers


def converted(root: Path, *, force: bool = False, dry_run: bool = False, workers: "Workers | None" = None) -> "Conversion":
    """Convert what is new or changed, showing on a terminal how far it has come."""
    from dateline import pipeline
    from dateline.workers import Workers

    with progress("Converting") as tell:
        return pipeline.converted(root, force=force, dry_run=dry_run, tell=tell, workers=workers or Workers())


def say_conversion(conversion: "Conversion", *, would: bool = False) -> None:
    """Which stories were written, merged or wait for their author, which stay deleted; `would`: nothing was written yet."""
    for path in conversion.written:
        say(f"{'Would be converted' if would else 'Converted'}: {path}")
    for path in conversion.merged:
        say(f"Its clipping changed, and what changed {'would be' if would else 'was'} merged into your text: {path}")
    for path in conversion.beside:
        say(f"Its clipping changed and so did you; the choices {'would lie' if would else 'lie'} beside the story: {path}")
    for path in conversion.dropped:
        say(f"Its story was deleted and stays so (content/decisions.toml): {path}")
