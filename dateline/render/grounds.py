"""Say what the pages of stories are made of: Material → a digest for each, the same as long as its page is laid out the same.

To lay out ten thousand pages only to see that they are as they were would be most of what a story more asks for. What many of them
show, a card, an entity with its stories, an event, is looked at once. Whatever `stories` puts on a page has to be in its digest.
"""

from collections.abc import Iterator, Mapping

from dateline.nouns.entity import Person
from dateline.nouns.story import Story
from dateline.render import disagree, stories
from dateline.render.material import Key, Material
from dateline.store import digest, text


def grounds(material: Material, told: Mapping[str, str], words: str) -> dict[str, str]:
    """A digest for each story under its URL; `told` are digests of what was told of each, `words` is one of the interface's."""
    cards = {name: digest(text((card, material.story_by_id[name].key))) for name, card in material.cards.items()}
    common, kin, events = _common(material, words), _kin(material, cards), _events(material)
    differing = {each.story.id for one in material.differing for each in one.statements}
    neighbours = stories.neighbours(material.stories)

    def parts(story: Story) -> Iterator[str]:
        family = material.translations.get(story.translation_of or story.id, ())
        yield from (common, told[story.id], events.get(story.id, ""))
        yield " ".join(kin[key] for key in material.named[story.id])
        yield from (cards[each.id] if each else "" for each in neighbours[story.id])
        yield " ".join(cards[name] for name in family)
        yield " ".join(cards.get(name, "") for name in stories.same_report(material, story))
        yield _repeat(material, story, told)
        yield text(disagree.of_story(material, story.id)) if story.id in differing else ""

    return {story.url: digest(*parts(story)) for story in material.stories}


def _common(material: Material, words: str) -> str:
    """Of what any of them may show: settings, entities, pictures, and whose roles stand in a story of another language."""
    library = material.library
    abroad = {story.id for story in library.stories if not story.is_in(library.site.lang)}
    roles = {role.story for entity in library.entities if isinstance(entity, Person) for role in entity.roles}
    return digest(text((library.site, library.entities, sorted(abroad & roles), dict(material.pictures))), words)


def _kin(material: Material, cards: Mapping[str, str]) -> dict[Key, str]:
    """Of each entity and the stories that are related by it."""
    return {
        key: digest(*key, *(cards[story.id] for story in some if len(some) <= stories.TOO_COMMON))
        for key, some in material.stories_of.items()
    }


def _events(material: Material) -> dict[str, str]:
    """Of all that each story tells, in order, as `material` has it in the words of that story."""
    found: dict[str, str] = {}
    for happening in material.timeline.happenings:
        view = material.happening_by_id.get(happening.id)
        shown = text(view) if view is not None else ""
        for source in happening.sources if view is not None else ():
            found[source.story.id] = digest(found.get(source.story.id, ""), shown, happening.label, source.what, source.story.lang)
    return found


def _repeat(material: Material, story: Story, told: Mapping[str, str]) -> str:
    one = material.repeated.get(story.id)
    return f"{text(one)} {told[one.original]}" if one is not None else ""
