"""Lay out what pages are made of: library, graph, timeline and releases → indices and small views, each made once."""

from array import array
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from markupsafe import Markup

from dateline.nouns.comparison import Comparison, differ
from dateline.nouns.entity import Entity, Person
from dateline.nouns.graph import Graph
from dateline.nouns.library import Library
from dateline.nouns.mention import Mention
from dateline.nouns.picture import Picture
from dateline.nouns.published import Published
from dateline.nouns.release import Release
from dateline.nouns.repeat import Repeat
from dateline.nouns.source import Asset
from dateline.nouns.story import Rights, Story
from dateline.nouns.timeline import Happening, Testimony, Timeline
from dateline.nouns.when import When
from dateline.render import dates, kinds, margins
from dateline.render.catalogue import Words
from dateline.render.dimensions import dimensions
from dateline.render.views.happened import HappeningView, TestimonyView
from dateline.render.views.listed import CardView, GroupView, ReferenceView
from dateline.render.views.page import DateView, LinkView

Key = tuple[str, str]
"""Collection and id of an entity."""

ACCEPTED = ("people", "programs", "organizations", "places")
"""The fields of a story and of an event that hold ids of entities."""


def measured(assets: Iterable[Asset]) -> dict[str, Picture]:
    """The pictures among files that are shown as they are, by their URLs."""
    sizes = ((asset.url, dimensions(asset.content)) for asset in assets)
    return {url: Picture(url=url, width=size[0], height=size[1]) for url, size in sizes if size is not None}


