"""Every format gives its article as text, with what the format itself knows, told by content and not by name."""

import subprocess
import sys
from pathlib import Path

import made_files as made
import pytest

from dateline import convert, read
from dateline.nouns.clipping import Clipping, MediaType
from dateline.nouns.draft import Draft
from dateline.read import apart
from dateline.read.clippings import clippings as clippings_of
from dateline.read.media import Format
from dateline.read.piece import Unsupported
from dateline.read.repair import repaired

WORD = [("Heading1", made.TITLE), *(("Normal", paragraph) for paragraph in made.PARAGRAPHS)]
ADDRESS = "https://www.courier.example.org/ferry"
LONG_PAGE = made.PAGE.replace("</article>", "</article>" + " " * 2000)
ONE_ARTICLE = {
    "word": made.docx(WORD),
    "plain word": made.docx([("Normal", line) for _, line in WORD]),
    "opendocument": made.odt(made.odt_lines((made.TITLE, *made.PARAGRAPHS))),
    "rtf": made.rtf(made.TEXT.split("\n")),
    "pdf": made.pdf([made.TEXT.split("\n")]),
    "mail": made.mail(text=made.TEXT),
    "mail with a page": made.mail(html=made.PAGE),
    "mhtml": made.mhtml(made.PAGE, address=ADDRESS),
    "rss": made.rss((made.TITLE, made.HTML)),
    "atom": made.atom(made.TITLE, made.HTML),
    "warc": made.warc((ADDRESS, LONG_PAGE)),
    "packed warc": made.warc((ADDRESS, LONG_PAGE), packed=True),
    "lexis": made.lexis((made.TITLE, "\n\n".join(made.PARAGRAPHS))).encode(),
    "factiva": made.factiva((made.TITLE, "\n\n".join(made.PARAGRAPHS))).encode(),
    "proquest": made.proquest((made.TITLE, "\n\n".join(made.PARAGRAPHS))).encode(),
}
LAYOUTS = [made.lexis, made.lexis_old, made.factiva, made.factiva_plain, made.proquest, made.europresse, made.gale]
OTHER = tuple(paragraph.replace("ferry", "oven").replace("boat", "shop") for paragraph in made.PARAGRAPHS[::-1])
TWO = ((made.TITLE, "\n\n".join(made.PARAGRAPHS)), ("Baker opens a school", "\n\n".join(OTHER)))


def understood(content: bytes, *, path: str = "x") -> tuple[Clipping, Draft]:
    clipping = read.clipping(content, path=path)
    return clipping, convert.convert(clipping)


def known(clipping: Clipping) -> dict[str, str]:
    return {fact.field: fact.value for fact in clipping.known}


@pytest.mark.parametrize("content", ONE_ARTICLE.values(), ids=ONE_ARTICLE.keys())
@pytest.mark.parametrize("name", ["x.txt", "no-extension"])
def test_an_article_comes_out_whole(content: bytes, name: str) -> None:
    """Headline and every paragraph arrive, whatever the file is called, and the ledger accounts for the text."""
    clipping, draft = understood(content, path=name)

    words = " ".join(draft.body.split())
    assert draft.title == made.TITLE
    assert [paragraph for paragraph in made.PARAGRAPHS if paragraph not in words.replace("\\", "")] == []
    assert draft.ledger.length == len(clipping.text)


@pytest.mark.parametrize(
    "lines",
    [
        "<h1>{0}</h1><p><b>{1}</b></p><p>{2}<br>{3}</p><p>{4}</p>\n<p>{5}</p>",
        "<p class=MsoNormal>{0}<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>{1}</p>\n"
        "<p class=MsoNormal>&nbsp;</p><p>{2}</p><p>{3}</p><p>{4}</p><p class=MsoNormal>&nbsp;</p><p>{5}</p>",
    ],
)
def test_a_mail_of_paragraphs_is_read_by_its_words(lines: str) -> None:
    """Tags tell nothing there: headline, subtitle, byline and day stand on lines as in any text."""
    told = made.TEXT.split("\n\n")
    head = ("Ferry returns to the lower harbour", "Two hundred families paid for the engine", "By Olga Brandt", "March 14, 2023")
    page = "<html><head><style>p { margin: 0 }</style></head><body>" + lines.format(*head, told[1], told[2]) + "</body></html>"
    _, draft = understood(made.mail(subject="Fwd: " + head[0], html=page))

    assert (draft.title, draft.subtitle, draft.authors, str(draft.date)) == (head[0], head[1], ("Olga Brandt",), "2023-03-14")
    assert draft.body.split("\n\n") == told[1:3]


