"""`build`: convert what is new, build the site, say where it is."""

import argparse
import datetime as dt
import json
import time
from pathlib import Path

from dateline import pipeline
from dateline.cli.say import counted, say, say_problems
from dateline.nouns.library import Library
from dateline.nouns.problem import Severity
from dateline.write import Written


def run(chosen: argparse.Namespace, *, root: Path) -> int:
    """Exit code 1 where the content has errors: the old site is then as it was, but for `--keep-going`."""
    began = time.monotonic()
    conversion = pipeline.Conversion() if chosen.no_convert else pipeline.converted(root)
    say_conversion(conversion)
    choices = pipeline.Choices(today=dt.date.today(), base=chosen.base, drafts=chosen.drafts)
    built = pipeline.built(root, choices)
    problems = (*conversion.problems, *built.problems)
    say_problems(problems)
    if built.errors and not (chosen.keep_going and built.pages):
        say(f"Nothing was written: {counted(len(built.errors), 'error')}. The site in {chosen.out}/ is as it was.")
        return 1
    written = pipeline.written(built, out=root / chosen.out)
    seconds = time.monotonic() - began
    say(_last_line(built.library, written, seconds=seconds))
    home = (root / chosen.out / "index.html").resolve()
    say(f"The home page: {_near(home)}")
    if chosen.json:
        print(json.dumps(_summary(built, written, home=str(home)), ensure_ascii=False))
    return 1 if any(problem.severity is Severity.ERROR for problem in problems) else 0


def say_conversion(conversion: pipeline.Conversion) -> None:
    """Which stories were written, which wait to be merged, which stay deleted."""
    for path in conversion.written:
        say(f"Converted: {path}")
    for path in conversion.beside:
        say(f"Its clipping changed after you edited the story, so the new text lies beside it: {path}")
    for path in conversion.dropped:
        say(f"Its story was deleted and stays so (content/decisions.toml): {path}")


def _last_line(library: Library, written: Written, *, seconds: float) -> str:
    parts = [counted(len(library.stories), "story", "stories")]
    for collection in library.site.collections:
        number = len(library.of(collection.id))
        parts += [f"{number:,} {(collection.singular if number == 1 else collection.title).lower()}"] if number else []
    files = f"{counted(written.written, 'file')} written, {written.untouched:,} unchanged, {written.removed:,} removed"
    return f"Built {', '.join(parts)}: {files}, in {seconds:.2f} s."


def _near(path: Path) -> str:
    here = Path.cwd()
    return path.relative_to(here).as_posix() if path.is_relative_to(here) else str(path)


def _summary(built: pipeline.Built, written: Written, *, home: str) -> dict[str, object]:
    return {
        "stories": len(built.library.stories),
        "entities": {collection.id: len(built.library.of(collection.id)) for collection in built.library.site.collections},
        "files": {"written": written.written, "untouched": written.untouched, "removed": written.removed},
        "problems": len(built.problems),
        "home": home,
    }
