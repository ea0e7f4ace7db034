"""The headline where nothing but the title element and the page's own lines tell it."""

import pytest

from dateline.convert.html import convert
from dateline.nouns.clipping import Clipping, MediaType
from dateline.nouns.draft import Draft

BODY = (
    "<p>The lock keeper had raised the gates twice since midnight when the first barge of the morning came round the bend.</p>"
    "<p>Nobody on board had been told that the canal below the town was to be emptied for the rest of the month of March.</p>"
)
HAN = (
    "<p>三号泵站昨日下午完成首次满负荷试运行，四台机组同时开动，排水能力比原设计提高近一成，市水务局有关负责人到现场察看。</p>" * 2
)


def draft(head: str, above: str, *, body: str = BODY, lang: str = "en") -> Draft:
    source = f"<html lang={lang}><head>{head}</head><body>{above}<div class=text>{body}</div></body></html>"
    return convert(Clipping(path="content/clippings/a.html", media_type=MediaType.HTML, sha256="0" * 64, text=source))


@pytest.mark.parametrize(
    ("element", "line", "headline"),
    [
        ("三号泵站完成满负荷试运行 沙头街办事处", "<div>三号泵站完成满负荷试运行</div>", "三号泵站完成满负荷试运行"),
        ("三号泵站完成满负荷试运行-PUMP 水务周刊", "<h4>三号泵站完成满负荷试运行</h4>", "三号泵站完成满负荷试运行"),
        ("每日水务--三号泵站完成满负荷试运行", "<div>三号泵站完成满负荷试运行</div>", "三号泵站完成满负荷试运行"),
        ("Canal 7 : Barges wait below the town", "<div>Barges wait below the town</div>", "Barges wait below the town"),
        ("Barges wait below the townhouse of the mayor", "<div>Barges wait below the town</div>",
         "Barges wait below the townhouse of the mayor"),
    ],
)  # fmt: skip
def test_a_line_of_the_page_at_either_end_of_the_title_element_is_the_headline(element: str, line: str, headline: str) -> None:
    """Whatever sign parts them; the end of a word is no end of a line."""
    han = "泵" in element
    assert draft(f"<title>{element}</title>", line, body=HAN if han else BODY, lang="zh" if han else "en").title == headline


@pytest.mark.parametrize(
    ("element", "above"),
    [
        ("工作动态", "<h3>首页 - 水务局网站 - 工作动态</h3><h5>三号泵站完成满负荷试运行</h5>"),
        ("三号泵站完成满负荷试运行 - 沙头市人民政府门户网站", "<h1>沙头市人民政府网站</h1><div>三号泵站完成满负荷试运行</div>"),
    ],
)
def test_a_portal_and_its_sections_are_no_headline(element: str, above: str) -> None:
    """A heading that says the section that the title element names, or the portal in fewer characters, gives way."""
    assert draft(f"<title>{element}</title>", above, body=HAN, lang="zh").title == "三号泵站完成满负荷试运行"


def test_a_line_called_headline_is_one_where_nothing_else_says_it() -> None:
    """Where the title element says news from whom, and no heading anything."""
    line = '<p class=body><span class="headline">Barges wait below the town</span></p>'
    assert draft("<title>News from The Canal Press</title>", line).title == "Barges wait below the town"


def test_a_marked_kicker_is_left_out_where_no_h1_shows_it() -> None:
    """What is shared with its kicker keeps it only where an h1 shows both."""
    head = '<meta property="og:title" content="Canals: Barges wait below the town">'
    marked = "<span class=kicker>Canals</span><span>: </span><span>Barges wait below the town</span>"
    assert draft(head, f"<h2>{marked}</h2>").title == "Barges wait below the town"
    assert draft(head, f"<h1>{marked}</h1>").title == "Canals: Barges wait below the town"


def test_a_link_has_the_day_of_what_it_leads_to() -> None:
    """The day of the article above stands after the article's own."""
    above = "<a href=/1>Barges on 4 May 2019</a><h1>Barges wait below the town</h1><div>Published: 6 May 2019</div>"
    assert str(draft("", above).date) == "2019-05-06"


def test_the_name_of_a_file_is_no_headline() -> None:
    """A program that writes a page calls it as its file where nobody named it."""
    for element in ("ferry-notes", "notes_v2.docx", "Untitled document", "article12"):
        assert draft(f"<title>{element}</title>", "<h1>Barges wait below the town</h1>").title == "Barges wait below the town"


@pytest.mark.parametrize(
    ("head", "above", "headline"),
    [
        ("<title>Barges wait below the town Barges wait below the town | Canal 7</title>", "", "Barges wait below the town"),
        ('<title>Canal 7 - Locks &amp; barges wait</title><meta name=title content="Locks &amp;amp; barges wait">', "",
         "Locks & barges wait"),
        ("<title>Council votes to close the lower lock for barges – Canal 7</title>", "<h1>Barges Health Center</h1>",
         "Council votes to close the lower lock for barges"),
    ],
)  # fmt: skip
def test_a_headline_is_told_once_and_is_no_section(head: str, above: str, headline: str) -> None:
    """What a program says twice or escapes twice is told once; an h1 that shares one word with the title element is a section."""
    assert draft(head, above).title == headline
