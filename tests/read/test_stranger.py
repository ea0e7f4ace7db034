"""Files as strangers bring them: old machines, telephones, chats, references, what is no article at all. All words are ours."""

import io
import json
import shutil
import subprocess
import unicodedata
from pathlib import Path

import pytest
from PIL import Image

from dateline import read
from dateline.convert import convert
from dateline.nouns.clipping import MediaType
from dateline.nouns.problem import DatelineError
from dateline.read.clippings import clippings
from dateline.read.decode import decode
from dateline.read.ocr import words_on
from dateline.read.repair import composed
from tests.convert.texts import draft

SPANISH = (
    "El faro de la punta tiene farero otra vez, dieciocho años después del último: «Más barato», dijo Candela Ruibal. ¿Por qué así?"
)
FRENCH = "Le petit train roulera de nouveau dès le mois de mai, après trois ans d'arrêt : « C'était impossible », a-t-on répété à Brénac."
FIRST = "The ferry line to the island of Skarnholm will sail twice a day instead of four times from December on, its owner said on Monday."
SECOND = "The council of the island had been told nine days before, and forty children go to school on the mainland every morning."
TITLE = "Ferry operator halves winter sailings"
BODY = f"{FIRST}\n\n{SECOND}"


@pytest.mark.parametrize("text", [SPANISH, FRENCH])
@pytest.mark.parametrize("encoding", ["cp1252", "mac_roman", "cp850", "utf-16", "utf-8-sig"])
def test_text_of_old_machines_is_read(text: str, encoding: str) -> None:
    """What DOS and old Macs wrote is told from Windows by which letters stand in words."""
    assert decode(text.encode(encoding), kind=MediaType.TEXT) == text


def test_loose_accents_of_a_printed_page_are_put_on_their_letters() -> None:
    """A name from a PDF is the name that everybody types; the letters of a text are its own, and a story's are composed when it is read."""
    apart = unicodedata.normalize("NFD", SPANISH)

    assert composed(apart) == SPANISH
    assert decode(apart.encode(), kind=MediaType.TEXT) == apart


def test_mojibake_of_controls_is_repaired() -> None:
    """A program that took UTF-8 for ISO 8859-1 wrote controls for half of the bytes."""
    text = "“Más niños”, dijo así José: café"

    assert decode(text.encode().decode("latin-1").encode().decode("latin-1").encode(), kind=MediaType.TEXT) == text


@pytest.mark.parametrize(
    "chat",
    [
        "[12.10.21, 09:14:03] Mina: Look!\n[12.10.21, 09:14:31] Mina: {article}\n[12.10.21, 09:15:10] Tom: Sad.\n",
        "12/10/2021, 09:13 - Messages are encrypted.\n12/10/2021, 09:14 - Mina Holt: {article}\n12/10/2021, 09:15 - Tom: Sad.\n",
        "[10/12/21, 9:14 AM] Mina: {article}\n",
    ],
)
def test_an_article_that_was_sent_in_a_chat_is_that_message(chat: str) -> None:
    """Neither who sent it nor what was said round it is part of it."""
    clipping = read.clipping(
        chat.format(article=f"{TITLE}\n\nBy Ada Holm\n4 May 2021\n\n{BODY}\n{SECOND}").encode(), path="chat.txt"
    )

    found = convert(clipping)

    assert (found.title, found.authors, str(found.date)) == (TITLE, ("Ada Holm",), "2021-05-04")
    assert "Sad" not in found.body
    assert "Mina" not in found.body


def test_a_text_with_a_clock_in_it_is_no_chat() -> None:
    """An article that begins with a day and an hour stays whole."""
    text = f"12/10/2021, 09:14 - Harbour: {TITLE}\n\n{FIRST} {SECOND}\n\nMore is to follow.\n{SECOND} {FIRST}\n\nOne\n\nTwo\n"

    assert read.clipping(text.encode(), path="a.txt").text.count("More is to follow.") == 1


