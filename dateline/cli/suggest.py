"""`suggest`: proposals as a table or as JSON; accept and reject by name, or one by one on a terminal."""

import argparse
import json
import sys
from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from pathlib import Path

from dateline import proposing
from dateline.cli.review import review
from dateline.cli.say import counted, say, say_problems
from dateline.nouns.proposal import Proposal

_WIDE = 100
_TITLES = {"people": "People", "programs": "Programs", "organizations": "Organizations", "places": "Places"}


def run(chosen: argparse.Namespace, *, root: Path) -> int:
    """Exit code 1 where a name to accept or reject is not among the proposals; then nothing is written."""
    desk = proposing.desk(root)
    if chosen.accept or chosen.reject:
        return _decide(desk, chosen.accept, chosen.reject, root=root)
    if chosen.json:
        print(json.dumps([as_data(one) for one in desk.proposals], ensure_ascii=False, indent=2))
        return 0
    say_problems(desk.problems)
    if sys.stdin.isatty() and sys.stdout.isatty() and desk.proposals:
        return review(desk, root=root)
    for line in table(desk.proposals):
        print(line)
    say(_last_line(desk.proposals))
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
        "sentences": [{"story": told.story, "text": told.text} for told in one.sentences],
        "similar": list(one.similar),
    }


def table(proposals: Iterable[Proposal]) -> list[str]:
    """The proposals by what they are: name, how often, in how many stories, and what the stories say."""
    lines: list[str] = []
    collection = ""
    for one in proposals:
        if one.collection != collection:
            collection = one.collection
            lines += ["", _TITLES[collection]] if lines else [_TITLES[collection]]
        numbers = f"{one.count:>4} in {counted(len(one.stories), 'story', 'stories'):<10}"
        lines.append(_short(f"  {one.name:<36} {numbers}  {'; '.join(remarks(one))}"))
    return lines


def remarks(one: Proposal) -> list[str]:
    """What is worth knowing about a proposal at a glance."""
    roles = list(dict.fromkeys(role.title for role in one.roles))
    others = [variant.text for variant in one.variants if variant.text != one.name]
    found = roles[:1]
    found += [f"also {', '.join(others)}"] if others else []
    found += [f"like {', '.join(one.similar)}"] if one.similar else []
    return found


def _short(line: str) -> str:
    line = line.rstrip()
    return line if len(line) <= _WIDE + 20 else f"{line[: _WIDE + 19]}…"


def _last_line(proposals: Sequence[Proposal]) -> str:
    if not proposals:
        return "Nothing to propose: every name in the stories is on a page or was rejected."
    return f"{counted(len(proposals), 'proposal')}. Accept with --accept NAME…, reject with --reject NAME…; nothing was written."


def _decide(desk: proposing.Desk, accepted: Sequence[str], rejected: Sequence[str], *, root: Path) -> int:
    wanted = [(name, _found(desk.proposals, name)) for name in (*accepted, *rejected)]
    missing = [name for name, found in wanted if len(found) != 1]
    for name, found in wanted:
        if len(found) != 1:
            say(_unknown(name, found, desk.proposals))
    if missing:
        say("Nothing was written.")
        return 1
    picked = [found[0] for _, found in wanted]
    for one in dict.fromkeys(picked[: len(accepted)]):
        say(f"Written: {proposing.accept(root, one, entities=desk.entities)}")
    for one in dict.fromkeys(picked[len(accepted) :]):
        say(f"Not to be proposed again: {one.name} ({proposing.reject(root, one)})")
    return 0


def _found(proposals: Sequence[Proposal], name: str) -> list[Proposal]:
    """The proposals of that name; `people/NAME` says which where two have it."""
    collection, _, rest = name.partition("/")
    if collection in _TITLES and rest:
        return [one for one in _found(proposals, rest) if one.collection == collection]
    exact = [one for one in proposals if one.name.casefold() == name.casefold()]
    return exact or [one for one in proposals if any(variant.text.casefold() == name.casefold() for variant in one.variants)]


def _unknown(name: str, found: Sequence[Proposal], proposals: Sequence[Proposal]) -> str:
    if found:
        return f'"{name}" may be {" or ".join(f"{one.collection}/{one.name}" for one in found)}: write one of these'
    near = get_close_matches(name, [one.name for one in proposals], n=3)
    return f'"{name}" is not among the proposals' + (f": is it {' or '.join(near)}?" if near else ": see them with `suggest`")
