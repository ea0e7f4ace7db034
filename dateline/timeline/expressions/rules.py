"""Rules: a language's pieces and its table of rules → a lexicon that finds the rules that words may begin."""

from collections.abc import Iterable, Mapping

from dateline.frozen import dataclass
from dateline.timeline.expressions.anchor import Cues
from dateline.timeline.expressions.found import Guard, Reader
from dateline.timeline.expressions.grammar import ANY, END, Compiled, Piece, Place, Value, Words, compiled


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


_DEEP = 4
"""So many words are looked at: a fifth rules out hardly anything."""

_Way = tuple[Ready, Words, Place]
"""A rule that the words so far may begin, the words that would have to come next, and the place in its pattern behind them."""


class Begun:
    """What words may have begun: `rules` that need no further word, and the `words` that go on, with what is begun then.

    A text begins few of the things that a language could say, so each is put together `after` it is met; until then it is None.
    """

    __slots__ = ("_deep", "_ways", "rules", "words")

    def __init__(self, rules: Iterable[Ready], ways: Iterable[_Way], deep: int) -> None:
        """Begin with these; `deep` more words are looked at."""
        every, ways = {*rules}, tuple(ways)
        if not deep:
            every.update(ready for ready, _, _ in ways)
        self.rules = tuple(sorted(every, key=lambda ready: ready.order))
        self._ways, self._deep = ways if deep else (), deep
        self.words: dict[str, Begun | None] = dict.fromkeys(word for _, words, _ in self._ways for word in words if word != END)

    def after(self, word: str) -> "Begun":
        """The same with one more of its words, kept under it."""
        done, ways = {*self.rules}, []
        open_ = [(ready, words[word], behind) for ready, words, behind in self._ways if word in words]
        while open_:
            ready, words, behind = open_.pop()
            if ANY in words:
                done.add(ready)
            elif END in words:
                open_ += [(ready, more, place) for more, place in behind]
                words = {word: more for word, more in words.items() if word != END}
            if words:
                ways.append((ready, words, behind))
        begun = self.words[word] = Begun(done, (way for way in ways if way[0] not in done), self._deep - 1)
        return begun


@dataclass(frozen=True, slots=True)
class Lexicon:
    """A language ready to be read: what begins where nothing is said yet, and with which words beside numbers."""

    begun: Begun
    cues: Cues
    firsts: frozenset[str]


def lexicon(
    table: tuple[Rule, ...], *, pieces: Mapping[str, Piece], cues: Cues, edge: str, gap: str = "", deep: int = _DEEP
) -> Lexicon:
    """Compile a table of rules; `edge` is a regular expression for what must follow, `gap` for what may stand between parts."""
    rows = [Ready(row, compiled(row.pattern, pieces, edge=edge, gap=gap), order) for order, row in enumerate(table)]
    begun = Begun((), ((ready, words, behind) for ready in rows for words, behind in ready.pattern.start), deep)
    return Lexicon(begun, cues, frozenset(begun.words) | {"’"})
