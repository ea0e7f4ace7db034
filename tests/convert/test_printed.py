"""Typed copies of newspapers: mastheads, lines of issue and price, citations; and what pages put round a copied text. All words are ours."""

import pytest

from dateline.convert.text.blocks import wrap_width
from dateline.convert.text.lines import lines
from tests.convert.texts import draft

FIRST = "The new iron bridge over the Lea was opened on Wednesday by the Countess of Harrow, before some four thousand persons."
SECOND = "The structure has taken two years to complete and is the work of Messrs. Tolliver and Sons, of Sheffield."
THIRD = "The mayor recalled in a short speech that the old wooden bridge was carried away by the flood of four years ago."
BODY = f"{FIRST}\n\n{SECOND}\n\n{THIRD}"
PRIMERA = "El puente de hierro que abrió la condesa de Harrow hace ochenta años será derribado este otoño, según el alcalde."
SEGUNDA = "El nuevo puente de hormigón se abrió al tráfico en diciembre y costó más de dos millones de libras a la ciudad."


def test_a_masthead_is_the_outlet_and_no_headline() -> None:
    """The name of a paper above a line with day and price; the headline stands below, its deck under it."""
    found = draft(
        "THE MILLBROOK GAZETTE.\nMILLBROOK, SATURDAY, MAY 20, 1893.          PRICE ONE PENNY.\n\n"
        f"OPENING OF THE NEW IRON BRIDGE.\n\nA LARGE CONCOURSE OF SPECTATORS.\n\n{BODY}"
    )

    assert (found.title, found.source.name, str(found.date)) == (
        "OPENING OF THE NEW IRON BRIDGE.",
        "The Millbrook Gazette",
        "1893-05-20",
    )
    assert found.body.endswith(BODY)
    assert "GAZETTE" not in found.body


def test_volume_and_number_are_no_outlet() -> None:
    """`Año XII, núm. 4.215` beside the day is the volume; the paper stands above it."""
    found = draft(
        "La Voz de Millbrook\nDomingo 18 de mayo de 1975 | Año XII, núm. 4.215\nEL VIEJO PUENTE DE HIERRO SERÁ DERRIBADO\nPor J. Carranza\n"
        f"{PRIMERA}\n\n{SEGUNDA}"
    )

    assert (found.title, found.source.name, found.volume, str(found.date), found.authors) == (
        "EL VIEJO PUENTE DE HIERRO SERÁ DERRIBADO",
        "La Voz de Millbrook",
        "Año XII, núm. 4.215",
        "1975-05-18",
        ("J. Carranza",),
    )


@pytest.mark.parametrize(
    ("line", "outlet", "day", "page"),
    [
        ("Evening Standard & Gazette, 17 May 1951, page 4", "Evening Standard & Gazette", "1951-05-17", "4"),
        ("The Lea Valley Mercury, May 17, 1951, p. 12", "The Lea Valley Mercury", "1951-05-17", "12"),
        ("El Correo de Lindholm, 17 de mayo de 1951, pág. 3", "El Correo de Lindholm", "1951-05-17", "3"),
        ("The Lindholm Review, 12 October 1951", "The Lindholm Review", "1951-10-12", ""),
        ("The Lindholm Review, October 1951, pp. 4-6", "The Lindholm Review", "1951-10", "4"),
        ("(From the Lea Valley Free Sheet of Saturday, 4th December, 1847.)", "Lea Valley Free Sheet", "1847-12-04", ""),
        ("[From The Lindholm Packet, May 17, 1851, p. 2]", "The Lindholm Packet", "1851-05-17", "2"),
        ("(Del Noticiero de Lindholm del 17 de mayo de 1931, pág. 3)", "Noticiero de Lindholm", "1931-05-17", "3"),
    ],
)
def test_a_citation_says_where_a_text_was_printed(line: str, outlet: str, day: str, page: str) -> None:
    """Outlet, day and page on the line above the headline."""
    found = draft(f"{line}\nBridge is fifty-eight years old\n\n{BODY}")

    assert (found.title, found.source.name, str(found.date), found.page) == ("Bridge is fifty-eight years old", outlet, day, page)


