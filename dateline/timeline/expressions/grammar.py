"""Grammar: a rule written for people → a compiled pattern that knows the words it may begin with.

A pattern is text with `{piece}` or `{piece:name}` for a named piece, `[…]` for what may be missing, `(a|b)` for a choice, a
space for white space, `~` for white space or a hyphen, and `<…>` for what must follow without being part of it. Everything else
stands for itself, in lower case.

Few words of a text can begin an expression. A rule is therefore tried only where words stand that can begin it (`the third week`,
not `the third man`): reading costs hardly more than looking each word up.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import field
from functools import cached_property

from dateline.frozen import dataclass

Value = int | str
Opening = tuple[str, ...]
"""The words of one way to say a piece; `ANY` in the place of those that are not known."""

DIGITS, ANY = "#", "*"
_LETTERS = (
    "A-Za-zªµº\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u0370-\u1fff\u2c00-\u2dff\u3040-\u318f\ua000-\ud7a3"
    "\uf900-\ufaff\ufe70-\ufefc\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc\U00020000-\U0003ffff"
)
"""Found in a table, in half the time that asking for what each sign is would take."""

TOKEN = re.compile(rf"(\d+|[{_LETTERS}]+|[\u3007\u3400-\u9fff]|['’](?=\d))")
NUMBER = frozenset({(DIGITS,)})
END = ""

Words = dict[str, "Words"]
"""What may be said, word by word: under each first word what may follow it, `END` where nothing has to."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A named part of patterns: how it looks, the words it consists of, how its text is read (None: not at all)."""

    pattern: str
    words: Words
    read: Callable[[str], Value | None]


Place = tuple[tuple[Words, "Place"], ...]
"""A place in a pattern: the words that may come next, each with the place behind them."""

_WHATEVER: Place = (({ANY: {}}, ()),)
"""The end of a pattern: it does not matter what comes."""


def words(table: Mapping[str, Value]) -> Piece:
    """A piece that is one of the table's words (in lower case, a space for any white space), read as the table says."""
    longest = sorted(table, key=lambda word: (-len(word), word))
    pattern = "|".join(_literal(word) for word in longest)
    return Piece(pattern, _words(map(_tokens, table)), lambda text: table.get(" ".join(text.split())))


def figures(
    pattern: str,
    read: Callable[[str], Value | None],
    *,
    openings: frozenset[Opening] = NUMBER,
    whole: frozenset[Opening] = frozenset(),
) -> Piece:
    """A piece given as a regular expression without capturing groups. It is one number unless `openings` says otherwise: one word,
    or the first of some that are not known; and what it is as a `whole`.
    """
    opened = (opening if len(opening) < 2 else (*opening, ANY) for opening in openings)
    return Piece(pattern, _words((*opened, *whole)), read)


def key(token: str) -> str:
    """The word under which a token is looked up: all numbers are alike."""
    return DIGITS if token[0].isdigit() else "'" if token[0] in "'’" else token


@dataclass(frozen=True, eq=False)
class Compiled:
    """A pattern ready to match: its regular expression, the place where it begins, and each group's name and piece."""

    source: str
    start: Place
    groups: tuple[tuple[str, Piece], ...]

    @cached_property
    def match(self) -> Callable[[str, int], re.Match[str] | None]:
        """Compiled when it is first tried: most texts open few of a language's rules."""
        return re.compile(self.source).match

    def parts(self, match: re.Match[str]) -> dict[str, Value]:
        """What the pieces that matched say, by name."""
        said = zip(self.groups, match.groups(), strict=True)
        read = ((name, piece.read(text)) for (name, piece), text in said if text is not None)
        return {name: value for name, value in read if value is not None}


def compiled(pattern: str, pieces: Mapping[str, Piece], *, edge: str, gap: str = "") -> Compiled:
    """Compile a pattern; `edge` is a regular expression for what must follow, `gap` for what may stand between its parts."""
    reading = _Pattern(pattern, pieces, edge, gap)
    whole = reading.choice("")
    return Compiled(f"(?:{whole.pattern}){edge}", whole.before(_WHATEVER), tuple(reading.groups))


@dataclass(frozen=True, slots=True)
class _Part:
    """`before` gives the place where the part begins, of the one that stands behind it."""

    pattern: str
    before: Callable[[Place], Place]


@dataclass(slots=True)
class _Pattern:
    """A pattern being read, from left to right."""

    text: str
    pieces: Mapping[str, Piece]
    edge: str
    gap: str
    at: int = 0
    groups: list[tuple[str, Piece]] = field(default_factory=list)

    def choice(self, closing: str) -> _Part:
        branches = [self.sequence(closing)]
        while self.at < len(self.text) and self.text[self.at] == "|":
            self.at += 1
            branches.append(self.sequence(closing))
        if len(branches) == 1:
            return branches[0]
        pattern = "|".join(branch.pattern for branch in branches)
        return _Part(pattern, lambda behind: tuple(way for branch in branches for way in branch.before(behind)))

    def sequence(self, closing: str) -> _Part:
        parts: list[_Part] = []
        while self.at < len(self.text) and self.text[self.at] not in "|" + closing:
            parts.append(self.part(self.gap if parts else ""))

        def before(behind: Place) -> Place:
            for part in reversed(parts):
                behind = part.before(behind)
            return behind

        return _Part("".join(part.pattern for part in parts), before)

    def part(self, gap: str) -> _Part:
        sign = self.text[self.at]
        if sign == "{":
            return self.piece(gap)
        if sign not in "[(<":
            return self.literal(gap)
        self.at += 1
        inner = self.choice("])>")
        self.at += 1
        pattern = f"{gap}(?:{inner.pattern})"
        if sign == "<":
            return _Part(f"(?={pattern}{self.edge})", lambda behind: inner.before(_WHATEVER))
        if sign == "[":
            return _Part(f"(?:{pattern})?", lambda behind: (*inner.before(behind), *behind))
        return _Part(pattern, inner.before)

    def piece(self, gap: str) -> _Part:
        end = self.text.index("}", self.at)
        name, _, alias = self.text[self.at + 1 : end].partition(":")
        self.at = end + 1
        piece = self.pieces[name]
        self.groups.append((alias or name, piece))
        return _Part(f"{gap}({piece.pattern})", lambda behind: ((piece.words, behind),))

    def literal(self, gap: str) -> _Part:
        start = self.at
        while self.at < len(self.text) and self.text[self.at] not in "{[(<|>)]":
            self.at += 1
        run = self.text[start : self.at]
        said = _tokens(run)
        return _Part(gap + _literal(run), lambda behind: ((_words([said]), behind),) if said else behind)


def _words(ways: Iterable[Opening]) -> Words:
    words: Words = {}
    for way in ways:
        here = words
        for word in way:
            here = here.setdefault(word, {})
        here[END] = {}
    return words


def _tokens(run: str) -> Opening:
    return tuple(map(key, TOKEN.findall(run)))


def _literal(run: str) -> str:
    return re.escape(run).replace(r"\ ", r"\s+").replace(r"\~", r"(?:\s+|[-‐‑–])").replace("'", "['’]")
