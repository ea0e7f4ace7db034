"""The pictures of an article: which of a page's img elements are the article's, and what is said of each."""

import pytest

from dateline.convert import convert
from dateline.convert.fields.credit import parted
from dateline.nouns.clipping import Clipping, Enclosed, Known, MediaType
from dateline.nouns.draft import Draft, Picture

WORDS = (
    "<p>The harbour board agreed on Monday to rebuild the north pier, which a storm had broken in two places last winter.</p>"
    "<p>Work begins in spring and is to take eleven months, the board's chair said after the meeting in the old customs house.</p>"
)
MORE = (
    "<p>Until then the ferry lands at the fish market, and those who live on the north side walk the mile along the sea wall.</p>"
    "<p>The money comes from the island's own fund, she said, and from a loan that is to be paid back over twenty years.</p>"
)


def draft(inside: str, *, before: str = "", after: str = "", head: str = "") -> Draft:
    page = (
        f"<html lang='en'><head><title>North pier to be rebuilt</title>{head}</head><body>"
        f"<article><header><h1>North pier to be rebuilt</h1>{before}</header><div>{WORDS}{inside}{MORE}</div></article>{after}</body></html>"
    )
    return convert(Clipping(path="content/clippings/pier.html", media_type=MediaType.HTML, sha256="0" * 64, text=page))


def sources(found: Draft) -> list[str]:
    return [picture.src for picture in found.images]


def test_a_picture_between_headline_and_text_is_the_articles() -> None:
    """It stands in a box of its own above the paragraphs, as lead pictures do."""
    assert sources(draft("", before="<div><img src='https://a.example/pier.jpg' alt='The pier'></div>")) == [
        "https://a.example/pier.jpg"
    ]


def test_caption_and_credit_in_elements_of_their_own_are_one_pictures() -> None:
    """Both stand in its figure."""
    figure = (
        "<figure><img src='pier.jpg' alt='Two men on a pier'><figcaption><span>Masons on the north pier.</span>"
        "<div>© Ida Holm / Coast Daily</div></figcaption></figure>"
    )
    assert draft(figure).images == (
        Picture(src="pier.jpg", caption="Masons on the north pier.", credit="© Ida Holm / Coast Daily", alt="Two men on a pier"),
    )


@pytest.mark.parametrize(
    "furniture",
    [
        "<a href='/other-story'><img src='other.jpg' alt='A lighthouse'></a>",
        "<div class='newsletter-box'><img src='bull.png' alt='Bull'></div>",
        "<img src='/static/site-logo.png' alt='Coast Daily'>",
        "<img src='/static/arrow.svg'>",
        "<img src='dot.png' width='1' height='1'>",
        "<div><img src='portrait-of.jpg' alt='Photo of Ida Holm'></div>",
    ],
)
def test_a_picture_of_the_page_is_no_picture_of_the_article(furniture: str) -> None:
    """Teasers, letters to subscribe to, logos, icons, an author's portrait."""
    head = "<meta name='author' content='Ida Holm'>"
    assert sources(draft(furniture, head=head)) == []


def test_a_picture_that_leads_to_itself_in_large_is_the_articles() -> None:
    """The link ends in a picture's name."""
    assert sources(draft("<a href='/large/pier.jpg'><img src='/small/pier.jpg' alt='The pier'></a>")) == ["/small/pier.jpg"]


def test_a_picture_with_a_caption_is_the_articles_wherever_it_leads() -> None:
    """Whoever writes a line below a picture means it."""
    figure = "<figure><a href='/gallery'><img src='pier.jpg'></a><figcaption>The broken pier in January.</figcaption></figure>"
    assert sources(draft(figure)) == ["pier.jpg"]


def test_pictures_below_the_article_are_others() -> None:
    """What stands after its last paragraph is of another story."""
    assert sources(draft("", after="<div><img src='next.jpg' alt='Next story'></div>")) == []


