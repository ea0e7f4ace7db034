"""Compare what stories say of the same: Library, Claims → Comparisons."""

from collections import Counter
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache, partial
from itertools import chain, combinations, groupby

from dateline.claims import across
from dateline.claims.tongues import tongue_of
from dateline.nouns.claim import Claim, ClaimStatus, Key
from dateline.nouns.comparison import Comparison, Statement, differ
from dateline.nouns.language import primary_subtag
from dateline.nouns.library import Library
from dateline.nouns.story import Story

_CROWDED = 60
"""A name that so many figures of one unit share tells nothing."""

_LASTING, _MOVING = 14, 0
"""So many days apart, two reports that name no year may speak of the same state of things; of what moves, so many."""

_HALF = 0.5
_SURE = 2
"""So many words have to be the same where two figures are said to differ."""

_PAGES = 3
"""So many people, programs, places have to stand in both of two stories in Chinese or in two languages."""

_STRANGE = 3
"""One name in so many may be unknown to the other story."""

_NEAR_EACH_OTHER = 512
"""Of so many stories the names are at hand."""

_FAR = 10.0
"""Figures so many times apart are hardly of the same."""

Same = Callable[[str, str], bool]
"""Whether two stories, by their ids, tell of the same affair."""

_UNKNOWN = "?"


@dataclass(frozen=True, slots=True, eq=False)
class _Told:
    """A claim in its story; what it is compared by is read off its words when it comes to that, as it does for few."""

    story: Story
    claim: Claim

    @property
    def words(self) -> frozenset[str]:
        """What is said of the figure."""
        return _set(self.claim.words)

    @property
    def names(self) -> frozenset[str]:
        """The names in its sentence."""
        return _set(self.claim.names)

    @property
    def near(self) -> frozenset[str]:
        """Those shortly before."""
        return _set(self.claim.near)

    @property
    def pages(self) -> frozenset[str]:
        """The pages that it stands by, which are the same in every language."""
        return frozenset(name for name in (*self.names, *self.near) if "/" in name)

    @property
    def dated(self) -> bool:
        """Whether it says itself for which time it holds."""
        return any(word.isdecimal() for word in self.claim.scope.split())


def comparisons(
    library: Library,
    claims: Mapping[str, Iterable[Claim]],
    *,
    copied: Mapping[str, Story],
    same: Same,
    found: bool = True,
    held: Mapping["Shelf", Sequence[str]] | None = None,
) -> tuple[Comparison, ...]:
    """Claims of several stories that are of the same, whether they agree or differ, by their ids. `copied` are the originals of
    copies; `same` is asked of stories whose figures might differ. Without `found` only what the author decided on is compared.
    `held` says what is `shelved`, where that is known. Most figures stand where no other does: they are passed by, and not held."""
    reports = {*copied, *(story.id for story in copied.values())}
    keys = partial(_keys, copied=copied, reports=reports)
    own = [story for story in library.stories if story.id in reports]
    number = Counter(key for one in _told(own, claims, found=found) for key in _report(one, copied=copied, reports=reports))
    number.update({shelf: len(members) for shelf, members in (held or shelved(library, claims, found=found)).items()})
    shelves = {key for key, members in number.items() if tells(members)}
    told = tuple(
        one for one in _told(library.stories, claims, found=found) if not one.claim.found or not shelves.isdisjoint(keys(one))
    )
    bonds = _Bonds()
    for one, other in _by_hand(told):
        bonds.join(one, other)
    judge = _Judge(told, copied, same, names=lambda story: _names(_told((story,), claims, found=found)))
    for first, second in _pairs(told, shelves, keys, judge):
        for one, other in _same_measure(first, second, judge):
            bonds.join(one, other)
    made = (_comparison(group, copied) for group in bonds.groups(told))
    return tuple(sorted((one for one in made if one is not None), key=lambda one: one.id))


def shelved(library: Library, claims: Mapping[str, Iterable[Claim]], *, found: bool = True) -> dict["Shelf", list[str]]:
    """The stories whose figures stand on each shelf, as often as they do."""
    held: dict[Shelf, list[str]] = {}
    for one in _told(library.stories, claims, found=found):
        for shelf in shelves_of(one.claim):
            held.setdefault(shelf, []).append(one.story.id)
    return held


def tells(members: int) -> bool:
    """Whether a shelf with so many figures tells something of any two."""
    return 1 < members <= _CROWDED


