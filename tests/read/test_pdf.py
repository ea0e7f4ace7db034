"""PDFs as papers, programs and browsers make them; all words are ours."""

import subprocess
import textwrap
from typing import TYPE_CHECKING

import made_files as made
import pytest

from dateline import convert, read
from dateline.nouns.clipping import Clipping
from dateline.nouns.draft import Draft
from dateline.read.formats.hyphens import undivided
from dateline.read.formats.margins import Line, without_margins
from dateline.read.repair import whole_characters

if TYPE_CHECKING:
    from playwright.sync_api import Browser

TITLE = "Canal boats return to Northwick after forty years"
PARAGRAPHS = (
    "Northwick's last working canal boat left the basin in 1981, loaded with coal for a power station that no longer exists. On Saturday the first of twelve rebuilt boats came back.",
    "About four hundred people stood along the towpath to watch. Some of them had worked on the water as children; others had come because a radio programme had promised music.",
    "The restoration was paid for by the county council, a heritage fund and two thousand donors. It cost a third more than planned, because the bed had to be sealed with new clay.",
    "Not everybody was pleased. Residents of Wharf Lane complain about noise and parking, and an angling club has gone to court over the loss of its pegs along the northern bank.",
)
HEAD, FOOT = "The Northwick Courier | Saturday, 12 October 2019 | Page {}", "- {} -"


def understood(content: bytes) -> tuple[Clipping, Draft]:
    (clipping,) = read.several(content, path="content/clippings/a.pdf")
    return clipping, convert.convert(clipping)


def paragraphs(draft: Draft) -> list[str]:
    return draft.body.replace("\\", "").split("\n\n")


def columns(width: int, *, rows: int, number: int) -> list[list[made.Placed]]:
    """Pages of a paper: head and foot first, a headline of two centred lines, then `number` columns of `rows` lines to a page."""
    lines = [line for words in PARAGRAPHS for line in (*textwrap.wrap(words, width), "")]
    pages: list[list[made.Placed]] = []
    while lines:
        page: list[made.Placed] = [(40, 815, 8, HEAD.format(len(pages) + 1)), (280, 20, 8, FOOT.format(len(pages) + 1))]
        if not pages:
            page += [
                (150, 780, 20, "Canal boats return to"),
                (130, 758, 20, "Northwick after forty years"),
                (40, 735, 9, "By Helena Marsh"),
            ]
        for column in range(number):
            taken, lines = lines[:rows], lines[rows:]
            page += [(40 + 270 * column, 700 - 12 * row, 9, line) for row, line in enumerate(taken) if line]
        pages.append(page)
    return pages


def test_columns_are_read_one_after_the_other() -> None:
    """Paragraphs go on in the next column and on the next page; what stands in the margins of each page is no part of them."""
    clipping, draft = understood(made.printed(columns(52, rows=7, number=2)))

    assert (draft.title, draft.authors, str(draft.date)) == (TITLE, ("Helena Marsh",), "2019-10-12")
    assert draft.source.name == "The Northwick Courier"
    assert paragraphs(draft) == list(PARAGRAPHS)
    assert (clipping.text.count("Courier"), "- 2 -" in clipping.text) == (1, False)


def test_narrow_columns_below_a_wide_head_are_paragraphs() -> None:
    """How wide a column is its own lines say, not the line over all columns."""
    _, draft = understood(made.printed(columns(34, rows=40, number=1)))

    assert paragraphs(draft) == list(PARAGRAPHS)


def test_a_word_that_a_line_divides_is_one_word() -> None:
    """A hyphen at the end of a line goes where the next line begins with a small letter, and stays within a line."""
    lines = ["The well-known tug had been borrowed for the day from the mu-", "seum, and the children who had come along the tow-"]
    lines += ["path to watch it ran beside the boats as far as the lock."]
    _, draft = understood(made.printed([[(40, 780, 20, TITLE), *((40, 740 - 12 * n, 9, line) for n, line in enumerate(lines))]]))

    assert "the museum, and the children who had come along the towpath to watch" in draft.body
    assert "well-known" in draft.body.replace("\\", "")


