"""Group the mentions of names across documents: Spots → labels, one each; the same label is the same entity.

Two names are one where nothing else is likely: the same words but for case, accents, titles, articles and company endings; aliases
of a country; an acronym beside its words. Within one document, and there only, the last part of a longer name: a surname after its
full name. Two full names of people are never one.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dateline.suggest.core import Core, acronym_of, core
from dateline.suggest.union import Union
from dateline.text.chinese import surname_first


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A mention: the document it stands in, its words, and the text about it."""

    doc: str
    text: str
    context: str = ""


def clusters(spots: Sequence[Spot]) -> tuple[str, ...]:
    """Give a label for each mention, in order; a label is readable and the same for the same input."""
    cores = [core(spot.text) for spot in spots]
    groups = Union(one.key for one in cores)
    by_doc: dict[str, dict[str, list[Core]]] = defaultdict(lambda: defaultdict(list))
    for spot, one in zip(spots, cores, strict=True):
        by_doc[spot.doc][one.key].append(one)
    own = _models(by_doc)
    meant: dict[str, set[str]] = defaultdict(set)
    either: set[tuple[str, str]] = set()
    acronyms: set[str] = set()
    for doc, known in by_doc.items():
        for short, fulls in _same_here([same[0] for same in known.values()]):
            meant[short.key] |= fulls
            if len(fulls) > 1:
                either.add((doc, short.key))
                continue
            own[doc, short.key] = next(iter(fulls))
            acronyms |= {short.key} if short.acronym else set()
    for short_key in sorted(acronyms):
        if len(meant[short_key]) == 1:
            groups.join(short_key, *meant[short_key])
    surnames = {key for key, fulls in meant.items() if key not in acronyms or len(fulls) > 1}
    surnames |= {one.key for one in cores if one.titled and len(one.words) == 1}
    labels = []
    for number, (spot, one) in enumerate(zip(spots, cores, strict=True)):
        key = own.get((spot.doc, one.key), one.key)
        label = groups.label(key) if key in groups else key
        if (spot.doc, one.key) in either:
            label = f"{label} {spot.doc} {number}"  # of two who are named here it may be either
        elif key == one.key and key in surnames:
            label = f"{label} {spot.doc}"  # without the full name a surname is somebody of this document only
        labels.append(label)
    return tuple(labels)


def _same_here(known: Sequence[Core]) -> list[tuple[Core, set[str]]]:
    """Short names of one document, each with the long ones that it can mean there."""
    long = [one for one in known if len(one.whole) > 1]
    found = []
    for one in known:
        if len(one.words) > 2 or not one.words[0]:
            continue
        fulls = {other.key for other in long if _short_of(one, other)} - {one.key}
        if fulls:
            found.append((one, fulls))
    return found


def _short_of(short: Core, full: Core) -> bool:
    if len(short.words) > 1:
        return short.words == full.words[1:]  # `Gil Soto` of `Ana Gil Soto`
    word = short.words[0]
    if short.acronym:
        return acronym_of(word, full)
    return word == full.words[0 if surname_first(full.words) else -1] and not full.generic_end


def _models(by_doc: Mapping[str, Mapping[str, Sequence[Core]]]) -> dict[tuple[str, str], str]:
    """What a document calls a thing after it told which model it means: the label of that model."""
    found: dict[tuple[str, str], str] = {}
    for doc, known in by_doc.items():
        for key, same in known.items():
            if not same[0].branded:
                continue
            models = {f"{key} {one.model}" for one in same if one.model}
            models |= {other for other in known if other.startswith(key) and other[len(key) :].lstrip()[:1].isdigit()}
            if len(models) == 1:
                found[doc, key] = next(iter(models))
    return found
