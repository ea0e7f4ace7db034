"""Make the pages of people, programs and the rest, and their registers: Material → Sheets."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from functools import partial

from markupsafe import Markup

from dateline.nouns.entity import Entity, Organization, Person, Place, Program, Role
from dateline.nouns.mention import Mention
from dateline.nouns.release import Release
from dateline.nouns.site import Collection
from dateline.nouns.story import Image, Story
from dateline.nouns.when import When
from dateline.render import disagree, feed, head, network, places
from dateline.render.framed import BOX, framed
from dateline.render.material import Key, Material
from dateline.render.outside import host, outside
from dateline.render.sheet import Folio, Sheet, folio_of
from dateline.render.stories import newest, picture
from dateline.render.views.entity import BacklinkView, EntityView, FactView, QuoteView, RoleView
from dateline.render.views.listed import CardView, LetterView, ReferenceView, RegisterView
from dateline.render.views.page import DateView, LinkView
from dateline.text.slug import slug

_QUOTES, _SENTENCES = 6, 36
"""So many sentences of a story, and fewer where there are many stories: so many in all, of each story one at least."""
_TOLD = 12
"""So many happenings are told with their sources; more are lines, each of which leads there."""
_RELATED = 8
_LABELS = ("parts", "runs", "people")
_SPOKEN_FOR = frozenset(
    (
        "404",
        "about",
        "base",
        "home",
        "data",
        "differences",
        "map",
        "network",
        "numbers",
        "redirect",
        "search",
        "selection",
        "stories",
        "story",
        "tag",
        "tags",
        "text",
        "timeline",
    )
)
"""Templates of other pages, which a collection of that name does not get for its own."""
_FEW = 30
"""A register this short needs no letters."""


def folios(material: Material) -> tuple[Folio, ...]:
    """A page for every entity, and a register for every collection that has one."""
    said = said_of(material)
    pages = tuple(_folio(material, key, entity, said=said.get(entity.url, ())) for key, entity in material.entities.items())
    return (*pages, *(folio_of(_register(material, collection)) for collection in collections(material)))


def collections(material: Material) -> tuple[Collection, ...]:
    """The collections in which something stands."""
    filled = {collection for collection, _ in material.entities}
    return tuple(collection for collection in material.library.site.collections if collection.id in filled)


def _folio(material: Material, key: Key, entity: Entity, *, said: tuple[FactView, ...]) -> Folio:
    site, say, reference = material.library.site, material.say, material.references[key]
    hint = reference.word or _singular(material, entity.collection)
    return Folio(
        url=reference.url,
        title=reference.name,
        description=head.entity_described(reference.name, entity.summary, stories=reference.stories, site=site, say=say),
        lay=partial(_sheet, material, key, entity, said),
        hint=hint,
        changed=newest(material.stories_of[key]),
        made_from=entity.path,
        card=(reference.name, hint),
        templates=_templates(material, entity),
    )


def _sheet(material: Material, key: Key, entity: Entity, said: tuple[FactView, ...]) -> Sheet:
    view = _view(material, key, entity, said)
    kind, social_type = slug(view.singular), "profile" if isinstance(entity, Person) else "website"
    return Sheet(
        page=head.of_entity(view, kind=kind, social_type=social_type, site=material.library.site, say=material.say),
        templates=_templates(material, entity),
        values={"entity": view},
        made_from=entity.path,
    )


def _templates(material: Material, entity: Entity) -> tuple[str, ...]:
    return (*_own(slug(_singular(material, entity.collection))), "entity.html")


def _view(material: Material, key: Key, entity: Entity, said: tuple[FactView, ...]) -> EntityView:
    stories = material.stories_of[key]
    reference = material.references[key]
    dated = [story for story in stories if story.date is not None]
    happenings = material.happenings_of_entity.get(key, ())
    brief = len(happenings) > _TOLD
    return EntityView(
        url=reference.url,
        name=reference.name,
        lang=reference.lang,
        word=reference.word,
        word_lang=reference.word_lang,
        stories=reference.stories,
        collection=LinkView(text=material.collection_title(entity.collection), url=f"{entity.collection}/"),
        singular=_singular(material, entity.collection),
        kind=entity.kind,
        summary=entity.summary,
        note=entity.note,
        body=framed(
            material.bodies.get(entity.url, Markup("")), url=entity.url, pictures=material.pictures, first=not entity.image
        ),
        picture=picture(material, Image(src=entity.image, alt=entity.name), lang=entity.lang, sizes=BOX) if entity.image else None,
        aliases=told_apart(entity.aliases),
        roles=roles(material, entity),
        facts=facts(material, entity, said=said),
        same_as=same_as(entity.same_as),
        first=material.published(dated[-1].date) if dated else None,
        last=material.published(dated[0].date) if len(dated) > 1 else None,
        backlinks=tuple(_backlinks(material, key, stories)),
        happenings=tuple(replace(one, sources=(), references=()) for one in happenings) if brief else happenings,
        brief=brief,
        differences=disagree.of_entity(material, key),
        related=material.grouped(_related(material, key, stories)),
        network=network.around(material, key),
        feed_url=feed.url(material, key),
    )


def same_as(urls: tuple[str, ...]) -> tuple[LinkView, ...]:
    """Pages elsewhere about the same, by their hosts."""
    return tuple(LinkView(text=host(url), url=url) for url in map(outside, urls) if url)


def told_apart(names: tuple[str, ...]) -> tuple[str, ...]:
    """Names that a reader would take for different ones: those that differ in capitals only stand once."""
    return tuple({name.casefold(): name for name in reversed(names)}.values())[::-1]


def _singular(material: Material, collection: str) -> str:
    known = (each.singular for each in material.library.site.collections if each.id == collection)
    return next(known, collection)


def roles(material: Material, entity: Entity) -> tuple[RoleView, ...]:
    """What a person was, once for all who say it in the same words."""
    told: dict[Role, list[str]] = {}
    for role in entity.roles if isinstance(entity, Person) else ():
        told.setdefault(replace(role, story=""), []).append(role.story)
    return tuple(_role(material, role, _reports(material, stories)) for role, stories in told.items())


def _reports(material: Material, stories: list[str]) -> list[str]:
    """The stories without those that only repeat another of them."""
    copies = {name for name in stories if (repeat := material.repeated.get(name)) and repeat.original in stories}
    return [name for name in dict.fromkeys(stories) if name not in copies]


def _role(material: Material, role: Role, stories: Iterable[str]) -> RoleView:
    places = (
        material.found(role.program, "programs") if role.program else None,
        material.found(role.organization, "organizations") if role.organization else None,
    )
    return RoleView(
        title=role.title,
        lang=role.lang,
        places=tuple(place for place in places if place is not None),
        date=_lasted(material, role.start, role.end),
        sources=tuple(material.cards[name] for name in stories if name in material.cards),
    )


def _lasted(material: Material, start: When | None, end: When | None) -> DateView | None:
    if start is None and end is None:
        return None
    first = "" if start is None or start.start is None else start.start.text
    last = "" if end is None or end.end is None else end.end.text
    if first and first == last:
        return material.date(start)
    if not first and not last:
        return material.date(start or end)
    return material.date(When.parse(f"{first or '..'}/{last or '..'}"))


def facts(material: Material, entity: Entity, *, said: tuple[FactView, ...]) -> tuple[FactView, ...]:
    """What an entity is part of, when it was, where it lies; then what is `said` of it on others' pages."""
    return (*_facts(material, entity), *said)


