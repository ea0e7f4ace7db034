"""Files of every format, made by code in our own words."""

import io
import zipfile
from collections.abc import Iterable, Mapping

TITLE = "Ferry returns to the lower harbour"
PARAGRAPHS = (
    "The white ferry that once carried milk and schoolchildren came back to the lower harbour on Tuesday after eleven years in a dry dock.",
    "Its new owner, a cooperative of fishermen and bakers, paid for the engine with small loans from two hundred families of the bay.",
    '"We counted every screw twice," said Olga Brandt, who led the work, "and then we painted the funnel the colour that people remembered."',
    "From next month the boat will cross four times a day; a single ticket costs as much as a loaf of bread, and bicycles travel free.",
)
TEXT = "\n\n".join((TITLE, *PARAGRAPHS)) + "\n"
HTML = "".join(f"<p>{paragraph}</p>\n" for paragraph in PARAGRAPHS)
PAGE = f"<!doctype html><html><head><title>{TITLE}</title></head><body><article><h1>{TITLE}</h1>\n{HTML}</article></body></html>"

_TYPES = (
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
_RELATIONS = (
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'
)
_CORE = (
    '<?xml version="1.0"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{title}</dc:title></cp:coreProperties>'
)


_DRAWN = (
    '<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="p" descr="{words}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill>'
    '<a:blip r:embed="{name}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>'
)
_MAIN = "http://schemas.openxmlformats.org"
_SPACES = (
    f'xmlns:w="{_MAIN}/wordprocessingml/2006/main" xmlns:a="{_MAIN}/drawingml/2006/main" xmlns:pic="{_MAIN}/drawingml/2006/picture" '
    f'xmlns:wp="{_MAIN}/drawingml/2006/wordprocessingDrawing" xmlns:r="{_MAIN}/officeDocument/2006/relationships"'
)


def docx(
    paragraphs: Iterable[tuple[str, str]],
    *,
    title: str = "",
    padding: int = 0,
    pictures: Mapping[str, bytes] | None = None,
    bold: Iterable[str] = (),
    note: str = "",
) -> bytes:
    """A Word file of (style, words), some `bold`; of `pictures` the one that a style names. `padding` bytes of nothing are packed
    with it; `note` stands below the last paragraph's page."""
    shown = pictures or {}
    body = "".join(
        _DRAWN.format(name=style, words=words)
        if style in shown
        else f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r>{"<w:rPr><w:b/></w:rPr>" * (words in bold)}<w:t>{words}</w:t></w:r></w:p>'
        for style, words in paragraphs
    )
    body += '<w:p><w:r><w:footnoteReference w:id="2"/></w:r></w:p>' if note else ""
    document = f'<?xml version="1.0"?><w:document {_SPACES}><w:body>{body}</w:body></w:document>'
    notes = f'<w:footnotes {_SPACES}><w:footnote w:id="2"><w:p><w:r><w:t>{note}</w:t></w:r></w:p></w:footnote></w:footnotes>'
    related = "".join(
        f'<Relationship Id="{name}" Type="{_MAIN}/officeDocument/2006/relationships/image" Target="media/{name}.png"/>'
        for name in shown
    )
    related += (
        f'<Relationship Id="notes" Type="{_MAIN}/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/>' * bool(note)
    )
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as parts:
        parts.writestr("[Content_Types].xml", _TYPES)
        parts.writestr("_rels/.rels", _RELATIONS)
        parts.writestr("word/document.xml", document)
        if note:
            parts.writestr("word/footnotes.xml", notes)
        if related:
            relations = f'<?xml version="1.0"?><Relationships xmlns="{_MAIN}/package/2006/relationships">{related}</Relationships>'
            parts.writestr("word/_rels/document.xml.rels", relations)
        for name, picture in shown.items():
            parts.writestr(f"word/media/{name}.png", picture)
        if title:
            parts.writestr("docProps/core.xml", _CORE.format(title=title))
        if padding:
            parts.writestr("word/padding.xml", b"\0" * padding)
    return file.getvalue()


def rtf(lines: Iterable[str]) -> bytes:
    """Rich text in Windows-1252."""
    body = "".join(_rich(line) + "\\par\n" for line in lines)
    return f"{{\\rtf1\\ansi\\ansicpg1252\\deff0{{\\fonttbl{{\\f0 Times;}}}}\\f0 {body}}}".encode("ascii")


def _rich(line: str) -> str:
    return "".join(sign if sign < "\x7f" else f"\\'{sign.encode('cp1252')[0]:02x}" for sign in line)


Placed = tuple[float, float, float, str]
"""Words on a page: from the left, from the bottom, the size of the type, and they themselves."""


def pdf(pages: Iterable[Iterable[str]]) -> bytes:
    """A PDF with a line of text for each line of each page; a page without lines has no text layer."""
    return printed([[(40, 800 - 12 * n, 9, line) for n, line in enumerate(lines)] for lines in pages])


def printed(pages: Iterable[Iterable[Placed]], *, title: str = "") -> bytes:
    """A PDF with words at their places, in the order in which they are given."""
    streams = [b"".join(_drawn(*words) for words in page) for page in pages]
    kids = " ".join(f"{5 + 2 * number} 0 R" for number in range(len(streams)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(streams)} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        f"<< /Title ({title}) >>".encode(),
    ]
    for number, stream in enumerate(streams):
        place = f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents {6 + 2 * number} 0 R >>"
        objects.append(place.encode())
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream))
    file = bytearray(b"%PDF-1.4\n")
    places = []
    for number, content in enumerate(objects, start=1):
        places.append(len(file))
        file += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    start = len(file)
    file += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    file += b"".join(b"%010d 00000 n \n" % place for place in places)
    file += b"trailer\n<< /Size %d /Root 1 0 R /Info 4 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    return bytes(file)


