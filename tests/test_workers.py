"""Work that is shared out."""

import os
import pickle
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from dateline.workers import Fetched, Workers


class AtOnce(Executor):
    """Does what it is given when it is given it, and knows how much that was."""

    def __init__(self) -> None:
        """Nothing is done yet."""
        self.done = 0

    def submit(self, work: Callable[..., Any], /, *args: Any, **more: Any) -> "Future[Any]":
        """Do it."""
        self.done += 1
        future: Future[Any] = Future()
        future.set_result(work(*args, **more))
        return future


def double(thing: int, shared: int) -> str:
    return str(thing * shared)


def test_no_more_is_done_than_is_soon_wanted() -> None:
    """Results wait in the order of the things, and few of them at a time: who takes them slowly is not buried under them."""
    executor = AtOnce()
    results = Workers(jobs=2, executor=executor).each(double, range(10_000), shared=2)

    assert next(results) == "0"
    assert executor.done <= 10
    assert list(results) == [str(2 * thing) for thing in range(1, 10_000)]
    assert executor.done >= 100


def test_things_are_fetched_when_it_is_their_turn() -> None:
    """What is to be fetched by its name is fetched by whoever works on it, once, and goes along where that is another machine."""
    fetched: list[str] = []

    def fetch(name: str) -> int:
        fetched.append(name)
        return int(name)

    names = [str(number) for number in range(1000)]
    results = Workers(jobs=1).each(double, Fetched(names, fetch), shared=3)

    assert next(results) == "0"
    assert fetched == ["0"]
    assert list(results) == [str(3 * number) for number in range(1, 1000)]
    assert fetched == names
    assert pickle.loads(pickle.dumps(Fetched(["1", "2"], int))) == [1, 2]


def test_of_what_is_long_few_pieces_are_on_their_way() -> None:
    """Where a result may be long, whoever hands out the work says how many go together: that much lies in one memory, and no more."""
    executor = AtOnce()
    results = Workers(jobs=2, executor=executor).each(double, range(1000), shared=2, chunk=4)

    assert next(results) == "0"
    assert executor.done <= 6
    assert list(results) == [str(2 * thing) for thing in range(1, 1000)]
    assert 250 <= executor.done <= 260


def test_what_is_longest_goes_alone() -> None:
    """Neither with what stands before it nor with what stands behind it; all others go together as they would."""
    executor = AtOnce()
    long = frozenset({0, 10, 11, 999})
    results = Workers(jobs=2, executor=executor).each(double, range(1000), shared=2, chunk=8, alone=long)

    assert list(results) == [str(2 * thing) for thing in range(1000)]
    assert executor.done <= len(long) + 2 + 124 + 12
    copies = Workers(jobs=2).each(double, range(1000), shared=2, chunk=8, alone=long)
    assert list(copies) == [str(2 * thing) for thing in range(1000)]


def test_nobody_waits_long_for_the_last() -> None:
    """The chunks become smaller towards the end, down to single things, and everything is done once."""
    given: list[int] = []

    class Noted(AtOnce):
        def submit(self, work: Callable[..., Any], /, *args: Any, **more: Any) -> "Future[Any]":
            given.append(len(args[1]))
            return super().submit(work, *args, **more)

    assert len(list(Workers(jobs=2, executor=Noted()).each(double, range(1000), shared=1))) == 1000
    assert given == sorted(given, reverse=True)
    assert (given[0], given[-1], sum(given)) == (32, 1, 1000)


def apply(thing: Callable[[int], int], number: int) -> str:
    return str(thing(number))


def test_what_cannot_travel_is_done_by_copies_or_here() -> None:
    """A function without a name is known to copies of this process; where none can be made, and to no one elsewhere, it is done here."""
    things = [lambda number, by=by: number * by for by in range(40)]  # type: ignore[misc]
    expected = [str(7 * by) for by in range(40)]
    executor = AtOnce()

    assert list(Workers(2).copies.each(apply, things, shared=7, pays_from=0, chunk=1)) == expected
    with ThreadPoolExecutor(1) as pool:
        pool.submit(int).result()  # beside another thread a process is not copied
        assert list(Workers(2).copies.each(apply, things, shared=7, pays_from=0, chunk=1)) == expected
    assert list(Workers(2, executor=executor).copies.each(apply, things, shared=7)) == expected
    assert executor.done == 0


def test_things_that_come_are_asked_for_when_there_is_room() -> None:
    """Of what is made meanwhile no more is made than is soon worked on; the results come in order, of few and of many."""
    made: list[int] = []

    def coming(number: int) -> Iterator[int]:
        for thing in range(number):
            made.append(thing)
            yield thing

    alone = Workers(jobs=1).each_coming(double, coming(50), shared=2)
    assert (next(alone), made) == ("0", [0])
    made.clear()
    elsewhere = Workers(jobs=2, executor=AtOnce()).each_coming(double, coming(1000), shared=2)
    assert next(elsewhere) == "0"
    assert len(made) < 100
    for number in (0, 3, 8, 200):
        found = Workers(jobs=2).each_coming(double, coming(number), shared=2, pays_from=8)
        assert list(found) == [str(2 * thing) for thing in range(number)]


def interrupted(thing: int, _shared: None) -> str:
    if thing >= 100:
        os.kill(os.getpid(), signal.SIGINT)
        time.sleep(0.01)  # nothing is left half done
        return "done"
    return str(thing)


def test_an_interrupt_is_heard_between_two_things() -> None:
    """Whoever works holds, now and then, what the others wait for: stopped there, it would leave all of them waiting for ever."""
    done = []
    before = signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell has it ignored by what it puts into the background
    try:
        with pytest.raises(KeyboardInterrupt):
            done.extend(Workers(jobs=2).each(interrupted, range(400)))
    finally:
        signal.signal(signal.SIGINT, before)

    assert done == [str(number) for number in range(len(done))]
    assert len(done) < 400


WORK = """
import signal, sys, time
signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell has it ignored by what it puts into the background
sys.path.insert(0, sys.argv[1])
from dateline.workers import Workers

def slow(thing, shared):
    time.sleep(0.001)
    return "x" * 5000

print("begun", flush=True)
for result in Workers(jobs=2).each(slow, range(100_000)):
    pass
"""


def test_an_interrupt_ends_all_of_them(tmp_path: Path) -> None:
    """At once, as a terminal sends it: to the whole group. Nobody goes on, and nobody complains but the one that was begun."""
    (tmp_path / "work.py").write_text(WORK)
    command = [sys.executable, str(tmp_path / "work.py"), str(Path(__file__).parents[1])]
    for wait in (0.1, 0.2, 0.4):
        with subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
        ) as process:
            assert process.stdout is not None
            process.stdout.readline()
            time.sleep(wait)
            os.killpg(process.pid, signal.SIGINT)
            _, said = process.communicate(timeout=30)
        assert said.count("Traceback") == 1
        assert said.splitlines()[-1] == "KeyboardInterrupt"
