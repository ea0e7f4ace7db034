"""Exports of press databases: what their indexes put below an article is none of it. All words are ours."""

import pytest

from tests.convert.texts import draft

TITLE = "Anglers take the museum to court"
BODY = (
    "An angling club has gone to court over the loss of its pegs along the towpath, which the museum wants for its boats.\n\n"
    "A hearing is expected in November, and the committee that runs the canal said that it would wait for the ruling."
)


def test_the_index_of_nexis_ends_the_article() -> None:
    """Graphic, classification and subjects of a newer export, whatever stands between them."""
    head = f"{TITLE}\n\nThe Northwick Courier\n\nOctober 12, 2019 Saturday\n\nSection: NEWS; Pg. 7\n\nLength: 92 words\n\nByline: By Owen Tate\n\nBody"
    index = (
        "Graphic\n\nPhoto: Crowds on the towpath. PICTURE: Sam Doyle\n\nClassification\n\nLanguage: ENGLISH\n\n"
        "Publication-Type: Newspaper\n\nSubject: WATERWAYS (90%); MUSEUMS (78%)\n\nLoad-Date: October 13, 2019\n\nEnd of Document"
    )

    found = draft(f"{head}\n\n{BODY}\n\n{index}\n")

    assert (found.title, found.authors, str(found.date), found.body) == (TITLE, ("Owen Tate",), "2019-10-12", BODY)


def test_a_credit_of_proquest_is_no_paragraph_and_its_outlet_has_no_place() -> None:
    """`CREDIT:` below the text says again who wrote it; the place behind a paper's name tells papers apart."""
    found = draft(
        f"{TITLE}\n\nAuthor: Tate, Owen; Hale, Lucy\n\nFull text: {BODY}\n\nCREDIT: Tate, Owen; Hale, Lucy\n\nSubject: Canals\n\nTitle: {TITLE}\n\n"
        "Publication title: The Northwick Courier; Northwick (UK)\n\nPublication date: Oct 12, 2019\n\nProQuest document ID: 23001\n"
    )

    assert (found.title, found.authors, found.source.name) == (TITLE, ("Owen Tate", "Lucy Hale"), "The Northwick Courier")
    assert found.body == BODY


def test_proquest_as_it_is_printed() -> None:
    """`FULL TEXT` and `DETAILS` on lines alone; the citation names the authors, the labels below the rest."""
    found = draft(
        f"{TITLE}\nTate, Owen; Hale, Lucy. The Northwick Courier; Northwick (UK) [Northwick (UK)]. 12 Oct 2019: 7.\nProQuest document link\n\n"
        f"ABSTRACT (ENGLISH)\nAn angling club has gone to court.\n\nFULL TEXT\n{BODY}\n\nDETAILS\nSubject: Canals; Museums\n"
        "Publication title: The Northwick Courier; Northwick (UK)\nFirst page: 7\nPublication date: Oct 12, 2019\nPublisher: Courier Media Ltd\n"
        "ProQuest document ID: 23001\nLast updated: 2019-10-13\n"
    )

    assert (found.title, found.authors, str(found.date)) == (TITLE, ("Owen Tate", "Lucy Hale"), "2019-10-12")
    assert (found.source.name, found.page, found.body) == ("The Northwick Courier", "7", BODY)


def test_europresse_as_it_is_copied() -> None:
    """Outlet and issue stand on top, section, day and page below; certificate and number are none of the article."""
    found = draft(
        f"Le Quai, no. 4301\nÉconomie, jeudi 22 décembre 2022 1 387 mots, p. 8\n\n{TITLE}\n\nHélène Morvan et Yann Le Bihan\n\n{BODY}\n\n"
        "© 2022 Le Quai. Tous droits réservés. Le présent document est protégé par les lois sur le droit d'auteur.\n\n"
        "Certificat émis le 5 janvier 2023 à Université-de-Brest à des fins de visualisation personnelle.\n\nnews·20221222·LQ·0123_4567\n"
    )

    assert (found.title, found.authors, str(found.date)) == (TITLE, ("Hélène Morvan", "Yann Le Bihan"), "2022-12-22")
    assert (found.source.name, found.source.section, found.page, found.body) == ("Le Quai", "Économie", "8", BODY)


def test_gale_names_the_paper_behind_from() -> None:
    """Neither the publisher nor the citation is the outlet; the citation knows the page."""
    found = draft(
        f"{TITLE}\nDate: Oct. 12, 2019\nFrom: The Northwick Courier(Vol. 12, Issue 3)\nPublisher: Courier Media Ltd.\nDocument Type: Article\n"
        f"Length: 92 words\nByline: Owen Tate\n\n{BODY}\n\nCopyright: COPYRIGHT 2019 Courier Media Ltd.\nhttps://courier.example/\n\nSource Citation\n"
        f'Tate, Owen. "{TITLE}." The Northwick Courier, 12 Oct. 2019, p. 7. Gale OneFile: News, link.gale.example/A6. Accessed 5 Jan. 2023.\n\n'
        "Gale Document Number: GALE|A602391233\n"
    )

    assert (found.title, found.authors, str(found.date)) == (TITLE, ("Owen Tate",), "2019-10-12")
    assert (found.source.name, found.page, found.body) == ("The Northwick Courier", "7", BODY)


