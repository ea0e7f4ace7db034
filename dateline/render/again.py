"""Lay out a page again of which only its own story or entity says something else: a Sheet and what it is of → the Sheet.

What it shows of others stands in it already. Whoever lays it out from what it was of gets the very sheet, unless it hangs on
something else, such as a page of the same title.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import fields, replace

from markupsafe import Markup

from dateline.nouns.entity import Entity
from dateline.nouns.mention import Mention
from dateline.nouns.release import Release
from dateline.nouns.site import Site
from dateline.nouns.story import Story
from dateline.nouns.timeline import Happening
from dateline.render import entities, head, margins, network, numbers, social, stories, timeline_pages
from dateline.render.catalogue import Words
from dateline.render.described import described
from dateline.render.material import Key, Material
from dateline.render.sheet import Sheet
from dateline.render.views.entity import EntityView
from dateline.render.views.happened import EraView, HappeningView, MonthView, YearView
from dateline.render.views.listed import CardView, ReferenceView, TagView
from dateline.render.views.overview import HomeView, NumbersView
from dateline.render.views.page import LinkView, PageView
from dateline.render.views.story import StoryView

Shared = Callable[[str], bool]
"""Whether several pages have a description, so that it says more."""


def retold(
    sheet: Sheet, release: Release, html: Markup, *, places: margins.Places, site: Site, say: Words, shared: Shared
) -> Sheet:
    """The page of a story of which headline, text, the words about it or what is said of where they come from are others.

    Raises:
        ValueError: whether the story has a card of its own for social media hangs on those of others.
    """
    view, story = sheet.values["story"], release.story
    assert isinstance(view, StoryView)
    body, beside = margins.text(story, html, view.happenings, places=places)
    view = replace(
        view,
        title=story.title,
        generated=story.title_generated,
        dek=story.summary or story.subtitle,
        subtitle=story.subtitle,
        summary=story.summary,
        note=story.note,
        body=body,
        beside=beside,
        **stories.signed(story, pictures=bool(view.pictures)),
        tags=stories.tagged(story),
        source=story.source.outlet,
        source_box=stories.found_in(view.source_box, story, say=say),
    )
    plain = head.of_story(view, said=release.description, site=site, say=say)
    now = _named(replace(sheet, values={"story": view}), plain, head.told_by(view) or story.id, shared)
    return described(now, release=release, image=_image(sheet, now, site), site=site)


def _image(was: Sheet, now: Sheet, site: Site) -> str:
    """The picture for social media: the page's own, which says its title, or that of the site."""
    before, after = social.card(was, site), social.card(now, site)
    own = before is not None and was.page.card_image == social.address(before.url, site)
    if own and after is not None:
        return social.address(after.url, site)
    if own or (before is None and after is not None and site.origin):
        raise ValueError("another page may get the card, or lose it")
    return was.page.card_image


def _named(sheet: Sheet, page: PageView, hint: str, shared: Shared) -> Sheet:
    """The sheet with this head; what several pages are described by is told apart."""
    told = head.apart(page, hint) if shared(page.description) else page.description
    return replace(sheet, page=replace(page, description=told), named=(page.title, page.description))


def registered(sheet: Sheet, entity: Entity, html: Markup, *, material: Material, shared: Shared) -> Sheet:
    """The page of an entity of which the text is another, what else stands on no other page, other names or what it is. `material`
    has the entities and the stories that give its roles.

    Raises:
        ValueError: whether the entity has a card of its own for social media hangs on those of others.
    """
    view, site = _entity(sheet), material.library.site
    word, word_lang = material.word(entity)
    view = replace(
        view,
        word=word,
        word_lang=word_lang,
        kind=entity.kind,
        summary=entity.summary,
        note=entity.note,
        body=html,
        aliases=entities.told_apart(entity.aliases),
        roles=entities.roles(material, entity),
        same_as=entities.same_as(entity.same_as),
    )
    page = head.of_entity(view, kind=sheet.page.kind, social_type=sheet.page.social_type, site=site, say=material.say)
    now = _named(replace(sheet, values={"entity": view}), page, view.word or view.singular, shared)
    return described(now, release=None, image=_image(sheet, now, site), site=site)


