"""Make every reference of an entry lead to a page of the site: Entry, Catalogue → Entry.

An id that was merged becomes the one that took it over; one that is not on the site goes.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, TypeVar

from dateline.library.catalogue import Catalogue
from dateline.library.references import OTHERWISE
from dateline.nouns.entity import Entity, Organization, Person, Place, Program, Role
from dateline.nouns.event import Event
from dateline.nouns.library import Entry
from dateline.nouns.story import Story
from dateline.nouns.textpage import TextPage

Moves = Mapping[tuple[str, str], str]
"""Under key and id: the id to write instead, empty for none."""
Kept = TypeVar("Kept", bound=Story | Entity | Event)


_EVENT = ("people", "programs", "organizations", "places")
_STORY = (*_EVENT, "same_report", "not_same_report")


def settled(entry: Entry, *, index: Catalogue) -> Entry:
    """The entry, changed only where a reference of it changes."""
    if isinstance(entry, TextPage) or not entry.references:
        return entry
    moves = _moves(entry, index)
    if not moves:
        return entry
    if isinstance(entry, Story):
        events = tuple(_listed(event, _EVENT, moves) for event in entry.events)
        return replace(
            _listed(entry, _STORY, moves), events=events, translation_of=_moved(entry.translation_of, "translation_of", moves)
        )
    return _entity(entry, moves)


def both_ways(entities: tuple[Entity, ...]) -> tuple[Entity, ...]:
    """Whoever is not another, that other is not they: `not_same_as` on both sides, whichever said so."""
    known = {(entity.collection, entity.id) for entity in entities}
    said = {(entity.collection, entity.id, other) for entity in entities for other in entity.not_same_as}
    missing: dict[tuple[str, str], list[str]] = {}
    for collection, one, other in sorted(said):
        if (collection, other, one) not in said and (collection, other) in known:
            missing.setdefault((collection, other), []).append(one)
    if not missing:
        return entities
    return tuple(_with_others(entity, missing.get((entity.collection, entity.id), [])) for entity in entities)


def _with_others(entity: Entity, others: list[str]) -> Entity:
    return replace(entity, not_same_as=(*entity.not_same_as, *others)) if others else entity


def _moves(entry: Story | Entity, index: Catalogue) -> dict[tuple[str, str], str]:
    moves: dict[tuple[str, str], str] = {}
    for reference in entry.references:
        if reference.key in OTHERWISE:
            continue
        target = index.target(reference)
        if target is None or target not in index.shown:
            moves[reference.key, reference.id] = ""
        elif target[1] != reference.id:
            moves[reference.key, reference.id] = target[1]
    return moves


def _entity(entity: Entity, moves: Moves) -> Entity:
    changed = _listed(entity, ("not_same_as",), moves)
    if isinstance(changed, Person):
        return replace(changed, roles=tuple(_role(role, moves) for role in changed.roles))
    if isinstance(changed, Program):
        return _listed(changed, ("part_of", "run_by"), moves)
    if isinstance(changed, Organization | Place):
        return _listed(changed, ("part_of",), moves)
    return changed


def _role(role: Role, moves: Moves) -> Role:
    return replace(
        role,
        organization=_moved(role.organization, "organization", moves),
        program=_moved(role.program, "program", moves),
        story=_moved(role.story, "story", moves),
    )


def _listed(entry: Kept, keys: tuple[str, ...], moves: Moves) -> Kept:
    lists: dict[str, Any] = {}
    for key in keys:
        ids = tuple(dict.fromkeys(moved for each in getattr(entry, key) if (moved := _moved(each, key, moves))))
        if ids != getattr(entry, key):
            lists[key] = ids
    return replace(entry, **lists) if lists else entry


def _moved(name: str, key: str, moves: Moves) -> str:
    return moves.get((key, name), name)
