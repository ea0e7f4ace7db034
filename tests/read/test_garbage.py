"""Whatever lies in a file, it is read, or refused in a sentence."""

import io
import re
import zipfile

import made_files as made
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dateline import articles, convert, read
from dateline.nouns.problem import DatelineError

_OURS = re.compile(r"^(?:clipping|converted): [^\n]*\n", re.M)
PAGE = made.PAGE.replace("</article>", "</article>" + " " * 2000)
SEEDS = [
    made.docx([("Heading1", made.TITLE), ("Normal", made.PARAGRAPHS[0])], title="A title"),
    made.odt(made.odt_lines((made.TITLE, *made.PARAGRAPHS))),
    made.rtf(made.TEXT.split("\n")),
    made.pdf([made.TEXT.split("\n"), ["second page"]]),
    made.mail(html=made.PAGE, text=made.TEXT),
    made.mhtml(made.PAGE, address="https://example.org/a"),
    made.rss((made.TITLE, made.HTML), ("b", made.HTML)),
    made.atom(made.TITLE, made.HTML),
    made.warc(("https://example.org/a", PAGE), ("https://example.org/b", PAGE)),
    made.warc(("https://example.org/a", PAGE), packed=True),
    made.lexis((made.TITLE, made.PARAGRAPHS[0]), ("b", made.PARAGRAPHS[1])).encode(),
    made.factiva((made.TITLE, made.PARAGRAPHS[0]), ("b", made.PARAGRAPHS[1])).encode(),
    made.proquest((made.TITLE, made.PARAGRAPHS[0]), ("b", made.PARAGRAPHS[1])).encode(),
    made.RIS.encode(),
    made.PAGE.encode("utf-16"),
    f"---\ntitle: {made.TITLE}\nauthors: [a]\n---\n\n{made.TEXT}".encode(),
]


def read_and_convert(content: bytes) -> None:
    """Read and understand it, or refuse it; anything else is a fault."""
    try:
        for clipping in read.several(content, path="x"):
            draft = convert.convert(clipping)
            assert draft.ledger.length == len(clipping.text)
    except DatelineError as refused:
        said(refused)


def said(refused: DatelineError) -> None:
    assert str(refused).strip()


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    """A file of some format with bytes changed, taken out, doubled or cut off."""
    content = bytearray(draw(st.sampled_from(SEEDS)))
    for _ in range(draw(st.integers(1, 6))):
        start = draw(st.integers(0, len(content)))
        end = min(len(content), start + draw(st.integers(0, 40)))
        change = draw(st.sampled_from(["put", "double", "drop", "cut"]))
        if change == "put":
            content[start:end] = draw(st.binary(max_size=8))
        elif change == "double":
            content[start:start] = content[start:end] * draw(st.integers(1, 50))
        elif change == "drop":
            del content[start:end]
        else:
            del content[max(start, 20) :]
    return bytes(content)


def test_a_press_head_without_a_body_is_no_article() -> None:
    """Found by damage: fields and an end, and nothing between them."""
    head = made.factiva((made.TITLE, made.PARAGRAPHS[0])).replace("LP  ", "LK")
    read_and_convert(head.encode())
    read_and_convert(head.replace("TD  ", "TD").encode())


@given(damaged())
@settings(max_examples=150, suppress_health_check=list(HealthCheck))
def test_a_damaged_file_is_read_or_refused(content: bytes) -> None:
    """No damage to any format gets further than a sentence."""
    read_and_convert(content)


ENCODINGS = ["utf-16", "utf-32", "gb18030", "cp1252", "big5", "shift_jis", "euc_kr", "cp1251", "mac_roman", "utf-7", "utf-8-sig"]


@st.composite
def spoilt(draw: st.DrawFn) -> bytes:
    """A file, damaged or not, that somebody saved in another encoding, or read in the wrong one and saved again."""
    text = draw(damaged() | st.sampled_from(SEEDS)).decode("utf-8", "replace")
    for _ in range(draw(st.integers(0, 2))):
        text = text.encode().decode("cp1252", "replace")
    return text.encode(draw(st.sampled_from(ENCODINGS)), draw(st.sampled_from(["replace", "ignore", "xmlcharrefreplace"])))


@given(damaged() | spoilt())
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
def test_what_is_read_of_a_damaged_file_reads_back_the_same(content: bytes) -> None:
    """Its Markdown is that of one article, and says the same when it is converted again."""
    try:
        done = articles.markdown_of(content, path="x")
    except DatelineError as refused:
        said(refused)
        return
    for first in done[:3]:
        (again,) = articles.markdown_of(first.text.encode(), path="x.md")
        assert _OURS.sub("", again.text) == _OURS.sub("", first.text)


def zip_of_zeros() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as parts:
        parts.writestr("word/document.xml", b"<w:p>" * 20_000_000)
    return file.getvalue()


def laughs(kind: str) -> bytes:
    levels = "".join(f'<!ENTITY l{number} "{f"&l{number - 1};" * 10}">' for number in range(1, 10))
    return f'<?xml version="1.0"?><!DOCTYPE {kind} [<!ENTITY l0 "ha">{levels}]><{kind}><item><title>&l9;</title></item></{kind}>'.encode()


HOSTILE = {
    "a word file that unpacks to 100 MB": zip_of_zeros,
    "a word file nested 100,000 deep": lambda: made.docx([("Normal", "<w:p>" * 100_000 + "</w:p>" * 100_000)]),
    "a feed of a billion laughs": lambda: laughs("rss"),
    "a feed nested deep": lambda: b"<rss>" + b"<item>" * 100_000,
    "rich text nested deep": lambda: b"{\\rtf1 " + b"{" * 200_000 + b"words" + b"}" * 200_000,
    "a mail of many parts": lambda: (
        b"MIME-Version: 1.0\nFrom: a@b\nSubject: x\nContent-Type: multipart/mixed; boundary=a\n\n" + b"--a\n\nwords\n" * 20_000
    ),
    "mails within mails": lambda: (
        b"MIME-Version: 1.0\nFrom: a@b\nTo: c\n" + b"Content-Type: message/rfc822\n\nFrom: a@b\nTo: c\nMIME-Version: 1.0\n" * 2_000
    ),
    "a head of many lines": lambda: b"A: b\n" * 200_000,
    "a line of underscores": lambda: b"_" * 300_000 + b"\n" + b" " * 300_000,
    "spaces": lambda: b" " * 400_000 + b"x",
    "blank lines": lambda: b"SE x\n" + b"\n" * 200_000 + b"HD",
    "open comments": lambda: b"<!--" * 60_000,
    "open entities": lambda: b"<?xml version='1.0'?>" + b"<!-- -->" * 20_000,
    "a page of many archive addresses": lambda: (
        b"<html>__wm.wombat(" + b"https://web.archive.org/web/20230101000000/http:/" * 10_000
    ),
    "many sequences of a wrong encoding": lambda: "Ã©â€™".encode() * 50_000,
    "references without end": lambda: b"TY  - NEWS\nTI  - x\n" * 20_000,
}


@pytest.mark.parametrize("content", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_file_costs_a_moment(content: object) -> None:
    """What is made to hang, to grow or to crash is read or refused."""
    import time

    made_up = content()  # type: ignore[operator]
    began = time.process_time()

    try:
        read.several(made_up, path="x")
    except DatelineError as refused:
        said(refused)

    assert time.process_time() - began < 5
