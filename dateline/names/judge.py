"""Judge what each name of a pile is: Names → Kinds. What is sure of a name in one place settles it in others.

Every name has a weight for each kind. Clues within it and beside it are added up; what stands beside its other places counts, too;
and the words that the pile has beside names it is sure of tell about the names it is not sure of.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from math import log

from dateline.names.beside import beside
from dateline.names.clue import Clue
from dateline.names.lexicon import DEMONYMS, FIRM_ENDS, PLACES, SURE_GIVEN
from dateline.names.line import Kind, Name
from dateline.names.within import within

Weights = tuple[float, float, float, float]
"""Of the kinds, in the order of `Kind`."""

_KINDS = tuple(Kind)
_PLACE = {kind: place for place, kind in enumerate(_KINDS)}
_NONE: Weights = (0.0, 0.0, 0.0, 0.0)
_SHARE = 0.6
"""How much the neighbours of a name's other places count beside its own."""
_SURE = 1.5
_SEEN_OFTEN = 4
_LEARNED_AT_MOST = 1.2
_LISTED = 0.8
_FIRM: Weights = (-1.0, 3.0, 0.0, 0.0)
_LEANING = 0.4


def judged(names: Sequence[Name]) -> list[Kind]:
    """Give the kind of every name, in order."""
    inner = {name.key: _sum(within(name)) for name in names if not name.line.loud}
    inner |= {name.key: _sum(within(name)) for name in names if name.key not in inner}
    for key in _firms(names) & inner.keys():
        inner[key] = _added(inner[key], _FIRM)
    own = [_sum(beside(name)) for name in names]
    signs = [_signs(name) for name in names]
    first = _settled(names, inner, own, {})
    learned = _learned(signs, first)
    own = [_taught(weights, about, learned) for weights, about in zip(own, signs, strict=True)]
    own = _listed(names, own, first)
    return [_best(weights) for weights in _settled(names, inner, own, _parts(names, first))]


def _firms(names: Sequence[Name]) -> set[str]:
    """What else the pile writes with a company's ending: `Northgate Marine` of `Northgate Marine Ltd`."""
    return {" ".join(name.bare[:-1]) for name in names if len(name.bare) > 1 and name.bare[-1] in FIRM_ENDS}


def _sum(clues: Iterable[Clue]) -> Weights:
    total = [0.0, 0.0, 0.0, 0.0]
    for kind, weight in clues:
        total[_PLACE[kind]] += weight
    return (total[0], total[1], total[2], total[3])


def _added(one: Weights, other: Weights, share: float = 1.0) -> Weights:
    a, b, c, d = one
    e, f, g, h = other
    return (a + share * e, b + share * f, c + share * g, d + share * h)


def _best(weights: Weights) -> Kind:
    return _KINDS[weights.index(max(weights))]


def _margin(weights: Weights) -> float:
    ordered = sorted(weights)
    return ordered[-1] - ordered[-2]


def _settled(
    names: Sequence[Name], inner: Mapping[str, Weights], own: Sequence[Weights], parts: Mapping[str, Weights]
) -> list[Weights]:
    """Own weights, and those of all places where the same name stands: their mean, weightier the more there are."""
    pooled: dict[str, Weights] = {}
    counts = Counter(name.key for name in names)
    for name, weights in zip(names, own, strict=True):
        pooled[name.key] = _added(pooled.get(name.key, _NONE), weights)
    settled = []
    for name, weights in zip(names, own, strict=True):
        key = name.key
        total = _added(inner[key], weights)
        others = counts[key] - 1
        if others:
            total = _added(total, _added(pooled[key], weights, -1.0), _SHARE * (1 + log(others)) / others)
        settled.append(_added(total, parts[key]) if key in parts else total)
    return settled


def _signs(name: Name) -> tuple[str, ...]:
    """What stands about a name, and the ends of one of several words."""
    line = name.line
    before, after = line.at(name.start - 1), line.at(name.end)
    about = [f"<<{line.at(name.start - 2)} {before}", f">>{after} {line.at(name.end + 1)}"]
    about += [f"<{before}"] if before not in _EVERYWHERE else []
    about += [f">{after}"] if after not in _EVERYWHERE else []
    about += [f"^{name.bare[0]}", f"${name.bare[-1]}"] if len(name.bare) > 1 else []
    return tuple(about)


_EVERYWHERE = frozenset({"", ",", ".", "(", ")", "the", "a", "an", "and", "to", "y", "el", "la", "los", "las"})
"""What stands beside names of all kinds, and is learned only together with the next word."""


