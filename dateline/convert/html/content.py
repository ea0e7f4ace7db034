"""Find the article among a page's blocks: blocks → the ones that are its body.

Two looks, both by fitted weights: the first at each block alone, the second at what the first made of its surroundings. Which
features there are is said in `features` and `context`, what they weigh in `weights`.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from dateline.convert.grove import Grove
from dateline.convert.html.bio import says_trade
from dateline.convert.html.blocks import Block, In
from dateline.convert.html.context import looks
from dateline.convert.html.features import Names, Scene, features
from dateline.convert.html.twice import once
from dateline.convert.html.weights import BASE, FEATURES, TREES
from dateline.convert.html.whole import whole

_SHORT, _SURE = 1000, 1.5
# A lead stands so few blocks above the text, is so long, and is dismissed by no more.
_LEAD, _LEADING, _ALMOST = 3, 120, -1.2
_DISMISSED, _UNSEEN = -5.0, -9.0
_GROUPS = 65536
_OUTSIDE = In.NAV | In.FOOTER | In.CONTROL | In.ASIDE | In.FORM | In.CAPTION | In.HIDDEN
# Three words and the mark of a sentence's end; of Chinese ten characters.
_SENTENCE = re.compile(r"(?:\w\W+\w.*\s\S+|[\u4e00-\u9fff].{8,})[.!?。！？।۔؟][\"'”’»」)]*$")


class Scale(dict[Names, int]):
    """What groups of features weigh, in hundredths, so that no order of summing matters; each group is weighed once."""

    def __init__(self, weights: Mapping[str, float]) -> None:
        super().__init__()
        self._weights = {name: round(100 * weight) for name, weight in weights.items()}

    def __missing__(self, group: Names) -> int:
        if len(self) >= _GROUPS:
            self.clear()
        weight = self[group] = sum(self._weights.get(name, 0) for name in group)
        return weight


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """What features weigh at the first look, and the trees of the second."""

    base: float
    features: Mapping[str, float]
    grove: Grove
    scale: Scale = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "scale", Scale(self.features))

    def first(self, found: Sequence[Sequence[Names] | None]) -> list[float]:
        """What the first look makes of each block by its features."""
        weigh, base = self.scale.__getitem__, round(1000 * self.base)
        return [_DISMISSED if groups is None else (base + 10 * sum(map(weigh, groups))) / 1000 for groups in found]

    @staticmethod
    def looks(scene: Scene, found: Sequence[Sequence[Names] | None], first: Sequence[float]) -> list[tuple[float, ...] | None]:
        """What the second look looks at."""
        return looks(scene.blocks, first, found, [block.style for block in scene.blocks])

    def second(self, seen: Iterable[Sequence[float] | None]) -> list[float]:
        """What the second look makes of each block; above zero means article."""
        said = self.grove.said
        return [_UNSEEN if numbers is None else said(numbers) for numbers in seen]


_FITTED = Weights(base=BASE, features=FEATURES, grove=Grove(TREES))


def body(blocks: list[Block], *, titles: Iterable[str], told: str, summary: str) -> list[Block]:
    """The blocks of the article, in order; none where nothing speaks for one.

    `titles` are forms of the headline, `told` is the article as JSON-LD tells it, `summary` its description;
    none is trusted.
    """
    return body_by(_FITTED, Scene(blocks=blocks, titles=titles, told=told, summary=summary, known=FEATURES)) if blocks else []


def body_by(weights: Weights, scene: Scene) -> list[Block]:
    """The body that these weights find."""
    found = features(scene)
    first = weights.first(found)
    second = weights.second(weights.looks(scene, found, first))
    chosen = _chosen(scene.blocks, second) or _likeliest(scene.blocks, first, scene.headline)
    return once(whole(scene.blocks, _filled(scene.blocks, led(scene, chosen, second))))


def led(scene: Scene, chosen: list[Block], scores: Sequence[float]) -> list[Block]:
    """With the paragraph that leads into the article between it and the headline, where that was dismissed by little."""
    if not chosen or scene.headline < 0:
        return chosen
    above = scene.blocks[max(scene.headline + 1, chosen[0].place - _LEAD) : chosen[0].place]
    leads = [block for block in above if scores[block.place] > _ALMOST and block.letters >= _LEADING and _sentences(block)]
    told = [
        block for block in leads if not (says_trade(block.text) or any("caption" in node.get("class") for node in block.path[:2]))
    ]
    return [*told[-1:], *chosen]


def _filled(blocks: list[Block], chosen: list[Block]) -> list[Block]:
    """Of a short article also the sentences that stand beside the chosen paragraphs in the same element, with no gap between."""
    if not chosen or sum(block.letters for block in chosen) >= _SHORT:
        return chosen
    kept = {block.place for block in chosen}
    for step in (1, -1):
        for block in blocks[::step]:
            before = blocks[block.place - step] if 0 <= block.place - step < len(blocks) else None
            if before is not None and before.place in kept and before.node.parent is block.node.parent and _sentences(block):
                kept.add(block.place)
    return [block for block in blocks if block.place in kept]


def _sentences(block: Block) -> bool:
    return (
        block.node.tag == "p"
        and block.link_share < 0.3
        and _SENTENCE.search(block.text) is not None
        and not block.within & _OUTSIDE
    )


def _chosen(blocks: list[Block], scores: list[float]) -> list[Block]:
    """What the second look takes for article; nothing where that is little, or less than sure."""
    chosen = [block for block, score in zip(blocks, scores, strict=True) if score > 0]
    letters = sum(block.letters for block in chosen)
    if letters < _SHORT and max(scores, default=0.0) < _SURE:
        return []
    return chosen


def _likeliest(blocks: list[Block], scores: list[float], headline: int) -> list[Block]:
    """On a page unlike others, or of a single paragraph: the longest and least unlikely prose, and its like beside it."""
    below = range(headline + 1, headline + 13) if headline >= 0 else range(0)
    worth = [
        score + min(block.letters, 800) / 200 + 2 * (block.place in below) if _prose(block) else None
        for block, score in zip(blocks, scores, strict=True)
    ]
    best = max((each for each in worth if each is not None), default=None)
    if best is None:
        return []
    home = blocks[worth.index(best)].node.parent
    return [
        block
        for block, each in zip(blocks, worth, strict=True)
        if each is not None and each > best - 1.5 and block.node.parent is home
    ]


def _prose(block: Block) -> bool:
    return block.letters >= 80 and not block.within & (In.NAV | In.FOOTER | In.CONTROL)
