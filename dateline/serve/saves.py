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
        self._shown, self._complete = shown, complete
        self._come: SimpleQueue[tuple[frozenset[str], bool] | BaseException] = SimpleQueue()
        self._heard = self._given = 0  # of those that could not be shown; each is counted by one thread
        Thread(target=self._hear, args=(told,), name="dateline-saves", daemon=True).start()

    def burst(self, seconds: float) -> frozenset[str]:
        """The paths of the next burst; none where no save came within these seconds.

        Raises:
            Exception: what the watch raised; it tells nothing more.
        """
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
        return self._heard > self._given

    def _next(self, seconds: float) -> frozenset[str]:
        try:
            found = self._come.get(timeout=seconds)
        except Empty:
            return frozenset()
        if isinstance(found, BaseException):
            raise found
        paths, waited_for = found
        self._given += waited_for
        return paths

    def _hear(self, told: Iterable[frozenset[str]]) -> None:
        try:
            for paths in told:
                waited_for = not self._shown(paths)
                self._heard += waited_for
                self._come.put((paths, waited_for))
        except BaseException as error:  # Whoever waits for saves has to know that none will come.
            self._come.put(error)
