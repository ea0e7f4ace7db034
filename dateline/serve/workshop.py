"""Build in a process of its own: saves → Outcomes and Notes, sent to the server as they come.

The server never waits for a build and a build never for the server; whatever happens in here, the server lives.
"""

import multiprocessing
import signal
from collections.abc import Callable
from dataclasses import replace
from multiprocessing.connection import Connection
from pathlib import Path
from threading import Event, Thread

from dateline.nouns.problem import ContentError, DatelineError
from dateline.serve.outcome import Notes, Outcome
from dateline.serve.watch import changes, snapshot

Heard = Callable[[Outcome | Notes], None]
_PAUSE = 1.0
"""Seconds before a workshop that broke down is opened again."""


def opened(root: Path, *, folder: Path, base: str, heard: Heard, stop: Event) -> Thread:
    """Open a workshop that brings `folder` up to date now and after every save, and hear what it says until `stop`; another one is
    opened where it breaks down."""

    def attend() -> None:
        while not stop.is_set():
            _heard_out(root, folder=folder, base=base, heard=heard, stop=stop)
            if not stop.wait(_PAUSE):
                heard(Outcome(fault="the building process came to an end: another one is begun"))

    thread = Thread(target=attend, name="dateline-workshop", daemon=True)
    thread.start()
    return thread


def _heard_out(root: Path, *, folder: Path, base: str, heard: Heard, stop: Event) -> None:
    # Fresh, not a copy: the server's threads and sockets are no affair of the workshop.
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=work, args=(root, folder, base, theirs), name="dateline-workshop")
    process.start()
    theirs.close()
    try:
        while not stop.is_set():
            if ours.poll(0.5):
                heard(ours.recv())
    except (EOFError, OSError):
        pass
    finally:
        process.terminate()
        process.join()
        ours.close()


def work(root: Path, folder: Path, base: str, told: Connection) -> None:
    """Build, then build after every save, for as long as the server lives."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    server = multiprocessing.parent_process()

    def going() -> bool:
        return server is None or server.is_alive()

    seen = snapshot(root)
    try:
        last = _build(root, folder=folder, base=base, changed=None, last=Outcome(), told=told)
        for changed in changes(root, seen=seen, going=going):
            last = _build(root, folder=folder, base=base, changed=changed, last=last, told=told)
    except BrokenPipeError:
        return


def _build(root: Path, *, folder: Path, base: str, changed: frozenset[str] | None, last: Outcome, told: Connection) -> Outcome:
    """Build once, and tell. Whatever is wrong, the last good preview stays."""
    from dateline.serve.build import rebuilt

    try:
        outcome, noted = rebuilt(root, folder=folder, base=base, changed=changed, last=last)
    except ContentError as error:
        outcome, noted = replace(last, problems=error.problems, fault=""), None
    except (DatelineError, OSError) as error:
        outcome, noted = replace(last, fault=f"{error}: mend it, then save"), None
    except Exception as error:  # A fault of ours must not take the preview away from its author.
        fault = f"Dateline broke down ({type(error).__name__}: {error}): please report it with the file saved last"
        outcome, noted = replace(last, fault=fault), None
    told.send(outcome)
    if noted is not None:
        # The notes are for the next look at a page: no reload waits for them.
        told.send(noted())
    return outcome
