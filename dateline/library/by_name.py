"""Lead what a page calls an organization or program to its page: entities → entities, ids in the place of names.

A role, or who runs a program, is often written before the page of the organization is: the story's own words stay in the file, and
lead to the page as soon as exactly one has that name, or has it among its other names.
"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace

from dateline.nouns.entity import Entity, Organization, Person, Program, Role

Pages = Mapping[str, frozenset[str]]
"""Ids under a name in small letters."""


def by_name(entities: tuple[Entity, ...]) -> tuple[Entity, ...]:
    """Give the entities, changed only where a role of theirs, or what they belong to, leads somewhere now."""
    organizations, programs = (_pages(entities, collection) for collection in ("organizations", "programs"))
    wholes = _either(organizations, programs)
    return tuple(_bound(_led(entity, organizations, programs), wholes) for entity in entities)


def _either(one: Pages, other: Pages) -> Pages:
    none: frozenset[str] = frozenset()
    return {name: one.get(name, none) | other.get(name, none) for name in {**one, **other}}


def _bound(entity: Entity, wholes: Pages) -> Entity:
    """With ids for what a program or organization is called part of, or run by."""
    if isinstance(entity, Program) and (entity.run_by or entity.part_of):
        run_by, part_of = (tuple(_only(name, wholes) or name for name in names) for names in (entity.run_by, entity.part_of))
        return replace(entity, run_by=run_by, part_of=part_of)
    if isinstance(entity, Organization) and entity.part_of:
        return replace(entity, part_of=tuple(_only(name, wholes) or name for name in entity.part_of))
    return entity


def _pages(entities: tuple[Entity, ...], collection: str) -> Pages:
    found: dict[str, set[str]] = defaultdict(set)
    for entity in entities:
        if entity.collection == collection:
            for name in (entity.name, *entity.aliases):
                found[name.casefold()].add(entity.id)
    return {name: frozenset(ids) for name, ids in found.items()}


def _led(entity: Entity, organizations: Pages, programs: Pages) -> Entity:
    if not isinstance(entity, Person) or not entity.roles:
        return entity
    roles = tuple(_role(role, organizations, programs) for role in entity.roles)
    return entity if roles == entity.roles else replace(entity, roles=roles)


def _role(role: Role, organizations: Pages, programs: Pages) -> Role:
    organization, program = _only(role.organization, organizations), _only(role.program, programs)
    if organization:
        role = replace(role, organization=organization)
    elif not role.program and (run := _only(role.organization, programs)):
        return replace(role, organization="", program=run)  # `in charge of` a program
    return replace(role, program=program) if program else role


def _only(name: str, pages: Pages) -> str:
    found = pages.get(name.casefold(), frozenset())
    return next(iter(found)) if len(found) == 1 else ""
