"""A name seen in a story comes with what the story says of it there."""

from collections.abc import Callable

import pytest

from dateline.nouns.sighting import Sighting

Seen = Callable[..., dict[str, Sighting]]


@pytest.mark.parametrize(
    ("text", "name", "role", "organization"),
    [
        ("Orbis Group Vice President Ana Keller spoke.", "Ana Keller", "Vice President", "Orbis Group"),
        ("Then Peru’s ambassador to Norway Luis Prado spoke.", "Luis Prado", "ambassador to Norway", "Peru"),
        (
            "It was so, said Ana Keller, director of the Harbor Museum in Bergen, Norway.",
            "Ana Keller",
            "director of the Harbor Museum in Bergen",
            "Harbor Museum",
        ),
        (
            "This came from Li Baoling, who is in charge of the Open Harvest program.",
            "Li Baoling",
            "in charge of the Open Harvest program",
            "Open Harvest",
        ),
        ("A young instructor named Rita Solberg smiled.", "Rita Solberg", "young instructor", ""),
        ("Ana Keller is the head of a small school.", "Ana Keller", "head of a small school", ""),
        ("The mayor of Bergen, Ana Keller, spoke.", "Ana Keller", "mayor of Bergen", "Bergen"),
        ("Ana Keller, 44, swims.", "Ana Keller", "", ""),
        ("Ana Keller, smiling, left the room.", "Ana Keller", "", ""),
    ],
)
def test_roles_in_the_words_of_the_text(seen: Seen, text: str, name: str, role: str, organization: str) -> None:
    """Before the name, behind it, and as what somebody is said to be."""
    found = seen(f"We listened. {text}")[name]

    assert (found.role, found.organization) == (role, organization)


@pytest.mark.parametrize(
    ("name", "family"),
    [
        ("Ana Keller", "Keller"),
        ("Luis Prado Garcia", "Garcia"),
        ("Luis Mendoza Arroyo", "Mendoza Arroyo"),
        ("Chen Baoling", "Chen"),
        ("Pieter van der Meer", "van der Meer"),
    ],
)
def test_surnames(seen: Seen, name: str, family: str) -> None:
    """Chinese surnames stand first, Spanish ones may be two, particles belong to them."""
    assert seen(f"We met {name} there, who laughed.")[name].family == family


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The villagers joined the Open Harvest program in May.", "Open Harvest"),
        ("It grew out of the Rural Futures Initiative last year.", "Rural Futures Initiative"),
        ("They launched Comet 12, a project of the Orbis Group, in May.", "Comet 12"),
        ("Guests of the training program Open Harvest came.", "Open Harvest"),
    ],
)
def test_programs(seen: Seen, text: str, name: str) -> None:
    """By their last word, or by what they are called beside the name; a figure belongs to it."""
    assert seen(text)[name].collection == "programs"


def test_letters_in_brackets_spell_out_a_name(seen: Seen) -> None:
    """The small word whose letter stands in the brackets belongs to the name."""
    found = seen("Part of the global Open Trade Forum (gOTF), it grew.")["global Open Trade Forum"]

    assert found.also == "gOTF"


def test_chinese_names_by_their_neighbours(seen: Seen) -> None:
    """A surname before a verb of saying, an office by its ending."""
    found = seen("村长李宝玲说，东海大学来了客人。", lang="zh")

    assert found["李宝玲"].collection == "people"
    assert found["东海大学"].collection == "organizations"


def test_a_surname_that_is_a_pronoun(seen: Seen) -> None:
    """`He` begins a name where a Chinese given name follows, and a sentence elsewhere."""
    found = seen("He Baolan opened the door. He smiled.")

    assert set(found) == {"He Baolan"}