def test_a_mail_knows_its_day_and_subject() -> None:
    """The day of the mail fills in where the text has none; who sent it is no author."""
    _, draft = understood(made.mail(subject="Fwd: Something else", text=made.TEXT))

    assert (draft.title, str(draft.date), draft.authors) == (made.TITLE, "2023-03-14", ())


def test_a_feed_knows_title_day_author_and_address() -> None:
    """What the feed states is surer than what is read from the text."""
    for content in (ONE_ARTICLE["rss"], ONE_ARTICLE["atom"]):
        clipping = read.several(content, path="feed.xml")[0]
        draft = convert.convert(clipping)

        assert (draft.title, str(draft.date), draft.authors) == (made.TITLE, "2023-03-14 09:20", ("Olga Brandt",))
        assert (draft.source.name, draft.source.url) == ("The Bay Courier", clipping.known[2].value)


def test_the_lines_of_a_printed_page_become_paragraphs() -> None:
    """A line goes on where the next word had no room; headline, byline and date stand alone, and no first line is lost."""
    import textwrap

    lines = [made.TITLE, "", "By Olga Brandt", "March 14, 2023", ""]
    for paragraph in made.PARAGRAPHS:
        lines += [*textwrap.wrap(paragraph, 58), ""]
    clipping, draft = understood(made.pdf([lines]))

    assert (draft.title, draft.authors, str(draft.date)) == (made.TITLE, ("Olga Brandt",), "2023-03-14")
    assert draft.body.replace("\\", "").split("\n\n") == list(made.PARAGRAPHS)
    assert draft.ledger.length == len(clipping.text)


def test_a_brief_in_an_export_is_no_less_an_article() -> None:
    """An article of a few words stands among the others, so that none is lost unseen."""
    export = made.factiva_plain(*TWO, ("Pier shut", "The pier is shut."))

    assert [convert.convert(one).title for one in read.several(export.encode(), path="x")] == [
        *(title for title, _ in TWO),
        "Pier shut",
    ]


def test_a_name_above_the_count_of_words_signs_an_article() -> None:
    """A press database prints the author with `By` or without; the headline stands above in either case."""
    export = made.factiva_plain(TWO[0]).replace("By Olga Brandt", "Olga Brandt and Ana de la Cruz")
    _, draft = understood(export.encode())

    assert (draft.title, draft.authors) == (made.TITLE, ("Olga Brandt", "Ana de la Cruz"))


def test_a_feed_states_a_picture_beside_its_text() -> None:
    """Its address, words and maker are the article's; where the text shows it already, it is not shown twice."""
    media = (
        '<media:content xmlns:media="http://search.yahoo.com/mrss/" url="https://example.org/boat.jpg" medium="image">'
        "<media:description>The boat at dawn</media:description><media:credit>Lena Park</media:credit></media:content></item>"
    )
    text = "".join(f"<p>{words}</p>" for words in made.PARAGRAPHS)
    for own in ("", '<p><img src="https://example.org/boat.jpg"></p>'):
        content = made.rss((made.TITLE, own + text)).replace(b"</item>", media.encode())
        images = convert.convert(read.several(content, path="feed.xml")[0]).images
        assert [image.src for image in images] == ["https://example.org/boat.jpg"]
        assert [(image.caption, image.credit) for image in images] == [("", "") if own else ("The boat at dawn", "Lena Park")]


def test_a_feed_of_teasers_is_refused() -> None:
    """Entries that only promise an article are left out; a feed of nothing else says what to do."""
    whole = read.several(made.rss((made.TITLE, made.HTML), ("Teaser", "<p>Read more</p>")), path="a.rss")

    assert [clipping.part for clipping in whole] == ["tag:0"]
    with pytest.raises(Unsupported, match="teasers only"):
        read.several(made.rss(("Teaser", "<p>Read more</p>")), path="a.rss")


def test_a_short_report_in_chinese_is_no_teaser() -> None:
    """A Chinese sign says as much as several letters."""
    told = "<p>清溪县北部的山谷里，有一百零三座石桥重新通了人。修桥的人叫周德福，今年七十六岁，从前是一名石匠。</p>" * 3

    assert len(read.several(made.rss(("石桥", told), ("预告", "<p>阅读全文</p>")), path="a.rss")) == 1


