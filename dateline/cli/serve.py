"""`serve`: the preview with live reload."""

import argparse
import datetime as dt
import socket
import webbrowser
from collections.abc import Callable
from pathlib import Path

from dateline import project
from dateline.cli.intake import say_conversion
from dateline.cli.say import counted, say, say_problems
from dateline.nouns.problem import Problem
from dateline.serve import EVERYONE, Begun, Outcome, Place, serve


def run(chosen: argparse.Namespace, *, root: Path) -> int:
    """Build into .dateline/preview/, serve it, build again after every save, until interrupted."""
    project.in_a_project(root)
    base = "/" + chosen.base.strip("/") if chosen.base.strip("/") else ""

    def ready(address: str) -> None:
        if chosen.host in EVERYONE:
            where = address.replace("localhost", socket.gethostname().lower())
            say(f"Everyone who can reach this machine can now read the preview, drafts included: {where}")
        say(f"Preview: {address}  (drafts included; stop with Ctrl+C)")
        if chosen.open:
            webbrowser.open(address)

    place = Place(root=root, folder=root / ".dateline" / "preview", base=base)
    serve(place, host=chosen.host, port=chosen.port, ready=ready, heard=_said_once())
    return 0


def _said_once() -> Callable[[Outcome | Begun], None]:
    """Says what each build did; a problem that was there before is not said again."""
    before: frozenset[Problem] = frozenset()

    def said(outcome: Outcome | Begun) -> None:
        nonlocal before
        if isinstance(outcome, Begun):
            say(f"{_clock()} Building the whole site …")
            return
        say_conversion(outcome.conversion)
        now = frozenset(outcome.problems)
        say_problems(now - before)
        before = now
        say(_last_line(outcome))

    return said


def _last_line(outcome: Outcome) -> str:
    if outcome.fault:
        return f"{_clock()} The preview stays as it was: {outcome.fault}"
    if outcome.errors:
        return f"{_clock()} The preview stays as it was: {counted(len(outcome.errors), 'error')}."
    return f"{_clock()} {counted(len(outcome.changed), 'file')} changed, in {outcome.seconds:.2f} s."


def _clock() -> str:
    return f"{dt.datetime.now():%H:%M:%S}"
