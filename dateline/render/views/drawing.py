"""The network and the maps."""

from dateline.frozen import dataclass
from dateline.render.views.listed import ReferenceView


@dataclass(frozen=True, slots=True, kw_only=True)
class NodeView:
    """A name or story in a drawing; `title` says more of it, `kind` is its collection or `stories`."""

    text: str
    lang: str
    url: str
    title: str
    kind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CircleView:
    """Those in a drawing who keep company: two columns of names, and the stories between them, if any."""

    left: tuple[NodeView, ...]
    middle: tuple[NodeView, ...]
    right: tuple[NodeView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EdgeView:
    """A line of a drawing, as an SVG path; `strength` 1 to 3."""

    path: str
    strength: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TieView:
    """Somebody, and with whom in how many stories."""

    entry: ReferenceView
    others: tuple[ReferenceView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkView:
    """A drawing of who stands together, and the same in words: names in columns, `lines` from the left one on and `onward` ones
    from the stories to the right, 100 wide, `height` high, a row being 20 high and a free one between circles."""

    height: int
    circles: tuple[CircleView, ...]
    lines: tuple[EdgeView, ...]
    onward: tuple[EdgeView, ...]
    ties: tuple[TieView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DotView:
    """A place on a map: its dot, and beside it `text`, which is empty where there is no room."""

    x: int
    y: int
    size: int
    url: str
    title: str
    text: str
    lang: str
    side: str
    at_x: int
    at_y: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MapView:
    """A map in pixels: `land` and `net` are SVG paths; `title` is empty for the map of all places."""

    title: str
    width: int
    height: int
    land: str
    net: str
    dots: tuple[DotView, ...]