def test_web_archives_know_address_and_day() -> None:
    """MHTML and WARC carry where the page came from and when it was saved."""
    for content in (ONE_ARTICLE["mhtml"], ONE_ARTICLE["packed warc"]):
        _, draft = understood(content)

        assert (draft.source.name, draft.source.url, draft.source.accessed) == ("courier.example.org", ADDRESS, "2023-03-15")


def test_a_copy_from_the_wayback_machine_is_its_original() -> None:
    """The bar is dropped, the copy's address and day are kept, links lead to the original again."""
    copy = "https://web.archive.org/web/20230315100000"
    page = made.PAGE.replace(
        "<body>",
        '<body><!-- BEGIN WAYBACK TOOLBAR INSERT --><div id="wm-ipp">About this capture, 12 captures of this ferry page</div>'
        f'<!-- END WAYBACK TOOLBAR INSERT --><a href="{copy}/{ADDRESS}">home</a>',
    ).replace("two hundred families", f'<a href="{copy}/https://example.org/families">two hundred families</a>')

    clipping, draft = understood(page.encode())

    assert (draft.source.url, draft.source.archived, draft.source.accessed) == (ADDRESS, f"{copy}/{ADDRESS}", "2023-03-15")
    assert "captures" not in draft.body
    assert "web.archive.org" not in draft.body
    assert [span.rule for span in draft.ledger.spans if "captures" in clipping.text[span.start : span.end]] == ["archive-bar"]


def test_a_copy_from_archive_today_is_its_original() -> None:
    """Bar and head of the copy tell nothing of the page; the copy's address and day are kept, links lead to the original again."""
    copy = "https://archive.ph"
    page = made.PAGE.replace(
        "<head>",
        f'<head><link rel="bookmark" href="{copy}/20230315100000/{ADDRESS}"/><meta property="og:site_name" content="archive.ph"/>'
        '<meta property="article:modified_time" content="2023-03-15T10:00:00Z"/>',
    )
    page = page.replace("two hundred families", f'<a href="{copy}/o/AbCd1/https://example.org/families">two hundred families</a>')
    bar = f'<div id="HEADER"><a href="{copy}/">webpage capture</a><form>Saved from {ADDRESS}</form> 15 Mar 2023 10:00:00 UTC</div>'
    page = page.replace("<body>", f'<body>{bar}<div id="SOLID">').replace("</body>", "</div></body>")

    clipping, draft = understood(page.encode())

    assert (draft.source.url, draft.source.accessed, draft.updated) == (ADDRESS, "2023-03-15", None)
    assert draft.source.archived == f"{copy}/20230315100000/{ADDRESS}"
    assert "(https://example.org/families)" in draft.body
    assert {span.rule for span in draft.ledger.spans if "Saved from" in clipping.text[span.start : span.end]} == {"archive-bar"}


@pytest.mark.parametrize(
    ("mark", "day"),
    [
        (f"<!-- saved from url=(0037){ADDRESS} -->", ""),
        (
            f"<!--\n Page saved with SingleFile \n url: {ADDRESS} \n saved date: Wed Mar 15 2023 10:00:00 GMT+0100 (CET)\n-->",
            "2023-03-15",
        ),
    ],
    ids=["browser", "SingleFile"],
)
def test_a_saved_page_knows_its_address(mark: str, day: str) -> None:
    """Browsers and SingleFile write it on top."""
    _, draft = understood(made.PAGE.replace("<html>", f"<html>{mark}").encode())

    assert (draft.source.url, draft.source.accessed) == (ADDRESS, day)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_an_export_is_parted_into_its_articles(layout: object) -> None:
    """Each article is a clipping with its own name and digest, and without its neighbour's words."""
    text = layout(*TWO)  # type: ignore[operator]
    found = read.several(text.encode(), path="export.txt")

    assert [convert.convert(clipping).title for clipping in found] == [made.TITLE, "Baker opens a school"]
    assert len({clipping.part for clipping in found}) == len({clipping.sha256 for clipping in found}) == 2
    assert [str(convert.convert(clipping).date) for clipping in found] == ["2023-03-14", "2023-03-14"]
    assert "oven" not in found[0].text
    assert "schoolchildren" not in found[1].text.replace(OTHER[3], "")