@pytest.mark.parametrize(
    "line",
    [
        "Lindholm Parish Archive, Hanlon papers, box 2, no. 17",
        "National Library of Lindholm, MS 4512, fol. 12",
        "Archivo General de Lindholm, Fondo Puentes, caja 12, exp. 4",
        "林霍尔姆市档案馆，桥梁全宗第12卷",
    ],
)
def test_a_letter_says_where_it_lies(line: str) -> None:
    """The shelfmark of an archive is the source of a record, not its subtitle."""
    found = draft(f"Letter about the iron bridge\n{line}\n\n{BODY}")

    assert (found.title, found.subtitle, found.source.name) == ("Letter about the iron bridge", "", line)


@pytest.mark.parametrize(
    "byline",
    [
        "By OUR MUNICIPAL CORRESPONDENT",
        "From our own correspondent",
        "By a Staff Reporter",
        "De nuestro corresponsal",
        "Por nuestra redacción",
    ],
)
def test_an_office_signs_without_a_name(byline: str) -> None:
    """`By Our Correspondent` is no subtitle and nobody's name."""
    found = draft(f"The Lea Valley Mercury, 17 May 1951\nBridge is fifty-eight years old\n{byline}\n\n{BODY}")

    assert (found.title, found.subtitle, found.authors, found.body) == ("Bridge is fifty-eight years old", "", (), BODY)


def test_a_menu_is_no_trail_of_sections() -> None:
    """A line that also offers to subscribe is a menu; a section stands alone above the headline."""
    found = draft(
        "Home | News | Sport | Weather | Subscribe\nThe Coastal Herald\nLOCAL NEWS\nBridge is fifty-eight years old\n"
        f"By Laura Prendergast\nPublished: 12 March 2024, 18:40\n{BODY}"
    )

    assert (found.source.name, found.source.section) == ("The Coastal Herald", "Local News")


def test_a_trail_ends_where_the_article_begins() -> None:
    """`首页 > 国际 > 正文`: the text itself is no section."""
    found = draft(f"首页 > 国际 > 正文\nBridge is fifty-eight years old\n12 March 2024\n{BODY}")

    assert found.source.section == "国际"


@pytest.mark.parametrize(
    "line",
    [
        "Share on Facebook Share on X Share by email",
        "Share via WhatsApp | Tweet this | Email this",
        "Compartir en Facebook Compartir en WhatsApp",
        "字号：大 中 小",
        "【字体：大 中 小】",
        "Font size: A A A",
        "Tamaño de letra: A A A",
    ],
)
def test_a_row_of_buttons_is_furniture(line: str) -> None:
    """To share, to print, to enlarge the type."""
    found = draft(f"Bridge is fifty-eight years old\nBy Laura Prendergast\n12 March 2024\n{line}\n{BODY}")

    assert found.body == BODY


def test_a_caption_in_brackets_credits_a_person() -> None:
    """`(Photo: what is seen. Credit: who took it)`."""
    found = draft(
        f"Bridge is fifty-eight years old\nBy Laura Prendergast\n12 March 2024\n{FIRST}\n\n{SECOND}\n\n"
        f"(Photo: The old harbour of Port Ellery. Credit: Ana Belmonte)\n\n{THIRD}"
    )

    assert [(one.caption, one.credit) for one in found.images] == [("The old harbour of Port Ellery.", "Ana Belmonte")]
    assert found.photographers == ("Ana Belmonte",)
    assert found.body == BODY


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2025-01-20", "2025-01-20"),
        ("2025/01/20", "2025-01-20"),
        ("20 January 2025", "2025-01-20"),
        ("January 20, 2025", "2025-01-20"),
        ("20.01.2025", "2025-01-20"),
    ],
)
def test_a_glued_day_below_a_headline_is_taken_off(day: str, expected: str) -> None:
    """`date …` glued to the first sentence is read wherever the first sentence stands."""
    found = draft(
        f"Norrland Rail starts work on the harbour tram\ndate {day} STOCKHOLM, Jan 20 (Baltic Wire) - {FIRST}\n\n{SECOND}\n\n{THIRD}\n"
        "(Reporting by Jonas Ek; Editing by Marta Lund)\nAuthor: Editor: webmaster"
    )

    assert (found.title, str(found.date), found.dateline) == (
        "Norrland Rail starts work on the harbour tram",
        expected,
        "Stockholm",
    )
    assert found.body.startswith("STOCKHOLM, Jan 20 (Baltic Wire)")
    assert (found.authors, found.editors) == (("Jonas Ek",), ("Marta Lund",))