def compared(
    story: Story,
    others: Iterable[Story],
    claims: Mapping[str, Iterable[Claim]],
    *,
    shelves: Container["Shelf"],
    same: Same,
) -> bool:
    """Whether a figure of a story is compared with any of the others', which are all that have figures on the same `shelves`. None
    is a copy, and all figures are `found`."""
    told = tuple(_told((story, *others), claims, found=True))
    judge = _Judge(told, {}, same, names=lambda one: _names(_told((one,), claims, found=True)))
    pairs = _pairs(told, shelves, partial(_keys, copied={}, reports=()), judge)
    ours = (pair for pair in pairs if story.id in (pair[0][0].story.id, pair[1][0].story.id))
    return any(True for pair in ours for _ in _same_measure(*pair, judge))


def led_to(some: Iterable[Comparison], anchors: Mapping[str, Mapping[str, str]]) -> tuple[Comparison, ...]:
    """The same, each sentence with its fragment: `anchors` are these by story and sentence."""

    def led(one: Statement) -> Statement:
        return replace(one, anchor=anchors.get(one.story.id, {}).get(one.claim.sentence, ""))

    return tuple(replace(one, statements=tuple(map(led, one.statements))) for one in some)


def _told(stories: Iterable[Story], claims: Mapping[str, Iterable[Claim]], *, found: bool) -> Iterator[_Told]:
    """What may be compared, in the order of publication, so that the order of the library makes no difference."""
    for story in sorted(stories, key=lambda story: story.key):
        for claim in claims.get(story.id, ()):
            if claim.status is not ClaimStatus.DISMISSED and (found or not claim.found):
                yield _Told(story, claim)


def _names(told: Iterable[_Told]) -> frozenset[str]:
    """Those that stand by any of some figures."""
    return frozenset().union(*(each for one in told for each in (one.names, one.near)))


@lru_cache(maxsize=4096)
def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


def _by_hand(told: Sequence[_Told]) -> Iterator[tuple[_Told, _Told]]:
    """What the author called by the same subject and measure."""
    known: dict[tuple[str, str], _Told] = {}
    for one in told:
        key = (one.claim.subject.casefold(), one.claim.measure.casefold())
        if one.claim.found or not all(key):
            continue
        if key in known:
            yield known[key], one
        known.setdefault(key, one)


Shelf = tuple[str, str]
"""Where figures that may be of the same stand together: their unit, and a name that they stand by or their report."""


def _keys(one: _Told, *, copied: Mapping[str, Story], reports: Container[str]) -> Iterator[Shelf]:
    """The shelves that a figure stands on."""
    yield from shelves_of(one.claim)
    yield from _report(one, copied=copied, reports=reports)


def shelves_of(claim: Claim) -> Iterator[Shelf]:
    """Those that do not depend on what its story is a copy of."""
    if claim.unit and _UNKNOWN not in claim.scope:
        yield from ((claim.unit, name) for name in (*_set(claim.names), *_set(claim.near)))


def _report(one: _Told, *, copied: Mapping[str, Story], reports: Container[str]) -> Iterator[Shelf]:
    """The one for what all say that are one report."""
    story = one.story.id
    if story in reports and one.claim.unit and _UNKNOWN not in one.claim.scope:
        yield one.claim.unit, f"report {copied[story].id if story in copied else story}"


def _pairs(
    told: Iterable[_Told], shelves: Container[Shelf], keys: Callable[[_Told], Iterable[Shelf]], judge: "_Judge"
) -> Iterator[tuple[list[_Told], list[_Told]]]:
    """Of every two stories that give figures of one unit by the same name, or are one report, those figures. On `shelves` are few
    enough to tell something."""
    filled: dict[str, dict[Shelf, list[_Told]]] = {}
    for one in told:
        for shelf in keys(one):
            if shelf in shelves:
                filled.setdefault(shelf[0], {}).setdefault(shelf, []).append(one)
    for unit, of_unit in filled.items():
        # Pairs are many, and most share one shelf: what stands on each is only put together when it is their turn.
        found: dict[tuple[str, str], list[tuple[list[_Told], list[_Told]]]] = {}
        for figures in of_unit.values():
            for (one_story, its), (other, others) in judge.at_one_time(unit, groupby(figures, key=lambda one: one.story.id)):
                found.setdefault((one_story, other), []).append((its, others))
        yield from ((_each_once(its for its, _ in shared), _each_once(others for _, others in shared)) for shared in found.values())


def _each_once(some: Iterable[list[_Told]]) -> list[_Told]:
    return [*{id(one): one for one in chain.from_iterable(some)}.values()]