@pytest.mark.parametrize("layout", LAYOUTS)
def test_an_article_keeps_its_name_when_others_join_it(layout: object) -> None:
    """In a later export with one article more, those of before have the same names and digests."""
    before = read.several(layout(*TWO).encode(), path="export.txt")  # type: ignore[operator]
    after = read.several(layout(*TWO, ("A third", TWO[0][1].replace("ferry", "tram"))).encode(), path="export.txt")  # type: ignore[operator]

    assert [(one.part, one.sha256) for one in before] == [(one.part, one.sha256) for one in after[:2]]


def _rows(*rows: tuple[str, ...]) -> str:
    return "".join("\\trowd\\cellx3000\\cellx6000 " + "".join(f"\\intbl {cell}\\cell" for cell in row) + "\\row\n" for row in rows)


def test_a_table_in_rich_text_stays_a_table() -> None:
    """Its rows are rows, between the paragraphs where it was typed, and the line on top is the headline."""
    before, after = made.PARAGRAPHS[:2]
    content = (
        f"{{\\rtf1\\ansi {made.TITLE}\\par\nBy Olga Brandt\\par\n{before}\\par\n"
        f"{_rows(('Year', 'Passengers'), ('2010', '1,200'), ('2011', '1,450'))}\\pard {after}\\par\n}}"
    )
    _, draft = understood(content.encode())

    table = "| Year | Passengers |\n| --- | --- |\n| 2010 | 1,200 |\n| 2011 | 1,450 |"
    assert (draft.title, draft.authors, draft.body) == (made.TITLE, ("Olga Brandt",), f"{before}\n\n{table}\n\n{after}\n")


def test_an_export_in_a_table_of_rich_text_is_read_by_its_tags() -> None:
    """Factiva lays tags and values out in two columns."""
    fields = [("HD", made.TITLE), ("BY", "By Olga Brandt"), ("WC", "90 words"), ("PD", "14 March 2023"), ("SN", "The Bay Courier")]
    rows = _rows(*fields, ("LP", made.PARAGRAPHS[0]), ("TD", made.PARAGRAPHS[1]), ("AN", "Document BAYC000020230314ej3e00001"))
    _, draft = understood(f"{{\\rtf1\\ansi {rows}}}".encode())

    assert (draft.title, draft.authors, str(draft.date), draft.source.name) == (
        made.TITLE, ("Olga Brandt",), "2023-03-14", "The Bay Courier",
    )  # fmt: skip
    assert draft.body == "\n\n".join(made.PARAGRAPHS[:2])


def test_an_export_in_a_word_file_is_parted_too() -> None:
    """Nexis hands out Word files with the same lines."""
    content = made.docx([("Normal", line) for line in made.lexis(*TWO).split("\n") if line])

    assert [clipping.part for clipping in read.several(content, path="export.docx")] == [made.TITLE, "Baker opens a school"]


def test_a_word_file_is_read_as_it_was_typed() -> None:
    """A bold first line is the headline, a line of print says outlet and page, and what is a heading stays one."""
    typed = [("Normal", made.TITLE), ("Normal", "The Bay Courier, Saturday 12 October 2019, p. 7"), ("Normal", "By Olga Brandt")]
    content = made.docx(
        [*typed, ("Normal", made.PARAGRAPHS[0]), ("Heading2", "Loans"), ("Normal", made.PARAGRAPHS[1])], bold=(made.TITLE,)
    )
    _, draft = understood(content)

    assert (draft.title, draft.authors, draft.source.name, draft.page) == (made.TITLE, ("Olga Brandt",), "The Bay Courier", "7")
    assert (str(draft.date), draft.body) == ("2019-10-12", f"{made.PARAGRAPHS[0]}\n\n## Loans\n\n{made.PARAGRAPHS[1]}")


def _as_page(text: str) -> str:
    lines = "".join(f"<p>{line}</p>\n" for line in text.split("\n") if line.strip())
    return f"<html><head><style>p {{ margin: 0 }}</style></head><body>\n{lines}</body></html>"