@dataclass(frozen=True, kw_only=True)
class Material:
    """Everything that may be published, and nothing else: `stories` hold only what their releases let through.

    `releases` are by the id of the story; a story without one, or a private one, stands nowhere. `bodies` are by URL, `pictures` by
    the URL of their original. `figures` are those that stories compare, `repeats` the stories that are another's report.
    """

    library: Library
    graph: Graph
    timeline: Timeline
    releases: Mapping[str, Release]
    say: Words
    bodies: Mapping[str, Markup] = field(default_factory=dict)
    pictures: Mapping[str, Picture] = field(default_factory=dict)
    figures: tuple[Comparison, ...] = ()
    repeats: tuple[Repeat, ...] = ()

    @property
    def lang(self) -> str:
        """The language of the interface."""
        return self.library.site.lang

    @cached_property
    def stories(self) -> tuple[Story, ...]:
        """What may be shown of each story, newest first; private ones are not there at all."""
        found = (self.releases.get(story.id) for story in self.library.stories)
        return tuple(release.story for release in found if release is not None and release.rights is not Rights.PRIVATE)

    @cached_property
    def story_by_id(self) -> dict[str, Story]:
        """Every publishable story under its id."""
        return {story.id: story for story in self.stories}

    @cached_property
    def story_by_url(self) -> dict[str, Story]:
        """Every publishable story under its URL."""
        return {story.url: story for story in self.stories}

    @cached_property
    def newest(self) -> str:
        """The last day any of the stories changed."""
        return max((story.changed for story in self.stories), default="")

    @cached_property
    def place(self) -> dict[str, int]:
        """Where each story stands among all, by its id."""
        return {story.id: place for place, story in enumerate(self.stories)}

    @cached_property
    def translations(self) -> dict[str, tuple[str, ...]]:
        """Under the id of a translated story, that and its translations."""
        found: dict[str, list[str]] = {}
        for story in self.stories:
            if story.translation_of:
                found.setdefault(story.translation_of, []).append(story.id)
        return {
            of: tuple(sorted((*ids, *([of] if of in self.place else [])), key=self.place.__getitem__)) for of, ids in found.items()
        }

    @cached_property
    def repeated(self) -> dict[str, Repeat]:
        """Under each publishable story that is the report of another one, how the two differ."""
        known = self.story_by_id
        return {one.copy: one for one in self.repeats if one.copy in known and one.original in known}

    @cached_property
    def reports(self) -> dict[str, tuple[str, ...]]:
        """Under each story of a report in several outlets, all of them: the original, then its copies, newest first."""
        found: dict[str, list[str]] = {}
        for one in self.repeated.values():
            found.setdefault(one.original, [one.original]).append(one.copy)
        families = ((first, *sorted(copies, key=self.place.__getitem__)) for first, *copies in found.values())
        return {name: family for family in families for name in family}

    @cached_property
    def cards(self) -> dict[str, CardView]:
        """Every publishable story as it stands in a list, under its id."""
        return {story.id: self._card(story) for story in self.stories}

    @cached_property
    def entities(self) -> dict[Key, Entity]:
        """The entities that have a page, under collection and id."""
        return {(entity.collection, entity.id): entity for entity in self.library.entities if not entity.hidden}

    def mentions(self, key: Key) -> dict[str, list[Mention]]:
        """The mentions of an entity by the ids of their stories, in the order of each one's text."""
        found: dict[str, list[Mention]] = {}
        for mention in self.graph.by_entity.get("/".join(key), ()):
            found.setdefault(mention.story, []).append(mention)
        return found

    def times(self) -> Counter[Key]:
        """How often each entity is named."""
        return Counter(key for _, key in self._mentioned())

    def _mentioned(self) -> Iterator[tuple[str, Key]]:
        """Each mention: the story, and the entity under the one key that it has everywhere."""
        keys = {"/".join(key): key for key in self.entities}
        for story, named in self.graph.named.items():
            if story in self.story_by_id:
                yield from ((story, keys[owner]) for owner in named if owner in keys)

    @cached_property
    def named(self) -> dict[str, tuple[Key, ...]]:
        """Whom and what a story names: first in the order of its text, then what its author added."""
        found: dict[str, dict[Key, None]] = {story.id: {} for story in self.stories}
        for story_id, key in self._mentioned():
            found[story_id][key] = None
        for story in self.stories:
            for key in self.keys(story):
                found[story.id][key] = None
        return {story_id: tuple(keys) for story_id, keys in found.items()}

    @cached_property
    def stories_of(self) -> dict[Key, tuple[Story, ...]]:
        """The stories that name an entity, newest first."""
        found: dict[Key, list[Story]] = {key: [] for key in self.entities}
        for story in self.stories:
            for key in self.named[story.id]:
                found[key].append(story)
        return {key: tuple(stories) for key, stories in found.items()}

    @cached_property
    def places_of(self) -> dict[Key, "array[int]"]:
        """Where the stories that name an entity stand among all: numbers lie closer together than stories."""
        return {key: array("I", (self.place[story.id] for story in some)) for key, some in self.stories_of.items()}

    @cached_property
    def references(self) -> dict[Key, ReferenceView]:
        """Every entity as it stands in a list."""
        return {key: self._reference(key, entity) for key, entity in self.entities.items()}

    @cached_property
    def names(self) -> dict[Key, ReferenceView]:
        """Every entity as it stands beside a text: uncounted, so that a story more is no matter of all others that name it."""
        return {key: replace(reference, stories=0) for key, reference in self.references.items()}

    @cached_property
    def happenings(self) -> tuple[HappeningView, ...]:
        """What happened, in order of time, as far as publishable stories tell it."""
        return tuple(view for view in map(self._happening, self.timeline.happenings) if view is not None)

    @cached_property
    def differing(self) -> tuple[Comparison, ...]:
        """Figures on which publishable stories disagree."""
        return tuple(one for one in self._compared if one.differs)

    @cached_property
    def moving(self) -> tuple[Comparison, ...]:
        """Tolls that publishable stories give, which are others from day to day."""
        return tuple(one for one in self._compared if one.moves)

    @cached_property
    def _compared(self) -> tuple[Comparison, ...]:
        """Figures as publishable stories give them."""
        shown = (
            replace(one, statements=tuple(each for each in one.statements if each.story.id in self.cards)) for one in self.figures
        )
        return tuple(replace(one, differs=differ(one.statements)) for one in shown)

    @cached_property
    def happening_by_id(self) -> dict[str, HappeningView]:
        """Happenings under the ids that the timeline gave them."""
        return {view.id.removeprefix("event-"): view for view in self.happenings}

    @cached_property
    def happenings_of_story(self) -> dict[str, tuple[HappeningView, ...]]:
        """What a story tells of, in order of time and, where nobody has confirmed it, in the story's own words."""
        return _grouped((source.story.id, happening) for happening, source in self._testimonies())

    @cached_property
    def happenings_of_entity(self) -> dict[Key, tuple[HappeningView, ...]]:
        """What an entity had a part in, in order of time."""
        pairs = ((key, happening) for happening in self.timeline.happenings for key in self.keys(happening))
        return _grouped_views(self.happening_by_id, pairs)

    def places(self, story: str) -> margins.Places:
        """The sentences of a story that can be led to on its page, and their fragments."""
        return margins.led_to(self.graph.by_story.get(story, ()), self.releases[story])

    def keys(self, owner: Story | Happening) -> tuple[Key, ...]:
        """The entities that a story or event names by id, merged ids led to the page that took them."""
        named = (self.library.entity_by_id.get((field, name)) for field in ACCEPTED for name in getattr(owner, field))
        found = ((entity.collection, entity.id) for entity in named if entity is not None)
        return tuple(dict.fromkeys(key for key in found if key in self.entities))

    def groups(self, keys: Iterable[Key], *, story: str = "", limit: int | None = None) -> tuple[GroupView, ...]:
        """Entities by collection in the order given, empty collections left out; beside a `story` with its word on each."""
        return self.grouped({key: self._worded(key, story) for key in keys}, limit=limit)

    def grouped(self, references: Mapping[Key, ReferenceView], *, limit: int | None = None) -> tuple[GroupView, ...]:
        """References by collection, in the order of the site's collections."""
        groups = []
        for collection in self.library.site.collections:
            entries = tuple(view for key, view in references.items() if key[0] == collection.id)
            if entries:
                title = self.collection_title(collection.id)
                shown = entries[:limit]
                groups.append(GroupView(url=f"{collection.id}/", title=title, entries=shown, total=len(entries)))
        return tuple(groups)

    def collection_title(self, collection: str) -> str:
        """The name of a collection in the language of the interface, unless the author gave it another."""
        found = next((known for known in self.library.site.collections if known.id == collection), None)
        if collection in ACCEPTED and (found is None or found.title.casefold() == collection):
            return self.say(collection)
        return found.title if found is not None else collection

    def found(self, name: str, *collections: str) -> LinkView:
        """An id led to its page, or plain words as they are."""
        asked = [tuple(name.split("/", 1))] if "/" in name else [(collection, name) for collection in collections]
        for key in asked:
            entity = self.library.entity_by_id.get((key[0], key[1]))
            if entity is not None and not entity.hidden:
                return LinkView(text=entity.name, url=entity.url, lang=entity.lang)
        return LinkView(text=name)

    def word(self, entity: Entity, *, story: str = "") -> tuple[str, str]:
        """One word on an entity, and its language where that is not the site's."""
        return word(entity, story=story, foreign=self._foreign)

    def date(self, when: When | None) -> DateView | None:
        """A When in words and for machines."""
        if when is None:
            return None
        pieces = dates.pieces(when, words=self.say)
        return DateView(text=dates.happened(when, words=self.say), machine=dates.machine(when), pieces=pieces)

    def published(self, date: Published | None, *, clock: bool = False) -> DateView | None:
        """A day of publication in words and for machines."""
        if date is None:
            return None
        machine = dates.machine_published(date) if clock else date.iso_day
        return DateView(text=dates.published(date, words=self.say, clock=clock), machine=machine)

    def anchor(self, story: str, anchor: str) -> str:
        """The URL of a sentence, or of the story's source where the sentence may not be shown."""
        shown = anchor and self.releases[story].shows(anchor)
        return f"{self.story_by_id[story].url}#{anchor if shown else 'source'}"

    def _card(self, story: Story) -> CardView:
        return CardView(
            url=story.url,
            title=story.title,
            generated=story.title_generated,
            lang=story.lang,
            dek=story.summary or story.subtitle,
            date=self.published(story.date),
            source=story.source.outlet,
        )

    @cached_property
    def _foreign(self) -> frozenset[str]:
        """The stories that are in another language than the site."""
        return frozenset(story.id for story in self.library.stories if not story.is_in(self.library.site.lang))

    def _reference(self, key: Key, entity: Entity) -> ReferenceView:
        told, lang = self.word(entity)
        stories = len(self.stories_of[key])
        return ReferenceView(url=entity.url, name=entity.name, lang=entity.lang, word=told, word_lang=lang, stories=stories)

    def _worded(self, key: Key, story: str) -> ReferenceView:
        view, entity = (self.names if story else self.references)[key], self.entities[key]
        told, lang = self.word(entity, story=story)
        return view if told == view.word else replace(view, word=told, word_lang=lang)

    def _testimonies(self) -> Iterable[tuple[HappeningView, Testimony]]:
        for happening in self.timeline.happenings:
            view = self.happening_by_id.get(happening.id)
            if view is not None:
                yield from ((self._own(view, happening, source), source) for source in happening.sources)

    def _happening(self, happening: Happening) -> HappeningView | None:
        sources = tuple(self._testimony(source) for source in happening.sources if source.story.id in self.cards)
        if happening.sources and not sources:
            return None
        date = self.date(happening.when)
        assert date is not None
        return HappeningView(
            id=f"event-{happening.id}",
            url=self.timeline.url(happening.id),
            what=happening.what,
            lang=self._line_lang(happening),
            date=date,
            precision=self._precision(happening),
            approximate=happening.when.approximate or happening.when.uncertain,
            inferred=happening.certainty == "inferred" if not sources else all(source.inferred for source in sources),
            differs=happening.differs,
            found=happening.found,
            independent=happening.independent,
            sources=sources,
            references=tuple(self.names[key] for key in self.keys(happening)),
            kind=LinkView(text=kinds.word(happening.kind, words=self.say), url=kinds.url(happening.kind))
            if happening.kind
            else None,
        )

    def _line_lang(self, happening: Happening) -> str:
        """The language of the source whose line it is; the site's of a line in no words of any, or of none."""
        if happening.found and happening.what == happening.label:
            return self.library.site.lang
        told = [source.story.lang for source in happening.sources]
        return next(
            (source.story.lang for source in happening.sources if source.what == happening.what), (*told, self.library.site.lang)[0]
        )

    def _own(self, view: HappeningView, happening: Happening, source: Testimony) -> HappeningView:
        """A found happening as this one of its sources tells it, or without words of any where its own may not be shown."""
        if not happening.found:
            return view
        if source.what:
            return replace(view, what=source.what, lang=source.story.lang)
        return replace(view, what=happening.label or view.what, lang=self.library.site.lang)

    def _precision(self, happening: Happening) -> str:
        """What the words of the date do not say of it: `last week` is a day of that week, and no week of days."""
        return self.say("known_within") if happening.when.interval and happening.certainty == "inferred" else ""

    def _testimony(self, source: Testimony) -> TestimonyView:
        date = self.date(source.when)
        assert date is not None
        quote = self.releases[source.story.id].quote(source.quote)
        return TestimonyView(
            story=self.cards[source.story.id],
            url=source.story.url if quote else f"{source.story.url}#source",
            date=date,
            quote=quote,
            how=source.how,
            inferred=source.certainty == "inferred",
        )


