"""The order of proposing: read → frontmatter → markdown → names, link → suggest; and of a decision: → write.

Nothing is written but what the author decided, and no page that exists is written anew.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from dateline import frontmatter, intake, link, markdown, names, read, suggest, write
from dateline.nouns.change import Change
from dateline.nouns.entity import Entity
from dateline.nouns.folders import CONTENT, DECISIONS, SETTINGS
from dateline.nouns.library import Library
from dateline.nouns.problem import DatelineError, Problem
from dateline.nouns.proposal import Proposal, Variant
from dateline.nouns.sighting import Sighting
from dateline.nouns.site import Site
from dateline.nouns.source import SourceFile
from dateline.nouns.story import Story
from dateline.text.slug import slug


class Undecidable(DatelineError):
    """A decision that cannot be carried out; its text says why and what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What lies before the author: the proposals, the pages there are (hidden ones too), the `paths` of stories by id, the language
    of each that is `foreign`, and what could not be read; `wrote` is what the last decision wrote."""

    root: Path
    site: Site
    proposals: tuple[Proposal, ...]
    entities: tuple[Entity, ...]
    paths: Mapping[str, str]
    foreign: Mapping[str, str]
    problems: tuple[Problem, ...] = ()
    wrote: tuple[Change, ...] = ()


def desk(root: Path) -> Desk:
    """Read all stories, drafts too, and propose what they name and nobody decided about.

    Raises:
        Undecidable: `root` is no project.
    """
    if not (root / CONTENT).is_dir():
        raise Undecidable(f"there is no content/ in {root}: go to your project's folder")
    sources, unread = read.sources(root)
    settings, _ = frontmatter.site(next((source for source in sources if source.path == SETTINGS), None))
    decided, misread = intake.decisions(next((source for source in sources if source.path == DECISIONS), None))
    read_ones = [frontmatter.entry(source, site=settings) for source in sources if source.path.endswith(".md")]
    stories = sorted((entry for entry, _ in read_ones if isinstance(entry, Story)), key=lambda story: story.key)
    entities = tuple(entry for entry, _ in read_ones if isinstance(entry, Entity))
    seen = names.sightings(map(_text, stories))
    proposed = suggest.proposals(
        seen,
        entities=entities,
        rejected=decided.rejected_names,
        rejected_facts=decided.rejected_facts,
        linked=_linked(stories, seen, Library(site=settings, entities=entities)),
    )
    faults = tuple(problem for _, problems in read_ones for problem in problems)
    return Desk(
        root=root,
        site=settings,
        proposals=proposed,
        entities=entities,
        paths={story.id: story.path for story in stories},
        foreign={story.id: story.lang for story in stories if not story.is_in(settings.lang)},
        problems=unread + misread + faults,
    )


def _text(story: Story) -> names.Text:
    body = markdown.plain(markdown.parse(story.body, lang=story.lang))
    headline = "" if story.title_generated else f"{story.title}\n\n"
    return names.Text(story=story.id, words=headline + body, lang=story.lang)


def _linked(stories: Iterable[Story], seen: Iterable[Sighting], library: Library) -> frozenset[tuple[str, str]]:
    """The words by which stories call people with a page and which lead there: pairs of a story and a word of the name."""
    parts = {word for person in library.of("people") for word in person.name.split()}
    asked = {one.story for one in seen if one.text in parts}
    if not asked:
        return frozenset()
    registry = link.registry(library)
    read_again = (story for story in stories if story.id in asked)
    linked = (link.link(story, markdown.parse(story.body, lang=story.lang), registry=registry) for story in read_again)
    return frozenset((mention.story, mention.text) for one in linked for mention in one.mentions if mention.text in parts)


def accept(desk: Desk, proposal: Proposal) -> tuple[Desk, Entity]:
    """Write the page of a proposal, or add to the page that it is about; the desk with that page on it, and the page.

    Raises:
        Undecidable: there is such a page already.
    """
    about = next((page for page in desk.entities if page.path == proposal.page), None)
    if about is not None:
        return merge(desk, proposal, into=about)
    path = f"content/{proposal.collection}/{slug(proposal.name)}.md"
    if (desk.root / path).exists():
        raise Undecidable(_taken(proposal, path, desk.entities))
    text = "---\nname: new\n---\n"
    for key, value in suggest.page(proposal, entities=desk.entities, foreign=desk.foreign):
        text = frontmatter.splice(text, key=key, value=value)
    return _kept(desk, proposal, path=path, text=text)


def _taken(proposal: Proposal, path: str, entities: Iterable[Entity]) -> str:
    """What to do where another page has the file: 林悦 and Lin Yue are written with the same letters, and are often one."""
    owner = next((page for page in entities if page.path == path), None)
    if owner is None:
        return f"{path} is there already, and is no page that can be read: mend or move it"
    return (
        f'{path} is the page of {owner.name}: add the name to it with --merge "{proposal.name}" {owner.collection}/{owner.id}, '
        f"or write a page by hand, under another file name"
    )


def merge(desk: Desk, proposal: Proposal, *, into: Entity) -> tuple[Desk, Entity]:
    """Add the proposal's names, roles and ties to a page; everything else in its file stays as it is."""
    text = _read(desk.root / into.path)
    for key, values in suggest.more(proposal, page=into, entities=desk.entities, foreign=desk.foreign):
        text = frontmatter.extend(text, key=key, values=values)
    return _kept(desk, proposal, path=into.path, text=text)


