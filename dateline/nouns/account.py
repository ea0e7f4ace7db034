"""Account: what one story tells of things that happened, and what it is known again by."""

from collections.abc import Sequence

from dateline.frozen import dataclass
from dateline.nouns.event import Event


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """`events` were found by reading, in the order of the text; `minor` are the other things that somebody with a page had a part
    in, told without a date of their own; `names` are the story's proper names, in lower case; `marks` are numbers of its runs of
    words, sorted, of which copies of one report share many: four bytes each, for there are hundreds."""

    events: tuple[Event, ...] = ()
    minor: tuple[Event, ...] = ()
    names: frozenset[str] = frozenset()
    marks: bytes = b""

    @property
    def runs(self) -> Sequence[int]:
        """The marks as numbers."""
        return memoryview(self.marks).cast("I")
