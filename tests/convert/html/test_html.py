import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.convert import NotAnArticle
from dateline.convert.html import convert
from dateline.convert.html.blocks import blocks, headline_at, squeezed, within
from dateline.convert.html.tree import page
from dateline.nouns.clipping import Clipping, MediaType
from dateline.nouns.draft import Draft
from dateline.nouns.ledger import Kind

PARAGRAPHS = (
    "The ferry between the two islands was stopped on Tuesday morning after a storm tore away part of its landing stage.",
    "Around ninety people had to spend the night in the school of the smaller island, where neighbours brought soup and blankets.",
    "Engineers hope to have a floating stage in place before the weekend, the harbour office told the islanders at a meeting.",
)


def clip(text: str) -> Clipping:
    return Clipping(path="content/clippings/a.html", media_type=MediaType.HTML, sha256="0" * 64, text=text)


def story(*, body: str = "", head: str = "", after: str = "") -> str:
    paragraphs = body or "".join(f"<p>{each}</p>" for each in PARAGRAPHS)
    return (
        f"<!doctype html><html lang=en><head><title>Storm stops the ferry | Island Courier</title>{head}</head><body>"
        '<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>'
        f"<main><article><h1>Storm stops the ferry</h1><div class=text>{paragraphs}</div></article>{after}</main>"
        "<footer><p>© 2021 Island Courier. All rights reserved.</p></footer></body></html>"
    )


def kinds(draft: Draft, source: str, words: str) -> set[Kind]:
    at = source.index(words)
    return {span.kind for span in draft.ledger.spans if span.start < at + len(words) and at < span.end}


def test_body_is_the_articles_paragraphs() -> None:
    """The body is the article, without headline, navigation and footer."""
    draft = convert(clip(story()))
    assert draft.body == "\n\n".join(PARAGRAPHS) + "\n"


def test_title_comes_without_the_name_of_the_site() -> None:
    """The headline is the page's own, and nobody made it up."""
    draft = convert(clip(story()))
    assert (draft.title, draft.title_generated) == ("Storm stops the ferry", False)


def test_statements_give_date_and_authors_with_evidence() -> None:
    """What JSON-LD says of author and day is taken, and the rule is named."""
    head = (
        '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Storm stops the ferry",'
        '"datePublished": "2021-11-02T08:15:00+01:00", "author": [{"@type": "Person", "name": "Edda Quist"}]}</script>'
    )
    draft = convert(clip(story(head=head)))
    assert (str(draft.date), draft.authors) == ("2021-11-02 08:15+01:00", ("Edda Quist",))
    assert {"date", "authors", "title"} <= {each.field for each in draft.evidence}


@pytest.mark.parametrize(
    "hiding",
    ['style="display: none"', "hidden", 'style="position:absolute;left:-9999px"', 'style="font-size:0"'],
)
def test_hidden_links_never_reach_the_body(hiding: str) -> None:
    """What a reader cannot see is not article, however it is hidden."""
    farm = f'<div {hiding}><p>Cheap pills and <a href="https://x.example/">lucky slots</a> for everybody, no questions asked, order now.</p></div>'
    source = story(body="".join(f"<p>{each}</p>{farm}" for each in PARAGRAPHS))
    draft = convert(clip(source))
    assert "slots" not in draft.body
    assert kinds(draft, source, "lucky slots") == {Kind.HOSTILE}


@pytest.mark.parametrize(
    "hidden", ['<span style="display:none">', "<b hidden>", '<span class="people-rollover-block">', '<span class="tooltiptext">']
)
def test_what_is_hidden_amid_a_paragraph_is_no_body(hidden: str) -> None:
    """The paragraph goes on behind it, and the ledger has it as what it is."""
    words = "cheap pills <a href=/pills>here</a>"
    end = f"</{hidden[1 : hidden.index(' ')]}>"
    source = story(body="".join(f"<p>{each[:40]}{hidden}{words}{end}{each[40:]}</p>" for each in PARAGRAPHS))
    draft = convert(clip(source))
    assert draft.body == "\n\n".join(PARAGRAPHS) + "\n"
    assert kinds(draft, source, "cheap pills") == {Kind.HOSTILE}


def test_markdown_keeps_emphasis_links_and_lists() -> None:
    """Emphasis, links, headings and lists come out as Markdown; what looks like Markdown in the text is escaped."""
    body = (
        f"<p>{PARAGRAPHS[0]} It was <em>very</em> windy: <a href='/wind?a=1&amp;b=2'>see *here*</a>.</p><h2>What next</h2>"
        f"<p>{PARAGRAPHS[1]}</p><ul><li>A stage that floats, built by the harbour's own people.</li><li>A second boat, lent by the mainland.</li></ul>"
        f"<p>{PARAGRAPHS[2]}</p>"
    )
    text = convert(clip(story(body=body))).body
    assert "It was *very* windy: [see \\*here\\*](/wind?a=1&b=2)." in text
    assert "## What next" in text
    assert "- A stage that floats, built by the harbour's own people.\n- A second boat" in text


