"""Decide which tellings tell one event: Tellings → groups. What the author gave one id is one; everything else is doubted first.

Two found tellings are joined only on days that can be the same, and for a reason: the same day, people or places and kind of
thing; or the same words; or the same kind, names and words, where one gives the year and one the day; or, in stories that
plainly tell of the same affair, the same day and two names, or what was built in the same words, a year or two apart; or the same
birth, death, founding or discovery of the same people, likewise; or, in two languages, the same day, kind of thing that is done
once, and page of somebody or something. A
story is a witness once: two events that one story tells apart are never joined, so that joining cannot run from event to event.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache

from dateline.nouns.account import Account
from dateline.nouns.event import Event
from dateline.nouns.when import Day, Precision, When
from dateline.text.gist import gist
from dateline.timeline.tellings import Telling
from dateline.timeline.witnesses import bounds, inside

_LIKE = 0.5
_ALIKE = 0.66
_AFFAIR = 5
"""So many names in common make two stories tell of the same affair, where the names are not those of every story."""

_FEW, _EVERYWHERE = 12, 0.5
_LEAST, _NAMED = 4, 3
"""So many words have to be shared; a name weighs as much as so many."""

_NEAR_EACH_OTHER = 512
"""Of so many stories the names are at hand."""

ONCE = ("birth", "death", "discovery", "founding")
_MISCOUNTED = 2
"""Years by which stories differ on when somebody was born or found something."""

_OF_PEOPLE = ("appointment", "birth", "death")
_DONE_ONCE = ("agreement", "founding", "launch", *_OF_PEOPLE)
"""What hardly happens twice on a day to the same people, programs or organizations."""

CROWDED = 100
"""A name that so many events of a year share tells nothing."""

_Key = tuple[object, ...]
Same = Callable[[str, str], bool]
"""Whether two stories tell of the same affair."""
_Shelves = dict[_Key, list[list[Telling]]]


def groups(tellings: Iterable[Telling], *, known: "Affairs") -> tuple[tuple[Telling, ...], ...]:
    """Each telling in exactly one group, the author's ids kept together, groups and members in the order given."""
    ordered = tuple(tellings)
    group_of: dict[str, list[Telling]] = {}
    found: list[list[Telling]] = []
    for telling in ordered:
        if not telling.event.found:
            group = group_of.setdefault(telling.event.id, [])
            found += [group] if not group else []
            group.append(telling)
    shelves: _Shelves = {}
    keys = _keys if len({telling.story.lang for telling in ordered}) < 2 else keys_of_any_language
    for group in found:
        for telling in group:
            _shelve(shelves, group, keys(telling))
    for telling in sorted((one for one in ordered if one.event.found), key=_exacter_first):
        home = _home(telling, _near(shelves, telling, keys(telling)), known.same)
        if home is None:
            home = []
            found.append(home)
        home.append(telling)
        _shelve(shelves, home, keys(telling))
    return tuple(tuple(group) for group in found)


def _exacter_first(telling: Telling) -> tuple[object, ...]:
    return (telling.event.when.precision is not Precision.DAY, telling.story.key, telling.event.id)


def _shelve(shelves: "_Shelves", group: list[Telling], keys: Iterable[_Key]) -> None:
    for key in keys:
        shelf = shelves.setdefault(key, [])
        if not any(group is one for one in shelf[-1:]):
            shelf.append(group)


def _near(shelves: "_Shelves", telling: Telling, keys: Iterable[_Key]) -> list[list[Telling]]:
    """Groups that share a page, a name and something else, or four words, on the same dates or in the same year: no others can be
    alike.

    What too many share tells nothing, and may be shared all the same.
    """
    near: dict[int, list[Telling]] = {}
    weights: dict[int, int] = {}
    least = _LEAST
    for key in keys:
        shelf, weight = shelves.get(key, ()), _weight(key, telling)
        if len(shelf) > CROWDED:
            least -= weight
            continue
        for group in shelf:
            if id(group) in weights or weight >= _LEAST:
                near[id(group)] = group
            weights[id(group)] = weights.get(id(group), 0) + weight
    return [group for group in near.values() if weights[id(group)] >= least]


