"""Group sightings that are of one entity: Sightings → Groups. Two full names of people never share one.

What may join two names is a rule of `_JOINS`; each looks at two different names that seem to be of the same kind.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from dateline.nouns.sighting import Sighting
from dateline.suggest.core import Core, acronym_of, core
from dateline.suggest.disjoint_sets import DisjointSets
from dateline.suggest.misprint import misprint
from dateline.text.listed import listed

_HAN = re.compile(r"[\u3400-\u9fff]")
_KNIGHT = re.compile(r"\b(?:Sir|Dame|[Dd]on|[Dd]oña)\s+$")
"""Titles that stand before the given name alone: `Sir Roland`."""
_ANOTHER = re.compile(r"\b(?:(?:an?|una?)\s+(?:Mr|Mrs|Ms|Miss|Dr|señora?|Sra?)\.?|[Aa]nother|[Oo]tr[oa])\s+$", re.I)
"""Who comes in so is somebody else of the surname: `a Mr Keller`."""
_LONG_IN_HAN = 5
_EVERY_LAND_HAS = re.compile(
    r"人民|国家|国立|国际|中央|高等|最高|第|公安|科学|师范|工业|农业|理工|医科|医学|外国语|民族|财经|交通|体育|政法|商务|外交|教育|文化|卫生|"
    r"应急|广播|作家|记者|足球|地质|气象|银行|大学|省|市|县"
)
_LAND = listed(
    "state province village city county town district prefecture municipality estado provincia municipio ciudad region island"
)
_GENERIC = listed(
    """
    program programme project plan platform party government ministry group company association state province village city town
    county university school institute college committee council department police army court parliament congress church street
    minister president king queen prince bank club team union league board agency office center centre museum hospital airport
    station programa proyecto partido gobierno ministerio grupo empresa asociacion estado provincia ciudad universidad escuela
    instituto
    """
)


@dataclass(slots=True, kw_only=True)
class Group:
    """The sightings of one entity in order; `short` are those that mean it only beside its full name."""

    collection: str
    keys: list[str]
    sightings: list[Sighting] = field(default_factory=list)
    short: list[Sighting] = field(default_factory=list)


def groups(sightings: Sequence[Sighting]) -> tuple[Group, ...]:
    """Give the groups in the order in which their names first appear; what is of no kind or no name is left out."""
    cores = {sighting.text: core(sighting.text) for sighting in sightings}
    kinds = _kinds(sightings, cores)
    attached = _shorts(sightings, cores, kinds)
    kept = [
        (place, sighting)
        for place, sighting in enumerate(sightings)
        if kinds[cores[sighting.text].key] and place not in attached and not _generic(cores[sighting.text])
    ]
    known = {cores[sighting.text].key: cores[sighting.text] for _, sighting in kept}
    joined = DisjointSets(known)
    for one, other in _same(known, kinds, [sighting for _, sighting in kept]):
        joined.join(one, other)
    found: dict[str, Group] = {}
    for _, sighting in kept:
        key = cores[sighting.text].key
        label = joined.label(key)
        group = found.setdefault(label, Group(collection="", keys=[]))
        group.keys += [key] if key not in group.keys else []
        group.sightings.append(sighting)
    for place, full in attached.items():
        if full in known:
            found[joined.label(full)].short.append(sightings[place])
    for group in found.values():
        group.collection = Counter(kinds[cores[one.text].key] for one in group.sightings).most_common(1)[0][0]
    return tuple(found.values())


def _kinds(sightings: Iterable[Sighting], cores: Mapping[str, Core]) -> dict[str, str]:
    """What each name is, by its sightings; said to be a program once counts for much, as does a company's ending."""
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for sighting in sightings:
        one = cores[sighting.text]
        firm = sighting.collection == "organizations" and one.words != one.whole
        votes[one.key][sighting.collection] += 3 if firm or sighting.collection == "programs" else 1
    found = {}
    for key, counts in votes.items():
        counts[""] = counts[""] // 2
        found[key] = max(sorted(counts), key=lambda kind: counts[kind]) if counts else ""
    return found


def _generic(one: Core) -> bool:
    return len(one.words) == 1 and (one.words[0] in _GENERIC or len(one.words[0]) < 2)


