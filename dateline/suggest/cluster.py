"""Group the mentions of names across documents: Spots → labels, one each; the same label is the same entity.

Two names are one where nothing else is likely: the same words but for case, accents, titles, articles and company endings; aliases
of a country; an acronym beside its words. Within one document, and there only, the last part of a longer name: a surname after its
full name, with an initial or without. Two full names of people are never one; and what many people bear, a given name or a surname
by itself, an initial with a surname, means somebody of its document only.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dateline.suggest.core import Core, acronym_of, core
from dateline.suggest.disjoint_sets import DisjointSets
from dateline.text.chinese import surname_first


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A mention: the document it stands in, its words, and the text about it."""

    doc: str
    text: str
    context: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Borne:
    """Single words in small letters that people bear, and hardly anything else: given names and surnames; `places` are surnames
    that are places, too, and by themselves mean these."""

    given: frozenset[str] = frozenset()
    family: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()


def clusters(spots: Sequence[Spot], *, borne: Borne | None = None) -> tuple[str, ...]:
    """Give a label for each mention, in order; a label is readable and the same for the same input."""
    cores = [core(spot.text) for spot in spots]
    borne = borne or Borne()
    groups = DisjointSets(one.key for one in cores)
    by_doc: dict[str, dict[str, list[Core]]] = defaultdict(lambda: defaultdict(list))
    for spot, one in zip(spots, cores, strict=True):
        by_doc[spot.doc][one.key].append(one)
    own = _models(by_doc)
    meant: dict[str, set[str]] = defaultdict(set)
    either: set[tuple[str, str]] = set()
    acronyms: set[str] = set()
    for doc, known in by_doc.items():
        for short, fulls in _same_here([same[0] for same in known.values()], borne):
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
    surnames |= _of_many(cores, borne)
    labels = []
    for number, (spot, one) in enumerate(zip(spots, cores, strict=True)):
        key = own.get((spot.doc, one.key), one.key)
        label = groups.label(key) if key in groups else key
        if (spot.doc, one.key) in either:
            label = f"{label} {spot.doc} {number}"  # of two who are named here it may be either
        elif key in surnames:
            label = f"{label} {spot.doc}"  # without the full name a surname is somebody of this document only
        labels.append(label)
    return tuple(labels)


def _of_many(cores: Sequence[Core], borne: Borne) -> set[str]:
    """Keys that people of several documents may share without being one: parts of names, and what two longer names begin with."""
    firms = {one.words[0] for one in cores if len(one.whole) > len(one.words) == 1}
    behind = {
        word for one in cores if surname_first(one.words) or one.words[0] in borne.given or _initial(one) for word in one.words[1:]
    }
    behind |= {word for one in cores if _double(one, borne) for word in one.words}
    parts = {one.key for one in cores if _part(one, borne) or (len(one.words) == 1 and one.words[0] in behind)} - firms
    longer: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for one in cores:
        for end in range(2, len(one.words)):
            longer[one.words[:end]].add(one.key)
    given = borne.given
    return parts | {one.key for one in cores if len(longer.get(one.words, ())) > 1 and (one.words[0] in given or not given)}


def _part(one: Core, borne: Borne) -> bool:
    """Whether a name is what is left of one: `Daniel`, `Soto`, `Gil Soto`, `A. Soto`."""
    if len(one.words) == 1:
        return one.words[0] in borne.given or one.words[0] in borne.family
    return (_initial(one) and one.words[-1] in borne.family | borne.places) or _double(one, borne)


def _double(one: Core, borne: Borne) -> bool:
    family = (borne.family | borne.places) - borne.given
    return len(one.words) == 2 and all(word in family for word in one.words) and not surname_first(one.words)


def _initial(one: Core) -> bool:
    return len(one.words) > 1 and len(one.words[0]) == 1 and one.words[0].isalpha()


def _same_here(known: Sequence[Core], borne: Borne) -> list[tuple[Core, set[str]]]:
    """Short names of one document, each with the long ones that it can mean there."""
    long = [one for one in known if len(one.whole) > 1]
    spelt_out = {one.key: fulls for one in long if (fulls := {other.key for other in long if _stands_for(one, other)} - {one.key})}
    found = [(one, spelt_out[one.key]) for one in long if one.key in spelt_out]
    for one in known:
        if len(one.words) != 1 or not one.words[0] or one.key in spelt_out:
            continue
        fulls = {key for other in long if _short_of(one, other, borne) for key in spelt_out.get(other.key, {other.key})} - {one.key}
        if fulls:
            found.append((one, fulls))
    return found


def _stands_for(short: Core, full: Core) -> bool:
    """`Gil Soto` of `Ana Gil Soto`, `A. Soto` of both."""
    return short.words == full.words[1:] if len(short.words) == 2 and not _initial(short) else _initial_of(short, full)


def _initial_of(short: Core, full: Core) -> bool:
    """`A. Soto` of `Ana Soto`, of `Ana Gil Soto`; `A. B. Hale` of `Amos B. Hale`."""
    if not _initial(short):
        return False
    first, rest = short.words[0], short.words[1:]
    return len(full.words[0]) > 1 and full.words[0].startswith(first) and full.words[-len(rest) :] == rest and not full.generic_end


def _short_of(short: Core, full: Core, borne: Borne) -> bool:
    word = short.words[0]
    if short.acronym and not (_part(full, borne) or full.words[0] in borne.given):  # nobody is called by initials alone
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
