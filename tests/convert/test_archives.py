"""Articles as archives of newspapers hand them out: head and foot become fields, and neither is a paragraph. All words are ours."""

import pytest

from tests.convert.texts import draft

TITLE = "Anglers take the museum to court"
FIRST = "An angling club has gone to court over the loss of its pegs along the towpath, which the museum wants for its boats."
SECOND = "A hearing is expected in November, and the committee that runs the canal said that it would wait for the ruling."
BODY = f"{FIRST}\n\n{SECOND}"
OWNER = (
    "Copyright of Northwick Courier is the property of Courier Media Ltd and its content may not be copied or emailed to multiple "
    "sites without the holder's permission."
)
EBSCO = (
    f"Record: 1\nTitle:\n{TITLE}.\nAuthors:\nTATE, OWEN\nSource:\nNorthwick Courier. 10/12/2019, Vol. 12 Issue 3, p7. 1p.\nDocument Type:\nArticle\n"
    f"Subject Terms:\nCANALS\nANGLING\nAccession Number:\n139011\nDatabase:\nPapers Plus\n\nSection: News\n\n{TITLE.upper()}\n\n{BODY}\n\n~~~~~~~~\n\n"
    f"By OWEN TATE\n\n{OWNER}\n"
)
NEWSBANK = (
    f"{TITLE}\n\nOctober 12, 2019 | Northwick Courier, The (UK)\nAuthor: Owen Tate | Section: News | 92 Words\nPage: 7\nOpenURL Link\n\n{BODY}\n\n"
    f'Citation (MLA Style)\nTate, Owen. "{TITLE}." Northwick Courier, The (UK), sec. News, 12 Oct. 2019, p. 7. NewsBank: Papers. Accessed 5 Mar. 2024.\n\n'
    "Copyright, 2019, The Northwick Courier. All Rights Reserved.\n"
)
OLDER = (
    f"Northwick Courier, The (UK)\n\nOctober 12, 2019\nSection: News\nEdition: 1\nPage: 7\n\n{TITLE}\n\nAuthor: OWEN TATE\n\nArticle Text:\n\n{BODY}\n\n"
    "Copyright, 2019, The Northwick Courier. All Rights Reserved.\nRecord Number: 10293344\n"
)


@pytest.mark.parametrize(
    ("text", "outlet"), [(EBSCO, "Northwick Courier"), (NEWSBANK, "The Northwick Courier"), (OLDER, "The Northwick Courier")]
)
def test_archives_in_english(text: str, outlet: str) -> None:
    """EBSCO labels each part, on lines of their own; NewsBank names day, outlet, author, section and page in a head."""
    found = draft(text)

    assert (found.title, found.authors, str(found.date), found.body) == (TITLE, ("Owen Tate",), "2019-10-12", BODY)
    assert (found.source.name, found.source.section, found.page) == (outlet, "News", "7")


@pytest.mark.parametrize(
    "text",
    [
        "Hafenblatt vom 12.10.2019, Seite 17\n\nRessort: Lokales\nDokumentnummer: HB-20191012-0071\n\n{title}\n\nVon Wiebke Tamm\n\n{body}\n\n"
        "Quelle: Hafenblatt vom 12.10.2019, S. 17\nRessort: Lokales\nDokumentnummer: HB-20191012-0071\n\n© GBI-Genios Deutsche Wirtschaftsdatenbank GmbH\n",
        "{title}\n\nHafenblatt, 12.10.2019, Nr. 237, S. 17 / Lokales\n\nVon Wiebke Tamm\n\n{body}\n\nHafenblatt GmbH\n"
        "Quelle:\tHafenblatt, 12.10.2019, Nr. 237, S. 17\nISSN:\t0174-4909\nRubrik:\tLokales\nDokumentnummer:\tHB20191012001\n\n"
        "Alle Rechte vorbehalten: (c) Hafenblatt GmbH\n",
    ],
)
def test_genios(text: str) -> None:
    """Outlet, day, issue and page stand above and again below; nor is the publisher, which the rights name, a paragraph."""
    found = draft(text.format(title=TITLE, body=BODY))

    assert (found.title, found.authors, str(found.date), found.body) == (TITLE, ("Wiebke Tamm",), "2019-10-12", BODY)
    assert (found.source.name, found.source.section, found.page) == ("Hafenblatt", "Lokales", "17")


