"""Join the stories' events into happenings: Library → Happenings, by the day they happened."""

from collections.abc import Iterable

from dateline.nouns.event import Event, EventStatus
from dateline.nouns.library import Library
from dateline.nouns.story import Story
from dateline.nouns.timeline import Happening, Testimony
from dateline.timeline.witnesses import believed, copies, dated_by, differ

Told = tuple[Testimony, Event]


def happenings(library: Library) -> tuple[Happening, ...]:
    """Everything that happened, sorted by `When.key`, then id."""
    told: dict[str, list[Told]] = {}
    for story in library.stories:
        for event in story.events:
            if event.status is not EventStatus.REJECTED:
                told.setdefault(event.id, []).append((_testimony(story, event), event))
    copied = copies(library)
    found = (_happening(name, tuple(some), library, copied) for name, some in told.items())
    return tuple(sorted(found, key=lambda happening: (happening.when.key, happening.id)))


def _testimony(story: Story, event: Event) -> Testimony:
    return Testimony(story=story, when=event.when, quote=event.quote, how=event.how, certainty=event.certainty)


def _happening(name: str, told: tuple[Told, ...], library: Library, copied: frozenset[str]) -> Happening:
    sources = believed(dict(told), copies=copied)
    chosen = dated_by(sources)
    ranking = (chosen, *sources)
    ranked = tuple(event for _, event in sorted(told, key=lambda one: ranking.index(one[0])))
    return Happening(
        id=name,
        when=chosen.when,
        what=next((event.what for event in ranked if event.what), ""),
        certainty=chosen.certainty,
        sources=sources,
        differs=differ(testimony.when for testimony in sources),
        people=_present(library, "people", (one for event in ranked for one in event.people)),
        programs=_present(library, "programs", (one for event in ranked for one in event.programs)),
        organizations=_present(library, "organizations", (one for event in ranked for one in event.organizations)),
        places=_present(library, "places", (one for event in ranked for one in event.places)),
    )


def _present(library: Library, collection: str, names: Iterable[str]) -> tuple[str, ...]:
    """Each entity once, by its present id, the best witness's first; whoever has no page is left out."""
    entities = (library.entity_by_id.get((collection, name)) for name in names)
    return tuple(dict.fromkeys(entity.id for entity in entities if entity is not None))