def test_a_page_knows_where_its_pictures_lie() -> None:
    """An address without host or without protocol is completed by the page's own."""
    head = "<link rel='canonical' href='https://coast.example/2024/pier'>"
    assert sources(draft("<img src='//img.example/a.jpg'><img src='/b.jpg'>", head=head)) == [
        "https://img.example/a.jpg",
        "https://coast.example/b.jpg",
    ]


def test_a_picture_that_a_script_would_fetch_is_the_widest_on_offer() -> None:
    """The element holds a placeholder and a list of widths."""
    late = "<img src='data:image/gif;base64,R0lGOD' srcset='https://a.example/s.jpg 320w, https://a.example/l.jpg 1280w'>"
    assert sources(draft(late)) == ["https://a.example/l.jpg"]


def test_a_file_name_is_no_alternative_text() -> None:
    """Nor are entities that were escaped twice its words."""
    found = draft("<img src='a.jpg' alt='170307Pier.jpg'><img src='b.jpg' alt='The pier&amp;nbsp;&amp;amp; the sea'>")
    assert [picture.alt for picture in found.images] == ["", "The pier & the sea"]


def test_a_caption_that_stands_apart_finds_its_picture_by_its_words() -> None:
    """And one that repeats the headline is none."""
    apart = (
        "<div><img src='a.jpg' alt='The pier in January'></div><div><figcaption>The pier in January</figcaption></div>"
        "<section><figcaption>North pier to be rebuilt</figcaption></section>"
    )
    assert draft(apart).images == (Picture(src="a.jpg", caption="The pier in January", alt="The pier in January"),)


@pytest.mark.parametrize(
    ("words", "caption", "credit"),
    [
        ("The pier. (Image credit: Ida Holm)", "The pier.", "Ida Holm"),
        ("The pier. Photo: Ida Holm / AP", "The pier.", "Ida Holm / AP"),
        ("(Ida Holm / AP)", "", "Ida Holm / AP"),
        ("Getty Images", "", "Getty Images"),
        ("© Ida Holm (detail)", "", "© Ida Holm (detail)"),
        ("Ida Holm - Coast Press / Coast Press", "", "Ida Holm - Coast Press / Coast Press"),
        ("El muelle norte. Foto: Ida Holm", "El muelle norte.", "Ida Holm"),
        ("The pier / Photo: Ida Holm", "The pier", "Ida Holm"),
        ("The pier, mended with planks. Photo by Ida Holm on Unsplash", "The pier, mended with planks.", "Ida Holm on Unsplash"),
        ("The pier at dawn. (Ida Holm/AFP)", "The pier at dawn.", "Ida Holm/AFP"),
        ("码头清晨。（陈默 摄）", "码头清晨。", "陈默"),
        ("The pier and the sea", "The pier and the sea", ""),
    ],
)
def test_a_credit_is_told_from_a_caption(words: str, caption: str, credit: str) -> None:
    """By its label, its mark, or because it is nothing but a name and an agency."""
    assert parted(words) == (caption, credit)


def test_a_part_of_a_caption_that_is_called_credit_is_one() -> None:
    """Whatever it says, and however the caption before it ends."""
    found = draft(
        "<figure><img src='a.jpg'><figcaption>The pier in January / <span class='credit'>IDA HOLM</span></figcaption></figure>"
    )
    assert found.images == (Picture(src="a.jpg", caption="The pier in January", credit="IDA HOLM"),)


def test_what_is_called_a_caption_is_one() -> None:
    """A line below a picture whose class says so is told with its maker, though no element does."""
    found = draft("<div><img src='a.jpg'><div class='wp-caption-text'>The pier in January. (Ida Holm/Coast Press)</div></div>")
    assert [(each.caption, each.credit) for each in found.images] == [("The pier in January.", "Ida Holm/Coast Press")]