def _same_measure(first: list[_Told], second: list[_Told], judge: "_Judge") -> Iterator[tuple[_Told, _Told]]:
    """Which figures of two stories, all of one unit, are of the same measure. What the other story gives too is settled between
    them; what is left differs only where there is no other choice on either side."""
    apart = judge.days_apart(first[0].story.id, second[0].story.id)
    comparable = [(one, other) for one in first for other in second if _of_one_time(one, other, apart) and _alike(one, other)]
    if not comparable:
        return
    yield from ((one, other) for one, other in comparable if _meet(one.claim, other.claim) and judge.akin(one, other))
    settled = {id(one) for one in first if any(_meet(one.claim, other.claim) for other in second)}
    settled |= {id(other) for other in second if any(_meet(one.claim, other.claim) for one in first)}
    left = [(one, other) for one, other in comparable if id(one) not in settled and id(other) not in settled]
    for one, other in left:
        rivals = sum(pair[0] is one or pair[1] is other for pair in left)
        if rivals == 1 and _near(one.claim, other.claim) and judge.of_one_thing(one, other):
            yield one, other


def _of_one_time(one: _Told, other: _Told, apart: int | None) -> bool:
    """Whether two figures hold for the same time: that which they name, else the days of their reports, so many apart."""
    if one.dated:
        return True
    return apart is not None and apart <= (_MOVING if one.claim.moving or other.claim.moving else _LASTING)


def _alike(one: _Told, other: _Told) -> bool:
    """Whether two figures of one unit are said of the same, for the same time."""
    if primary_subtag(one.story.lang) != primary_subtag(other.story.lang):
        return _alike_across(one, other)
    if one.claim.scope != other.claim.scope:
        return False
    shared = _shared(one.words, other.words)
    fewer = min(len(one.words), len(other.words))
    return bool(fewer) and shared >= min(2, fewer) and shared >= _HALF * min(fewer, 4)


def _alike_across(one: _Told, other: _Told) -> bool:
    """The same of figures in two languages: one thing is said of them, beside one page, and of no time but the same year."""
    if one.claim.scope != other.claim.scope or not all(word.isdecimal() for word in one.claim.scope.split()):
        return False
    return not _meant(one).isdisjoint(_meant(other)) and not one.pages.isdisjoint(other.pages)


def _meant(one: _Told) -> frozenset[str]:
    """What is said of a figure, in words that all languages share."""
    meanings = _meanings(primary_subtag(one.story.lang))
    return frozenset(meanings[word] for word in one.words if word in meanings)


@cache
def _meanings(lang: str) -> Mapping[str, str]:
    """What is said of figures, by its stem in a language."""
    tongue = tongue_of(lang)
    return {tongue.stem(word): meaning for word, meaning in across.said(lang).items()} if tongue else {}


def _shared(one: frozenset[str], other: frozenset[str]) -> int:
    """How many words two figures share, `live streaming` being `livestreaming`."""
    both = one & other
    return len(both) + sum(_composed(word, other) for word in one - both) + sum(_composed(word, one) for word in other - both)


def _composed(word: str, of: frozenset[str]) -> bool:
    return len(word) > 6 and any(word[:cut] in of and word[cut:] in of for cut in range(3, len(word) - 2))


def _meet(one: Claim, other: Claim) -> bool:
    """Whether there is a figure that both can mean."""
    return one.low <= other.high and other.low <= one.high


def _near(one: Claim, other: Claim) -> bool:
    low, high = sorted((one.low or one.high, other.low or other.high))
    return high <= low * _FAR


