"""Draw the coasts within a window: degrees → an SVG path in whole pixels, no finer than can be seen."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from math import cos, radians

Point = tuple[float, float]

_FINE, _SMALLEST = 0.7, 4
"""How far a coast may be from where it is, and the area of an island too small to draw, in pixels."""
_CLOSE = 40
"""Pixels to a degree from which on the corners of the outline would be seen, and are rounded."""
_MARGIN = 4
"""Pixels beyond the edge, so that an edge is not drawn as a coast."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """A part of the world, `west` to `east` and `south` to `north` in degrees, drawn `width` pixels wide: meridians and parallels
    are straight, and lengths are right on the parallel in the middle. `east` may lie beyond 180."""

    west: float
    east: float
    south: float
    north: float
    width: int

    @property
    def height(self) -> int:
        """In pixels."""
        return round((self.north - self.south) * self._tall)

    @property
    def close(self) -> bool:
        """Whether it shows so little of the world that the outline is coarse for it."""
        return self._wide > _CLOSE

    @property
    def _wide(self) -> float:
        return self.width / (self.east - self.west)

    @property
    def _tall(self) -> float:
        return self._wide / cos(radians((self.north + self.south) / 2))

    def place(self, longitude: float, latitude: float) -> Point:
        """Where a place stands, in pixels from the upper left."""
        return (longitude - self.west) * self._wide, (self.north - latitude) * self._tall


def coasts(window: Window) -> str:
    """All land in the window, for the `d` of an SVG path."""
    drawn = (shape for ring in _rings() for shape in _shifted(ring, window))
    return "".join(_path(shape) for shape in (_seen(shape, window) for shape in drawn) if len(shape) > 2)


def simplified(points: Sequence[Point], tolerance: float) -> list[Point]:
    """Without points that stand nearer than `tolerance` to the line of their neighbours, by Douglas and Peucker."""
    kept = {0, len(points) - 1}
    waiting = [(0, len(points) - 1)]
    while waiting:
        first, last = waiting.pop()
        far, off = _farthest(points, first, last)
        if off > tolerance:
            kept.add(far)
            waiting += [(first, far), (far, last)]
    return [points[place] for place in sorted(kept)]


def area(points: Sequence[Point]) -> float:
    """Of the shape that the points surround."""
    return abs(sum(x * v - u * y for (x, y), (u, v) in zip(points, [*points[1:], points[0]], strict=True))) / 2


def _farthest(points: Sequence[Point], first: int, last: int) -> tuple[int, float]:
    (x, y), (to_x, to_y) = points[first], points[last]
    wide, high = to_x - x, to_y - y
    length = (wide * wide + high * high) ** 0.5
    far, best = first, 0.0
    for place in range(first + 1, last):
        from_x, from_y = points[place][0] - x, points[place][1] - y
        off = abs(from_x * high - from_y * wide) / length if length else (from_x * from_x + from_y * from_y) ** 0.5
        if off > best:
            far, best = place, off
    return far, best


@cache
def _rings() -> tuple[tuple[Point, ...], ...]:
    """The world's coasts in degrees."""
    from dateline.render.land import RINGS

    return tuple(tuple(_walked([int(number) for number in ring.split()])) for ring in RINGS.strip().split("\n\n"))


def _walked(steps: Sequence[int]) -> Iterator[Point]:
    x = y = 0
    for wide, high in zip(steps[::2], steps[1::2], strict=True):
        x, y = x + wide, y + high
        yield x / 100, y / 100


def _shifted(ring: Sequence[Point], window: Window) -> Iterator[list[Point]]:
    """The ring in pixels, once around the world and as often as it meets the window."""
    west, east = min(x for x, _ in ring), max(x for x, _ in ring)
    if min(y for _, y in ring) > window.north or max(y for _, y in ring) < window.south:
        return
    for turn in (-360, 0, 360):
        if west + turn < window.east and east + turn > window.west:
            points = [window.place(x + turn, y) for x, y in ring]
            yield _rounded(_rounded(points)) if window.close else points


def _rounded(points: Sequence[Point]) -> list[Point]:
    """The ring with its corners cut, by Chaikin."""
    rounded: list[Point] = []
    for (x, y), (u, v) in zip(points, [*points[1:], points[0]], strict=True):
        rounded += [(x + (u - x) / 4, y + (v - y) / 4), (u - (u - x) / 4, v - (v - y) / 4)]
    return rounded


def _seen(points: list[Point], window: Window) -> list[tuple[int, int]]:
    """What of a shape lies in the window, in whole pixels; nothing of a shape too small to be seen."""
    for inside, crossing in _edges(window):
        points = list(_cut(points, inside, crossing))
    if len(points) < 3 or area(points) < _SMALLEST:
        return []
    return list(dict.fromkeys((round(x), round(y)) for x, y in simplified(points, _FINE)))


_Inside = Callable[[Point], bool]
_Crossing = Callable[[Point, Point], Point]


def _edges(window: Window) -> Iterable[tuple[_Inside, _Crossing]]:
    """The four edges, each with what lies within it and where a line crosses it (Sutherland and Hodgman)."""
    right, bottom = window.width + _MARGIN, window.height + _MARGIN
    yield lambda point: point[0] >= -_MARGIN, lambda one, other: _at(one, other, 0, -_MARGIN)
    yield lambda point: point[0] <= right, lambda one, other: _at(one, other, 0, right)
    yield lambda point: point[1] >= -_MARGIN, lambda one, other: _at(one, other, 1, -_MARGIN)
    yield lambda point: point[1] <= bottom, lambda one, other: _at(one, other, 1, bottom)


def _at(one: Point, other: Point, axis: int, value: float) -> Point:
    share = (value - one[axis]) / (other[axis] - one[axis])
    across = one[1 - axis] + share * (other[1 - axis] - one[1 - axis])
    return (value, across) if axis == 0 else (across, value)


def _cut(points: Sequence[Point], inside: _Inside, crossing: _Crossing) -> Iterator[Point]:
    for before, point in zip([points[-1], *points[:-1]] if points else [], points, strict=True):
        if inside(point) != inside(before):
            yield crossing(before, point)
        if inside(point):
            yield point


def _path(points: Sequence[tuple[int, int]]) -> str:
    (x, y), steps = points[0], pairwise(points)
    return f"M{x} {y}l" + " ".join(f"{right - left} {lower - upper}" for (left, upper), (right, lower) in steps) + "z"
