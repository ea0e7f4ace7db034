"""`suggest`: proposals as a table or as JSON; accept and reject by name, or one by one on a terminal."""

import argparse
import json
import sys
from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from pathlib import Path

from dateline import proposing, renaming
from dateline.cli.review import review
from dateline.cli.say import counted, say, say_changes, say_problems
from dateline.nouns.entity import Entity
from dateline.nouns.problem import Severity
from dateline.nouns.proposal import Proposal

_WIDE = 100
_TITLES = {"people": "People", "programs": "Programs", "organizations": "Organizations", "places": "Places"}


def run(chosen: argparse.Namespace, *, root: Path) -> int:
    """Exit code 1 where a name to accept or reject is not among the proposals; then nothing is written."""
    desk = proposing.desk(root)
    if chosen.accept or chosen.reject or chosen.merge:
        return _decide(desk, accepted=chosen.accept, rejected=chosen.reject, merged=chosen.merge)
    if chosen.json:
        print(json.dumps([as_data(one) for one in desk.proposals], ensure_ascii=False, indent=2))
        return 0
    say_problems(desk.problems)
    if sys.stdin.isatty() and sys.stdout.isatty() and desk.proposals:
        return review(desk)
    for line in table(desk.proposals):
        print(line)
    say(_last_line(desk))
    return 0


def as_data(one: Proposal) -> dict[str, object]:
    """A proposal as JSON shows it."""
    return {
        "collection": one.collection,
        "name": one.name,
        "sort_name": one.sort_name,
        "count": one.count,
        "stories": list(one.stories),
        "variants": [{"text": variant.text, "count": variant.count, "short": variant.short} for variant in one.variants],
        "roles": [{"title": role.title, "organization": role.organization, "story": role.story} for role in one.roles],
        "ties": [{"key": tie.key, "name": tie.name, "story": tie.story, "sentence": tie.sentence} for tie in one.ties],
        "sentences": [{"story": told.story, "text": told.text} for told in one.sentences],
        "similar": list(one.similar),
        "page": one.page or None,
        "part": one.part,
    }


def table(proposals: Iterable[Proposal]) -> list[str]:
    """The proposals by what they are: name, how often, in how many stories, and what the stories say."""
    lines: list[str] = []
    collection = ""
    for one in proposals:
        if one.collection != collection:
            collection = one.collection
            lines += ["", _TITLES[collection]] if lines else [_TITLES[collection]]
        numbers = f"{one.count or '':>4} in {counted(len(one.stories), 'story', 'stories'):<10}"
        lines.append(_short(f"  {one.name:<36} {numbers}  {'; '.join(remarks(one))}"))
    return lines


def remarks(one: Proposal) -> list[str]:
    """What is worth knowing about a proposal at a glance."""
    roles = list(dict.fromkeys(role.title for role in one.roles))
    others = [variant.text for variant in one.variants if variant.text != one.name]
    found = [_about(one)] if one.page else roles[:1]
    found += [tie.said for tie in one.ties]
    found += [f"also {', '.join(others)}"] if others else []
    found += [f"like {', '.join(one.similar)}"] if one.similar else []
    return found


def _about(one: Proposal) -> str:
    """What would be added to the page that is there."""
    roles = "; ".join(dict.fromkeys(role.title for role in one.roles))
    if one.part:
        return f"perhaps the one of {one.page}"
    if one.variants:
        return f"another name of {one.page}"
    return f"further role: {roles}" if roles else f"more about {one.page}"


def _short(line: str) -> str:
    line = line.rstrip()
    return line if len(line) <= _WIDE + 20 else f"{line[: _WIDE + 19]}…"


def _last_line(desk: proposing.Desk) -> str:
    if any(problem.severity is Severity.ERROR for problem in desk.problems) and not desk.proposals:
        return "Nothing to propose from what could be read."
    if not desk.paths:
        return "Nothing to propose: there are no stories yet."
    if not desk.proposals:
        return "Nothing to propose: every name in the stories is on a page or was rejected."
    return (
        f"{counted(len(desk.proposals), 'proposal')}. Accept with --accept NAME…, reject with --reject NAME…; nothing was written."
    )


