"""Walk a block by a table of readers: Table → values; what is wrong is gathered with its line and column."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from dateline.frontmatter.nodes import Node, Scalar, Table, absent
from dateline.nouns.problem import Problem
from dateline.nouns.reference import Reference


@dataclass(slots=True, kw_only=True)
class Reading:
    """One file while it is read: its text, where its block begins in it, and what was found wrong or referred to so far."""

    path: str
    text: str
    offset: int = 0
    problems: list[Problem] = field(default_factory=list)
    references: list[Reference] = field(default_factory=list)

    def place(self, index: int) -> tuple[int, int]:
        """Line and column of a character of the block."""
        at = self.offset + index
        return self.text.count("\n", 0, at) + 1, at - self.text.rfind("\n", 0, at)

    def refuse(self, index: int, what: str, todo: str) -> None:
        """Gather a problem at a character of the block."""
        line, column = self.place(index)
        self.problems.append(Problem(path=self.path, line=line, column=column, what=what, todo=todo))

    def lacks(self, what: str, todo: str) -> None:
        """Gather a problem of the whole file."""
        self.problems.append(Problem(path=self.path, line=1, column=1, what=what, todo=todo))

    def refer(self, index: int, key: str, name: str, collections: tuple[str, ...]) -> None:
        """Gather a reference to another page."""
        line, column = self.place(index)
        self.references.append(Reference(key=key, id=name, collections=collections, line=line, column=column))


Reader = Callable[[Node, str, Reading], Any]
"""Node, its key, the reading → a value, or None where there is none to have (the reading then knows why)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Schema:
    """What a block may say: `noun` names it in sentences, `also` maps other people's keys to ours, `needs` says what must be there
    and what to write for it."""

    noun: str
    readers: Mapping[str, Reader]
    also: Mapping[str, str] = field(default_factory=dict)
    needs: Mapping[str, str] = field(default_factory=dict)


def fields(table: Table, schema: Schema, reading: Reading, *, file: bool = False) -> dict[str, Any]:
    """The values of the keys that are there and right; `file` says that the block is a whole file's."""
    found: dict[str, Any] = {}
    seen: dict[str, Scalar] = {}
    excused: set[str] = set()
    readers = schema.readers
    for key, node in table.entries:
        name = key.text
        reader = readers.get(name)
        if reader is None:
            excused.add(_unknown(key, schema, reading))
            continue
        if name in seen:
            first, _ = reading.place(seen[name].start)
            reading.refuse(key.start, f'"{name}" stands here a second time (first on line {first})', "keep one of them")
            continue
        seen[name] = key
        if absent(node):
            continue
        value = reader(node, name, reading)
        excused.add(name)
        if value is not None:
            found[name] = value
    for need, todo in schema.needs.items():
        if need not in excused:
            _lacks(need, todo, table, schema, reading, file=file)
    return found


def _lacks(need: str, todo: str, table: Table, schema: Schema, reading: Reading, *, file: bool) -> None:
    if file:
        reading.lacks(f'"{need}" is missing', todo)
        return
    reading.refuse(table.start, f'this {schema.noun} has no "{need}"', todo)


def _unknown(key: Scalar, schema: Schema, reading: Reading) -> str:
    """The key that was meant, if it can be told."""
    from dateline.frontmatter.keys import advice, meaning

    article = "an" if schema.noun[0] in "aeiou" else "a"
    meant = meaning(key.text, known=schema.readers, also=schema.also)
    reading.refuse(key.start, f'"{key.text}" is no key of {article} {schema.noun}', advice(meant))
    return meant
