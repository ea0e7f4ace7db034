"""What is saved together is told together."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from multiprocessing import Pipe
from queue import SimpleQueue
from types import SimpleNamespace

import pytest

from dateline.conversion import Conversion
from dateline.serve.build import Overtaken  # loaded here: no test is to wait for it
from dateline.serve.outcome import Outcome
from dateline.serve.saves import Saves
from dateline.serve.workshop import build


def told(*steps: str | float) -> Iterator[frozenset[str]]:
    """Paths as a watch tells them, and pauses between them."""
    for step in steps:
        if isinstance(step, str):
            yield frozenset(step.split())
        else:
            time.sleep(step)


def test_a_burst_ends_with_a_moment_of_quiet() -> None:
    """What comes at once is one burst; what comes later is the next; then there is none."""
    saves = Saves(told("a", "b c", "a", 0.2, "d"))

    assert saves.burst(5) == {"a", "b", "c"}
    assert saves.burst(5) == {"d"}
    assert saves.burst(0.01) == frozenset()


def test_nobody_waits_for_more_of_what_is_a_burst() -> None:
    """As it comes; what comes after it is the next one."""
    saves = Saves(told("a", "b", "a"), complete=lambda found: found == {"a"})

    assert saves.burst(5) == {"a"}
    assert saves.burst(5) == {"a", "b"}


def test_it_is_known_whether_more_has_come() -> None:
    """While the one burst is dealt with."""
    saves = Saves(told("a", 0.1, "b"))
    saves.burst(5)

    assert not saves.more
    time.sleep(0.3)
    assert saves.more


def test_nobody_waits_for_what_was_shown_as_it_came() -> None:
    """It is a save like any other, but no reason to give up what is being done."""
    feed, asked = SimpleQueue[frozenset[str] | None](), list[frozenset[str]]()
    saves = Saves(iter(feed.get, None), shown=lambda paths: asked.append(paths) or paths == {"b"})  # type: ignore[func-returns-value,arg-type]
    feed.put(frozenset("a"))

    assert saves.burst(5) == {"a"}
    feed.put(frozenset("b"))
    assert _soon(lambda: saves.more)
    assert not saves.waited_for
    assert saves.burst(5) == {"b"}
    feed.put(frozenset("c"))
    assert _soon(lambda: saves.waited_for)
    assert asked == [{"a"}, {"b"}, {"c"}]


def _soon(true: Callable[[], bool]) -> bool:
    """Whether it comes true, however busy the machine is."""
    return any(true() or time.sleep(0.01) for _ in range(500))  # type: ignore[func-returns-value]


def test_a_watch_that_breaks_is_heard_of() -> None:
    """Nobody waits for saves that will never come."""

    def broken() -> Iterator[frozenset[str]]:
        yield frozenset("a")
        raise OSError("no more watches")

    saves = Saves(broken())

    with pytest.raises(OSError, match="no more watches"):
        any(not saves.burst(5) for _ in range(3))


def test_what_was_built_before_is_told_with_what_came_after() -> None:
    """Files changed by either are told, mistakes that are past are not."""
    first, second = Outcome(changed=("b", "a"), seconds=1), Outcome(changed=("a", "c"), seconds=2)

    assert second.after(first).changed == ("a", "b", "c")
    assert second.after(Outcome(fault="it was so")).stands
    assert not Outcome(fault="it is so").after(first).stands


@dataclass
class Bench:
    """A bench that breaks down over the first save, and while which builds another file is saved, twice."""

    feed: SimpleQueue[frozenset[str]] = field(default_factory=SimpleQueue)
    unconverted: Conversion = field(default_factory=Conversion)
    built_after: list[frozenset[str] | None] = field(default_factory=list)

    def built(self, changed: frozenset[str] | None) -> Outcome:
        self.built_after.append(changed)
        if len(self.built_after) < 3:
            self.feed.put(frozenset("bc"[len(self.built_after) - 1]))
            time.sleep(0.05)
        if len(self.built_after) == 1:
            raise OSError("half written")
        return Outcome(changed=tuple(changed or ()))

    def at_leisure(self) -> None:
        return None


def test_what_is_saved_while_it_is_built_joins_in() -> None:
    """Saves that come before anything was told are built too, and all of it is told at once: a mistake of a moment is never seen."""
    ours, theirs = Pipe(duplex=False)
    bench = Bench()

    build(bench, frozenset("a"), Saves(iter(bench.feed.get, None)), told=theirs)

    assert bench.built_after == [{"a"}, {"b"}, {"c"}]
    assert ours.recv() == Outcome(changed=("b", "c"))
    assert not ours.poll()


def test_what_was_shown_as_it_came_is_built_before_anything_is_told() -> None:
    """However long that takes: a page that was shown ahead is not taken back for the moment between two builds. What is waited for
    makes a long build begin anew."""
    ours, theirs = Pipe(duplex=False)
    feed, asked = SimpleQueue[frozenset[str]](), list[frozenset[str] | None]()
    saves = Saves(iter(feed.get, None), shown=lambda paths: paths == {"shown"})

    def built(changed: frozenset[str] | None) -> Outcome:
        asked.append(changed)
        if len(asked) < 3:
            feed.put(frozenset({"waited for" if len(asked) == 1 else "shown"}))
            time.sleep(0.6)
        if bench.overtaken():
            raise Overtaken
        return Outcome(changed=tuple(sorted(changed or ())))

    bench = SimpleNamespace(built=built, at_leisure=lambda: None, unconverted=Conversion())
    build(bench, frozenset({"settings"}), saves, told=theirs)  # type: ignore[arg-type]

    assert asked == [{"settings"}, {"settings", "waited for"}, {"shown"}]
    assert ours.recv() == Outcome(changed=("settings", "shown", "waited for"))
    assert not ours.poll()
