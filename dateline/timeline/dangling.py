"""See that what an event added by hand refers to exists: References, Library → problems."""

from collections.abc import Iterable

from dateline.nouns.folders import EVENTS
from dateline.nouns.library import Library
from dateline.nouns.problem import Problem, Severity
from dateline.nouns.reference import Reference


def dangling(references: Iterable[Reference], *, library: Library) -> tuple[Problem, ...]:
    """A warning for each id that no story or page has: the event is shown without it."""
    lost = [reference for reference in references if not _known(reference, library)]
    return tuple(_problem(reference, library) for reference in lost)


def _known(reference: Reference, library: Library) -> bool:
    if reference.collections == ("stories",):
        return reference.id in library.story_by_id
    return any((collection, reference.id) in library.entity_by_id for collection in reference.collections)


def _problem(reference: Reference, library: Library) -> Problem:
    collection = reference.collections[0]
    ids = library.story_by_id if collection == "stories" else [entity.id for entity in library.of(collection)]
    from difflib import get_close_matches  # few names lead nowhere

    near = get_close_matches(reference.id, list(ids), n=1, cutoff=0.7)
    what = f'"{reference.key}" names {reference.id}, which is not in content/{collection}/'
    todo = f"write {near[0]}" if near else "make that page, or delete the name"
    return Problem(path=EVENTS, line=reference.line, column=reference.column, what=what, todo=todo, severity=Severity.WARNING)
