"""Grammar: a rule written for people → a compiled pattern that knows the words it may begin with.

A pattern is text with `{piece}` or `{piece:name}` for a named piece, `[…]` for what may be missing, `(a|b)` for a choice, a
space for white space, `~` for white space or a hyphen, and `<…>` for what must follow without being part of it. Everything else
stands for itself, in lower case.

Few words of a text can begin an expression. A rule is therefore tried only where two words stand that can open it (`the third`,
not `the man`): reading costs hardly more than looking each word up.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

Value = int | str
Opening = tuple[str, ...]
"""The first word or two of what a pattern matches; () when it may match nothing, `ANY` for a second word that is not known."""

DIGITS, ANY = "#", "*"
TOKEN = re.compile(r"([\u3007\u3400-\u9fff]|[^\W\d_\u3007\u3400-\u9fff]+|\d+|['’](?=\d))")
NUMBER = frozenset({(DIGITS,)})


@dataclass(frozen=True, slots=True)
class Piece:
    """A named part of patterns: how it looks, how it opens, how its text is read (None: not at all)."""

    pattern: str
    openings: frozenset[Opening]
    read: Callable[[str], Value | None]


def words(table: Mapping[str, Value]) -> Piece:
    """A piece that is one of the table's words (in lower case, a space for any white space), read as the table says."""
    longest = sorted(table, key=lambda word: (-len(word), word))
    pattern = "|".join(_literal(word) for word in longest)
    return Piece(pattern, frozenset(_opening(word) for word in table), lambda text: table.get(" ".join(text.split())))


def figures(pattern: str, read: Callable[[str], Value | None], *, openings: frozenset[Opening] = NUMBER) -> Piece:
    """A piece given as a regular expression without capturing groups; it is one number unless `openings` says otherwise."""
    return Piece(pattern, openings, read)


def key(token: str) -> str:
    """The word under which a token is looked up: all numbers are alike."""
    return DIGITS if token[0].isdigit() else "'" if token[0] in "'’" else token


@dataclass(frozen=True, eq=False)
class Compiled:
    """A pattern ready to match: its regular expression, its openings, and each group's name and piece."""

    source: str
    openings: frozenset[Opening]
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


def compiled(pattern: str, pieces: Mapping[str, Piece], *, edge: str) -> Compiled:
    """Compile a pattern; `edge` is a regular expression for what must follow."""
    reading = _Pattern(pattern, pieces, edge)
    whole = reading.choice("")
    return Compiled(f"(?:{whole.pattern}){edge}", whole.openings - {()}, tuple(reading.groups))


@dataclass(frozen=True, slots=True)
class _Part:
    pattern: str
    openings: frozenset[Opening]


_NOTHING = frozenset[Opening]({()})


@dataclass(slots=True)
class _Pattern:
    """A pattern being read, from left to right."""

    text: str
    pieces: Mapping[str, Piece]
    edge: str
    at: int = 0
    groups: list[tuple[str, Piece]] = field(default_factory=list)

    def choice(self, closing: str) -> _Part:
        branches = [self.sequence(closing)]
        while self.at < len(self.text) and self.text[self.at] == "|":
            self.at += 1
            branches.append(self.sequence(closing))
        pattern = "|".join(branch.pattern for branch in branches)
        return _Part(pattern, frozenset[Opening]().union(*(branch.openings for branch in branches)))

    def sequence(self, closing: str) -> _Part:
        pattern, openings = "", _NOTHING
        while self.at < len(self.text) and self.text[self.at] not in "|" + closing:
            part = self.part()
            pattern += part.pattern
            openings = _joined(openings, part.openings)
        return _Part(pattern, openings)

    def part(self) -> _Part:
        sign = self.text[self.at]
        if sign == "{":
            return self.piece()
        if sign not in "[(<":
            return self.literal()
        self.at += 1
        inner = self.choice("])>")
        self.at += 1
        if sign == "<":
            return _Part(f"(?=(?:{inner.pattern}){self.edge})", inner.openings)
        if sign == "[":
            return _Part(f"(?:{inner.pattern})?", inner.openings | _NOTHING)
        return _Part(f"(?:{inner.pattern})", inner.openings)

    def piece(self) -> _Part:
        end = self.text.index("}", self.at)
        name, _, alias = self.text[self.at + 1 : end].partition(":")
        self.at = end + 1
        piece = self.pieces[name]
        self.groups.append((alias or name, piece))
        return _Part(f"({piece.pattern})", piece.openings)

    def literal(self) -> _Part:
        start = self.at
        while self.at < len(self.text) and self.text[self.at] not in "{[(<|>)]":
            self.at += 1
        run = self.text[start : self.at]
        return _Part(_literal(run), frozenset({_opening(run)}))


def _joined(first: frozenset[Opening], second: frozenset[Opening]) -> frozenset[Opening]:
    """The openings of one part followed by another."""
    if first == _NOTHING:
        return second
    short = [opening for opening in first if len(opening) < 2]
    if not short:
        return first
    return first.difference(short) | {(head + tail)[:2] for head in short for tail in second}


def _opening(run: str) -> Opening:
    return tuple(key(token) for token in TOKEN.findall(run)[:2])


def _literal(run: str) -> str:
    gaps = {" ": r"\s+", "~": r"(?:\s+|-|–)", "'": "['’]"}
    return "".join(gaps.get(sign) or re.escape(sign) for sign in run)
