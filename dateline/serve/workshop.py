"""Build in a process of its own: saves → Outcomes and Notes, sent to the server as they come.

The server never waits for a build and a build never for the server; whatever happens in here, the server lives.
"""

import multiprocessing
import os
import signal
import sys
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from threading import Event, Lock, Thread
from typing import TYPE_CHECKING, TypeVar

from dateline.conversion import Conversion
from dateline.nouns.problem import ContentError, DatelineError, of_system
from dateline.serve.ending import end_with_the_server, hold_interrupts
from dateline.serve.outcome import Ahead, Begun, Notes, Outcome
from dateline.serve.place import Place
from dateline.serve.saves import Saves
from dateline.serve.watch import changes, snapshot

if TYPE_CHECKING:
    from dateline.serve.build import Bench

Done = TypeVar("Done")
Heard = Callable[[Outcome | Begun | Ahead | Notes], None]
LookedAt = Callable[[], frozenset[str]]
_WHICH = "which pages does somebody look at?"
_PATIENCE = 10.0
"""Seconds that a workshop may take to note how it leaves the site."""
_PAUSE = 1.0
"""Seconds before a workshop that broke down is opened again."""
_LOOK = 0.5
"""Seconds between two looks whether the server lives."""
_SETTLED = 4
"""So many looks without a save, after which is noted how the site stands."""
_NICE = 5
"""Whoever reads comes first, where there are not processors for all."""
_LONGEST = 30.0
"""Seconds for which a build gives way to what is saved meanwhile, most of which is done by itself; then it is finished."""
_TOGETHER = 0.5
"""Seconds after which is told what was built, whatever is saved meanwhile."""


def opened(place: Place, *, heard: Heard, looked_at: LookedAt, stop: Event) -> Thread:
    """Open a workshop that brings a preview up to date now and after every save, and hear what it says until `stop`; another one is
    opened where it breaks down. It asks which files of the site are `looked_at`."""

    def attend() -> None:
        hold_interrupts()
        while not stop.is_set():
            _heard_out(place, heard=heard, looked_at=looked_at, stop=stop)
            if not stop.wait(_PAUSE):
                heard(Outcome(fault="the building process came to an end: another one is begun"))

    thread = Thread(target=attend, name="dateline-workshop", daemon=True)
    thread.start()
    return thread


def _heard_out(place: Place, *, heard: Heard, looked_at: LookedAt, stop: Event) -> None:
    # Fresh, not a copy: the server's threads and sockets are no affair of the workshop.
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=work, args=(place, theirs), name="dateline-workshop")
    process.start()
    theirs.close()
    try:
        while not stop.is_set():
            if not ours.poll(0.5):
                continue
            news = ours.recv()
            if news == _WHICH:
                ours.send(looked_at())
            else:
                heard(news)
    except (EOFError, OSError):
        pass
    finally:
        process.terminate()
        process.join(_PATIENCE)
        process.kill()
        ours.close()


class Told:
    """The way to the server, for several threads."""

    def __init__(self, way: Connection) -> None:
        self._way, self._one = way, Lock()

    def send(self, news: object) -> None:
        """Tell something."""
        with self._one:
            self._way.send(news)

    def looked_at(self) -> frozenset[str]:
        """Which files of the site somebody looks at."""
        with self._one:
            self._way.send(_WHICH)
            files: frozenset[str] = self._way.recv()
        return files


def work(place: Place, way: Connection) -> None:
    """Build, then build after every save, for as long as the server lives."""
    from dateline.serve.build import Bench

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for ended in (signal.SIGTERM, getattr(signal, "SIGHUP", signal.SIGTERM)):  # the latter where its terminal is closed
        signal.signal(ended, lambda *_: sys.exit())
    end_with_the_server()
    if hasattr(os, "nice"):
        os.nice(_NICE)
    server, told = multiprocessing.parent_process(), Told(way)

    def going() -> bool:
        return server is None or server.is_alive()

    bench = Bench(place=place, looked_at=told.looked_at, show=told.send, begun=lambda: told.send(Begun()))
    saves = Saves(changes(place.root, seen=snapshot(place.root), going=going), shown=bench.shown_meanwhile, complete=bench.complete)
    try:
        build(bench, None, saves, told=told)
        chores, lost, quiet = bench.chores(), frozenset[str](), 0
        while going():
            # Whoever takes away a folder takes a while: it is made again when nothing more goes.
            before, lost = lost, bench.lost(lost)
            changed = saves.burst(_LOOK)
            quiet = 0 if changed or lost else quiet + 1
            if changed:
                build(bench, changed, saves, told=told)
            elif lost and lost == before:
                build(bench, None, saves, told=told)
            elif quiet == _SETTLED:
                bench.settle()
            else:
                next(chores, None)
    except (BrokenPipeError, EOFError, KeyboardInterrupt):
        # The server is gone, or ends us.
        return
    finally:
        bench.close()


def build(bench: "Bench", changed: frozenset[str] | None, saves: Saves, *, told: Told) -> None:
    """Build, and tell; then note what there is time for. What is saved while it is built joins in, so that a burst is told once.
    Whatever is wrong, the last good preview stays."""
    began = time.monotonic()
    outcome = _begun(bench, changed, saves, until=began + _LONGEST)
    while saves.more and (time.monotonic() - began < _TOGETHER or (outcome.stands and not saves.waited_for)):
        outcome = _built(bench, saves.burst(0)).after(outcome)
    told.send(outcome)
    notes = _safely(bench.at_leisure, bench)
    if notes is not None:
        told.send(notes)


def _begun(bench: "Bench", changed: frozenset[str] | None, saves: Saves, *, until: float) -> Outcome:
    """A build that, `until` then, begins anew with whatever is saved while it goes on: nobody waits for what is out of date."""
    from dateline.serve.build import Overtaken

    while True:
        bench.overtaken = lambda: saves.waited_for and time.monotonic() < until
        try:
            return _built(bench, changed)
        except Overtaken:
            more = saves.burst(0)
            changed = None if changed is None else changed | more
        finally:
            bench.overtaken = lambda: False


def _built(bench: "Bench", changed: frozenset[str] | None) -> Outcome:
    return _safely(lambda: bench.built(changed), bench)


def _safely(do: Callable[[], Done], bench: "Bench") -> Done | Outcome:
    from dateline.serve.build import Overtaken

    unconverted = bench.unconverted
    try:
        return do()
    except Overtaken:
        raise
    except ContentError as error:
        return Outcome(problems=error.problems, conversion=Conversion(problems=unconverted.problems))
    except DatelineError as error:
        return Outcome(fault=str(error))
    except OSError as error:
        return Outcome(fault=f"{of_system(error)}, then save")
    except Exception as error:  # A fault of ours must not take the preview away from its author.
        return Outcome(fault=f"Dateline broke down ({type(error).__name__}: {error}): please report it with the file saved last")