def _facts(material: Material, entity: Entity) -> Iterable[FactView]:
    say = material.say
    if isinstance(entity, Program | Organization | Place) and entity.part_of:
        yield FactView(label=say("part_of"), values=_found(material, entity.part_of, entity.collection))
    if isinstance(entity, Program) and entity.run_by:
        yield FactView(label=say("run_by"), values=_found(material, entity.run_by, "organizations", "people"))
    if isinstance(entity, Program | Organization):
        date = _lasted(material, entity.start, entity.end)
        if date is not None:
            yield FactView(label=say("time"), values=(LinkView(text=date.text),))
    if isinstance(entity, Place) and entity.coordinates is not None:
        yield FactView(label=say("coordinates"), values=(LinkView(text=_position(*entity.coordinates), url=places.URL),))


def _found(material: Material, names: tuple[str, ...], *collections: str) -> tuple[LinkView, ...]:
    return tuple(material.found(name, *collections, "programs", "organizations", "places") for name in names)


def _position(latitude: float, longitude: float) -> str:
    north, east = "N" if latitude >= 0 else "S", "E" if longitude >= 0 else "W"
    return f"{abs(latitude):.4g}° {north}, {abs(longitude):.4g}° {east}"


def said_of(material: Material) -> dict[str, tuple[FactView, ...]]:
    """What pages say of others, under the URL of the other: its parts, the programs it runs, the people with a role in it."""
    found: dict[str, dict[str, list[LinkView]]] = {}
    for entity in material.entities.values():
        link = LinkView(text=entity.name, url=entity.url, lang=entity.lang)
        for label, other in _said(material, entity):
            listed = found.setdefault(other, {}).setdefault(label, [])
            if link not in listed:
                listed.append(link)
    return {
        url: tuple(FactView(label=material.say(label), values=tuple(by_label[label])) for label in _LABELS if label in by_label)
        for url, by_label in found.items()
    }


