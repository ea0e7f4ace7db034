"""See that no two pages want one address: entries → entries that have one each, and problems."""

import unicodedata

from dateline.nouns.entity import Entity
from dateline.nouns.library import Entry
from dateline.nouns.problem import Problem
from dateline.nouns.site import OWN_FOLDERS, Site
from dateline.nouns.story import Story
from dateline.nouns.textpage import TextPage


def doubles(entries: tuple[Entry, ...], *, site: Site) -> tuple[tuple[Entry, ...], tuple[Problem, ...]]:
    """The entries without those whose address another has (the first by path keeps it)."""
    owners: dict[str, Entry] = {}
    problems: list[Problem] = []
    taken = OWN_FOLDERS | {collection.id for collection in site.collections}
    for entry in entries:
        if isinstance(entry, TextPage) and folded(entry.url) in taken:
            todo = "rename the file: the site makes a page of its own there"
            problems.append(Problem(path=entry.path, what=f"wants the address /{entry.url}", todo=todo))
            continue
        owner = owners.setdefault(folded(entry.url), entry)
        if owner is not entry:
            problems.append(_double(entry, owner))
    single = tuple(owners.values())
    return single, (*problems, *_old_addresses(single, owners))


def folded(address: str) -> str:
    """An address as a disk may see it that knows neither case nor Unicode forms."""
    plain = address.removesuffix("index.html").strip("/")
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", plain).casefold())


def _double(entry: Entry, owner: Entry) -> Problem:
    todo = "give one of them another name with slug:" if isinstance(entry, Story) else "rename one of the files"
    if isinstance(entry, Entity) and isinstance(owner, Entity) and entry.name == owner.name:
        todo = "put what they say into one file and delete the other"
    return Problem(path=entry.path, what=f"has the address /{entry.url}, and so has {owner.path}", todo=todo)


def _old_addresses(entries: tuple[Entry, ...], owners: dict[str, Entry]) -> tuple[Problem, ...]:
    """An address that a story had may belong to no page now, and to one story only."""
    claimed: dict[str, Entry] = {}
    problems: list[Problem] = []
    for entry in entries:
        if not isinstance(entry, Story):
            continue
        for reference in entry.references:
            if reference.key != "aliases":
                continue
            address = folded(reference.id)
            holder = owners.get(address) or claimed.get(address)
            if holder is None:
                claimed[address] = entry
                continue
            whose = "this story itself" if holder is entry else holder.path
            what = f'"aliases" names /{reference.id.strip("/")}/, which is the address of {whose}'
            todo = "delete it here" if holder is entry else "delete it in one of them"
            problems.append(Problem(path=entry.path, line=reference.line, column=reference.column, what=what, todo=todo))
    return tuple(problems)