@pytest.mark.parametrize(
    "page",
    [
        made.factiva_page(*TWO),
        made.europresse_page(*TWO),
        *(_as_page(layout(*TWO)) for layout in (made.lexis, made.lexis_old, made.europresse, made.gale)),
    ],
    ids=["factiva", "europresse", "lexis", "lexis-old", "europresse-printed", "gale"],
)
def test_an_export_that_is_a_page_is_parted_too(page: str) -> None:
    """Databases hand out pages with the same lines, or with parts of their own."""
    found = read.several(page.encode(), path="export.html")

    assert [(one.title, one.authors, str(one.date)) for one in map(convert.convert, found)] == [
        (title, ("Olga Brandt",), "2023-03-14") for title, _ in TWO
    ]


def test_a_page_of_the_web_is_one_article() -> None:
    """A page that names its headline to social networks is no export, whatever lines it quotes."""
    quoting = _as_page(made.lexis(*TWO)).replace("<head>", '<head><meta property="og:title" content="How to read exports">')

    (found,) = read.several(quoting.encode(), path="page.html")

    assert (found.part, "End of Document" in found.text) == ("", True)


def test_what_holds_several_is_not_taken_for_one() -> None:
    """Whoever asks for one article is told how many there are."""
    with pytest.raises(Unsupported, match="holds 2 articles"):
        read.clipping(made.lexis(*TWO).encode(), path="export.txt")


def test_rules_of_underscores_do_not_make_an_export() -> None:
    """An ordinary text with lines and labels in it stays whole."""
    text = f"{made.TEXT}\n{'_' * 40}\nEnd of Document\n{'_' * 40}\nTitle: something\n"

    assert read.clipping(text.encode(), path="a.txt").text == text


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (made.pdf([[], []]), "without text, perhaps a scan"),
        (made.pdf([made.TEXT.split("\n")])[:200], "is a PDF that cannot be read"),
        (made.docx(WORD)[:400], "damaged Word file"),
        (made.docx(WORD, padding=300_000_000), "unpacks to far more"),
        (b"{\\rtf1 }", "without text"),
        (made.mail().split(b"\n\n")[0] + b"\n\n", "without text"),
        (made.RIS.encode(), "reference without its article"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old Word"),
        (b"WARC/1.0\r\n", "WARC"),
        (b"<?xml version='1.0'?><rss><channel>", "feed without entries"),
        (b"\x1f\x8b\x08\x00rest", "compressed file"),
    ],
)
def test_what_cannot_be_read_is_said_with_a_way_out(content: bytes, words: str) -> None:
    """Damaged, empty and foreign files are refused in a sentence."""
    with pytest.raises(Unsupported, match=words) as refused:
        read.several(content, path="x")

    assert refused.value.todo


def test_a_missing_library_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the library that reads a format the problem says which, and what to type."""
    from dateline.read.formats import table

    monkeypatch.setitem(sys.modules, "mammoth", None)

    with pytest.raises(Unsupported, match=r"mammoth is not installed.*python -m pip install mammoth"):
        table.unwrapped(made.docx(WORD), kind=Format.DOCX)


def test_a_reader_that_hangs_is_stopped() -> None:
    """A file over which its reader does not come to an end costs a moment, and the next file is read as ever."""
    apart.stop()
    with pytest.raises(Unsupported, match="took more than"):
        apart.apart(made.pdf([made.TEXT.split("\n")] * 3), kind=Format.PDF, seconds=0.001)

    assert apart.apart(made.rtf(["Words"]), kind=Format.RTF)[0].text.strip() == "Words"


@pytest.mark.parametrize(
    "reference",
    [
        "%0 Newspaper Article\n%A Brandt, Olga\n%A Holm, Ada\n%T Ferry returns\n%B The Bay Courier\n%8 2023-03-14\n%P 4\n%U https://bay.example/1\n",
        "@article{ferry,\n  author = {Brandt, Olga and Ada Holm},\n  title = {{Ferry} returns},\n  journal = {The Bay Courier},\n"
        "  date = {2023-03-14},\n  pages = {4},\n  url = {https://bay.example/1}\n}\n",
    ],
)
def test_references_of_other_programs_are_read_likewise(tmp_path: Path, reference: str) -> None:
    """EndNote's and BibTeX beside a text of the same name, as those of RIS."""
    folder = tmp_path / "content/clippings"
    folder.mkdir(parents=True)
    (folder / "ferry.txt").write_text(made.TEXT)
    (folder / "ferry.bib").write_text(reference)

    clippings, problems = clippings_of(tmp_path)
    draft = convert.convert(clippings[0])

    assert problems == ()
    assert (draft.title, draft.authors, str(draft.date), draft.page) == (
        "Ferry returns",
        ("Olga Brandt", "Ada Holm"),
        "2023-03-14",
        "4",
    )
    assert (draft.source.name, draft.source.url) == ("The Bay Courier", "https://bay.example/1")


