"""Share work out: a pure function and what it is to be done to → the results, in order, whoever did them.

The one seam between a room's work and whatever does it: this process, a pool of processes, or any other
`concurrent.futures.Executor`. What is done is a function of a module; its results travel as text.
"""

import gc
import os
import signal
import sys
import threading
from collections import deque
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain, islice
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

if TYPE_CHECKING:
    from concurrent.futures import Executor, Future, ProcessPoolExecutor

_PAYS_FROM = 160
"""Pieces of work from which a second process is quicker than starting it."""
_FIRST = 4
_JOBS_ELSEWHERE = 8
_CHUNKS_EACH = 4
_LARGEST_CHUNK = 32
_AHEAD = 2
"""So many chunks for each process are on their way, or wait to be taken."""
_COMING = 4
_COMING_AHEAD = 8
"""The same of things that come one after the other: few go together, so that nobody is idle when the last are done, and more chunks
are on their way, so that nobody is idle behind a thing that takes long."""

Work = Callable[[Any, Any], str]
Tell = Callable[[str, int, int], None]
Result = TypeVar("Result")


class Fetched(Sequence[Any]):
    """Things by their names, each fetched when it is its turn, so that they never lie all in one memory."""

    def __init__(self, names: Sequence[Any], fetch: Callable[[Any], Any]) -> None:
        self._names, self._fetch = names, fetch

    def __len__(self) -> int:
        return len(self._names)

    def __getitem__(self, place: Any) -> Any:
        if isinstance(place, slice):
            return Fetched(self._names[place], self._fetch)
        return self._fetch(self._names[place])

    def __reduce__(self) -> tuple[type[list[Any]], tuple[list[Any]]]:
        return list, (list(self),)


@dataclass(frozen=True, slots=True)
class Workers:
    """Up to `jobs` processes, 0 for as many as there are processors; or `executor`, somebody else's, with `share` to lay there
    once what all pieces of work need; with `prints` they print pages too. `tell` hears what is being done, and how many of how many
    are done."""

    jobs: int = 0
    executor: "Executor | None" = None
    share: Callable[[Any], Any] | None = None
    tell: Tell | None = None
    prints: bool = False

    @property
    def here(self) -> "Workers":
        """Those of the workers that see this machine's disk."""
        return self if self.executor is None else Workers(tell=self.tell)

    @property
    def copies(self) -> "Workers":
        """Those that are copies of this process, and so have at hand what cannot travel; this one alone where there can be none."""
        return self.here if _copies() else Workers(1, tell=self.tell)

    def each(
        self,
        work: Work,
        things: Sequence[Any],
        *,
        shared: Any = None,
        pays_from: int = _PAYS_FROM,
        chunk: int = _LARGEST_CHUNK,
        alone: Container[int] = (),
    ) -> Iterator[str]:
        """`work(thing, shared)` of every thing, in order. `pays_from` is from how many on a second process is worth its start;
        of no more than a `chunk` the results lie in one memory at once, and on their way; that at a place of `alone` by itself."""
        results = self._each(work, things, shared, pays_from, _Parting(chunk, alone))
        return self.told(results, work.__name__.strip("_"), len(things))

    def each_coming(self, work: Work, things: Iterable[Any], *, shared: Any = None, pays_from: int = _PAYS_FROM) -> Iterator[str]:
        """The same of things that are made meanwhile, asked for when there is room and sent along to whoever works on it."""
        coming = iter(things)
        if self.executor is not None:
            common = shared if self.share is None else self.share(shared)
            yield from _passed_on(self.executor, work, coming, common, self.jobs or _JOBS_ELSEWHERE)
            return
        jobs = self.jobs or processors()
        enough = _enough(pays_from) if jobs > 1 else 0
        first = list(islice(coming, enough))
        if len(first) < enough or not enough:
            yield from (work(thing, shared) for thing in chain(first, coming))
            return
        yield from (work(thing, shared) for thing in first[:_FIRST])
        with _processes(jobs, _begin) as executor:
            yield from _passed_on(executor, work, chain(first[_FIRST:], coming), shared, jobs)

    def told(self, results: Iterator[Result], what: str, number: int) -> Iterator[Result]:
        """Results as they come, of so many; whoever wants to be told hears of each."""
        return results if self.tell is None else _told(results, self.tell, what, number)

    def _each(self, work: Work, things: Sequence[Any], shared: Any, pays_from: int, parting: "_Parting") -> Iterator[str]:
        if self.executor is not None:
            yield from self._handed_out(self.executor, work, things, shared, parting)
            return
        jobs = self.jobs or processors()
        if jobs < 2 or len(things) < _enough(pays_from):
            yield from (work(thing, shared) for thing in things)
            return
        # What the first ones load and compile, the copies of this process have already.
        yield from (work(thing, shared) for thing in things[:_FIRST])
        yield from _together(jobs, work, things, shared, parting)

    def _handed_out(
        self, executor: "Executor", work: Work, things: Sequence[Any], shared: Any, parting: "_Parting"
    ) -> Iterator[str]:
        jobs = self.jobs or _JOBS_ELSEWHERE
        common = shared if self.share is None else self.share(shared)
        parts = parting.parts(0, len(things), jobs)
        yield from _in_order((executor.submit(_done, work, things[part], common) for part in parts), ahead=_AHEAD * jobs)


