"""Print what changed: sheets, or what is kept of them → pages laid out for a site; a page that stands as it was left is let be."""

import json
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache, lru_cache
from re import compile as pattern

from dateline import built_pages, check, render, store, write
from dateline.built_pages import Forme, Key
from dateline.frozen import dataclass
from dateline.nouns.page import Page
from dateline.nouns.problem import ContentError, Problem
from dateline.nouns.site import Site
from dateline.template_cache import template_cache
from dateline.workers import Workers

_SITE = pattern(r"\bsite\b(?:\.(\w+))?")
_NOTE = pattern(r"\{#[^{}%\"']*#\}")
"""A comment of plain words: what is said in it of the site is printed nowhere."""

_CHUNK = 8
"""So many pages are on their way together; that of somebody whom a thousand stories name has a megabyte to tell, and goes alone."""

_OVERLAID = "theme/"
"""So begin the names of templates that only others load: any other may be a page's own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """What became of a sheet: `facts` is what can be read off its page, as `standing.FACTS` has it, nothing where it stands as it
    was left; `written` where its bytes are new."""

    key: str = ""
    facts: str = ""
    written: bool = False
    problems: tuple[Problem, ...] = ()


_PRINTED: store.Shape[Printed] = store.Shape(Printed)


@dataclass(frozen=True, eq=False, kw_only=True)
class Printing:
    """What printing needs beside a sheet: `keys` are those of pages that stand as they were left."""

    view: render.SiteView
    site: Site
    templates: Mapping[str, str]
    stage: write.Stage
    keys: Mapping[str, str]


def printed(
    sheets: Sequence[render.Sheet], on: Printing, *, workers: Workers, long: Container[int] = ()
) -> Iterator[tuple[Printed, Forme]]:
    """What became of each sheet, in order, and of those that were printed the forme; the sheets at `long` places tell much. A
    worker that does not see this disk prints where it was asked to, and the pages come here to be laid out."""
    if workers.prints:
        return (_brought(line, on) for line in workers.each(_print_there, sheets, shared=on, chunk=_CHUNK, alone=long))
    return map(_read, workers.here.each(_print, sheets, shared=on, chunk=_CHUNK, alone=long))


def printed_again(formes: Mapping[str, Forme], on: Printing, *, workers: Workers) -> Iterator[Printed]:
    """The same from formes by the paths of their pages; those whose pages stand as they are to be are not even read."""
    pages = [f"{path}\n{forme}" for path, forme in formes.items()]
    return (_read(line)[0] for line in workers.each(_print_again, pages, shared=on))


Theme = tuple[str, str]
"""What of a page's key is of its templates."""
Rewording = tuple[Theme, tuple[tuple[str, str], ...]]
"""The same after an edit of these, and the words that are to be exchanged on the page."""


def rewordings(before: Mapping[str, str], on: Printing) -> Mapping[Theme, Rewording | None]:
    """What an edit of templates does to the pages that were printed with those `before`; None where these have to be printed."""
    was = replace(on, templates=before)
    if any(not name.startswith(_OVERLAID) for name in before.keys() ^ on.templates.keys()):
        return {}
    found: dict[Theme, Rewording | None] = {}
    for name in sorted(name for name in before if name.endswith(".html")):
        old, new = _theme((name,), was), _theme((name,), on)
        exchanges = render.reworded(before, on.templates, name) if old != new else ()
        # Two templates of one theme load each other, or none knows which: whose page it is cannot be told.
        found[old] = None if exchanges is None or (old in found and old != new) else (new, exchanges)
    return found


def reworded(path: str, key: Key, on: Printing, known: Mapping[Theme, Rewording | None]) -> Printed | None:
    """What became of a page that stands, where words are to be exchanged on it: without facts where these are what they were. None
    where it cannot be told, and the page has to be printed."""
    found = known.get((key.theme, key.site))
    if found is None:
        return None
    (theme, site), exchanges = found
    made_from = str(key._replace(theme=theme, site=site))
    if not exchanges:
        return Printed(key=made_from)
    done = render.exchanged(on.stage.standing(path), exchanges)
    if done is None:
        return None
    text, (before, now) = done
    page = Page(path=path, content=text.encode("utf-8"))
    on.stage.lay(path, page.content)
    return Printed(key=made_from, facts="" if check.alike(before, now) else _facts(page), written=True)