def test_pictures_of_mobile_pages_are_found() -> None:
    """AMP calls them amp-img."""
    assert [each.src for each in draft("<figure><amp-img src='a.jpg' width='1200' height='800'></amp-img></figure>").images] == [
        "a.jpg"
    ]


def test_a_gallery_goes_on_below_the_text() -> None:
    """Captions one after the other are the article's, and so are the pictures over them; a table's caption is none."""
    figures = "".join(f"<figure><img src='{n}.jpg'><figcaption>The pier in month {n}.</figcaption></figure>" for n in range(1, 6))
    assert sources(draft(MORE + figures)) == [f"{n}.jpg" for n in range(1, 6)]
    table = "<table><caption>Miles walked</caption><tr><th>Month</th><th>Miles</th></tr><tr><td>May</td><td>12</td></tr></table>"
    assert draft(table).images == ()


def test_a_line_called_a_caption_that_names_who_took_the_picture_is_no_body() -> None:
    """`<p class=pie>`: what stands below a picture in Spanish pages."""
    found = draft("<img src='a.jpg' width=800 height=500><p class=pie>The pier seen from the school in January. Foto: Ida Holm</p>")
    assert "seen from the school" not in found.body
    assert [(each.caption, each.credit) for each in found.images] == [("The pier seen from the school in January.", "Ida Holm")]


def test_an_address_that_is_none_breaks_nothing() -> None:
    """Neither a picture's nor a link's; the link's words stay."""
    wrong = "http://[::1/pier.jpg"
    found = draft(
        f"<p>The plans hang in the <a href='{wrong}'>customs house</a>, where anybody may look at them until the end of May.</p>"
        f"<figure><img src='{wrong}'><figcaption>The pier. Photo: Ida Holm</figcaption></figure><img src='{wrong}'>",
        head=f"<link rel='canonical' href='{wrong}'><meta name='syndication-source' content='{wrong}'>",
    )

    assert "The plans hang in the customs house, where" in found.body
    assert [(picture.src, picture.caption) for picture in found.images] == [("", "The pier.")]


@pytest.mark.parametrize(
    "markup",
    [
        "<figure><img src=a.jpg><figcaption>A barge at the gate</figcaption></figure><div class=image-credit>Image: Canal Press</div>",
        "<div class=pic><img src=a.jpg><p class=image-caption>A barge at the gate</p><div>(Credit: Canal Press)</div></div>",
        "<div class=pic><div><img src=a.jpg></div><p class=image-caption>A barge at the gate</p></div><p class=photo-credit>Canal Press</p>",
        "<div class=pic><img src=a.jpg><p class=wp-caption-text>A barge at the gate | Photo courtesy of Canal Press</p></div>",
    ],
)  # fmt: skip
def test_a_credit_below_a_caption_is_the_pictures(markup: str) -> None:
    """In a line of its own, in the figure or below it, which is no body; and the picture may stand in an element of its own."""
    found = draft(markup)
    assert found.images == (Picture(src="a.jpg", caption="A barge at the gate", credit="Canal Press"),)
    assert "Canal Press" not in found.body


def test_a_button_is_no_picture_of_an_article() -> None:
    """Nor what shows before a picture has come."""
    assert sources(draft("<img src='/img/btn_enlarge.gif'><img src='/img/preload.gif'><img class=img_loading src='a.jpg'>")) == [
        "a.jpg"
    ]


def test_a_credit_that_a_page_repeats_is_told_once() -> None:
    """Pages write it for narrow screens and for wide ones."""
    credit = "<figcaption class='credit'>Photo: Ida Holm</figcaption>"
    found = draft(
        f"<figure><img src='https://a.example/pier.jpg'><figcaption>The pier in March.</figcaption>{credit}{credit}</figure>"
    )

    assert [(picture.caption, picture.credit) for picture in found.images] == [("The pier in March.", "Ida Holm")]


