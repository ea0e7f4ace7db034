"""Compare what stories say of the same: Library, Claims → Comparisons."""

from collections import Counter
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from itertools import chain, groupby
from types import MappingProxyType

from dateline.claims.affairs import Affairs, Same
from dateline.claims.alike import comparable, meet, near
from dateline.claims.events import Quote, of_one_event
from dateline.claims.groups import Groups, comparison
from dateline.claims.shelves import Shelf, report_shelf, shelved, shelves_on, tells
from dateline.claims.stated import Stated, names_of, stated
from dateline.nouns.claim import Claim
from dateline.nouns.comparison import Comparison, Statement
from dateline.nouns.library import Library
from dateline.nouns.story import Story


def comparisons(
    library: Library,
    claims: Mapping[str, Iterable[Claim]],
    *,
    copied: Mapping[str, Story],
    same: Same,
    found: bool = True,
    held: Mapping[Shelf, Sequence[str]] | None = None,
    event_of: Mapping[Quote, str] = MappingProxyType({}),
) -> tuple[Comparison, ...]:
    """Claims of several stories that are of the same, whether they agree or differ, by their ids. `copied` are the originals of
    copies; `same` is asked of stories whose figures might differ. Without `found` only what the author decided on is compared.
    `held` says what is `shelved`, where that is known; `event_of` are the events that several stories tell, by story and sentence.
    Most figures stand where no other does: they are passed by, and not held."""
    reports = {*copied, *(story.id for story in copied.values())}
    keys = partial(shelves_on, copied=copied, reports=reports)
    own = [story for story in library.stories if story.id in reports]
    number = Counter(key for one in stated(own, claims, found=found) for key in report_shelf(one, copied=copied, reports=reports))
    number.update({shelf: len(members) for shelf, members in (held or shelved(library, claims, found=found)).items()})
    shelves = {key for key, members in number.items() if tells(members)}
    told = tuple(
        one
        for one in stated(library.stories, claims, found=found)
        if not one.claim.found or (one.story.id, one.claim.sentence) in event_of or not shelves.isdisjoint(keys(one))
    )
    groups = Groups()
    for one, other in _by_hand(told):
        groups.join(one, other)
    affairs = Affairs(told, copied, same, names=lambda story: names_of(stated((story,), claims, found=found)))
    for first, second in _pairs(told, shelves, keys, affairs):
        for one, other in _same_measure(first, second, affairs):
            groups.join(one, other)
    for one, other in of_one_event(told, event_of, claims, affairs):
        groups.join(one, other)
    made = (comparison(group, copied) for group in groups.of(told))
    return tuple(sorted((one for one in made if one is not None), key=lambda one: one.id))


def compared(
    story: Story,
    others: Iterable[Story],
    claims: Mapping[str, Iterable[Claim]],
    *,
    shelves: Container[Shelf],
    same: Same,
) -> bool:
    """Whether a figure of a story is compared with any of the others', which are all that have figures on the same `shelves`. None
    is a copy, and all figures are `found`."""
    told = tuple(stated((story, *others), claims, found=True))
    affairs = Affairs(told, {}, same, names=lambda one: names_of(stated((one,), claims, found=True)))
    pairs = _pairs(told, shelves, partial(shelves_on, copied={}, reports=()), affairs)
    ours = (pair for pair in pairs if story.id in (pair[0][0].story.id, pair[1][0].story.id))
    return any(True for pair in ours for _ in _same_measure(*pair, affairs))


def led_to(some: Iterable[Comparison], anchors: Mapping[str, Mapping[str, str]]) -> tuple[Comparison, ...]:
    """The same, each sentence with its fragment: `anchors` are these by story and sentence."""

    def led(one: Statement) -> Statement:
        return replace(one, anchor=anchors.get(one.story.id, {}).get(one.claim.sentence, ""))

    return tuple(replace(one, statements=tuple(map(led, one.statements))) for one in some)


def told_by(some: Iterable[Comparison], stories: Mapping[str, Story]) -> tuple[Comparison, ...]:
    """The same, said by these stories, which may say something else beside."""
    return tuple(
        replace(one, statements=tuple(replace(each, story=stories[each.story.id]) for each in one.statements)) for one in some
    )


def _by_hand(told: Sequence[Stated]) -> Iterator[tuple[Stated, Stated]]:
    """What the author called by the same subject and measure."""
    known: dict[tuple[str, str], Stated] = {}
    for one in told:
        key = (one.claim.subject.casefold(), one.claim.measure.casefold())
        if one.claim.found or not all(key):
            continue
        if key in known:
            yield known[key], one
        known.setdefault(key, one)


def _pairs(
    told: Iterable[Stated], shelves: Container[Shelf], keys: Callable[[Stated], Iterable[Shelf]], affairs: Affairs
) -> Iterator[tuple[list[Stated], list[Stated]]]:
    """Of every two stories that give figures of one unit by the same name, or are one report, those figures. On `shelves` are few
    enough to tell something."""
    filled: dict[str, dict[Shelf, list[Stated]]] = {}
    for one in told:
        for shelf in keys(one):
            if shelf in shelves:
                filled.setdefault(shelf[0], {}).setdefault(shelf, []).append(one)
    for unit, of_unit in filled.items():
        # Pairs are many, and most share one shelf: what stands on each is only put together when it is their turn.
        found: dict[tuple[str, str], list[tuple[list[Stated], list[Stated]]]] = {}
        for figures in of_unit.values():
            for (one_story, its), (other, others) in affairs.at_one_time(unit, groupby(figures, key=lambda one: one.story.id)):
                found.setdefault((one_story, other), []).append((its, others))
        yield from ((_each_once(its for its, _ in shared), _each_once(others for _, others in shared)) for shared in found.values())


def _each_once(some: Iterable[list[Stated]]) -> list[Stated]:
    return [*{id(one): one for one in chain.from_iterable(some)}.values()]


def _same_measure(first: list[Stated], second: list[Stated], affairs: Affairs) -> Iterator[tuple[Stated, Stated]]:
    """Which figures of two stories, all of one unit, are of the same measure. What the other story gives too is settled between
    them; what is left differs only where there is no other choice on either side."""
    apart = affairs.days_apart(first[0].story.id, second[0].story.id)
    pairs = [(one, other) for one in first for other in second if comparable(one, other, apart)]
    if not pairs:
        return
    yield from ((one, other) for one, other in pairs if meet(one.claim, other.claim) and affairs.akin(one, other))
    settled = {id(one) for one in first if any(meet(one.claim, other.claim) for other in second)}
    settled |= {id(other) for other in second if any(meet(one.claim, other.claim) for one in first)}
    left = [(one, other) for one, other in pairs if id(one) not in settled and id(other) not in settled]
    for one, other in left:
        rivals = sum(pair[0] is one or pair[1] is other for pair in left)
        if rivals == 1 and near(one.claim, other.claim) and affairs.of_one_thing(one, other):
            yield one, other