class _Judge:
    """What is known of the stories that two figures stand in."""

    def __init__(
        self, told: Iterable[_Told], copied: Mapping[str, Story], same: Same, *, names: Callable[[Story], frozenset[str]]
    ) -> None:
        self._copied, self._same, self._names = copied, same, lru_cache(maxsize=_NEAR_EACH_OTHER)(names)
        self._days: dict[str, int | None] = {}
        self._dated: set[tuple[str, str]] = set()
        for one in told:
            self._days[one.story.id] = self._day(one.story)
            if one.dated:
                self._dated.add((one.story.id, one.claim.unit))

    def days_apart(self, one: str, other: str) -> int | None:
        """How many days lie between the reports of two stories; None where the day of one is not known."""
        first, second = self._days[one], self._days[other]
        return None if first is None or second is None else abs(first - second)

    def at_one_time(
        self, unit: str, shelf: Iterable[tuple[str, Iterable[_Told]]]
    ) -> Iterator[tuple[tuple[str, list[_Told]], tuple[str, list[_Told]]]]:
        """Of stories with figures of one unit those pairs in which two can hold for the same time."""
        stories = [(self._days[name], (name, unit) in self._dated, (name, list(figures))) for name, figures in shelf]
        for (day, dated, one), (other_day, other_dated, other) in combinations(stories, 2):
            near = day is not None and other_day is not None and abs(day - other_day) <= _LASTING
            if near or (dated and other_dated):
                yield one, other

    def _day(self, story: Story) -> int | None:
        date = story.source.original_date or self._copied.get(story.id, story).date
        return date.date.toordinal() if date is not None and date.day else None

    def akin(self, one: _Told, other: _Told) -> bool:
        """Whether two figures that agree may be taken for the same."""
        return self._one_report(one, other) or bool(one.names & other.names) or self._same(one.story.id, other.story.id)

    def of_one_thing(self, one: _Told, other: _Told) -> bool:
        """Whether two figures that do not agree are of the same thing: the stories tell of one affair, one figure stands in a
        sentence with a name that is near the other too, and neither among names that the other story does not know."""
        if primary_subtag(one.story.lang) != primary_subtag(other.story.lang):
            return self._knows_pages(other.story, one) and self._knows_pages(one.story, other) and self._tell_together(one, other)
        if _shared(one.words, other.words) < _SURE:
            return False
        if self._one_report(one, other):
            return True
        return (
            not (one.names.isdisjoint(other.names | other.near) and other.names.isdisjoint(one.near))
            and self._knows(other.story, one)
            and self._knows(one.story, other)
            and self._tell_together(one, other)
        )

    def _tell_together(self, one: _Told, other: _Told) -> bool:
        """Whether two stories tell of one affair; in Chinese names have no capitals, and other languages have others, so that those
        that have a page tell it."""
        if self._same(one.story.id, other.story.id):
            return True
        if primary_subtag(one.story.lang) == primary_subtag(other.story.lang) != "zh":
            return False
        return sum("/" in name for name in self._names(one.story) & self._names(other.story)) >= _PAGES

    def _knows_pages(self, story: Story, one: _Told) -> bool:
        return len(one.pages - self._names(story)) * _STRANGE <= len(one.pages)

    def _knows(self, story: Story, one: _Told) -> bool:
        names = _written(one.names) or _written(one.near)
        strange = names - self._names(story) - _set(one.claim.speaker.lower())
        return bool(names) and len(strange) * _STRANGE <= len(names)

    def _one_report(self, one: _Told, other: _Told) -> bool:
        ids = {self._copied[story.id].id if story.id in self._copied else story.id for story in (one.story, other.story)}
        return len(ids) == 1


def _written(names: frozenset[str]) -> frozenset[str]:
    """Names as they are written, without the pages that some of them have; the pages where nothing else is known, as in Chinese."""
    return frozenset(name for name in names if "/" not in name) or names


class _Bonds:
    """Which claims are of the same measure."""

    def __init__(self) -> None:
        self._of: dict[int, list[_Told]] = {}

    def join(self, one: _Told, other: _Told) -> None:
        """Take two groups for one."""
        first, second = self._group(one), self._group(other)
        if first is second:
            return
        first += second
        for each in second:
            self._of[id(each)] = first

    def _group(self, one: _Told) -> list[_Told]:
        return self._of.setdefault(id(one), [one])

    def groups(self, told: Iterable[_Told]) -> Iterator[list[_Told]]:
        """Each group once; what the author decided on by itself too."""
        seen: set[int] = set()
        for one in told:
            group = self._of.get(id(one)) or ([] if one.claim.found else [one])
            if group and id(group) not in seen:
                seen.add(id(group))
                yield group


def _comparison(group: list[_Told], copied: Mapping[str, Story]) -> Comparison | None:
    """None where one story says two things of what should be one: then they are not of the same."""
    ordered = sorted(group, key=lambda one: (one.story.id in copied, one.story.key, one.claim.id))
    kept: dict[str, _Told] = {}
    for one in ordered:
        known = kept.setdefault(one.story.id, one)
        if not _meet(known.claim, one.claim) and (known.claim.found or one.claim.found):
            return None
    told = [one for one in ordered if kept[one.story.id] is one or not one.claim.found]
    statements = [Statement(story=one.story, claim=one.claim, copy=_repeats(one, told, copied)) for one in told]
    return Comparison(
        id=ordered[0].claim.id,
        statements=tuple(sorted(statements, key=lambda one: _BELIEVED.index(one.claim.status))),
        differs=differ(one.claim for one in told),
        about=_about([one.claim for one in told]),
        found=all(one.claim.found for one in told),
    )


_BELIEVED = (ClaimStatus.PREFERRED, ClaimStatus.CONFIRMED, ClaimStatus.DEPRECATED, ClaimStatus.DISMISSED)


def _repeats(one: _Told, told: Iterable[_Told], copied: Mapping[str, Story]) -> bool:
    """Whether it says what its original says: the two are one source."""
    original = copied.get(one.story.id)
    return original is not None and any(other.story.id == original.id and _meet(one.claim, other.claim) for other in told)


def _about(claims: list[Claim]) -> tuple[Key, ...]:
    """Whom most of the claims are about, first of all what all of them name."""
    counts: dict[Key, int] = {}
    for claim in claims:
        for key in claim.about:
            counts[key] = counts.get(key, 0) + 1
    shared = sorted((key for key, count in counts.items() if count > 1), key=lambda key: (-counts[key], key))
    return tuple(shared)