@pytest.mark.parametrize(
    ("maker", "caption"),
    [
        ("Image source, Coast Agency", "Image caption, Masons on the pier"),
        ("Image copyright Coast Agency", "Image caption Masons on the pier"),
        ("Fuente de la imagen, Coast Agency", "Pie de foto, Masons on the pier"),
        ("图像来源，Coast Agency", "图像加注文字，Masons on the pier"),
    ],
)
def test_what_is_read_aloud_says_which_is_caption_and_which_credit(maker: str, caption: str) -> None:
    """The words that tell those who do not see the picture what follows are neither."""
    figure = f"<figure><div><img src='pier.jpg'><span>{maker}</span></div><figcaption>{caption}</figcaption></figure>"
    found = draft(figure)
    assert (found.images[0].caption, found.images[0].credit) == ("Masons on the pier", "Coast Agency")
    assert "Coast Agency" not in found.body


def test_a_line_read_aloud_is_no_body() -> None:
    """Where a page has lost its figures; a sentence about images stays."""
    found = draft(
        "<p>Image source, Coast Agency</p><p>Image caption, Masons on the pier</p>"
        "<p>Image captions were never kept by the harbour board, its chair said on Monday evening in the old customs house.</p>"
    )
    assert "Coast Agency" not in found.body
    assert "Masons" not in found.body
    assert "Image captions were never" in found.body


BUTTONS = "".join(f"<a href='#'><img src='/img/{name}.png'></a>" for name in ("i-facebook", "ic_print", "share-icon"))


def test_a_caption_in_no_figure_is_that_of_the_picture_above_it() -> None:
    """The page's buttons, and the teasers and portraits beside it, are not the article's for standing in one element with it."""
    box = (
        f"<div>{BUTTONS}<img src='pier.jpg'><p class='caption'>Masons on the north pier.</p>"
        "<a href='/other'><img src='other.jpg'></a><span class='author-box'><img src='ida.jpg'></span></div>"
    )
    assert draft("", before=box).images == (Picture(src="pier.jpg", caption="Masons on the north pier."),)


def test_a_file_called_by_more_than_a_button_is_a_picture() -> None:
    """Such as a photograph that a phone has named, or one of what the article is about."""
    assert sources(draft("<img src='KakaoTalk_20181015.jpg'><img src='facebook-office-kiel.jpg'>")) == [
        "KakaoTalk_20181015.jpg",
        "facebook-office-kiel.jpg",
    ]


@pytest.mark.parametrize(
    ("below", "caption", "credit"),
    [
        ("<figcaption>.<span class=credit>Coast Agency</span></figcaption>", "", "Coast Agency"),
        (
            "<figcaption>Masons on the pier <span class=credit>(</span></figcaption><span class=credit>Image:</span>"
            "<figcaption class=credit>Coast Agency)</figcaption>",
            "Masons on the pier",
            "Coast Agency",
        ),
    ],
)
def test_signs_and_labels_alone_are_neither_caption_nor_credit(below: str, caption: str, credit: str) -> None:
    """What is left where a page parts a caption into elements."""
    found = draft(f"<figure><img src='pier.jpg'>{below}</figure>")
    assert (found.images[0].caption, found.images[0].credit) == (caption, credit)


def test_a_picture_far_from_its_caption_is_known_by_what_both_say() -> None:
    """Though what it stands in is called as what holds the places of teasers; its caption may go on with who took it."""
    seen = "Masons on the north pier of the island, where a storm broke the wall in two places last winter."
    lead = (
        f"<div class='lead-placeholder'><img src='pier.jpg' alt='{seen} Ida Holm'></div>"
        f"<section>{'<i></i>' * 12}<div class='caption'>{seen}</div></section>"
    )
    assert draft("", before=lead).images == (Picture(src="pier.jpg", caption=seen, alt=f"{seen} Ida Holm"),)


def test_an_invitation_called_a_caption_is_no_picture() -> None:
    """What calls its reader to act may be called a caption in the same breath; nobody loses a picture there."""
    assert (
        draft("<div class=subscribe><p class=cta-caption>Coast Letters is paid for by its readers. Do join them.</p></div>").images
        == ()
    )


