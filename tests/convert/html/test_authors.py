"""Who has written: what stands beside a name, and whom a page names without having been written by them."""

import pytest

from dateline.convert.html import convert
from dateline.nouns.clipping import Clipping, MediaType
from dateline.nouns.draft import Draft

BODY = (
    "<p>The lock keeper had raised the gates twice since midnight when the first barge of the morning came round the bend.</p>"
    "<p>Nobody on board had been told that the canal below the town was to be emptied for the rest of the month of March.</p>"
)


def draft(above: str, *, head: str = "", below: str = "", body: str = BODY, lang: str = "en") -> Draft:
    source = (
        f"<html lang={lang}><head>{head}</head><body><article>{above}<div class=text>{body}</div>{below}</article></body></html>"
    )
    return convert(Clipping(path="content/clippings/a.html", media_type=MediaType.HTML, sha256="0" * 64, text=source))


SITE = '<meta property="og:site_name" content="Canal7.com">'
HEADLINE = "<h1>Barges wait below the town</h1>"


@pytest.mark.parametrize(
    ("head", "above", "names"),
    [
        (SITE, "<div class=byline>By Ada Holm Canal7 Senior Business Reader</div>", ("Ada Holm",)),
        (SITE, "<div>By: Ada Holm Canal7 Executive Night Watch</div><div>Published: 3 March 2014</div>", ("Ada Holm",)),
        ("", "<div class=meta-author>By Ada Holm | 3 March 2014<span>Tags: Rosa Lind, Barges</span></div>", ("Ada Holm",)),
        ("", "<table><tr><th>Written by<td>Ada Holm<tr><th>Shown<td>4 May 1999</table>", ()),
        ('<meta name=author content="Verlag Canal"><meta name="DC.publisher" content="Verlag Canal">',
         "<p class=author><a>Ada Holm</a></p>", ("Ada Holm",)),
        ('<meta property="article:author" content="https://canal.example/people/ada-holm">',
         "<ul><li><a href=/people/ada-holm>Ada Holm</a></ul>", ("Ada Holm",)),
    ],
)  # fmt: skip
def test_a_name_ends_where_outlet_tags_and_facts_begin(head: str, above: str, names: tuple[str, ...]) -> None:
    """The outlet's name and tags behind a person's are none; a table of facts tells who wrote something else; an address that is
    stated as the author is called by the link that leads there."""
    assert draft(HEADLINE + above, head=head).authors == names


def test_a_name_in_an_address_is_written_small_by_machine() -> None:
    """That all words of a name stand small in an address does not make it one of no person."""
    body = BODY + "<p>Printed from https://canal.example/3/an-evening-with-ada-holm for you, dear reader, on request.</p>"
    assert draft(HEADLINE + "<div class=byline>Ada Holm, Rosa Lind</div>", body=body).authors == ("Ada Holm", "Rosa Lind")


def test_a_name_that_the_headline_has_is_no_byline() -> None:
    """A name alone beside the date is a person told of where the headline names them."""
    line = "<div>3 March 2014</div><div>Ada Holm</div>"
    assert draft(HEADLINE + line).authors == ("Ada Holm",)
    assert draft("<h1>Ada Holm opens the sluice</h1>" + line).authors == ()


def test_a_film_in_a_table_of_facts_does_not_date_the_page() -> None:
    """The cells of a row that begins with what it tells are no date lines."""
    assert draft(HEADLINE + "<table><tr><th>Shown<td>4 May 1999</table>").date is None


@pytest.mark.parametrize(
    ("address", "day"),
    [
        ("https://canal.example/2010/POLITICS/08/13/barges.wait/index.html", "2010-08-13"),
        ("https://canal.example/2010/POLITICS/barges/index.html", None),
    ],
)
def test_a_section_may_stand_amid_the_day_of_an_address(address: str, day: str | None) -> None:
    """`/2010/POLITICS/08/13/` is a day."""
    found = draft(HEADLINE, head=f'<link rel=canonical href="{address}">').date
    assert (str(found) if found else None) == day


HAN = (
    "<p>三号泵站昨日下午完成首次满负荷试运行，四台机组同时开动，排水能力比原设计提高近一成，市水务局有关负责人到现场察看。</p>" * 2
)
PUMP = "<h1>三号泵站完成满负荷试运行</h1>"


