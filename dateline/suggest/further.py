"""Keep what the stories say and a page does not: Proposal, the Entity that it is → Proposal of further names, roles and ties."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from dateline.nouns.entity import Entity, Person, Program
from dateline.nouns.proposal import Proposal, ProposedRole, ProposedTie, Told, Variant
from dateline.suggest.core import core, plain


def further(
    one: Proposal, *, page: Entity, refused: frozenset[tuple[str, str]] = frozenset(), called: Mapping[str, Sequence[str]]
) -> Proposal:
    """Give the names that no name of the page stands in, nor they in it wherever they stand, for those are linked already; what
    stories that the page does not cite say a person is; and what a program belongs to beside what the page says. Without variants,
    roles and ties where there is nothing.

    `refused` are pairs of a story and a role's title, or of the page's path and a tie's words; `called` are the names of the entry
    with an id.
    """
    fresh = _unlinked(one, (page.name, *page.aliases, *page.not_aliases))
    roles = tuple(
        role for role in one.roles if isinstance(page, Person) and _new(role, page) and (role.story, role.title) not in refused
    )
    name = fresh[0].text if fresh else page.name
    ties = tuple(
        tie for tie in one.ties if isinstance(page, Program) and _untold(tie, page, called) and (page.path, tie.said) not in refused
    )
    stories = (
        {story for variant in fresh for story in variant.stories} | {role.story for role in roles} | {tie.story for tie in ties}
    )
    told = [sentence for sentence in one.sentences if sentence.story in stories]
    said = [sentence for sentence in told if any(variant.text in sentence.text for variant in fresh)] or told
    return replace(
        one,
        collection=page.collection,
        name=name,
        sort_name="",
        variants=fresh,
        sentences=tuple(said),
        roles=roles,
        ties=ties,
        page=page.path,
    )


def _new(role: ProposedRole, page: Person) -> bool:
    """Whether neither the story is cited for a role of the person, nor the same said of them."""
    titles = {plain(known.title) for known in page.roles}
    return role.story not in {known.story for known in page.roles} and plain(role.title) not in titles


def _untold(tie: ProposedTie, page: Program, called: Mapping[str, Sequence[str]]) -> bool:
    """Whether the page names no such entry under the key, by its id or in words."""
    named = {"run_by": page.run_by, "part_of": page.part_of}[tie.key]
    known = {core(name).key for one in named for name in (one, *called.get(one, ()))}
    return core(tie.name).key not in known | {core(page.name).key}


def _unlinked(one: Proposal, names: Sequence[str]) -> tuple[Variant, ...]:
    """The names that no known one stands in, and that stand in none."""
    known = [_words(name) for name in names]
    return tuple(
        variant
        for variant in one.variants
        if not variant.short
        and not any(_within(words, _words(variant.text)) for words in known)
        and _by_itself(variant, one.sentences, names)
    )


def _by_itself(variant: Variant, sentences: Sequence[Told], names: Sequence[str]) -> bool:
    """Whether it stands anywhere but within one of these names: `World Trade Platform` in `the electronic World Trade Platform`."""
    longer = [name for name in names if variant.text in name]
    told = (one.text for one in sentences if one.story in variant.stories and variant.text in one.text)
    return not longer or any(variant.text in re.sub("|".join(map(re.escape, longer)), "", text) for text in told)


def _words(name: str) -> list[str]:
    return [plain(word) for word in name.split()]


def _within(short: Sequence[str], long: Sequence[str]) -> bool:
    """Whether the words stand in the other name, side by side."""
    return any(list(long[place : place + len(short)]) == list(short) for place in range(len(long) - len(short) + 1))
