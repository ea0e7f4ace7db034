"""See that entries do not contradict themselves or one another: entries, Catalogue → problems."""

from collections.abc import Callable, Iterator

from dateline.library.catalogue import Catalogue
from dateline.nouns.entity import Entity
from dateline.nouns.library import Entry
from dateline.nouns.problem import Problem
from dateline.nouns.reference import Reference
from dateline.nouns.story import Story
from dateline.nouns.textpage import TextPage

_OF_OTHERS = frozenset(("translation_of", "same_report", "not_same_report", "not_same_as", "merged", "part_of", "run_by"))
"""Keys that can only name another entry."""


def contradictions(entries: tuple[Entry, ...], *, index: Catalogue) -> tuple[Problem, ...]:
    """Every problem that the rules find."""
    return tuple(problem for rule in _RULES for problem in rule(entries, index))


def _itself(entries: tuple[Entry, ...], index: Catalogue) -> Iterator[Problem]:
    """Nothing is another's translation, part or double of itself."""
    for entry, reference in _references(entries):
        home = entry.collection if isinstance(entry, Entity) else "stories"
        if reference.key in _OF_OTHERS and reference.id == entry.id and index.target(reference) == (home, entry.id):
            yield _problem(entry, reference, f'"{reference.key}" names this page itself', "name another, or delete it")


def _merged_lives(entries: tuple[Entry, ...], index: Catalogue) -> Iterator[Problem]:
    """What was merged into another page has none of its own."""
    for entry, reference in _references(entries):
        if reference.key != "merged" or reference.id == entry.id:
            continue
        page = index.paths.get((reference.collections[0], reference.id))
        if page is not None:
            todo = f"move what it says here and delete it, or take {reference.id} out"
            yield _problem(entry, reference, f'"merged" names {reference.id}, and {page} still exists', todo)


def _merged_twice(entries: tuple[Entry, ...], index: Catalogue) -> Iterator[Problem]:
    """An old id leads to one page."""
    owners: dict[tuple[str, str], Entry] = {}
    for entry, reference in _references(entries):
        if reference.key != "merged":
            continue
        owner = owners.setdefault((reference.collections[0], reference.id), entry)
        if owner is not entry:
            yield _problem(entry, reference, f'"merged" names {reference.id}, and so does {owner.path}', "keep it in one of them")


def _merged_yet_not_same(entries: tuple[Entry, ...], index: Catalogue) -> Iterator[Problem]:
    """Nobody is merged with somebody they are not."""
    for entry, reference in _references(entries):
        if reference.key == "not_same_as" and isinstance(entry, Entity) and reference.id in entry.merged:
            yield _problem(entry, reference, f"{reference.id} stands under merged too", "delete it in one of the two")


def _same_yet_not_same(entries: tuple[Entry, ...], index: Catalogue) -> Iterator[Problem]:
    """Two stories are one report or they are not, whichever of them says so."""
    same = {(story.id, other) for story in entries if isinstance(story, Story) for other in story.same_report}
    for entry, reference in _references(entries):
        pair = (entry.id, reference.id)
        if reference.key == "not_same_report" and (pair in same or pair[::-1] in same):
            yield _problem(entry, reference, f"{reference.id} stands under same_report too", "delete it in one of the two")


def _in_circles(entries: tuple[Entry, ...], index: Catalogue) -> Iterator[Problem]:
    """No whole is part of its own part."""
    wholes: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for entry, reference in _references(entries):
        target = index.target(reference) if reference.key == "part_of" and isinstance(entry, Entity) else None
        if target is not None and isinstance(entry, Entity):
            wholes.setdefault((entry.collection, entry.id), []).append(target)
    for entry, reference in _references(entries):
        if reference.key != "part_of" or not isinstance(entry, Entity) or reference.id == entry.id:
            continue
        key, target = (entry.collection, entry.id), index.target(reference)
        if target is not None and _reaches(target, key, wholes):
            what = f'"part_of" names {reference.id}, which is part of this page in turn'
            yield _problem(entry, reference, what, "delete one of the two")


def _reaches(start: tuple[str, str], goal: tuple[str, str], wholes: dict[tuple[str, str], list[tuple[str, str]]]) -> bool:
    seen: set[tuple[str, str]] = set()
    waiting = [start]
    while waiting:
        here = waiting.pop()
        if here == goal:
            return True
        if here not in seen:
            seen.add(here)
            waiting += wholes.get(here, [])
    return False


def _references(entries: tuple[Entry, ...]) -> Iterator[tuple[Story | Entity, Reference]]:
    for entry in entries:
        if not isinstance(entry, TextPage):
            yield from ((entry, reference) for reference in entry.references)


def _problem(entry: Entry, reference: Reference, what: str, todo: str) -> Problem:
    return Problem(path=entry.path, line=reference.line, column=reference.column, what=what, todo=todo)


_RULES: tuple[Callable[[tuple[Entry, ...], Catalogue], Iterator[Problem]], ...] = (
    _itself,
    _merged_lives,
    _merged_twice,
    _merged_yet_not_same,
    _same_yet_not_same,
    _in_circles,
)