def chinese(above: str, *, head: str = "", below: str = "", body: str = HAN) -> Draft:
    return draft(PUMP + above, head=head, below=below, body=body, lang="zh")


@pytest.mark.parametrize(
    ("head", "above", "names"),
    [
        ("<title>三号泵站完成满负荷试运行_水网新闻</title><meta name=author content=水网>", "", ()),
        ("", "<p class=author>网络整理</p>", ()),
        ("", "<p>作者：未知 责任编辑：系统管理员</p>", ()),
        ("", "<p class=author>股市行情</p>", ()),
        ("", "<center>林晓梅</center>", ("林晓梅",)),
        ("", "<center>试运行</center>", ()),
    ],
)
def test_what_chinese_programs_write_for_an_author_is_nobody(head: str, above: str, names: tuple[str, ...]) -> None:
    """A portal, a section, an account and "unknown" are nobody; a name alone above the text is somebody where it is a name."""
    assert chinese(above, head=head).authors == names


@pytest.mark.parametrize(
    ("head", "line", "name", "original"),
    [
        ('<meta property="og:site_name" content="水网">', "2019年11月25日 18:57 水务周报", "水网", "水务周报"),
        ('<meta property="article:author" content="水务消息">', "2019年11月25日 18:57 水务消息", "水务消息", ""),
        ("", "原创 水务周报 2019-11-25 18:57:02", "水务周报", ""),
        ("", "2019-11-25 18:57来源：水务周报作者：林晓梅", "水务周报", ""),
        ("", "2019-11-25 18:57 来源于：沙头街办事处", "沙头街办事处", ""),
        ("", "2019-11-25 18:57 来源：本站原创", "", ""),
        ("", "2019-11-25 18:57 林晓梅", "", ""),
    ],
)  # fmt: skip
def test_a_chinese_date_line_names_the_outlet(head: str, line: str, name: str, original: str) -> None:
    """Beside the time, or behind the word for source; what stands for nobody does not, and the outlet is no author."""
    found = chinese(f"<div class=article-sub>{line}</div>", head=head)
    assert (found.source.name, found.source.original, found.subtitle) == (name, original, "")
    assert found.authors == (("林晓梅",) if "作者" in line else ())


def test_what_a_text_was_made_of_is_not_its_outlet() -> None:
    """Sources of materials and pictures are none of the page's."""
    body = HAN + "<p>（资料来源：参考材料、海外网等）</p>"
    assert chinese("<div>2019-11-25 来源：水务周报</div>", body=body).source.name == "水务周报"
    assert chinese("", body=body).source.name == ""


def test_an_editor_is_known_by_name_not_by_number() -> None:
    """The newsroom's code behind a name, or in its stead, is no part of it."""
    assert chinese("", below="<p>[责任编辑：林晓梅 PK155]</p>").editors == ("林晓梅",)
    assert chinese("", below="<p>[责任编辑：hn666]</p>").editors == ()
    assert chinese("", below="<p>（责任编辑：系统管理员）</p>").editors == ()


def test_a_byline_below_the_headline_is_no_subtitle() -> None:
    """Whatever the page calls the line."""
    assert draft(HEADLINE + "<div class=subhead>By Ada Holm Archive | Contact</div>").subtitle == ""


def test_a_byline_with_an_account_and_a_post_is_no_body() -> None:
    """What stands behind the name does not make a sentence of it."""
    found = draft(HEADLINE, body="<p>By Ada Holm <a>@adaholm</a> Local Water Reporter</p>" + BODY)
    assert found.authors == ("Ada Holm",)
    assert found.body.startswith("The lock keeper")


def test_a_kicker_that_the_menu_leads_to_is_the_section() -> None:
    """Other words over a headline are a kicker and no section."""
    menu = "<nav><a href=/>Home</a> <a href=/w>Waterways</a></nav>"
    assert draft(f"{menu}<p class=kicker>Waterways</p>{HEADLINE}").source.section == "Waterways"
    assert draft(f"{menu}<p class=kicker>A long wait</p>{HEADLINE}").source.section == ""


