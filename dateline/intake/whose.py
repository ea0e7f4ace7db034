"""Tell whose article a clipping of new bytes holds: such clippings, texts whose clipping is gone → Match.

The law: a clipping is taken for a changed one only where that is clear. It is clear under the old name where the text goes on,
under another where the texts are alike, nothing contradicts it and no other pair comes near. What is not clear becomes a story of
its own.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import Enum, auto
from functools import cached_property

from dateline.intake.likeness import Gist, alike, differences, gist, goes_on, reads_like
from dateline.intake.steps import Kept

_HERE, _TITLE = 0.15, 0.25
"""What the old name and the same headline are worth beside likeness."""
_MARGIN = 0.1
"""What a pair must be ahead of any other for either of the two."""
_SETTLED = 0.9
"""So much alike under the old name and headline that no other pair can come before it."""


class Doubt(Enum):
    """Why a clipping that is like a story's, or bears its name, was not taken for it."""

    OTHER_ARTICLE = auto()
    """Another article stands under the name now."""
    CONTRADICTED = auto()
    """The texts are alike, but not the day or the outlet."""
    SEVERAL = auto()
    """Another one is as much alike."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """A converted text whose clipping is gone: `kept` is its story, or what is left of a story that was `deleted`."""

    kept: Kept
    gist: Gist
    deleted: bool = False


@dataclass(frozen=True, kw_only=True)
class Coming:
    """A clipping of new bytes by its path and its name within the file, and the text that it was converted to."""

    place: tuple[str, str]
    text: str

    @cached_property
    def gist(self) -> Gist:
        """What it is known by, where it is to be compared."""
        return gist(self.text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """Whose article it is, if anybody's; else the story that it was nearly taken for, and why it was not."""

    waiting: Waiting | None = None
    near: Waiting | None = None
    doubt: Doubt | None = None


class _Candidates:
    """The texts that a clipping may be of, found without comparing each with each."""

    def __init__(self, waiting: Iterable[Waiting]) -> None:
        self._waiting = tuple(waiting)
        self._by_word: dict[int, list[int]] = defaultdict(list)
        self._by_place: dict[tuple[str, str], list[int]] = defaultdict(list)
        for number, each in enumerate(self._waiting):
            self._by_place[each.kept.place].append(number)
            for word in each.gist.catchwords:
                self._by_word[word].append(number)

    def of(self, coming: Coming) -> tuple[Waiting, ...]:
        """Those under the same name, and those that share some of its words."""
        found = set(self._by_place.get(coming.place, ()))
        found.update(*(self._by_word.get(word, ()) for word in coming.gist.catchwords))
        return tuple(self._waiting[number] for number in sorted(found))


@dataclass(frozen=True, slots=True)
class _Pair:
    """A clipping and a text by their numbers; `sure` where nothing contradicts it."""

    coming: int
    waiting: int
    score: float
    here: bool
    sure: bool

    def touches(self, other: "_Pair") -> bool:
        return self.coming == other.coming or self.waiting == other.waiting


def matches(coming: Sequence[Coming], waiting: Sequence[Waiting]) -> tuple[Match, ...]:
    """One for each clipping; no story goes to two."""
    place = {id(each): number for number, each in enumerate(waiting)}
    candidates = _Candidates(waiting)
    pairs = [
        pair
        for number, one in enumerate(coming)
        for other in candidates.of(one)
        if (pair := _pair(number, one, place[id(other)], other)) is not None
    ]
    chosen, tied = _chosen([pair for pair in pairs if pair.sure])
    taken = {id(waiting[other]) for other in chosen.values()}
    return tuple(
        Match(waiting=waiting[chosen[number]])
        if number in chosen
        else _alone(one, [other for other in candidates.of(one) if id(other) not in taken], tied=number in tied)
        for number, one in enumerate(coming)
    )


def _pair(number: int, one: Coming, place: int, other: Waiting) -> _Pair | None:
    score = alike(one.gist, other.gist) + _TITLE * (one.gist.said.title == other.gist.said.title)
    if one.place == other.kept.place and goes_on(one.gist, other.gist):
        here = not other.deleted
        return _Pair(number, place, score + _HERE * here, here=here, sure=True)
    if not reads_like(one.gist, other.gist):
        return None
    return _Pair(number, place, score, here=False, sure=not differences(one.gist, other.gist))


def _chosen(pairs: Sequence[_Pair]) -> tuple[dict[int, int], set[int]]:
    """The clearest pair first; of those that come near each other the one under the old name, else none."""
    left = sorted(pairs, key=lambda pair: (-pair.score, pair.coming, pair.waiting))
    chosen: dict[int, int] = {}
    tied: set[int] = set()
    while left:
        best = left[0]
        near = [pair for pair in left if pair.touches(best) and pair.score > best.score - _MARGIN]
        taken = best if len(near) == 1 else next((pair for pair in near if pair.here), None)
        if taken is not None:
            chosen[taken.coming] = taken.waiting
            left = [pair for pair in left if not pair.touches(taken)]
            continue
        tied |= {pair.coming for pair in near}
        left = [pair for pair in left if not any(pair.touches(other) for other in near)]
    return chosen, tied


def _alone(one: Coming, left: Sequence[Waiting], *, tied: bool) -> Match:
    """What a clipping that goes its own way is to be told with."""
    stories = [other for other in left if not other.deleted]
    likest = max(stories, key=lambda other: alike(one.gist, other.gist), default=None)
    if likest is not None and reads_like(one.gist, likest.gist):
        return Match(near=likest, doubt=Doubt.SEVERAL if tied else Doubt.CONTRADICTED)
    before = next((other for other in stories if other.kept.place == one.place), None)
    return Match(near=before, doubt=Doubt.OTHER_ARTICLE) if before is not None else Match()


def _settled(one: Gist, other: Gist) -> bool:
    return one.said.title == other.said.title and alike(one, other) >= _SETTLED


class Undecided:
    """Clippings of new bytes while they come one after the other: what is clear at once, and what must wait for the others."""

    def __init__(self, waiting: Sequence[Waiting]) -> None:
        self._waiting = waiting
        self._candidates = _Candidates(waiting)
        self._gone: set[str] = set()

    def at_once(self, coming: Coming) -> Match | None:
        """Whose article it is where no other clipping can change that; None where one can."""
        near = self._candidates.of(coming) if self._waiting else ()
        if not near:
            return Match()
        here = [other for other in near if other.kept.place == coming.place]
        # The articles within a file are known when all files were read.
        if len(here) != 1 or here[0].deleted or coming.place[1] or not _settled(coming.gist, here[0].gist):
            return None
        self._gone.add(here[0].kept.sha256)
        return Match(waiting=here[0])

    def at_last(self, coming: Sequence[Coming], *, present: AbstractSet[str]) -> tuple[Match, ...]:
        """Whose articles the others are, now that the digests of all clippings are known."""
        gone = self._gone | present
        return matches(coming, [each for each in self._waiting if each.kept.sha256 not in gone])
