"""Say again in which sentences a story names others: what was told of it before and now → the pages and files that quote them.

Whom a story names, and in which order, has to be the same; where it names them, how often and in which words may be another.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from dateline import built_pages, data, render, rights, telling
from dateline.again.desk import Desk, Unamendable
from dateline.nouns.graph import Graph
from dateline.nouns.mention import Mention
from dateline.nouns.timeline import Timeline
from dateline.render.views.listed import CardView

_NUMBERS = "numbers/index.html"


def name_again(was: telling.Told, is_: telling.Told, at: Desk) -> None:
    """What pages and files say of those whom a story names."""
    before, now = shown(was), shown(is_)
    if before == now:
        return
    story = was.release.story
    if _named(before) != _named(now) or at.kept.one("anchored", story.id) is not None:
        raise Unamendable
    card = render.card_of(at.sheet(render.file(story.url)))
    for url in dict.fromkeys(_named(now)):
        _quote(url, card, (was, before), (is_, now), at)
    _list(story.id, before, now, at)
    _count(before, now, at)


def shown(told: telling.Told) -> Graph:
    """Whom a story names where, as far as the public may see it."""
    release = told.release
    return rights.withhold(Graph.of(told.linked.mentions), Timeline(), releases={release.story.id: release})[0]


def _named(graph: Graph) -> tuple[str, ...]:
    return tuple(dict.fromkeys(map(_url, graph.mentions)))


def _url(mention: Mention) -> str:
    return f"{mention.collection}/{mention.entity}/"


def _quote(url: str, card: CardView, was: tuple[telling.Told, Graph], is_: tuple[telling.Told, Graph], at: Desk) -> None:
    """The sentences on the page of somebody who is named."""
    path = render.file(url)
    forme = at.forme(path)
    sheet, site = built_pages.taken(forme), at.record.site
    old, new = (
        render.named_again(sheet, card, told.release, (one for one in graph.mentions if _url(one) == url), site=site)
        for told, graph in (was, is_)
    )
    if built_pages.set_up(old) != forme:
        raise Unamendable
    at.print_from(path, built_pages.set_up(new))


def _list(story: str, before: Graph, now: Graph, at: Desk) -> None:
    """The records of who is named and quoted, and of what a sentence binds together."""
    library = at.record.library
    for (file, was), (_, is_) in zip(*(data.of_names(story, graph, library) for graph in (before, now)), strict=True):
        at.splice(file, *((was, is_) if bool(was) == bool(is_) else _before_the_next(story, was, is_, at=at)))
    for was, is_ in zip(*(data.of_ties(graph, library) for graph in (before, now)), strict=True):
        if bool(was) != bool(is_):
            raise Unamendable  # another story may say it first
        if was != is_ and at.says(data.TIES, was):
            at.splice(data.TIES, was, is_)


def _before_the_next(story: str, *records: str, at: Desk) -> Iterator[str]:
    """Records of whom a story quotes, of which there are none before or now, with the first of a story below it."""
    following = data.first_quoted(at.text(data.TIES), at.words.after(story, _NEAR))
    if not following:
        raise Unamendable
    return (f"{each},\n{following}" if each else following for each in records)


_NEAR = 200
"""Below so many stories one quotes somebody, as a rule."""


def _count(before: Graph, now: Graph, at: Desk) -> None:
    """How often each is named."""
    were, are = (Counter(map(_url, graph.mentions)) for graph in (before, now))
    if were == are:
        return
    times = {url: number + are[url] - were[url] for url, number in at.record.times.items()}
    at.record = replace(at.record, times=times)
    known = {(entity.collection, entity.id): entity for entity in at.record.library.entities}
    by_key = {key: times[entity.url] for key, entity in known.items() if entity.url in times}
    at.print_from(_NUMBERS, built_pages.set_up(render.counted_again(at.sheet(_NUMBERS), by_key, known)))
