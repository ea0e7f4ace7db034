"""Judge what each name of a pile is: Names → Kinds. What is sure of a name in one place settles it in others."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from math import log

from dateline.names.clues import Clue, beside, within
from dateline.names.lexicon import DEMONYMS, PLACES, SURE_GIVEN
from dateline.names.line import Kind, Name

Weights = dict[Kind, float]
_KINDS = tuple(Kind)
_SHARE = 0.6
"""How much the neighbours of a name's other places count beside its own."""


def judged(names: Sequence[Name]) -> list[Kind]:
    """Give the kind of every name, in order."""
    inner = {name.key: _sum(within(name)) for name in names if not name.line.loud}
    own = [_sum(beside(name)) for name in names]
    first = _settled(names, inner, own, {})
    learned = _learned(names, first)
    parts = _parts(names, first)
    own = [_added(weights, _sum(_taught(name, learned))) for name, weights in zip(names, own, strict=True)]
    return [_best(weights) for weights in _settled(names, inner, own, parts)]


def _sum(clues: Iterable[Clue]) -> Weights:
    total: Weights = {}
    for kind, weight in clues:
        total[kind] = total.get(kind, 0.0) + weight
    return total


def _added(one: Weights, other: Weights, share: float = 1.0) -> Weights:
    return {kind: one.get(kind, 0.0) + share * other.get(kind, 0.0) for kind in _KINDS}


def _best(weights: Weights) -> Kind:
    return max(_KINDS, key=lambda kind: weights.get(kind, 0.0))


def _margin(weights: Weights) -> float:
    ordered = sorted((weights.get(kind, 0.0) for kind in _KINDS), reverse=True)
    return ordered[0] - ordered[1]


def _settled(
    names: Sequence[Name], inner: Mapping[str, Weights], own: Sequence[Weights], parts: Mapping[str, Weights]
) -> list[Weights]:
    """Own weights, and those of all places where the same name stands: their sum, dampened."""
    shared: dict[str, Weights] = defaultdict(dict)
    counts: Counter[str] = Counter()
    for name, weights in zip(names, own, strict=True):
        shared[name.key] = _added(shared[name.key], weights)
        counts[name.key] += 1
    settled = []
    for name, weights in zip(names, own, strict=True):
        key = name.key
        base = inner.get(key)
        if base is None:
            base = _sum(within(name))
        total = _added(base, weights)
        others = counts[key] - 1
        if others:
            pooled = _added(shared[key], weights, -1.0)
            total = _added(total, pooled, _SHARE * (1 + log(others)) / others)
        settled.append(_added(total, parts.get(key, {})))
    return settled


def _learned(names: Sequence[Name], settled: Sequence[Weights]) -> dict[str, Weights]:
    """Neighbouring words and how much more often they stand beside one kind than another, as far as the pile is sure."""
    seen: dict[str, Counter[Kind]] = defaultdict(Counter)
    totals: Counter[Kind] = Counter()
    for name, weights in zip(names, settled, strict=True):
        if _margin(weights) < 1.5:
            continue
        kind = _best(weights)
        totals[kind] += 1
        for sign in _signs(name):
            seen[sign][kind] += 1
    everyone = sum(totals.values())
    if not everyone:
        return {}
    base = {kind: (totals[kind] + 1) / (everyone + len(_KINDS)) for kind in _KINDS}
    learned = {}
    for sign, counts in seen.items():
        number = sum(counts.values())
        if number < 4:
            continue
        learned[sign] = {
            kind: max(-1.2, min(1.2, 0.6 * log((counts[kind] + 2 * base[kind]) / ((number + 2) * base[kind])))) for kind in _KINDS
        }
    return learned


def _signs(name: Name) -> tuple[str, ...]:
    line = name.line
    before, after = line.at(name.start - 1), line.at(name.end)
    return (
        f"<{before}",
        f">{after}",
        f"<<{line.at(name.start - 2)} {before}",
        f">>{after} {line.at(name.end + 1)}",
        f"^{name.bare[0]}" if len(name.bare) > 1 else "",
        f"${name.bare[-1]}" if len(name.bare) > 1 else "",
    )


def _taught(name: Name, learned: Mapping[str, Weights]) -> Iterable[Clue]:
    for sign in _signs(name):
        if sign:
            yield from learned.get(sign, {}).items()


def _parts(names: Sequence[Name], settled: Sequence[Weights]) -> dict[str, Weights]:
    """A word alone is mostly what the longer names are that end in it (a surname) or begin with it (a company's short name)."""
    ends: dict[str, Counter[Kind]] = defaultdict(Counter)
    starts: dict[str, Counter[Kind]] = defaultdict(Counter)
    for name, weights in zip(names, settled, strict=True):
        if len(name.bare) < 2 or _margin(weights) < 1.0:
            continue
        kind = _best(weights)
        ends[name.bare[-1]][kind] += 1
        starts[name.bare[0]][kind] += 1
    found: dict[str, Weights] = {}
    for name in names:
        if len(name.bare) != 1 or name.key in DEMONYMS:
            continue
        word = name.key
        given: Weights = {}
        if ends[word][Kind.PERSON]:
            given[Kind.PERSON] = min(3.0, 1.5 + log(ends[word][Kind.PERSON])) - (1.0 if word in PLACES else 0.0)
        elif starts[word][Kind.PERSON] and (word not in PLACES):
            given[Kind.PERSON] = 0.8
        if starts[word][Kind.ORGANIZATION] and word not in PLACES and word not in SURE_GIVEN:
            given[Kind.ORGANIZATION] = min(2.0, 1.0 + log(starts[word][Kind.ORGANIZATION]))
        found[word] = given
    return found
