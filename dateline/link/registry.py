"""Compile the names of all entities into one table: Library → Registry."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from enum import IntEnum
from operator import attrgetter

from dateline.frozen import dataclass
from dateline.link.lexicon import first_forms, fold, pieces, tokens
from dateline.link.likely import Openers, Start, openers, words
from dateline.link.surnames import surnames
from dateline.nouns.entity import Entity, Person
from dateline.nouns.library import Library


class Kind(IntEnum):
    """What a form is to its entity."""

    NAME = 0
    SURNAME = 1
    SURNAME_FIRST = 2
    NOT = 3
    GIVEN = 4
    """One word of a person's full name that the author gave as an alias, a given name mostly, and that no other person has."""
    SHARED = 5
    """The same, where another has it: like a surname it counts where the story names the person, in full or in its front matter."""
    TITLED = 6
    """The first word of a full name, which counts like a surname where a title stands before it: `Sir Hugh`."""


_BY_OTHERS = frozenset({Kind.SURNAME, Kind.SURNAME_FIRST, Kind.SHARED, Kind.TITLED})
"""What names somebody only where a story names him in full, or its author has accepted him."""


@dataclass(frozen=True, slots=True, order=True)
class Form:
    """One way to write an entity: `entity` is its place in the registry, `words` the tokens as written, without diacritics."""

    entity: int
    kind: Kind
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Registry:
    """`forms` by their folded tokens; `lengths` says for a first token, in each case it may stand in, how long its forms are,
    longest first; `places` leads from collection and id, merged ones too, to the place in `entities`."""

    entities: tuple[Entity, ...] = ()
    forms: Mapping[tuple[str, ...], tuple[Form, ...]]
    lengths: Mapping[str, tuple[int, ...]]
    places: Mapping[tuple[str, str], int]
    openers: Openers
    keys: Mapping[int, tuple[tuple[str, ...], ...]]
    """The folded tokens of every form of an entity."""
    crowds: Mapping[tuple[str, ...], tuple[Form, ...]]
    """The forms under those tokens that many bear alike: of each kind and spelling that names nobody by itself one for all."""

    def named(self, name: str) -> tuple[int, ...]:
        """Whom a link by hand means: by name, else by another name, else by id; `people/…` says of which collection."""
        collection, _, rest = name.partition("/")
        known = {entity.collection for entity in self.entities}
        pool = [(place, one) for place, one in enumerate(self.entities) if collection not in known or one.collection == collection]
        folded = (rest if collection in known and rest else name).casefold()
        for called in (_called, _also_called, _once_called):
            found = tuple(place for place, one in pool if folded in called(one))
            if found:
                return found
        return ()

    def part(self, entities: Iterable[int]) -> "Registry":
        """The registry of these alone, and of whoever shares a form with them: no other can be meant where only these are named.
        Of all others who have their surname one tells as much as a hundred."""
        bearers: dict[tuple[str, ...], list[int]] = {}
        for entity in sorted(entities):
            for key in self.keys[entity]:
                bearers.setdefault(key, []).append(entity)
        forms = {key: self._forms_of(key, some) for key, some in bearers.items()}
        return replace(self, forms=forms, lengths=_lengths(forms.values()))

    def _forms_of(self, key: tuple[str, ...], bearers: Iterable[int]) -> tuple[Form, ...]:
        forms = self.forms[key]
        if key not in self.crowds:
            return forms
        own = (form for entity in bearers for form in _of(entity, forms))
        return tuple(sorted({*self.crowds[key], *own}))


_WHOSE = attrgetter("entity")


def _of(entity: int, forms: tuple[Form, ...]) -> tuple[Form, ...]:
    """Its own among sorted forms."""
    return forms[bisect_left(forms, entity, key=_WHOSE) : bisect_right(forms, entity, key=_WHOSE)]


def _called(entity: Entity) -> tuple[str, ...]:
    return (entity.name.casefold(),)


def _also_called(entity: Entity) -> tuple[str, ...]:
    return tuple(map(str.casefold, entity.aliases))


def _once_called(entity: Entity) -> tuple[str, ...]:
    return (entity.id, *entity.merged)


def registry(library: Library) -> Registry:
    """Compile once for all stories; hidden entities are not in it, and the order of the library's entries does not matter."""
    entities = tuple(sorted((entity for entity in library.entities if not entity.hidden), key=lambda one: (one.collection, one.id)))
    found: dict[tuple[str, ...], set[Form]] = {}
    bearers = Counter(word for entity in entities for word in _parts(entity))
    for place, entity in enumerate(entities):
        for form in _forms(entity, place, bearers):
            found.setdefault(fold(form.words), set()).add(form)
    keys: dict[int, dict[tuple[str, ...], None]] = {place: {} for place in range(len(entities))}
    for key in sorted(found):
        for form in found[key]:
            keys[form.entity][key] = None
    forms = {key: tuple(sorted(some)) for key, some in found.items()}
    places = {(entity.collection, old): place for place, entity in enumerate(entities) for old in entity.merged}
    return Registry(
        entities=entities,
        forms=forms,
        lengths=_lengths(found.values()),
        places=places | {(entity.collection, entity.id): place for place, entity in enumerate(entities)},
        openers=openers(start for forms in found.values() for form in forms for start in _starts(form)),
        keys={place: tuple(known) for place, known in keys.items()},
        crowds={key: few for key, some in forms.items() if len(few := _apart(some)) < len(some)},
    )


