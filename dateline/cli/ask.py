"""Ask until an answer decides: what is asked about, what can be answered → done."""

from collections.abc import Callable, Mapping
from typing import TypeVar

from dateline.nouns.problem import DatelineError

_Thing = TypeVar("_Thing")
_Desk = TypeVar("_Desk")


def ask(thing: _Thing, desk: _Desk, *, answers: Mapping[str, Callable[[_Thing, _Desk], bool]], keys: str, words: str) -> None:
    """Ask about one thing, by the first letter, `s` where nothing is typed, until an answer says that it decided.

    `keys` is the question; `words` explain the letters to who typed another. A refusal is said, and asked again.
    """
    while True:
        answer = input(f"{keys} > ").strip().lower()[:1] or "s"
        if answer not in answers:
            print(words)
            continue
        try:
            if answers[answer](thing, desk):
                return
        except DatelineError as error:
            print(f"  {error}")
