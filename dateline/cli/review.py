"""Review proposals one by one on a terminal: accept, merge, rename, reject, skip, undo, quit. Every decision is written at once."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import NamedTuple

from dateline import proposing
from dateline.cli.ask import Question, ask, say_wrapped
from dateline.cli.say import counted
from dateline.nouns.change import Change
from dateline.nouns.entity import Entity
from dateline.nouns.proposal import Proposal

_KEYS = "[m]erge  re[n]ame  [r]eject  [s]kip  [u]ndo  [q]uit  [?] help"
_INTRODUCED = "Type a letter and Enter; Enter alone decides later. Every decision is written at once, and u takes it back."
_LAST = "That was the last one.  [u]ndo, or Enter to end > "
_HELP = """\
  a  write its page into content/, or add what is new to the page that is named
  y  it is the same as the first name after “perhaps the same as”
  m  it is the same as another name: add it to that page or proposal
  n  accept it under another name, which you type
  r  never propose it again
  s  decide later (so does the Enter key)
  u  take the last decision back, its files too, and decide again
  q  stop here; what you decided is kept"""
_WIDE = 160
_SINGULAR = {"people": "person", "programs": "program", "organizations": "organization", "places": "place"}


class _Past(NamedTuple):
    """How things were before a decision, and what it wrote."""

    desk: proposing.Desk
    waiting: tuple[Proposal, ...]
    wrote: tuple[Change, ...]


@dataclass(slots=True)
class _Pile:
    """What is still to be decided, the next one first, and what was."""

    desk: proposing.Desk
    waiting: tuple[Proposal, ...]
    past: list[_Past] = field(default_factory=list)

    @property
    def decided(self) -> int:
        """How many decisions stand in files."""
        return sum(bool(one.wrote) for one in self.past)

    def go_on(self, desk: proposing.Desk, *, waiting: tuple[Proposal, ...] = (), wrote: tuple[Change, ...] = ()) -> None:
        """Put the next one first."""
        self.past.append(_Past(self.desk, self.waiting, wrote))
        self.desk, self.waiting = desk, waiting or self.waiting[1:]


class _Stop(Exception):
    """The author has had enough."""


def review(desk: proposing.Desk) -> int:
    """Ask about each proposal; the end of the input is a quit."""
    pile = _Pile(desk, desk.proposals)
    total = len(pile.waiting)
    print()
    say_wrapped(f"{counted(total, 'name')} that your stories give and you have not decided about. {_INTRODUCED}")
    try:
        while pile.waiting or _again(pile):
            one = pile.waiting[0]
            _show(one, number=total - len(pile.waiting) + 1, total=total)
            ask(one, pile, Question(answers=_ANSWERS, keys=_keys(one), words=_HELP))
    except (_Stop, EOFError, KeyboardInterrupt):
        print()
    print(f"{counted(pile.decided, 'decision')} written. Go on any time with: suggest")
    return 0


def _keys(one: Proposal) -> str:
    """What can be said of this one; where it is about a page, accepting adds to it."""
    same = f"[y] same as {one.similar[0]}  " if one.similar else ""
    accept = "[a] yes, the same" if one.part else "[a]dd to the page" if one.page else "[a]ccept"
    return f"{same}{accept}  {_KEYS}"


def _again(pile: _Pile) -> bool:
    """Whether the last decision of all was taken back."""
    return input(f"\n{_LAST}").strip().lower()[:1] == "u" and _undo(pile.past[-1].waiting[0], pile)


def _show(one: Proposal, *, number: int, total: int) -> None:
    print(f"\n{number} of {total}  {_SINGULAR[one.collection]}")
    times = f"{one.count} in " if one.count else ""
    print(f"{one.name}  ({times}{counted(len(one.stories), 'story', 'stories')})")
    if one.page:
        say_wrapped(f"{_about(one)} {one.page}", indent="  ")
    others = [variant.text for variant in one.variants if variant.text != one.name]
    lines = [f"also written: {', '.join(others)}"] if others else []
    lines += _told([(role.title, role.story) for role in one.roles], most=3)
    lines += _told([(tie.said, tie.story) for tie in one.ties], most=3)
    lines += [f"perhaps the same as: {', '.join(one.similar)}"] if one.similar else []
    lines += [f"· {line}" for line in _told([(_cut(told.text, one), told.story) for told in one.sentences], most=2)]
    for line in lines:
        say_wrapped(line, indent="  ")


def _told(said: Sequence[tuple[str, str]], *, most: int) -> list[str]:
    """What is said, each once, with the stories that say it."""
    stories: dict[str, list[str]] = {}
    for words, story in said:
        stories.setdefault(words, []).append(story)
    return [f"{words}  ({', '.join(dict.fromkeys(where))})" for words, where in islice(stories.items(), most)]


def _about(one: Proposal) -> str:
    """What a proposal is to the page that is there."""
    if one.part:
        return "perhaps the one whose full name is not in " + ("this story:" if len(one.stories) == 1 else "these stories:")
    return "another name of" if one.variants else "a further role for" if one.roles else "more about"


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
    desk, page = proposing.accept(pile.desk, one)
    print(f"  added to {page.path}: {one.name}" if one.page else f"  written: {page.path}")
    pile.go_on(desk, wrote=desk.wrote)
    return True


def _rename(one: Proposal, pile: _Pile) -> bool:
    name = " ".join(input("  its name: ").split())
    return bool(name) and _accept(
        replace(one, name=name, sort_name=one.sort_name if name == one.name else "", page="", part=False), pile
    )


def _reject(one: Proposal, pile: _Pile) -> bool:
    desk, path = proposing.reject(pile.desk, one)
    print(f"  remembered in {path}")
    pile.go_on(desk, wrote=desk.wrote)
    return True


def _merge(one: Proposal, pile: _Pile) -> bool:
    hint = f" ({one.similar[0]}: Enter)" if one.similar else ""
    name = " ".join(input(f"  the same as{hint}: ").split()) or (one.similar[0] if one.similar else "")
    return _united(name, one, pile)


def _same(one: Proposal, pile: _Pile) -> bool:
    if not one.similar:
        print("  no name is proposed as the same: [m] asks for one")
        return False
    return _united(one.similar[0], one, pile)


def _united(name: str, one: Proposal, pile: _Pile) -> bool:
    page = _page(name, one, pile)
    if page is not None:
        desk, page = proposing.merge(pile.desk, one, into=page)
        print(f"  added to {page.path}: {one.name}")
        pile.go_on(desk, wrote=desk.wrote)
        return True
    for other in pile.waiting[1:]:
        if name.casefold() in {known.casefold() for known in (other.name, *(variant.text for variant in other.variants))}:
            together = proposing.joined(one, into=other)
            pile.go_on(pile.desk, waiting=tuple(together if waits is other else waits for waits in pile.waiting[1:]))
            print(f"  taken together with {other.name}, which is yet to come")
            return True
    print(f'  there is no page and no proposal to come that is called "{name}"')
    return False


def _page(name: str, one: Proposal, pile: _Pile) -> Entity | None:
    """The page of that name, one of the same kind before others."""
    folded = name.casefold()
    pages = sorted(pile.desk.entities, key=lambda page: page.collection != one.collection)
    return next((page for page in pages if folded in {known.casefold() for known in (page.name, *page.aliases)}), None)


def _skip(one: Proposal, pile: _Pile) -> bool:
    pile.go_on(pile.desk)
    return True


def _undo(one: Proposal, pile: _Pile) -> bool:
    if not pile.past:
        print("  nothing was decided yet")
        return False
    last = pile.past[-1]
    for path in proposing.undo(last.desk, last.wrote):
        print(f"  as it was: {path}")
    pile.desk, pile.waiting = last.desk, last.waiting
    pile.past.pop()
    return True


def _quit(one: Proposal, pile: _Pile) -> bool:
    raise _Stop


_ANSWERS: Mapping[str, Callable[[Proposal, _Pile], bool]] = {
    "a": _accept,
    "y": _same,
    "m": _merge,
    "n": _rename,
    "r": _reject,
    "s": _skip,
    "u": _undo,
    "q": _quit,
}
