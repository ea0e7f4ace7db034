"""Write down where the time of a command went: what is done meanwhile → a file for `python -m pstats`."""

from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def profiled(path: str | None) -> Iterator[None]:
    """A profile of what is done meanwhile in this process, where a file is named."""
    if path is None:
        yield
        return
    from cProfile import Profile

    profile = Profile()
    with profile:
        yield
    profile.dump_stats(path)
