"""Propose what the author has not decided about: Sightings, entities, rejected names → Proposals.

The law of this room: nothing is created by itself, what was rejected never comes back, and nobody is taken for somebody else. Names
that may be one but need not be stand as `similar`, for the author to say.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from dateline.nouns.entity import Entity
from dateline.nouns.proposal import Proposal, ProposedRole, ProposedTie, Told, Variant
from dateline.nouns.sighting import Sighting
from dateline.suggest.core import core, plain
from dateline.suggest.further import further
from dateline.suggest.groups import Group, groups
from dateline.suggest.misprint import slip
from dateline.suggest.nicknames import nickname
from dateline.suggest.unlinked import Parts, unlinked
from dateline.text.slug import slug

_ORDER = ("people", "programs", "organizations", "places")


def proposals(
    sightings: Sequence[Sighting],
    *,
    entities: Iterable[Entity] = (),
    rejected: Iterable[str] = (),
    rejected_facts: Iterable[tuple[str, str]] = (),
    linked: frozenset[tuple[str, str]] = frozenset(),
) -> tuple[Proposal, ...]:
    """Give people first, then programs, organizations, places, each with those of most stories before the others.

    `entities` are all pages of the registry, hidden ones too: whoever is on one is not proposed again, but what the stories say of
    them and the page does not is. `rejected_facts` are pairs of a story and a role's title or a name, or of a page's path and a
    tie's words; `linked` pairs of a story and a word that leads to a person's page there.
    """
    entities = tuple(entities)
    refused, facts = {core(name).key for name in rejected}, frozenset(rejected_facts)
    called = {entity.id: (entity.name, *entity.aliases) for entity in entities if entity.collection != "people"}
    owners, parts = _owners(entities), Parts(linked=linked, refused=facts)
    grouped = groups(sightings)
    houses = frozenset(key for group in grouped if group.collection == "organizations" for key in group.keys)
    fresh, more, known = list[Proposal](), list[Proposal](), list[Proposal]()
    for group in (one for one in grouped if refused.isdisjoint(one.keys) and not parts.lead(one)):
        pages = tuple({path: page for key in group.keys for path, page in owners.get(key, {}).items()}.values())
        lost = unlinked(group, pages=pages, parts=parts)
        one = _proposal(lost if lost.sightings else group, houses)
        if not pages or (lost.sightings and len(pages) > 1):
            fresh.append(one)
        elif lost.sightings:
            more.append(replace(one, page=pages[0].path, part=True))
        elif len(pages) == 1:
            known.append(one)
            more.append(further(one, page=pages[0], refused=facts, called=called))
    names = tuple(dict.fromkeys(entity.name for entity in entities))
    similar = (_with_similar(one, fresh, names, (*fresh, *known)) for one in fresh)
    return tuple(sorted((*similar, *(one for one in more if one.variants or one.roles or one.ties)), key=_key))


def _owners(entities: Iterable[Entity]) -> Mapping[str, Mapping[str, Entity]]:
    """The pages that bear each name, by the name's key and their paths."""
    owners: dict[str, dict[str, Entity]] = {}
    for entity in entities:
        for name in (entity.name, *entity.aliases):
            owners.setdefault(core(name).key, {})[entity.path] = entity
    return owners


def _key(proposal: Proposal) -> tuple[int, int, int, str]:
    return (_ORDER.index(proposal.collection), -len(proposal.stories), -proposal.count, proposal.name)


def _proposal(group: Group, houses: frozenset[str]) -> Proposal:
    """`houses` are the keys of all organizations."""
    counted = Counter(sighting.text for sighting in group.sightings)
    whole = [(one.text, one.story) for one in group.sightings]
    whole += [(one.also, one.story) for one in group.sightings if one.also and one.also not in counted]
    variants = _variants(whole) + _variants([(one.text, one.story) for one in group.short], short=True)
    seen = sorted((*group.sightings, *group.short), key=lambda one: one.start)
    order = list(dict.fromkeys(one.story for one in (*group.sightings, *group.short)))
    seen.sort(key=lambda one: order.index(one.story))
    name = _name(group, counted)
    return Proposal(
        collection=group.collection,
        name=name,
        sort_name=_sort_name(name, group),
        variants=tuple(sorted(variants, key=lambda one: (one.short, -one.count, one.text))),
        sentences=tuple(dict.fromkeys(Told(story=one.story, text=one.sentence) for one in seen)),
        roles=_roles(seen) if group.collection == "people" else (),
        ties=_ties(seen, houses) if group.collection == "programs" else (),
    )


def _variants(written: Sequence[tuple[str, str]], *, short: bool = False) -> list[Variant]:
    """Each way of writing, from pairs of it and the story that writes so."""
    counted = Counter(text for text, _ in written)
    stories = {text: tuple(dict.fromkeys(story for other, story in written if other == text)) for text in counted}
    return [Variant(text=text, count=count, short=short, stories=stories[text]) for text, count in counted.items()]