def _drawn(left: float, bottom: float, size: float, words: str) -> bytes:
    shown = words.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)").encode("cp1252", "replace")
    return b"BT /F1 %g Tf %g %g Td (%s) Tj ET\n" % (size, left, bottom, shown)


def mail(*, subject: str = TITLE, html: str = "", text: str = "") -> bytes:
    """A mail as a program sends it."""
    from email.message import EmailMessage

    message = EmailMessage()
    message["From"] = "Olga Brandt <olga@example.org>"
    message["To"] = "archive@example.org"
    message["Subject"] = subject
    message["Date"] = "Tue, 14 Mar 2023 09:20:00 +0100"
    message["Message-ID"] = "<1@example.org>"
    message.set_content(text or "Please read this mail as a page.")
    if html:
        message.add_alternative(html, subtype="html")
    return message.as_bytes()


def mhtml(page: str, *, address: str) -> bytes:
    """A page as Chromium saves it in one file."""
    head = (
        f"From: <Saved by Blink>\r\nSnapshot-Content-Location: {address}\r\nSubject: {TITLE}\r\nDate: Wed, 15 Mar 2023 10:00:00 -0000\r\n"
        'MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--edge"\r\n\r\n\r\n'
    )
    part = f"----edge\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: 8bit\r\nContent-Location: {address}\r\n\r\n"
    return head.encode() + part.encode() + page.encode() + b"\r\n----edge--\r\n"


def rss(*items: tuple[str, str]) -> bytes:
    """A feed of (title, HTML)."""
    entries = "".join(
        f"<item><title>{title}</title><link>https://example.org/{number}</link><guid>tag:{number}</guid>"
        f"<pubDate>Tue, 14 Mar 2023 09:20:00 +0000</pubDate><dc:creator>Olga Brandt</dc:creator>"
        f"<content:encoded><![CDATA[{html}]]></content:encoded></item>"
        for number, (title, html) in enumerate(items)
    )
    return (
        '<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Bay Courier</title><language>en</language>'
        f"{entries}</channel></rss>"
    ).encode()


def atom(title: str, html: str) -> bytes:
    """An Atom file with one entry."""
    return (
        '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>The Bay Courier</title><entry>'
        f'<title>{title}</title><id>tag:one</id><link href="https://example.org/one"/><published>2023-03-14T09:20:00Z</published>'
        f'<author><name>Olga Brandt</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">{html}</div></content>'
        "</entry></feed>"
    ).encode()


def warc(*pages: tuple[str, str], packed: bool = False, pictures: dict[str, bytes] | None = None) -> bytes:
    """A web archive of (address, HTML), and pictures by their addresses."""
    import gzip

    records = [_record(address, html.encode()) for address, html in pages]
    records += [_record(address, picture, kind="image/jpeg") for address, picture in (pictures or {}).items()]
    return b"".join(gzip.compress(record) if packed else record for record in records)


def _record(address: str, content: bytes, *, kind: str = "text/html; charset=utf-8") -> bytes:
    answer = f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\n\r\n".encode() + content
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\nWARC-Date: 2023-03-15T10:00:00Z\r\n"
        f"WARC-Target-URI: {address}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: {len(answer)}\r\n\r\n"
    )
    return head.encode() + answer + b"\r\n\r\n"


