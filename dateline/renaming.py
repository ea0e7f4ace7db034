"""The order of a renaming, and of making two pages one: read → frontmatter → the texts as they become → write.

Old addresses lead on by themselves: an entry's old id joins its `merged`, a story's old address its `aliases`; whoever speaks of a
story by its id speaks of it by the new one. Nothing else in a file changes.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from dateline import frontmatter, read, write
from dateline.nouns.change import Change
from dateline.nouns.entity import Entity, Person, Role
from dateline.nouns.folders import EVENTS, SETTINGS
from dateline.nouns.problem import DatelineError
from dateline.nouns.reference import Reference
from dateline.nouns.site import Site
from dateline.nouns.source import SourceFile
from dateline.nouns.story import Story
from dateline.nouns.textpage import TextPage
from dateline.text.slug import slug


class Immovable(DatelineError):
    """A page that cannot be renamed or made one with another; its text says why and what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelf:
    """The author's stories and entries, the text of every file by its path, and who refers to whom, by path."""

    root: Path
    site: Site
    entries: tuple[Story | Entity, ...]
    texts: Mapping[str, str]
    references: tuple[tuple[str, Reference], ...]

    def called(self, name: str) -> tuple[Story | Entity, ...]:
        """Whom a name, a title, an id or a path means; `people/NAME` says which where two have it."""
        collection, _, rest = name.partition("/")
        known = {_folder(entry) for entry in self.entries}
        pool = [entry for entry in self.entries if collection not in known or not rest or _folder(entry) == collection]
        folded = (rest if collection in known and rest else name).casefold()
        exact = [entry for entry in self.entries if entry.path == name]
        return tuple(exact or [entry for entry in pool if folded in _calls(entry)])


def shelf(root: Path) -> Shelf:
    """Read all files of content/; what has errors is on no shelf."""
    sources, _ = read.sources(root)
    site, _ = frontmatter.site(next((source for source in sources if source.path == SETTINGS), None))
    read_ones = [frontmatter.entry(source, site=site)[0] for source in sources if source.path.endswith(".md")]
    _, events, _ = frontmatter.by_hand(next((source for source in sources if source.path == EVENTS), None))
    entries = tuple(entry for entry in read_ones if entry is not None and not isinstance(entry, TextPage))
    told = [(entry.path, reference) for entry in entries for reference in entry.references]
    told += [(EVENTS, reference) for reference in events] + [(SETTINGS, reference) for reference in site.references]
    return Shelf(
        root=root,
        site=site,
        entries=entries,
        texts={source.path: (root / source.path).read_bytes().decode("utf-8") for source in sources},
        references=tuple(told),
    )


def rename(shelf: Shelf, entry: Story | Entity, *, name: str) -> tuple[Change, ...]:
    """Give a page another name (a story another title) and the address that follows from it.

    Raises:
        Immovable: another page stands there, or the name gives no address.
    """
    changed = _story_renamed(shelf, entry, title=name) if isinstance(entry, Story) else _entity_renamed(shelf, entry, name=name)
    return _written(shelf, changed)


def unite(shelf: Shelf, one: Entity, *, into: Entity) -> tuple[Change, ...]:
    """Make one page of two of a kind: names, roles and text go to the second, and the first one's address leads there.

    Raises:
        Immovable: they are said not to be the same, are of two kinds, or one of them is hidden.
    """
    _refuse(one, into)
    text = shelf.texts[into.path]
    known = {into.name, *into.aliases}
    names = tuple(name for name in dict.fromkeys((one.name, *one.aliases)) if name not in known)
    roles = tuple(map(_role, one.roles)) if isinstance(one, Person) else ()
    addresses = tuple(address for address in one.same_as if address not in into.same_as)
    for key, values in (("aliases", names), ("roles", roles), ("same_as", addresses), ("merged", (one.id, *one.merged))):
        text = frontmatter.extend(text, key=key, values=values) if values else text
    if one.body.strip():
        text = f"{text.rstrip()}\n\n{one.body.strip()}\n"
    return _written(shelf, {into.path: text, one.path: None})


def _refuse(one: Entity, into: Entity) -> None:
    if one.path == into.path:
        raise Immovable(f"{one.path} is one page already")
    if one.collection != into.collection:
        raise Immovable(f"{one.path} and {into.path} are of two kinds: move one into the other's folder first")
    if into.id in one.not_same_as or one.id in into.not_same_as:
        raise Immovable(f'{one.path} and {into.path} are said not to be the same: take out "not_same_as" first')
    if one.hidden or into.hidden:
        raise Immovable(f"{one.path if one.hidden else into.path} is hidden: write the other's names into it by hand")


def _role(role: Role) -> Mapping[str, str]:
    told = {
        "title": role.title,
        "organization": role.organization,
        "program": role.program,
        "from": str(role.start or ""),
        "to": str(role.end or ""),
        "story": role.story,
    }
    return {key: value for key, value in told.items() if value}