@pytest.mark.parametrize(
    ("printed", "meant"),
    [
        ("a trip of fifty-\nfive minutes", "fifty-five"),
        ("a battery\ufffepowered vessel", "battery-powered"),
        ("the long-term plan, and the long-\nterm loan", "long-term loan"),
        ("the muse\u00adum and the tow\ufffepath", "museum and the towpath"),
        ("they came to-\ngether", "together"),
        ("the mu-\nseum, not the out\ufffecome", "museum, not the outcome"),
    ],
)
def test_the_hyphen_of_a_compound_stays_at_the_end_of_a_line(printed: str, meant: str) -> None:
    """Only that of a divided word goes; the library writes one sign for both."""
    assert meant in undivided(printed)


def test_marks_in_another_type_do_not_part_a_line() -> None:
    """What stands on one row with no more than a space between is one line, however often the type changes."""
    rows = [
        *textwrap.wrap(PARAGRAPHS[0], 70),
        '"Of course," she said, "we will all come again next year and bring our own music with us."',
    ]
    page: list[made.Placed] = [(40, 780, 20, TITLE), *((40, 740 - 14 * n, 10, line) for n, line in enumerate(rows[:-1]))]
    page += [
        (40, 660, 10, "And"),
        (62, 660, 8, '"'),
        (66, 660, 10, "nobody else"),
        (118, 660, 8, '"'),
        (124, 660, 10, "was asked to."),
    ]
    clipping, _ = understood(made.printed([page]))

    assert 'And "nobody else" was asked to.' in clipping.text.replace('" nobody else "', '"nobody else"')


def test_lines_set_in_begin_paragraphs() -> None:
    """Also where the last line above is full, as in columns without space between paragraphs."""
    rows = [(15 if first else 0, line) for words in PARAGRAPHS for first, line in _set_in(words)]
    page: list[made.Placed] = [(40, 800, 20, TITLE), *((40 + by, 760 - 12 * n, 10, line) for n, (by, line) in enumerate(rows))]
    _, draft = understood(made.printed([page]))

    assert paragraphs(draft) == list(PARAGRAPHS)


def _set_in(words: str) -> list[tuple[bool, str]]:
    return [(not number, line) for number, line in enumerate(textwrap.wrap(words, 58))]


def test_the_number_of_a_page_is_no_part_of_the_papers_name() -> None:
    """What runs over every page stays on the first, without its number."""
    pages = [
        [
            Line(f"The Northwick Courier — p. {number}", top=800),
            *(Line(row, top=700 - 12 * n) for n, row in enumerate(rows.split())),
        ]
        for number, rows in enumerate(PARAGRAPHS, start=1)
    ]

    assert without_margins(pages)[0][0].text == "The Northwick Courier"


def test_radicals_are_the_characters_that_look_like_them() -> None:
    """Fonts give one sign two names, and a PDF may know it by the wrong one."""
    assert whole_characters("⼭⾕⾥的⼈骑⻢⾛了⼀⽉，局⻓说：ab") == "山谷里的人骑马走了一月，局长说：ab"


CHINESE = (
    "清溪县北部的山谷里，有一百零三座石桥重新通了人。修桥的人叫周德福，今年七十六岁，从前是一名石匠。",
    "一九九二年夏天，一场洪水冲垮了村口的老桥，两名学生只能每天蹚水上学。周德福用自家的石料，把桥补好了。",
    "“石头不怕老，就怕没人理。”周德福一边敲打着石块一边说。他修桥不收钱，只要求村子出一名年轻人跟他学。",
    "最难修的一座在山口上，石料全靠人背马驮。周德福和徒弟们在山上住了两个多月，完工那天大家都来走了一遍。",
)


