"""Compile the names of all entities into one table: Library → Registry."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import IntEnum

from dateline.link.lexicon import bare, first_forms, fold, pieces, tokens
from dateline.link.surnames import surnames
from dateline.nouns.entity import Entity, Person
from dateline.nouns.library import Library
from dateline.nouns.story import Story


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


def registry(library: Library) -> Registry:
    """Compile once for all stories; hidden entities are not in it, and the order of the library's entries does not matter."""
    entities = tuple(sorted((entity for entity in library.entities if not entity.hidden), key=lambda one: (one.collection, one.id)))
    found: dict[tuple[str, ...], set[Form]] = {}
    bearers = Counter(word for entity in entities for word in _parts(entity))
    for place, entity in enumerate(entities):
        for form in _forms(entity, place, bearers):
            found.setdefault(fold(form.words), set()).add(form)
    lengths: dict[str, set[int]] = {}
    for form in (form for forms in found.values() for form in forms):
        for first in first_forms(form.words):
            lengths.setdefault(first, set()).add(len(form.words))
    places = {(entity.collection, old): place for place, entity in enumerate(entities) for old in entity.merged}
    return Registry(
        entities=entities,
        forms={key: tuple(sorted(forms)) for key, forms in found.items()},
        lengths={first: tuple(sorted(known, reverse=True)) for first, known in lengths.items()},
        places=places | {(entity.collection, entity.id): place for place, entity in enumerate(entities)},
    )


def _forms(entity: Entity, place: int, bearers: Mapping[str, int]) -> Iterator[Form]:
    names = tuple(dict.fromkeys((entity.name, *entity.aliases)))
    family = {form.words: form for form in _surname_forms(entity, place, names)}
    yield from family.values()
    parts = _parts(entity)
    for name in names:
        for words in _written(name):
            if words not in family:
                yield Form(place, _kind(fold(words), parts, bearers), words)
    for name in entity.not_aliases:
        yield from (Form(place, Kind.NOT, words) for words in _written(name))


def _kind(name: tuple[str, ...], parts: frozenset[str], bearers: Mapping[str, int]) -> Kind:
    if len(name) > 1 or name[0] not in parts:
        return Kind.NAME
    return Kind.SHARED if bearers.get(name[0], 0) > 1 else Kind.GIVEN


def _parts(entity: Entity) -> frozenset[str]:
    """The words of a person's full name."""
    words = fold(tuple(tokens(pieces(entity.name)))) if isinstance(entity, Person) else ()
    return frozenset(words) if len(words) > 1 else frozenset()


def _surname_forms(entity: Entity, place: int, names: Iterable[str]) -> Iterator[Form]:
    if not isinstance(entity, Person):
        return
    for name in names:
        for surname in surnames(name, sort_name=entity.sort_name):
            kind = Kind.SURNAME_FIRST if surname.first else Kind.SURNAME
            yield from (Form(place, kind, words) for words in _written(" ".join(surname.words)))


def _written(name: str) -> Iterator[tuple[str, ...]]:
    """The tokens of a name, and those without its final stop, which a sentence's end may have taken."""
    words = tuple(tokens(pieces(name.strip())))
    if words:
        yield words
    if len(words) > 1 and words[-1] == ".":
        yield words[:-1]


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """What linking knows of one entity: the hash-like `facts`, and the folded first `words` of every form it may be written in,
    for a person all words of the name."""

    key: str
    facts: tuple[str, ...]
    words: tuple[str, ...]


def names(library: Library) -> tuple[Names, ...]:
    """What a registry is made from, by entity: two libraries with the same names link every text the same."""
    found = []
    for place, entity in enumerate(entity for entity in library.entities if not entity.hidden):
        facts = (entity.name, entity.sort_name, *entity.aliases, "", *entity.not_aliases, "", *entity.merged)
        words = sorted({fold(form.words)[0] for form in _forms(entity, place, {})} | _parts(entity))
        found.append(Names(key=f"{entity.collection}/{entity.id}", facts=facts, words=tuple(words)))
    return tuple(sorted(found, key=lambda one: one.key))


def changed(before: Iterable[Names], after: Iterable[Names]) -> frozenset[str]:
    """The first words of every name that came, went or changed."""
    old, new = ({one.key: one for one in some} for some in (before, after))
    moved = (one for key in old.keys() | new.keys() if old.get(key) != new.get(key) for one in (old.get(key), new.get(key)))
    return frozenset(word for one in moved if one is not None for word in one.words)


def touched(story: Story, words: Iterable[str]) -> bool:
    """Whether one of the words may stand in a story: then it has to be linked again."""
    texts = (story.title, story.subtitle, story.body, *(image.caption for image in story.images))
    folded = bare("\n".join(texts)).casefold()
    return any(word in folded for word in words)
