"""Tell copies from originals: stories and their Accounts → which story repeats which.

The author's `same_report` and `not_same_report` decide; else two texts of one language are the same report where the shorter
shares a good part of its runs of words with the longer, and both were published within three months. The one that names another
outlet as its original is the copy, else the later.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, combinations

from dateline.nouns.account import Account
from dateline.nouns.library import Library
from dateline.nouns.outlet import known_as
from dateline.nouns.published import Published
from dateline.nouns.story import Story

_SHARED = 0.2
"""What part of the shorter text's runs must stand in the longer one: copies that were shortened and edited keep more."""

_FEWEST = 4
_APART = 92
"""Days after which what sounds alike is a formula, such as a yearly report has, and no copy."""

_COMMON = 8
"""A run that stands in more stories than this is a formula, not a report."""

_TOGETHER = 64_000
"""About so many marks are looked at together."""
_PARTS = 64
"""In no more parts than this, since each asks every story once more."""

_RANGE = 1 << 32


def originals(library: Library, accounts: Mapping[str, Account]) -> dict[str, Story]:
    """The original of each story that is a copy of another in the library, under the copy's id."""
    found: dict[str, Story] = {}
    for one, other in _pairs(library, accounts):
        original, copy = _ordered(one, other)
        known = found.get(copy.id)
        if known is None or original.key < known.key:
            found[copy.id] = original
    return {name: _first(name, found) for name in sorted(found)}


def dates(library: Library, found: Mapping[str, Story]) -> dict[str, Published]:
    """The day from which the words of a copy count, under its id, where its front matter does not say it."""
    return {
        name: original.date
        for name, original in found.items()
        if original.date is not None and library.story_by_id[name].source.original_date is None
    }


def copies(library: Library, found: Mapping[str, Story]) -> frozenset[str]:
    """Ids of the stories that name another outlet as their original, or repeat another story of the library."""
    named = {story.id for story in library.stories if _names_original(story)}
    return frozenset(named | found.keys())


def _first(name: str, found: Mapping[str, Story]) -> Story:
    """The original of the original; a ring is left where it closes."""
    seen = {name}
    original = found[name]
    while original.id in found and original.id not in seen:
        seen.add(original.id)
        original = found[original.id]
    return original


def _pairs(library: Library, accounts: Mapping[str, Account]) -> list[tuple[Story, Story]]:
    stories = library.story_by_id
    said = {_key(story.id, other) for story in library.stories for other in story.same_report if other in stories}
    denied = {_key(story.id, other) for story in library.stories for other in story.not_same_report}
    read = {pair for pair in _alike(accounts) if pair[0] in stories and pair[1] in stories}
    alike = {pair for pair in read if _may_be_one(stories[pair[0]], stories[pair[1]])}
    return [(stories[one], stories[other]) for one, other in sorted((said | alike) - denied) if one != other]


def _may_be_one(one: Story, other: Story) -> bool:
    """Whether two stories can be the same report: of one language, and published within three months as far as is known."""
    if one.lang != other.lang:
        return False
    return one.date is None or other.date is None or abs((one.date.date - other.date.date).days) <= _APART


def _alike(accounts: Mapping[str, Account]) -> set[tuple[str, str]]:
    names = sorted(accounts)
    runs = [accounts[name].runs for name in names]
    sizes = [*map(len, runs)]
    shared: Counter[tuple[int, int]] = Counter()
    for part in in_parts(runs):
        number = Counter(chain.from_iterable(part))
        few = {mark for mark, holders in number.items() if 1 < holders <= _COMMON}
        held: dict[int, list[int]] = {}
        for place, marks in enumerate(part):
            for mark in few.intersection(marks):
                held.setdefault(mark, []).append(place)
        for holders in held.values():
            shared.update(combinations(holders, 2))
    enough = ((pair, max(_FEWEST, _SHARED * min(sizes[pair[0]], sizes[pair[1]]))) for pair in shared)
    return {(names[one], names[other]) for (one, other), least in enough if shared[one, other] >= least}


def in_parts(marks: Sequence[Sequence[int]]) -> Iterator[list[Sequence[int]]]:
    """The marks of each story, one part of their range after the other: to look at all of them at once would fill the memory."""
    number = 1 + min(_PARTS, sum(map(len, marks)) // _TOGETHER)
    starts = [0] * len(marks)
    for part in range(1, number + 1):
        ends = [bisect_left(some, part * _RANGE // number, start) for some, start in zip(marks, starts, strict=True)]
        yield [some[start:end] for some, start, end in zip(marks, starts, ends, strict=True)]
        starts = ends


def same_company(
    before: frozenset[int], now: frozenset[int], *, others: Mapping[int, Sequence[int]], sizes: Mapping[int, int]
) -> bool:
    """Whether a story whose marks changed shares as much with the same stories as it did, and no two others count another run now.

    `others` are under each mark the other stories that have it, by number, `sizes` how many marks these have.
    """
    if any(len(others[mark]) == _COMMON for mark in before ^ now):
        return False
    return _company(before, others, sizes) == _company(now, others, sizes)


def _company(marks: frozenset[int], others: Mapping[int, Sequence[int]], sizes: Mapping[int, int]) -> set[int]:
    shared = Counter(each for mark in marks if len(others[mark]) < _COMMON for each in others[mark])
    return {each for each, number in shared.items() if number >= max(_FEWEST, _SHARED * min(len(marks), sizes[each]))}


def _ordered(one: Story, other: Story) -> tuple[Story, Story]:
    first, second = sorted((one, other), key=lambda story: (_names_original(story), story.key))
    return first, second


def _names_original(story: Story) -> bool:
    original = story.source.original
    return bool(original) and known_as(original) != known_as(story.source.name)


def _key(one: str, other: str) -> tuple[str, str]:
    return (one, other) if one < other else (other, one)
