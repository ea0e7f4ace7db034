"""`serve`: the preview with live reload."""

import argparse
import datetime as dt
import webbrowser
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from dateline import pipeline
from dateline.cli.intake import say_conversion
from dateline.cli.say import counted, say, say_problems
from dateline.nouns.problem import ContentError, DatelineError, Problem, Severity
from dateline.serve import Outcome, marked, serve, snapshot

_EVERYONE = ("0.0.0.0", "::", "")


def run(chosen: argparse.Namespace, *, root: Path) -> int:
    """Build into .dateline/preview/, serve it, build again after every save, until interrupted."""
    folder = root / ".dateline" / "preview"
    base = "/" + chosen.base.strip("/") if chosen.base.strip("/") else ""
    if chosen.host in _EVERYONE:
        say("Everyone who can reach this machine can now read the preview, drafts included.")

    def build() -> Outcome:
        return _rebuilt(root, folder=folder, base=base)

    def ready(address: str) -> None:
        say(f"Preview: {address}  (drafts included; stop with Ctrl+C)")
        if chosen.open:
            webbrowser.open(address)

    seen = snapshot(root)
    first = build()
    folder.mkdir(parents=True, exist_ok=True)
    serve(root, folder=folder, base=base, host=chosen.host, port=chosen.port, seen=seen, first=first, build=build, ready=ready)
    return 0


def _rebuilt(root: Path, *, folder: Path, base: str) -> Outcome:
    """Build once. Whatever is wrong is said and shown, and the last good preview stays: the server never dies of a page."""
    now = dt.datetime.now()
    try:
        conversion = pipeline.converted(root)
        say_conversion(conversion)
        built = pipeline.built(root, pipeline.Choices(today=now.date(), base=base, drafts=True))
        problems = (*conversion.problems, *built.problems)
        say_problems(problems)
        if built.errors:
            say(f"The preview stays as it was: {counted(len(built.errors), 'error')}.")
            return Outcome(built=now.isoformat(), problems=_shown(root, built.errors))
        pages = marked(built.pages, library=built.library, problems=problems, today=now.date())
        written = pipeline.written(replace(built, pages=pages), out=folder)
    except ContentError as error:
        say(str(error))
        return Outcome(built=now.isoformat(), problems=_shown(root, error.problems))
    except (DatelineError, OSError) as error:
        say(f"The preview stays as it was: {error}")
        return Outcome(
            built=now.isoformat(),
            problems=({"place": ".", "what": str(error), "todo": "mend it, then save", "text": "", "editor": ""},),
        )
    say(f"{now:%H:%M:%S} {counted(written.written, 'file')} written.")
    return Outcome(built=now.isoformat(), changed=written.changed)


def _shown(root: Path, problems: Iterable[Problem]) -> tuple[dict[str, str], ...]:
    """Problems as the browser shows them: with the line itself and a link that opens the editor."""
    errors = sorted((problem for problem in problems if problem.severity is Severity.ERROR), key=lambda problem: problem.key)
    return tuple(
        {
            "place": ":".join(str(part) for part in (problem.path, problem.line, problem.column) if part),
            "what": problem.what,
            "todo": problem.todo,
            "text": _line(root / problem.path, problem.line),
            "editor": f"vscode://file{(root / problem.path).as_posix()}:{max(problem.line, 1)}:{max(problem.column, 1)}",
        }
        for problem in errors
    )


def _line(path: Path, number: int) -> str:
    try:
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    return lines[number - 1] if 0 < number <= len(lines) else ""
