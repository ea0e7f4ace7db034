"""`serve`: the preview with live reload."""

import argparse
import datetime as dt
import webbrowser
from dataclasses import replace
from pathlib import Path

from dateline import pipeline
from dateline.cli.build import say_conversion
from dateline.cli.say import counted, say, say_problems
from dateline.nouns.problem import DatelineError

_EVERYONE = ("0.0.0.0", "::", "")


def run(chosen: argparse.Namespace, *, root: Path) -> int:
    """Build into .dateline/preview/, serve it, build again after every save, until interrupted."""
    from dateline.serve import serve

    folder = root / ".dateline" / "preview"
    base = "/" + chosen.base.strip("/") if chosen.base.strip("/") else ""
    if chosen.host in _EVERYONE:
        say("Everyone who can reach this machine can now read the preview, drafts included.")

    def build() -> None:
        _rebuilt(root, folder=folder, base=base)

    def ready(address: str) -> None:
        say(f"Preview: {address}  (drafts included; stop with Ctrl+C)")
        if chosen.open:
            webbrowser.open(address)

    build()
    folder.mkdir(parents=True, exist_ok=True)
    serve(root, folder=folder, base=base, host=chosen.host, port=chosen.port, build=build, ready=ready)
    return 0


def _rebuilt(root: Path, *, folder: Path, base: str) -> None:
    """Build once; whatever is wrong is said and the last good preview stays."""
    from dateline.serve import reloading

    try:
        conversion = pipeline.converted(root)
        say_conversion(conversion)
        built = pipeline.built(root, pipeline.Choices(today=dt.date.today(), base=base, drafts=True))
        say_problems((*conversion.problems, *built.problems))
        if built.errors:
            say(f"The preview stays as it was: {counted(len(built.errors), 'error')}.")
            return
        written = pipeline.written(replace(built, pages=reloading(built.pages)), out=folder)
        say(f"{dt.datetime.now():%H:%M:%S} {counted(written.written, 'file')} written.")
    except (DatelineError, OSError) as error:
        say(f"The preview stays as it was: {error}")