def _shorts(sightings: Sequence[Sighting], cores: Mapping[str, Core], kinds: Mapping[str, str]) -> dict[int, str]:
    """Sightings of a surname, each with the key of the only full name in that story which has it."""
    people: dict[str, dict[str, frozenset[str]]] = defaultdict(dict)
    given: dict[tuple[str, str], str] = {}
    for sighting in sightings:
        key = cores[sighting.text].key
        if sighting.family and kinds[key] == "people" and _full(sighting.text):
            people[sighting.story][key] = _forms(sighting)
            given[sighting.story, key] = core(sighting.text.split()[0]).key
    for known in people.values():
        parts = frozenset[str]().union(*known.values())
        for key in parts & known.keys():
            del known[key]
    attached: dict[int, str] = {}
    for place, sighting in enumerate(sightings):
        if kinds[cores[sighting.text].key] not in ("people", ""):
            continue
        key = cores[sighting.text].key
        before = sighting.sentence[: sighting.sentence.find(sighting.text)]
        named = {} if _ANOTHER.search(before) else people[sighting.story]
        meant = [full for full, forms in named.items() if key in forms and key != full]
        if not meant and _KNIGHT.search(before):
            meant = [full for full in named if given[sighting.story, full] == key]
        if len(meant) == 1:
            attached[place] = meant[0]
    return attached


def _full(name: str) -> bool:
    return " " in name or not name.isascii()


def _forms(sighting: Sighting) -> frozenset[str]:
    """What a story may call a person after the full name: the surname, each half of a double one, the name without the second."""
    family = sighting.family.split()
    forms = {sighting.family, family[-1], family[0] if len(family) == 2 else sighting.family}
    if len(family) == 2 and sighting.text.endswith(sighting.family):
        forms.add(sighting.text[: -len(family[1])].strip())
    return frozenset(core(form).key for form in forms)


def _same(known: Mapping[str, Core], kinds: Mapping[str, str], sightings: Sequence[Sighting]) -> Iterator[tuple[str, str]]:
    """Pairs of keys that are one entity."""
    yield from _told(known, kinds, sightings)
    yield from _with_its_land(kinds)
    by_kind: dict[str, list[tuple[str, Core]]] = defaultdict(list)
    for key, one in known.items():
        if kinds[key] != "people":
            by_kind["places" if kinds[key] == "places" else "others"].append((key, one))
    for members in by_kind.values():
        for rule in _JOINS:
            yield from rule(members)


def _told(known: Mapping[str, Core], kinds: Mapping[str, str], sightings: Sequence[Sighting]) -> Iterator[tuple[str, str]]:
    """Names that the text itself puts beside each other in brackets; of people only those in two scripts."""
    for sighting in sightings:
        if not sighting.also:
            continue
        one, other = core(sighting.text).key, core(sighting.also).key
        people = kinds.get(one) == "people" and kinds.get(other) == "people"
        scripts = not sighting.also.isascii() or _HAN.search(sighting.text) is not None
        if one != other and one in known and other in known and (scripts or not people):
            yield one, other


def _with_its_land(kinds: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """`秘鲁利马国立农业大学` is `利马国立农业大学`, where `秘鲁` is a place; what every land has, as `人民法院`, is no name by
    itself."""
    houses = {key for key, kind in kinds.items() if kind == "organizations" and len(key) >= _LONG_IN_HAN and _HAN.match(key)}
    lands = [key for key, kind in kinds.items() if kind == "places" and _HAN.match(key)] if houses else []
    for land in lands:
        yield from ((f"{land}{key}", key) for key in houses if f"{land}{key}" in houses and not _EVERY_LAND_HAS.match(key))


Members = list[tuple[str, Core]]


def _acronyms(members: Members) -> Iterator[tuple[str, str]]:
    """Capitals, and the only name that they abbreviate."""
    long = [(key, one) for key, one in members if len(one.whole) > 1]
    for key, one in members:
        if one.acronym:
            meant = [other for other, full in long if acronym_of(one.words[0], full)]
            if len(meant) == 1:
                yield key, meant[0]


def _endings(members: Members) -> Iterator[tuple[str, str]]:
    """`Jalisco State` where `Jalisco` is known; `World Trade Platform` where a word in small letters may stand before it."""
    by_words = {one.words: key for key, one in members}
    for key, one in members:
        if len(one.words) > 1 and one.words[-1] in _LAND and one.words[:-1] in by_words:
            yield key, by_words[one.words[:-1]]
        if len(one.words) > 2 and one.small_start and one.words[1:] in by_words:
            yield key, by_words[one.words[1:]]


def _misprints(members: Members) -> Iterator[tuple[str, str]]:
    """Names of as many words, of which one is a misprint of the other."""
    by_length: dict[int, Members] = defaultdict(list)
    for key, one in members:
        by_length[len(one.words)].append((key, one))
    for same in by_length.values():
        for place, (key, one) in enumerate(same):
            yield from ((key, other) for other, two in same[place + 1 :] if misprint(one.words, two.words))


_JOINS: tuple[Callable[[Members], Iterator[tuple[str, str]]], ...] = (_acronyms, _endings, _misprints)