def test_who_took_a_chinese_picture_ends_its_caption() -> None:
    """Without brackets too: the name and the word for taking stand behind a space."""
    line = "<p><img src=pier.jpg></p><p>旧渡轮停靠在码头旁　伦一达 摄</p>"
    assert draft(line).images == (Picture(src="pier.jpg", caption="旧渡轮停靠在码头旁", credit="伦一达"),)


def test_a_line_of_who_took_it_is_no_paragraph() -> None:
    """A person and, behind a stroke, their house stand below a picture and in no article."""
    assert "Tidewater" not in draft("<p><img src=pier.jpg></p><p>Ada Holm/Tidewater Press</p>").body


def test_a_caption_with_its_picture_in_one_element_is_that_ones() -> None:
    """Of several elements called captions, each with its picture, none takes another's."""
    inside = "".join(
        f"<div class=caption><img src={name}.jpg><span>The {name} at low water.</span></div>" for name in ("pier", "mole")
    )
    assert [(picture.src, picture.caption) for picture in draft(inside).images] == [
        ("pier.jpg", "The pier at low water."),
        ("mole.jpg", "The mole at low water."),
    ]


@pytest.mark.parametrize(
    ("line", "caption", "credit"),
    [
        ("Masons on the north pier. (AP Photo/Ada Holm)", "Masons on the north pier.", "AP Photo/Ada Holm"),
        ("Pedreiros no molhe norte Imagem: Ada Holm/Maré", "Pedreiros no molhe norte", "Ada Holm/Maré"),
        ("Masons on the pier. Photo by Ada Holm on Unsplash", "Masons on the pier.", "Ada Holm on Unsplash"),
    ],
)
def test_a_line_that_names_the_maker_belongs_to_the_picture(line: str, caption: str, credit: str) -> None:
    """Below a picture, whatever its element is called; who took it is a photographer."""
    called = " class=photo-text" if line.endswith(")") else " class=caption"
    found = draft(f"<div><img src=pier.jpg><div{called}>{line}</div></div>")
    assert [(picture.caption, picture.credit) for picture in found.images] == [(caption, credit)]
    assert found.photographers == ("Ada Holm",)


def test_a_picture_featured_above_the_headline_is_the_articles() -> None:
    """It stands for the article where its element says so, and leads nowhere else; the background of the page does not."""
    featured = '<figure class="wp-block-post-featured-image"><img src=pier.jpg class="attachment-post-thumbnail"></figure>'
    others = "<div class=hero-background><img src=sea.jpg></div><div class=featured><a href=/other><img src=other.jpg></a></div>"
    page = f"<body><main>{others}{featured}<h1>North pier to be rebuilt</h1><div>{WORDS}{MORE}</div></main></body>"
    clipping = Clipping(path="content/clippings/pier.html", media_type=MediaType.HTML, sha256="0" * 64, text=page)
    assert sources(convert(clipping)) == ["pier.jpg"]


