"""Frozen classes with slots: the same values as the standard library's, made sooner."""

import copy
import dataclasses
import pickle
from dataclasses import field, fields, replace
from typing import Any

import pytest

from dateline import frozen


@frozen.dataclass(frozen=True, slots=True, kw_only=True)
class Boat:
    """A boat."""

    name: str
    crew: int = 0
    ports: tuple[str, ...] = ()
    logs: list[str] = field(default_factory=list, compare=False, repr=False)

    @property
    def called(self) -> str:
        """With whom it sails."""
        return f"{self.name} ({self.crew})"


@frozen.dataclass(frozen=True, slots=True, kw_only=True)
class Ferry(Boat):
    """A boat with a line."""

    line: str = ""

    def __post_init__(self) -> None:
        if self.crew < 0:
            raise ValueError("nobody aboard")


@frozen.dataclass(frozen=True, slots=True)
class Knot:
    """A speed, given by place."""

    value: float
    unit: str = "kn"


@frozen.dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Buoy:
    """One is no other."""

    name: str = ""
    length: int = field(init=False, default=3)


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Plain:
    """The standard library's."""

    name: str
    crew: int = 0
    ports: tuple[str, ...] = ()


def test_a_value_holds_what_it_was_given() -> None:
    """By name or by place, with its defaults, those of the class it stands on and those that are made for each value."""
    one, other = Boat(name="Ada"), Boat(name="Ada", crew=2, ports=("Quay",))

    assert (one.name, one.crew, one.ports, one.logs, other.called) == ("Ada", 0, (), [], "Ada (2)")
    assert one.logs is not other.logs
    assert (Ferry(name="Ada", line="7").line, Knot(3.5).unit, Knot(3.5, "m/s").unit, Buoy().length) == ("7", "kn", "m/s", 3)
    with pytest.raises(ValueError, match="nobody aboard"):
        Ferry(name="Ada", crew=-1)


@pytest.mark.parametrize("wrong", [{}, {"name": "Ada", "sails": 2}, {"name": "Ada", "line": "7"}])
def test_what_a_class_has_not_is_refused(wrong: dict[str, Any]) -> None:
    """As by any function that is called with the wrong words."""
    for _ in range(2):
        with pytest.raises(TypeError):
            Boat(**wrong)


def test_values_are_what_they_hold() -> None:
    """Equal where their compared fields are and they are of one class; what asks for none is equal to itself alone."""
    assert Boat(name="Ada", logs=["a"]) == Boat(name="Ada", logs=["b"]) != Boat(name="Bea")
    assert hash(Boat(name="Ada", logs=["a"])) == hash(Boat(name="Ada"))
    assert Boat(name="Ada") != Ferry(name="Ada")
    assert Buoy(name="a") != Buoy(name="a")
    assert len({Knot(1), Knot(1), Knot(2)}) == 2


def test_nothing_changes_in_a_value() -> None:
    """Neither is a field set anew nor taken out, nor is there room for another."""
    boat = Boat(name="Ada")
    for change in (lambda: setattr(boat, "name", "Bea"), lambda: delattr(boat, "name"), lambda: setattr(boat, "sails", 2)):
        with pytest.raises(dataclasses.FrozenInstanceError):
            change()
    assert not hasattr(boat, "__dict__")


def test_the_standard_library_knows_it() -> None:
    """Its fields, a copy with something else, a pattern, what it says of itself, a copy on its way to another process."""
    boat = Ferry(name="Ada", crew=2, line="7")

    assert [each.name for each in fields(boat)] == ["name", "crew", "ports", "logs", "line"]
    assert replace(boat, crew=3) == Ferry(name="Ada", crew=3, line="7")
    assert repr(boat) == "Ferry(name='Ada', crew=2, ports=(), line='7')"
    assert repr(Boat(name="Ada")) == repr(Plain(name="Ada")).replace("Plain", "Boat")
    assert copy.deepcopy(boat) == pickle.loads(pickle.dumps(boat)) == boat
    match Knot(2.0):
        case Knot(value, unit):
            assert (value, unit) == (2.0, "kn")
