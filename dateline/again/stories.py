"""Tell an edited story again: Story before and now → what its page, the pages that show it and the files of the site say then.

The law is that of the store: nobody can tell. So an edit is let through only where it is shown that nobody says anything else after
it but those who show the headline, the text and the words about it, or quote it for whom it names (`naming`): the story names the
same entities in the same order, tells the same events, gives no other figure that is compared (`figures`), is nobody's copy and its
events may be quoted as before.
"""

from collections.abc import Iterator
from dataclasses import fields, replace
from typing import Any

from dateline import built_pages, check, data, render, search, store, telling
from dateline.again.desk import Desk, Unamendable
from dateline.again.figures import give_again
from dateline.again.happening import Views, happen_again
from dateline.again.known import as_shown
from dateline.again.naming import name_again, shown
from dateline.again.outlets import outlets_again
from dateline.again.passing import pass_again
from dateline.again.tagging import tag_again
from dateline.nouns.event import Event
from dateline.nouns.graph import Graph
from dateline.nouns.library import Library
from dateline.nouns.origin import Origin
from dateline.nouns.problem import Problem
from dateline.nouns.release import Release
from dateline.nouns.site import Site
from dateline.nouns.source import SourceFile
from dateline.nouns.story import Rights, Story

_SAID = ("title", "title_generated", "subtitle", "summary", "note", "body", "body_line")
_SIGNED = ("authors", "editors", "photographers", "dateline", "canonical", "page", "edition", "volume")
WORDS = frozenset((*_SAID, *_SIGNED, "tags", "events", "source"))
"""What may be another in a story that is told again: what it says, who wrote it where, its tags, its events in other words, its
outlet, and where in that it was found."""


def retell(before: Story, now: Story, source: SourceFile, at: Desk) -> None:
    """The story told again, where it says nothing new of anybody else. Its own page comes first, for which somebody waits."""
    site, row = at.record.site, as_shown(before.id, at)
    if row.key != telling.key(before, site) or before.id in at.record.copies or not _alike(before, now):
        raise Unamendable
    if before.id in at.record.repeated and before.body != now.body:
        raise Unamendable  # its copies say what they dropped of it
    line = telling.tell(now, (site, at.registry))
    was, is_ = (telling.beside(telling.TOLD.read(text), story) for text, story in ((row.value, before), (line, now)))
    if any(mark in told.html for told in (was, is_) for mark in telling.PICTURES) or not _same(was, is_, now):
        raise Unamendable
    other = was.html != is_.html or was.release != is_.release
    told = before.events != now.events or was.account.events != is_.account.events
    done = other and not told and _set(was, is_, at)
    if not _same_words(before.id, was, is_, at):
        raise Unamendable
    views = happen_again(before, now, was, is_, at) if told else {}
    give_again(now, was, is_, at)
    pass_again(now, was, is_, at)
    at.doubt(source.path, _doubts(now, is_, source))
    key = telling.key(now, site)
    at.words.move(before.id, was.account, is_.account, key=key)
    at.titles.move(*([built_pages.title("story", check.title(story.title))] for story in (before, now)))
    at.rows["story", before.id] = store.Row(key, line)
    name_again(was, is_, at)
    if other and not done:
        _lay_out(was, is_, views, at)
    if other:
        _show(was, is_, at)
    if before.tags != now.tags:
        tag_again(was.release.story, is_.release.story, at)


def _doubts(story: Story, told: telling.Told, source: SourceFile) -> tuple[Problem, ...]:
    """What there is to say of the story by itself."""
    alone, graph = Library(site=Site(), stories=(story,)), Graph(ambiguities=told.linked.ambiguities)
    bodies = {story.id: told.words} if told.words else {}
    return check.content(alone, graph=graph, bodies=bodies, written={source.path: source.text})


def _alike(before: Story, now: Story) -> bool:
    names = (each.name for each in fields(Story) if each.compare and each.name not in WORDS)
    return _origin(before) == _origin(now) and all(getattr(before, name) == getattr(now, name) for name in names)


def _origin(story: Story) -> Origin:
    """Whose report it is and of which day, by which copies are told; an outlet has a say in that where it names another."""
    outlet = story.source.name if story.source.original else ""
    return replace(story.source, name=outlet, url="", section="", accessed="", archived="")


def _same(was: telling.Told, is_: telling.Told, story: Story) -> bool:
    """Whether all that others may say of a story is the same."""
    told = {"linked", "account", "claims", "release", "html", "words", "weighed"}
    if any(getattr(was, each.name) != getattr(is_, each.name) for each in fields(was) if each.name not in told):
        return False
    mine = was.account
    account = replace(is_.account, names=mine.names, marks=mine.marks, minor=mine.minor, events=mine.events)
    words: dict[str, Any] = {each: getattr(was.release.story, each) for each in WORDS}
    release = replace(is_.release, **{each: getattr(was.release, each) for each in _OF_THE_TEXT})
    release = replace(release, story=replace(release.story, **words))
    return bool(
        was.linked.ambiguities == is_.linked.ambiguities
        and account == was.account
        and release == was.release
        and was.release.rights is not Rights.PRIVATE
        and _quoted(was, is_) == _quoted(is_, was)
        and check.misquoted(story, was.words) == check.misquoted(story, is_.words)
    )


_OF_THE_TEXT = ("anchors", "words", "description", "quotations")
"""What of a release is another with each text, and shown on its page or in what is quoted."""


