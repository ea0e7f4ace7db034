"""Draw who stands together in the stories: Material → NetworkViews, laid out in whole numbers, the same every time.

Names stand as text in two columns that face each other, people at the left, programs and the rest at the right, so that every name
can be read, reached and hit on any screen; lines run between them, through the stories on an entity's own page. The overview parts
them into circles that keep company, and orders each so that what belongs together stands close and few lines cross.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import combinations
from typing import TypeVar

from dateline.render import head
from dateline.render.material import Key, Material
from dateline.render.sheet import Sheet
from dateline.render.views.drawing import CircleView, EdgeView, NetworkView, NodeView, TieView
from dateline.render.views.listed import CardView

URL = "network/"

_ROW, _WIDE = 20, 100
"""Height of a row and width between two columns, in units of the drawing; a free row stands between circles."""
_NEAR, _STORIES = 8, 8
_MOST, _LINES = 40, 200
_SWEEPS, _ROUNDS = 8, 10

_Name = TypeVar("_Name", Key, str)

Ties = Mapping[tuple[Key, Key], int]
"""In how many stories two stand together, the one of the left column first."""

Near = Mapping[Key, Counter[Key]]
"""The same from both sides."""


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
    heights = {**_heights(left, rows), **_heights(right, rows)}
    middle = _heights([story.id for story in told], rows)
    before, after = (
        tuple(
            _edge(*((heights[key], middle[story.id]) if side is left else (middle[story.id], heights[key])), 1)
            for story in told
            for key in side
            if key in material.named[story.id]
        )
        for side in (left, right)
    )
    circle = CircleView(
        left=tuple(_node(material, key, met[key]) for key in left),
        middle=tuple(told_node(material.cards[story.id]) for story in told),
        right=tuple(_node(material, key, met[key]) for key in right),
    )
    return NetworkView(height=rows * _ROW, circles=(circle,), lines=before, onward=after, ties=())


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
    return (Sheet(page=page, templates=("network.html",), values={"network": view}, changed=material.newest),)


def overview(material: Material) -> NetworkView | None:
    """The people and the programs, organizations and places in most stories, and who stands with what in how many."""
    weight = Counter({key: len(stories) for key, stories in material.stories_of.items() if stories})
    left, right = _columns(material, weight, _MOST)
    ties = _ties(material, frozenset(left), frozenset(right))
    if not ties:
        return None
    circles = [_ordered(left, right, circle, ties) for circle in _circles(ties)]
    heights: dict[Key, int] = {}
    top = 0
    for one, other in circles:
        rows = max(len(one), len(other))
        heights |= _heights(one, rows, top=top) | _heights(other, rows, top=top)
        top += (rows + 1) * _ROW
    most = max(ties.values())
    lines = (_edge(heights[one], heights[other], 1 + (3 * times - 1) // most) for (one, other), times in ties.items())
    shown = [key for one, _ in circles for key in one]
    return NetworkView(
        height=top - _ROW,
        circles=tuple(
            CircleView(
                left=tuple(_node(material, key, weight[key]) for key in one),
                middle=(),
                right=tuple(_node(material, key, weight[key]) for key in other),
            )
            for one, other in circles
        ),
        lines=tuple(sorted(lines, key=lambda edge: (edge.strength, edge.path))),
        onward=(),
        ties=_told(material, shown, ties),
    )


def _circles(ties: Ties) -> list[frozenset[Key]]:
    """Those who stand together more than chance would have it, by modularity, the circle with most ties first. Everybody moves to
    where they belong most until nobody moves; then circles do as if they were one."""
    near: dict[Key, Counter[Key]] = {}
    for (one, other), times in ties.items():
        near.setdefault(one, Counter())[other] += times
        near.setdefault(other, Counter())[one] += times
    degree = {key: sum(others.values()) for key, others in near.items()}
    home = {key: key for key in near}
    while True:
        moved = _moved(near)
        if all(key == there for key, there in moved.items()):
            break
        home = {key: moved[there] for key, there in home.items()}
        near = _together(near, moved)
    found: dict[Key, set[Key]] = {}
    for key, there in home.items():
        found.setdefault(there, set()).add(key)
    return sorted(map(frozenset, found.values()), key=lambda keys: (-sum(degree[key] for key in keys), min(keys)))


def _moved(near: Near) -> dict[Key, Key]:
    """Under each the one at whose home it belongs."""
    degree = {key: sum(others.values()) for key, others in near.items()}
    total, weight, home = sum(degree.values()), Counter(degree), {key: key for key in near}
    for _ in range(_ROUNDS):
        before = dict(home)
        for key in sorted(near, key=lambda key: (-degree[key], key)):
            weight[home[key]] -= degree[key]
            pull = Counter({home[key]: 0})
            for other, times in near[key].items():
                pull[home[other]] += times if other != key else 0
            gains = {there: total * pull[there] - degree[key] * weight[there] for there in pull}
            home[key] = min(gains, key=lambda there: (-gains[there], there != home[key], there))
            weight[home[key]] += degree[key]
        if home == before:
            break
    return home


def _together(near: Near, home: Mapping[Key, Key]) -> dict[Key, Counter[Key]]:
    """The same ties between homes."""
    found: dict[Key, Counter[Key]] = {}
    for key, others in near.items():
        for other, times in others.items():
            found.setdefault(home[key], Counter())[home[other]] += times
    return found


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


def _ordered(left: Sequence[Key], right: Sequence[Key], circle: frozenset[Key], ties: Ties) -> tuple[list[Key], list[Key]]:
    """A circle's two columns, each moved to the middle of those it is tied to, a few times back and forth."""
    one, other = [key for key in left if key in circle], [key for key in right if key in circle]
    within = {tie: times for tie, times in ties.items() if circle.issuperset(tie)}
    for _ in range(_SWEEPS):
        other = _swept(other, one, {(there, here): times for (here, there), times in within.items()})
        one = _swept(one, other, within)
    return one, other


