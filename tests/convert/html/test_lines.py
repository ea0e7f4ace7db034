"""Short lines at the head and foot of a page's article."""

import pytest

from dateline.convert.html import convert
from dateline.nouns.clipping import Clipping, MediaType
from dateline.nouns.draft import Draft

PROSE = (
    "The ferry between the two islands was stopped on Tuesday morning after a storm tore away part of its landing stage.",
    "Around ninety people had to spend the night in the school of the smaller island, where neighbours brought soup and blankets.",
    "Engineers hope to have a floating stage in place before the weekend, the harbour office told the islanders at a meeting.",
)
SHORT = (
    "El barco que une las dos islas quedó en el puerto el martes tras la tormenta.",
    "Lleva a doce vecinos.",
    "Volverá el lunes, dijo su capitana.",
)


def read(*, above: str = "", below: str = "", banner: str = "", head: str = "", prose: tuple[str, ...] = PROSE) -> Draft:
    paragraphs = "".join(f"<p>{each}</p>" for each in prose)
    text = (
        f"<!doctype html><html><head><title>Storm stops the ferry</title>{head}</head><body>{banner}"
        f"<article><h1>Storm stops the ferry</h1>{above}{paragraphs}{below}</article></body></html>"
    )
    return convert(Clipping(path="content/clippings/a.html", media_type=MediaType.HTML, sha256="0" * 64, text=text))


def paragraphs(prose: tuple[str, ...] = PROSE) -> str:
    return "\n\n".join(prose) + "\n"


def test_labels_at_head_and_foot_are_fields_and_no_body() -> None:
    """A page's line of labels tells day, outlet and author, and one at its foot the editor; neither is body."""
    draft = read(
        above="<div class=info>2021-11-02 09:45 &nbsp; Source: Coast Daily &nbsp; By: Edda Quist</div>",
        below="<p align=right>Editor: Mo Holm</p>",
    )
    assert (str(draft.date), draft.source.name, draft.authors, draft.editors) == (
        "2021-11-02 09:45",
        "Coast Daily",
        ("Edda Quist",),
        ("Mo Holm",),
    )
    assert draft.body == paragraphs()


def test_a_day_and_labels_of_any_name_above_the_text_are_no_body() -> None:
    """Whatever the page calls section and keywords."""
    draft = read(above="<p>02/11/2021 - Publicado por: Edda Quist - Rubro: Costa - Palabras: barco tormenta muelle</p>")
    assert draft.body == paragraphs()


def test_a_pages_own_outlet_is_not_its_original() -> None:
    """A source label that repeats the outlet, spelled otherwise, names no other one; a different one does."""
    site = '<meta property="og:site_name" content="CoastDaily.NET">'
    assert read(head=site, below="<p>Source: Coast Daily</p>").source.original == ""
    assert read(head=site, below="<p>Source: Island News Agency</p>").source.original == "Island News Agency"


@pytest.mark.parametrize(
    ("above", "author"), [("<p>Por <b>Elena Mar Vega</b></p>", "Elena Mar Vega"), ("<p>By Edda Quist</p>", "Edda Quist")]
)
def test_an_unmarked_byline_is_read_and_is_no_body(above: str, author: str) -> None:
    """A paragraph that is a byline gives the author, whatever the banner says; it and the date above it are no body."""
    draft = read(banner="<header><h1>Diario del Puerto</h1></header>", above=f"<time>2 November 2021</time>{above}")
    assert draft.authors == (author,)
    assert draft.body == paragraphs()


def test_the_outlet_is_no_author_where_somebody_is_named() -> None:
    """A person's byline counts, though the statements call the outlet the author; without one the outlet stands."""
    head = (
        '<meta property="og:site_name" content="Salt Harbour"><script type="application/ld+json">'
        '{"@type": "NewsArticle", "headline": "Storm stops the ferry", "author": {"name": "Salt Harbour"}}</script>'
    )
    assert read(head=head, above="<p>By Edda Quist</p>").authors == ("Edda Quist",)
    assert read(head=head).authors == ("Salt Harbour",)


def test_whoever_took_the_picture_is_no_author() -> None:
    """A picture's credit that is marked like a byline names nobody's author."""
    assert read(above="<div class=author-line>Foto: Edda Quist</div>").authors == ()


