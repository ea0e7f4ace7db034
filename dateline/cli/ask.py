"""Ask until an answer decides: what is asked about, what can be answered → done; one by one, what stories tell."""

import shutil
import textwrap
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Generic, TypeVar

from dateline.cli.say import counted
from dateline.nouns.problem import DatelineError

_Thing = TypeVar("_Thing")
_Desk = TypeVar("_Desk")


@dataclass(frozen=True, slots=True, kw_only=True)
class Question(Generic[_Thing, _Desk]):
    """What is done for each letter that may be typed; `keys` is the question, its parts two blanks apart, `words` explain the
    letters to who typed another."""

    answers: Mapping[str, Callable[[_Thing, _Desk], bool]]
    keys: str
    words: str


class Stop(Exception):
    """The author has had enough."""


@dataclass(slots=True)
class Desk:
    """What was decided so far of what the stories of a project tell."""

    root: Path
    decided: int = 0

    def wrote(self, paths: tuple[str, ...]) -> bool:
        """A decision that is in these files now."""
        print(f"  written: {', '.join(paths)}")
        self.decided += 1
        return True


def one_by_one(
    things: Sequence[_Thing],
    desk: Desk,
    question: Question[_Thing, Desk],
    *,
    show: Callable[[_Thing], None],
    command: str,
) -> None:
    """Show each thing and ask about it, besides by `s` to decide later and `q` to stop; the end of the input is a stop."""
    question = replace(question, answers={**question.answers, "s": _later, "q": _stop})
    try:
        for number, thing in enumerate(things, 1):
            print(f"\n{number} of {len(things)}  ", end="")
            show(thing)
            ask(thing, desk, question)
    except (Stop, EOFError):
        print()
    print(f"{counted(desk.decided, 'decision')} written. Go on any time with: {command}")


def _later(thing: object, desk: Desk) -> bool:
    return True


def _stop(thing: object, desk: Desk) -> bool:
    raise Stop


def say_wrapped(words: str, *, indent: str = "") -> None:
    """Lines broken between words, no wider than the terminal; a path is one word."""
    width = shutil.get_terminal_size().columns
    print(
        textwrap.fill(words, width, initial_indent=indent, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)
    )


def _laid_out(keys: str) -> str:
    """The keys on as many lines as a terminal needs, none cut in two."""
    lines, width = [""], shutil.get_terminal_size().columns - len(" > ")
    for key in keys.split("  "):
        longer = f"{lines[-1]}  {key}" if lines[-1] else key
        lines = [*lines[:-1], longer] if len(longer) <= width else [*lines, key]
    return "\n".join(line for line in lines if line)


def ask(thing: _Thing, desk: _Desk, question: Question[_Thing, _Desk]) -> None:
    """Ask about one thing, by the first letter, `s` where nothing is typed, until an answer says that it decided. A refusal is
    said, and asked again."""
    while True:
        answer = input(f"{_laid_out(question.keys)} > ").strip().lower()[:1] or "s"
        if answer not in question.answers:
            print(question.words if answer == "?" else f"  {answer} is none of the keys:\n{question.words}")
            continue
        try:
            if question.answers[answer](thing, desk):
                return
        except DatelineError as error:
            print(f"  {error}")
