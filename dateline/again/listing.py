"""List an entity again: what was known of it before and now → the pages that show a word on it, and the records of its roles."""

from collections.abc import Sequence
from itertools import chain, pairwise
from typing import NamedTuple

from dateline import built_pages, data, render, store
from dateline.again.desk import Desk, Unamendable
from dateline.again.known import told
from dateline.again.naming import shown
from dateline.nouns.entity import Entity, Person
from dateline.nouns.graph import Graph


class Known(NamedTuple):
    """An entity, and all that its page says of others: the entities of the site, and the stories that give its roles."""

    entity: Entity
    material: render.Material


def list_again(was: Known, is_: Known, at: Desk) -> None:
    """An entity with another role, or of another kind: in lists, on pages of stories that give its roles, on those of whoever it
    had them with, and in the records."""
    if was.entity == is_.entity:
        return
    at.print_with(was.entity.url, zip(*map(_beginnings, (was, is_)), strict=True))
    for story in is_.material.stories:
        path = render.file(story.url)
        at.print_from(path, built_pages.set_up(render.worded(at.sheet(path), is_.entity, story.id, material=is_.material)))
    _bind(was, is_, at)
    _record(was, is_, at)


def cited(*entities: Entity) -> tuple[str, ...]:
    """The stories that give roles."""
    roles = chain.from_iterable(entity.roles for entity in entities if isinstance(entity, Person))
    return tuple(sorted({role.story for role in roles if role.story}))


def _beginnings(known: Known) -> tuple[str, ...]:
    """How views of it in lists begin; they end with a number of stories."""
    return tuple(store.text(view).removesuffix("0]") for view in render.listed(known.entity, material=known.material))


def _bind(was: Known, is_: Known, at: Desk) -> None:
    """Those on whose pages it stands that a person had a role there."""
    before, now = (render.binds(known.entity, material=known.material) for known in (was, is_))
    pages = {entity.url: entity for entity in is_.material.library.entities}
    for url in sorted(before ^ now):
        path = render.file(url)
        old, new = (built_pages.set_up(render.bound(at.sheet(path), pages[url], material=known.material)) for known in (was, is_))
        if old != at.forme(path):
            raise Unamendable
        at.print_from(path, new)


def _record(was: Known, is_: Known, at: Desk) -> None:
    """The roles of a person among those of all, by name. Where there were none, or are none now, they stand beside another's."""
    if not isinstance(was.entity, Person) or not isinstance(is_.entity, Person) or was.entity.roles == is_.entity.roles:
        return
    beside = () if was.entity.roles and is_.entity.roles else _beside(is_)
    sides = ([known.entity if one.id == known.entity.id else one for one in beside or (known.entity,)] for known in (was, is_))
    old, new = (_records(people, at) for people in sides)
    at.splice(data.TIES, *((old, new) if old and new else data.at_first(old, new)))


def _beside(known: Known) -> tuple[Person, ...]:
    """The person and the next, or else the last, who has a role, in their order; nobody where no other has one."""
    own = known.entity
    held = [one for one in known.material.library.of("people") if isinstance(one, Person) and (one.roles or one.id == own.id)]
    return next((pair for pair in reversed(list(pairwise(held))) if own in pair), ())


def _records(people: Sequence[Entity], at: Desk) -> str:
    some = [one for one in people if isinstance(one, Person)]
    mentions = chain.from_iterable(shown(told(story, at)).mentions for story in cited(*some))
    return data.of_roles(some, Graph.of(mentions))
