"""Draw where the places are: Material → the sheet of the map, for places whose pages give coordinates."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from math import cos, radians

from dateline.nouns.entity import Place
from dateline.render import foreign, head
from dateline.render.coast import Window, coasts
from dateline.render.material import Key, Material
from dateline.render.sheet import Sheet
from dateline.render.views.drawing import DotView, MapView

URL = "map/"

_WIDTH, _RATIO = 720, 1.7
_LEAST, _FREE = 5.0, 0.12
"""Degrees that a map shows at least, and the share of it that stays free at each side."""
_SOUTHERNMOST, _NORTHERNMOST = -58.0, 84.0
_STEPS = (1, 2, 5, 10, 20, 30)
"""Degrees between two lines of the net."""
_NEAR, _REGIONS, _CROWD = 0.06, 4, 3
"""Places nearer than this share of the map's width belong together; so many that do get a map of their own, four maps at most."""
_LETTER, _WIDER, _LINE = 7, 13, 16
"""Pixels of a letter, of a Chinese character, and of a line of words."""

Box = tuple[float, float, float, float]


def sheets(material: Material) -> tuple[Sheet, ...]:
    """The map, where there is something to put on it."""
    known = {
        key: entity.coordinates
        for key, entity in material.entities.items()
        if isinstance(entity, Place) and entity.coordinates is not None
    }
    if not known:
        return ()
    site, say = material.library.site, material.say
    page = head.page(
        site=site,
        url=URL,
        kind="map",
        section=URL,
        title=say("map"),
        description=head.description(say("describe_map", site=site.title)),
    )
    values = {"maps": _maps(material, known), "places": tuple(material.references[key] for key in known)}
    return (Sheet(page=page, templates=("map.html",), values=values, changed=material.newest),)


Known = dict[Key, tuple[float, float]]
"""Places with latitude and longitude."""


def _maps(material: Material, known: Known) -> tuple[MapView, ...]:
    """One of all places, and one of each region where several stand close together on it."""
    whole = window(list(known.values()))
    regions = [group for group in _regions(known, whole) if _CROWD <= len(group) < len(known)][: _REGIONS - 1]
    maps = [_map(material, known, whole, title="")]
    for group in regions:
        best = max(group, key=lambda key: (material.references[key].stories, material.references[key].name))
        title = material.say("map_around", name=material.references[best].name)
        maps.append(_map(material, group, window(list(group.values())), title=title))
    return tuple(maps)


def window(places: Sequence[tuple[float, float]]) -> Window:
    """What a map of these latitudes and longitudes shows: across the Pacific where they lie around it."""
    west, east = _band([longitude for _, longitude in places])
    south, north = min(latitude for latitude, _ in places), max(latitude for latitude, _ in places)
    flat = cos(radians((south + north) / 2))
    wide = max(_LEAST, (east - west) * (1 + 2 * _FREE), (north - south) * (1 + 2 * _FREE) * _RATIO / flat)
    wide = min(wide, 360.0)
    west = (west + east - wide) / 2
    high = min(wide * flat / _RATIO, _NORTHERNMOST - _SOUTHERNMOST)
    south = max(_SOUTHERNMOST, min((south + north - high) / 2, _NORTHERNMOST - high))
    return Window(west=west, east=west + wide, south=south, north=south + high, width=_WIDTH)


def _band(longitudes: Iterable[float]) -> tuple[float, float]:
    """West and east of them all, the widest empty stretch around the world left out."""
    found = sorted({longitude % 360 for longitude in longitudes})
    gaps = [(later - earlier, later, earlier) for earlier, later in pairwise([*found, found[0] + 360])]
    _, first, last = max(gaps)
    first, last = first % 360, last % 360
    west = first if first < 180 else first - 360
    return west, west + (last - first) % 360