def _quoted(told: telling.Told, beside: telling.Told) -> list[tuple[str, ...]]:
    """What may be quoted for the events and figures of a story; where these are not those `beside` it, nobody quotes them."""
    release = told.release
    others = frozenset(_events(beside))
    events = (event for event in _events(told) if event in others)
    said = [(release.quote(event.quote), release.quote(event.what)) for event in events]
    figures = told.claims if told.claims == beside.claims else ()
    return [*said, *((release.quote(claim.sentence, around=claim.value),) for claim in figures)]


def _events(told: telling.Told) -> tuple[Event, ...]:
    return (*told.release.story.events, *told.account.events)


def _same_words(story: str, was: telling.Told, is_: telling.Told, at: Desk) -> bool:
    """Whether the same stories are taken for copies, and for reports of the same affair."""

    def names(other: str) -> frozenset[str]:
        return telling.TOLD.read(at.row("story", other).value).account.names

    return at.words.same_copies(story, was.account, is_.account) and at.words.same_affairs(story, was.account, is_.account, names)


def _show(was: telling.Told, is_: telling.Told, at: Desk) -> None:
    """What feeds, data files and the index show of the story."""
    _feed(was, is_, at)
    new = data.of_story(is_.release)
    for file, text in data.of_story(was.release).items():
        at.splice(file, text, new[file])
    old, now = (search.findable(one.release, one.html) for one in (was, is_))
    at.search(old, now, outlets=outlets_again(at) if old.source != now.source else None)


def _page(told: telling.Told) -> str:
    """The file of a story's page."""
    return render.file(told.release.story.url)


def _view(sheet: render.Sheet) -> render.StoryView:
    view = sheet.values["story"]
    if not isinstance(view, render.StoryView):
        raise Unamendable
    return view


def _set(was: telling.Told, is_: telling.Told, at: Desk) -> bool:
    """Put another text into its page, as that sets it: with its dateline, and dates beside it; False where more is another."""
    path = _page(was)
    if not at.record.verbatim or path in at.unprinted or _head(was.release) != _head(is_.release):
        return False
    story, view = was.release.story, _view(at.sheet(path))
    if story.id == at.record.home and render.opening(was.html) != render.opening(is_.html):
        return False
    (before, beside), (now, beside_now) = (render.text(story, one.html, view.happenings, places=_places(one)) for one in (was, is_))
    if beside != beside_now:
        return False
    if before != view.body:
        raise Unamendable
    at.splice(path, str(before), str(now))
    at.formes[path] = at.forme(path)._replace(body=str(now))
    at.hasten(path)
    return True


def _head(release: Release) -> Release:
    """What is released of a story beside its text."""
    return replace(release, story=replace(release.story, body="", body_line=0), anchors=(), words=0)


def _places(told: telling.Told) -> render.Places:
    return render.led_to(shown(told).mentions, told.release)


def _lay_out(was: telling.Told, is_: telling.Told, views: Views, at: Desk) -> None:
    """Let the story's page be laid out again, with what it tells in other words, and what others show of it be put in the place of
    what they showed."""
    path = _page(was)
    forme = at.forme(path)
    sheet = built_pages.taken(forme)
    site, say, shared = at.record.site, at.say, at.shared
    before, now = (
        render.retold(shown_on, one.release, one.html, places=_places(one), site=site, say=say, shared=shared)
        for one, shown_on in ((was, sheet), (is_, render.happened_again(sheet, views)))
    )
    if built_pages.set_up(before) != forme:
        raise Unamendable
    at.titles.move(*(_titles(each) for each in (before, now)))
    at.draw(before, now)
    shown_elsewhere = zip(*(map(store.text, render.elsewhere(sheet)) for sheet in (before, now)), strict=True)
    at.print_from(path, built_pages.set_up(now))
    at.print_with(was.release.story.url, shown_elsewhere)
    if was.release.story.id == at.record.home:
        at.print_from("index.html", built_pages.set_up(render.led(at.sheet("index.html"), is_.html)))
    at.hasten(path)
    for happening in _view(sheet).happenings if was.release.story.title != is_.release.story.title else ():
        _date(happening, is_.release, at)


def _titles(sheet: render.Sheet) -> Iterator[str]:
    title, description = sheet.named
    yield built_pages.title("title", title.casefold())
    yield built_pages.title("description", description)


def _feed(was: telling.Told, is_: telling.Told, at: Desk) -> None:
    """The story in the feed of the site, and in those of people and programs it is named by."""
    story, site = was.release.story, at.record.site
    if story.id in at.record.feed:
        at.splice("feed.xml", *(str(render.feed_entry(one.release, one.html, site=site)) for one in (was, is_)))
    if story.date is None:
        return
    before, now = (str(render.feed_brief(one.release, site=site)) for one in (was, is_))
    for page in built_pages.showing(at.kept, at.room, story.url) if before != now else ():
        feed = page.replace("index.html", "feed.xml")
        if page.startswith(("people/", "programs/")) and at.has(feed) and at.says(feed, before):
            at.splice(feed, before, now)


def _date(happening: render.HappeningView, release: Release, at: Desk) -> None:
    """The story as a source of something that happened, in the calendar and in the slides."""
    own = release.story
    old = [data.Said(source.quote, source.story.url, source.story.title) for source in happening.sources]
    new = [one._replace(title=own.title) if one.url == own.url else one for one in old]
    event = happening.id.removeprefix("event-")
    for file, again in (("timeline/timeline.ics", data.calendar_again), ("data/timelinejs.json", data.slide_again)):
        at.rewrite(file, again(at.text(file), event, site=at.record.site, was=old, now=new))