def test_deep_nesting_loses_nothing() -> None:
    """Two thousand elements inside one another hide neither what they hold nor what follows them."""
    body = "<div>" * 2000 + f"<p>{PARAGRAPHS[0]}</p>" + "</div>" * 2000 + f"<p>{PARAGRAPHS[1]}</p>"
    text = convert(clip(story(body=body))).body
    assert PARAGRAPHS[0] in text
    assert PARAGRAPHS[1] in text


@pytest.mark.parametrize("text", ["", "<html></html>", "<p>Hello.</p>", "<", "<!--", "<script>", "<a href='", "</p></p>", "\x00<p"])
def test_page_without_article_is_refused_with_a_sentence(text: str) -> None:
    """A page that holds no article is told so in words."""
    with pytest.raises(NotAnArticle, match="no article"):
        convert(clip(text))


_PIECES = st.sampled_from(
    ["<p>", "</p>", "<div class='x'>", "</div>", "<b>", "</b>", "<a href=x>", "</a>", "<!--", "-->", "<script>", "</script>", "<table><td>",
     "&amp;", "&#x110000;", "<", ">", "\"'", "<li>", "<br><br>", PARAGRAPHS[0], "字" * 90, "<![CDATA[", "]]>", "<title>", "=\"", "\n"]
)  # fmt: skip


@given(st.lists(_PIECES, max_size=30))
def test_ledger_accounts_for_every_character(pieces: list[str]) -> None:
    """Whatever is thrown at it, the converter gives a draft with a whole ledger or refuses; it never breaks."""
    source = "".join(pieces)
    try:
        draft = convert(clip(source))
    except NotAnArticle:
        return
    assert draft.ledger.length == len(source)


def test_table_stays_a_table() -> None:
    """Rows of short cells come out as a Markdown table."""
    rows = "".join(
        f"<tr><td>{name}</td><td>{seats}</td></tr>" for name, seats in (("Boat", "Seats"), ("Petrel", "90"), ("Tern", "40"))
    )
    text = convert(
        clip(story(body="".join(f"<p>{each}</p>" for each in PARAGRAPHS) + f"<table>{rows}</table><p>{PARAGRAPHS[0]}</p>"))
    ).body
    assert "| Boat | Seats |\n| --- | --- |\n| Petrel | 90 |" in text


def test_a_listing_ends_with_its_last_words() -> None:
    """The space that a page leaves below them is none of it, so that the story reads the same when it is converted again."""
    listing = "<pre>pull the rope\n  twice\n \n</pre>"
    draft = convert(clip(story(body="".join(f"<p>{each}</p>" for each in PARAGRAPHS) + listing + f"<p>{PARAGRAPHS[0]} Again.</p>")))
    assert "```\npull the rope\n  twice\n```\n" in draft.body


def test_a_table_with_a_caption_is_a_table_below_it() -> None:
    """The caption stands before it, its heads stay whatever buttons are called, and whose figures they are is no outlet."""
    rows = "".join(f"<tr><td>{year}</td><td>{year - 700} houses</td><td>{year - 1980} %</td></tr>" for year in range(2016, 2021))
    head = "<caption>Table 1: Houses with a share</caption><tr><th>Year</th><th>Houses</th><th>Share</th></tr>"
    prose = [f"<p>{each}</p>" for each in PARAGRAPHS]
    body = "".join([*prose, f"<table>{head}{rows}</table><p>Source: Harbour Heat, yearly returns</p>", *prose[::-1]])
    draft = convert(clip(story(body=body)))
    assert "Table 1: Houses with a share\n\n| Year | Houses | Share |\n| --- | --- | --- |\n| 2016 | 1316 houses |" in draft.body
    assert "Harbour Heat" not in (draft.source.name, draft.source.original)


@pytest.mark.parametrize("begins", ["<body>", "", "<div>", "Island Courier"])
def test_a_head_that_is_never_closed_ends_where_the_page_begins(begins: str) -> None:
    """Its end tag may be left out: whatever a head cannot hold, a bare word among it, is the page."""
    whole = story().replace("</head>", "").replace("<body>", begins)
    assert convert(clip(whole)).body == convert(clip(story())).body


def test_text_after_an_unclosed_tag_is_not_lost() -> None:
    """A tag that never ends, in the middle of an article, loses nothing of what follows."""
    text = convert(clip(story(body=f"<p>{PARAGRAPHS[0]}</p><p>{PARAGRAPHS[1]}<b</p><p>{PARAGRAPHS[2]}</p>"))).body
    assert PARAGRAPHS[2] in text


def test_title_element_outside_the_head_is_no_body() -> None:
    """A title element is never taken for the article, however long it is and wherever it stands."""
    draft = convert(clip("<title>" + " | " * 3000 + "</title>" + "".join(f"<p>{each}</p>" for each in PARAGRAPHS)))
    assert draft.title_generated
    assert draft.body == "\n\n".join(PARAGRAPHS) + "\n"


