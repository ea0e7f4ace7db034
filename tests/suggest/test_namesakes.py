"""Hundreds of made-up documents full of namesakes: two people never get one label, and who is told apart by the text is found again."""

import random
from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

import pytest

from dateline import names
from dateline.suggest import Borne, Spot, clusters

GIVEN = ["Ana", "Maria", "Jorge", "Luis", "Carmen", "Peter", "Paul", "Mary", "John", "Daniel", "Miguel", "Rosa", "Tom", "Alice"]
FAMILY = [
    "Smith",
    "Brown",
    "Stone",
    "Gil",
    "Soto",
    "Keller",
    "Ford",
    "Jackson",
    "Lee",
    "Park",
    "Washington",
    "May",
    "Young",
    "Arroyo",
    "Cruz",
    "Hill",
]
SPANISH = (["Gonzalez", "Gil", "Soto", "Mendoza"], ["Arroyo", "Cruz", "Soto", "Reyes"])
CHINESE = (
    ["Zhang", "Wang", "Li", "He", "Liu", "Zhu", "Ma", "Hu"],
    ["Yu", "Yong", "Wei", "Min", "Lixin", "Qiang", "Qingqiao", "Nan", "An", "Jing"],
)


class Said(NamedTuple):
    """A mention, and whom it means."""

    doc: str
    text: str
    who: str


def somebody(chance: random.Random) -> tuple[str, str]:
    """A full name and the surname that a text would use alone."""
    kind = chance.choice(("western", "western", "initial", "spanish", "chinese"))
    if kind == "chinese":
        family = chance.choice(CHINESE[0])
        return f"{family} {chance.choice(CHINESE[1])}", family
    given = chance.choice(GIVEN)
    if kind == "spanish":
        family = f"{chance.choice(SPANISH[0])} {chance.choice(SPANISH[1])}"
        return f"{given} {family}", family
    family = chance.choice(FAMILY)
    return (f"{given} {chance.choice('ABC')}. {family}" if kind == "initial" else f"{given} {family}"), family


def written(full: str, family: str, chance: random.Random) -> Iterator[str]:
    """The full name, then some of the ways in which a text goes on."""
    yield full
    last = family.split()[-1]
    ways = [family, last, f"Mr. {last}", f"{full}'s", f"{last}'s", full.upper(), f"President {full}"]
    yield from chance.sample(ways, chance.randint(1, 4))


def pile(seed: int) -> list[Said]:
    """Six documents about a few of eight people; whoever is named, is named in full first."""
    chance = random.Random(seed)
    people = sorted({somebody(chance) for _ in range(8)})
    return [
        Said(f"d{doc}", text, full)
        for doc in range(6)
        for full, family in chance.sample(people, min(3, len(people)))
        for text in written(full, family, chance)
    ]


@pytest.mark.parametrize("part", range(8))
def test_two_people_never_get_one_label(part: int) -> None:
    """In four hundred piles of six documents, with shared surnames, given names, initials, halves of double surnames."""
    for seed in range(50 * part, 50 * part + 50):
        said = pile(seed)
        people: dict[str, set[str]] = defaultdict(set)
        for one, label in zip(said, clusters([Spot(doc=one.doc, text=one.text) for one in said]), strict=True):
            people[label].add(one.who)

        assert [(seed, label, who) for label, who in people.items() if len(who) > 1] == []


def in_part(full: str, family: str, chance: random.Random) -> Iterator[str]:
    """What a text calls somebody whom it knows by a part of the name: the surname, half of it, an initial, the given name."""
    last = family.split()[-1]
    ways = [family, last, f"Mr. {last}", f"President {last}", f"{last}'s", last.upper(), family.upper()]
    if not full.startswith(family):
        given = full.split()[0]
        ways += [given, f"{given[0]}. {last}", f"{given[0]}. {family}", f"Dr. {given[0]}. {last}", family.split()[0]]
    yield from chance.sample(ways, chance.randint(1, 4))


def hard_pile(seed: int) -> list[Said]:
    """Six documents about a few of ten people. Two in three are never named in full, or only at the end; what one document calls
    somebody would fit nobody else whom it names, for then no reader could tell."""
    chance = random.Random(seed)
    people = [one for one in sorted({somebody(chance) for _ in range(10)}) if "Ford" not in one[0] and len(set(one[0].split())) > 1]
    said: list[Said] = []
    for doc in range(6):
        taken: set[str] = set()
        for full, family in chance.sample(people, min(4, len(people))):
            if taken & set(full.split()):
                continue
            taken |= set(full.split())
            turn = chance.random()
            texts = list(written(full, family, chance) if turn < 0.35 else in_part(full, family, chance))
            said += [Said(f"d{doc}", text, full) for text in (*texts, *([full] if 0.35 < turn < 0.5 else []))]
    return said


@pytest.mark.parametrize("part", range(8))
def test_who_is_named_in_part_only_is_nobody_elsewhere(part: int) -> None:
    """In four hundred piles where a document may never give the full name: nobody is taken for somebody of another document."""
    borne = Borne(given=names.BORNE_GIVEN, family=names.BORNE_FAMILY - names.TOWNS, places=names.BORNE_FAMILY & names.TOWNS)
    for seed in range(50 * part, 50 * part + 50):
        said = hard_pile(seed)
        people: dict[str, set[str]] = defaultdict(set)
        for one, label in zip(said, clusters([Spot(doc=one.doc, text=one.text) for one in said], borne=borne), strict=True):
            people[label].add(one.who)

        assert [(seed, label, who) for label, who in people.items() if len(who) > 1] == []


def test_whoever_is_named_in_full_is_one_in_all_documents() -> None:
    """However a text writes the full name; and a surname that only one can bear in its document is theirs."""
    found = alike = 0
    for seed in range(100):
        said = pile(seed)
        labels = clusters([Spot(doc=one.doc, text=one.text) for one in said])
        full = {one.who: label for one, label in zip(said, labels, strict=True) if one.text == one.who}
        alike += sum(full[one.who] == label for one, label in zip(said, labels, strict=True))
        found += len(said)
        assert all(full[one.who] == label for one, label in zip(said, labels, strict=True) if one.who.upper() in one.text.upper())

    assert alike > 0.9 * found
