"""Propose for the pages there are: the project's stories → by the file of a person, program … the names that may be the same.

All stories are read for it, so it is done in a process of its own, when nobody has saved for a while, and never hurried.
"""

import multiprocessing
import os
import signal
import time
from collections import defaultdict
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from threading import Event, Thread

from dateline.serve.ending import end_with_the_server, hold_interrupts

_QUIET = 2.0
"""Seconds after a build before anything is read."""
_NICE = 19
"""Whoever builds comes first, where there are not processors for both."""
_REST = 2
"""How many times as long as it took it is left alone afterwards."""


@dataclass(frozen=True, slots=True)
class Proposed:
    """Lines for the notes on pages, by the files these are made from."""

    lines: Mapping[str, tuple[str, ...]]


def proposing(root: Path, *, heard: Callable[[Proposed], None], wanted: Event, stop: Event) -> Thread:
    """Propose whenever it is `wanted`, until `stop`."""

    def attend() -> None:
        hold_interrupts()
        while not stop.is_set():
            if not wanted.wait(0.5) or stop.wait(_QUIET):
                continue
            wanted.clear()
            began = time.monotonic()
            found = _from_a_process(root, stop=stop)
            if found is not None:
                heard(found)
            stop.wait(_REST * (time.monotonic() - began))

    thread = Thread(target=attend, name="dateline-proposals", daemon=True)
    thread.start()
    return thread


def proposed(root: Path) -> Proposed:
    """A line for each proposal that may be somebody who has a page.

    Raises:
        Undecidable: `root` is no project.
    """
    from dateline.proposing import desk

    before = desk(root)
    paths = {entity.name: entity.path for entity in before.entities}
    found: dict[str, list[str]] = defaultdict(list)
    for proposal in before.proposals:
        times = "once" if proposal.count == 1 else f"{proposal.count} times"
        for path in dict.fromkeys(paths[name] for name in proposal.similar if name in paths):
            found[path].append(f'"{proposal.name}", named {times} in the stories, may be the same: python build.py suggest')
    return Proposed({path: tuple(lines) for path, lines in found.items()})


def _from_a_process(root: Path, *, stop: Event) -> Proposed | None:
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_tell, args=(root, theirs), name="dateline-proposals", daemon=True)
    process.start()
    theirs.close()
    try:
        while not stop.is_set():
            if ours.poll(0.5):
                found: Proposed = ours.recv()
                return found
    except (EOFError, OSError):
        pass  # A story that cannot be read stops nothing but this; it is named elsewhere.
    finally:
        process.terminate()
        process.join()
        ours.close()
    return None


def _tell(root: Path, told: Connection) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    end_with_the_server()
    if hasattr(os, "nice"):
        os.nice(_NICE)
    with suppress(Exception):
        told.send(proposed(root))