def test_a_name_in_a_list_of_links_beside_a_date_is_nobody() -> None:
    """What is looked for most stands there; a link to the page of an author is one."""
    searched = "<ul><li><a href='/topic/ada-holm'>Ada Holm</a></li></ul>"
    signed = "<ul><li><a href='/authors/ada-holm'>Ada Holm</a></li></ul>"
    assert draft(f"{HEADLINE}{searched}<p>3 March 2014</p>").authors == ()
    assert draft(f"{HEADLINE}{signed}<p>3 March 2014</p>").authors == ("Ada Holm",)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("<p>Wednesday, 5 March 2014 Peter Holm</p>", ("Peter Holm",)),
        ("<div>Canal Seven | Peter Holm | 5 March 2014</div>", ("Peter Holm",)),
        ("<p><span>PETER HOLM</span> <span>AP Canal Writer</span> <time>5 March 2014</time></p>", ("Peter Holm",)),
        ("<ul><li>Article by: PETER HOLM ASSOCIATED PRESS</li></ul><p>5 March 2014</p>", ("Peter Holm",)),
        ("<p>San Martino | 5 March 2014</p>", ()),
        ("<figure><p>5 March 2014</p><p class=credit-text>Peter Holm</p></figure>", ()),
        ("<div class=byline>By Ada Holm</div><div class=byline>Reviewed by Peter Lind, professor, San Martino</div>", ("Ada Holm",)),
        ("<div class=byline>By ADA HOLM, ROSA LIND, BEN HARTMAN</div>", ("Ada Holm", "Rosa Lind", "Ben Hartman")),
        ("<div class=byline>By Ada Holm, Director of Operations, Atlas Barge Lines</div>", ("Ada Holm",)),
        ("<div class=articleByline>The Associated Press</div><div>5 March 2014</div>", ("The Associated Press",)),
        ("<div class=contributor>Associated Press in Lindholm</div>", ("Associated Press",)),
        ("<h6>Written by</h6><h5>The Associated Press</h5><ul class=byline><li>Filed Under</ul>", ("The Associated Press",)),
        ("<dl><dd class=createdby>Escrito por <span itemprop=name>Super User</span></dl>", ()),
    ],
)  # fmt: skip
def test_lines_of_old_pages_name_who_has_written(line: str, names: tuple[str, ...]) -> None:
    """A person beside the date on its line, in capitals too; not who took the picture or has read the article through; an agency
    where the byline names nobody else; no label of the page, and not the house that somebody works for."""
    assert draft(HEADLINE + line).authors == names


def test_an_agency_names_its_people_in_the_last_line() -> None:
    """Where nothing else does; who has edited is an editor."""
    found = draft(HEADLINE, body=BODY + "<p>(Reporting by Ada Holm in Lindholm; Editing by Per Strand)</p>")
    assert (found.authors, found.editors) == (("Ada Holm",), ("Per Strand",))
    assert draft(HEADLINE + "<div class=byline>By Rosa Lind</div>", body=BODY + "<p>(Reporting by Ada Holm)</p>").authors == (
        "Rosa Lind",
    )


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        ("<div><strong>Author(s)</strong> Ada Holm, Per Strand</div>", ("Ada Holm", "Per Strand")),
        ("<div><span class=l>Words</span><span class=n>Ada Holm</span></div><div><span>Published</span><span>4 May 2021</span></div>",
         ("Ada Holm",)),
        ("<div><span>Words</span><span>of the quay</span></div>", ()),
    ],
)  # fmt: skip
def test_a_label_that_its_element_sets_apart_needs_no_colon(lines: str, names: tuple[str, ...]) -> None:
    """Where what stands behind it is somebody's name."""
    assert draft(f"{HEADLINE}{lines}").authors == names


def test_a_first_publication_on_a_day_is_of_no_outlet() -> None:
    """`First published on Tue 6 Oct 2020` names a day, no paper."""
    assert draft(f"{HEADLINE}<details>First published on Tue 6 Oct 2020 09.14 CEST</details>").source.original == ""


def test_brackets_below_a_chinese_text_name_who_has_written_it() -> None:
    """Of each role the name; a row of roles and editors parted by strokes is read as well."""
    found = chinese("", below="<p>（记者 林晓梅 通讯员 方小米）</p><p>编辑｜李铭</p>")
    assert (found.authors, found.editors) == (("林晓梅", "方小米"), ("李铭",))
