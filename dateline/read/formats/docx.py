"""Read a Word file: bytes → Piece."""

import io
import re
import zipfile
from collections.abc import Iterator
from typing import Any

from dateline.nouns.clipping import Enclosed, MediaType
from dateline.read.formats.html import page, words_of
from dateline.read.piece import Piece, Unsupported, known
from dateline.read.split import is_export

_PICTURES = "word/media/"
_LARGEST = 200 * 1024 * 1024
_LARGEST_TEXT = 40 * 1024 * 1024
_STYLES = """
p[style-name='Title'] => h1:fresh
p[style-name='Subtitle'] => h2:fresh
p[style-name='Caption'] => p.caption:fresh
p[style-name='caption'] => p.caption:fresh
p.Caption => p.caption:fresh
"""
_TITLE = re.compile(rb"<dc:title>([^<]{1,500})</dc:title>")
# A paragraph of nothing but a picture, and its caption.
_CAPTIONED = re.compile(r'<p>(<img [^>]{1,2000}/>)</p>\s*<p class="caption">(.{1,2000}?)</p>')
# A headline that was only made bold: the first paragraph, where no other is called a title.
_BOLD = re.compile(r"\s*<p><strong>((?:(?!</?(?:p|strong)>).){4,200})</strong></p>")
_SHAPED = re.compile(r"<(?:img|table|ul|ol)\b")
_HEADING = re.compile(r"<h([1-6])\b[^>]*>(?:<a\b[^>]*></a>)*")
_MADE_UP = re.compile(r"(?:microsoft word|untitled|sin título|无标题|document\d*|documento\d*)\b|\.(?:docx?|dotx?|rtf|txt)$", re.I)


def pieces(content: bytes) -> tuple[Piece, ...]:
    """The document as a page where lists, tables or pictures shape it; else its lines, headings marked as such."""
    import mammoth

    _weighed(content)
    file = io.BytesIO(content)
    shown = mammoth.images.img_element(_shown)
    body = str(mammoth.convert_to_html(file, style_map=_STYLES, convert_image=shown).value)
    body = _CAPTIONED.sub(r"<figure>\1<figcaption>\2</figcaption></figure>", body)
    body = body if "<h1" in body else _BOLD.sub(r"<h1>\1</h1>", body, count=1) if _BOLD.match(body) else body
    facts = known("docx", title=_title(content))
    plain = words_of(body)
    if is_export(plain):
        return (Piece(kind=MediaType.TEXT, text=plain, known=facts),)
    if not _SHAPED.search(body):
        marked = _HEADING.sub(lambda found: f"{found[0]}{'#' * int(found[1])} ", body)
        return (Piece(kind=MediaType.TEXT, text=words_of(marked), known=facts),)
    return (Piece(kind=MediaType.HTML, text=page(body, title=facts[0].value if facts else ""), known=facts),)


def pictures(content: bytes) -> Iterator[tuple[str, bytes]]:
    """The pictures packed into a Word file, each with the address under which its page shows it."""
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        for part in parts.infolist():
            if part.filename.startswith(_PICTURES) and part.file_size <= _LARGEST_TEXT:
                picture = parts.read(part)
                yield Enclosed.within(picture), picture


def _shown(image: Any) -> dict[str, str]:
    """What a picture's element says: no bytes, only how to find them again."""
    with image.open() as packed:
        return {"src": Enclosed.within(packed.read())}


def _weighed(content: bytes) -> None:
    """Refuse what unpacks to far more than any article."""
    parts = zipfile.ZipFile(io.BytesIO(content)).infolist()
    texts = sum(part.file_size for part in parts if part.filename.endswith((".xml", ".rels")))
    if texts > _LARGEST_TEXT or sum(part.file_size for part in parts) > _LARGEST or len(parts) > 10_000:
        raise Unsupported(what="is a Word file that unpacks to far more than an article", todo="copy its text into a .txt file")


def _title(content: bytes) -> str:
    from html import unescape

    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        if "docProps/core.xml" not in parts.namelist():
            return ""
        found = _TITLE.search(parts.read("docProps/core.xml"))
    title = unescape(found[1].decode("utf-8", "replace")).strip() if found else ""
    return "" if _MADE_UP.search(title) else title