def test_the_words_of_a_script_stay_as_they_are() -> None:
    """`&amp;` is one character in a title and five in a script, as in a browser."""
    read = page("<title>Ash &amp; Elm</title><script>a &amp;&amp; b</script><p>Ash &amp; Elm</p>")
    assert [run.text for run in read.runs] == ["Ash & Elm", "a &amp;&amp; b", "Ash & Elm"]


@pytest.mark.parametrize(
    ("line", "title"),
    [("ﬃ ﬃ ﬃ", "ffi ffi ffi"), ("Straßen", "STRASSEN"), ("— Ash & Elm! —", "ash elm"), ("x" * 399, "X" * 399)],
)
def test_a_headline_is_found_however_its_letters_grow(line: str, title: str) -> None:
    """A letter that is three when folded does not make a line too short to be the headline."""
    found = blocks(read := page(f"<h1>Another</h1><p>{line}</p>"), flags=within(read))
    assert headline_at(found, frozenset([squeezed(title)])) == 1


def test_readings_above_characters_stay_in_their_line() -> None:
    """Ruby is part of the paragraph: the characters, and in brackets how they are read."""
    said = "船長の<ruby><rb>岸</rb><rp>（</rp><rt>きし</rt><rp>）</rp></ruby>さんは「嵐のあと、港の人たちは夜通し働いた」と島の新聞に語った。"
    draft = convert(clip(story(body=f"<p>{said}</p>" + "".join(f"<p>{each}</p>" for each in PARAGRAPHS))))
    assert draft.body.startswith("船長の岸（きし）さんは「嵐のあと、")


def test_an_article_that_a_page_holds_twice_is_told_once() -> None:
    """Of a copy for narrow screens nothing gets into the body, and the ledger says that it is one."""
    again = "".join(f"<p>{each}</p>" for each in PARAGRAPHS)
    source = story(after=f"<div class=text>{again}</div>")
    draft = convert(clip(source))
    assert draft.body == "\n\n".join(PARAGRAPHS) + "\n"
    assert {Kind.BODY, Kind.DUPLICATE} <= {span.kind for span in draft.ledger.spans}


def test_a_paragraph_that_comes_again_in_an_article_stays() -> None:
    """A refrain is the author's, where the rest of the article stands between."""
    refrain = PARAGRAPHS[0]
    body = "".join(f"<p>{each}</p>" for each in (refrain, *PARAGRAPHS[1:], refrain))
    assert convert(clip(story(body=body))).body.count(refrain) == 2


def test_what_only_those_who_edit_a_page_need_is_no_heading() -> None:
    """`[edit]` behind a heading of an encyclopedia leads to its source."""
    edit = "<span class=mw-editsection>[<a href='/w/index.php?title=Ferry&action=edit'>edit</a>]</span>"
    body = f"<p>{PARAGRAPHS[0]}</p><h2>The landing stage{edit}</h2><p>{PARAGRAPHS[1]}</p><p>{PARAGRAPHS[2]}</p>"
    assert "## The landing stage\n" in convert(clip(story(body=body))).body


def test_a_heading_that_comes_again_parts_no_second_telling() -> None:
    """Short lines between repeated paragraphs are repeated as well, and nothing of the second telling is left."""
    body = "".join(f"<p>{each}</p>" for each in PARAGRAPHS[:2]) + f"<h4>Until the weekend</h4><p>{PARAGRAPHS[2]}</p>"
    draft = convert(clip(story(body=f"<div>{body}</div><h3>Te recomendamos ⬇</h3><div>{body}</div>")))
    assert draft.body == "\n\n".join((*PARAGRAPHS[:2], "#### Until the weekend", PARAGRAPHS[2])) + "\n"


def test_what_stands_in_a_shadow_root_is_shown() -> None:
    """A page saved with its custom elements keeps their shadow roots as templates, which a reader sees; other templates stay out."""
    shadow = "<template shadowrootmode=open>{}</template>"
    body = f"<island-text>{shadow.format(''.join(f'<p>{each}</p>' for each in PARAGRAPHS))}</island-text>"
    draft = convert(clip(story(body=body + "<template><p>Subscribe to the Island Courier for more of its stories.</p></template>")))
    assert draft.body == "\n\n".join(PARAGRAPHS) + "\n"


def test_a_text_that_fades_in_is_shown_with_its_pictures() -> None:
    """Where most of a page's prose is hidden until a script shows it, all in the same element is the article's; a menu that is
    hidden stays hidden."""
    words = "".join(f"<p>{each}</p>" for each in PARAGRAPHS)
    body = f"<div style='visibility: hidden; opacity: 0'>{words}<p><img src=stage.jpg></p><p>{PARAGRAPHS[0]} Again.</p></div>"
    draft = convert(clip(story(body=body, after="<div style='display:none'><a href=/x>Sport of the islands</a></div>")))
    assert [image.src for image in draft.images] == ["stage.jpg"]
    assert draft.body.startswith("\n\n".join(PARAGRAPHS))
    assert "Sport" not in draft.body