@pytest.mark.parametrize(
    ("below", "caption", "credit", "photographers"),
    [
        ("Der Anleger am Mittag © Ada Holm/dpa", "Der Anleger am Mittag", "© Ada Holm/dpa", ("Ada Holm",)),
        ("The stage at noon. Photo by Ada Holm on Openpics", "The stage at noon.", "Ada Holm on Openpics", ("Ada Holm",)),
        ("El muelle al amanecer. Foto de Amparo Ríos", "El muelle al amanecer.", "Amparo Ríos", ("Amparo Ríos",)),
        ("[1/3] The stage at noon. NORTHWIRE/Ada Holm Purchase Licensing Rights, opens new tab",
         "The stage at noon.", "NORTHWIRE/Ada Holm", ("Ada Holm",)),
        ("Der Anleger am Mittag Quelle: Ada Holm/dpa", "Der Anleger am Mittag", "Ada Holm/dpa", ("Ada Holm",)),
        ("新浮桥采用可升降结构。沈砚/摄", "新浮桥采用可升降结构。", "沈砚", ("沈砚",)),
        ("The stage at noon. <span class=media-author>ADA HOLM</span>", "The stage at noon.", "ADA HOLM", ("Ada Holm",)),
        ("<span class=credit>© Lee Miller Archives</span>", "", "© Lee Miller Archives", ()),
    ],
)  # fmt: skip
def test_who_took_a_picture_is_told_from_what_it_shows(
    below: str, caption: str, credit: str, photographers: tuple[str, ...]
) -> None:
    """However the credit is joined to the caption; of it the people are photographers, houses are not."""
    found = draft(f"<figure><img src=pier.jpg><figcaption>{below}</figcaption></figure>")
    assert [(image.caption, image.credit) for image in found.images] == [(caption, credit)]
    assert found.photographers == photographers


def test_a_paragraph_that_ends_with_its_maker_in_brackets_is_a_caption() -> None:
    """Agencies put it below the picture as a paragraph of the text."""
    line = "Islanders wait on the quay for the floating stage that engineers promised."
    found = draft(f"<p><img src=pier.jpg></p><p>{line} (Photo by Ada Holm/Riverside)</p>")
    assert [(image.src, image.caption) for image in found.images] == [("pier.jpg", line)]
    assert line not in found.body


def test_pictures_start_from_where_the_page_was_fetched() -> None:
    """The canonical address may be another host's, or of another scheme; the archive holds the pictures as they were asked for."""
    text = f'<html><head><link rel=canonical href="https://www.quay.example/a"></head><body><h1>Storm</h1>{WORDS}'
    text = text.replace("</p>", '</p><img src="/pier.jpg">', 1)
    known = (Known(field="source.url", value="http://quay.example/2021/a", rule="warc"),)
    copy = Enclosed(address="http://quay.example/pier.jpg", asset="assets/clippings/a/pier.jpg")
    page = Clipping(path="a.warc", media_type=MediaType.HTML, sha256="0" * 64, text=text, known=known, enclosed=(copy,))
    assert [image.src for image in convert(page).images] == ["assets/clippings/a/pier.jpg"]


def test_all_pictures_of_a_gallery_below_the_text_have_their_captions() -> None:
    """Though a credit and its number stand between any two."""
    slides = "".join(
        f"<figure><span>{at}/3</span><img src=g{at}.jpg><figcaption><p class=gallery-caption>View {at} of the pier.</p>"
        "<p class=gallery-credit>Ada Holm/Selby Tide</p></figcaption></figure>"
        for at in (1, 2, 3)
    )
    found = draft("", after=f"<div>{slides}</div>")
    assert [image.caption for image in found.images] == [f"View {at} of the pier." for at in (1, 2, 3)]
    assert (sources(found), found.photographers) == (["g1.jpg", "g2.jpg", "g3.jpg"], ("Ada Holm",))


@pytest.mark.parametrize("line", ["Islanders wait on the quay. Photo: Ada Holm", "Islanders wait on the quay. Photo by Ada Holm"])
def test_a_row_below_a_picture_that_names_its_maker_is_a_caption(line: str) -> None:
    """Newsletters are tables; the same line anywhere else is the article's."""
    rows = "".join(f"<tr><td>{words}</td></tr>" for words in ("<img src=quay.jpg width=552>", line))
    found = draft(f"<table>{rows}</table>")
    assert [(image.src, image.caption, image.credit) for image in found.images] == [
        ("quay.jpg", "Islanders wait on the quay.", "Ada Holm")
    ]
    assert "Islanders" not in found.body
    assert "Islanders" in draft(f"<p>{line}</p>").body
    assert (
        "Focus (Basic/Best)" in draft("<table><tr><td><img src=a.jpg></td></tr><tr><td>Focus (Basic/Best)</td></tr></table>").body
    )
