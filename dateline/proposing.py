"""The order of proposing: read → frontmatter → markdown → names → suggest; and of a decision: → write.

Nothing is written but what the author decided, and no page that exists is written anew.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from dateline import frontmatter, intake, markdown, names, read, suggest, write
from dateline.nouns.entity import Entity
from dateline.nouns.problem import DatelineError, Problem
from dateline.nouns.proposal import Proposal, Variant
from dateline.nouns.source import SourceFile
from dateline.nouns.story import Story
from dateline.text.slug import slug

_SETTINGS = "content/site.toml"


class Undecidable(DatelineError):
    """A decision that cannot be carried out; its text says why and what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What lies before the author: the proposals, the pages there are (hidden ones too), files that could not be read."""

    proposals: tuple[Proposal, ...]
    entities: tuple[Entity, ...]
    problems: tuple[Problem, ...] = ()


def desk(root: Path) -> Desk:
    """Read all stories, drafts too, and propose what they name and nobody decided about.

    Raises:
        Undecidable: `root` is no project.
    """
    if not (root / "content").is_dir():
        raise Undecidable(f"there is no content/ in {root}: go to your project's folder")
    sources, unread = read.sources(root)
    settings, _ = frontmatter.site(next((source for source in sources if source.path == _SETTINGS), None))
    decided, misread = intake.decisions(next((source for source in sources if source.path == intake.PATH), None))
    read_ones = [frontmatter.entry(source, site=settings) for source in sources if source.path.endswith(".md")]
    stories = sorted((entry for entry, _ in read_ones if isinstance(entry, Story)), key=lambda story: story.key)
    entities = tuple(entry for entry, _ in read_ones if isinstance(entry, Entity))
    proposed = suggest.proposals(names.sightings(map(_text, stories)), entities=entities, rejected=decided.rejected_names)
    faults = tuple(problem for _, problems in read_ones for problem in problems)
    return Desk(proposals=proposed, entities=entities, problems=unread + misread + faults)


def _text(story: Story) -> names.Text:
    body = markdown.plain(markdown.parse(story.body, lang=story.lang))
    headline = "" if story.title_generated else f"{story.title}\n\n"
    return names.Text(story=story.id, words=headline + body, lang=story.lang)


def accept(root: Path, proposal: Proposal, *, entities: Iterable[Entity] = ()) -> str:
    """Write the page of a proposal; give its path.

    Raises:
        Undecidable: there is such a page already.
    """
    path = f"content/{proposal.collection}/{slug(proposal.name)}.md"
    if (root / path).exists():
        raise Undecidable(f"{path} is there already: rename the proposal, or add the name to that page's aliases")
    text = "---\nname: new\n---\n"
    for key, value in suggest.page(proposal, entities=tuple(entities)):
        text = frontmatter.splice(text, key=key, value=value)
    write.text(root / path, text)
    return path


def reject(root: Path, proposal: Proposal) -> str:
    """Remember that none of the proposal's names is to be proposed again; give the path of the file that says so."""
    target = root / intake.PATH
    text = target.read_text(encoding="utf-8") if target.exists() else ""
    _, faults = intake.decisions(SourceFile(path=intake.PATH, text=text))
    if faults:
        raise Undecidable(str(faults[0]))
    for name in dict.fromkeys((proposal.name, *suggest.aliases(proposal))):
        text = intake.with_name_rejected(text, name=name, collection=proposal.collection)
    write.text(target, text)
    return intake.PATH


def merge(root: Path, proposal: Proposal, *, into: Entity) -> str:
    """Add the proposal's names to the aliases of a page; give its path. Everything else in the file stays as it is."""
    known = {into.name, *into.aliases}
    new = tuple(name for name in (proposal.name, *suggest.aliases(proposal)) if name not in known)
    target = root / into.path
    write.text(target, frontmatter.splice(target.read_text(encoding="utf-8"), key="aliases", value=(*into.aliases, *new)))
    return into.path


def joined(proposal: Proposal, *, into: Proposal) -> Proposal:
    """Two proposals that the author says are one, under the second's name."""
    variants = {one.text: one for one in into.variants}
    for one in proposal.variants:
        there = variants.get(one.text)
        variants[one.text] = Variant(text=one.text, count=one.count + (there.count if there else 0), short=one.short)
    return replace(
        into,
        variants=tuple(sorted(variants.values(), key=lambda one: (one.short, -one.count, one.text))),
        sentences=tuple(dict.fromkeys((*into.sentences, *proposal.sentences))),
        roles=tuple(dict.fromkeys((*into.roles, *proposal.roles))),
        similar=tuple(name for name in into.similar if name != proposal.name),
    )