def bound(sheet: Sheet, entity: Entity, *, material: Material) -> Sheet:
    """The page of an entity with what pages of others say of it."""
    said = entities.said_of(material).get(entity.url, ())
    view = replace(_entity(sheet), facts=entities.facts(material, entity, said=said))
    return replace(sheet, values={"entity": view})


def binds(entity: Entity, *, material: Material) -> frozenset[str]:
    """The addresses of those whose pages say that a person had a role there."""
    return frozenset(place.url for role in entities.roles(material, entity) for place in role.places if place.url)


def listed(entity: Entity, *, material: Material) -> tuple[ReferenceView, ...]:
    """How lists show an entity, and the timeline where it leads to what that had a part in; they say in how many stories."""
    word, lang = material.word(entity)
    shown = ReferenceView(url=entity.url, name=entity.name, lang=entity.lang, word=word, word_lang=lang, stories=0)
    return shown, replace(shown, url=timeline_pages.thread(entity.url))


def worded(sheet: Sheet, entity: Entity, story: str, *, material: Material) -> Sheet:
    """The page of a story with the word that it has on an entity."""
    view = sheet.values["story"]
    assert isinstance(view, StoryView)
    word, lang = material.word(entity, story=story)

    def told(one: ReferenceView) -> ReferenceView:
        return replace(one, word=word, word_lang=lang) if one.url == entity.url else one

    groups = tuple(replace(group, entries=tuple(map(told, group.entries))) for group in view.groups)
    return replace(sheet, values={"story": replace(view, groups=groups)})


def _entity(sheet: Sheet) -> EntityView:
    view = sheet.values["entity"]
    assert isinstance(view, EntityView)
    return view


def named_again(sheet: Sheet, card: CardView, release: Release, mentions: Iterable[Mention], *, site: Site) -> Sheet:
    """The page of an entity that a story names in other sentences, the `mentions`."""
    view = _entity(sheet)
    told = entities.backlink(card, mentions, release, stories=len(view.backlinks))
    backlinks = tuple(told if one.story == card else one for one in view.backlinks)
    now = replace(sheet, values={"entity": replace(view, backlinks=backlinks)})
    return described(now, release=None, image=sheet.page.card_image, site=site)


def counted_again(sheet: Sheet, times: Mapping[Key, int], known: Mapping[Key, Entity]) -> Sheet:
    """The page of numbers, where who is named how often is another."""
    view = sheet.values["numbers"]
    assert isinstance(view, NumbersView)
    named = numbers.named(known, times)
    return replace(sheet, values={"numbers": replace(view, mentions=sum(times.values()), named=named)})


def listed_cards(sheet: Sheet) -> Iterator[CardView]:
    """The stories on the list of all."""
    shelves = sheet.values["shelves"]
    assert isinstance(shelves, tuple)
    return (card for shelf in shelves for card in shelf.stories)


def outlets_again(sheet: Sheet, outlets: Iterable[str]) -> Sheet:
    """The page of numbers, where stories are of other outlets; these are those of all."""
    view = sheet.values["numbers"]
    assert isinstance(view, NumbersView)
    return replace(sheet, values={"numbers": replace(view, outlets=numbers.outlets(outlets))})


def happenings_of(sheet: Sheet) -> tuple[HappeningView, ...]:
    """What the story of a page tells has happened."""
    view = sheet.values["story"]
    assert isinstance(view, StoryView)
    return view.happenings


