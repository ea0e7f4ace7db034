"""Grammar: a rule written for people → a compiled pattern that knows the words it may begin with.

A pattern is text with `{piece}` or `{piece:name}` for a named piece, `[…]` for what may be missing, `(a|b)` for a choice, a space for
white space and `~` for white space or a hyphen. Everything else stands for itself, in lower case.

Few words of a text can begin an expression. A rule is therefore tried only where one of its first words stands: reading costs
hardly more than looking each word up.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

Value = int | str
DIGITS = "#"
HEAD = re.compile(r"[\u3007\u3400-\u9fff]|[^\W\d_\u3007\u3400-\u9fff]+|\d+|['’](?=\d)")


@dataclass(frozen=True, slots=True)
class Piece:
    """A named part of patterns: how it looks, what it may begin with, how its text is read."""

    pattern: str
    firsts: frozenset[str]
    read: Callable[[str], Value | None]


def words(table: Mapping[str, Value]) -> Piece:
    """A piece that is one of the table's words (in lower case, a space for any white space), read as the table says."""
    longest = sorted(table, key=lambda word: (-len(word), word))
    pattern = "|".join(_literal(word) for word in longest)
    return Piece(pattern, frozenset(_first(word) for word in table), lambda text: table.get(" ".join(text.split())))


def figures(pattern: str, read: Callable[[str], Value | None], *, firsts: frozenset[str] = frozenset({DIGITS})) -> Piece:
    """A piece given as a regular expression; it begins with a digit unless `firsts` says otherwise."""
    return Piece(pattern, firsts, read)


@dataclass(frozen=True, slots=True)
class _Part:
    pattern: str
    firsts: frozenset[str]
    empty: bool


@dataclass(slots=True)
class _Pattern:
    """A pattern being read, from left to right."""

    text: str
    pieces: Mapping[str, Piece]
    at: int = 0
    groups: list[tuple[str, Piece]] = field(default_factory=list)

    def choice(self, closing: str) -> _Part:
        branches = [self.sequence(closing)]
        while self.at < len(self.text) and self.text[self.at] == "|":
            self.at += 1
            branches.append(self.sequence(closing))
        return _Part(
            "|".join(branch.pattern for branch in branches),
            frozenset().union(*(branch.firsts for branch in branches)),
            any(branch.empty for branch in branches),
        )

    def sequence(self, closing: str) -> _Part:
        pattern, firsts, empty = "", frozenset[str](), True
        while self.at < len(self.text) and self.text[self.at] not in "|" + closing:
            part = self.part()
            pattern += part.pattern
            if empty:
                firsts |= part.firsts
            empty = empty and part.empty
        return _Part(pattern, firsts, empty)

    def part(self) -> _Part:
        sign = self.text[self.at]
        if sign == "{":
            return self.piece()
        if sign in "[(":
            self.at += 1
            inner = self.choice("])")
            self.at += 1
            optional = sign == "["
            return _Part(f"(?:{inner.pattern}){'?' if optional else ''}", inner.firsts, optional or inner.empty)
        return self.literal()

    def piece(self) -> _Part:
        end = self.text.index("}", self.at)
        name, _, alias = self.text[self.at + 1 : end].partition(":")
        self.at = end + 1
        piece = self.pieces[name]
        self.groups.append((alias or name, piece))
        return _Part(f"({piece.pattern})", piece.firsts, False)

    def literal(self) -> _Part:
        start = self.at
        while self.at < len(self.text) and self.text[self.at] not in "{[(|)]":
            self.at += 1
        run = self.text[start : self.at]
        return _Part(_literal(run), frozenset({_first(run)}) if run.strip() else frozenset(), False)


@dataclass(frozen=True, slots=True)
class Compiled:
    """A pattern ready to match: its regular expression, the words it may begin with, and each group's name and piece."""

    expression: re.Pattern[str]
    firsts: frozenset[str]
    groups: tuple[tuple[str, Piece], ...]

    def parts(self, match: re.Match[str]) -> dict[str, Value]:
        """What the pieces that matched say, by name."""
        said = zip(self.groups, match.groups(), strict=True)
        read = ((name, piece.read(text)) for (name, piece), text in said if text is not None)
        return {name: value for name, value in read if value is not None}


def compiled(pattern: str, pieces: Mapping[str, Piece], *, edge: str) -> Compiled:
    """Compile a pattern; `edge` is a regular expression for what must follow. Pieces hold no capturing groups."""
    reading = _Pattern(pattern, pieces)
    whole = reading.choice("")
    return Compiled(re.compile(f"(?:{whole.pattern}){edge}"), whole.firsts, tuple(reading.groups))


def head(word: str) -> str:
    """The key under which rules that begin with this word stand."""
    return DIGITS if word[0].isdigit() else "'" if word[0] in "'’" else word


def _first(run: str) -> str:
    match = HEAD.search(run)
    if match is None or run[: match.start()].strip():
        return ""
    return head(match[0])


def _literal(run: str) -> str:
    gaps = {" ": r"\s+", "~": r"(?:\s+|-|–)", "'": "['’]"}
    return "".join(gaps.get(sign) or re.escape(sign) for sign in run)