@pytest.mark.parametrize("words", ["Te puede interesar:", "Read also:", "Related:"])
def test_a_line_that_leads_away_is_no_body(words: str) -> None:
    """A label and a link to another article are left out; a sentence with a link stays."""
    draft = read(below=f'<p>{words} <a href="/x">Soup for ninety guests</a></p>')
    assert draft.body == paragraphs()


def test_all_paragraphs_of_a_short_page_stay() -> None:
    """On a page of three short sentences none is lost."""
    assert read(prose=SHORT).body == paragraphs(SHORT)


@pytest.mark.parametrize(
    "words",
    [
        "Source: nobody knows, and the harbour office does not wish to guess.",
        "Date: to be told by the harbour office",
        "Editor: who would read it all?",
    ],
)
def test_a_sentence_that_begins_like_a_label_stays(words: str) -> None:
    """Words behind a colon that make a sentence, or no date where one is due, are the article's own."""
    prose = (PROSE[0], words, *PROSE[1:])
    assert read(prose=prose).body == paragraphs(prose)
    assert read(prose=prose).source.name == ""


def test_a_chinese_lead_names_who_made_it() -> None:
    """Where no line names them, the lead's parenthesis tells reporter and photographer, and stays in the body."""
    lead = "本报讯（记者 陈海 摄影 林山）两座岛屿之间的渡轮昨日因风暴停航，约九十名旅客在小岛的学校里过夜，邻居们送来了热汤和毯子。"
    prose = (lead, "工程师希望在周末之前装好浮动码头，港务局在会上对岛民说，渡轮将在检查之后重新开航，票价不变。")
    draft = read(prose=prose)
    assert (draft.authors, draft.photographers) == (("陈海",), ("林山",))
    assert draft.body == paragraphs(prose)


@pytest.mark.parametrize(
    "line",
    [
        '<p><a href="/other">HARBOUR MASTER DEFENDS THE OLD FERRY</a></p>',
        "<p>Sign up for our morning newsletter</p>",
        '<p>Also on coastdaily.test <a href="/b">The night the lights went out</a></p>',
        "<p>Follow us on Facebook and Instagram for the latest from the islands.</p>",
    ],
)
def test_what_pages_put_between_paragraphs_is_no_body(line: str) -> None:
    """Headlines to click on in capitals, offers and requests are left out wherever they stand in the article."""
    assert read(prose=(*PROSE[:1], f"</p>{line}<p>{PROSE[1]}", PROSE[2])).body == paragraphs()


@pytest.mark.parametrize("line", ["THE FERRY WILL NOT SAIL", "Sign up at the office with your email, the captain said."])
def test_what_an_author_may_write_stays(line: str) -> None:
    """Capitals without a link, and an item of a list that begins like an offer, are the author's."""
    item = f"<ul><li>{line}</li></ul>" if line.startswith("Sign") else f"<p>{line}</p>"
    assert line in read(prose=(*PROSE[:1], f"</p>{item}<p>{PROSE[1]}", PROSE[2])).body


def test_what_every_page_of_a_site_prints_is_no_article() -> None:
    """Address and desk above the text, rights and the program's buttons below it."""
    above = "<p>https://elfaro.example/2024/11/14/barco</p><p>Redacción / Valdeclara</p>"
    below = "<p>© El Faro. Prohibida su reproducción.</p><p><a href='javascript:window.close()'>Cerrar ventana</a></p>"
    body = read(above=above, below=below).body
    assert not any(words in body for words in ("elfaro", "Redacción", "Prohibida", "Cerrar"))


def test_a_button_between_two_posts_is_no_article() -> None:
    """`Share` below each post of a running report."""
    below = "".join(f"<div class=share>Share</div><p>{each}</p>" for each in PROSE)
    assert "Share" not in read(below=below).body


def test_what_stands_between_headline_and_text_is_no_body() -> None:
    """Kicker, standfirst, day and what only subscribers may read; a heading over nothing, and links side by side below."""
    above = (
        "<span class=antetitulo>Reportaje</span><h2 class=entradilla>La arena avanza doce metros al año y nadie sabe pararla</h2>"
        "<div>09/10/2022 a las 06:00h.</div>"
    )
    below = "<p><a href=/1>Siguiente</a> | <a href=/2>Anterior</a></p><h3>Comentarios</h3>"
    draft = read(above=above, below=below, prose=(PROSE[0], "Este contenido es exclusivo para suscriptores", *PROSE[1:]))
    assert draft.subtitle == "La arena avanza doce metros al año y nadie sabe pararla"
    assert draft.body == paragraphs()


