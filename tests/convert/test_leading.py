"""What a clipped page says of other articles between and below the paragraphs of its own."""

import pytest

from dateline.convert.text.blocks import blocks
from dateline.convert.text.leading import belonging, led_away
from dateline.convert.text.lines import lines

TOLD = (
    "The ferry came back on Tuesday after a winter in the yard, and most of the town stood on the quay to see it land.",
    "It had been away for seven months, in which the people of both shores drove round the bay or did not come at all.",
    "The harbour master said that the boat would sail four times a day until the autumn, and five times on Sundays.",
)
LINKS = "\n\n".join(f"[Story {n} of this day](/{n})" for n in range(6))


def gone(*paragraphs: str) -> list[str]:
    """The paragraphs that are left out of those that the weights would have kept: all that are no entries of a menu."""
    found = blocks(lines("\n\n".join(paragraphs), markup=True))
    away = led_away(found, [n for n, block in enumerate(found) if not block.words.startswith("Story")])
    return [found[n].words for n in sorted(away)]


@pytest.mark.parametrize(
    "paragraphs",
    [
        (TOLD[0], "## [Bridge is painted](https://coast.example/bridge)", *TOLD[1:]),
        (TOLD[0], "[The bridge is painted for the first time in thirty years](/bridge)", *TOLD[1:]),
        (TOLD[0], "[Bridge](/bridge)", "It has not been painted for thirty years, and nobody in the town …", *TOLD[1:]),
        ("The bridge is painted for the first time.", "# The ferry is back", *TOLD),
        (*TOLD * 2, LINKS, "The bridge is painted for the first time in thirty years, and shut for a month."),
    ],
)
def test_what_leads_to_another_article_is_none_of_this_one(paragraphs: tuple[str, ...]) -> None:
    """A linked headline or paragraph, what is cut short below one, what stands above the heading or behind a row of links."""
    (left,) = gone(*paragraphs)

    assert left not in TOLD


def test_an_article_is_told_once() -> None:
    """A paragraph that says again all that the others say goes."""
    parts = [" ".join(f"word{n}of{part}" for n in range(20)) + "." for part in range(8)]
    again = " ".join(parts)

    assert gone(*parts, "## More", again) == [again]


@pytest.mark.parametrize(
    "paragraphs",
    [
        TOLD,
        ("# Goods", "## [A rope](https://e.example/a)", TOLD[0], "## [An oar](https://e.example/b)", TOLD[1], "## [A lamp](https://e.example/c)", TOLD[2]),
        (*TOLD, "* [The timetable of the ferry for the whole of the summer](https://e.example/t)"),
        (TOLD[0], LINKS, TOLD[1], TOLD[2]),
    ],
)  # fmt: skip
def test_what_is_the_articles_own_stays(paragraphs: tuple[str, ...]) -> None:
    """Goods whose names are links, entries of a list, and what is as much as what stands above the links."""
    assert gone(*paragraphs) == []


def test_a_list_is_whole_and_an_article_ends_with_its_last_paragraphs() -> None:
    """The other entries of a list of which one is kept belong to it, as do a few paragraphs right below; links do not."""
    entries = "* the rope\n* the oar\n* the lamp\n* [the shop](/shop)"
    found = blocks(
        lines("\n\n".join(["# Goods", TOLD[0], entries, TOLD[1], " ".join(TOLD), "[More](/more)", TOLD[0]]), markup=True)
    )
    kept = [n for n, block in enumerate(found) if block.words in (TOLD[0], "the oar")][:2]

    assert [found[n].words for n in sorted(belonging(found, kept, ()))] == ["the rope", "the lamp"]
    assert [found[n].words for n in sorted(belonging(found, [6], ()))] == [" ".join(TOLD)]
