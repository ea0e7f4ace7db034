"""Enter an edited person, program or other entity again: Entity before and now → what its page and the files of the site say then.

Only what stands on no other page may be another: the text, the words about it, the pages elsewhere about the same. A name, a role
or what it is part of is for others to say too.
"""

from dataclasses import fields

from markupsafe import Markup

from dateline import data, render, search, standing, store, telling
from dateline.again.desk import Desk, Unamendable
from dateline.nouns.entity import Entity

WORDS = frozenset(("summary", "note", "same_as", "body", "body_line"))
"""What may be another in an entity that is entered again."""

_DATA = ("people", "programs", "organizations", "places")


def enter(before: Entity, now: Entity, at: Desk) -> None:
    """The page and the records of an entity, where they say nothing new of anybody else."""
    if type(before) is not type(now) or before.hidden or not _alike(before, now):
        raise Unamendable
    was, is_ = _text(before, at), _told(now, at)
    if any(mark in html for html in (was, is_) for mark in telling.PICTURES):
        raise Unamendable
    _lay_out(before, now, was, is_, at)
    _list(before, now, at)
    old, new = (search.of_entity(one, html, at.ledger.site.lang) for one, html in ((before, was), (now, is_)))
    at.search(old, new)


def _alike(before: Entity, now: Entity) -> bool:
    names = (each.name for each in fields(before) if each.compare and each.name not in WORDS)
    return all(getattr(before, name) == getattr(now, name) for name in names)


def _text(entity: Entity, at: Desk) -> Markup:
    """What its page shows for its text, as it was kept."""
    if not entity.body:
        return Markup("")
    row = at.row("text", entity.url)
    if row.key != telling.key_of_own(entity, at.ledger.site.lang):
        raise Unamendable
    return telling.HTML.read(row.value)


def _told(entity: Entity, at: Desk) -> Markup:
    """The same of another text, which is kept."""
    if not entity.body:
        return Markup("")
    lang = at.ledger.site.lang
    line = telling.own(entity, (lang, at.registry))
    at.rows["text", entity.url] = store.Row(telling.key_of_own(entity, lang), line)
    return telling.HTML.read(line)


def as_shown(entity: Entity, at: Desk) -> None:
    """Refuse where this site shows something else of an entity: another of the project's may have been built since."""
    forme = at.forme(render.file(entity.url))
    if standing.set_up(_laid_out(forme, entity, _text(entity, at), at)) != forme:
        raise Unamendable


def _laid_out(forme: standing.Forme, entity: Entity, html: Markup, at: Desk) -> render.Sheet:
    site, say, shared = at.ledger.site, at.say, at.shared
    return render.registered(standing.taken(forme), entity, html, site=site, say=say, shared=shared)


def _lay_out(before: Entity, now: Entity, was: Markup, is_: Markup, at: Desk) -> None:
    path = render.file(before.url)
    forme = at.forme(path)
    old, new = (_laid_out(forme, one, html, at) for one, html in ((before, was), (now, is_)))
    if standing.set_up(old) != forme:
        raise Unamendable
    at.titles.move(*([standing.title("description", each.named[1])] for each in (old, new)))
    at.print_from(path, standing.set_up(new))


def _list(before: Entity, now: Entity, at: Desk) -> None:
    """Its record in the data, and the head of its feed."""
    if before.collection in _DATA:
        file = f"data/{before.collection}.json"
        at.splice(file, *(data.of_entity(one, at.text(file)) for one in (before, now)))
    feed = f"{before.url}feed.xml"
    if before.summary != now.summary and at.has(feed):
        at.rewrite(feed, render.subtitled(at.text(feed), was=before.summary, now=now.summary))
