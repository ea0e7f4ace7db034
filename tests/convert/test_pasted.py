"""Texts as people paste them: forums, newsletters, mails with what their sender says, old papers, portals. All words are ours."""

import pytest

from tests.convert.texts import draft

FIRST = "The land board voted four to one on Tuesday to let the oyster company farm another sixty acres of the bay until 2031."
SECOND = "Neighbours had gathered nine hundred signatures against the plan, and the board will look at it again in five years."
BODY = f"{FIRST}\n\n{SECOND}"
TITLE = "Oyster growers win ten-year lease"


def test_a_newsletter_greets_before_it_tells() -> None:
    """What is said to readers over the first headline is not the article's; name, number and day above it are read."""
    found = draft(
        "View this email in your browser\n\nTHE TIDEWATER BRIEF\nIssue 118 · Thursday, June 3, 2021\n\nGood morning, readers.\n\n"
        f"Here is what happened on the coast this week.\n\n---\n\n{TITLE}\n\n{BODY}\n\nREAD MORE →\n\n---\n\n"
        "You are receiving this because you signed up at tidewaterbrief.example.\nUnsubscribe · Update your preferences"
    )

    assert (found.title, found.source.name, found.volume, str(found.date)) == (
        TITLE,
        "The Tidewater Brief",
        "Issue 118",
        "2021-06-03",
    )
    assert found.body == BODY


MAIL = "From: Tom Alder <tom@mail.example>\nDate: Sun, Mar 7, 2021 at 8:02 PM\nSubject: Re: the cutting\nTo: Helen Carver <helen@mail.example>"


def test_a_mail_says_where_its_cutting_is_from() -> None:
    """Greeting, leave and the older mail below are the sender's; paper, day and page that they name are the cutting's."""
    found = draft(
        f"---------- Forwarded message ---------\n{MAIL}\n\nHi Helen,\n\nFound it. From the Lindholm Mercury, 12 September 1974, p. 3:\n\n"
        f"{TITLE.upper()}\n\n{BODY}\n\nBest,\nTom\n\nOn Sat, Mar 6, 2021 at 5:40 PM Helen Carver <helen@mail.example> wrote:\n"
        "> Tom, do you still have the cutting about the oysters?\n> H."
    )

    assert (found.title, found.source.name, str(found.date), found.page) == (TITLE.upper(), "Lindholm Mercury", "1974-09-12", "3")
    assert found.body == BODY
    assert {span.rule for span in found.ledger.spans if "Helen" in span.rule or span.rule == "forwarded"} == {"forwarded"}


def test_a_letter_is_all_of_its_words() -> None:
    """A greeting over paragraphs, with no headline between, loses nothing."""
    found = draft(f"Hello neighbours,\n\n{FIRST}\n\n{SECOND}\n\nPlease come to the meeting on Monday.\n\nRegards,\nAda Holm")

    assert FIRST in found.body
    assert "Please come to the meeting on Monday." in found.body


FORUM = (
    "Foro de Vecinos › Transporte › Obras\nTema: La nueva línea de tranvía abre en marzo\n\nPágina 1 de 3   1 2 3 Siguiente »\n\n"
    "Marisol84\nUsuaria veterana\nMensajes: 1.204\nRegistro: may 2011\n\n14 feb 2022, 10:31   #1\n\nLa nueva línea de tranvía abre en marzo\n\n"
)
POST = (
    "Según me contó ayer un conductor, la línea cuatro del tranvía empezará a circular el lunes entre la estación y el hospital.\n\n"
    "El ayuntamiento ha pagado doscientos millones de euros, de los que la mitad procede de fondos europeos, según el pleno."
)
ANSWER = "PacoRM\nUsuario\nMensajes: 88\n\n14 feb 2022, 11:02   #2\n\nPues yo he oído que son trece paradas y no catorce, como dicen.\n\n"


def test_a_thread_is_its_first_post() -> None:
    """The topic is the headline; numbered posts below the first are comments, lines about their writers furniture."""
    found = draft(f"{FORUM}{POST}\n\nResponder  Citar  Denunciar\n\n{ANSWER}Responder  Citar  Denunciar\n\nAviso legal · Cookies")

    assert (found.title, str(found.date)) == ("La nueva línea de tranvía abre en marzo", "2022-02-14 10:31")
    assert found.body == POST


def test_a_price_is_no_photographer() -> None:
    """`… NOVEMBER 14, 1882. PRICE ONE PENNY.` under a paper's name gives number and day, and no caption."""
    found = draft(
        'THE BRACKWATER COURIER AND SHIPPING LIST.\nNo. 4,218.   TUESDAY, NOVEMBER 14, 1882.   PRICE ONE PENNY.\n\nLOSS OF THE BRIG "PATIENCE."\n\n'
        f"(FROM OUR OWN CORRESPONDENT.)\n\n{BODY}\n\n[For the continuation see page 6.]"
    )

    assert (found.title, found.volume, str(found.date), found.photographers) == (
        'LOSS OF THE BRIG "PATIENCE."',
        "No. 4,218",
        "1882-11-14",
        (),
    )
    assert found.body == BODY