def reject(desk: Desk, proposal: Proposal) -> tuple[Desk, str]:
    """Remember that none of the proposal's names is to be proposed again, nor its roles and ties where the page is to stay as it
    is; give the path of the file that says so."""
    target = desk.root / DECISIONS
    text = _read(target) if target.exists() else ""
    _, faults = intake.decisions(SourceFile(path=DECISIONS, text=text))
    if faults:
        raise Undecidable(str(faults[0]))
    whole = (proposal.variants or not proposal.page) and not proposal.part
    for name in dict.fromkeys((proposal.name, *suggest.aliases(proposal)) if whole else ()):
        text = intake.with_name_rejected(text, name=name, collection=proposal.collection)
    for variant in proposal.variants if proposal.part else ():
        for story in variant.stories:
            text = intake.with_part_rejected(text, name=variant.text, story=story)
    for role in proposal.roles if proposal.page else ():
        text = intake.with_role_rejected(text, title=role.title, story=role.story)
    for tie in proposal.ties if proposal.page else ():
        text = intake.with_tie_rejected(text, said=tie.said, page=proposal.page)
    return replace(desk, wrote=_written(desk.root, {DECISIONS: text})), DECISIONS


def undo(desk: Desk, changes: Iterable[Change]) -> tuple[str, ...]:
    """Put files back as they were before a decision; the paths.

    Raises:
        Undecidable: one of them was changed since; then none is touched.
    """
    changes = tuple(changes)
    for change in changes:
        target = desk.root / change.path
        if (_read(target) if target.exists() else None) != change.after:
            raise Undecidable(f"{change.path} was changed since: nothing was undone, change it by hand")
    for change in changes:
        if change.before is None:
            (desk.root / change.path).unlink()
        else:
            write.text(desk.root / change.path, change.before)
    return tuple(change.path for change in changes)


def _kept(desk: Desk, proposal: Proposal, *, path: str, text: str) -> tuple[Desk, Entity]:
    """Write a page, and its id into the stories that name the person by a part of the name only."""
    entity, problems = frontmatter.entry(SourceFile(path=path, text=text), site=desk.site)
    if not isinstance(entity, Entity):
        raise Undecidable(f"{problems[0]}; nothing was written")
    told = {desk.paths[story]: _read(desk.root / desk.paths[story]) for story in suggest.by_part(proposal, name=entity.name)}
    told = {story: frontmatter.extend(words, key=entity.collection, values=(entity.id,)) for story, words in told.items()}
    others = tuple(one for one in desk.entities if one.path != path)
    return replace(desk, entities=(*others, entity), wrote=_written(desk.root, {path: text, **told})), entity


def _written(root: Path, texts: Mapping[str, str]) -> tuple[Change, ...]:
    """Write files, and say what each was."""
    changes = []
    for path, text in texts.items():
        target = root / path
        changes.append(Change(path=path, before=_read(target) if target.exists() else None, after=text))
        write.text(target, text)
    return tuple(changes)


def _read(path: Path) -> str:
    """A file with its line ends as they are."""
    return path.read_bytes().decode("utf-8")


def joined(proposal: Proposal, *, into: Proposal) -> Proposal:
    """Two proposals that the author says are one, under the second's name, or a person's fuller one."""
    variants = {one.text: one for one in into.variants}
    for one in proposal.variants:
        there = variants.get(one.text)
        variants[one.text] = one if there is None else _together(one, there)
    fuller = into.collection == "people" and len(proposal.name.split()) > len(into.name.split())
    return replace(
        into,
        name=proposal.name if fuller else into.name,
        sort_name=proposal.sort_name if fuller else into.sort_name,
        variants=tuple(sorted(variants.values(), key=lambda one: (one.short, -one.count, one.text))),
        sentences=tuple(dict.fromkeys((*into.sentences, *proposal.sentences))),
        roles=tuple(dict.fromkeys((*into.roles, *proposal.roles))),
        ties=tuple(dict.fromkeys((*into.ties, *proposal.ties))),
        similar=tuple(name for name in into.similar if name not in (proposal.name, into.name)),
    )


def _together(one: Variant, other: Variant) -> Variant:
    stories = tuple(dict.fromkeys((*other.stories, *one.stories)))
    return Variant(text=one.text, count=one.count + other.count, short=one.short and other.short, stories=stories)