def _entity_renamed(shelf: Shelf, entity: Entity, *, name: str) -> Mapping[str, str | None]:
    fresh = slug(name)
    path = _free(shelf, entity, name=name, stem=fresh)
    text = frontmatter.splice(shelf.texts[entity.path], key="name", value=name)
    if not set(entity.sort_name.replace(",", " ").split()) <= set(name.split()):
        text = frontmatter.splice(text, key="sort_name", value=None)
    old = () if entity.hidden or entity.name.casefold() == name.casefold() else (entity.name,)
    text = _listed(text, "aliases", had=entity.aliases, but=name, more=old)
    if path == entity.path:
        return {path: text}
    return {path: _listed(text, "merged", had=entity.merged, but=fresh, more=(entity.id,)), entity.path: None}


def _story_renamed(shelf: Shelf, story: Story, *, title: str) -> Mapping[str, str | None]:
    stem = PurePosixPath(story.path).stem
    dated = stem.removesuffix(story.id) if stem.endswith(story.id) else ""
    fresh = slug(title)
    path = _free(shelf, story, name=title, stem=dated + fresh)
    text = frontmatter.splice(shelf.texts[story.path], key="title", value=title)
    for key in ("title_generated", "slug"):
        text = frontmatter.splice(text, key=key, value=None)
    if fresh != story.id:
        old = tuple(f"/{address}" for address in story.aliases)
        text = _listed(text, "aliases", had=old, but=f"/stories/{fresh}/", more=(f"/{story.url}",))
    moved = {} if path == story.path else {story.path: None}
    return {**dict(_spoken_of(shelf, story, fresh=fresh)), path: text, **moved}


def _listed(text: str, key: str, *, had: tuple[str, ...], but: str, more: tuple[str, ...]) -> str:
    """The text with more entries in a list, and without what the page itself is called now."""
    if but in had:
        text = frontmatter.splice(text, key=key, value=tuple(one for one in had if one != but) or None)
    return frontmatter.extend(text, key=key, values=more) if more else text


def _spoken_of(shelf: Shelf, story: Story, *, fresh: str) -> Iterator[tuple[str, str]]:
    """The other files that name a story by its id, with the new one in its place."""
    places: dict[str, list[Reference]] = {}
    for path, reference in shelf.references:
        if reference.id == story.id and "stories" in reference.collections and reference.key not in ("aliases", "merged"):
            places.setdefault(path, []).append(reference)
    for path, references in places.items():
        if path == story.path:
            continue
        lines = shelf.texts[path].split("\n")
        for reference in sorted(references, key=lambda one: (one.line, one.column), reverse=True):
            line = lines[reference.line - 1]
            at = line.find(story.id, reference.column - 1)
            lines[reference.line - 1] = line if at < 0 else line[:at] + fresh + line[at + len(story.id) :]
        yield path, "\n".join(lines)


def _free(shelf: Shelf, entry: Story | Entity, *, name: str, stem: str) -> str:
    """Where the page of that name stands; there is none yet, unless it is the entry's own."""
    if not any(mark.isalnum() for mark in name):
        raise Immovable(f'"{name}" has no letter or figure that could make an address: give another name')
    path = str(PurePosixPath(entry.path).with_name(f"{stem}.md"))
    taken = {known.casefold() for known in shelf.texts}
    if path.casefold() in taken and path.casefold() != entry.path.casefold():
        todo = (
            f'make them one with: suggest --merge "{_title(entry)}" "{name}"' if isinstance(entry, Entity) else "give another title"
        )
        raise Immovable(f"{path} is there already: {todo}")
    return path


def _written(shelf: Shelf, texts: Mapping[str, str | None]) -> tuple[Change, ...]:
    """Write the files if each of them can be read, then take away those that moved."""
    for path, text in texts.items():
        if text is not None and path.endswith(".md"):
            entry, problems = frontmatter.entry(SourceFile(path=path, text=text), site=shelf.site)
            if entry is None:
                raise Immovable(f"{problems[0]}; nothing was written")
    changes = [Change(path=path, before=shelf.texts.get(path), after=text) for path, text in texts.items()]
    for change in sorted(changes, key=lambda one: one.after is None):
        if change.after is not None:
            write.text(shelf.root / change.path, change.after)
        else:
            write.without(shelf.root / change.path)
    return tuple(changes)


def _folder(entry: Story | Entity) -> str:
    return "stories" if isinstance(entry, Story) else entry.collection


def _title(entry: Story | Entity) -> str:
    return entry.title if isinstance(entry, Story) else entry.name


def _calls(entry: Story | Entity) -> frozenset[str]:
    """Everything that an entry is called by."""
    names: Iterable[str] = (entry.title,) if isinstance(entry, Story) else (entry.name, *entry.aliases, *entry.merged)
    return frozenset(map(str.casefold, (entry.id, *names)))
