"""Join what the stories tell into happenings: Library, Accounts → Happenings, by the day they happened."""

from array import array
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import lru_cache

from dateline.nouns.account import Account
from dateline.nouns.event import Event
from dateline.nouns.library import Library
from dateline.nouns.story import Story
from dateline.nouns.timeline import Happening, Lesser, Testimony
from dateline.timeline import kinds
from dateline.timeline.reports import copies, originals
from dateline.timeline.same import Affairs, groups
from dateline.timeline.tellings import NOBODY, Telling, open_minor, tellings
from dateline.timeline.witnesses import believed, dated_by, differ

_COLLECTIONS = ("people", "programs", "organizations", "places")
_EVENTS = 20
"""In so many bits stands which of a story's events is meant."""
_NEAR_EACH_OTHER = 512
"""What happened at one time so many stories tell, as a rule: their events are at hand."""


def happenings(
    library: Library,
    *,
    accounts: Mapping[str, Account],
    by_hand: Iterable[Event] = (),
    copied: Mapping[str, Story] | None = None,
    affairs: Affairs | None = None,
    found: bool = True,
) -> tuple[Happening, ...]:
    """Everything that happened, sorted by `When.key`, then id."""
    repeats = copies(library, originals(library, accounts) if copied is None else copied)
    told = groups(tellings(library, accounts, by_hand, found=found), known=affairs or Affairs(accounts))
    made = [happening(group, library, repeats) for group in told if not all(telling.event.vague for telling in group)]
    return tuple(sorted(made, key=lambda one: (one.when.key, one.id)))


def lesser(
    library: Library,
    *,
    accounts: Mapping[str, Account],
    copied: Mapping[str, Story] | None = None,
    minor: Mapping[str, tuple[Event, ...]] | None = None,
) -> Lesser:
    """The minor things that stories tell, each as it is told, sorted likewise; those of a copy its original tells. They are those
    of the accounts, or those `minor` that lie aside, of which the order alone is remembered."""
    repeats = copies(library, originals(library, accounts) if copied is None else copied)
    stories = [story for story in library.stories if story.id in accounts and story.id not in repeats]

    @lru_cache(maxsize=_NEAR_EACH_OTHER)
    def told(at: int) -> tuple[Event, ...]:
        story, account = stories[at], accounts[stories[at].id]
        return open_minor(story, account if minor is None else replace(account, minor=minor.get(story.id, ())))

    keys = sorted((event.when.key, event.id, at, n) for at in range(len(stories)) for n, event in enumerate(told(at)))
    places = array("Q", (at << _EVENTS | n for _, _, at, n in keys))

    def made() -> Iterator[Happening]:
        for at, n in ((place >> _EVENTS, place & (1 << _EVENTS) - 1) for place in places):
            yield happening((Telling(story=stories[at], event=told(at)[n]),), library, repeats)

    return Lesser(made)


def happening(told: tuple[Telling, ...], library: Library, copied: frozenset[str] = frozenset()) -> Happening:
    """What these tell, which is one; `copied` are the stories that repeat another's report."""
    testimonies = [(_testimony(telling, copied), telling) for telling in told]
    sources = believed((testimony for testimony, _ in testimonies), copies=copied)
    ranked = [telling for source in sources for testimony, telling in testimonies if testimony is source]
    chosen = dated_by(sources)
    dating = next(telling.event for testimony, telling in testimonies if testimony is chosen)
    ranked.sort(key=lambda telling: telling.event is not dating)
    events = tuple(telling.event for telling in ranked)
    literal = {id(testimony): telling.event.literally for testimony, telling in testimonies}
    witnesses = (source for source in sources if source.story is not NOBODY)
    shown = tuple(replace(source, when=literal[id(source)] or source.when) for source in witnesses)
    named = {collection: _present(library, collection, events) for collection in _COLLECTIONS}
    kind = _first(event.kind for event in events if event.kind != "other")
    return Happening(
        id=_name(told, copied),
        when=chosen.when,
        what=_what(ranked, lang=library.site.lang),
        certainty=chosen.certainty,
        sources=shown,
        differs=len(shown) > 1 and differ(source.when for source in shown),
        people=named["people"],
        programs=named["programs"],
        organizations=named["organizations"],
        places=named["places"],
        kind=kind,
        found=all(event.found for event in events),
        label=_label(library, kind, named),
        more=next((event.more for event in events if event.more), ()),
    )


def _testimony(telling: Telling, copied: frozenset[str]) -> Testimony:
    event = telling.event
    return Testimony(
        story=telling.story,
        when=event.when,
        quote=event.quote,
        how=event.how,
        certainty=event.certainty,
        what=event.what,
        found=event.found,
        copy=telling.story.id in copied,
        event=event.id,
        verbs=event.verbs,
    )


def _name(told: tuple[Telling, ...], copied: frozenset[str]) -> str:
    """The author's id; of found events that of the report published first, so that a story that comes later moves no address."""
    own = [telling.event.id for telling in told if not telling.event.found]
    first = min(told, key=lambda telling: (telling.story.id in copied, telling.story.key, telling.event.id))
    return own[0] if own else first.event.id


def _what(ranked: list[Telling], *, lang: str) -> str:
    """The author's line; of found ones, those that say of whom first, then those in the site's language, the line that says most of
    what all of them name, the more believed among equals."""
    own = _first(telling.event.what for telling in ranked if not telling.event.found)
    if own or len(ranked) == 1:
        return own or ranked[0].event.what

    def shared(telling: Telling) -> tuple[bool, bool, int]:
        line = telling.event.what.lower()
        others = {name for other in ranked if other is not telling for name in other.names}
        return (not telling.event.vague, telling.story.is_in(lang), sum(name in line for name in others))

    return max(ranked, key=shared).event.what


def _label(library: Library, kind: str, named: Mapping[str, tuple[str, ...]]) -> str:
    """What sort of thing it was, with whom and where, in no words of any story."""
    known = [library.entity_by_id[collection, name].name for collection, some in named.items() for name in some]
    return kinds.line(kind, known, lang=library.site.lang)


def _first(words: Iterable[str]) -> str:
    return next((word for word in words if word), "")


def _present(library: Library, collection: str, events: Iterable[Event]) -> tuple[str, ...]:
    """Each entity once, by its present id, the best witness's first; whoever has no page is left out."""
    entities = (library.entity_by_id.get((collection, name)) for event in events for name in getattr(event, collection))
    return tuple(dict.fromkeys(entity.id for entity in entities if entity is not None))
