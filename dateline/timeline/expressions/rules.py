"""Rules: a language's pieces and its table of rules → a lexicon that finds the rules a word may begin."""

from collections.abc import Mapping
from dataclasses import dataclass

from dateline.timeline.expressions.anchor import Cues
from dateline.timeline.expressions.found import Guard, Reader
from dateline.timeline.expressions.grammar import ANY, Compiled, Opening, Piece, Value, compiled


@dataclass(frozen=True, slots=True, eq=False)
class Rule:
    """A name, a pattern (see `grammar`), who reads it, who may object to it, and what the pattern says without a piece."""

    name: str
    pattern: str
    read: Reader
    unless: tuple[Guard, ...]
    given: Mapping[str, Value]


def rule(name: str, pattern: str, read: Reader, *, unless: tuple[Guard, ...] = (), **given: Value) -> Rule:
    """One row of a table."""
    return Rule(name, pattern, read, unless, given)


@dataclass(frozen=True, slots=True, eq=False)
class Ready:
    """A rule with its pattern compiled, and its place in the table."""

    rule: Rule
    pattern: Compiled
    order: int


@dataclass(frozen=True, slots=True)
class Lexicon:
    """A language ready to be read: for each opening of one or two words the rules it may open, in the table's order.

    `openers` are the first words of these openings: nothing begins with any other.
    """

    starts: Mapping[Opening, tuple[Ready, ...]]
    openers: frozenset[str]
    cues: Cues


def lexicon(table: tuple[Rule, ...], *, pieces: Mapping[str, Piece], cues: Cues, edge: str) -> Lexicon:
    """Compile a table of rules."""
    ready = [Ready(row, compiled(row.pattern, pieces, edge=edge), order) for order, row in enumerate(table)]
    whatever: dict[str, set[Ready]] = {}
    pairs: dict[Opening, set[Ready]] = {}
    for each in ready:
        for opening in each.pattern.openings:
            if len(opening) == 1 or opening[1] == ANY:
                whatever.setdefault(opening[0], set()).add(each)
            else:
                pairs.setdefault(opening, set()).add(each)
    starts: dict[Opening, tuple[Ready, ...]] = {(first,): _ordered(rows) for first, rows in whatever.items()}
    starts |= {pair: _ordered(rows | whatever.get(pair[0], set())) for pair, rows in pairs.items()}
    return Lexicon(starts, frozenset(opening[0] for opening in starts), cues)


def _ordered(rows: set[Ready]) -> tuple[Ready, ...]:
    return tuple(sorted(rows, key=lambda each: each.order))
