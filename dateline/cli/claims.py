"""`claims review`: figures on which the sources disagree one by one: confirmed, one preferred or deprecated, or dismissed."""

import argparse
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from dateline import reviewing
from dateline.cli.ask import Desk, Question, one_by_one, say_wrapped
from dateline.cli.say import counted, say, say_problems
from dateline.nouns.claim import ClaimStatus
from dateline.nouns.comparison import Comparison, Statement

_KEYS = "[c]onfirm  [p]refer  [d]eprecate  [n]ot of the same  [s]kip  [q]uit"
_HELP = """\
  c  they are of the same, and the sources do differ
  p  one of them is to be believed, whose number you type, and why
  d  one of them is not to be believed, whose number you type, and why; it stays, marked
  n  one is not of the same as the others, whose number you type; it is never compared again
  s  decide later (so does the Enter key)
  q  stop here; what you decided is kept"""


def run(chosen: argparse.Namespace, *, root: Path) -> int:
    """Exit code 0; without a terminal the figures are listed."""
    waiting, errors = reviewing.differing(root)
    say_problems(errors)
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        for comparison in waiting:
            print("\t".join(f"{one.claim.value} ({one.story.id})" for one in comparison.statements))
        say(f"{counted(len(waiting), 'figure')} on which the sources disagree, not yet confirmed.")
        return 0
    one_by_one(waiting, Desk(root), _QUESTION, show=_show, command="claims review")
    return 0


def _show(comparison: Comparison) -> None:
    print(", ".join(name for _, name in comparison.about) or comparison.statements[0].claim.measure)
    for number, one in enumerate(comparison.statements, 1):
        decided = "" if one.claim.found else f"  ({one.claim.status})"
        say_wrapped(f"{number}  {one.claim.value}{decided}", indent="  ")
        say_wrapped(f"“{one.claim.sentence}”", indent="     ")
        said = f"according to {one.claim.speaker}" if one.claim.speaker else ""
        say_wrapped("  ".join(filter(None, (one.story.path, said, "(a copy)" if one.copy else ""))), indent="       ")


def _confirm(comparison: Comparison, desk: Desk) -> bool:
    return desk.wrote(reviewing.judge(desk.root, comparison.statements, ClaimStatus.CONFIRMED))


def _one(status: ClaimStatus, *, why: bool = True) -> Callable[[Comparison, Desk], bool]:
    """Decide on one of them; the others are then confirmed, unless it was none of them."""

    def decide(comparison: Comparison, desk: Desk) -> bool:
        chosen = _chosen(comparison)
        if chosen is None:
            return False
        reason = " ".join(input("  why (Enter for no reason) > ").split()) if why else ""
        paths = reviewing.judge(desk.root, (chosen,), status, reason=reason)
        if why:
            paths += reviewing.judge(desk.root, _others(comparison, chosen), ClaimStatus.CONFIRMED)
        return desk.wrote(tuple(dict.fromkeys(paths)))

    return decide


def _chosen(comparison: Comparison) -> Statement | None:
    typed = input("  which number > ").strip()
    if typed.isdigit() and 0 < int(typed) <= len(comparison.statements):
        chosen = comparison.statements[int(typed) - 1]
        if chosen.claim.found:
            return chosen
        print(f"  that one is {chosen.claim.status}: change it in {chosen.story.path}")
        return None
    print(f"  type a number from 1 to {len(comparison.statements)}")
    return None


def _others(comparison: Comparison, chosen: Statement) -> Iterable[Statement]:
    return (one for one in comparison.statements if one is not chosen)


_QUESTION: Question[Comparison, Desk] = Question(
    answers={
        "c": _confirm,
        "p": _one(ClaimStatus.PREFERRED),
        "d": _one(ClaimStatus.DEPRECATED),
        "n": _one(ClaimStatus.DISMISSED, why=False),
    },
    keys=_KEYS,
    words=_HELP,
)
