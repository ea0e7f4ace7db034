"""Lines about who wrote an article are no part of it."""

import pytest

from dateline.convert.html import convert
from dateline.nouns.clipping import Clipping, MediaType

STORY = "".join(
    f"<p>{text}</p>"
    for text in (
        "The ferry between the two islands was stopped on Tuesday morning after a storm tore away part of its landing stage.",
        "Around ninety people had to spend the night in the school of the smaller island, where neighbours brought soup.",
        "Engineers hope to have a floating stage in place before the weekend, the harbour office told the islanders at a meeting.",
        "Until then two fishing boats carry mail, bread and whoever has to see a doctor, as they did in the winter of 1978.",
        "The council will talk about a bridge once more, which has been planned for longer than most islanders have lived.",
        "Nobody at the meeting believed that it would be built, but everybody agreed that the ferry needs a better stage.",
    )
)


def body(*, above: str = "", below: str = "", author: str = "Edda Quist") -> str:
    head = f'<meta name="author" content="{author}">'
    page = f"<html lang=en><head>{head}</head><body><article><h1>Storm stops the ferry</h1>{above}{STORY}{below}</article></body></html>"
    return convert(Clipping(path="content/clippings/a.html", media_type=MediaType.HTML, sha256="0" * 64, text=page)).body


@pytest.mark.parametrize(
    "line",
    [
        "Edda Quist, Editor, Islands, studied journalism in Lund and has written about ships since 1998.",
        "Edda is an experienced journalist and author who has covered the islands for fifteen years.",
        "Follow Edda Quist on the island wire or write to the reporter at edda@example.org if you know more.",
        "Email Edda Quist at edda@example.org with stories of your own about the sea.",
        "Edda Quist ist Redakteurin im Ressort Inseln und schreibt seit zehn Jahren über Fähren.",
        "Edda Quist es periodista y escribe sobre las islas desde hace quince años.",
    ],
)
def test_who_the_author_is_stands_in_no_body(line: str) -> None:
    """Below the last paragraph, in English, German and Spanish."""
    assert "Edda" not in body(below=f"<p>{line}</p>")


@pytest.mark.parametrize(
    "line",
    [
        "Otto Brandt is a journalist who lives on the smaller island and slept in the school himself, with his two daughters.",
        "Edda Quist, the captain's daughter, was the first to see that the stage was gone.",
    ],
)
def test_who_somebody_else_is_stays(line: str) -> None:
    """A journalist who is not the author, and what the author did."""
    assert line[:20] in body(below=f"<p>{line}</p>")


def test_links_behind_the_same_words_lead_away() -> None:
    """In whatever language the words are; a label that comes once may be the author's."""
    links = "".join(
        f'<p>Funda olunye udaba lapha | <a href="/{at}">Isikebhe sesihlanu sibuyile namuhla {at}</a></p>' for at in range(3)
    )
    assert "olunye" not in body(below=links + STORY)
    assert "olunye" in body(below=links[: links.index("</p>") + 4] + STORY)


def test_a_call_in_capitals_before_a_link_leads_away() -> None:
    """`SEE MORE: …` is the page's, wherever it stands between paragraphs."""
    assert "SEE MORE" not in body(below='<p>SEE MORE: <a href="/bridge">the bridge that never was</a></p>' + STORY)


def test_the_authors_name_alone_above_the_text_is_left_out() -> None:
    """It stands in `authors`; further down it may be a heading."""
    source = STORY.replace("<p>", "<div>Edda Quist</div><p>", 1)
    assert "Edda Quist" not in body(below=source)
