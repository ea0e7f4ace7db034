"""Texts as people find them: newsletters, releases, cuttings, forums, mails, portals in three languages. All words are ours."""

import pytest

from dateline.convert import convert
from dateline.convert.text.furniture import recognise
from dateline.nouns.clipping import Clipping, MediaType
from tests.convert.texts import draft

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


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("(cmk@busandaily.example)", "mailbox"),
        ("Our ref: 22/107", "reference"),
        ("（图片由林川学院提供）", "picture-credit"),
        ("Presentational grey line", "picture-credit"),
        ("Home News Sport Weather Player Sounds", "menu-row"),
    ],
)
def test_a_line_of_a_page_or_an_office_is_known_by_its_words(line: str, name: str) -> None:
    """A mailbox, a reference, a credit, a menu without bars."""
    rule = recognise(line)

    assert rule is not None
    assert rule.name == name


def test_a_portal_is_named_where_its_rights_are() -> None:
    """Its first line and its notice of copyright say the same; the byline says where the report was sent from."""
    found = draft(
        "Portal Andino\nInicio | Nacional | Economía | Cultura | Deportes | Multimedia\nPortada » Economía » Innovación\n\n"
        f"El molino vuelve a moler tras cuarenta años\nPor Mariela Quispe Choque | La Paz, 14 de noviembre de 2023, 18:42\n\n{ES[0]}\n\n{ES[1]}\n\n{ES[2]}\n\n"
        "Copyright © 2023 Portal Andino. Todos los derechos reservados.\n"
    )

    assert (found.source.name, found.source.section, found.dateline, found.authors) == (
        "Portal Andino",
        "Economía / Innovación",
        "La Paz",
        ("Mariela Quispe Choque",),
    )


def test_an_agency_alone_in_brackets_told_it_first() -> None:
    """Below the headline, before the first sentence."""
    found = draft(f"EL FARO DE SUCRE\nmiércoles, 10 de enero de 2024\nEl molino vuelve a moler\n(Illimani)\n{ES[0]}\n\n{ES[1]}\n")

    assert (found.source.name, found.source.original, found.body) == ("El Faro de Sucre", "Illimani", "\n\n".join(ES[:2]))


def test_who_releases_news_stands_over_it() -> None:
    """Neither its name nor its reference is a headline, and its notes are no paragraphs."""
    found = draft(
        f"SKARNHOLM BOROUGH COUNCIL\nNEWS RELEASE\nRef: 22/107\nDate: 21 June 2022\nFOR IMMEDIATE RELEASE\n\n{TITLE}\n\n{BODY}\n\n"
        "Notes to editors:\n1. The ferry was built in 1971.\n2. It was named by the Marchioness of Stour.\n\nEnds\n"
    )

    assert (found.title, found.source.name, found.body) == (TITLE, "Skarnholm Borough Council", BODY)


def test_a_citation_may_be_set_in_italics() -> None:
    """A weekday without a comma, stars round it all."""
    found = draft(f"# {TITLE}\n\n*The Skarnholm Gazette, Thursday 18 May 2023, page 3*\n\nBy Harriet Lowe\n\n{BODY}\n")

    assert (found.source.name, str(found.date), found.page) == ("The Skarnholm Gazette", "2023-05-18", "3")


def test_a_short_name_over_a_headline_is_no_headline() -> None:
    """Whatever signs its letters have; the day below has its place."""
    found = draft(
        f"Perú Rural\nCusqueña que vende café por celular vuelve de China\nLima, 20 de diciembre de 2022\nPor Rosa Huamán\n\n{ES[0]}\n\n{ES[1]}\n"
    )

    assert (found.title, found.subtitle, found.dateline) == ("Cusqueña que vende café por celular vuelve de China", "", "Lima")


def test_a_typed_chinese_page_says_paper_page_and_reporter() -> None:
    """`林川日报 2023年7月3日 第2版`, `□ 记者 段晓梅`, `责任编辑：和志强`, whose surname parts no names."""
    body = "6月30日上午，“豆桥计划”第二期结业典礼在林川学院举行，45名学员获得结业证书。至此，该项目已培养131名学员。\n下半年，项目将在海外设立分校，首批学员预计明年入学。"
    found = draft(
        f"豆桥计划结业典礼举行\n林川日报 2023年7月3日 第2版\n□ 记者 段晓梅\n{body}\n（图片由林川学院提供）\n责任编辑：和志强\n"
    )

    assert (found.source.name, found.page, str(found.date), found.authors, found.editors) == (
        "林川日报",
        "2",
        "2023-07-03",
        ("段晓梅",),
        ("和志强",),
    )
    assert found.body == body.replace("\n", "\n\n")


def test_a_chinese_notice_is_headed_by_what_it_is_about() -> None:
    """And keeps whom it is addressed to."""
    found = draft(
        "关于“豆桥计划”负责人任免的通知\n林院发〔2024〕15号\n各单位：\n经学校研究决定：\n任命罗晓红为热带作物学院院长、“豆桥计划”负责人；\n"
        "免去陶建国热带作物学院院长、“豆桥计划”负责人职务。\n特此通知。\n林川学院\n2024年3月8日\n"
    )

    assert (found.title, found.source.name, str(found.date)) == ("关于“豆桥计划”负责人任免的通知", "林川学院", "2024-03-08")
    assert found.body.split("\n\n")[0] == "各单位："
    assert len(found.body.split("\n\n")) == 5