def reworded_happening(view: HappeningView, was: Happening, is_: Happening, *, site: Site) -> HappeningView:
    """What has happened in other words of the one story that tells it.

    Raises:
        ValueError: it is shown otherwise.
    """
    if len(view.sources) != 1 or (view.what, view.sources[0].quote) != (was.what, was.sources[0].quote):
        raise ValueError("not as it was")
    (source,), (told,) = view.sources, is_.sources
    url = source.story.url if told.quote else f"{source.story.url}#source"
    return replace(
        view,
        id=f"event-{is_.id}",
        url=view.url.replace(f"#{view.id}", f"#event-{is_.id}"),
        what=is_.what,
        lang=site.lang if is_.found and is_.what == is_.label else told.story.lang,
        sources=(replace(source, url=url, quote=told.quote, how=told.how),),
    )


def brief(view: HappeningView) -> HappeningView:
    """The same as a line that leads there."""
    return replace(view, sources=(), references=())


def happened_again(sheet: Sheet, views: Mapping[HappeningView, HappeningView]) -> Sheet:
    """The page of a story that tells in other words what has happened."""
    view = sheet.values["story"]
    assert isinstance(view, StoryView)
    happenings = tuple(views.get(one, one) for one in view.happenings)
    return replace(sheet, values={"story": replace(view, happenings=happenings)})


def described_again(sheet: Sheet, site: Site) -> Sheet:
    """A page with what machines are told of it, as it shows things now; the page of a story is told of by its release."""
    return described(sheet, release=None, image=sheet.page.card_image, site=site)


def happening_lists(sheet: Sheet) -> Iterator[tuple[HappeningView, ...]]:
    """What has happened as a page lists it, each time in order."""
    for value in sheet.values.values():
        yield from _lists(value)


def _lists(value: object) -> Iterator[tuple[HappeningView, ...]]:
    if isinstance(value, tuple):
        for one in value:
            yield from _lists(one)
    elif isinstance(value, EntityView | HomeView | MonthView):
        yield value.happenings
    elif isinstance(value, YearView):
        yield value.highlights
        yield from _lists(value.months)
    elif isinstance(value, EraView):
        yield value.highlights
        yield from _lists(value.years)


def card_of(sheet: Sheet) -> CardView:
    """The story of a page as it stands in a list."""
    view = sheet.values["story"]
    assert isinstance(view, StoryView)
    return CardView(**{field.name: getattr(view, field.name) for field in fields(CardView)})


def tag_of(sheet: Sheet) -> TagView:
    """The tag whose page it is."""
    view = sheet.values["tag"]
    assert isinstance(view, TagView)
    return view


def cards_of(sheet: Sheet) -> tuple[CardView, ...]:
    """The stories on the page of a tag."""
    return tag_of(sheet).stories


def tagged_again(sheet: Sheet, cards: tuple[CardView, ...], story: Story, *, say: Words) -> Sheet:
    """The page of a tag with these stories, `story` being the one that comes or goes."""
    shelves = sheet.values["shelves"]
    assert isinstance(shelves, tuple)
    named = {card.url: (shelf.id, shelf.name) for shelf in shelves for card in shelf.stories}
    named[story.url] = stories.shelf(story, say=say)
    view = replace(tag_of(sheet), stories=cards)
    return replace(sheet, values={"tag": view, "shelves": stories.shelved((named[card.url], card) for card in cards)})


def tags_again(sheet: Sheet, page: Sheet) -> Sheet:
    """The list of all tags, of which one has other stories on its page."""
    views, now = sheet.values["tags"], tag_of(page)
    assert isinstance(views, tuple)
    return replace(sheet, values={"tags": tuple(now if view.url == now.url else view for view in views)})


def led(sheet: Sheet, html: Markup) -> Sheet:
    """The front page, led by a story with another text."""
    home = sheet.values["home"]
    assert isinstance(home, HomeView)
    return replace(sheet, values={"home": replace(home, lead_opening=margins.opening(html))})


def elsewhere(sheet: Sheet) -> tuple[object, ...]:
    """How other pages show the story of a page: in a list, in a drawing, at an old address."""
    told = card_of(sheet)
    return told, network.told_node(told), LinkView(text=told.title, url=told.url, lang=told.lang)