def word(entity: Entity, *, story: str = "", foreign: Collection[str] = ()) -> tuple[str, str]:
    """One word on an entity, and its language where that is not the site's: the role it has in this story, else its last role, else
    its kind; `foreign` are the ids of stories in another language than the site's, whose words on a person count where there are no
    others."""
    if isinstance(entity, Person) and entity.roles:
        told = [role for role in entity.roles if story and role.story == story]
        ours = [role for role in entity.roles if role.story not in foreign]
        role = told[0] if told else (ours or entity.roles)[-1]
        return role.title, role.lang
    return entity.kind, ""


def _grouped(pairs: Iterable[tuple[str, HappeningView]]) -> dict[str, tuple[HappeningView, ...]]:
    found: dict[str, dict[str, HappeningView]] = {}
    for key, view in pairs:
        found.setdefault(key, {})[view.id] = view
    return {key: tuple(views.values()) for key, views in found.items()}


def _grouped_views(
    views: Mapping[str, HappeningView], pairs: Iterable[tuple[Key, Happening]]
) -> dict[Key, tuple[HappeningView, ...]]:
    found: dict[Key, list[HappeningView]] = {}
    for key, happening in pairs:
        if happening.id in views:
            found.setdefault(key, []).append(views[happening.id])
    return {key: tuple(listed) for key, listed in found.items()}
