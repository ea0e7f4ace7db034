"""Say what a sentence says of each of its figures: Sentence, Figures → the words about them, as stems."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from dateline.claims.figures import Figure
from dateline.claims.sentence import Sentence
from dateline.claims.tongue import Tongue

_BREAKS = frozenset(';:()（）；：—–“”"«»')
_COMMAS = frozenset(",，、")
_PRICED = frozenset(("$", "€", "£", "%", "CNY", "JPY"))
_PEOPLE = "people"
_BESIDE = frozenset(("other", "others", "additional", "otros", "otras"))
"""`10 other people died` does not count them all."""
_WHERE = (("in",), ("at",), ("en",))
_BEHIND = 8
_INSERTED = 5
"""A piece of more words says more than who says so."""

Around = list[int]
"""Places of tokens."""


def arounds(said: Sentence, found: Sequence[Figure], tongue: Tongue) -> list[Around]:
    """Which words are about each figure. What is joined shares them, what says the same in other money has those of the first."""
    sides = [_sides(said, found, place, tongue) for place in range(len(found))]
    for place in range(1, len(found)):
        if found[place].equal:
            sides[place] = sides[place - 1]
        elif found[place].joined:
            sides[place] = (sides[place - 1][0], sides[place][1])
    for place in range(len(found) - 1, 0, -1):
        if found[place].joined:
            sides[place - 1] = (sides[place - 1][0], sides[place][1])
    return [[*left, *right] for left, right in sides]


def measure(said: Sentence, figure: Figure, around: Around, tongue: Tongue) -> frozenset[str]:
    """The stems of what is said of a figure; none where it is not said to be so, or of what has its own price each."""
    lows = [said.lows[place] for place in around]
    if not tongue.unsaid.isdisjoint(_of_itself(said, figure, around, tongue)) or (
        figure.noun in _PRICED and not tongue.traded.isdisjoint(lows)
    ):
        return frozenset()
    if tongue.numeral is not None:
        return _pairs(said, around, tongue) | frozenset(figure.words)
    common = (said.lows[place] for place in around if _says(said, place, tongue) and _common(said, place))
    return frozenset(map(tongue.stem, (*common, *figure.words)))


def befell(said: Sentence, figure: Figure, around: Around, tongue: Tongue) -> str:
    """What befell the people whom a figure counts, by its noun or the nearest word about it; "" where it counts others."""
    told = {*said.lows, *figure.words}
    if figure.unit != _PEOPLE or (tongue.numeral is None and tongue.befallen.keys().isdisjoint(told)):
        return ""
    if not _BESIDE.isdisjoint(said.run(figure.first, figure.next)) or _shared_out(said, figure, tongue):
        return ""
    near = ((_far(place, figure), what) for place in around if (what := _what(said, place, tongue)))
    own = (tongue.befallen[word] for word in figure.words if word in tongue.befallen)
    return next(own, "") or min(near, default=(0, ""))[1]


def _shared_out(said: Sentence, figure: Figure, tongue: Tongue) -> bool:
    """`killed 247 people in Kenya and 10 in Tanzania`: a part, and no toll."""
    behind = said.run(figure.next, figure.next + _BEHIND)
    parts = (joint for joint, part in pairwise(behind) if part[0].isdecimal() or part in tongue.numbers)
    return behind[:1] in _WHERE and any(joint in tongue.joining for joint in parts)


def _what(said: Sentence, place: int, tongue: Tongue) -> str:
    """What befell somebody by the word at a place, which is two signs where words are not parted."""
    word = said.lows[place] + said.low(place + 1) if tongue.numeral is not None else said.lows[place]
    return tongue.befallen.get(word, "")


def _far(place: int, figure: Figure) -> int:
    return figure.first - place if place < figure.first else place - figure.next + 1


def _of_itself(said: Sentence, figure: Figure, around: Around, tongue: Tongue) -> Iterator[str]:
    """The words about a figure, of those behind it only what denies nothing, up to a clause that hangs on it.

    `£4 million that nobody could explain` is said, and so is `£4 million had not been paid`.
    """
    for place in around:
        low = said.lows[place]
        if place < figure.first:
            yield low
        elif low in tongue.hanging:
            return
        elif low not in tongue.denying:
            yield low


def _pairs(said: Sentence, around: Around, tongue: Tongue) -> frozenset[str]:
    """Pairs of characters, where words are not parted."""
    spoken = [place for place in around if _says(said, place, tongue)]
    return frozenset(said.lows[one] + said.lows[other] for one, other in pairwise(spoken) if other == one + 1)


def _common(said: Sentence, place: int) -> bool:
    """Whether a word is no name: `GDP` is none."""
    text = said.texts[place]
    return not place or not text[0].isupper() or text.isupper()


def _says(said: Sentence, place: int, tongue: Tongue) -> bool:
    return said.lows[place][0].isalpha() and said.lows[place] not in tongue.silent


def _sides(said: Sentence, found: Sequence[Figure], place: int, tongue: Tongue) -> tuple[Around, Around]:
    """What stands before the figure in its clause, and behind it; farther before where nothing is said behind, or only of `it`."""
    figure = found[place]
    first = found[place - 1].next if place else 0
    last = found[place + 1].first if place + 1 < len(found) else len(said.lows)
    right = _clause(said, range(figure.next, last), tongue)
    far = not any(_says(said, each, tongue) for each in right) or not tongue.it.isdisjoint(map(said.lows.__getitem__, right))
    left = _clause(said, range(figure.first - 1, first - 1, -1), tongue, far=far, begins=tongue.beginning)
    return left[::-1], right


def _clause(
    said: Sentence, places: Iterable[int], tongue: Tongue, *, far: bool = True, begins: frozenset[str] = frozenset()
) -> Around:
    """The words up to a break or, where something is said, what a clause `begins` with, without who says so; past commas only until
    something is said, and where they go `far` at all."""
    kept: Around = []
    piece: Around = []
    for place in places:
        low = said.lows[place]
        if low in _BREAKS or (low in begins and any(_says(said, each, tongue) for each in (*kept, *piece))):
            break
        if low not in _COMMAS:
            piece.append(place)
            continue
        kept += [] if _inserted(said, piece, tongue) else piece
        piece = []
        if not far or any(_says(said, each, tongue) for each in kept):
            return kept
    return kept if _inserted(said, piece, tongue) else [*kept, *piece]


def _inserted(said: Sentence, piece: Around, tongue: Tongue) -> bool:
    """Whether a few words only tell who says so."""
    return len(piece) <= _INSERTED and not tongue.saying.isdisjoint(map(said.lows.__getitem__, piece))
