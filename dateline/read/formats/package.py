"""A written document that is a zip of parts: what it unpacks to, its pictures, and its page → Piece."""

import io
import re
import zipfile
from collections.abc import Iterator

from dateline.nouns.clipping import Enclosed, Known, MediaType
from dateline.read.formats.html import marked, page, words_of
from dateline.read.piece import Piece, Unsupported
from dateline.read.split import is_export

_LARGEST = 200 * 1024 * 1024
_LARGEST_PART = 40 * 1024 * 1024
_MOST_PARTS = 10_000
_SHAPED = re.compile(r"<(?:img|table|ul|ol)\b")
# A paragraph of nothing but a picture, and its caption.
_CAPTIONED = re.compile(r'<p>(<img [^>]{1,2000}/>)</p>\s*<p class="caption">(.{1,2000}?)</p>')
# A headline that was only made bold: the first paragraph, where no other is called a title.
_BOLD = re.compile(r"\s*<p><strong>((?:(?!</?(?:p|strong)>).){4,200})</strong></p>")
_MADE_UP = re.compile(
    r"(?:microsoft word|untitled|sin título|无标题|document\d*|documento\d*)\b|\.(?:docx?|dotx?|odt|ott|rtf|txt)$", re.I
)


def weigh(content: bytes, *, what: str) -> None:
    """Refuse what unpacks to far more than any article.

    Raises:
        Unsupported: it does.
    """
    parts = zipfile.ZipFile(io.BytesIO(content)).infolist()
    texts = sum(part.file_size for part in parts if part.filename.endswith((".xml", ".rels")))
    if texts > _LARGEST_PART or sum(part.file_size for part in parts) > _LARGEST or len(parts) > _MOST_PARTS:
        raise Unsupported(what=f"is {what} that unpacks to far more than an article", todo="copy its text into a .txt file")


def pictures(content: bytes, *, folder: str) -> Iterator[tuple[str, bytes]]:
    """The pictures packed into a folder of it, each with the address under which its page shows it."""
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        for part in parts.infolist():
            if part.filename.startswith(folder) and part.file_size <= _LARGEST_PART:
                picture = parts.read(part)
                yield Enclosed.within(picture), picture


def title(written: str) -> str:
    """The title that a document says it has; empty for one that the program made up."""
    return "" if _MADE_UP.search(written) else written.strip()


def article(body: str, *, facts: tuple[Known, ...]) -> Piece:
    """The document as a page where lists, tables or pictures shape it; else its lines, headings marked as such."""
    body = _CAPTIONED.sub(r"<figure>\1<figcaption>\2</figcaption></figure>", body)
    body = body if "<h1" in body else _BOLD.sub(r"<h1>\1</h1>", body, count=1) if _BOLD.match(body) else body
    plain = words_of(body)
    if is_export(plain):
        return Piece(kind=MediaType.TEXT, text=plain, known=facts)
    if not _SHAPED.search(body):
        return Piece(kind=MediaType.TEXT, text=words_of(marked(body)), known=facts)
    return Piece(kind=MediaType.HTML, text=page(body, title=facts[0].value if facts else ""), known=facts)