@pytest.mark.parametrize(
    "line",
    [
        "Sent from my iPhone",
        "Enviado desde mi iPhone",
        "Von meinem iPhone gesendet",
        "Get Outlook for Android",
        "发自我的iPhone",
        "阅读原文",
        "写留言",
    ],
)
def test_what_a_telephone_puts_below_is_no_paragraph(line: str) -> None:
    """Mail programs and accounts sign what they send."""
    assert draft(f"{TITLE}\nBy Ada Holm\n4 May 2021\n\n{BODY}\n\n{line}\n").body == BODY


def test_an_address_that_was_shared_with_a_headline_is_not_of_it() -> None:
    """Telephones put it behind the title."""
    assert draft(f"{TITLE} https://herald.example/a?from=phone\n\nBy Ada Holm\n4 May 2021\n\n{BODY}\n").title == TITLE


@pytest.mark.parametrize(
    ("line", "day", "outlet"),
    [
        ("Harbour Monthly, June 2024", "2024-06", "Harbour Monthly"),
        ("By Ada Holm, Harbour Gazette, 4 May 2021", "2021-05-04", "Harbour Gazette"),
    ],
)
def test_a_month_is_a_date_and_a_byline_may_name_the_paper(line: str, day: str, outlet: str) -> None:
    """A monthly has no other day; the paper behind the name of a reporter wrote nothing."""
    found = draft(f"{TITLE}\n{line}\n\n{BODY}\n")

    assert (found.title, str(found.date), found.source.name, found.body) == (TITLE, day, outlet, BODY)


def test_a_reporter_may_stand_alone_with_the_place() -> None:
    """`Hannah Holm in Lindholm` is no subtitle."""
    found = draft(f"{TITLE}\nHannah Holm in Lindholm\n4 May 2021\n\n{BODY}\n")

    assert (found.title, found.subtitle, found.authors, found.dateline) == (TITLE, "", ("Hannah Holm",), "Lindholm")


CHINESE = "一度运送牛奶和学童的白色渡船，在干船坞停放十一年后，星期二回到了下港，岸上站满了人。\n\n从下个月起，渡船每天往返四次，票价和一个面包相同。"


@pytest.mark.parametrize(
    ("head", "day", "outlet", "authors"),
    [
        ("港湾日报 2021年3月15日 记者 陈大文", "2021-03-15", "港湾日报", ("陈大文",)),
        ("港灣日報 2021年3月15日 記者 陈大文", "2021-03-15", "港灣日報", ("陈大文",)),
        ("《渡船月刊》2024年11月号\n文／陈大文", "2024-11", "渡船月刊", ("陈大文",)),
        ("下港融媒\n2024年4月11日 08:05 云南\n以下文章来源于港湾时报 ，作者陈大文", "2024-04-11 08:05", "下港融媒", ("陈大文",)),
    ],
)
def test_heads_of_chinese_copies(head: str, day: str, outlet: str, authors: tuple[str, ...]) -> None:
    """Paper, day and reporter in one line; a monthly's month; an account's name, and whom it took its article from."""
    found = draft(f"白色渡船重返下港\n{head}\n\n{CHINESE}\n")

    assert (found.title, str(found.date or "").split("+")[0], found.source.name, found.authors) == (
        "白色渡船重返下港",
        day,
        outlet,
        authors,
    )
    assert found.body == CHINESE


