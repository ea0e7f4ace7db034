"""What a firm says of itself below each of its announcements."""

import pytest

from dateline.convert.html import convert
from dateline.nouns.clipping import Clipping, MediaType

NEWS = [
    "Lindqvist Instruments will deliver forty buoys to the harbour office before the winter, both said on Tuesday.",
    "The buoys measure the height of the waves every ten minutes and send it ashore, where the pilots read it.",
    "Nineteen of them are to lie between the two islands, where the ferry was stopped three times last year.",
    "The harbour office pays for them out of its dues, and the islanders will see the figures on a page of their own.",
    "A first buoy was anchored off the school in spring, and has been read by its pupils every day since.",
]
FIRM = "Lindqvist Instruments is a leading international supplier of instruments that measure the sea."
MORE = "Lindqvist Instruments has four hundred people in six countries and was founded in a boathouse."


def body(*paragraphs: str) -> str:
    article = "".join(each if each.startswith("<") else f"<p>{each}</p>" for each in paragraphs)
    text = (
        f"<html lang=en><head><title>Forty buoys</title></head><body><article><h1>Forty buoys</h1>{article}</article></body></html>"
    )
    return convert(Clipping(path="content/clippings/a.html", media_type=MediaType.HTML, sha256="0" * 64, text=text)).body


@pytest.mark.parametrize("about", ["", "<h3>About Lindqvist Instruments</h3>", "<p><b>About Lindqvist Instruments</b></p>"])
def test_what_a_firm_says_of_itself_below_is_left_out(about: str) -> None:
    """With or without a heading over it."""
    kept = body(*NEWS, *([about] if about else []), FIRM, MORE)
    assert kept == "\n\n".join(NEWS) + "\n"


def test_a_firm_told_of_before_the_end_stays() -> None:
    """Where the article goes on about something else, it is the article's."""
    assert FIRM in body(*NEWS[:4], FIRM, NEWS[4])


def test_a_section_about_something_stays() -> None:
    """`About` a thing that the paragraph below does not begin with is a part of the article."""
    assert "About Time" in body(
        *NEWS, "<h3>About Time</h3>", "Nobody on the islands had expected the buoys before the next spring."
    )