def test_a_day_with_a_page_says_where_a_text_was_printed() -> None:
    """`Lunes 6 de marzo de 2023, p. 28`, and a role on the line below the name is part of the byline."""
    found = draft(
        "La Jornada de Millbrook\nLunes 6 de marzo de 2023, p. 28\nEl viejo puente de hierro será derribado\nCarlos Mendiola\nCorresponsal\n"
        f"Millbrook, Gto., 5 de marzo. {PRIMERA}\n\n{SEGUNDA}"
    )

    assert (found.source.name, found.page, found.authors, found.dateline) == (
        "La Jornada de Millbrook",
        "28",
        ("Carlos Mendiola",),
        "Millbrook",
    )
    assert found.body == f"Millbrook, Gto., 5 de marzo. {PRIMERA}\n\n{SEGUNDA}"


def test_the_number_of_a_press_release_is_no_headline() -> None:
    """`Comunicado de prensa núm. 045/2023` stands above it."""
    found = draft(
        "Comunicado de prensa núm. 045/2023\nMillbrook, a 4 de marzo de 2023\nEl viejo puente de hierro será derribado\n\n"
        f"{PRIMERA}\n\n{SEGUNDA}\n--o0o--"
    )

    assert (found.title, found.body) == ("El viejo puente de hierro será derribado", f"{PRIMERA}\n\n{SEGUNDA}")


def test_a_headline_in_capitals_ends_like_a_sentence() -> None:
    """`… DE «EL PUENTE»` below the number of a release is its headline; whose office signs it is nobody."""
    found = draft(
        "NOTA DE PRENSA N.º 114-2019\n\nSERÁ DERRIBADO EL VIEJO PUENTE LLAMADO «EL GATO DE HIERRO»\n\n"
        f"{PRIMERA}\n\n{SEGUNDA}\n\nOficina de Comunicación e Imagen Institucional\nAv. del Lea 550, Millbrook"
    )

    assert (found.title, found.authors) == ("SERÁ DERRIBADO EL VIEJO PUENTE LLAMADO «EL GATO DE HIERRO»", ())


def test_what_a_blog_says_beside_the_day_is_no_outlet() -> None:
    """`Posted by Lucía Marín on 9 March 2023 · Leave a comment`."""
    found = draft(f"Bridge is fifty-eight years old\nPosted by Lucía Marín on 9 March 2023 · Leave a comment\n{BODY}")

    assert (found.authors, found.source.name, str(found.date)) == (("Lucía Marín",), "", "2023-03-09")


def test_a_section_beside_the_day_is_no_outlet() -> None:
    """`Economía | 7 de marzo de 2023`; the newsroom's line names the paper."""
    found = draft(
        f"Economía | 7 de marzo de 2023 | 11:45\nEl viejo puente de hierro será derribado\nRedacción El Faro de Millbrook\n{PRIMERA}\n\n{SEGUNDA}"
    )

    assert (found.source.section, found.source.name) == ("Economía", "El Faro de Millbrook")


def test_an_institution_over_its_release_is_the_outlet() -> None:
    """`GOBIERNO DEL ESTADO DE …` is neither headline nor author; points below the headline are not the headline."""
    found = draft(
        "GOBIERNO DEL ESTADO DE MILLBROOK\nSecretaría de Economía\nComunicado de prensa núm. 045/2023\nMillbrook, a 4 de marzo de 2023\n"
        f"El viejo puente de hierro será derribado\n• Se cierra en octubre\n• El puente nuevo está abierto\n\n{PRIMERA}\n\n{SEGUNDA}"
    )

    assert (found.title, found.authors, found.source.name) == (
        "El viejo puente de hierro será derribado",
        (),
        "Secretaría de Economía",
    )


def test_an_hour_of_change_is_no_outlet() -> None:
    """`… | 11:45 | Actualizada 12:30`."""
    found = draft(
        f"El viejo puente de hierro será derribado\n7 de marzo de 2023 | 11:45 | Actualizada 12:30\n{PRIMERA}\n\n{SEGUNDA}"
    )

    assert found.source.name == ""