CHINESE = "白色渡船重返下港"
CHINESE_BODY = "一度运送牛奶和学童的白色渡船，在干船坞停放十一年后，星期二回到了下港。\n\n从下个月起，渡船每天往返四次。"


@pytest.mark.parametrize(
    "head",
    [
        f"港湾日报\nA08 | 地方 | 2021-03-15\n字数: 120 words\n\n{CHINESE}\n\n记者 陈大文",
        f"{CHINESE}\n港湾日报 | 2021-03-15\n报章 | A08 | 地方 | By 陈大文",
    ],
)
def test_chinese_cuttings_between_bars(head: str) -> None:
    """Outlet, page, section and day stand between bars, above or below the headline; the number below the text ends it."""
    found = draft(f"{head}\n\n{CHINESE_BODY}\n\n文章编号: 202103150030012\n\n本内容版权属有关媒体所有，未经批准不得复制或转载。\n")

    assert (found.title, found.authors, str(found.date), found.body) == (CHINESE, ("陈大文",), "2021-03-15", CHINESE_BODY)
    assert (found.source.name, found.source.section, found.page) == ("港湾日报", "地方", "A08")


@pytest.mark.parametrize("label", ["【{1}】 {2}", "{0}-{1}: {2}"])
def test_chinese_records_label_each_part(label: str) -> None:
    """What stands behind 题名, 作者, 报纸, 日期 and 正文 is what they say, whatever encloses them."""
    fields = [
        ("Title", "题名", CHINESE),
        ("Author", "作者", "陈大文;李小明;"),
        ("Source", "报纸", "港湾日报"),
        ("Date", "日期", "2021-03-15"),
    ]
    head = "\n".join(label.format(*field) for field in [*fields, ("Page", "版号", "A08")])
    found = draft(f"{head}\n{label.format('Text', '正文', CHINESE_BODY)}\n")

    assert (found.title, found.authors, str(found.date), found.body) == (CHINESE, ("陈大文", "李小明"), "2021-03-15", CHINESE_BODY)
    assert (found.source.name, found.page) == ("港湾日报", "A08")


def test_pressreader_says_its_labels_and_itself() -> None:
    """Its labels are fields; the line that names the replica is no paragraph."""
    found = draft(
        f"Article Name: {TITLE}\nPublication: The Northwick Courier\nSection: News\nAuthor: Owen Tate\nStart Page: 7\nEnd Page: 7\n\n{TITLE}\n\n"
        f"2019-10-12\n- By Owen Tate\n\n{BODY}\n\nPressReader.com - Replica Edition from The Northwick Courier\n"
    )

    assert (found.title, found.authors, str(found.date), found.page) == (TITLE, ("Owen Tate",), "2019-10-12", "7")
    assert (found.source.name, found.body) == ("The Northwick Courier", BODY)


def test_nexis_in_other_languages() -> None:
    """Labels and the end of the article are known in French, German and Spanish."""
    for section, length, byline, body, loaded in (
        ("Rubrique", "Longueur", "Auteur", "Corps", "Date de chargement"),
        ("Rubrik", "Länge", "Autor", "Body", "Ladedatum"),
        ("Sección", "Longitud", "Autor", "Cuerpo", "Fecha de carga"),
    ):
        found = draft(
            f"{TITLE}\n\nThe Northwick Courier\n\nOctober 12, 2019\n\n{section}: NEWS\n\n{length}: 92 words\n\n{byline}: Owen Tate\n\n{body}\n\n{BODY}"
            f"\n\n{loaded}: October 13, 2019\n\nEnd of Document\n"
        )

        assert (found.title, found.authors, found.source.section, found.body) == (TITLE, ("Owen Tate",), "NEWS", BODY)


def test_a_publishers_name_below_an_article_of_factiva_is_no_paragraph() -> None:
    """Who holds the rights is said above the article and again below it."""
    found = draft(
        f"{TITLE}\n\nBy Owen Tate\n92 words\n12 October 2019\n09:15\nThe Northwick Courier\nNORCOU\n7\nEnglish\n(c) 2019 Courier Media Ltd\n\n{BODY}\n\n"
        "Courier Media Ltd.\n\nDocument NORCOU0020191012efac0000c\n"
    )

    assert (found.title, found.source.name, found.body) == (TITLE, "The Northwick Courier", BODY)
