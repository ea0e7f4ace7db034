"""Copied pages of small papers, mails of a press office and citations in print: what stands round the text. All words are ours."""

import pytest

from dateline.convert import convert
from dateline.nouns.clipping import Clipping, Known, MediaType
from dateline.nouns.draft import Draft

FIRST = "The harbour board froze its contract with a dredging company on Tuesday after auditors had found payments without bills."
SECOND = "The contract, which was signed four years ago, paid the company to deepen the outer channel for larger ships."
THIRD = "Its chairwoman told a reporter that nothing more would be paid until each of the bills had been looked at again."
BODY = f"{FIRST}\n\n{SECOND}\n\n{THIRD}"
TITLE = "Harbour board freezes its dredging contract"
ES = (
    "El puerto de Lindholm abrió el lunes su nuevo canal exterior, cinco años después de la firma del primer contrato.\n\n"
    "La obra la terminó una empresa neerlandesa, que en septiembre sustituyó a la primera constructora de la dársena."
)


def draft(text: str, *known: Known) -> Draft:
    return convert(Clipping(path="content/clippings/a.txt", media_type=MediaType.TEXT, sha256="0", text=text, known=known))


def test_a_row_of_sections_is_a_menu() -> None:
    """Sections beside one another, which no article can all stand in, are offered; the one on its own line is the article's."""
    page = f"The Harbour Herald\nHome | News | Business | Sport | Opinion\nSubscribe   Log in\n\nBUSINESS\n\n{TITLE}\n\nBy Ada Holm\n14 March 2023\n\n{BODY}"

    found = draft(page)

    assert (found.title, found.source.name, found.source.section, found.authors) == (
        TITLE,
        "The Harbour Herald",
        "Business",
        ("Ada Holm",),
    )
    assert found.body == BODY


def test_a_paper_of_two_names_is_no_headline() -> None:
    """`Evening Post & Mercury` over a bare day."""
    found = draft(f"Evening Post & Mercury\n15/03/2023\n{TITLE}\nFROM OUR OWN CORRESPONDENT\n\n{BODY}")

    assert (found.title, found.source.name, str(found.date)) == (TITLE, "Evening Post & Mercury", "2023-03-15")


@pytest.mark.parametrize(
    ("line", "author", "original"),
    [
        ("Ada Holm, Coastal Wire", "Ada Holm", "Coastal Wire"),
        ("Ada Holm, Reuters", "Ada Holm", "Reuters"),
        ("Inés Carranza / EFE", "Inés Carranza", "EFE"),
    ],
)
def test_a_name_and_an_agency_below_a_headline_are_who_told_it_first(line: str, author: str, original: str) -> None:
    """A person and the agency they write for, in one line; neither is a subtitle."""
    found = draft(f"The Harbour Herald\n23 June 2023\n{TITLE}\n{line}\n\n{BODY}")

    assert (found.title, found.subtitle, found.authors, found.source.name, found.source.original) == (
        TITLE,
        "",
        (author,),
        "The Harbour Herald",
        original,
    )


def test_a_citation_may_name_the_day_of_the_week() -> None:
    """`Harbour Herald, Friday, May 23, 2025, p. 1`: paper, day and page."""
    found = draft(f"{TITLE}\nBy Ada Holm, Court Reporter\nHarbour Herald, Friday, May 23, 2025, p. 1\n\n{BODY}")

    assert (found.source.name, str(found.date), found.page, found.authors) == ("Harbour Herald", "2025-05-23", "1", ("Ada Holm",))


def test_a_newsroom_may_say_where_it_sits() -> None:
    """`Redacción / Vigo` names a town and no paper; the paper stands on top, a row of networks at the end is no sentence."""
    found = draft(
        "El Faro de Lindholm\nEconomía\n\nEl puerto estrena canal tras el escándalo del dragado\nRedacción / Vigo\n"
        f"8 de mayo de 2024 - 11:05\n\n{ES}\n\nCompartir en WhatsApp | Facebook | Twitter"
    )

    assert (found.source.name, found.source.section, found.dateline, found.lang) == (
        "El Faro de Lindholm",
        "Economía",
        "Vigo",
        "es",
    )
    assert found.body == ES


def test_related_stories_end_an_article_among_little_else() -> None:
    """A heading `Related stories` and the headlines below it are left out."""
    found = draft(
        f"{TITLE}\n\nBy Ada Holm\n14 March 2023\n\n{BODY}\n\nRelated stories\nFerry fares to rise\nLifeboat crew honoured\n"
    )

    assert found.body == BODY


def test_a_press_release_ends_before_its_contact() -> None:
    """`ENDS`, the press office's address and what the sender says of itself are furniture; the mail's subject is the headline as
    it is written in a sentence."""
    text = (
        f"FOR IMMEDIATE RELEASE\n\nLindholm, 6 May 2024\n\nOUTER CHANNEL OPENS TO LARGE VESSELS\n\n{BODY}\n\nENDS\n\n"
        "About the board\n\nThe harbour board was founded in 1908.\n\nMedia contact: Per Strand, press@board.example, 01632 960 114\n"
    )

    found = draft(text, Known(field="title", value="Outer channel opens to large vessels", rule="mail"))

    assert found.title == "Outer channel opens to large vessels"
    assert found.body == BODY


def test_a_labelled_caption_ends_with_its_maker_in_brackets() -> None:
    """`Photo: what is seen. (who took it)` between two paragraphs is a picture's caption, in no paragraph."""
    found = draft(
        f"{TITLE}\n\n{FIRST}\n\nPhoto: The outer channel at low tide. (Ines Calder/Harbour Herald)\n\n{SECOND}\n\n{THIRD}"
    )

    assert [(one.caption, one.credit) for one in found.images] == [("The outer channel at low tide.", "Ines Calder/Harbour Herald")]
    assert found.photographers == ("Ines Calder",)
    assert found.body == BODY


def test_a_place_beside_the_day_is_no_paper() -> None:
    """A Mexican paper on top, place and day, who wrote, and only then the headline."""
    found = draft(
        f"Periódico Costa\nLeón, Gto. | 28 de abril de 2024\nPor Inés Carranza\n\nEl puerto estrena su canal exterior\n\n{ES}"
    )

    assert (found.title, found.source.name, found.dateline, found.authors, str(found.date)) == (
        "El puerto estrena su canal exterior",
        "Periódico Costa",
        "León, Gto.",
        ("Inés Carranza",),
        "2024-04-28",
    )
    assert found.body == ES
