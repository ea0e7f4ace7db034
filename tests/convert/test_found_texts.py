"""Texts as people find them: newsletters, releases, cuttings, forums, mails, portals in three languages. All words are ours."""

import pytest

from dateline.convert import convert
from dateline.convert.text.furniture import recognise
from dateline.nouns.clipping import Clipping, MediaType
from dateline.nouns.draft import Draft

FIRST = "The only ferry line to the island of Skarnholm will sail twice a day instead of four times from December, its owner said."
SECOND = "The island council had been told nine days before, and forty children go to school on the mainland every morning."
THIRD = '"We were not asked, we were told," said Marit Oldberg, who chairs the council of the island.'
BODY = f"{FIRST}\n\n{SECOND}\n\n{THIRD}"
TITLE = "Ferry operator halves winter sailings"
ES = (
    "El viento de levante movió el sábado las aspas del molino de San Telmo por primera vez desde 1983.",
    "La restauración ha costado 280.000 euros, de los que la diputación ha pagado la mitad, según su presidenta, Carmen Luque.",
    "“Hemos tardado nueve años, pero la piedra es la de siempre”, explicó Luque.",
)


def draft(text: str) -> Draft:
    return convert(Clipping(path="content/clippings/a.txt", media_type=MediaType.TEXT, sha256="0", text=text))


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("---000---", "end-mark"),
        ("AW-ES-04-12-94 1532EDT", "wire-note"),
        ("CONTINUED ON PAGE 7", "jump-line"),
        ("(Continued from page 1)", "jump-line"),
        ("See MILL, page 7", "jump-line"),
        ("Pasa a la página 5", "jump-line"),
        ("上接第1版", "jump-line"),
        ("Page 1 of 2", "pager"),
        ("第 2 页 / 共 5 页", "pager"),
        ("Reply  Quote  Report", "post-tools"),
        ("Last edited by brickie_jim on 4 Feb 2021", "post-tools"),
        ("310 Followers", "followers"),
        ("View comments (14)", "comment-count"),
        ("Story continues", "advertisement"),
        ("分享到：", "share-labels"),
        ("Contact: Dana Whitlow, dwhitlow@example.com, 555-0142", "press-contact"),
        ("Archivado en", "keywords"),
        ("Más información", "leads-away"),
        ("Our best stories, in your inbox every weekday.", "offer"),
        ("Si no desea recibir este boletín, pulse aquí.", "offer"),
        ("Puedes seguir EL FARO DEL SUR en Facebook y X", "offer"),
        ("That's all for this week. If you enjoyed this, forward it to a friend.", "offer"),
    ],
)
def test_a_line_of_no_article_is_known_by_its_words(line: str, name: str) -> None:
    """What papers, forums, portals and newsletters say of themselves."""
    rule = recognise(line)

    assert rule is not None
    assert rule.name == name


@pytest.mark.parametrize(
    "line",
    [
        "Continued rain is expected on the moor until Friday.",
        "Page after page of the log tells of the same wind.",
        "He had 310 followers of his own when the strike began.",
        "The contact was lost on Tuesday near the lighthouse.",
    ],
)
def test_a_sentence_with_such_words_is_an_article_s(line: str) -> None:
    """The rules fit whole lines."""
    assert recognise(line) is None


def test_the_heading_of_an_offer_goes_with_it() -> None:
    """Lines of one stanza, between two paragraphs that stay."""
    found = draft(
        f"{TITLE}\n\nBy Ruth Ambler\n\n{FIRST}\n\nGet the Morning Tide\nOur best stories, in your inbox.\n\n{SECOND}\n\n{THIRD}\n"
    )

    assert found.body == BODY


def test_paragraphs_below_links_to_other_stories_stay() -> None:
    """A sentence that speaks of what the article speaks of goes on with it; the headlines between are other stories'."""
    found = draft(
        "El molino vuelve a moler tras cuarenta años\nAndrés Cobo\nPuerto Amargo - 21 SEP 2023 - 05:30 CEST\nCopiar enlace\n"
        f"{ES[0]}\n{ES[1]}\nMÁS INFORMACIÓN\nLa salina vieja abre al público\nUn museo para la pesca del atún\n{ES[2]}\n"
        "ARCHIVADO EN\nPatrimonio\nMolinos\n"
    )

    assert found.body == "\n\n".join(ES)


