"""Enter an edited person, program or other entity again: Entity before and now → what the site says of it then.

What stands on no other page may be another: the text, the words about it, the pages elsewhere about the same; what it is, for which
lists have a word (`listing`); and other names, as long as no story names anybody else by them (`linking`). How it is called, and
what it is part of, is for a build of the whole.
"""

from dataclasses import fields, replace

from markupsafe import Markup

from dateline import built_pages, data, library, reading, render, search, store, telling
from dateline.again.desk import Desk, Unamendable
from dateline.again.known import told as told_of
from dateline.again.linking import link_again
from dateline.again.listing import Known, cited, list_again
from dateline.nouns.entity import Entity
from dateline.nouns.graph import Graph
from dateline.nouns.library import Library
from dateline.nouns.timeline import Timeline

WORDS = frozenset(("summary", "note", "same_as", "body", "body_line", "kind", "roles", "aliases", "not_aliases"))
"""What may be another in an entity that is entered again."""

_DATA = ("people", "programs", "organizations", "places")


def enter(before: Entity, now: Entity, at: Desk) -> None:
    """The page and the records of an entity, where they say nothing new of anybody else."""
    if type(before) is not type(now) or before.hidden or not _alike(before, now):
        raise Unamendable
    known, shelf = at.record.library, _shelf(now, at)
    if _shelf(before, at) != known or _others(shelf, now) != _others(known, now) or not _all_found(now, at):
        raise Unamendable
    roles = cited(_of(known, now), _of(shelf, now))
    was, is_ = (Known(_of(library, now), _material(library, roles, at)) for library in (known, shelf))
    link_again(was.entity, is_.entity, shelf, at)
    old, new = _text(before, at), _told(now, at)
    if any(mark in html for html in (old, new) for mark in telling.PICTURES):
        raise Unamendable
    _lay_out(was, is_, old, new, at)
    list_again(was, is_, at)
    _record(was.entity, is_.entity, at)
    at.search(*(search.of_entity(one.entity, html, at.record.site.lang) for one, html in ((was, old), (is_, new))))
    at.record = replace(at.record, entities=tuple(map(reading.of, shelf.entities)))


def _shelf(entity: Entity, at: Desk) -> Library:
    """The entities of the site, this one among them as its file has it, and what they call others led to their pages."""
    alone = replace(entity, body="")
    entities = (alone if _same(one, entity) else one for one in at.record.library.entities)
    return Library(site=at.record.site, entities=library.by_name(tuple(entities)))


def _of(shelf: Library, entity: Entity) -> Entity:
    return shelf.entity_by_id[entity.collection, entity.id]


def _others(shelf: Library, entity: Entity) -> tuple[Entity, ...]:
    return tuple(one for one in shelf.entities if not _same(one, entity))


def _same(one: Entity, other: Entity) -> bool:
    return (one.collection, one.id) == (other.collection, other.id)


def _all_found(entity: Entity, at: Desk) -> bool:
    """Whether everything leads somewhere that an entity says of others."""
    known = {(one.collection, one.id) for one in at.record.library.entities}
    return all(
        at.words.has(one.id) if one.collections == ("stories",) else any((each, one.id) in known for each in one.collections)
        for one in entity.references
    )


def _material(shelf: Library, told: tuple[str, ...], at: Desk) -> render.Material:
    """What pages say of entities, and of the stories that give their roles."""
    if not at.record.copies.isdisjoint(told):
        raise Unamendable  # one is told for all that are one report
    releases = {story: told_of(story, at).release for story in told}
    return render.Material(
        library=replace(shelf, stories=tuple(release.story for release in releases.values())),
        graph=Graph(),
        timeline=Timeline(),
        releases=releases,
        say=at.say,
    )


def _alike(before: Entity, now: Entity) -> bool:
    names = (each.name for each in fields(before) if each.compare and each.name not in WORDS)
    return all(getattr(before, name) == getattr(now, name) for name in names)


def _text(entity: Entity, at: Desk) -> Markup:
    """What its page shows for its text, as it was kept."""
    if not entity.body:
        return Markup("")
    row = at.row("text", entity.url)
    if row.key != telling.key_of_own(entity, at.record.site.lang):
        raise Unamendable
    return telling.HTML.read(row.value)


def _told(entity: Entity, at: Desk) -> Markup:
    """The same of another text, which is kept."""
    if not entity.body:
        return Markup("")
    lang = at.record.site.lang
    line = telling.own(entity, (lang, at.registry))
    at.rows["text", entity.url] = store.Row(telling.key_of_own(entity, lang), line)
    return telling.HTML.read(line)


def as_shown(entity: Entity, at: Desk) -> None:
    """Refuse where this site shows something else of an entity: another of the project's may have been built since."""
    forme, shelf = at.forme(render.file(entity.url)), at.record.library
    known = Known(_of(shelf, entity), _material(shelf, cited(_of(shelf, entity)), at))
    if _shelf(entity, at) != shelf or built_pages.set_up(_laid_out(forme, known, _text(entity, at), at)) != forme:
        raise Unamendable


def _laid_out(forme: built_pages.Forme, known: Known, html: Markup, at: Desk) -> render.Sheet:
    return render.registered(built_pages.taken(forme), known.entity, html, material=known.material, shared=at.shared)


def _lay_out(was: Known, is_: Known, before: Markup, now: Markup, at: Desk) -> None:
    path = render.file(was.entity.url)
    forme = at.forme(path)
    old, new = (_laid_out(forme, one, html, at) for one, html in ((was, before), (is_, now)))
    if built_pages.set_up(old) != forme or (old.page.card_image != new.page.card_image and _shared(old, at)):
        raise Unamendable
    at.draw(old, new)
    at.titles.move(*([built_pages.title("description", each.named[1])] for each in (old, new)))
    at.print_from(path, built_pages.set_up(new))


def _shared(sheet: render.Sheet, at: Desk) -> bool:
    """Whether another page is called the same: then it may show the same card, and what each is tells the two apart."""
    return at.titles.shared(built_pages.title("title", sheet.named[0].casefold()))


def _record(before: Entity, now: Entity, at: Desk) -> None:
    """Its record in the data, and the head of its feed."""
    if before.collection in _DATA:
        file = f"data/{before.collection}.json"
        at.splice(file, *(data.of_entity(one, at.text(file)) for one in (before, now)))
    feed = f"{before.url}feed.xml"
    if before.summary != now.summary and at.has(feed):
        at.rewrite(feed, render.subtitled(at.text(feed), was=before.summary, now=now.summary))