def key(forme: Forme, templates: tuple[str, ...], on: Printing) -> Key:
    """What a page is made from."""
    return Key(*forme.digests, *_theme(templates, on))


def printed_alike(key: Key, templates: tuple[str, ...], on: Printing) -> bool:
    """Whether a page of this key was printed with these templates as they are, and what they say of the site."""
    return (key.theme, key.site) == _theme(templates, on)


def on_paper(sheet: render.Sheet, on: Printing) -> Page:
    """The page of a sheet.

    Raises:
        ContentError: its template has an error.
    """
    return render.printed_on(sheet, _press(on))


def _print_again(text: str, on: Printing) -> str:
    path, _, text = text.partition("\n")
    forme = Forme.parse(text)
    made_from = str(key(forme, forme.templates, on))
    if on.keys.get(path) == made_from:
        return _line(Printed(key=made_from))
    return _line(_laid(built_pages.taken(forme), made_from, on))


def _print(sheet: render.Sheet, on: Printing) -> str:
    """One page: left alone, or printed and laid out."""
    forme = built_pages.set_up(sheet)
    made_from = str(key(forme, sheet.templates, on))
    if on.keys.get(render.file(sheet.page.url)) == made_from:
        return _line(Printed(key=made_from))
    return _line(_laid(sheet, made_from, on), str(forme))


def _print_there(sheet: render.Sheet, on: Printing) -> str:
    """The same for somebody to whom the stage is out of reach: the page goes along, as `_brought` takes it."""
    forme = built_pages.set_up(sheet)
    made_from = str(key(forme, sheet.templates, on))
    if on.keys.get(render.file(sheet.page.url)) == made_from:
        return json.dumps([_line(Printed(key=made_from)), "", ""])
    done, page = _made(sheet, made_from, on)
    laid = (page.path, page.content.decode("utf-8")) if page is not None else ("", "")
    return json.dumps([_line(done, str(forme)), *laid])


def _brought(line: str, on: Printing) -> tuple[Printed, Forme]:
    written, path, text = json.loads(line)
    done, forme = _read(written)
    if path:
        done = replace(done, written=on.stage.put(path, text.encode("utf-8")))
    return done, forme


def _laid(sheet: render.Sheet, made_from: str, on: Printing) -> Printed:
    done, page = _made(sheet, made_from, on)
    return done if page is None else replace(done, written=on.stage.put(page.path, page.content))


def _made(sheet: render.Sheet, made_from: str, on: Printing) -> tuple[Printed, Page | None]:
    try:
        page = on_paper(sheet, on)
    except ContentError as error:
        return Printed(problems=error.problems), None
    return Printed(key=made_from, facts=_facts(page)), page


def _facts(page: Page) -> str:
    return built_pages.FACTS.write(check.facts(page))


def _line(done: Printed, forme: str = "") -> str:
    """What became of a sheet as text, its facts as they are: whoever gets it need not read them."""
    return f"{_PRINTED.write(replace(done, facts=''))}\n{done.facts}\n{forme}"


def _read(line: str) -> tuple[Printed, Forme]:
    done, facts, forme = line.split("\n", 2)
    return replace(_PRINTED.read(done), facts=facts), Forme.parse(forme)


@lru_cache(maxsize=1)
def _press(on: Printing) -> "render.Press":
    return render.made_ready(view=on.view, site=on.site, templates=on.templates, codes=template_cache())


@cache
def _theme(names: tuple[str, ...], on: Printing) -> tuple[str, str]:
    """Of the templates that the first of `names` loads, and of what these say of the site."""
    templates, site = on.templates, on.site
    name = next((name for name in names if name in templates), "")
    texts = [(name, templates[name]) for name in _loads(on).get(name, ())]
    words = [templates[name] for name in render.catalogues(site.lang, templates)]
    said = {match[1] or "" for _, text in texts for match in _SITE.finditer(_NOTE.sub("", text))}
    views = on.view if "" in said else {field: getattr(on.view, field, None) for field in sorted(said)}
    return store.digest(store.text((texts, words))), store.digest(store.text((views, site.lang, site.base, site.origin)))


@lru_cache(maxsize=1)
def _loads(on: Printing) -> Mapping[str, tuple[str, ...]]:
    return render.loaded(on.templates)