def test_what_lies_beside_a_text_belongs_to_it(tmp_path: Path) -> None:
    """A reference and the picture of the cutting go with the typed text of their name; neither is a story of its own."""
    folder = tmp_path / "content/clippings"
    folder.mkdir(parents=True)
    (folder / "ferry.txt").write_text(made.TEXT)
    (folder / "ferry.ris").write_text(made.RIS)
    (folder / "ferry.jpg").write_bytes(b"\xff\xd8\xff\xe0")
    (folder / "Ferry-2.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    (folder / "lonely.ris").write_text(made.RIS)

    clippings, problems = clippings_of(tmp_path)
    draft = convert.convert(clippings[0])

    assert [clipping.path for clipping in clippings] == ["content/clippings/ferry.txt"]
    assert [problem.path for problem in problems] == ["content/clippings/lonely.ris"]
    assert [picture.src for picture in draft.images] == ["content/clippings/Ferry-2.png", "content/clippings/ferry.jpg"]
    assert (draft.page, draft.edition, draft.volume, str(draft.date)) == ("4-5", "Late", "12", "2023-03-14")
    assert (draft.authors, draft.source.name, draft.source.url) == (
        ("Olga Brandt",),
        "The Bay Courier",
        "https://example.org/ferry",
    )


def test_the_parts_of_a_saved_page_are_no_clippings(tmp_path: Path) -> None:
    """The folder that a browser writes beside a page is left alone; a folder of another name is not."""
    folder = tmp_path / "content/clippings"
    (folder / "Ferry_files").mkdir(parents=True)
    (folder / "other_files").mkdir()
    (folder / "Ferry.html").write_text(made.PAGE)
    (folder / "Ferry_files/frame.html").write_text("<html><body>advertisement</body></html>")
    (folder / "other_files/a.txt").write_text(made.TEXT)

    clippings, problems = clippings_of(tmp_path)

    assert [clipping.path for clipping in clippings] == ["content/clippings/Ferry.html", "content/clippings/other_files/a.txt"]
    assert problems == ()


def test_a_picture_is_read_by_tesseract_where_there_is_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the user's own Tesseract reads is the clipping; without it the problem says what to do."""
    picture = b"\x89PNG\r\n\x1a\nsome picture"
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(Unsupported, match="Tesseract is not installed"):
        read.clipping(picture, path="scan.png")
    program = tmp_path / "tesseract"
    program.write_text(f"#!{sys.executable}\nimport sys\nprint('eng' if '--list-langs' in sys.argv else {made.TEXT!r})\n")
    program.chmod(0o755)

    clipping, draft = understood(picture, path="scan.png")

    assert (clipping.media_type, draft.title) == (MediaType.TEXT, made.TITLE)


def test_libraries_are_loaded_only_when_such_a_file_comes() -> None:
    """Reading text and pages loads none of the libraries for other formats."""
    program = (
        "import sys; from dateline import read; read.clipping(b'Words of a text.', path='a.txt');"
        "read.clipping(b'<html><body><p>x</p></body></html>', path='a.html');"
        "print([name for name in ('mammoth', 'pypdfium2', 'striprtf', 'warcio', 'lxml', 'email.message') if name in sys.modules])"
    )

    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, cwd=Path(__file__).parents[2], check=True
    )

    assert done.stdout.strip() == "[]"


MOJIBAKE = [
    "La delegación visitó “México” — el año pasado … costó €5.",
    "Ça va à l’été, dit-elle.",
    "新华社杭州3月1日电，代表团访问了珍珠村。",
]


@pytest.mark.parametrize("text", MOJIBAKE)
def test_text_that_was_read_in_the_wrong_encoding_is_repaired(text: str) -> None:
    """UTF-8 that somebody saved as Windows-1252 comes out as it was meant."""
    broken = "".join(bytes([code]).decode("cp1252", "ignore") or chr(code) for code in text.encode())

    assert read.clipping(f"Plain words above.\n{broken}\n".encode(), path="a.txt").text == f"Plain words above.\n{text}\n"