RIS = (
    f"TY  - NEWS\nTI  - {TITLE}\nAU  - Brandt, Olga\nT2  - The Bay Courier\nDA  - 2023/03/14/\nSP  - 4\nEP  - 5\n"
    "ET  - Late\nVL  - 12\nUR  - https://example.org/ferry\nLA  - en\nER  - \n"
)


def lexis(*articles: tuple[str, str]) -> str:
    """Nexis: a cover, then articles of (title, body)."""
    cover = "User Name: archive\nDate and Time: Wednesday, March 15, 2023\nJob Number: 1\nDocuments (2)\n1. First\n2. Second\n\n"
    return cover + "\n".join(
        f"{title}\n\nThe Bay Courier\n\nMarch 14, 2023 Tuesday\n\nSection: NEWS; Pg. 4\n\nLength: 90 words\n\nByline: Olga Brandt\n\nBody\n\n{body}\n\n"
        "Load-Date: March 15, 2023\n\nEnd of Document\n"
        for title, body in articles
    )


def factiva(*articles: tuple[str, str]) -> str:
    """Factiva: articles of (title, body), each closed by its number."""
    return "\n".join(
        f"SE  News\nHD  {title}\nBY  By Olga Brandt\nWC  90 words\nPD  14 March 2023\nSN  The Bay Courier\nSC  BAYC\nPG  4\nLA  English\n"
        f"LP  {body.split(chr(10))[0]}\nTD  {body.partition(chr(10))[2].strip()}\nAN  Document BAYC00002023031{number}ej3e0000{number}\n"
        for number, (title, body) in enumerate(articles, start=1)
    )


def proquest(*articles: tuple[str, str]) -> str:
    """ProQuest: articles of (title, body) between lines of underscores."""
    line = "_" * 60
    return f"Report Information from ProQuest\n\n{line}\n" + f"\n{line}\n".join(
        f"\nDocument {number} of 2\n\n{title}\n\nAuthor: Brandt, Olga.\n\nPublication info: The Bay Courier, 14 Mar 2023: 4.\n\nFull text: {body}\n\n"
        f"Title: {title}\n\nPublication title: The Bay Courier\n\nPublication date: Mar 14, 2023\n\nProQuest document ID: 27{number}\n"
        for number, (title, body) in enumerate(articles, start=1)
    )


def lexis_old(*articles: tuple[str, str]) -> str:
    """LexisNexis of before 2018: articles of (title, body) counted on top, labels in capitals."""
    return "\n".join(
        f"\n          {number} of {len(articles)} DOCUMENTS\n\n          The Bay Courier\n\n       March 14, 2023 Tuesday\n\n{title}\n\nBYLINE: Olga Brandt\n\n"
        f"SECTION: NEWS; Pg. 4\n\nLENGTH: 90 words\n\n{body}\n\nLOAD-DATE: March 15, 2023\n\nLANGUAGE: ENGLISH\n\n    Copyright 2023 The Bay Courier\n"
        for number, (title, body) in enumerate(articles, start=1)
    )


def factiva_page(*articles: tuple[str, str]) -> str:
    """The same as a page."""
    return (
        "<!doctype html><html><head><title>Factiva</title><style>.article { margin: 0 }</style></head><body><div>Page 1</div>"
        + "".join(
            f'<div id="article-{number}" class="article enArticle"><div><span class="enHeadline">{title}</span></div>'
            "<div>By Olga Brandt</div><div>90 words</div><div>14 March 2023</div><div>The Bay Courier</div><div>BAYC</div><div>English</div>"
            + "<div>(c) 2023 The Bay Courier.</div>"
            + "".join(f'<p class="articleParagraph enarticleParagraph">{words}</p>' for words in body.split("\n\n"))
            + f"<p>Document BAYC00002023031{number}ej3e0000{number}</p></div>"
            for number, (title, body) in enumerate(articles, start=1)
        )
    )


def factiva_plain(*articles: tuple[str, str]) -> str:
    """Factiva as people print it: articles of (title, body) without tags, a summary of the search at the end."""
    return (
        "\n".join(
            f"{title}\nBy Olga Brandt\n90 words\n14 March 2023\nThe Bay Courier\nBAYC\n4\nEnglish\n(c) 2023 The Bay Courier.\n\n{body}\n\n"
            f"Document BAYC00002023031{number}ej3e0000{number}\n\n"
            for number, (title, body) in enumerate(articles, start=1)
        )
        + "\nSearch Summary\nText\nferry\nDate\nAll Dates\n"
    )