def test_a_caption_below_a_subtitle_takes_neither_s_place() -> None:
    """`…, el sábado. / JULIA MENA`."""
    found = draft(
        "CULTURA · PATRIMONIO\nEl molino de San Telmo vuelve a moler tras cuarenta años\nUna asociación de vecinos ha restaurado la maquinaria\n"
        f"El molino de San Telmo, el sábado. / JULIA MENA\nAndrés Cobo\nPuerto Amargo - 21 SEP 2023 - 05:30 CEST\n{ES[0]}\n{ES[1]}\n"
    )

    assert (found.title, found.subtitle, found.authors, found.photographers) == (
        "El molino de San Telmo vuelve a moler tras cuarenta años",
        "Una asociación de vecinos ha restaurado la maquinaria",
        ("Andrés Cobo",),
        ("Julia Mena",),
    )


def test_a_newsletter_is_headed_by_its_article() -> None:
    """The paper's name stands over the number of its issue, the headline under it."""
    found = draft(
        "View this email in your browser\n\nTHE WEEKLY SLUICE\nNotes on rivers, dams and the people beside them\nIssue 87 · 6 June 2025\n\n"
        f"Hello reader,\n\n{TITLE}\n\nby Tessa Quill\n\n{BODY}\n\nThat's all for this week. If you enjoyed this, forward it to a friend.\n"
    )

    assert (found.title, found.volume, found.authors, str(found.date)) == (TITLE, "Issue 87", ("Tessa Quill",), "2025-06-06")
    assert found.body == BODY


def test_whom_to_ask_is_no_headline() -> None:
    """The contact of a press release."""
    found = draft(
        f"FOR IMMEDIATE RELEASE\nContact: Dana Whitlow, dwhitlow@example.com, 555-0142\n\n{TITLE}\n\nSKARNHOLM, May 2, 2022 -- {BODY}\n\n###\n"
    )

    assert (found.title, found.subtitle, found.dateline, str(found.date)) == (TITLE, "", "Skarnholm", "2022-05-02")


def test_a_release_is_sent_from_where_it_says() -> None:
    """`Ciudad Lindora, a 12 de marzo de 2024.-`; the street that it comes from is nobody's name."""
    found = draft(
        f"Secretaría de Salud\nCOMUNICADO 118/2024\n\nEl molino abre sus puertas\n\nCiudad Lindora, a 12 de marzo de 2024.- {ES[0]}\n\n{ES[1]}\n\n"
        "---000---\n\nContacto de prensa: prensa@salud.example\nAv. Juárez 15, Centro, Ciudad Lindora\n"
    )

    assert (found.dateline, str(found.date), found.source.name, found.authors) == (
        "Ciudad Lindora",
        "2024-03-12",
        "Secretaría de Salud",
        (),
    )
    assert found.body.endswith(ES[1])


def test_a_printed_page_says_paper_day_and_page() -> None:
    """Its head in one line, its number alone, and paragraphs that begin further in."""
    found = draft(
        "THE COUNTY EXAMINER                                   Saturday, 8 April 1989\n\n                    Page 5\n\n"
        "Mill workers end eleven-week strike\nBy HAROLD TENCH, Industrial Editor\n\n"
        "WORKERS at the Dunmore carpet mill voted yes-\nterday to go back to work on Monday, ending a\nstrike that has lasted eleven weeks and cost the\n"
        "company an estimated £2 million in lost orders.\n   The vote, at a mass meeting in the Palace cin-\nema, was 412 to 187. Union officials had recom-\n"
        "mended that members accept the new offer of 6.5\nper cent.\n\nCONTINUED ON PAGE 7\n"
    )

    assert (found.source.name, str(found.date), found.page, found.authors) == (
        "The County Examiner",
        "1989-04-08",
        "5",
        ("Harold Tench",),
    )
    assert [part[:16] for part in found.body.split("\n\n")] == ["WORKERS at the D", "The vote, at a m"]
    assert found.body.endswith("per cent.")


