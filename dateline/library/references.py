"""See that whatever is named exists: entries, Catalogue → problems with the nearest name that does."""

from collections.abc import Iterable
from dataclasses import replace
from difflib import get_close_matches

from dateline.library.catalogue import Catalogue
from dateline.nouns.folders import SETTINGS
from dateline.nouns.library import Entry
from dateline.nouns.problem import Problem, Severity
from dateline.nouns.reference import Reference
from dateline.nouns.site import Site
from dateline.nouns.textpage import TextPage

OTHERWISE = frozenset(("aliases", "merged"))
"""Keys whose references must lead nowhere."""
_OR_WORDS = frozenset(("organization", "program", "part_of", "run_by"))
"""Keys that take plain words too."""


def lost(entries: Iterable[Entry], *, site: Site, index: Catalogue) -> tuple[Problem, ...]:
    """A problem for every reference that leads nowhere."""
    found = [
        _lost(entry.path, reference, index)
        for entry in entries
        if not isinstance(entry, TextPage)
        for reference in entry.references
        if _leads_nowhere(reference, index)
    ]
    # The home page can do without its lead: whoever puts other stories in the place of these still has a site.
    strays = [_lost(SETTINGS, reference, index) for reference in site.references if _leads_nowhere(reference, index)]
    found += [replace(stray, severity=Severity.WARNING) for stray in strays]
    return tuple(found)


def _leads_nowhere(reference: Reference, index: Catalogue) -> bool:
    return reference.key not in OTHERWISE and not any(index.known(collection, reference.id) for collection in reference.collections)


def _lost(path: str, reference: Reference, index: Catalogue) -> Problem:
    collection = reference.collections[0]
    near = nearest(reference.id, index.ids(reference.collections))
    page = f"content/{collection}/{reference.id}.md"
    if collection == "stories":
        what = f'"{reference.key}" names {reference.id}, and no story has this id'
        todos = [f"write {near}"] if near else ["write the last part of that story's address, or delete it"]
    else:
        what = f'"{reference.key}" names {reference.id}, and there is no {page}'
        todos = ([f"write {near}"] if near else []) + ["make that page"]
    if reference.key in _OR_WORDS:
        todos.append("write it with a capital letter if it needs no page")
    return Problem(path=path, line=reference.line, column=reference.column, what=what, todo=", or ".join(todos))


def nearest(name: str, ids: tuple[str, ...]) -> str:
    """The id most like a name, or the only one that has all its words; empty where there is none."""
    close = get_close_matches(name, ids, n=1, cutoff=0.7)
    if close:
        return close[0]
    words = set(name.split("-"))
    having = [each for each in ids if words <= set(each.split("-"))]
    return having[0] if len(having) == 1 else ""
