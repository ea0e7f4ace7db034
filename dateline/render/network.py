"""Draw who stands together in the stories: Material → NetworkViews, laid out with whole numbers, the same every time.

Names stand in two columns that face each other, people at the left, programs and the rest at the right, so that every name can be
read, reached and hit; lines run between them, through the stories on an entity's own page. Rows are ordered so that what belongs
together stands close and few lines cross.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from dateline.nouns.story import Story
from dateline.render import head
from dateline.render.material import Key, Material
from dateline.render.sheet import Sheet
from dateline.render.stories import newest
from dateline.render.views import EdgeView, NetworkView, NodeView, TieView

URL = "network/"

_WIDTH, _PITCH, _TOP = 372, 27, 16
_LEFT, _RIGHT = 136, 236
"""Where the names of the left column end and those of the right one begin."""
_LETTERS = 17
_NEAR, _STORIES = 8, 8
_MOST, _LINES = 40, 200
_SWEEPS = 8

Ties = Mapping[tuple[Key, Key], int]
"""In how many stories two stand together, the one of the left column first."""


def around(material: Material, key: Key) -> NetworkView | None:
    """Whom an entity meets in which stories: the stories stand between the columns. None where it meets nobody."""
    stories = material.stories_of[key]
    met = Counter(other for story in stories for other in material.named[story.id] if other != key)
    left, right = _columns(material, met, _NEAR)
    if not left and not right:
        return None
    near = {*left, *right}
    told = [story for story in stories if near.intersection(material.named[story.id])]
    told = sorted(told, key=lambda story: (-len(near.intersection(material.named[story.id])), material.place[story.id]))[:_STORIES]
    told.sort(key=lambda story: material.place[story.id])
    rows = max(len(left), len(right), len(told))
    nodes = [*_column(material, left, rows, side="end"), *_column(material, right, rows, side="start")]
    at = {node.url: node for node in nodes}
    edges = []
    for place, story in enumerate(told):
        dot = _dot(material, story, _height(place, len(told), rows))
        nodes.append(dot)
        there = (at.get(material.references[other].url) for other in material.named[story.id])
        edges += [_edge(node, dot, 1) for node in there if node is not None]
    return _view(nodes, edges, rows)


def sheets(material: Material) -> tuple[Sheet, ...]:
    """The page of the whole network, where there is one."""
    view = overview(material)
    if view is None:
        return ()
    site, say = material.library.site, material.say
    page = head.page(
        site=site,
        url=URL,
        kind="network",
        section=URL,
        title=say("network"),
        description=head.description(say("describe_network", site=site.title)),
    )
    return (Sheet(page=page, templates=("network.html",), values={"network": view}, changed=newest(material.stories)),)


def overview(material: Material) -> NetworkView | None:
    """The people and the programs, organizations and places in most stories, and who stands with what in how many."""
    weight = Counter({key: len(stories) for key, stories in material.stories_of.items() if stories})
    left, right = _columns(material, weight, _MOST)
    ties = _ties(material, frozenset(left), frozenset(right))
    left, right = _ordered(left, right, ties)
    if not left or not right:
        return None
    rows = max(len(left), len(right))
    nodes = [*_column(material, left, rows, side="end"), *_column(material, right, rows, side="start")]
    at = {node.url: node for node in nodes}
    most = max(ties.values())
    edges = [
        _edge(at[material.references[one].url], at[material.references[other].url], 1 + (3 * times - 1) // most)
        for (one, other), times in ties.items()
    ]
    view = _view(nodes, edges, rows)
    return NetworkView(width=view.width, height=view.height, nodes=view.nodes, edges=view.edges, ties=_told(material, left, ties))


def _columns(material: Material, weight: Mapping[Key, int], most: int) -> tuple[list[Key], list[Key]]:
    """The weightiest: people, and all others."""
    best = sorted(weight, key=lambda key: (-weight[key], *material.entities[key].key, key))
    people = [key for key in best if key[0] == "people"][:most]
    return people, [key for key in best if key[0] != "people"][:most]


def _ties(material: Material, left: frozenset[Key], right: frozenset[Key]) -> dict[tuple[Key, Key], int]:
    found: Counter[tuple[Key, Key]] = Counter()
    for story in material.stories:
        named = material.named[story.id]
        for one, other in combinations(named, 2):
            if one in left and other in right:
                found[one, other] += 1
            elif one in right and other in left:
                found[other, one] += 1
    return dict(sorted(found.items(), key=lambda tie: (-tie[1], tie[0]))[:_LINES])


def _ordered(left: Sequence[Key], right: Sequence[Key], ties: Ties) -> tuple[list[Key], list[Key]]:
    """Those with a tie, each moved to the middle of those it is tied to, a few times back and forth."""
    one = [key for key in left if any(tie[0] == key for tie in ties)]
    other = [key for key in right if any(tie[1] == key for tie in ties)]
    for _ in range(_SWEEPS):
        other = _swept(other, one, {(there, here): times for (here, there), times in ties.items()})
        one = _swept(one, other, ties)
    return one, other


def _swept(moved: list[Key], fixed: list[Key], ties: Ties) -> list[Key]:
    place = {key: at / max(1, len(fixed) - 1) for at, key in enumerate(fixed)}
    total: Counter[Key] = Counter()
    pull: dict[Key, float] = dict.fromkeys(moved, 0.0)
    for (here, there), times in ties.items():
        total[here] += times
        pull[here] += times * place[there]
    return sorted(moved, key=lambda key: (round(pull[key] / total[key], 6), key))


def _column(material: Material, keys: Sequence[Key], rows: int, *, side: str) -> list[NodeView]:
    return [
        NodeView(
            x=_LEFT if side == "end" else _RIGHT,
            y=_height(place, len(keys), rows),
            text=_short(material.references[key].name),
            lang=material.references[key].lang,
            url=material.references[key].url,
            title=_titled(material, key),
            side=side,
            kind=key[0],
        )
        for place, key in enumerate(keys)
    ]


def _titled(material: Material, key: Key) -> str:
    view = material.references[key]
    return f"{view.name}, {material.say('n_stories', count=view.stories)}"


def _dot(material: Material, story: Story, y: int) -> NodeView:
    card = material.cards[story.id]
    told = f"{card.title}, {card.date.text}" if card.date else card.title
    year = str(story.date.year) if story.date else "–"
    return NodeView(x=(_LEFT + _RIGHT) // 2, y=y, text=year, lang="", url=card.url, title=told, side="middle", kind="stories")


def _height(place: int, number: int, rows: int) -> int:
    return _TOP + (2 * place + rows - number) * _PITCH // 2


def _edge(one: NodeView, other: NodeView, strength: int) -> EdgeView:
    here, there = sorted((one, other), key=lambda node: node.x)
    start = here.x + (22 if here.side == "middle" else 5)
    end = there.x - (22 if there.side == "middle" else 5)
    middle = (start + end) // 2
    return EdgeView(path=f"M{start} {here.y}C{middle} {here.y} {middle} {there.y} {end} {there.y}", strength=min(3, strength))


def _view(nodes: Iterable[NodeView], edges: Iterable[EdgeView], rows: int) -> NetworkView:
    height = 2 * _TOP + (rows - 1) * _PITCH
    return NetworkView(width=_WIDTH, height=height, nodes=tuple(nodes), edges=tuple(sorted(set(edges), key=_drawn)), ties=())


def _drawn(edge: EdgeView) -> tuple[int, str]:
    return (edge.strength, edge.path)


def _told(material: Material, left: Sequence[Key], ties: Ties) -> tuple[TieView, ...]:
    """The same in words."""
    from dataclasses import replace

    found: dict[Key, list[tuple[int, Key]]] = {}
    for (one, other), times in ties.items():
        found.setdefault(one, []).append((-times, other))
    return tuple(
        TieView(
            entry=material.references[key],
            others=tuple(replace(material.references[other], stories=-times) for times, other in sorted(found[key])),
        )
        for key in left
    )


def _short(name: str) -> str:
    """As many letters as the column has room for, a Chinese character taking two."""
    room = 0
    for place, letter in enumerate(name):
        room += 2 if ord(letter) >= 0x2E80 else 1
        if room > _LETTERS and place < len(name) - 1:
            return name[:place].rstrip(" -,") + "…"
    return name