def _said(material: Material, entity: Entity) -> Iterable[tuple[str, str]]:
    """The URLs that an entity names, each with the label under which it stands there."""
    if isinstance(entity, Program | Organization | Place):
        yield from (("parts", whole.url) for whole in _found(material, entity.part_of, entity.collection) if whole.url)
    if isinstance(entity, Program):
        yield from (("runs", by.url) for by in _found(material, entity.run_by, "organizations", "people") if by.url)
    if isinstance(entity, Person):
        yield from (("people", at.url) for role in roles(material, entity) for at in role.places if at.url)


def _backlinks(material: Material, key: Key, stories: tuple[Story, ...]) -> Iterable[BacklinkView]:
    mentions = material.mentions(key)
    for story in stories:
        yield backlink(material.cards[story.id], mentions.get(story.id, ()), material.releases[story.id], stories=len(stories))


def backlink(card: CardView, mentions: Iterable[Mention], release: Release, *, stories: int) -> BacklinkView:
    """The story of a card as the page of somebody whom it names shows it, among so many."""
    most = max(1, min(_QUOTES, _SENTENCES // max(1, stories)))
    quotes: dict[str, QuoteView] = {}
    named = tuple(mentions)
    sentences = {mention.sentence for mention in named}
    spoken = {mention.sentence for mention in named if mention.speaks}
    for mention in named:
        words = release.quote(mention.sentence, around=mention.text)
        if words and mention.sentence not in quotes and len(quotes) < most:
            shown = mention.anchor and release.shows(mention.anchor)
            url = f"{card.url}#{mention.anchor if shown else 'source'}"
            quotes[mention.sentence] = QuoteView(text=words, url=url, speaks=mention.sentence in spoken)
    return BacklinkView(story=card, quotes=tuple(quotes.values()), more=len(sentences) - len(quotes) if quotes else 0)


def _related(material: Material, key: Key, stories: tuple[Story, ...]) -> dict[Key, ReferenceView]:
    shared = Counter(other for story in stories for other in material.named[story.id] if other != key)
    best = sorted(shared, key=lambda other: (-shared[other], *material.entities[other].key))
    room: Counter[str] = Counter()
    found = {}
    for other in best:
        room[other[0]] += 1
        if room[other[0]] <= _RELATED:
            found[other] = replace(material.references[other], stories=shared[other])
    return found


def _register(material: Material, collection: Collection) -> Sheet:
    site, say = material.library.site, material.say
    entries = [(entity, key) for key, entity in material.entities.items() if key[0] == collection.id]
    title = material.collection_title(collection.id)
    view = RegisterView(url=f"{collection.id}/", title=title, letters=_letters(material, entries), total=len(entries))
    page = head.page(
        site=site,
        url=view.url,
        kind="register",
        section=view.url,
        title=title,
        description=head.description(say("describe_list", title=title, site=site.title)),
    )
    changed = max((newest(material.stories_of[key]) for _, key in entries), default="")
    templates = (*_own(collection.id), "register.html")
    return Sheet(page=page, templates=templates, values={"register": view}, changed=changed)


def _own(name: str) -> tuple[str, ...]:
    return () if name in _SPOKEN_FOR else (f"{name}.html",)


def _letters(material: Material, entries: list[tuple[Entity, Key]]) -> tuple[LetterView, ...]:
    if len(entries) <= _FEW:
        return (LetterView(id="", name="", entries=tuple(material.references[key] for _, key in entries)),)
    found: dict[str, list[ReferenceView]] = {}
    for entity, key in entries:
        first = slug(entity.sort_name or entity.name)[0]
        found.setdefault(first.upper() if first.isalpha() else "", []).append(material.references[key])
    return tuple(
        LetterView(
            id=f"letter-{letter.lower() or 'other'}", name=letter or material.say("other_letters"), entries=tuple(found[letter])
        )
        for letter in sorted(found, key=lambda letter: letter or "~")
    )
