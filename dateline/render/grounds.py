"""Say what the pages of stories and entities are made of: Material → digests, each the same as long as its page is laid out alike.

To lay out ten thousand pages only to see that they are as they were would be most of what a story more asks for. What many of them
show, a card, an entity in a list, an event, is looked at once. Whatever `stories` and `entities` put on a page has to be in its
digest.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from markupsafe import Markup

from dateline.nouns.entity import Entity, Person
from dateline.nouns.story import Story
from dateline.render import disagree, entities, stories
from dateline.render.material import Key, Material
from dateline.store import digest, text


@dataclass(frozen=True, slots=True, kw_only=True)
class _Signs:
    """Digests of what many pages show: what is `common` to all, what was `told` of each story and its card, each entity in a list,
    what happened."""

    common: str
    told: Mapping[str, str]
    cards: Mapping[str, str]
    listed: Mapping[Key, str]
    happened: Mapping[str, str]


def grounds(material: Material, told: Mapping[str, str], words: str) -> dict[str, str]:
    """A digest for each story and entity under its URL; `told` are digests of what was told of each story, `words` is one of the
    interface's."""
    signs = _Signs(
        common=digest(text((material.library.site, dict(material.pictures))), words),
        told=told,
        cards={name: digest(text((card, material.story_by_id[name].key))) for name, card in material.cards.items()},
        listed={key: _listed(material, key, entity) for key, entity in material.entities.items()},
        happened={name: digest(text(view)) for name, view in material.happening_by_id.items()},
    )
    return dict((*_of_stories(material, signs), *_of_entities(material, signs)))


def _listed(material: Material, key: Key, entity: Entity) -> str:
    """Of an entity as it stands beside a text, where a person may have a word for each story."""
    roles = entity.roles if isinstance(entity, Person) else ()
    return digest(text((material.names[key], entity.key, [role for role in roles if role.story])))


def _of_stories(material: Material, signs: _Signs) -> Iterator[tuple[str, str]]:
    kin, events = _kin(material, signs), _events(material, signs)
    differing = {each.story.id for one in material.differing for each in one.statements}
    neighbours = stories.neighbours(material.stories)

    def parts(story: Story) -> Iterator[str]:
        family = material.translations.get(story.translation_of or story.id, ())
        yield from (signs.common, signs.told[story.id], events.get(story.id, ""))
        yield " ".join(kin[key] for key in material.named[story.id])
        yield from (signs.cards[each.id] if each else "" for each in neighbours[story.id])
        yield " ".join(signs.cards[name] for name in family)
        yield " ".join(signs.cards.get(name, "") for name in stories.same_report(material, story))
        yield _repeat(material, story, signs)
        yield text(disagree.of_story(material, story.id)) if story.id in differing else ""

    return ((story.url, digest(*parts(story))) for story in material.stories)


def _kin(material: Material, signs: _Signs) -> dict[Key, str]:
    """Of each entity and the stories that are related by it."""
    return {
        key: digest(signs.listed[key], *(signs.cards[story.id] for story in some if len(some) <= stories.TOO_COMMON))
        for key, some in material.stories_of.items()
    }


def _events(material: Material, signs: _Signs) -> dict[str, str]:
    """Of all that each story tells, in order, as `material` has it in the words of that story."""
    found: dict[str, str] = {}
    for happening in material.timeline.happenings:
        shown = signs.happened.get(happening.id)
        for source in happening.sources if shown else ():
            told = (found.get(source.story.id, ""), shown or "", happening.label, source.what, source.story.lang)
            found[source.story.id] = digest(*told)
    return found


def _repeat(material: Material, story: Story, signs: _Signs) -> str:
    one = material.repeated.get(story.id)
    return f"{text(one)} {signs.told[one.original]}" if one is not None else ""


def _of_entities(material: Material, signs: _Signs) -> Iterator[tuple[str, str]]:
    said, named = entities.said_of(material), _named(material, signs)

    def parts(key: Key, entity: Entity) -> Iterator[str]:
        shown = (entities.roles(material, entity), entities.facts(material, entity, said=said.get(entity.url, ())))
        yield from (signs.common, text(replace(entity, body="", references=())), material.bodies.get(entity.url, Markup("")))
        yield from (signs.listed[key], text(shown), text(disagree.of_entity(material, key)))
        yield " ".join(signs.happened[view.id.removeprefix("event-")] for view in material.happenings_of_entity.get(key, ()))
        yield from (named[story.id] for story in material.stories_of[key])

    return ((entity.url, digest(*parts(key, entity))) for key, entity in material.entities.items())


def _named(material: Material, signs: _Signs) -> dict[str, str]:
    """Of each story as the pages of those whom it names have it, with whom else it names, and whose report it is."""
    return {
        story.id: digest(
            signs.told[story.id],
            signs.cards[story.id],
            one.original if (one := material.repeated.get(story.id)) else "",
            *(signs.listed[key] for key in material.named[story.id]),
        )
        for story in material.stories
    }
