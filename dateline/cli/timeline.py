"""`timeline review`: found events one by one, confirmed, corrected or rejected; `timeline import FILE`: events made elsewhere."""

import argparse
import shutil
import sys
import textwrap
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from dateline import reviewing
from dateline.cli.ask import ask
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


class _Stop(Exception):
    """The author has had enough."""


@dataclass(slots=True)
class _Desk:
    """What was decided so far."""

    root: Path
    decided: int = 0


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
    desk = _Desk(root)
    try:
        for number, happening in enumerate(waiting, 1):
            _show(happening, number=number, total=len(waiting))
            ask(happening, desk, answers=_ANSWERS, keys=_KEYS, words=_HELP)
    except (_Stop, EOFError):
        print()
    print(f"{counted(desk.decided, 'decision')} written. Go on any time with: timeline review")
    return 0


def _show(happening: Happening, *, number: int, total: int) -> None:
    differs = "  (the sources differ)" if happening.differs else ""
    print(f"\n{number} of {total}  {happening.when}{differs}")
    _say_wrapped(happening.what)
    for source in happening.sources:
        told = f"{source.when}: {source.how}" if source.how else str(source.when)
        _say_wrapped(f"“{source.quote}”", indent="  ")
        _say_wrapped(f"{source.story.path}  {told}", indent="    ")


def _say_wrapped(words: str, *, indent: str = "") -> None:
    """Lines broken between words, no wider than the terminal; a path is one word."""
    width = shutil.get_terminal_size().columns
    print(
        textwrap.fill(words, width, initial_indent=indent, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)
    )


def _confirm(happening: Happening, desk: _Desk) -> bool:
    return _decided(reviewing.confirm(desk.root, happening), desk)


def _date(happening: Happening, desk: _Desk) -> bool:
    typed = input("  happened on > ").strip()
    if not typed:
        return False
    try:
        when = When.parse(typed)
    except ValueError:
        print("  write it like 2023-02-23, 2023-02, 2023, 2023~ or 2023-02-20/2023-02-26")
        return False
    return _decided(reviewing.confirm(desk.root, happening, when=when), desk)


def _words(happening: Happening, desk: _Desk) -> bool:
    typed = " ".join(input("  what happened > ").split())
    return bool(typed) and _decided(reviewing.confirm(desk.root, happening, what=typed), desk)


def _reject(happening: Happening, desk: _Desk) -> bool:
    return _decided(reviewing.reject(desk.root, happening), desk)


def _skip(happening: Happening, desk: _Desk) -> bool:
    return True


def _quit(happening: Happening, desk: _Desk) -> bool:
    raise _Stop


def _decided(paths: tuple[str, ...], desk: _Desk) -> bool:
    print(f"  written: {', '.join(paths)}")
    desk.decided += 1
    return True


_ANSWERS: Mapping[str, Callable[[Happening, _Desk], bool]] = {
    "c": _confirm,
    "d": _date,
    "w": _words,
    "r": _reject,
    "s": _skip,
    "q": _quit,
}