def _weight(key: _Key, telling: Telling) -> int:
    if isinstance(key[-1], tuple):
        return _LEAST
    return _NAMED if key[-1] in telling.names else 1


def keys_of_any_language(telling: Telling) -> Iterator[_Key]:
    """The same, and under kind and day with each page that a story in another language may name as well."""
    yield from _keys(telling)
    if telling.event.kind in _DONE_ONCE and _exact(telling.event.when):
        yield from ((telling.event.kind, telling.first, page) for page in sorted(_parties(telling.event)))


def _parties(event: Event) -> frozenset[tuple[str, str]]:
    """The pages of those to whom it happened."""
    people = {("people", name) for name in event.people}
    if event.kind in _OF_PEOPLE:
        return frozenset(people)
    houses = {("programs", name) for name in event.programs} | {("organizations", name) for name in event.organizations}
    return frozenset(people | houses)


def _keys(telling: Telling) -> Iterator[_Key]:
    """Where a telling is shelved: under its dates with each word, and under kind, year and each name."""
    first, last = bounds(telling.event.when)
    yield from ((first, last, word) for word in sorted(telling.gist | telling.names))
    if _of_a_year(telling):
        yield from (("of a year", telling.event.kind, (word,)) for word in sorted(telling.gist))
    if telling.event.kind in ONCE:
        yield from ((telling.event.kind, name) for name in sorted(telling.names))
    for year in range(max(first[0], last[0] - 1), last[0] + 1):
        yield from ((telling.event.kind, year, name) for name in sorted(telling.names))


def _home(telling: Telling, near: list[list[Telling]], known: Same) -> list[Telling] | None:
    """The group that tells the same, the likest one."""
    best: tuple[float, list[Telling] | None] = (0.0, None)
    for group in near:
        alike = [one for one in group if _comparable(telling, one)]
        if not alike or telling.story.id in [one.story.id for one in group]:
            continue  # a story is a witness once
        like = max(_likeness(telling, one, known) for one in alike)
        if like > best[0]:
            best = (like, group)
    return best[1]


def may_be_one(one: Telling, other: Telling, known: Same) -> bool:
    """Whether two tellings of different stories are alike at all."""
    return _comparable(one, other) and _likeness(one, other, known) > 0


def _comparable(one: Telling, other: Telling) -> bool:
    """Whether two may tell one event: their days can be the same, and it is not given to others by a story in the same language:
    the same deed of two people is two events. Who did it is looked at first, since of most that happened in a year it is others."""
    if one.story.lang == other.story.lang and not _of_one(one, other):
        return False
    return _possible(one, other) or _once(one, other) or _another_year(one, other)


def _likeness(one: Telling, other: Telling, known: Same) -> float:
    """0 where they are not the same; else the more, the surer."""
    shared = len(one.gist & other.gist)
    alike = shared / (min(len(one.gist), len(other.gist)) or 1)
    names = len(one.names & other.names)
    if _in_other_words(one, other):
        return 1.0 + alike
    if not names and alike < _LIKE:
        return 0.0
    if _once(one, other) or (_another_year(one, other) and known(one.story.id, other.story.id)):
        return 1.0 + alike
    first, second = one.event, other.event
    if not _of_one(one, other):
        return 0.0
    day = _day(first.when) is not None and _day(first.when) == _day(second.when)
    same_dates = day or bounds(first.when) == bounds(second.when)
    kind = bool(first.kind) and first.kind == second.kind
    untold = not first.kind or not second.kind
    sure = (
        (same_dates and alike >= _ALIKE and shared >= 4)
        or (day and (kind or untold) and names >= 1 and alike >= _LIKE)
        or (kind and names >= 2 and alike >= _LIKE and shared >= 3 and _told_coarsely(first, second))
    )
    in_an_affair = (
        day and (kind or untold or alike >= 0.2) and names >= 2,
        same_dates and (kind or untold) and alike >= _LIKE and shared >= 4,
        same_dates and kind and names >= 1 and alike >= 0.25,
        same_dates and untold and names >= 2 and alike >= 0.25 and first.when.precision is Precision.DAY,
        kind and names >= 2 and not (_exact(first.when) and _exact(second.when)),
    )
    if not sure and not (any(in_an_affair) and known(one.story.id, other.story.id)):
        return 0.0
    return alike + 0.1 * names + 0.5 * day + 0.3 * same_dates + 0.2 * kind


