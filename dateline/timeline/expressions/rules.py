"""Rules: a language's pieces and its table of rules → a lexicon that finds the rules a word may begin."""

from collections.abc import Mapping
from dataclasses import dataclass

from dateline.timeline.expressions.anchor import Cues
from dateline.timeline.expressions.found import Reader
from dateline.timeline.expressions.grammar import Compiled, Piece, Value, compiled


@dataclass(frozen=True, slots=True)
class Rule:
    """A name, a pattern (see `grammar`), who reads it, and what the pattern says without a piece."""

    name: str
    pattern: str
    read: Reader
    given: Mapping[str, Value]


def rule(name: str, pattern: str, read: Reader, **given: Value) -> Rule:
    """One row of a table."""
    return Rule(name, pattern, read, given)


@dataclass(frozen=True, slots=True)
class Ready:
    """A rule with its pattern compiled, and its place in the table."""

    rule: Rule
    pattern: Compiled
    order: int


@dataclass(frozen=True, slots=True)
class Lexicon:
    """A language ready to be read: for each first word its rules, in the table's order."""

    starts: Mapping[str, tuple[Ready, ...]]
    cues: Cues


def lexicon(table: tuple[Rule, ...], *, pieces: Mapping[str, Piece], cues: Cues, edge: str) -> Lexicon:
    """Compile a table of rules."""
    starts: dict[str, list[Ready]] = {}
    for order, row in enumerate(table):
        ready = Ready(row, compiled(row.pattern, pieces, edge=edge), order)
        for first in sorted(ready.pattern.firsts):
            starts.setdefault(first, []).append(ready)
    return Lexicon({first: tuple(rows) for first, rows in starts.items()}, cues)