def _regions(known: Known, on: Window) -> list[Known]:
    """Places of which each is near another, the largest company first."""
    groups: list[Known] = []
    for key, (latitude, longitude) in known.items():
        near = [group for group in groups if any(_close(on, (latitude, longitude), other) for other in group.values())]
        groups = [group for group in groups if group not in near]
        groups.append({key: (latitude, longitude), **{name: at for group in near for name, at in group.items()}})
    return sorted(groups, key=lambda group: (-len(group), min(group)))


def _close(on: Window, one: tuple[float, float], other: tuple[float, float]) -> bool:
    (x, y), (u, v) = spot(on, one), spot(on, other)
    return (x - u) ** 2 + (y - v) ** 2 < (_NEAR * _WIDTH) ** 2


def spot(on: Window, at: tuple[float, float]) -> tuple[float, float]:
    """Where a latitude and longitude stand on a map, in pixels, however often one has to go around the world for it."""
    latitude, longitude = at
    return on.place(on.west + (longitude - on.west) % 360, latitude)


def _map(material: Material, known: Known, on: Window, *, title: str) -> MapView:
    return MapView(title=title, width=_WIDTH, height=on.height, land=coasts(on), net=_net(on), dots=_dots(material, known, on))


def _net(on: Window) -> str:
    """Meridians and parallels, for SVG's `d`."""
    step = next((step for step in _STEPS if (on.east - on.west) / step <= 9), _STEPS[-1])
    first, last = (int(edge // step) for edge in (on.west, on.east))
    lower, upper = (int(edge // step) for edge in (on.south, on.north))
    meridians = (f"M{round(on.place(line * step, on.north)[0])} 0v{on.height}" for line in range(first + 1, last + 1))
    parallels = (f"M0 {round(on.place(on.west, line * step)[1])}h{_WIDTH}" for line in range(lower + 1, upper + 1))
    return "".join((*meridians, *parallels))


def _dots(material: Material, known: Known, on: Window) -> tuple[DotView, ...]:
    """Larger for more stories, the largest below; a name beside each dot where there is room, the weightiest first."""
    order = sorted(known, key=lambda key: (-material.references[key].stories, *material.entities[key].key))
    spots = {key: spot(on, at) for key, at in known.items()}
    sizes = {key: 3 + min(7, round(1.5 * material.references[key].stories ** 0.5)) for key in order}
    taken = [(x - sizes[key], y - sizes[key], x + sizes[key], y + sizes[key]) for key, (x, y) in spots.items()]
    dots = []
    for key in order:
        view = material.references[key]
        (x, y), size = spots[key], sizes[key]
        name, side, at = _named(view.name, x, y, size, taken, on.height)
        title = f"{view.name}, {material.say('n_stories', count=view.stories)}"
        lang = view.lang or foreign.whole(view.name, material.library.site.lang)
        stands = {"x": round(x), "y": round(y), "at_x": at[0], "at_y": at[1]}
        dots.append(DotView(**stands, size=size, url=view.url, title=title, text=name, lang=lang, side=side))
    return tuple(dots)


def _named(name: str, x: float, y: float, size: int, taken: list[Box], height: int) -> tuple[str, str, tuple[int, int]]:
    """The name with its `text-anchor` and place, or no name where it would stand on something; what it covers is taken then."""
    wide = sum(_WIDER if ord(letter) >= 0x2E80 else _LETTER for letter in name)
    near = size + 4
    choices: tuple[tuple[str, float, float, float], ...] = (
        ("start", x + near, y + 4, x + near),
        ("end", x - near, y + 4, x - near - wide),
        ("middle", x, y - near, x - wide / 2),
        ("middle", x, y + near + 10, x - wide / 2),
    )
    for side, at, base, left in choices:
        box = (left, base - 12, left + wide, base - 12 + _LINE)
        if box[0] >= 0 and box[2] <= _WIDTH and box[1] >= 0 and box[3] <= height and not any(_touch(box, other) for other in taken):
            taken.append(box)
            return name, side, (round(at), round(base))
    return "", "start", (0, 0)


def _touch(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