def _once(one: Telling, other: Telling) -> bool:
    """Whether both tell what can be but once of the same people or house, a year or two apart: their sources differ."""
    first, second = one.event, other.event
    if first.kind != second.kind or first.kind not in ONCE or abs(one.first[0] - other.first[0]) > _MISCOUNTED:
        return False
    same = (
        first.people == second.people if first.people else first.kind == "founding" and first.organizations == second.organizations
    )
    some, others = gist(first.what), gist(second.what)
    return bool(same and (first.people or first.organizations)) and (some <= others or others <= some)


def _of_a_year(telling: Telling) -> bool:
    """Whether it tells that something was built, in a year of which no more is said."""
    when = telling.event.when
    return telling.event.kind == "building" and when.precision is Precision.YEAR and not when.interval


def _another_year(one: Telling, other: Telling) -> bool:
    """Whether both tell in the same words what was built, a year or two apart: in one affair their sources differ."""
    if not (_of_a_year(one) and _of_a_year(other) and 0 < abs(one.first[0] - other.first[0]) <= _MISCOUNTED):
        return False
    return len(one.gist & other.gist) > 1 and (one.gist <= other.gist or other.gist <= one.gist)


def _in_other_words(one: Telling, other: Telling) -> bool:
    """Whether stories in two languages, whose words cannot be compared, tell of what can be but one thing."""
    first, second = one.event, other.event
    if first.kind not in _DONE_ONCE or first.kind != second.kind or one.story.is_in(other.story.lang):
        return False
    same_day = _exact(first.when) and first.when == second.when
    return same_day and not _parties(first).isdisjoint(_parties(second))


def _told_coarsely(one: Event, other: Event) -> bool:
    """Whether one gives the year or month in which the other's day lies, and says nothing that the other does not say."""
    if one.kind in ("other", "figure") or one.when == other.when:
        return False
    if not (inside(one.when, other.when) or inside(other.when, one.when)):
        return False
    words, others = gist(one.what), gist(other.what)
    return words <= others or others <= words


def _of_one(one: Telling, other: Telling) -> bool:
    """Whether somebody is, or may be, in both, as far as both say who it was: one story's `ada` may be the other's `ada-moor`."""
    if not one.people or not other.people:
        return True
    return any(some <= others or others <= some for some in one.people for others in other.people)


def _day(when: When) -> Day | None:
    return when.first if not when.interval and when.precision is Precision.DAY else None


def _exact(when: When) -> bool:
    return _day(when) is not None and not when.approximate


def _possible(one: Telling, other: Telling) -> bool:
    """Whether some day is possible by both; an approximate year may mean the one before or after."""
    return one.first <= other.last and other.first <= one.last


def affair(one: frozenset[str], other: frozenset[str], common: frozenset[str]) -> bool:
    """Whether two stories of these names tell of the same affair; `common` are names that are everywhere."""
    return len((one & other) - common) >= _AFFAIR


def everywhere(stories: int, of: int) -> bool:
    """Whether a name that stands in so many of the stories tells nothing."""
    return stories > max(_FEW, _EVERYWHERE * of)


class Affairs:
    """Which stories tell of the same affair; `asked` are the pairs that came into question, with the answer."""

    def __init__(self, accounts: Mapping[str, Account]) -> None:
        self._accounts = accounts
        self._names = lru_cache(maxsize=_NEAR_EACH_OTHER)(self._read)
        number: dict[str, int] = {}
        for account in accounts.values():
            for name in account.names:
                number[name] = number.get(name, 0) + 1
        self._everywhere = frozenset(name for name, count in number.items() if everywhere(count, len(accounts)))
        self.asked: dict[tuple[str, str], bool] = {}

    def same(self, one: str, other: str) -> bool:
        """Whether two stories share many names that are not those of every story."""
        pair = (one, other) if one < other else (other, one)
        if pair not in self.asked:
            self.asked[pair] = affair(self._names(one), self._names(other), self._everywhere)
        return self.asked[pair]

    def _read(self, story: str) -> frozenset[str]:
        return self._accounts[story].names if story in self._accounts else frozenset()
