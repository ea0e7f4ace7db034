"""Mentions across documents are one where nothing else is likely, and two people are never one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.suggest import Spot, clusters


def labels(*mentions: str) -> list[str]:
    """Cluster mentions written as `document: text`."""
    spots = [Spot(doc=doc, text=text) for doc, _, text in (mention.partition(": ") for mention in mentions)]
    return list(clusters(spots))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("a: Norvik", "b: Norvik Inc."),
        ("a: Norvik Holdings", "b: the Norvik Group"),
        ("a: the United States", "b: U.S."),
        ("a: Zürich", "b: Zurich"),
        ("a: Vega OS X", "b: Vega OSX"),
        ("a: Ana KELLER", "b: Ana Keller"),
        ("a: Dal - Mart", "b: Dal-Mart"),
        ("a: Orbis's eReader", "b: the new eReader"),
        ("a: Mr Justice Amos Hale", "b: Amos Hale"),
        ("a: downtown Bergen", "b: Bergen, Norway"),
        ("a: Northern Ireland", "b: Northern Ireland"),
        ("a: the X Prize", "b: X Prize"),
    ],
)
def test_one_name_in_two_documents(one: str, other: str) -> None:
    """Case, accents, articles, titles, owners, company endings and what a place lies in do not part a name."""
    first, second = labels(one, other)

    assert first == second


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("a: Zhang Yu", "b: Zhang Yong"),
        ("a: Ana Keller", "a: Otto Keller"),
        ("a: Li Nan", "b: Lin An"),
        ("a: Norvik", "b: Norvik Corps"),
        ("a: New York", "b: York"),
        ("a: General Motors", "b: General Electric"),
        ("a: Northern Ireland", "b: Ireland"),
        ("a: eReader", "b: eReader 4"),
    ],
)
def test_two_names(one: str, other: str) -> None:
    """What differs in a word that names is somebody else."""
    first, second = labels(one, other)

    assert first != second


def test_a_surname_counts_within_its_document() -> None:
    """Two people of one surname stay two, each with the surname in their own document."""
    found = labels("a: Zhang Yu", "a: Zhang", "b: Zhang Yong", "b: Zhang", "c: Zhang")

    assert found[0] == found[1]
    assert found[2] == found[3]
    assert len({found[0], found[2], found[4]}) == 3


def test_a_surname_of_two_in_one_document_is_nobody() -> None:
    """Where it could be either it is neither."""
    found = labels("a: Ana Keller", "a: Otto Keller", "a: Keller")

    assert len(set(found)) == 3


def test_letters_stand_for_the_only_name_that_they_abbreviate() -> None:
    """Beside its words an acronym is known, and then in other documents, too."""
    found = labels("a: Open Trade Forum", "a: OTF", "b: OTF")

    assert len(set(found)) == 1


def test_letters_that_two_names_abbreviate_do_not_join_them() -> None:
    """Each document keeps its own reading."""
    found = labels("a: Alpine Assembly", "a: AA", "b: Amber Assembly", "b: AA")

    assert found[0] == found[1] != found[2] == found[3]


@given(st.lists(st.tuples(st.sampled_from("abc"), st.text(max_size=20)), max_size=12))
def test_every_mention_gets_a_label(mentions: list[tuple[str, str]]) -> None:
    """Whatever the text, one label each, and the same again."""
    spots = [Spot(doc=doc, text=text) for doc, text in mentions]

    assert len(clusters(spots)) == len(spots)
    assert clusters(spots) == clusters(spots)
