"""Decide which tellings tell one event: Tellings → groups. What the author gave one id is one; everything else is doubted first.

Two found tellings are joined only on days that can be the same, and for a reason: the same day, people or places and kind of thing;
or the same words; or, in stories that plainly tell of the same affair, the same day and two names. A story is a witness once: two
events that one story tells apart are never joined, so that joining cannot run from event to event.
"""

from collections.abc import Iterable, Mapping

from dateline.nouns.account import Account
from dateline.nouns.when import Day, Precision, When
from dateline.timeline.tellings import Telling, overlap
from dateline.timeline.witnesses import bounds

_LIKE = 0.5
_ALIKE = 0.66
_AFFAIR = 5
"""So many names in common make two stories tell of the same affair, where the names are not those of every story."""

_EVERYWHERE = 0.5


def groups(tellings: Iterable[Telling], *, accounts: Mapping[str, Account]) -> tuple[tuple[Telling, ...], ...]:
    """Each telling in exactly one group, the author's ids kept together, groups and members in the order given."""
    ordered = tuple(tellings)
    known = _Affairs(accounts)
    group_of: dict[str, list[Telling]] = {}
    found: list[list[Telling]] = []
    for telling in ordered:
        if not telling.event.found:
            group = group_of.setdefault(telling.event.id, [])
            found += [group] if not group else []
            group.append(telling)
    by_day: dict[object, list[list[Telling]]] = {}
    for group in found:
        for telling in group:
            _shelve(by_day, group, telling)
    for telling in sorted((one for one in ordered if one.event.found), key=_exacter_first):
        home = _home(telling, _near(by_day, telling), known)
        if home is None:
            home = []
            found.append(home)
        home.append(telling)
        _shelve(by_day, home, telling)
    return tuple(tuple(group) for group in found)


def _exacter_first(telling: Telling) -> tuple[object, ...]:
    return (telling.event.when.precision is not Precision.DAY, telling.story.key, telling.event.id)


def _shelve(by_day: dict[object, list[list[Telling]]], group: list[Telling], telling: Telling) -> None:
    first, last = bounds(telling.event.when)
    for year in range(max(first[0], last[0] - 3), last[0] + 1):
        shelf = by_day.setdefault(year, [])
        if not any(group is one for one in shelf[-1:]):
            shelf.append(group)


def _near(by_day: dict[object, list[list[Telling]]], telling: Telling) -> list[list[Telling]]:
    first, last = bounds(telling.event.when)
    near: dict[int, list[Telling]] = {}
    for year in range(max(first[0], last[0] - 3), last[0] + 1):
        for group in by_day.get(year, ()):
            near[id(group)] = group
    return list(near.values())


def _home(telling: Telling, near: list[list[Telling]], known: "_Affairs") -> list[Telling] | None:
    """The group that tells the same, the likest one."""
    best: tuple[float, list[Telling] | None] = (0.0, None)
    for group in near:
        if any(one.story.id == telling.story.id for one in group):
            continue  # a story is a witness once
        like = max((_likeness(telling, one, known) for one in group if _possible(telling.event.when, one.event.when)), default=0.0)
        if like > best[0]:
            best = (like, group)
    return best[1]


def _likeness(one: Telling, other: Telling, known: "_Affairs") -> float:
    """0 where they are not the same; else the more, the surer."""
    first, second = one.event, other.event
    day = _day(first.when) is not None and _day(first.when) == _day(second.when)
    same_dates = day or bounds(first.when) == bounds(second.when)
    alike = overlap(one.gist, other.gist)
    names = len(one.names & other.names)
    kind = bool(first.kind) and first.kind == second.kind
    untold = not first.kind or not second.kind
    affair = known.same(one.story.id, other.story.id)
    reasons = (
        same_dates and alike >= _ALIKE and len(one.gist & other.gist) >= 4,
        day and (kind or untold) and names >= 1 and alike >= _LIKE,
        day and (kind or untold) and names >= 2 and affair,
        day and affair and names >= 2 and alike >= 0.2,
        same_dates and affair and (kind or untold) and alike >= _LIKE and len(one.gist & other.gist) >= 4,
        same_dates and affair and kind and names >= 1 and alike >= 0.25,
        same_dates and affair and untold and names >= 2 and alike >= 0.25 and first.when.precision is Precision.DAY,
        affair and kind and names >= 2 and not (_day(first.when) and _day(second.when)),
    )
    return alike + 0.1 * names + 0.5 * day + 0.3 * same_dates + 0.2 * kind if any(reasons) else 0.0


def _day(when: When) -> Day | None:
    return when.first if not when.interval and when.precision is Precision.DAY else None


def _possible(one: When, other: When) -> bool:
    """Whether some day is possible by both; an approximate year may mean the one before or after."""
    (first, last), (earliest, latest) = bounds(one), bounds(other)
    return first <= latest and earliest <= last


class _Affairs:
    """Which stories tell of the same affair."""

    def __init__(self, accounts: Mapping[str, Account]) -> None:
        self._accounts = accounts
        number: dict[str, int] = {}
        for account in accounts.values():
            for name in account.names:
                number[name] = number.get(name, 0) + 1
        most = max(6, _EVERYWHERE * len(accounts))
        self._everywhere = frozenset(name for name, count in number.items() if count > most)
        self._asked: dict[tuple[str, str], bool] = {}

    def same(self, one: str, other: str) -> bool:
        """Whether two stories share many names that are not those of every story."""
        pair = (one, other) if one < other else (other, one)
        if pair not in self._asked:
            shared = self._names(one) & self._names(other)
            self._asked[pair] = len(shared - self._everywhere) >= _AFFAIR
        return self._asked[pair]

    def _names(self, story: str) -> frozenset[str]:
        return self._accounts[story].names if story in self._accounts else frozenset()