def _name(group: Group, counted: Counter[str]) -> str:
    """A person's fullest form, a place's commonest, else the commonest of several words; in capitals or with an owner (`Acme's
    Harvest`) only if all are."""
    plainly = [text for text in counted if not text.isupper()] or list(counted)
    plainly = [text for text in plainly if not re.search(r"['’]s ", text)] or plainly
    if group.collection == "people":
        return max(sorted(plainly), key=lambda text: (len(text.split()), counted[text]))
    if group.collection == "places":
        name = max(sorted(plainly), key=lambda text: counted[text])
        return name.title() if name.isupper() and len(name) > 4 else name  # a dateline's `STOCKHOLM`
    most = max(counted.values())
    usual = [text for text in plainly if counted[text] * 5 >= most] or plainly
    return max(sorted(usual), key=lambda text: (" " in text, text[0].islower(), counted[text], len(text)))


def _sort_name(name: str, group: Group) -> str:
    family = max((one.family for one in group.sightings if one.text == name), key=len, default="")
    if not family or " " not in name:
        return ""
    rest = name[len(family) :] if name.startswith(f"{family} ") else name.removesuffix(family)
    return f"{family}, {rest.strip()}"


def _roles(seen: Iterable[Sighting]) -> tuple[ProposedRole, ...]:
    found = (ProposedRole(title=one.role, organization=one.organization, story=one.story) for one in seen if one.role)
    return tuple(dict.fromkeys(found))


def _ties(seen: Sequence[Sighting], houses: frozenset[str]) -> tuple[ProposedTie, ...]:
    """What the stories say a program belongs to, each said once; `Acme Training Program` is Acme's."""
    found: dict[tuple[str, str], ProposedTie] = {}
    for one in seen:
        for key, name in (("run_by", one.run_by or _house(one.text, houses)), ("part_of", one.part_of)):
            if name and name != one.text:
                tie = ProposedTie(key=key, name=name, story=one.story, sentence=one.sentence)
                found.setdefault((key, core(name).key), tie)
    return tuple(found.values())


def _house(name: str, houses: frozenset[str]) -> str:
    """The organization that a program's name begins with."""
    words = name.split()
    starts = (" ".join(words[:size]) for size in range(len(words) - 1, 0, -1))
    return next((start for start in starts if core(start).key in houses), "")


def _with_similar(one: Proposal, made: Sequence[Proposal], names: Sequence[str], everybody: Sequence[Proposal]) -> Proposal:
    """`everybody` are the proposals and what would be one if it had no page."""
    others = [other.name for other in made if other is not one and other.collection == one.collection and _alike(one, other)]
    registered = [name for name in names if one.collection == "people" and _alike_names(one.name, name)]
    if one.collection == "organizations":
        others += [other for other in _same_office(one, made, everybody) if other not in others]
    similar = tuple(dict.fromkeys((*registered, *others)))
    return replace(one, similar=similar) if similar else one


def _alike(one: Proposal, other: Proposal) -> bool:
    return _alike_names(one.name, other.name) or (one.collection == "programs" and _much_shared(one.name, other.name))


def _much_shared(one: str, other: str) -> bool:
    """Whether two programs have half of their words, and two at least: reports translate such names each in their own way."""
    mine, theirs = ({word for word in map(plain, name.split()) if len(word) > 3} for name in (one, other))
    return 2 <= len(mine & theirs) >= min(len(mine), len(theirs)) / 2


def _alike_names(one: str, other: str) -> bool:
    """Whether one name is a part of the other in its order, has the same words in another order or script, or a slip of the pen."""
    mine, theirs = _words(one), _words(other)
    if mine == theirs:
        return False
    if one.isascii() != other.isascii() and _sounds(one) == _sounds(other):
        return True
    short, long = sorted((mine, theirs), key=len)
    if sorted(mine) == sorted(theirs) or _within(short, long):
        return True
    differing = [pair for pair in zip(mine, theirs, strict=False) if pair[0] != pair[1]]
    return len(mine) == len(theirs) and len(differing) == 1 and (slip(*differing[0]) or _given_apart(mine, theirs))


def _words(name: str) -> list[str]:
    """The bare words of a name, the parts of a transcribed one (`玛丽亚·罗哈斯`) among them."""
    return [plain(word) for word in name.replace("·", " ").split()]


def _sounds(name: str) -> str:
    """How a name is spelt in Latin letters: `陈国栋` as `Chen Guodong`."""
    return slug(name).replace("-", "")


def _given_apart(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether only the given names differ, and one is short for the other: `Pat Hale`, `Patrick Hale`."""
    return len(one) > 1 and one[1:] == other[1:] and nickname(one[0], other[0])


def _within(short: Sequence[str], long: Sequence[str]) -> bool:
    rest = iter(long)
    return len(short) < len(long) and all(word in rest for word in short)


def _same_office(one: Proposal, made: Sequence[Proposal], everybody: Sequence[Proposal]) -> list[str]:
    """Organizations where one person has the same office: perhaps one organization under two names."""
    forms = {variant.text for variant in one.variants}
    found: list[str] = []
    for person in everybody:
        mine = {_title(role.title) for role in person.roles if _names(role.organization, forms)}
        for role in person.roles:
            if _title(role.title) not in mine or _names(role.organization, forms):
                continue
            found += [
                other.name
                for other in made
                if other.collection == "organizations" and _names(role.organization, {variant.text for variant in other.variants})
            ]
    return found


def _title(role: str) -> str:
    return plain(role.split(" of ")[0].split(" at ")[0].strip())


def _names(organization: str, forms: set[str]) -> bool:
    return any(form and form in organization for form in forms)
