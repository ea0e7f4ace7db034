"""A report that another outlet shortened, reordered and reworded is still that report; a second report of one affair is not."""

import random
from collections.abc import Iterator

import pytest

from dateline.nouns.account import Account
from dateline.nouns.library import Library
from dateline.nouns.published import Published
from dateline.nouns.site import Site
from dateline.nouns.story import Story
from dateline.text.common import COMMON
from dateline.text.gist import marks
from dateline.timeline import originals

WORDS = sorted(COMMON)
TRANSLATED = {"Harbour": "Puerto", "School": "Escuela", "Festival": "Fiesta", "Council": "Consejo"}


def report(chance: random.Random, affair: list[str]) -> list[str]:
    """Some twenty sentences that name the people and things of an affair again and again, and quote a line of them in full."""
    said = [
        " ".join([*chance.sample(WORDS, chance.randint(5, 14)), chance.choice(affair), *chance.sample(WORDS, 3)])
        for _ in range(chance.randint(16, 26))
    ]
    return [*said, f"so it was in the end of the day said {affair[0]} of the {affair[1]}"]


def rewritten(chance: random.Random, sentences: list[str], *, kept: float, reworded: float) -> Iterator[str]:
    """A share of the sentences in another order, words replaced, names translated, a sentence of its own in front."""
    number = max(6, round(kept * len(sentences)))
    yield " ".join(chance.sample(WORDS, 12))
    for sentence in chance.sample(sentences, number):
        words = [chance.choice(WORDS) if chance.random() < reworded else word for word in sentence.split()]
        yield " ".join(TRANSLATED.get(word, word) for word in words)


def affairs(chance: random.Random) -> list[list[str]]:
    """Names that several reports share."""
    kinds = sorted(TRANSLATED)
    return [
        [f"Ana {word.title()}", f"{word.title()} {chance.choice(kinds)}", f"{word.title()}burg"]
        for word in chance.sample(WORDS, 12)
    ]


@pytest.mark.parametrize("kept", [0.3, 0.5, 0.8])
@pytest.mark.parametrize("reworded", [0.0, 0.05])
def test_all_rewrites_are_found_and_nothing_else(kept: float, reworded: float) -> None:
    """Of sixty reports, five on each affair, and a rewrite of each: sixty pairs, none of them false."""
    chance = random.Random(5)
    texts: dict[str, str] = {}
    for place, affair in enumerate(affairs(chance)):
        for number in range(5):
            sentences = report(chance, affair)
            texts[f"r{place}-{number}"] = ". ".join(sentences)
            texts[f"c{place}-{number}"] = ". ".join(rewritten(chance, sentences, kept=kept, reworded=reworded))
    stories = tuple(
        Story(
            id=name,
            path=f"content/stories/{name}.md",
            title=name,
            date=Published.parse(f"2021-05-0{1 + (name[0] == 'c')}"),
            body=text,
        )
        for name, text in texts.items()
    )

    found = originals(Library(site=Site(), stories=stories), {name: Account(marks=marks(text)) for name, text in texts.items()})

    assert {copy: original.id for copy, original in found.items()} == {
        name: name.replace("c", "r", 1) for name in texts if name.startswith("c")
    }
