"""What YAML says before anybody asks what it means: Scalar, Series, Table, each with its place.

Scalars are strings always: whether `no`, `2023` or `07:00` is a word, a number or an hour is for the reader of its key to say.
"""

from typing import NamedTuple


class Scalar(NamedTuple):
    """One value as written, from character `start` to `end` of the block; `bare` without quotes."""

    text: str
    start: int
    end: int
    bare: bool


class Series(NamedTuple):
    """A list."""

    entries: tuple["Node", ...]
    start: int
    end: int
    flow: bool


class Table(NamedTuple):
    """Keys with their values, in the order of the file, doubles included."""

    entries: tuple[tuple[Scalar, "Node"], ...]
    start: int
    end: int
    flow: bool


Node = Scalar | Series | Table


def absent(node: "Node") -> bool:
    """Whether nothing stands after the key."""
    return type(node) is Scalar and node.bare and node.text in ("", "~")


class Unreadable(Exception):
    """The block cannot be read at character `index` (of the block): what is wrong, and what to do."""

    def __init__(self, what: str, todo: str, *, index: int = 0) -> None:
        super().__init__(f"{what}: {todo}")
        self.what = what
        self.todo = todo
        self.index = index
