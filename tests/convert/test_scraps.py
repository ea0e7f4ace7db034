"""Sentences whose words stand on several lines, because links parted them."""

import pytest

from dateline.convert.text.scraps import goes_on
from tests.convert.texts import draft

SMALL = frozenset(("the", "a", "in", "of", "and", "der", "die", "im"))
MENU = ("News", "Harbour", "Weather", "Sport", "Rowing", "Results", "Archive", "Letters", "Shop", "Jobs", "Contact", "Sign in")
ABOVE = "The lock at Gannet Weir was opened by hand on Tuesday, says"


@pytest.mark.parametrize(
    ("above", "line", "below"),
    [
        (["Gannet Weir"], "was closed to boats for eleven days after the storm.", ""),
        ([ABOVE], "Ruth Ambler", ", who has kept it since 1987."),
        ([ABOVE], "Ruth Ambler", "of the Canal Society, who has kept it since 1987."),
        ([ABOVE, "Ruth Ambler", "of the"], "Canal Society", ""),
        (["The keeper wrote"], ", in a letter of May,", "that nobody had asked her."),
        (["Die Schleuse wurde von Hand geöffnet, sagt"], "Ruth Ambler", "im Gespräch mit unserer Zeitung."),
        (["He called the weir “"], "A good piece of work", "” and left."),
    ],
)
def test_pieces_of_a_sentence_are_one(above: list[str], line: str, below: str) -> None:
    """What begins with a small letter and is long, and a name that stands between two pieces of a sentence."""
    assert goes_on(above, line, below, SMALL)


@pytest.mark.parametrize(
    ("above", "line", "below"),
    [
        (["Harbour"], "weather", "sport"),
        (["Gannet Weir opens again"], "Ruth Ambler", "11 May 2021"),
        ([f"{ABOVE} Ruth Ambler."], "Canal Society", "of the north"),
        ([ABOVE], "Ruth Ambler", "Sign in"),
        ([ABOVE], "Read more about the canal and about those who keep its locks", "in the archive of the paper"),
        (["„Niemand hat mich gefragt.“"], "Die Schleuse ist wieder offen", ""),
    ],
)
def test_lines_of_their_own_stay_apart(above: list[str], line: str, below: str) -> None:
    """Entries of a menu, a headline and who wrote below it, the next sentence, and what stands behind a quotation."""
    assert not goes_on(above, line, below, SMALL)


def test_an_article_is_whole_whose_links_stand_on_lines_of_their_own() -> None:
    """Each stretch of text between two tags of a page is a line: its paragraphs are those of the page."""
    lines = [
        *MENU, "Gannet Weir opens after eleven days", "By Ruth Ambler",
        "Gannet Weir", "was opened to boats on Tuesday, eleven days after the storm that had carried away its lower gate.",
        "The gate was built at the yard of", "Holm & Sons", ", which has made gates for the canal since 1911.",
        "Nobody had asked the keeper, she says, but the", "Canal Society", "paid for the timber and sent two people to help.",
        "Boats that had waited at", "Lower Tarn", "went through in the evening, the last of them in the dark.",
        *reversed(MENU),
    ]  # fmt: skip

    assert draft("\n".join(lines)).body == (
        "Gannet Weir was opened to boats on Tuesday, eleven days after the storm that had carried away its lower gate.\n\n"
        "The gate was built at the yard of Holm & Sons, which has made gates for the canal since 1911.\n\n"
        "Nobody had asked the keeper, she says, but the Canal Society paid for the timber and sent two people to help.\n\n"
        "Boats that had waited at Lower Tarn went through in the evening, the last of them in the dark."
    )


def test_a_cloud_of_tags_is_no_article() -> None:
    """Words run together, without anything that parts them, do not read like sentences, however many there are."""
    tags = " ".join(f"{one} {other}".casefold() for one in MENU for other in MENU)
    article = "The lower gate of Gannet Weir was opened by hand on Tuesday. Nobody was hurt."
    found = draft("\n\n".join(["Harbour Herald", *MENU, tags, "Archive", "Gannet Weir opens again", article, "Share", *MENU]))

    assert found.body == article
