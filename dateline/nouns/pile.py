"""Pile: which lines stand in several clippings; Sisters: those of one clipping, with where else each stands."""

from collections.abc import Mapping
from dataclasses import field

from dateline.frozen import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Sisters:
    """`lines` has, by the digest of a line, the numbers of the other clippings in which it stands too: of those only that have
    several lines in common with this one. Empty for a clipping alone."""

    lines: Mapping[bytes, frozenset[int]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pile:
    """`holders` has, by the digest of a line, the numbers of those clippings that hold it, at least two; `numbers` the number of a
    clipping by its own digest; `lines` those of its lines that others hold too, by that number."""

    holders: Mapping[bytes, tuple[int, ...]] = field(default_factory=dict)
    numbers: Mapping[str, int] = field(default_factory=dict)
    lines: tuple[tuple[bytes, ...], ...] = ()


ALONE = Sisters()