def test_a_bulletin_names_its_number_and_season() -> None:
    """`Museum Bulletin No. 14 (Winter 1934)` on top: outlet, number, and the year; the headline stands below."""
    found = draft(f"Museum Bulletin No. 14 (Winter 1934)\n\nTHE THIRD SEASON AT LINDHOLM\n\n{BODY}")

    assert (found.title, found.source.name, found.volume, str(found.date)) == (
        "THE THIRD SEASON AT LINDHOLM",
        "Museum Bulletin",
        "No. 14",
        "1934",
    )


def test_a_narrow_column_is_put_together_again() -> None:
    """Lines of a typed column, a headline over two lines, and words that a line divides; a hyphen that is the word's own stays."""
    column = (
        "The new iron bridge over the Lea was\nopened on Wednesday by the Count-\ness of Harrow, before some four thou-\nsand persons of the neighbour-\n"
        "hood, all of them well liked and well-\nknown to the company, who had arrived\nthere by the early train."
    )
    found = draft(
        f"THE MILLBROOK GAZETTE\nSATURDAY, MAY 20, 1893\n\nOPENING OF THE NEW BRIDGE OVER THE\nLEA AT MILLBROOK\n\n{column}\n\n{column}\n"
    )

    assert found.title == "OPENING OF THE NEW BRIDGE OVER THE LEA AT MILLBROOK"
    assert found.body.split("\n\n")[0].replace("\\", "") == (
        "The new iron bridge over the Lea was opened on Wednesday by the Countess of Harrow, before some four thousand persons of the "
        "neighbourhood, all of them well liked and well-known to the company, who had arrived there by the early train."
    )


def test_short_lines_of_chinese_are_no_column() -> None:
    """A script without spaces breaks its lines anywhere; no width is one at which they were wrapped."""
    short = (
        "李爱国于一九八一年来到柳桥镇，在码头上做了整整四十年的搬运工，",
        "去年冬天他把自己的摇把送给了博物馆，如今每天都去看那些修好的木船",
        "镇上的人说，他认得每一条船的声音，也还记得每一位船工的名字。",
    )
    assert wrap_width(lines("\n".join(short * 5))) == 0


def test_chinese_paragraphs_of_about_one_length_stay_apart() -> None:
    """A line that ends a sentence was not broken; one that goes on in the next is filled to its last signs."""
    first, second = (
        "镇上的码头四十年来第一次又停满了船，渔民和工匠们站在岸边说起从前。",
        "修好的木船一共有十二条，都是用旧木料做的，明年春天还要再修五条新的。",
    )
    head = "旧码头又停满了船\n2022年9月8日\n记者 林晓雨\n"

    assert draft(head + "\n".join([first, second] * 3)).body.split("\n\n") == [first, second] * 3

    whole = (first + second) * 2
    wrapped = "\n".join(whole[n : n + 40] for n in range(0, len(whole), 40))
    assert draft(f"{head}{wrapped}\n{wrapped}\n{wrapped}").body.split("\n\n")[0].startswith(whole)


def test_the_line_below_a_marked_headline_is_its_subtitle() -> None:
    """Where it is no heading of a section, nor anybody's name."""
    parts = "\n\n".join(
        ["The council of Millport voted on Thursday to keep the ferry Ida, which a storm had damaged in the winter."] * 4
    )
    named = draft(
        f"# Harbour votes to keep its ferry\n\nCouncil finds the money after a night of speeches\n\nMay 17, 2024\n\n{parts}"
    )

    assert (named.title, named.subtitle) == (
        "Harbour votes to keep its ferry",
        "Council finds the money after a night of speeches",
    )
    headed = draft(f"# Harbour votes to keep its ferry\n\n## What the council said\n\n{parts}\n\n## What the town said\n\n{parts}")
    assert headed.subtitle == ""