def _apart(forms: tuple[Form, ...]) -> tuple[Form, ...]:
    """Without those whose kind and spelling another has that names nobody by itself, either; all of them where some are barred."""
    if any(form.kind is Kind.NOT for form in forms):
        return forms
    kept: dict[object, Form] = {}
    for form in forms:
        kept.setdefault((form.kind, form.words) if form.kind in _BY_OTHERS else form, form)
    return tuple(kept.values())


def _lengths(forms: Iterable[Iterable[Form]]) -> dict[str, tuple[int, ...]]:
    lengths: dict[str, set[int]] = {}
    for form in (form for some in forms for form in some):
        for first in first_forms(form.words):
            lengths.setdefault(first, set()).add(len(form.words))
    return {first: tuple(sorted(known, reverse=True)) for first, known in lengths.items()}


def _starts(form: Form) -> Iterator[Start]:
    """How a form may begin; a surname of one word names nobody by itself."""
    if len(form.words) == 1 and form.kind in (Kind.SURNAME, Kind.SURNAME_FIRST, Kind.SHARED, Kind.TITLED):
        return
    for first in first_forms(form.words):
        written = words(" ".join((first, *form.words[1:])))
        if written:
            yield Start(first=written[0], second=written[1].casefold() if len(written) > 1 else "", entity=form.entity)


def _forms(entity: Entity, place: int, bearers: Mapping[str, int]) -> Iterator[Form]:
    names = tuple(dict.fromkeys((entity.name, *entity.aliases)))
    family = {form.words: form for form in _surname_forms(entity, place, names)}
    yield from family.values()
    parts = _parts(entity)
    for name in names:
        for form in _written(name):
            if form not in family:
                yield Form(place, _kind(fold(form), parts, bearers), form)
    yield from _titled_forms(entity, place)
    for name in entity.not_aliases:
        yield from (Form(place, Kind.NOT, form) for form in _written(name))


def _kind(name: tuple[str, ...], parts: frozenset[str], bearers: Mapping[str, int]) -> Kind:
    if len(name) > 1 or name[0] not in parts:
        return Kind.NAME
    return Kind.SHARED if bearers.get(name[0], 0) > 1 else Kind.GIVEN


def _parts(entity: Entity) -> frozenset[str]:
    """The words of a person's full name."""
    parts = fold(tuple(tokens(pieces(entity.name)))) if isinstance(entity, Person) else ()
    return frozenset(parts) if len(parts) > 1 else frozenset()


def _surname_forms(entity: Entity, place: int, names: Iterable[str]) -> Iterator[Form]:
    if not isinstance(entity, Person):
        return
    for name in names:
        for surname in surnames(name, sort_name=entity.sort_name):
            kind = Kind.SURNAME_FIRST if surname.first else Kind.SURNAME
            yield from (Form(place, kind, form) for form in _written(" ".join(surname.words)))


def _titled_forms(entity: Entity, place: int) -> Iterator[Form]:
    """The given name of somebody with a Western name."""
    known = surnames(entity.name, sort_name=entity.sort_name) if isinstance(entity, Person) else ()
    if known and not known[0].first:
        given = entity.name.split()[0]
        yield from (Form(place, Kind.TITLED, form) for form in _written(given) if len(form) == 1)


def _written(name: str) -> Iterator[tuple[str, ...]]:
    """The tokens of a name, and those without its final stop, which a sentence's end may have taken."""
    written = tuple(tokens(pieces(name.strip())))
    if written:
        yield written
    if len(written) > 1 and written[-1] == ".":
        yield written[:-1]


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """What linking knows of one entity: `forms` are a kind and the words of every way to write it, for a person each word of the
    name too, since who else has it decides about given names; links by hand may say the id, or a surname that is an alias."""

    key: str
    forms: tuple[str, ...]


def names(library: Library) -> tuple[Names, ...]:
    """What a registry is made from, by entity: two libraries with the same names link every text the same."""
    found = []
    for place, entity in enumerate(entity for entity in library.entities if not entity.hidden):
        forms = {f"{form.kind:d} {' '.join(form.words)}" for form in _forms(entity, place, {})}
        forms |= {f"{Kind.SHARED:d} {word}" for word in _parts(entity)}
        forms |= {f"{Kind.NOT:d} {old}" for old in (entity.id, *entity.merged, *entity.aliases)}
        found.append(Names(key=f"{entity.collection}/{entity.id}", forms=tuple(sorted(forms))))
    return tuple(sorted(found, key=lambda one: one.key))