def test_an_old_report_has_a_deck_and_a_place() -> None:
    """Both headings in capitals end with a full stop; `PORT ERROL, Thursday.` is where it was sent from."""
    found = draft(
        f"THE BELLHAVEN HERALD, FRIDAY, JUNE 11, 1909.\n\nA LIFEBOAT LAUNCHED.\n\nGALLANT RESCUE OFF THE NESS.\n\nPORT ERROL, Thursday.\n\n{BODY}\n"
    )

    assert (found.title, found.subtitle, found.dateline) == ("A LIFEBOAT LAUNCHED.", "GALLANT RESCUE OFF THE NESS.", "Port Errol")
    assert found.body == BODY


def test_a_list_of_facts_has_no_headline() -> None:
    """What a museum says of a thing: the line over the list is its name."""
    found = draft(
        "Object details\nShip's chronometer of the Eleanor\nMaker: Josiah Penn\nDate made: 1841\nMaterials: brass, mahogany\n"
        f"Object number: 1987.34.2\nOn display: Gallery 3\n\n{BODY}\n"
    )

    assert found.title == "Ship's chronometer of the Eleanor"


def test_a_topic_is_the_headline_of_a_forum() -> None:
    """Neither the trail of the forum nor the number of the page."""
    found = draft(f"Forum › Local history › Old railways\nTopic: When did the Larkhill branch close?\nPage 1 of 2\n\n{BODY}\n")

    assert found.title == "When did the Larkhill branch close?"


def test_a_mail_says_what_it_is_about_and_who_sends_it() -> None:
    """The subject heads an article without a headline; what stands below `-- ` is the sender's."""
    found = draft(
        "From: Hanna Weil <hanna@example.org>\nTo: archive@example.org\nSubject: Fwd: Ferries\nDate: Tue, 4 Jun 2024 10:12:55 +0200\n\n"
        "For the folder.\n\nBegin forwarded message:\n\nFrom: Clippings Desk <desk@example.org>\n"
        f"Subject: Fwd: {TITLE}\nDate: 3 June 2024 at 18:20:11 CEST\n\nBy Molly Farrant\n\n{BODY}\n\n-- \nHanna Weil\nKeeper of the archive\n"
    )

    assert (found.title, found.title_generated, found.authors) == (TITLE, False, ("Molly Farrant",))
    assert found.body == BODY


def test_live_reporting_is_somebody_s() -> None:
    """`Live reporting by …`."""
    found = draft(f"LIVE: {TITLE}\nLive reporting by Dan Ashworth and Priya Nair\nLast updated: 21:48, 9 October 2024\n\n{BODY}\n")

    assert found.authors == ("Dan Ashworth", "Priya Nair")


def test_who_made_a_chinese_account_s_article_is_told_behind_bars() -> None:
    """`编辑｜许诺`; a picture that somebody gave has no photographer."""
    body = "早上六点，汉口老街的“同春茶馆”已经坐满了人。老板胡汉平今年六十七岁，守着这家店三十一年。"
    found = draft(
        f"老茶馆里的新生意\n原创 林小满 江岸周刊 2023-11-05 20:30 发表于湖北\n文｜林小满\n编辑｜许诺\n图｜受访者提供\n\n{body}\n\nEND\n"
    )

    assert (found.authors, found.editors, found.photographers, found.body) == (("林小满",), ("许诺",), (), body)


def test_how_many_liked_an_article_is_no_part_of_it() -> None:
    """A number alone above its first sentence and below its last."""
    found = draft(f"{TITLE}\nBy Colin Mabey\nMon, July 8, 2024\n1\n{FIRST}\n{SECOND}\n{THIRD}\n2\n")

    assert found.body == BODY


def test_a_copy_names_its_first_paper_and_not_its_headline() -> None:
    """`This article originally appeared on The Sandport Courier: …`."""
    found = draft(
        f"{TITLE}\n\nColin Mabey\nMon, July 8, 2024\n\n{BODY}\n\nThis article originally appeared on The Sandport Courier: {TITLE}\n"
    )

    assert found.source.original == "The Sandport Courier"
