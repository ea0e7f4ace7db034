"""`timeline review`: found events one by one, confirmed, corrected or rejected; `timeline import FILE`: events made elsewhere."""

import argparse
import sys
from pathlib import Path

from dateline import reviewing
from dateline.cli.ask import Desk, Question, one_by_one, say_wrapped
from dateline.cli.say import counted, say, say_problems
from dateline.nouns.timeline import Happening
from dateline.nouns.when import When

_KEYS = "[c]onfirm  [d]ate  [w]ords  [r]eject  [s]kip  [q]uit"
_HELP = """\
  c  it happened, as it stands here
  d  it happened on another day, which you type: 2023-02-23, 2023-02, 2023~
  w  it happened, in other words, which you type
  r  it is no event; it never comes back
  s  decide later (so does the Enter key)
  q  stop here; what you decided is kept"""


def run(chosen: argparse.Namespace, *, root: Path) -> int:
    """Exit code 1 where a file to import holds no timeline."""
    if chosen.task == "import":
        return _import(Path(chosen.file), root=root)
    return _review(root)


def _import(path: Path, *, root: Path) -> int:
    added, there = reviewing.imported(root, path)
    say(f"{counted(added, 'event')} added to content/events.toml, {there:,} there already.")
    return 0


def _review(root: Path) -> int:
    waiting, errors = reviewing.waiting(root)
    say_problems(errors)
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        for happening in waiting:
            print(f"{happening.when}\t{happening.what}\t{' '.join(source.story.id for source in happening.sources)}")
        say(f"{counted(len(waiting), 'event')} found by reading and not yet confirmed.")
        return 0
    one_by_one(waiting, Desk(root), _QUESTION, show=_show, command="timeline review")
    return 0


def _show(happening: Happening) -> None:
    print(f"{happening.when}{'  (the sources differ)' if happening.differs else ''}")
    say_wrapped(happening.what)
    for source in happening.sources:
        told = f"{source.when}: {source.how}" if source.how else str(source.when)
        say_wrapped(f"“{source.quote}”", indent="  ")
        say_wrapped(f"{source.story.path}  {told}", indent="    ")


def _confirm(happening: Happening, desk: Desk) -> bool:
    return desk.wrote(reviewing.confirm(desk.root, happening))


def _date(happening: Happening, desk: Desk) -> bool:
    typed = input("  happened on > ").strip()
    if not typed:
        return False
    try:
        when = When.parse(typed)
    except ValueError:
        print("  write it like 2023-02-23, 2023-02, 2023, 2023~ or 2023-02-20/2023-02-26")
        return False
    return desk.wrote(reviewing.confirm(desk.root, happening, when=when))


def _words(happening: Happening, desk: Desk) -> bool:
    typed = " ".join(input("  what happened > ").split())
    return bool(typed) and desk.wrote(reviewing.confirm(desk.root, happening, what=typed))


def _reject(happening: Happening, desk: Desk) -> bool:
    return desk.wrote(reviewing.reject(desk.root, happening))


_QUESTION: Question[Happening, Desk] = Question(
    answers={
        "c": _confirm,
        "d": _date,
        "w": _words,
        "r": _reject,
    },
    keys=_KEYS,
    words=_HELP,
)