def test_a_chinese_portal_ends_with_its_rights() -> None:
    """A row of tools over the article, related headlines and a notice of rights below it are furniture."""
    body = (
        "6月17日上午9时，海州地铁二号线正式开通试运营。全线长31.6公里，设车站24座，总投资198亿元。\n\n"
        "据海州市轨道交通公司介绍，截至当天22时，二号线共运送乘客20.7万人次，高峰时段行车间隔为5分钟。"
    )

    found = draft(
        "首页 > 新闻中心 > 社会 > 正文\n海州地铁二号线正式开通 首日客流超过二十万人次\n2021-06-18 07:45:12　来源：海州晚报　作者：李文静\n"
        f"字号：大 中 小　　打印　　收藏　　分享到：\n\n{body}\n\n（责任编辑：周涛）\n相关新闻\n·海州地铁三号线开工\n·海州公交线路调整\n"
        "版权声明：凡本网注明“来源：海州晚报”的作品，未经授权不得转载。\n【打印】【关闭窗口】"
    )

    assert (found.authors, found.editors, found.source.name) == (("李文静",), ("周涛",), "海州晚报")
    assert found.body == body


@pytest.mark.parametrize(
    "below",
    [
        "Ida Strand\nCoast Correspondent\nTuesday 04 May 2021 10:20 BST",
        "Ida Strand\nin Lindholm\nPublished: 10:20am, 4 May 2021",
        "By\nIda Strand\n, Contributor.\nFollow Author\nMay 04, 2021, 10:20am EDT",
        "Escribe: Ida Strand\nPublicado: 04 de mayo de 2021, 10:20",
    ],
)
def test_a_headline_stands_over_whatever_else_is_under_it(below: str) -> None:
    """Where somebody is, what they are, how to follow them, or `Escribe: …` is no headline, though it stands nearer to the article."""
    found = draft(f"Home\nNews\nSport\nSign in\nSearch\n\n{TITLE}\n{below}\n\n{BODY}\n\nMost read\nA bridge\nContact us\nPrivacy")

    assert (found.title, found.authors) == (TITLE, ("Ida Strand",))


def test_a_menu_with_dots_is_no_headline() -> None:
    """`Inicio · Sobre mí · Archivo` leads elsewhere; `Publicado por … el …` says who and when."""
    found = draft(
        "Saltar al contenido\nCuaderno de la Ría\nInicio · Sobre mí · Archivo · Contacto\n\nEl astillero que no quiso cerrar\n"
        f"Publicado por Nuria Castelo el 22 de octubre de 2018\nCategoría: Historia local | 14 comentarios\n\n{POST}"
    )

    assert (found.title, found.authors, str(found.date)) == (
        "El astillero que no quiso cerrar",
        ("Nuria Castelo",),
        "2018-10-22",
    )
    assert found.body == POST


MENU = "\n".join(
    f"* {word}"
    for word in [
        "News",
        "Sport",
        "Weather",
        "Travel",
        "Jobs",
        "Homes",
        "Letters",
        "Archive",
        "Shop",
        "Contact",
        "Crosswords",
        "Recipes",
    ]
)
LONG = "\n\n".join(f"{FIRST} {SECOND}".replace("sixty", number) for number in ("sixty", "ninety", "forty", "seventy", "thirty"))


@pytest.mark.parametrize(
    ("head", "foot", "authors"),
    [
        ("by News Desk\n3 June 2021", "", ()),
        ("By oystergirl June 3, 2021 No Comments", "", ("oystergirl",)),
        ("Ada (Adele) Holm Published: June 3, 2021", "", ("Ada (Adele) Holm",)),
        ("3 June 2021", "Article by\nAda Holm", ("Ada Holm",)),
        ("3 June 2021", "MM-Redaktion", ("MM-Redaktion",)),
        ("3 June 2021", "dpa/abc", ("dpa",)),
        ("3 June 2021", "red, coast.at/Agenturen", ("coast.at",)),
    ],
    ids=["desk", "handle", "nickname", "on-two-lines", "newsroom", "agency", "site"],
)
def test_who_signs_a_copied_page(head: str, foot: str, authors: tuple[str, ...]) -> None:
    """A desk over the article names nobody; a name of one word counts beside the day; a newsroom may sign at the end."""
    found = draft(f"{MENU}\n\n{TITLE}\n\n{head}\n\n{LONG}\n\n{foot}\n\nGet In Touch\n\n{MENU}")

    assert (found.title, found.authors) == (TITLE, authors)


@pytest.mark.parametrize("label", ["Publish date", "Written by Ada Holm"])
def test_a_day_at_the_foot_is_told_by_the_line_above(label: str) -> None:
    """A day on a line of its own below an article is that of publication where the line above says so."""
    found = draft(
        f"{MENU}\n\n{TITLE}\n\n{LONG}\n\n{LONG}\n\n{LONG}\n\nTopics\n\n{label}\n\n15 November 2018\n\nReviewed\n\n8 October 2020\n\n{MENU}"
    )

    assert str(found.date) == "2018-11-15"


def test_a_correspondent_is_no_town() -> None:
    """`Redacción / Corresponsal` names nobody and no place; the report says where it is from."""
    found = draft(
        f"El Heraldo del Golfo\n16 de septiembre de 2021\n\n{TITLE}\n\nRedacción / Corresponsal\n\nTlacotepec, Ver. — {POST}"
    )

    assert (found.dateline, found.source.name, found.authors) == ("Tlacotepec", "El Heraldo del Golfo", ())
