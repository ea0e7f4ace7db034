"""Reports of one affair, each in its own words: what they give alike never differs, what one gives otherwise is found."""

import random

from dateline.claims.english import ENGLISH
from tests.claims.conftest import differing, story

FACTS = (
    (
        "The storm sank {} boats in the harbour of Larkhill.",
        "In Larkhill harbour {} boats were sunk by the storm.",
        "Ada Moor counted {} boats that the storm sank at Larkhill.",
    ),
    (
        "Repairs to the pier of Larkhill will take long; the pier repairs have cost {} million euros so far.",
        "Larkhill has spent {} million euros on repairs to its pier.",
        "€{}m went into the repairs of the pier, said Ada Moor of Larkhill.",
    ),
    (
        "At Larkhill {} percent of the islanders work on the ferries.",
        "On the ferries of Larkhill work {}% of the inhabitants.",
        "Of the people of Larkhill, {} per cent of the residents found work on the ferries.",
    ),
    (
        "The Moor Trust has taught {} pupils to sail since it was founded.",
        "So far {} students have been taught to sail by the Moor Trust.",
        "According to the Moor Trust, it taught {} pupils sailing.",
    ),
    (
        "In 2019 the ferries of Larkhill carried {} passengers.",
        "In 2019 {} passengers were carried by the Larkhill ferries.",
        "The ferries carried {} passengers in 2019, Larkhill says.",
    ),
    (
        "{} families of Tidewell took in guests after the storm.",
        "After the storm {} households in Tidewell took guests in.",
        "In Tidewell {} families have taken guests, said Ada Moor.",
    ),
)
FILLER = (
    "It rained for a week.",
    "Nobody at Larkhill minded.",
    "Ada Moor of the Moor Trust lives in Tidewell with 2 dogs and 7 hens.",
    "The council of Larkhill met on 3 May.",
)
SPELLED = {number: word for word, number in ENGLISH.numbers.items()}


def worded(number: int, dice: random.Random) -> str:
    return dice.choice((f"{number:,}", SPELLED.get(number, f"{number:,}")))


def report(name: str, numbers: list[int], dice: random.Random):
    told = [
        dice.choice(words).format(worded(number, dice) if place != 1 else number)
        for place, (words, number) in enumerate(zip(FACTS, numbers, strict=True))
    ]
    told += dice.sample(FILLER, 2)
    dice.shuffle(told)
    return story(name, " ".join(told))


def numbers(dice: random.Random) -> list[int]:
    return [
        dice.randint(11, 95),
        dice.randint(3, 40),
        dice.randint(11, 90),
        dice.randint(120, 900),
        dice.randint(2000, 9000),
        dice.randint(12, 80),
    ]


def test_the_same_in_other_words_never_differs():
    """Two hundred pairs of reports that give the same figures: no disagreement."""
    for seed in range(200):
        dice = random.Random(seed)
        given = numbers(dice)
        assert differing(report("a", given, dice), report("b", given, dice)) == [], seed


def test_one_figure_that_is_another_is_found():
    """Two hundred pairs that give one figure differently: nearly always that one is found, and never anything else."""
    found = 0
    for seed in range(200):
        dice = random.Random(seed)
        given = numbers(dice)
        place = dice.randrange(len(given))
        other = [*given]
        other[place] = other[place] * 3 // 2 + 7
        told = differing(report("a", given, dice), report("b", other, dice))
        assert len(told) <= 1, seed
        for values in told:
            digits = {str(number) for number in (given[place], other[place])}
            words = {SPELLED.get(number, "-") for number in (given[place], other[place])}
            assert all(any(each in value.lower().replace(",", "") for each in digits | words) for value in values), (seed, values)
        found += len(told)
    assert found >= 150, found