def test_what_an_african_portal_hands_on() -> None:
    """The paper that it takes an article from is its source; what the portal says of itself is none of it."""
    found = draft(
        f"allAfrica.com\n\n12 October 2019\nDaily Lantern (Nairobi)\n\nKenya: {TITLE}\n\nBy Owen Tate\n\n{BODY}\n\nRead the original article on Lantern.\n\n"
        "Copyright © 2019 Daily Lantern. All rights reserved. Distributed by AllAfrica Global Media (allAfrica.com).\n\n"
        "AllAfrica publishes around 500 reports a day from more than 110 news organizations.\n"
    )

    assert (found.title, found.authors, str(found.date), found.body) == (f"Kenya: {TITLE}", ("Owen Tate",), "2019-10-12", BODY)
    assert found.source.name == "Daily Lantern"


def test_what_was_monitored_names_where_it_stood_first() -> None:
    """The paper that was read is the original."""
    found = draft(
        f"BBC Monitoring Latin America\nSupplied by BBC Worldwide Monitoring\n\nOctober 13, 2019 Sunday\n\nPeru: {TITLE}\n\nLENGTH: 92 words\n\n"
        f"Text of report by Peruvian newspaper La Gaceta del Muelle website on 12 October\n\n{BODY}\n\n"
        "Source: La Gaceta del Muelle website, Lima, in Spanish 12 Oct 19\n\nBBC Mon LA1 LatPol 131019 ot/jk\n"
    )

    assert (found.title, str(found.date), found.body) == (f"Peru: {TITLE}", "2019-10-13", BODY)
    assert (found.source.name, found.source.original) == ("BBC Monitoring Latin America", "La Gaceta del Muelle")


def test_what_a_clipping_service_counts_is_no_text() -> None:
    """Circulation, audience and worth; the line with section and page; a reporter in capitals and their town."""
    found = draft(
        f"El Faro de Lobera\n12/10/2019\nLocal - Pág. 7\n\n{TITLE}\n\nLUCÍA BARREIRO. Lobera\n\n{BODY}\n\nTirada: 12.345\nDifusión: 10.234\n"
        "Audiencia: 45.000\nOcupación: 47 %\nValor: 1.234 €\n"
    )

    assert (found.title, found.authors, found.dateline, found.body) == (TITLE, ("Lucía Barreiro",), "Lobera", BODY)
    assert (found.source.name, found.source.section, found.page) == ("El Faro de Lobera", "Local", "7")


def test_a_page_of_cnki() -> None:
    """Outlet, day and page are parted by strokes; a section stands under them."""
    chinese = "一度运送牛奶和学童的白色渡船，在干船坞停放十一年后，星期二回到了下港。\n\n从下个月起，渡船每天往返四次，票价和一个面包相同。"
    found = draft(f"港湾日报/2021年/3月/15日/第A08版\n地方新闻\n\n白色渡船重返下港\n\n本报记者 陈大文\n\n{chinese}\n")

    assert (found.title, found.authors, str(found.date), found.body) == ("白色渡船重返下港", ("陈大文",), "2021-03-15", chinese)
    assert (found.source.name, found.source.section, found.page) == ("港湾日报", "地方新闻", "A08")


@pytest.mark.parametrize(
    "text",
    [
        f"{TITLE}\n\nBy Owen Tate\n\n{FIRST} The Dokumentnummer: of the case is 12.\n\n{SECOND}\n",
        f"{TITLE}\n\nBy Owen Tate\n\n{FIRST}\n\nBBC Radio reported it first.\n\n{SECOND}\n",
    ],
)
def test_an_article_that_speaks_of_such_signs_is_none_of_them(text: str) -> None:
    """A sign tells only where it is a line of its own."""
    found = draft(text)

    assert (found.title, found.authors) == (TITLE, ("Owen Tate",))
    assert SECOND in found.body