@pytest.mark.browser
def test_chinese_columns_of_a_browser_are_paragraphs(browser: "Browser") -> None:
    """Whatever the shape of its first sign and the type of its quotation marks, a line goes on in the next."""
    if not subprocess.run(["fc-list", ":lang=zh-cn"], capture_output=True, check=False).stdout:
        pytest.skip("no Chinese type on this machine")
    page = browser.new_page()
    told = "".join(f"<p>{words}</p>" for words in CHINESE)
    page.set_content(
        "<html lang=zh><style>div { columns: 2 } p { margin: 0; text-indent: 2em }</style>"
        f"<h1>山村老人修复百座石桥</h1><p>记者 林晓雨</p><p>2022年9月8日</p><div>{told}</div>"
    )
    _, draft = understood(page.pdf())
    page.close()

    assert (draft.title, draft.authors, str(draft.date)) == ("山村老人修复百座石桥", ("林晓雨",), "2022-09-08")
    assert draft.body.split("\n\n") == list(CHINESE)


def test_a_page_printed_by_a_browser_has_the_headline_that_it_states() -> None:
    """The menu above the headline is not taken for it; the address below is the article's, the day of printing is not."""
    lines = [line for words in PARAGRAPHS for line in (*textwrap.wrap(words, 80), "")]
    page: list[made.Placed] = [(34, 758, 9, "Home News Sport"), (34, 728, 22, TITLE), (34, 700, 9, "By Helena Marsh")]
    page += [(34, 680, 9, "12 October 2019"), *((34, 650 - 12 * row, 9, line) for row, line in enumerate(lines) if line)]
    page += [(24, 820, 6, f"11/28/26, 3:20 PM {TITLE} | The Northwick Courier"), (24, 15, 6, "https://courier.example/canal 1/1")]
    _, draft = understood(made.printed([page], title=f"{TITLE} | The Northwick Courier"))

    assert (draft.title, draft.subtitle, str(draft.date), draft.source.url) == (
        TITLE,
        "",
        "2019-10-12",
        "https://courier.example/canal",
    )
    assert paragraphs(draft) == list(PARAGRAPHS)


def test_entries_of_a_list_stay_apart() -> None:
    """Numbered or not, short lines that each end a sentence, with room for the next word, are no paragraph."""
    page: list[made.Placed] = [(40, 780, 20, "Canal boats return to"), (40, 753, 20, "Northwick after forty years")]
    page += [(40, 700 - 14 * n, 10, line) for n, line in enumerate(textwrap.wrap(PARAGRAPHS[0], 70))]
    page += [(60, 630, 10, "The lock opens at nine o'clock."), (60, 616, 10, "Dogs are kept on a lead.")]
    page += [(60, 580, 10, "1. Boats give way to swimmers."), (60, 566, 10, "2. Swimmers give way to swans.")]
    _, draft = understood(made.printed([page]))

    assert draft.title == TITLE
    assert paragraphs(draft)[1:] == [
        "The lock opens at nine o'clock.",
        "Dogs are kept on a lead.",
        "1. Boats give way to swimmers.",
        "2. Swimmers give way to swans.",
    ]


def test_the_last_lines_of_a_print_out_are_a_paragraph_like_all_others() -> None:
    """A last page of two lines is read as the pages before it are."""
    first: list[made.Placed] = [(40, 780, 20, TITLE)]
    rows = [*textwrap.wrap(PARAGRAPHS[0], 70), "", *textwrap.wrap(PARAGRAPHS[1], 70)]
    first += [(40, 740 - 14 * n, 10, line) for n, line in enumerate(rows) if line]
    last: list[made.Placed] = [(40, 780 - 14 * n, 10, line) for n, line in enumerate(textwrap.wrap(PARAGRAPHS[2], 100))]
    _, draft = understood(made.printed([first, last]))

    assert paragraphs(draft) == list(PARAGRAPHS[:3])
