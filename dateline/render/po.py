"""Read a gettext catalogue: the text of a .po file → its entries, its rule for plurals, and what is wrong with it."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from gettext import c2py
from string import Formatter

from dateline.nouns.problem import Problem

Rule = Callable[[int], int]
"""Which form of a sentence a number takes."""

_LINE = re.compile(r'(?:(msgctxt|msgid_plural|msgid|msgstr)(?:\[(\d+)\])?\s*)?"((?:[^"\\]|\\.)*)"\s*')
_ESCAPED = re.compile(r"\\(.)")
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r"}
_PLURALS = re.compile(r"^plural-forms:.*?plural\s*=\s*([^;\n]+)", re.IGNORECASE | re.MULTILINE)


@dataclass(slots=True, kw_only=True)
class Entry:
    """A sentence and its translation: one form or, with `plural`, as many as the language has; `line` is where it begins."""

    line: int
    context: str = ""
    source: str = ""
    plural: str = ""
    forms: dict[int, str] = field(default_factory=dict)
    fuzzy: bool = False

    @property
    def key(self) -> str:
        """What it is called by: its context, or the sentence itself where it has none."""
        return self.context or self.source

    @property
    def sources(self) -> tuple[str, ...]:
        """The sentence in English, for one and for many where they differ."""
        return (self.source, self.plural) if self.plural else (self.source,)

    @property
    def translated(self) -> tuple[str, ...]:
        """Its forms in order; none where one is empty, or marked as doubtful."""
        forms = tuple(self.forms[number] for number in sorted(self.forms))
        return () if self.fuzzy or not all(forms) else forms


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """What a .po file says."""

    entries: tuple[Entry, ...]
    rule: Rule
    problems: tuple[Problem, ...]


def by_one(number: int) -> int:
    """The rule of English: one, or any other number."""
    return int(number != 1)


@lru_cache(maxsize=8)
def catalogue(text: str, *, path: str) -> Catalogue:
    """Read a file; what cannot be read is a problem with its line, and the rest is read all the same."""
    entries, problems = _entries(text, path)
    head = next((entry for entry in entries if not entry.key), None)
    rule: Rule = by_one
    stated = _PLURALS.search(head.forms.get(0, "")) if head else None
    if head and stated:
        try:
            rule = c2py(stated[1].strip())
        except ValueError:
            todo = 'write it like "Plural-Forms: nplurals=2; plural=(n != 1);"'
            problems.append(Problem(path=path, line=head.line, what=f'"{stated[1].strip()}" is no rule for plurals', todo=todo))
    told = tuple(entry for entry in entries if entry.key)
    return Catalogue(entries=told, rule=rule, problems=(*problems, *_twice(told, path), *_misplaced(told, path)))


def _entries(text: str, path: str) -> tuple[list[Entry], list[Problem]]:
    entries: list[Entry] = []
    problems: list[Problem] = []
    here, part, doubtful = Entry(line=0), "", False
    for number, line in enumerate(text.lstrip("\ufeff").splitlines(), 1):
        said = line.strip()
        if not said or said.startswith("#"):
            doubtful = (doubtful and bool(said)) or bool(re.match(r"#,.*\bfuzzy\b", said))
            part = ""
            continue
        found = _LINE.fullmatch(said)
        if not found or not (found[1] or part):
            problems.append(_unread(path, number))
            continue
        if _begins(found[1], part, here):
            here = Entry(line=number, fuzzy=doubtful)
            entries.append(here)
            doubtful = False
        part = f"{found[1]} {found[2] or 0}" if found[1] else part
        _add(here, part, _plain(found[3]))
    return entries, problems


def _begins(word: str | None, part: str, here: Entry) -> bool:
    """Whether a line opens a new entry: its context or, without one, its sentence."""
    if word == "msgctxt":
        return True
    return word == "msgid" and (not here.line or bool(here.forms) or not part.startswith("msgctxt"))


def _add(entry: Entry, part: str, text: str) -> None:
    word, _, number = part.partition(" ")
    match word:
        case "msgctxt":
            entry.context += text
        case "msgid":
            entry.source += text
        case "msgid_plural":
            entry.plural += text
        case _:
            entry.forms[int(number)] = entry.forms.get(int(number), "") + text


def _plain(text: str) -> str:
    return _ESCAPED.sub(lambda found: _ESCAPES.get(found[1], found[1]), text) if "\\" in text else text


def _unread(path: str, line: int) -> Problem:
    what = "this line is none of a .po file"
    return Problem(path=path, line=line, what=what, todo='write msgctxt, msgid or msgstr and a text in "…", or a comment after #')


def _twice(entries: tuple[Entry, ...], path: str) -> Iterator[Problem]:
    lines: dict[str, int] = {}
    for entry in entries:
        first = lines.setdefault(entry.key, entry.line)
        if first != entry.line:
            what = f'"{entry.key}" is said twice, first in line {first}'
            yield Problem(path=path, line=entry.line, what=what, todo="keep one of them")


def _misplaced(entries: tuple[Entry, ...], path: str) -> Iterator[Problem]:
    """Parts in braces that the English sentence has not: nothing could be put there."""
    for entry in entries:
        known = frozenset[str]().union(*(_parts(text) or () for text in entry.sources))
        for text in entry.translated:
            said = _parts(text)
            if said is None:
                todo = "write parts like {count}, and a brace of the text itself twice"
                yield Problem(path=path, line=entry.line, what=f'"{entry.key}" has a brace that stands alone', todo=todo)
            elif said - known:
                names = ", ".join(f"{{{name}}}" for name in sorted(said - known))
                todo = f"use {', '.join(f'{{{name}}}' for name in sorted(known))}" if known else "leave it out"
                yield Problem(path=path, line=entry.line, what=f'"{entry.key}" has {names}, which the English has not', todo=todo)


def _parts(text: str) -> frozenset[str] | None:
    """The names in braces; None where a brace opens or closes nothing."""
    if "{" not in text and "}" not in text:
        return frozenset()
    try:
        pieces = tuple(Formatter().parse(text))
    except ValueError:
        return None
    names = frozenset(name for _, name, _, _ in pieces if name is not None)
    return names if all(name.isidentifier() for name in names) else None
