"""Tell what bytes are by their content: bytes → MediaType or Format."""

import re
from enum import StrEnum

from dateline.nouns.clipping import MediaType
from dateline.read.decode import only_damaged, unmarked
from dateline.read.piece import Unsupported

__all__ = ["Format", "Unsupported", "media_type"]


class Format(StrEnum):
    """Kinds of files in which an article is wrapped, each with what people call it."""

    DOCX = "a Word file"
    ODT = "an OpenDocument file"
    RTF = "an RTF file"
    PDF = "a PDF"
    MAIL = "a mail"
    MHTML = "a web archive (MHTML)"
    FEED = "a feed"
    WARC = "a web archive (WARC)"
    RIS = "a reference file (RIS, EndNote or BibTeX)"
    PICTURE = "a picture"


_AS_TEXT = "save it as .txt or as a web page (.html)"
_REFUSED = (
    (b"7z\xbc\xaf", "is an archive", "unpack it first"),
    (b"Rar!", "is an archive", "unpack it first"),
    (b"bplist00", "is a Safari web archive", "save the page as .html or as PDF"),
    (b"\x7fELF", "is a program", "remove it"),
    (b"ID3", "is a sound recording", "type its words into a .txt file"),
    (b"OggS", "is a sound recording", "type its words into a .txt file"),
)
_OLD_OFFICE = b"\xd0\xcf\x11\xe0"
_OF_OLD_OFFICE = (
    ("__substg1.0_", "is a message that Outlook saved (.msg)", "open it in Outlook and save it as text (.txt) or HTML, or drag it into another mail program and save it as .eml"),  # noqa: E501 - read as one
    ("WordDocument", "is an old Word file (.doc)", "open it in Word or LibreOffice and save it as .docx"),
    ("Workbook", "is a table of Excel, not an article", "copy the article's text into a .txt file, or remove it"),
    ("PowerPoint Document", "is a presentation, not an article", "copy the article's text into a .txt file, or remove it"),
)  # fmt: skip
_OTHER_ZIPS = (
    ("Index/Document.iwa", "a document of Pages, Numbers or Keynote"),
    ("content.xml", "an OpenDocument file"),
    ("META-INF/container.xml", "an e-book"),
    ("xl/workbook.xml", "a table"),
    ("ppt/presentation.xml", "a presentation"),
)
_PICTURES = re.compile(
    rb"\x89PNG|\xff\xd8\xff|GIF8[79]a|RIFF.{4}WEBP|II\*\x00|MM\x00\*|BM.{4}\x00\x00\x00\x00|.{4}ftyp(?:heic|heix|mif1|avif)", re.S
)
_HTML_START = re.compile(rb"<(?:!doctype\s+html|html|head|body)\b", re.I)
_HTML_BLOCK = re.compile(rb"<(?:p|div|h[1-6]|article|section|table|ul|span|br)\b[^<>]{0,300}>", re.I)
_DOCTYPE = re.compile(rb"<!DOCTYPE[^>]*>")
_FEED = re.compile(rb"<(?:rss|feed|rdf:RDF)[\s>]")
_ASIDE = ((b"<!--", b"-->"), (b"<?", b">"))
_FRONT_MATTER = re.compile(rb"\s*---[ \t]*\r?\n(?:[^\n]*\n){0,200}?---[ \t]*(?:\r?\n|$)")
_MAIL = re.compile(rb"(?:From [^\r\n]{1,300}\r?\n)?(?:[!-9;-~]{1,60}:[^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*){3,}")
_FIELD = re.compile(rb"^([!-9;-~]{1,60}):", re.M)
# A copied page may begin with "From:" and "Date:"; only what passed through a mail program has one of these.
_POSTMARKS = frozenset([b"mime-version", b"message-id", b"received", b"return-path", b"content-transfer-encoding", b"delivered-to"])
_RIS = re.compile(
    rb"\s*(?:TY  - [A-Z]{2,6}\s*\r?\n[A-Z][A-Z0-9]  -|SrcDatabase-|%0 [A-Z][\w ]{3,40}\r?\n%\S |@[a-zA-Z]{3,20}\{[^\s,{}]{0,100},\s*\w+\s*=)"  # noqa: E501 - read as one
)
_AS_RIS = "save each article's text as a file, and what is known of it as RIS beside it, or remove this"
_ROWS = re.compile(rb'(?:"[^"\r\n]{0,200}",){3,}"[^"\r\n]{0,200}"\r?\n"')
_DATA = re.compile(rb'\s*(?:\[\s*)?\{\s*"[^"\r\n]{1,60}"\s*:')
_UTF16 = (b"\xff\xfe", b"\xfe\xff")


