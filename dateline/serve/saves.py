"""Gather saves into bursts: changes as a watch tells them → the paths of one burst, and whether more have come meanwhile."""

import os
import time
from collections.abc import Callable, Collection, Iterable
from queue import Empty, SimpleQueue
from threading import Thread

_QUIET = 0.004
"""Seconds without a further save that end a burst."""
_LONGEST = 0.2
"""Seconds after which a burst is dealt with, ended or not."""


def _whole(found: Collection[str]) -> bool:
    """Whether these are a burst as they come: one file that is there, as after most saves. What else there is joins in later."""
    return len(found) == 1 and all(map(os.path.isfile, found))


class Saves:
    """What a watch tells, heard in a thread of its own, so that it can be asked in the middle of a build whether more has come.

    `shown` is asked there of each whether it could be shown already: for these nobody waits.
    """

    def __init__(self, told: Iterable[frozenset[str]], *, shown: Callable[[frozenset[str]], bool] = lambda _: False) -> None:
        self._shown, self._waited_for = shown, False
        self._come: SimpleQueue[frozenset[str] | BaseException] = SimpleQueue()
        Thread(target=self._hear, args=(told,), name="dateline-saves", daemon=True).start()

    def burst(self, seconds: float) -> frozenset[str]:
        """The paths of the next burst; none where no save came within these seconds.

        Raises:
            Exception: what the watch raised; it tells nothing more.
        """
        self._waited_for = False
        found, end = set(self._next(seconds)), time.monotonic() + _LONGEST
        if _whole(found):
            return frozenset(found)
        while found and time.monotonic() < end and (more := self._next(_QUIET)):
            found |= more
        return frozenset(found)

    @property
    def more(self) -> bool:
        """Whether a save came that no burst has given yet."""
        return not self._come.empty()

    @property
    def waited_for(self) -> bool:
        """Whether one of these could not be shown yet."""
        return self._waited_for and self.more

    def _next(self, seconds: float) -> frozenset[str]:
        try:
            found = self._come.get(timeout=seconds)
        except Empty:
            return frozenset()
        if isinstance(found, BaseException):
            raise found
        return found

    def _hear(self, told: Iterable[frozenset[str]]) -> None:
        try:
            for paths in told:
                shown = self._shown(paths)
                self._come.put(paths)
                self._waited_for |= not shown
        except BaseException as error:  # Whoever waits for saves has to know that none will come.
            self._come.put(error)
