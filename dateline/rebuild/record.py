"""Leave what the next build has to know to amend this one: what was understood and laid out → rows of the store."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain

from dateline import (
    build_record,
    built_pages,
    check,
    pipeline,
    reading,
    render,
    search,
    shared_events,
    shared_figures,
    shared_words,
    store,
)
from dateline.nouns.library import Library


def leave(known: pipeline.Understood, layout: render.Layout, index: search.Known, *, kept: store.Store, out: str) -> None:
    """Keep it for the site in `out`; `index` is what is to be known of its index of the search."""
    room = built_pages.room(out)
    build_record.write(kept, _record(known, layout, index), out=out)
    built_pages.keep_templates(kept, room, known.templates)
    built_pages.keep_titles(kept, room, _titles(known.library, layout.folios))
    shared_words.write(kept, out=out, keys=known.keys, marks=known.texts.marks, affairs=known.together.affairs)
    shared_figures.write(kept, known.together.shelved, out=out, stories=known.keys)
    shared_events.write(kept, known.together.dated, out=out, stories=known.keys)


def _record(known: pipeline.Understood, layout: render.Layout, index: search.Known) -> build_record.BuildRecord:
    return build_record.BuildRecord(
        site=known.site,
        address=known.address,
        entities=tuple(reading.of(replace(entity, body="")) for entity in known.library.entities),
        copies=frozenset(known.originals),
        repeated=frozenset(original.id for original in known.originals.values()),
        home=layout.home,
        feed=layout.feed,
        view=layout.view,
        templates=store.digest(store.text(known.templates)),
        verbatim=render.verbatim(known.templates),
        withheld=known.withheld,
        search=index,
        times=Counter(f"{owner}/" for owner in chain.from_iterable(known.graph.named.values())),
    )


def _titles(library: Library, folios: Iterable[render.Folio]) -> Iterator[str]:
    """What is told apart where it is the same: titles and descriptions of pages, and titles of stories."""
    for folio in folios:
        if not folio.leads_on:
            yield built_pages.title("title", folio.title.casefold())
            yield built_pages.title("description", folio.description)
    for story in library.stories:
        yield built_pages.title("story", check.title(story.title))