def test_the_words_of_a_menu_are_no_author() -> None:
    """Two links beside a date lead to sections."""
    assert read(banner="<div><a href=/1>Harbour</a> <a href=/2>Energy</a></div>", above="<p>2 November 2021</p>").authors == ()


def test_a_button_behind_an_editors_name_is_none() -> None:
    """`编辑：周敏 我要评论(12)` names one editor."""
    draft = read(above="<div>2016年05月18日 08:36 来源：江南晨报 编辑：周敏 <a href=#c>我要评论(12)</a></div>")
    assert draft.editors == ("周敏",)


@pytest.mark.parametrize(
    "line",
    [
        "<p><a href='/piers'>Find out how landing stages are built</a></p>",
        "<p><a href='/q'>Get a quote</a> (555) 010-2233</p>",
        "<p>Copyright © 2021, Harbour Office of the Two Islands. All about this table is told on the page of the office.</p>",
        "<p>Do you live by the sea? Our Friday newsletter has the best walks along it, delivered right to your inbox.</p>",
        "<p>Tell your neighbours, and follow us on Facebook.</p>",
        "<p>Get your brand in front of the captains of forty islands.</p>",
    ],
)
def test_what_asks_to_be_followed_is_no_body(line: str) -> None:
    """A link that is a paragraph, a telephone number to call, rights, and offers anywhere in a short paragraph."""
    inside = f"<p>{PROSE[0]}</p>{line}"
    assert read(above=inside, prose=PROSE[1:]).body == paragraphs()


def test_a_link_in_a_sentence_and_one_that_tells_stay() -> None:
    """An author links as well."""
    inside = f"<p>{PROSE[0]}</p><p><a href='/1'>The new stage is made of steel.</a></p><p>Find out more from <a href='/2'>the office</a>.</p>"
    body = read(above=inside, prose=PROSE[1:]).body
    assert "[The new stage is made of steel.](/1)" in body
    assert "Find out more from [the office](/2)." in body


def test_a_button_said_three_times_is_no_body() -> None:
    """What each thing of a list is sold with; said once it may be the author's."""
    button = "<p><a href='/buy'>See the offer</a></p>"
    often = button.join(
        f"<p>{each}</p>" for each in (*PROSE, "The third stage was sold to a fisher from the north of the larger island.")
    )
    assert "See the offer" not in read(above=often, prose=()).body
    assert "[See the offer](/buy)" in read(above=f"<p>{PROSE[0]}</p>{button}", prose=PROSE[1:]).body


def test_addresses_below_the_text_are_no_body() -> None:
    """However many of them a page lists."""
    listed = " ".join(
        f"https://harbour-{number}.example/ferries/of/the/two/islands/in/the/winter/of/the/storm" for number in range(4)
    )
    assert read(below=f"<p>{listed}</p>").body == paragraphs()


def test_buttons_to_share_with_are_no_list_of_the_body() -> None:
    """Though they stand between its paragraphs."""
    shared = "".join(f"<li><a href='https://{net}.example'>Compartilhe esta notícia no {net}</a></li>" for net in ("Rede", "Fio"))
    assert "Compartilhe" not in read(above=f"<p>{PROSE[0]}</p><ul>{shared}</ul>", prose=PROSE[1:]).body


@pytest.mark.parametrize(
    "line",
    [
        "点击上方蓝字关注“青屿港湾”",
        "点个“在看”，让更多人看到",
        "往期推荐",
        "This page is best viewed in an up-to-date web browser with style sheets enabled.",
        "Note: Any medical information published on this website is not intended as a substitute for medical advice.",
        "Tags:",
        "COMMENTS:",
        "Copyright 2013 The Island Courier. All rights reserved. This material may not be published, broadcast or rewritten.",
        "This article was printed from the Island Courier at http://courier.example/2005/10/05/ferry.html on request of a reader.",
    ],
)
def test_what_a_page_says_below_every_article_is_no_body(line: str) -> None:
    """Invitations of an account, heads of lists that are not there, rights, and where it was printed from."""
    assert read(below=f"<p>{line}</p>").body == paragraphs()
