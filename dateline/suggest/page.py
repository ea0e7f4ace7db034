"""Say what goes to the top of a new entity's page: Proposal → keys and values of its front matter."""

from collections.abc import Mapping, Sequence

from dateline.nouns.entity import Entity
from dateline.nouns.proposal import Proposal, ProposedRole

Value = str | tuple[str, ...] | tuple[Mapping[str, str], ...]


def page(proposal: Proposal, *, entities: Sequence[Entity] = ()) -> tuple[tuple[str, Value], ...]:
    """Give the keys in the order of the file. What a story calls an organization becomes its id where it has a page."""
    found: list[tuple[str, Value]] = [("name", proposal.name)]
    if proposal.sort_name:
        found.append(("sort_name", proposal.sort_name))
    others = aliases(proposal)
    if others:
        found.append(("aliases", others))
    if proposal.roles:
        ids = {
            name: entity.id
            for entity in entities
            for name in (entity.name, *entity.aliases)
            if entity.collection == "organizations"
        }
        found.append(("roles", tuple(_role(role, ids) for role in proposal.roles)))
    return tuple(found)


def aliases(proposal: Proposal) -> tuple[str, ...]:
    """Give the other ways in which the name is written; a surname is none, for it means somebody only after the full name."""
    return tuple(one.text for one in proposal.variants if not one.short and one.text != proposal.name)


def _role(role: ProposedRole, ids: Mapping[str, str]) -> Mapping[str, str]:
    told = {"title": role.title[:1].upper() + role.title[1:]}
    if role.organization:
        told["organization"] = ids.get(role.organization, role.organization)
    return told | {"story": role.story}