def _learned(signs: Sequence[tuple[str, ...]], settled: Sequence[Weights]) -> dict[str, Weights]:
    """How much more often a sign stands about one kind than another, as far as the pile is sure."""
    sure = [(beside, _PLACE[_best(weights)]) for beside, weights in zip(signs, settled, strict=True) if _margin(weights) >= _SURE]
    totals = Counter(place for _, place in sure)
    base = [(totals[place] + 1) / (len(sure) + len(_KINDS)) for place in range(len(_KINDS))]
    seen: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0, 0])
    for about, place in sure:
        for sign in about:
            seen[sign][place] += 1
    learned = {}
    for sign, counts in seen.items():
        number = sum(counts)
        if number >= _SEEN_OFTEN:
            one, two, three, four = (_told(count, number, usual) for count, usual in zip(counts, base, strict=True))
            learned[sign] = (one, two, three, four)
    return learned


def _told(count: int, number: int, usual: float) -> float:
    weight = 0.6 * log((count + 2 * usual) / ((number + 2) * usual))
    return max(-_LEARNED_AT_MOST, min(_LEARNED_AT_MOST, weight))


def _taught(weights: Weights, signs: tuple[str, ...], learned: Mapping[str, Weights]) -> Weights:
    for sign in signs:
        if sign in learned:
            weights = _added(weights, learned[sign])
    return weights


def _listed(names: Sequence[Name], own: Sequence[Weights], settled: Sequence[Weights]) -> list[Weights]:
    """Names in one list (`Patmos, Leros and Kos`) are mostly of one kind: those that are sure tell about the others."""
    told = list(own)
    for places in _lists(names):
        sure = [place for place in places if _margin(settled[place]) > 2 * _SURE]
        kinds = Counter(_PLACE[_best(settled[place])] for place in sure)
        if not kinds:
            _lean(told, settled, places)
            continue
        kind, number = kinds.most_common(1)[0]
        share = _LISTED * min(2.0, 1 + 0.25 * (number - 1)) if number == len(sure) else 0.0
        weights = [0.0, 0.0, 0.0, 0.0]
        weights[kind] = share
        for place in places:
            if place not in sure or len(sure) > 1:
                told[place] = _added(told[place], (weights[0], weights[1], weights[2], weights[3]))
    return told


def _lean(told: list[Weights], settled: Sequence[Weights], places: Sequence[int]) -> None:
    """Where none of a long list is sure, each leans to what the others are together: `Craon, Candé, Bazouges`."""
    if len(places) < 3:
        return
    whole = _NONE
    for place in places:
        whole = _added(whole, settled[place])
    for place in places:
        others = _added(whole, settled[place], -1.0)
        told[place] = _added(told[place], others, _LEANING / (len(places) - 1))


def _lists(names: Sequence[Name]) -> Iterator[list[int]]:
    """The places of the names of each list of two or more."""
    run = [0]
    for place, (one, other) in enumerate(pairwise(names)):
        between = one.line.bare[one.end : other.start] if one.line is other.line else ()
        if 0 < len(between) < 3 and _LIST.issuperset(between):
            run.append(place + 1)
            continue
        if len(run) > 1:
            yield run
        run = [place + 1]
    if len(run) > 1:
        yield run


_LIST = frozenset({",", "and", "y", "e", "or", "o", ";"})


def _parts(names: Sequence[Name], settled: Sequence[Weights]) -> dict[str, Weights]:
    """A word alone is mostly what the longer names are that end in it (a surname) or begin with it (a company's short name)."""
    ends: dict[str, Counter[Kind]] = defaultdict(Counter)
    starts: dict[str, Counter[Kind]] = defaultdict(Counter)
    for name, weights in zip(names, settled, strict=True):
        if len(name.bare) > 1 and _margin(weights) >= 1.0:
            kind = _best(weights)
            ends[name.bare[-1]][kind] += 1
            starts[name.bare[0]][kind] += 1
    alone = {name.key for name in names if len(name.bare) == 1} - DEMONYMS
    return {word: _as_part(word, ends=ends[word], starts=starts[word]) for word in alone if word in ends or word in starts}


def _as_part(word: str, *, ends: Counter[Kind], starts: Counter[Kind]) -> Weights:
    person = organization = 0.0
    if ends[Kind.PERSON]:
        person = min(3.0, 1.5 + log(ends[Kind.PERSON])) - (1.0 if word in PLACES else 0.0)
    elif starts[Kind.PERSON] and word not in PLACES:
        person = 0.8
    if starts[Kind.ORGANIZATION] and word not in PLACES and word not in SURE_GIVEN:
        organization = min(2.0, 1.0 + log(starts[Kind.ORGANIZATION]))
    return (person, organization, 0.0, 0.0)