@pytest.mark.parametrize("text", MOJIBAKE)
def test_text_that_was_read_wrongly_twice_is_repaired_whole(text: str) -> None:
    """So that what is converted again says the same."""
    twice = text
    for _ in range(2):
        twice = "".join(bytes([code]).decode("cp1252", "ignore") or chr(code) for code in twice.encode())

    assert repaired(f"Plain words above.\n{twice}\n") == f"Plain words above.\n{text}\n"


def test_a_feeds_words_are_repaired_as_a_texts_are() -> None:
    """A program that read a page wrongly wrote its feed wrongly."""
    last = "La delegación visitó Cádiz y pagó 5 €."
    spoilt = "".join(f"<p>{paragraph}</p>" for paragraph in (*made.PARAGRAPHS, last.encode().decode("cp1252", "ignore")))

    assert understood(made.rss((made.TITLE, spoilt)))[1].body.rstrip().endswith(last)


def test_a_closing_mark_whose_last_byte_was_lost_is_repaired() -> None:
    """The sign for an unknown byte after two of a quotation mark's three can only be the closing one's."""
    spoilt = "“It came back,” she said. “The ferry,” he said.".encode().decode("cp1252", "replace")

    assert repaired(spoilt) == "“It came back,” she said. “The ferry,” he said."


@pytest.mark.parametrize("text", [*MOJIBAKE, "« L’été\xa0» et « passé\xa0»", "VOILÀ» CAFÉ—the É» Â« O", "zero\u200bwidth stays"])
def test_text_that_is_right_is_left_alone(text: str) -> None:
    """Nothing that people write is taken for a mistake."""
    assert read.clipping(text.encode(), path="a.txt").text == text


def test_an_open_document_keeps_its_lists_and_leaves_out_what_was_struck() -> None:
    """Lists, tables, links and bold words stay; what was deleted and remarks do not come into the text."""
    struck = "<text:tracked-changes><text:p>Ferry sinks</text:p></text:tracked-changes>"
    marked = made.PARAGRAPHS[0].replace(".", "<office:annotation><text:p>Is that so?</text:p></office:annotation>.", 1)
    listed = (
        "<text:list><text:list-item><text:p>one<text:s/><text:span text:style-name='T1'>boat</text:span></text:p></text:list-item>"
        "<text:list-item><text:p><text:a xlink:href='https://bay.example/'>two</text:a> bells</text:p></text:list-item></text:list>"
    )
    last = "".join(f"<text:p>{paragraph}</text:p>" for paragraph in made.PARAGRAPHS[1:])
    body = f"{struck}{made.odt_lines((made.TITLE, marked))}{listed}{last}"

    clipping, draft = understood(made.odt(body, title="Untitled 1"))

    assert known(clipping) == {}
    assert draft.title == made.TITLE
    assert made.PARAGRAPHS[0] in draft.body.replace("\\", "")
    assert "- one **boat**" in draft.body
    assert "- [two](https://bay.example/) bells" in draft.body
    assert not any(word in draft.body for word in ("sinks", "Is that so"))


NOTE = "The harbour office counts its boats once a year, on the first Sunday of March."


@pytest.mark.parametrize(
    "content",
    [
        made.docx(WORD, note=NOTE),
        made.odt(
            made.odt_lines(
                (
                    made.TITLE,
                    *made.PARAGRAPHS,
                    "<text:note><text:note-citation>1</text:note-citation><text:note-body>"
                    f"<text:p>{NOTE}</text:p></text:note-body></text:note>",
                )
            )
        ),
    ],
    ids=["word", "opendocument"],
)
def test_a_footnote_stands_below_the_article(content: bytes) -> None:
    """Behind the sign that stands for it in the text."""
    clipping, draft = understood(content)

    assert draft.body.replace("\\", "").rstrip().endswith(f"[1] {NOTE}")
    assert clipping.text.count("[1]") == 2


def test_a_small_page_of_a_web_archive_is_read_where_it_is_the_only_one() -> None:
    """Beside others it is a frame or a redirect."""
    small, large = made.PAGE, made.PAGE.replace(made.TITLE, "Baker opens a school") + " " * 2000
    assert len(small.encode()) < 2000

    assert understood(made.warc((ADDRESS, small)))[1].title == made.TITLE
    assert [one.part for one in read.several(made.warc((ADDRESS, small), (ADDRESS + "2", large)), path="x")] == [ADDRESS + "2"]