ALONE = Workers(1)


def _told(results: Iterator[Result], tell: Tell, what: str, number: int) -> Iterator[Result]:
    for done, result in enumerate(results, start=1):
        tell(what, done, number)
        yield result


def _together(jobs: int, work: Work, things: Sequence[Any], shared: Any, parting: "_Parting") -> Iterator[str]:
    """All but the first ones, by copies of this process, which have the things already, where it can be copied."""
    with _processes(jobs, _hold, work, things, shared) as executor:
        parts = parting.parts(_FIRST, len(things), jobs)
        yield from _in_order((executor.submit(_held, part) for part in parts), ahead=_AHEAD * jobs)


@contextmanager
def _processes(jobs: int, initializer: Callable[..., None], *of: Any) -> "Iterator[ProcessPoolExecutor]":
    """The start method is chosen, not inherited: copies of this process where that is safe. Who stops early waits for what is being
    done, and for nothing that waits to be done."""
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor

    context = multiprocessing.get_context("fork" if _copies() else "spawn")
    executor = ProcessPoolExecutor(jobs, mp_context=context, initializer=initializer, initargs=of)
    try:
        yield executor
    finally:
        executor.shutdown(cancel_futures=True)


def _passed_on(executor: "Executor", work: Work, things: Iterator[Any], shared: Any, jobs: int) -> Iterator[str]:
    chunks = iter(lambda: list(islice(things, _COMING)), [])
    yield from _in_order((executor.submit(_done, work, chunk, shared) for chunk in chunks), ahead=_COMING_AHEAD * jobs)


def _in_order(submitted: "Iterable[Future[list[str]]]", *, ahead: int) -> Iterator[str]:
    """The results in order. No more is on its way, or waits, than keeps everybody busy: however much there is, it never lies all in
    one memory."""
    waiting: deque[Future[list[str]]] = deque()
    for future in submitted:
        waiting.append(future)
        if len(waiting) > ahead:
            yield from _let_go(waiting.popleft())
    while waiting:
        yield from _let_go(waiting.popleft())


def _let_go(future: "Future[list[str]]") -> Iterator[str]:
    """The results of a chunk, each let go of when it was given."""
    try:
        results = future.result()
    except KeyboardInterrupt:
        # Whoever works may have heard it first: where that was says nothing.
        raise KeyboardInterrupt from None
    results.reverse()
    while results:
        yield results.pop()


class _Parting(NamedTuple):
    """How things are parted into chunks: ever smaller ones towards the end, so that nobody waits long for who has the last."""

    chunk: int
    alone: Container[int]

    def parts(self, start: int, end: int, jobs: int) -> Iterator[slice]:
        for place in range(start, end):
            step = min(self.chunk, -(-(end - start) // (jobs * _CHUNKS_EACH)))
            if place + 1 - start >= step or place in self.alone or place + 1 in self.alone:
                yield slice(start, place + 1)
                start = place + 1


def processors() -> int:
    """How many this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


@contextmanager
def uncollected() -> Iterator[None]:
    """Do not look for cycles for a while: a build makes millions of values and hardly one cycle. Saves a fifth of its time."""
    with undisturbed():
        try:
            yield
        finally:
            # What was made counts as old: else the first look that follows goes over all of it.
            gc.freeze()
            gc.unfreeze()


@contextmanager
def undisturbed() -> Iterator[None]:
    """Do not look for cycles until one article is done: its page is gone then, every element of it, by reference alone."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def _enough(pays_from: int) -> int:
    """From how many things on a second process is worth its start here; where it has to start from nothing, ten times as many."""
    return pays_from if _copies() else 10 * pays_from


def _copies() -> bool:
    return sys.platform == "linux" and threading.active_count() == 1


_holding: list[tuple[Work, Sequence[Any], Any]] = []
"""In a process of the workers, what it has been given to do."""


_interrupts: list[int] = []
"""Ctrl+C, heard between two things: a process stopped elsewhere could hold what the others wait for, and they would for ever."""


def _begin() -> None:
    """At the start of a process of the workers, which is not to outlive the one that it works for, however that ends."""
    signal.signal(signal.SIGINT, lambda number, _: _interrupts.append(number))
    gc.disable()
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    from multiprocessing import parent_process

    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _hold(work: Work, things: Sequence[Any], shared: Any) -> None:
    _begin()
    _holding[:] = [(work, things, shared)]


def _held(part: slice) -> list[str]:
    ((work, things, shared),) = _holding
    return _done(work, things[part], shared)


def _done(work: Work, things: Sequence[Any], shared: Any) -> list[str]:
    results = []
    for thing in things:
        if _interrupts:
            raise KeyboardInterrupt
        results.append(work(thing, shared))
    return results