def media_type(content: bytes, *, path: str) -> MediaType | Format:
    """What the bytes are; the name of the file decides only between plain text and Markdown.

    Raises:
        Unsupported: a binary file of a kind that is not read.
    """
    wrapped = _wrapped(content)
    if wrapped is not None:
        return wrapped
    start = content[:200_000].removeprefix(b"\xef\xbb\xbf")
    if start.startswith(_UTF16):
        start = start[2:].replace(b"\x00", b"")
    if b"\x00" in start and (unmarked(start) or only_damaged(start)):
        start = start.replace(b"\x00", b"")
    if b"\x00" in start:
        raise Unsupported(what="is a binary file, not an article in text or HTML", todo=_AS_TEXT)
    opening = _opening(start)
    doctype = _DOCTYPE.match(opening)
    if b"<rdf:RDF" in opening[:400] and b"zotero.org/namespaces" in start:
        raise Unsupported(what="is an export of Zotero (RDF)", todo=_AS_RIS)
    if _FEED.match(_opening(opening[doctype.end() :]) if doctype else opening):
        return Format.FEED
    if _RIS.match(start):
        return Format.RIS
    if _ROWS.match(start):
        raise Unsupported(what="is a table (CSV), not an article", todo=_AS_RIS)
    if _DATA.match(start) and _is_json(content):
        raise Unsupported(what="is data (JSON), not an article", todo=_AS_RIS)
    return _mail(start) or _text(start, opening, path=path)


def _text(start: bytes, opening: bytes, *, path: str) -> MediaType:
    """The kind of a text; tags under front matter make no page of it."""
    if _FRONT_MATTER.match(start):
        return MediaType.MARKDOWN
    if _HTML_START.match(opening) or len(_HTML_BLOCK.findall(start)) >= 3:
        return MediaType.HTML
    return MediaType.MARKDOWN if path.lower().endswith((".md", ".markdown")) else MediaType.TEXT


def _opening(content: bytes) -> bytes:
    """The content from its first tag on, comments and processing instructions before it left out."""
    content = content.lstrip()
    while True:
        end = next((content.find(close) + len(close) for mark, close in _ASIDE if content.startswith(mark) and close in content), 0)
        if not end:
            return content
        content = content[end:].lstrip()


def _wrapped(content: bytes) -> Format | None:
    """The formats that a signature tells."""
    if content.startswith(b"PK\x03\x04"):
        return _zipped(content)
    if content.startswith(b"\x1f\x8b"):
        return _packed(content)
    if b"%PDF-" in content[:1024] and not _FRONT_MATTER.match(content):
        return Format.PDF
    if content.lstrip()[:5] == b"{\\rtf":
        return Format.RTF
    if content.startswith(b"WARC/"):
        return Format.WARC
    if _PICTURES.match(content[:64]):
        return Format.PICTURE
    if content.startswith(_OLD_OFFICE):
        raise _old_office(content)
    for signature, what, todo in _REFUSED:
        if content.startswith(signature):
            raise Unsupported(what=what, todo=todo)
    return None


def _old_office(content: bytes) -> Unsupported:
    """Which of the kinds it is that Office kept in one container: each has a part of its own name in it."""
    found = ((what, todo) for name, what, todo in _OF_OLD_OFFICE if name.encode("utf-16-le") in content)
    what, todo = next(found, ("is an old Word, Excel or Outlook file", "save it as .docx, .txt or as a web page (.html)"))
    return Unsupported(what=what, todo=todo)


def _is_json(content: bytes) -> bool:
    import json

    try:
        json.loads(content)
    except (ValueError, RecursionError):
        return False
    return True


def _zipped(content: bytes) -> Format:
    import io
    import zipfile

    try:
        names = frozenset(zipfile.ZipFile(io.BytesIO(content)).namelist())
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise Unsupported(what="is a damaged Word file or archive", todo="save it again where it comes from") from error
    if "word/document.xml" in names:
        return Format.DOCX
    if "content.xml" in names and content[:200].count(b"opendocument.text"):
        return Format.ODT
    for mark, what in _OTHER_ZIPS:
        if mark in names:
            raise Unsupported(what=f"is {what}", todo="save it as .docx, .txt or as a web page (.html)")
    raise Unsupported(what="is an archive", todo="unpack it here and remove it")


def _packed(content: bytes) -> Format:
    import zlib

    try:
        start = zlib.decompressobj(31).decompress(content[:4096], 64)
    except zlib.error:
        start = b""
    if start.startswith(b"WARC/"):
        return Format.WARC
    raise Unsupported(what="is a compressed file", todo="unpack it first")


def _mail(start: bytes) -> Format | None:
    head = _MAIL.match(start)
    if head is None:
        return None
    names = {name.lower() for name in _FIELD.findall(head[0])}
    if b"multipart/related" in head[0].lower() and _is_page(head[0], names):
        return Format.MHTML
    return Format.MAIL if names & _POSTMARKS and names & {b"from", b"subject", b"to"} else None


def _is_page(head: bytes, names: set[bytes]) -> bool:
    """A saved page: its address in the head, or nobody it was sent to."""
    return bool(names & {b"snapshot-content-location", b"content-location"}) or b"to" not in names or b"saved by" in head.lower()
