"""Draw the world's land for the map: Natural Earth's land, as TopoJSON → `dateline/render/land.py`.

    npm pack world-atlas && tar xzf world-atlas-*.tgz && python bench/land.py package/land-50m.json

Natural Earth is in the public domain. Kept is what a small map can show: islands of some size, coasts to a twentieth of a degree.
"""

import json
import sys
import textwrap
from itertools import pairwise
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
from dateline.render.coast import Point, area, simplified

TARGET = Path(__file__).parents[1] / "dateline/render/land.py"
TOLERANCE, SMALLEST = 5, 300
"""Hundredths of a degree, and their square."""
SOUTHERNMOST = -6000

HEAD = '''"""The world's land: rings of coast, each point as hundredths of a degree from the one before, an empty line between two.

From Natural Earth (public domain), written by `bench/land.py`.
"""

RINGS = """
'''


def rings(topology: dict[str, object]) -> list[list[Point]]:
    """The outer rings of all land."""
    scale, shift = topology["transform"]["scale"], topology["transform"]["translate"]  # type: ignore[index]
    arcs = []
    for arc in topology["arcs"]:  # type: ignore[attr-defined]
        x = y = 0
        points = []
        for step in arc:
            x, y = x + step[0], y + step[1]
            points.append((round(100 * (x * scale[0] + shift[0])), round(100 * (y * scale[1] + shift[1]))))
        arcs.append(points)
    shapes = topology["objects"]["land"]["geometries"]  # type: ignore[index]
    polygons = [polygon for shape in shapes for polygon in (shape["arcs"] if shape["type"] == "MultiPolygon" else [shape["arcs"]])]
    return [_joined(polygon[0], arcs) for polygon in polygons]


def _joined(numbers: list[int], arcs: list[list[Point]]) -> list[Point]:
    """A ring without a leap: it goes on beyond 180 degrees where it must."""
    points = [point for number in numbers for point in (arcs[number] if number >= 0 else arcs[~number][::-1])]
    found, turn = [points[0]], 0
    for (before, _), (x, y) in pairwise(points):
        turn += 36000 * ((before - x > 18000) - (x - before > 18000))
        if (x + turn, y) != found[-1]:
            found.append((x + turn, y))
    return found


def _line(points: list[Point]) -> str:
    steps = [points[0], *((u - x, v - y) for (x, y), (u, v) in pairwise(points))]
    return " ".join(f"{round(x)} {round(y)}" for x, y in steps)


if __name__ == "__main__":
    found = (simplified(ring, TOLERANCE) for ring in rings(json.loads(Path(sys.argv[1]).read_text("utf-8"))))
    drawn = [ring for ring in found if len(ring) > 3 and area(ring) > SMALLEST and max(y for _, y in ring) > SOUTHERNMOST]
    drawn.sort(key=lambda ring: (-area(ring), ring[0]))
    lines = ["\n".join(textwrap.wrap(_line(ring), 128)) for ring in drawn]
    TARGET.write_text(HEAD + "\n\n".join(lines) + '\n"""\n', encoding="utf-8")
    print(f"{len(drawn)} rings, {sum(map(len, drawn))} points, {TARGET.stat().st_size // 1024} KiB")