def test_a_portals_button_at_the_end_of_a_paragraph_is_cut_off() -> None:
    """`返回…，查看更多` is glued to the last sentence."""
    assert draft(f"白色渡船重返下港\n2021-03-15 09:15\n来源: 港湾日报\n\n{CHINESE}返回港湾，查看更多\n").body == CHINESE


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"\xd0\xcf\x11\xe0" + "__substg1.0_0037001F".encode("utf-16-le"), ".eml"),
        (b"\xd0\xcf\x11\xe0" + "WordDocument".encode("utf-16-le"), "save it as .docx"),
        (b"\xd0\xcf\x11\xe0" + "Workbook".encode("utf-16-le"), "table of Excel"),
        (b'"Key","Type","Year","Title"\r\n"A","news","2019","Ferry"\r\n', "table (CSV)"),
        (json.dumps([{"id": "x", "title": TITLE}]).encode(), "data (JSON)"),
        (b'<rdf:RDF xmlns:z="http://www.zotero.org/namespaces/export#"></rdf:RDF>', "Zotero"),
    ],
)
def test_what_holds_no_article_says_what_to_do(content: bytes, words: str) -> None:
    """A message of Outlook, a table, data: each is told by its name, with the way out."""
    with pytest.raises(DatelineError) as refused:
        read.clipping(content, path="x")

    assert words in str(refused.value)


@pytest.mark.parametrize(
    ("reference", "day", "author"),
    [
        (
            "@article{h,\n  title = {Ferry},\n  author = {Mu{\\~n}oz, Jos{\\'e}},\n  month = oct,\n  year = {2019},\n}\n",
            "2019-10",
            "José Muñoz",
        ),
        (
            '@article{h,\n  title = {Ferry},\n  author = "Str{\\"o}m, Per",\n  month = 10,\n  year = 2019,\n}\n',
            "2019-10",
            "Per Ström",
        ),
        (
            "SrcDatabase-来源库: 报纸\nTitle-题名: 渡船\nAuthor-作者: 陈大文;\nSource-文献来源: 港湾日报\nPubTime-发表时间: 2021-03-15\n",
            "2021-03-15",
            "陈大文",
        ),
    ],
)
def test_references_know_months_accents_and_chinese_labels(tmp_path: Path, reference: str, day: str, author: str) -> None:
    """What LaTeX writes for letters is read as letters, and a month counts."""
    folder = tmp_path / "content" / "clippings"
    folder.mkdir(parents=True)
    (folder / "ferry.txt").write_text(BODY, "utf-8")
    (folder / "ferry.bib").write_text(reference, "utf-8")

    (clipping,), problems = clippings(tmp_path)

    found = convert(clipping)
    assert (problems, str(found.date), found.authors) == ((), day, (author,))


def test_a_reference_names_its_file_as_zotero_does(tmp_path: Path) -> None:
    """`file = {Snapshot:files/15/ferry.txt:text/plain}` leads to the text, wherever it lies."""
    folder = tmp_path / "content" / "clippings" / "files" / "15"
    folder.mkdir(parents=True)
    (folder / "ferry.txt").write_text(BODY, "utf-8")
    record = "@article{h,\n  title = {Ferry},\n  author = {Holm, Ada},\n  file = {Snapshot:files/15/ferry.txt:text/plain},\n}\n"
    (folder.parents[1] / "Library.bib").write_text(record, "utf-8")

    (clipping,), problems = clippings(tmp_path)

    assert (problems, convert(clipping).authors) == ((), ("Ada Holm",))


def test_a_photograph_is_turned_before_it_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """A telephone says how it was held, and Tesseract does not ask; nor does it know that Chinese has no spaces."""
    exif, photo = Image.Exif(), io.BytesIO()
    exif[0x0112] = 6
    Image.new("RGB", (30, 20)).save(photo, "JPEG", exif=exif)
    shown: list[bytes] = []

    def run(asked: list[str], **given: bytes) -> subprocess.CompletedProcess[bytes]:
        shown.append(given.get("input", b""))
        return subprocess.CompletedProcess(asked, 0, "白色 渡船 重返 下 港\n".encode(), b"")

    monkeypatch.setattr(shutil, "which", lambda _: "/usr/bin/tesseract")
    monkeypatch.setattr(subprocess, "run", run)

    assert words_on(photo.getvalue()) == "白色渡船重返下港\n"
    assert Image.open(io.BytesIO(shown[0] or shown[-1])).size == (20, 30)