def test_wider_lines_whose_hyphens_cut_words_are_put_together_again() -> None:
    """Halves that are no words are joined, whatever the width; a compound that a line breaks keeps its hyphen."""
    cut = draft(
        "LA GACETA DE CABO GRIS\nCabo Gris, Martes 14 de Marzo de 1911.\n\nLLEGÓ LA LANCHA DE MOTOR\n\n"
        "El domingo 12 del corriente, á las once de la mañana, llegó á Cabo Gris la primera lan-\n"
        "cha de motor de la comarca, entre los vivas de una muchedumbre de gentes que no ba-\n"
        "jaba de mil almas.\n\n"
        "El alcalde, don Julio Arenas, dijo que en menos de un año la línea de barcos llega-\n"
        "ría á la capital. La obra ha costado hasta hoy doce mil pesos, según se dice.\n\n"
        "El maquinista, que había venido de la capital, ofreció después un refresco en la fin-\n"
        "ca del alcalde, á que asistieron sesenta invitados de la costa y de la sierra, entre\n"
        "ellos el cura, los maestros de las dos escuelas y el telegrafista, que leyó en voz al-\n"
        "ta los mensajes que llegaban de los otros puertos, mientras la banda tocaba en el mue-\n"
        "lle hasta la noche.\n"
    )
    kept = draft(
        "A SCHOOL FOR PILOTS\n\n"
        "The harbour board of Cape Grey has opened a new school for pilots, and its long-\n"
        "term lease of the pier was signed by the mayor on Monday before a rather well-\n"
        "known crowd of fishermen, who had waited for it since the end of the last of the\n"
        "wars. The school has room for forty pilots, who will learn there how to read the\n"
        "charts of the bay, how to mend an engine and how to speak with the big ships, and\n"
        "who will be paid by the board while they learn. The first of them begin on Monday\n"
        "next, and the last will leave the school when the winter has come to its end.\n"
    )

    assert "la primera lancha de motor" in cut.body
    assert "que no bajaba de mil almas" in cut.body
    assert "long-term" in kept.body
    assert "well-known" in kept.body


def test_a_column_below_a_wider_masthead_is_put_together_again() -> None:
    """The width of the column tells, not that of the line of volume, day and price; numbers in words keep their hyphen."""
    found = draft(
        "THE BRAMBLE VALLEY GAZETTE\nVol. XLII No. 31        FRIDAY, AUGUST 6, 1926        Price Two Pence\n\n"
        "NEW RESERVOIR OPENED\n\nLORD HALDEN TURNS THE\nFIRST VALVE\n\n(From Our Own Correspondent)\n\n"
        "The great reservoir at Upper Sallow was\nopened on Tuesday last by Lord Halden, be-\nfore a gathering of some two thousand per-\n"
        "sons. The weather, which had been threaten-\ning since the morning, held until the last of\nthe speeches.\n\n"
        "Mr. Pickering, replying, spoke of the sixty-\nfour families whose farms lay beneath the\nwater, and hoped that they would find in the\n"
        "new cottages at Lower Sallow all that they\nhad left behind.\n"
    )

    assert (found.title, found.subtitle, found.source.name, str(found.date)) == (
        "NEW RESERVOIR OPENED",
        "LORD HALDEN TURNS THE FIRST VALVE",
        "The Bramble Valley Gazette",
        "1926-08-06",
    )
    assert found.authors == ()
    assert found.body == (
        "The great reservoir at Upper Sallow was opened on Tuesday last by Lord Halden, before a gathering of some two thousand persons. "
        "The weather, which had been threatening since the morning, held until the last of the speeches.\n\n"
        "Mr. Pickering, replying, spoke of the sixty-four families whose farms lay beneath the water, and hoped that they would find in "
        "the new cottages at Lower Sallow all that they had left behind."
    )


@pytest.mark.parametrize("volume", ["Vol. 4, No. 2 (Autumn 2019), pp. 33–35", "Vol. 4, No. 2, 2019, pp. 33–35"])
def test_a_journal_stands_over_its_volume(volume: str) -> None:
    """`Vol. 4, No. 2 (Autumn 2019), pp. 33–35` tells that the line above is a journal: outlet, volume, pages and the year."""
    found = draft(
        f"THE LEA VALLEY QUARTERLY OF IRON AND STONE\n{volume}\n\nA bridge that nobody wanted\n\n"
        f"Daniel Harcourt and Lucía Ferro\n\n{BODY}"
    )

    assert (found.title, found.authors) == ("A bridge that nobody wanted", ("Daniel Harcourt", "Lucía Ferro"))
    assert (found.source.name, found.volume, found.page, str(found.date)) == (
        "The Lea Valley Quarterly of Iron and Stone",
        "Vol. 4, No. 2",
        "33–35",
        "2019",
    )
    assert found.body == BODY
