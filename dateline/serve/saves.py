"""Gather saves into bursts: changes as a watch tells them → the paths of one burst, and whether more have come meanwhile."""

import time
from collections.abc import Callable, Iterable
from queue import Empty, SimpleQueue
from threading import Thread

Asked = Callable[[frozenset[str]], bool]
_QUIET = 0.004
"""Seconds without a further save that end a burst."""
_LONGEST = 0.2
"""Seconds after which a burst is dealt with, ended or not."""


class Saves:
    """What a watch tells, heard in a thread of its own, so that it can be asked in the middle of a build whether more has come.

    `shown` is asked there of each whether it could be shown already: for these nobody waits. `complete` is asked of what comes
    first whether it is a burst as it comes: then nobody waits whether there is more, which joins in later.
    """

    def __init__(
        self, told: Iterable[frozenset[str]], *, shown: Asked = lambda _: False, complete: Asked = lambda _: False
    ) -> None:
        self._shown, self._complete, self._waited_for = shown, complete, False
        self._come: SimpleQueue[frozenset[str] | BaseException] = SimpleQueue()
        Thread(target=self._hear, args=(told,), name="dateline-saves", daemon=True).start()

    def burst(self, seconds: float) -> frozenset[str]:
        """The paths of the next burst; none where no save came within these seconds.

        Raises:
            Exception: what the watch raised; it tells nothing more.
        """
        self._waited_for = False
        found, end = self._next(seconds), time.monotonic() + _LONGEST
        if self._complete(found):
            return found
        while found and time.monotonic() < end and (more := self._next(_QUIET)):
            found |= more
        return found

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
