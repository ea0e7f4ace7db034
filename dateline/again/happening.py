"""Tell in other words what has happened: a story before and now → the pages and files that show its events.

Only of what that story alone tells, then and now (`timeline.alone`): who else tells it, when it was, who had a part in it and what
sort of thing it was is for a build of the whole, and so is another place among what happened on the same day.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import pairwise

from dateline import built_pages, data, frontmatter, read, render, rights, shared_events, store, telling, timeline
from dateline.again.desk import Desk, Unamendable
from dateline.again.known import as_shown, entry
from dateline.nouns.event import Event
from dateline.nouns.folders import EVENTS
from dateline.nouns.site import Events
from dateline.nouns.story import Story
from dateline.nouns.timeline import Happening, Timeline
from dateline.told import PARTS

Views = Mapping[render.HappeningView, render.HappeningView]
"""What has happened as pages showed it, and as they show it now."""


def happen_again(before: Story, now: Story, was: telling.Told, is_: telling.Told, at: Desk) -> Views:
    """What a story tells in other words, put into all pages but its own, and into the files."""
    if before.events == now.events and was.account.events == is_.account.events:
        return {}
    told = tuple(timeline.of_story(story, one.account) for story, one in ((before, was), (now, is_)))
    pairs = timeline.reworded(*told)
    if not pairs and before.events == now.events:
        return {}
    if not pairs or before.title != now.title or at.record.site.events is not Events.ALL:
        raise Unamendable
    others = (*_others(now, [telling.event for pair in pairs for telling in pair], at), *told[1])
    asked: dict[str, bool] = {}
    if not timeline.alone(pairs, others, same=_asking(now.id, was, is_, asked, at)):
        raise Unamendable
    at.words.ask(now.id, asked)
    happened = tuple(_shown(timeline.happenings_of(pairs, at.record.library), was, is_))
    views = dict(_reworded(happened, now, at))
    for one, other in zip(views.items(), happened, strict=True):
        _record(one, other, at)
    _show(now, views, at)
    return views


def _shown(
    pairs: Iterable[tuple[Happening, Happening]], was: telling.Told, is_: telling.Told
) -> Iterator[tuple[Happening, Happening]]:
    """The same as far as the public may see it."""
    for pair in pairs:
        old, new = (
            rights.withhold_events(Timeline(happenings=(one,)), releases={told.release.story.id: told.release}).happenings
            for one, told in zip(pair, (was, is_), strict=True)
        )
        if bool(old) != bool(new):
            raise Unamendable
        yield from zip(old, new, strict=True)


def _others(story: Story, events: list[Event], at: Desk) -> Iterator[timeline.Telling]:
    """What may be one with these events elsewhere: in stories, and in what the author added by hand."""
    own = {event.id for event in events if not event.found}
    if any(set(at.kept.having("entry", store.text(event))) - {story.path} for event in own):
        raise Unamendable  # another may tell it by the same id
    places = shared_events.near(at.kept, events, out=str(at.out))
    names = sorted({at.words.name(place) for place in places} - {story.id})
    if not at.record.copies.isdisjoint(names):
        raise Unamendable  # a copy's days are those of its original
    known = {name: entry(name, at) for name in names}
    for name, other in known.items():
        yield from timeline.of_story(other, PARTS.read(as_shown(name, at).value).near.account)
    by_hand, _, _ = frontmatter.by_hand(read.source(at.root, EVENTS))
    yield from timeline.added(known | {story.id: story}, by_hand)


def _asking(story: str, was: telling.Told, is_: telling.Told, asked: dict[str, bool], at: Desk) -> Callable[[str, str], bool]:
    """Whether the story tells of the same affair as another, as it did; `asked` has whom that was asked about."""

    def same(one: str, other: str) -> bool:
        name = other if one == story else one
        if name not in asked:
            names = PARTS.read(as_shown(name, at).value).known.value.names
            asked[name], before = (at.words.one_affair(told.account.names, names) for told in (is_, was))
            if asked[name] != before:
                raise Unamendable
        return asked[name]

    return same


def _reworded(
    happened: tuple[tuple[Happening, Happening], ...], story: Story, at: Desk
) -> Iterator[tuple[render.HappeningView, render.HappeningView]]:
    shown = {view.id: view for view in render.happenings_of(at.sheet(render.file(story.url)))}
    for was, is_ in happened:
        view = shown.get(f"event-{was.id}")
        if view is None:
            raise Unamendable
        yield view, render.reworded_happening(view, was, is_, site=at.record.site)


def _show(story: Story, views: Views, at: Desk) -> None:
    """The pages that show what happened, each where it stood."""
    site, own = at.record.site, render.file(story.url)
    pairs = [(store.text(was), store.text(is_)) for was, is_ in _as_shown(views)]
    moved = frozenset(is_.id for was, is_ in views.items() if was.id != is_.id)
    # Where many events are listed their sources are not: whoever had a part in one need not be named by its story.
    parties = {render.file(one.url) for view in views for one in view.references}
    for path in sorted(parties.union(built_pages.showing(at.kept, at.room, story.url))):
        forme = at.forme(path)
        if path == own or not any(was in forme.shows for was, _ in pairs):
            continue
        sheet, shows = built_pages.taken(forme), forme.shows
        if built_pages.set_up(render.described_again(sheet, site)) != forme:
            raise Unamendable
        for was, is_ in pairs:
            shows = shows.replace(was, is_)
        now = built_pages.taken(forme._replace(shows=shows))
        if not all(_in_order(some, moved) for some in render.happening_lists(now)):
            raise Unamendable
        at.print_from(path, built_pages.set_up(render.described_again(now, site)))


def _in_order(some: Iterable[render.HappeningView], moved: frozenset[str]) -> bool:
    """Whether those that got another id stand by it among what happened on the same day."""
    pairs = ((one, other) for one, other in pairwise(some) if one.date == other.date and not moved.isdisjoint((one.id, other.id)))
    return all(one.id < other.id for one, other in pairs)


def _record(views: tuple[render.HappeningView, render.HappeningView], happened: tuple[Happening, Happening], at: Desk) -> None:
    """The records of what has happened."""
    (was, is_), urls = happened, tuple(view.url for view in views)
    site, library = at.record.site, at.record.library
    said, _ = render.in_words(site.lang, at.templates)
    gone, come = (data.told_of(one, url=url) for one, url in zip(happened, urls, strict=True))
    at.rewrite(data.EVENTS, data.events_again(at.text(data.EVENTS), gone=(gone,), come={come: is_}))
    old, new = (data.of_happening(one, url=url, library=library, said=said) for one, url in zip(happened, urls, strict=True))
    for path, text in old.items():
        if text:
            at.splice(path, text, new[path])
    at.rewrite(data.FEED, data.feed_again(at.text(data.FEED), was, is_, urls=(urls[0], urls[1]), site=site, said=said))


def _as_shown(views: Views) -> Iterator[tuple[render.HappeningView, render.HappeningView]]:
    """As the timeline shows it, and as a line that leads there."""
    yield from views.items()
    yield from ((render.brief(was), render.brief(is_)) for was, is_ in views.items())