def test_a_letter_to_an_editor_is_signed_below() -> None:
    """Name and office on lines of their own; the paper that printed it stands last."""
    found = draft(
        f"Letters to the Editor\nSir – {FIRST} {SECOND}\n\nDr R. Vane\nHon. Archivist, Skarnholm Civic Society\n\nThe Skarnholm Observer, 4 May 2024, p. 12\n"
    )

    assert (found.authors, found.source.name, found.page) == (("R. Vane",), "The Skarnholm Observer", "12")
    assert found.body == f"Sir – {FIRST} {SECOND}"


def test_a_typed_masthead_says_its_number() -> None:
    """At the beginning of the line that has the day; a shelfmark may stand in brackets."""
    found = draft(
        f"EL HERALDO DEL SUR\nAño IV. Núm. 1,087. Puerto Amargo, Martes 14 de Marzo de 1911. Precio: 5 cts.\n\nEl molino vuelve a moler\n\n{ES[0]}\n\n{ES[1]}\n\n"
        "[Archivo Municipal de Puerto Amargo, Fondo Adams, caja 3, exp. 14]\n"
    )

    assert (found.title, found.source.name, found.volume) == (
        "El molino vuelve a moler",
        "El Heraldo del Sur",
        "Año IV. Núm. 1,087",
    )
    assert found.body == "\n\n".join(ES[:2])


def test_the_shelfmark_of_a_record_stands_without_its_brackets() -> None:
    """Where no outlet printed it, the archive is its source."""
    found = draft(
        f"Skarnholm, 20 March 1911\n\nDear Mother,\n\n{FIRST}\n\n{SECOND}\n\n[Skarnholm Parish Archive, Moor papers, box 2, no. 17]\n"
    )

    assert found.source.name == "Skarnholm Parish Archive, Moor papers, box 2, no. 17"


def test_the_last_link_of_a_clipped_page_may_be_an_offer() -> None:
    """Below front matter all is kept but that; it is in the ledger."""
    found = convert(
        Clipping(
            path="content/clippings/a.md",
            media_type=MediaType.MARKDOWN,
            sha256="0",
            text=f'---\ntitle: "{TITLE}"\n---\n{BODY}\n\n[The ferries in winter](https://ledger.example/1)\n\n[Subscribe to our newsletter](https://ledger.example/2)\n',
        )
    )

    assert found.body == f"{BODY}\n\n[The ferries in winter](https://ledger.example/1)"
    assert (found.ledger.spans[-1].kind, found.ledger.spans[-1].rule) == ("furniture", "offer")


def test_a_bare_name_under_who_wrote_an_article_wrote_nothing() -> None:
    """It is whoever drew its picture."""
    found = draft(f"{TITLE}\n\nBy Ruth Ambler\n\nNatalia Quill\n\n{BODY}\n")

    assert found.authors == ("Ruth Ambler",)


def test_a_portal_with_a_short_article_is_read_as_a_short_text() -> None:
    """However many lines it has that are known: the paragraphs below its newsletter's box stay, its readers' comments do not."""
    menu = "\n".join(("Home", "News", "Sport", "Business", "Opinion", "Sign in", "Subscribe"))
    shares = "\n".join(("Share on Facebook", "Share on X", "Share via email", "Copy link"))
    box = "\n".join(
        (
            "Sign up for our Morning Briefing",
            "Get the day's local stories in your inbox every morning at 6.",
            "Enter your email address",
            "Sign up",
            "By signing up you agree to our terms of use.",
        )
    )
    last = "The first timetable is to be published at the end of April."
    comments = "\n".join(
        (
            "Comments (3)",
            "Sort by: Newest",
            "NightOwl77",
            "2 hours ago",
            "About time! I have rowed home for years.",
            "Reply",
            "Like",
            "Harry B",
            "5 hours ago",
            "And who is going to pay for this?",
            "Reply",
        )
    )
    most_read = "Most read\n1 Fire at old brewery\n2 School places: what parents need to know\n3 Heatwave on its way"

    found = draft(
        f"Skip to main content\nThe Harrow Courier\n{menu}\n{TITLE}\nBy Petra Lindqvist\nPublished 3 April 2024, 07.15 BST\n{shares}\n{FIRST}\n{SECOND}\n{THIRD}\n"
        f"{box}\nThe drivers' union welcomed the decision but said that it wanted guarantees about breaks.\nRelated: Why the last tram never came\n{last}\n"
        f"Read more\nBus lanes on the ring road to be widened\nTopics: Ferries, Transport\n{comments}\n{most_read}\n© 2024 Harrow Courier Media Ltd. All rights reserved.\n"
    )

    assert [part[:11] for part in found.body.split("\n\n")] == [FIRST[:11], SECOND[:11], THIRD[:11], "The drivers", last[:11]]