def _decide(desk: proposing.Desk, *, accepted: Sequence[str], rejected: Sequence[str], merged: Sequence[tuple[str, str]]) -> int:
    """Accept first, so that a name can be merged into a page that the same command writes."""
    united = [(name, other) for name, other in merged if not _found(desk.proposals, name) and _pages(desk, name)]
    merged = [(name, other) for name, other in merged if (name, other) not in united]
    names = [*accepted, *rejected, *(name for name, _ in merged)]
    wrong = [line for name in names if (line := _unclear(name, desk.proposals))]
    wrong += [_no_page(other) for _, other in merged if not _pages(desk, other) and not _found(_picked(accepted, desk), other)]
    wrong += [_no_page(other) for _, other in united if not _pages(desk, other)]
    for line in wrong:
        say(line)
    if wrong:
        say("Nothing was written.")
        return 1
    proposals = desk.proposals
    elsewhere = [one for name in (*rejected, *(name for name, _ in merged)) if "*" not in name for one in _found(proposals, name)]
    desk, refused = _accepted(desk, _picked(accepted, desk, but=elsewhere))
    refused += [_no_page(other) for _, other in merged if not _pages(desk, other)]
    for name, other in ((name, other) for name, other in merged if _pages(desk, other)):
        desk, page = proposing.merge(desk, _found(proposals, name)[0], into=_pages(desk, other)[0])
        say(f"Added to {page.path}: {name}")
    for one in _picked(rejected, desk):
        desk, path = proposing.reject(desk, one)
        say(f"Not to be proposed again: {one.name} ({path})")
    for name, other in united:
        say_changes(renaming.unite(renaming.shelf(desk.root), _pages(desk, name)[0], into=_pages(desk, other)[0]))
    for line in refused:
        say(line)
    return 1 if refused else 0


def _accepted(desk: proposing.Desk, proposals: Iterable[Proposal]) -> tuple[proposing.Desk, list[str]]:
    """The desk with the pages of all that can have one, and why others have none: one of a hundred does not stop the rest."""
    refused = []
    for one in proposals:
        try:
            desk, page = proposing.accept(desk, one)
        except proposing.Undecidable as error:
            refused.append(f"{one.name}: {error}")
        else:
            say(f"Added to {page.path}: {one.name}" if one.page else f"Written: {page.path}")
    return desk, refused


def _picked(names: Sequence[str], desk: proposing.Desk, *, but: Sequence[Proposal] = ()) -> list[Proposal]:
    """The proposals of these names, each once; `people/*` takes all people, `but` those of whom the same command says more."""
    found = [one for name in names for one in _found(desk.proposals, name) if "*" not in name or one not in but]
    return list(dict.fromkeys(found))


def _unclear(name: str, proposals: Sequence[Proposal]) -> str:
    """What is wrong with a name that shall say which proposal is meant."""
    found = _found(proposals, name)
    return "" if len(found) == 1 or (found and "*" in name) else _unknown(name, found, proposals)


def _pages(desk: proposing.Desk, name: str) -> list[Entity]:
    """The page of that name, other name or id; `people/NAME` says which where two have it."""
    collection, _, rest = name.partition("/")
    if collection in _TITLES and rest:
        return [one for one in _pages(desk, rest) if one.collection == collection]
    folded = name.casefold()
    return [one for one in desk.entities if folded in {one.id, *(known.casefold() for known in (one.name, *one.aliases))}]


def _no_page(name: str) -> str:
    return f'no page is called "{name}": accept that one first, or in the same command'


def _found(proposals: Sequence[Proposal], name: str) -> list[Proposal]:
    """The proposals of that name; `people/NAME` says which where two have it."""
    collection, _, rest = name.partition("/")
    if collection in _TITLES and rest:
        same = [one for one in proposals if one.collection == collection]
        return same if rest == "*" else _found(same, rest)
    exact = [one for one in proposals if one.name.casefold() == name.casefold()]
    return exact or [one for one in proposals if any(variant.text.casefold() == name.casefold() for variant in one.variants)]


def _unknown(name: str, found: Sequence[Proposal], proposals: Sequence[Proposal]) -> str:
    collection, _, rest = name.rpartition("/")
    if rest == "*" and collection in _TITLES:
        return f"no {collection} are proposed: see what is with `suggest`"
    if rest == "*":
        return f'"{name}" stands for no proposals: write {" or ".join(f"{one}/*" for one in _TITLES)}'
    if found and "*" not in name:
        return f'"{name}" may be {" or ".join(f"{one.collection}/{one.name}" for one in found)}: write one of these'
    near = get_close_matches(name, [one.name for one in proposals], n=3)
    return f'"{name}" is not among the proposals' + (f": is it {' or '.join(near)}?" if near else ": see them with `suggest`")