def _swept(moved: list[Key], fixed: list[Key], ties: Ties) -> list[Key]:
    place = {key: at / max(1, len(fixed) - 1) for at, key in enumerate(fixed)}
    total: Counter[Key] = Counter()
    pull: dict[Key, float] = dict.fromkeys(moved, 0.0)
    for (here, there), times in ties.items():
        total[here] += times
        pull[here] += times * place[there]
    return sorted(moved, key=lambda key: (round(pull[key] / total[key], 6) if total[key] else 1, key))


def _heights(names: Sequence[_Name], rows: int, *, top: int = 0) -> dict[_Name, int]:
    """Where the middle of each row is, for a column that stands centred beside one of so many `rows`."""
    first = top + (rows - len(names)) * _ROW // 2 + _ROW // 2
    return {name: first + place * _ROW for place, name in enumerate(names)}


def _node(material: Material, key: Key, stories: int) -> NodeView:
    """An entity in so many stories: on another's page those that name both, so that others are no matter of that page."""
    view = material.names[key]
    title = f"{view.name}, {material.say('n_stories', count=stories)}"
    return NodeView(text=view.name, lang=view.lang, url=view.url, title=title, kind=key[0])


def told_node(card: CardView) -> NodeView:
    """A story between those whom it names, by its day."""
    title = f"{card.title}, {card.date.text}" if card.date else card.title
    return NodeView(text=card.date.text if card.date else "–", lang="", url=card.url, title=title, kind="stories")


def _edge(start: int, end: int, strength: int) -> EdgeView:
    middle = _WIDE // 2
    return EdgeView(path=f"M0 {start}C{middle} {start} {middle} {end} {_WIDE} {end}", strength=min(3, strength))


def _told(material: Material, left: Sequence[Key], ties: Ties) -> tuple[TieView, ...]:
    """The same in words."""
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
