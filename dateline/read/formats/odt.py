"""Read a text document of LibreOffice and its kin (OpenDocument): bytes → Piece.

Source of the element names: OASIS OpenDocument 1.3, part 3.
"""

import io
import re
import zipfile
from collections.abc import Iterator, Mapping
from html import escape

from lxml import etree

from dateline.nouns.clipping import Enclosed
from dateline.read.formats import package
from dateline.read.piece import Piece, known

_SPACES = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "svg": "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
    "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    "xlink": "http://www.w3.org/1999/xlink",
    "dc": "http://purl.org/dc/elements/1.1/",
}
_PREFIX = {space: prefix for prefix, space in _SPACES.items()}
_TAGS = {
    "text:list": "ul",
    "text:list-item": "li",
    "table:table": "table",
    "table:table-row": "tr",
    "table:table-cell": "td",
}
# What was taken out of the text, or is said about it.
_LEFT_OUT = frozenset(
    (
        "text:tracked-changes",
        "office:annotation",
        "text:sequence-decls",
        "text:table-of-content",
        "svg:title",
        "svg:desc",
    )
)
_SIGNS = {"text:tab": " ", "text:line-break": "<br>", "text:s": " "}
_STYLED = {"Title": "h1", "Subtitle": "h2"}
_CAPTIONS = frozenset(("Caption", "Illustration", "Figure", "FigureCaption", "Drawing"))
_PICTURE = re.compile(r"<img [^>]*/>")
_MOST_SPACES = 80


def pieces(content: bytes) -> tuple[Piece, ...]:
    """The document as `package.article` gives it."""
    package.weigh(content, what="an OpenDocument file")
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        document = _parsed(parts.read("content.xml"))
        written = _written_title(parts)
        shown = {name: Enclosed.within(parts.read(name)) for name in parts.namelist() if name.startswith("Pictures/")}
    body = document.find(".//office:body/office:text", _SPACES)
    styles = _Styles(document)
    html = "".join((*_inner(body, styles, shown), *_notes(body, styles, shown))) if body is not None else ""
    return (package.article(html, facts=known("odt", title=package.title(written))),)


def pictures(content: bytes) -> Iterator[tuple[str, bytes]]:
    """The pictures packed into it, each with the address under which its page shows it."""
    return package.pictures(content, folder="Pictures/")


class _Styles:
    """What the styles of a document's own paragraphs and words are: the named one they come from, and whether they are bold."""

    def __init__(self, document: etree._Element) -> None:
        self.parent: dict[str, str] = {}
        self.bold: set[str] = set()
        for style in document.iterfind(".//office:automatic-styles/style:style", _SPACES):
            name = _attribute(style, "style:name")
            self.parent[name] = _attribute(style, "style:parent-style-name")
            letters = style.find("style:text-properties", _SPACES)
            if letters is not None and _attribute(letters, "fo:font-weight") == "bold":
                self.bold.add(name)

    def named(self, paragraph: etree._Element) -> str:
        """The style that a reader would choose by name."""
        own = _attribute(paragraph, "text:style-name")
        return self.parent.get(own) or own


def _notes(body: etree._Element, styles: _Styles, shown: Mapping[str, str]) -> Iterator[str]:
    """The notes of all pages, a paragraph each behind the sign that stands for it in the text."""
    for note in body.iterfind(".//text:note", _SPACES):
        words = " ".join("".join(_inner(part, styles, shown)) for part in note.iterfind("text:note-body/text:p", _SPACES))
        yield f"<p>{_called(note)} {words}</p>"


def _called(note: etree._Element) -> str:
    return f"[{escape(note.findtext('text:note-citation', '', _SPACES))}]"


def _inner(element: etree._Element, styles: _Styles, shown: Mapping[str, str]) -> Iterator[str]:
    """What an element holds, as HTML."""
    yield escape(element.text or "", quote=False)
    for child in element:
        yield from _element(child, styles, shown)
        yield escape(child.tail or "", quote=False)


def _element(element: etree._Element, styles: _Styles, shown: Mapping[str, str]) -> Iterator[str]:
    name = _name(element)
    if name in _LEFT_OUT:
        return
    if name == "text:note":
        yield _called(element)
        return
    if name in _SIGNS:
        times = _attribute(element, "text:c") if name == "text:s" else ""
        yield _SIGNS[name] * (min(int(times), _MOST_SPACES) if times.isdecimal() else 1)
        return
    if name == "draw:image":
        if source := shown.get(_attribute(element, "xlink:href")):
            yield f'<img src="{escape(source)}" alt="{escape(_said(element))}" />'
        return
    tag, attributes = _tag(element, name, styles)
    inner = _inner(element, styles, shown)
    if name == "text:p" and styles.named(element) in _CAPTIONS:
        yield _captioned("".join(inner))
        return
    if not tag:
        yield from inner
        return
    yield f"<{tag}{attributes}>"
    yield from inner
    yield f"</{tag}>"


def _captioned(inner: str) -> str:
    """A caption; one that stands in a box with its picture is a figure."""
    picture, words = "".join(_PICTURE.findall(inner)), _PICTURE.sub("", inner).strip()
    return f"<figure>{picture}<figcaption>{words}</figcaption></figure>" if picture else f'<p class="caption">{words}</p>'


def _said(image: etree._Element) -> str:
    """What the frame of a picture says for who cannot see it."""
    frame = image.getparent()
    return str((frame.findtext("svg:desc", "", _SPACES) or frame.findtext("svg:title", "", _SPACES)) if frame is not None else "")


def _tag(element: etree._Element, name: str, styles: _Styles) -> tuple[str, str]:
    """The HTML element that stands for one of a document, with its attributes; empty where only what it holds counts."""
    style = _attribute(element, "text:style-name")
    if name == "text:h":
        level = _attribute(element, "text:outline-level")
        return f"h{min(int(level), 6) if level.isdecimal() and level != '0' else 1}", ""
    if name == "text:p":
        return _STYLED.get(styles.named(element), "p"), ""
    if name == "text:a":
        return "a", f' href="{escape(_attribute(element, "xlink:href"))}"'
    if name == "text:span" and style in styles.bold:
        return "strong", ""
    return _TAGS.get(name, ""), ""


def _name(element: etree._Element) -> str:
    """`text:p`; for a comment or another vocabulary's element empty."""
    if not isinstance(element.tag, str):
        return ""
    name = etree.QName(element)
    return f"{_PREFIX.get(name.namespace or '', '')}:{name.localname}"


def _attribute(element: etree._Element, name: str) -> str:
    prefix, _, local = name.partition(":")
    return str(element.get(f"{{{_SPACES[prefix]}}}{local}") or "")


def _written_title(parts: zipfile.ZipFile) -> str:
    if "meta.xml" not in parts.namelist():
        return ""
    found = _parsed(parts.read("meta.xml")).find(".//dc:title", _SPACES)
    return "" if found is None else str(found.text or "")


def _parsed(content: bytes) -> etree._Element:
    """The tree of a part; nothing outside it is read, no entity grows."""
    return etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False))
