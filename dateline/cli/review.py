"""Review proposals one by one on a terminal: accept, merge, rename, reject, skip, quit. Every decision is written at once."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from dateline import proposing
from dateline.cli.ask import ask
from dateline.cli.say import counted
from dateline.nouns.proposal import Proposal

_KEYS = "[a]ccept  [m]erge  re[n]ame  [r]eject  [s]kip  [q]uit"
_HELP = """\
  a  write its page into content/
  m  it is the same as another name: add it to that page or proposal
  n  accept it under another name, which you type
  r  never propose it again
  s  decide later (so does the Enter key)
  q  stop here; what you decided is kept"""
_WIDE = 160
_SINGULAR = {"people": "person", "programs": "program", "organizations": "organization", "places": "place"}


@dataclass(slots=True)
class _Pile:
    """What is still to be decided, and what was."""

    desk: proposing.Desk
    waiting: list[Proposal]
    decided: int = 0


class _Stop(Exception):
    """The author has had enough."""


def review(desk: proposing.Desk) -> int:
    """Ask about each proposal; the end of the input is a quit."""
    pile = _Pile(desk, list(desk.proposals))
    number, total = 0, len(pile.waiting)
    try:
        while pile.waiting:
            number += 1
            one = pile.waiting.pop(0)
            _show(one, number=number, total=total)
            ask(one, pile, answers=_ANSWERS, keys=_KEYS, words=_HELP)
    except (_Stop, EOFError):
        print()
    print(f"{counted(pile.decided, 'decision')} written. Go on any time with: suggest")
    return 0


def _show(one: Proposal, *, number: int, total: int) -> None:
    print(f"\n{number} of {total}  {_SINGULAR[one.collection]}")
    print(f"{one.name}  ({one.count} in {counted(len(one.stories), 'story', 'stories')})")
    others = [variant.text for variant in one.variants if variant.text != one.name]
    if others:
        print(f"  also written: {', '.join(others)}")
    for role in one.roles[:3]:
        print(f"  {role.title}  ({role.story})")
    if one.similar:
        print(f"  perhaps the same as: {', '.join(one.similar)}")
    for told in one.sentences[:2]:
        print(f"  “{_cut(told.text, one)}”  ({told.story})")


def _cut(sentence: str, one: Proposal) -> str:
    """As much of a sentence as stands about the name, cut between words."""
    if len(sentence) <= _WIDE:
        return sentence
    found = (sentence.find(variant.text) for variant in one.variants)
    start = max(0, min((place for place in found if place >= 0), default=0) - _WIDE // 2)
    start = sentence.find(" ", start) + 1 if start else 0
    end = start + _WIDE
    end = sentence.rfind(" ", start, end) if end < len(sentence) else len(sentence)
    return f"{'… ' if start else ''}{sentence[start:end]}{' …' if end < len(sentence) else ''}"


def _accept(one: Proposal, pile: _Pile) -> bool:
    pile.desk, page = proposing.accept(pile.desk, one)
    print(f"  written: {page.path}")
    pile.decided += 1
    return True


def _rename(one: Proposal, pile: _Pile) -> bool:
    name = " ".join(input("  its name: ").split())
    return bool(name) and _accept(replace(one, name=name, sort_name=one.sort_name if name == one.name else ""), pile)


def _reject(one: Proposal, pile: _Pile) -> bool:
    print(f"  remembered in {proposing.reject(pile.desk, one)}")
    pile.decided += 1
    return True


def _merge(one: Proposal, pile: _Pile) -> bool:
    hint = f" ({one.similar[0]}: Enter)" if one.similar else ""
    name = " ".join(input(f"  the same as{hint}: ").split()) or (one.similar[0] if one.similar else "")
    folded = name.casefold()
    for entity in sorted(pile.desk.entities, key=lambda page: page.collection != one.collection):
        if folded in {known.casefold() for known in (entity.name, *entity.aliases)}:
            pile.desk, page = proposing.merge(pile.desk, one, into=entity)
            print(f"  added to {page.path}")
            pile.decided += 1
            return True
    for place, other in enumerate(pile.waiting):
        if folded in {known.casefold() for known in (other.name, *(variant.text for variant in other.variants))}:
            pile.waiting[place] = proposing.joined(one, into=other)
            print(f"  taken together with {other.name}, which is yet to come")
            return True
    print(f'  there is no page and no proposal to come that is called "{name}"')
    return False


def _skip(one: Proposal, pile: _Pile) -> bool:
    return True


def _quit(one: Proposal, pile: _Pile) -> bool:
    raise _Stop


_ANSWERS: Mapping[str, Callable[[Proposal, _Pile], bool]] = {
    "a": _accept,
    "m": _merge,
    "n": _rename,
    "r": _reject,
    "s": _skip,
    "q": _quit,
}
