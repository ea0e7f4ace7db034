"""Rules: a language's pieces and its table of rules → a lexicon that finds the rules a word may begin."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from dateline.timeline.expressions.anchor import Cues
from dateline.timeline.expressions.found import Guard, Reader
from dateline.timeline.expressions.grammar import ANY, Compiled, Piece, Value, compiled


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


@dataclass(frozen=True, slots=True, eq=False)
class Start:
    """What a first word opens: rules by the second word that they want, and those that take any."""

    wanted: Mapping[str, tuple[Ready, ...]]
    whatever: tuple[Ready, ...]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """A language ready to be read: for each first word of an opening, the second words (`ANY` for all) and their rules.

    Nothing begins with any other word than these `openers`. A text has few of them, so each is put in order when it is met.
    """

    openers: Mapping[str, list[tuple[str, Ready]]]
    cues: Cues
    met: dict[str, Start] = field(default_factory=dict)

    def rules(self, first: str, second: str) -> tuple[Ready, ...]:
        """The rules that two words may open, in the table's order."""
        start = self.met.get(first)
        if start is None:
            start = self.met[first] = _start(self.openers.get(first, []))
        return start.wanted.get(second, start.whatever)


def lexicon(table: tuple[Rule, ...], *, pieces: Mapping[str, Piece], cues: Cues, edge: str) -> Lexicon:
    """Compile a table of rules."""
    openers: dict[str, list[tuple[str, Ready]]] = {}
    for order, row in enumerate(table):
        ready = Ready(row, compiled(row.pattern, pieces, edge=edge), order)
        for opening in ready.pattern.openings:
            openers.setdefault(opening[0], []).append((opening[1] if len(opening) > 1 else ANY, ready))
    return Lexicon(openers, cues)


def _start(rows: list[tuple[str, Ready]]) -> Start:
    whatever = {ready for second, ready in rows if second == ANY}
    wanted: dict[str, set[Ready]] = {}
    for second, ready in rows:
        wanted.setdefault(second, set(whatever)).add(ready)
    return Start({second: _ordered(some) for second, some in wanted.items()}, _ordered(whatever))


def _ordered(rows: set[Ready]) -> tuple[Ready, ...]:
    return tuple(sorted(rows, key=lambda each: each.order))
