"""Share work out: a pure function and what it is to be done to → the results, in order, whoever did them.

The one seam between a room's work and whatever does it: this process, a pool of processes, or any other
`concurrent.futures.Executor`. What is done is named by a function of a module; arguments and results travel.
"""

import gc
import os
import sys
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Executor
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

_PAYS_FROM = 160
"""Pieces of work from which a second process is quicker than starting it."""
_CHUNKS_EACH = 4
_LARGEST_CHUNK = 400


@dataclass(frozen=True, slots=True)
class Crew:
    """Whoever does the work: `hands` of them through `executor`, or this process alone."""

    executor: Executor | None = None
    hands: int = 1

    def each(self, work: Callable[[Any, Any], str], things: Sequence[Any], *, shared: Any = None) -> Iterable[str]:
        """`work(thing, shared)` of every thing, in order."""
        if self.executor is None or len(things) < _PAYS_FROM:
            return (work(thing, shared) for thing in things)
        size = max(1, min(_LARGEST_CHUNK, -(-len(things) // (self.hands * _CHUNKS_EACH))))
        chunks = [things[start : start + size] for start in range(0, len(things), size)]
        running = [self.executor.submit(_done, work, chunk, shared) for chunk in chunks]
        return (result for future in running for result in future.result())


ALONE = Crew()


@contextmanager
def crew(jobs: int, *, size: int) -> Iterator[Crew]:
    """As many processes as there are processors (or `jobs`), where `size` pieces of work are worth it.

    The start method is chosen, not inherited: a copy of this process where that is cheap and safe, a fresh one elsewhere.
    """
    hands = jobs or processors()
    if hands < 2 or size < _PAYS_FROM:
        yield ALONE
        return
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor

    copied = sys.platform == "linux" and threading.active_count() == 1
    context = multiprocessing.get_context("fork" if copied else "spawn")
    with ProcessPoolExecutor(hands, mp_context=context, initializer=_begin) as executor:
        yield Crew(executor, hands)


def processors() -> int:
    """How many this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


@contextmanager
def uncollected() -> Iterator[None]:
    """Do not look for cycles for a while: a build makes millions of values and hardly one cycle. Saves a fifth of its time."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def _begin() -> None:
    gc.disable()


def _done(work: Callable[[Any, Any], str], chunk: Sequence[Any], shared: Any) -> list[str]:
    return [work(thing, shared) for thing in chunk]
