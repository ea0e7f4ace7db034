"""Say what goes to the top of a new entity's page: Proposal → keys and values of its front matter."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from dateline.nouns.entity import Entity, Program
from dateline.nouns.proposal import Proposal, ProposedRole
from dateline.suggest.core import plain

_TIES = ("run_by", "part_of")

Foreign = Mapping[str, str]
"""The stories in another language than the site, with that language."""

_NOTHING: Foreign = MappingProxyType({})

Value = str | Mapping[str, str] | tuple[str, ...] | tuple[Mapping[str, str], ...]


def page(proposal: Proposal, *, entities: Sequence[Entity] = (), foreign: Foreign = _NOTHING) -> tuple[tuple[str, Value], ...]:
    """Give the keys in the order of the file."""
    found: list[tuple[str, Value]] = [("name", proposal.name)]
    if proposal.sort_name:
        found.append(("sort_name", proposal.sort_name))
    others = aliases(proposal)
    if others:
        found.append(("aliases", others))
    if proposal.roles:
        found.append(("roles", roles(proposal, entities=entities, foreign=foreign)))
    found += [(key, names) for key in _TIES if (names := tied(proposal, key=key, entities=entities))]
    return tuple(found)


def more(
    proposal: Proposal, *, page: Entity, entities: Sequence[Entity] = (), foreign: Foreign = _NOTHING
) -> tuple[tuple[str, tuple[Value, ...]], ...]:
    """Give the keys of a page that is there already to which the proposal adds something, and what."""
    known = {page.name, *page.aliases}
    names = tuple(name for name in (proposal.name, *aliases(proposal)) if name not in known)
    said = roles(proposal, entities=entities, foreign=foreign)
    found: list[tuple[str, Sequence[Value]]] = [("aliases", names), ("roles", said)]
    for key in _TIES if isinstance(page, Program) else ():
        there = getattr(page, key)
        found.append((key, [name for name in tied(proposal, key=key, entities=entities) if name not in there]))
    return tuple((key, tuple(values)) for key, values in found if values)


def tied(proposal: Proposal, *, key: str, entities: Sequence[Entity] = ()) -> tuple[str, ...]:
    """Give what a program is run by, or part of: an id where there is such a page, else the text's words, which lead to one as soon
    as there is."""
    ids = {
        name.casefold(): entity.id
        for entity in entities
        if not entity.hidden and entity.collection in ("organizations", "programs")
        for name in (entity.name, *entity.aliases)
    }
    names = (tie.name for tie in proposal.ties if tie.key == key)
    return tuple(dict.fromkeys(ids.get(name.casefold(), name[:1].upper() + name[1:]) for name in names))


def aliases(proposal: Proposal) -> tuple[str, ...]:
    """Give the other ways in which the name is written; a surname is none, for it means somebody only after the full name, nor are
    the same words in capitals, for these mean it anyway."""
    known = {one.text.casefold() for one in proposal.variants if not one.text.isupper()}
    return tuple(
        one.text
        for one in proposal.variants
        if not one.short
        and one.text != proposal.name
        and not (" " in one.text and one.text.isupper() and one.text.casefold() in known)
    )


def roles(proposal: Proposal, *, entities: Sequence[Entity] = (), foreign: Foreign = _NOTHING) -> tuple[Mapping[str, str], ...]:
    """Give what the stories say somebody is. What a story calls an organization becomes its id where it has a page."""
    ids = {
        name: entity.id for entity in entities for name in (entity.name, *entity.aliases) if entity.collection == "organizations"
    }
    return tuple(_role(role, ids, foreign) for role in proposal.roles)


def by_part(proposal: Proposal, *, name: str) -> tuple[str, ...]:
    """Give the ids of stories that call a person by one word of the `name` and never in full: nothing but the author's word, in
    such a story's own front matter, can say who is meant there."""
    if proposal.collection != "people":
        return ()
    words = {plain(word) for word in name.split()}
    known = [one for one in proposal.variants if not one.short]
    fully = {story for one in known if " " in one.text for story in one.stories}
    partly = {story for one in known if one.text != name and plain(one.text) in words for story in one.stories}
    return tuple(story for story in proposal.stories if story in partly - fully)


def _role(role: ProposedRole, ids: Mapping[str, str], foreign: Foreign) -> Mapping[str, str]:
    told = {"title": role.title[:1].upper() + role.title[1:]}
    if role.organization:
        told["organization"] = ids.get(role.organization, role.organization)
    return told | {"story": role.story} | ({"lang": foreign[role.story]} if role.story in foreign else {})
