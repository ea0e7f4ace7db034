"""Work that is shared out."""

from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import Any

from dateline.crew import Crew


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
    results = Crew(hands=2, executor=executor).each(double, range(10_000), shared=2)

    assert next(results) == "0"
    assert executor.done <= 10
    assert list(results) == [str(2 * thing) for thing in range(1, 10_000)]
    assert executor.done >= 100
