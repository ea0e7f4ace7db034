"""The figures of a site by what they may be compared by, as a build leaves them: looked up and changed story by story."""

from collections.abc import Iterable, Mapping, Sequence

from dateline import claims, store
from dateline.nouns.claim import Claim

Shelf = tuple[str, str]
"""Where figures that may be of the same stand together, as `claims` has it."""


def write(kept: store.Store, held: Mapping[Shelf, Sequence[str]], *, out: str, stories: Iterable[str]) -> None:
    """Keep the places of the stories whose figures stand on each shelf, as often as they do; of a crowd only how many."""
    place = {name: at for at, name in enumerate(stories)}
    lines = {_token(shelf): _few([place[name] for name in members]) for shelf, members in held.items()}
    key = store.digest(*(f"{token} {members}" for token, members in sorted(lines.items())))
    if kept.keys(_room(out)).get("") != key:
        store.keep(kept, _room(out), lines, key=key)


class SharedFigures:
    """The same, while the figures of some stories change."""

    def __init__(self, kept: store.Store, *, out: str) -> None:
        self._held = store.Holders(kept, _room(out))
        self._moved = False

    def telling(self, figures: Iterable[Claim]) -> dict[Shelf, list[int]]:
        """The shelves of these figures on which others stand, few enough to tell something, and whose they are, by place.

        Raises:
            ValueError: nothing is kept.
        """
        shelves = {shelf: self._held.of(_token(shelf)) for each in figures for shelf in claims.shelves_of(each)}
        return {shelf: members for shelf, members in shelves.items() if claims.tells(_number(members))}

    def move(self, place: int, before: Iterable[Claim], now: Iterable[Claim]) -> None:
        """Note that a story gives other figures.

        Raises:
            ValueError: some become a crowd, or are one no longer, so that others are compared otherwise.
        """
        for step, figures in ((-1, before), (1, now)):
            for shelf in (shelf for each in figures for shelf in claims.shelves_of(each)):
                token = _token(shelf)
                self._held.put(token, _stepped(self._held.of(token), place, step))
        for shelf in {shelf for each in (*before, *now) for shelf in claims.shelves_of(each)}:
            members = self._held.of(_token(shelf))
            if bool(members and members[0] < 0) != (_number(members) > 1 and not claims.tells(_number(members))):
                raise ValueError("a crowd has come, or gone")
        self._moved = True

    def write(self) -> None:
        """Keep what moved."""
        if self._moved:
            self._held.write(key="moved")


def _room(out: str) -> str:
    return f"shared figures {out}"


def _token(shelf: Shelf) -> str:
    return store.digest(*shelf)


def _few(places: list[int]) -> list[int]:
    """The places, or of a crowd their number, below zero."""
    return places if len(places) < 2 or claims.tells(len(places)) else [-len(places)]


def _number(members: list[int]) -> int:
    return -members[0] if members and members[0] < 0 else len(members)


def _stepped(members: list[int], place: int, step: int) -> list[int]:
    """The members with a figure of a story more, or less."""
    if members and members[0] < 0:
        return [members[0] - step]
    if step > 0:
        return [*members, place]
    first = members.index(place)
    return [*members[:first], *members[first + 1 :]]