def europresse(*articles: tuple[str, str]) -> str:
    """Europresse as it is copied or printed: articles of (title, body), each closed by its certificate and number."""
    return "\n\n".join(
        f"The Bay Courier, no. 430{number}\nNews, Tuesday, March 14, 2023 1 090 words, p. 4\n\n{title}\n\nOlga Brandt\n\n{body}\n\n"
        "Cet article est paru dans The Bay Courier\n\n© 2023 The Bay Courier. Tous droits réservés. Le présent document est protégé.\n\n"
        f"Certificat émis le 20 mars 2023 à Northwick à des fins de visualisation personnelle.\n\nnews·20230314·BC·{number}_77"
        for number, (title, body) in enumerate(articles, start=1)
    )


def europresse_page(*articles: tuple[str, str]) -> str:
    """The same as a page."""
    return "<!DOCTYPE html><html><head><title>Europresse</title></head><body><div>2 documents</div>" + "".join(
        f'<article><header><div class="rdp__DocPublicationName"><span class="DocPublicationName">The Bay Courier, no. 430{number}'
        '<div class="rdp__newsdoc">A daily</div></span></div><div class="rdp__DocHeader"><span class="DocHeader">News, Tuesday, March 14, 2023 '
        f'90 words, p. 4</span></div><div class="titreArticle"><p class="titreArticleVisu rdp__articletitle">{title}</p></div>'
        '<div class="docAuthors">Olga Brandt</div></header><section><div class="DocText clearfix"><div class="docOcurrContainer">'
        + "".join(f"<p>{words}</p>" for words in body.split("\n\n"))
        + "<p>Cet article est paru dans <a href='https://courier.example/1'>The Bay Courier (site web)</a></p></div></div></section>"
        f'<div class="apd-sources-date">© 2023 The Bay Courier.</div><div class="publiC-lblNodoc">news·20230314·BC·{number}_77</div></article>'
        for number, (title, body) in enumerate(articles, start=1)
    )


def gale(*articles: tuple[str, str]) -> str:
    """Gale: articles of (title, body), labels above, how to cite them and their number below."""
    return "\n\n".join(
        f"{title}\nDate: Mar. 14, 2023\nFrom: The Bay Courier(Vol. 12, Issue 3)\nPublisher: Courier Media Ltd.\nDocument Type: Article\n"
        f"Length: 90 words\nByline: Olga Brandt\n\n{body}\n\nCopyright: COPYRIGHT 2023 Courier Media Ltd.\n\nSource Citation (MLA 9th Edition)\n"
        f'Brandt, Olga. "{title}." The Bay Courier, 14 Mar. 2023, p. 4. Gale OneFile: News, link.gale.example/A60000{number}.\n\n'
        f"Gale Document Number: GALE|A60000{number}"
        for number, (title, body) in enumerate(articles, start=1)
    )


_OPEN = "urn:oasis:names:tc:opendocument:xmlns:"
_OPEN_SPACES = (
    f'xmlns:office="{_OPEN}office:1.0" xmlns:text="{_OPEN}text:1.0" xmlns:table="{_OPEN}table:1.0" xmlns:draw="{_OPEN}drawing:1.0" '
    f'xmlns:style="{_OPEN}style:1.0" xmlns:svg="{_OPEN}svg-compatible:1.0" xmlns:fo="{_OPEN}xsl-fo-compatible:1.0" '
    'xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"'
)


def odt(body: str, *, title: str = "", pictures: Mapping[str, bytes] | None = None) -> bytes:
    """An OpenDocument text whose `body` is written in its own elements; bold words have the style `T1`."""
    bold = '<style:style style:name="T1"><style:text-properties fo:font-weight="bold"/></style:style>'
    content = (
        f'<?xml version="1.0"?><office:document-content {_OPEN_SPACES}><office:automatic-styles>{bold}</office:automatic-styles>'
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as parts:
        parts.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        parts.writestr("content.xml", content)
        parts.writestr("meta.xml", f"<office:document-meta {_OPEN_SPACES}><dc:title>{title}</dc:title></office:document-meta>")
        for name, picture in (pictures or {}).items():
            parts.writestr(f"Pictures/{name}.png", picture)
    return file.getvalue()


def odt_lines(lines: Iterable[str]) -> str:
    """Paragraphs, the first of them a heading."""
    first, *others = lines
    return f'<text:h text:outline-level="1">{first}</text:h>' + "".join(f"<text:p>{line}</text:p>" for line in others)
