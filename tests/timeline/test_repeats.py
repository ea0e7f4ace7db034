"""How a copy differs from its original: what was added, what was dropped, sentence by sentence."""

import random

from hypothesis import given
from hypothesis import strategies as st

from dateline.timeline import repeat

ORIGINAL = (
    "The harbor of Norvik opened its new pier on Thursday. Hundreds of people came from the town to see it. "
    "“We have waited for this for ten years,” said Ana Keller, who built it. The old pier will be taken down in May. Nobody was hurt."
)
WORDS = [
    "harbor",
    "pier",
    "lamp",
    "keeper",
    "boat",
    "storm",
    "wind",
    "rope",
    "sail",
    "night",
    "stone",
    "bell",
    "tide",
    "coast",
    "bird",
    "salt",
    "net",
    "oar",
    "buoy",
    "mast",
]


def compared(copy: str, original: str = ORIGINAL, *, lang: str = "en"):
    return repeat("copy", "original", words=copy, others=original, lang=lang)


def test_what_is_the_same_differs_in_nothing() -> None:
    """A copy word for word adds nothing and drops nothing."""
    assert (compared(ORIGINAL).added, compared(ORIGINAL).dropped, compared(ORIGINAL).kept) == ((), (), 5)


def test_an_edited_sentence_is_kept() -> None:
    """What was moved or edited within is the same sentence; what has words of its own is not."""
    copy = (
        "Hundreds of people came to see it. “We have waited for this for ten years,” said builder Ana Keller. "
        "The mayor of Norvik gave a long speech about fishing. On Thursday the harbor of Norvik opened its new pier."
    )

    found = compared(copy)

    assert found.added == ("The mayor of Norvik gave a long speech about fishing.",)
    assert found.dropped == ("The old pier will be taken down in May.", "Nobody was hurt.")
    assert found.kept == 3


def test_chinese_is_compared_by_its_characters() -> None:
    """Where no spaces part the words, runs of characters tell."""
    found = compared("灯塔昨天重新开放。市长讲了很久的话。", "灯塔昨天重新开放了。很多人来看。", lang="zh")

    assert (found.added, found.dropped) == (("市长讲了很久的话。",), ("很多人来看。",))


@given(st.integers(0, 10_000))
def test_what_one_adds_the_other_drops(seed: int) -> None:
    """Compared the other way round, added and dropped change places; nothing is counted twice."""
    chance = random.Random(seed)
    sentences = [" ".join(chance.choices(WORDS, k=chance.randint(1, 9))).capitalize() + "." for _ in range(8)]
    one, other = " ".join(sentences[:6]), " ".join(sentences[3:])

    there, back = compared(one, other), compared(other, one)

    assert (there.added, there.dropped) == (back.dropped, back.added)
    assert there.kept + len(there.added) == 6
