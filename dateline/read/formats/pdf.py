"""Read the text layer of a PDF: bytes → Piece."""

import re
from collections import Counter

from dateline.nouns.clipping import MediaType
from dateline.read.piece import Piece, Unsupported, known, one_line_ends

_MOST_PAGES = 500
_HYPHEN = re.compile(r"(?<=[^\W\d_])[\u00ad\u0002\ufffe]\n?(?=[^\W\d_])|(?<=[a-zà-ÿ])-\n(?=[a-zà-ÿ])")
_NUMBER = re.compile(r"\d+")
_MADE_UP = re.compile(r"(?:microsoft word|untitled|sin título|无标题|document\d*|page \d+)|\.(?:docx?|pdf|indd|qxd|rtf|txt)$", re.I)


def pieces(content: bytes) -> tuple[Piece, ...]:
    """The text of all pages in reading order, words that a line end divides put together."""
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise Unsupported(what="is a PDF with a password", todo="save a copy without one") from error
        raise
    try:
        if len(document) > _MOST_PAGES:
            raise Unsupported(what=f"is a PDF of {len(document):,} pages", todo="save the article's pages as a PDF of their own")
        pages = [_page(document, number) for number in range(len(document))]
        title = str(document.get_metadata_dict().get("Title") or "")
    finally:
        document.close()
    if not any(page.strip() for page in pages):
        raise Unsupported(
            what="is a PDF without text, perhaps a scan",
            todo="type the text into a .txt file of the same name, or have it recognised (OCR) first",
        )
    text = "\n\n".join(_without_running_heads(pages))
    stated = "" if _MADE_UP.search(title) else title
    return (Piece(kind=MediaType.TEXT, text=_HYPHEN.sub("", text), known=known("pdf", title=stated)),)


def _page(document: object, number: int) -> str:
    page = document[number]  # type: ignore[index]
    words = page.get_textpage()
    try:
        return one_line_ends(str(words.get_text_bounded())).replace("\x00", "").strip("\n")
    finally:
        words.close()
        page.close()


def _without_running_heads(pages: list[str]) -> list[str]:
    """Pages without the first or last line that stands on most of them but for its number."""
    if len(pages) < 3:
        return pages
    edges = Counter(edge for page in pages for edge in set(_edges(page)))
    running = {edge for edge, times in edges.items() if edge and times * 2 > len(pages)}
    return [_cut(page, running) for page in pages]


def _edges(page: str) -> tuple[str, str]:
    lines = page.split("\n")
    return _NUMBER.sub("#", lines[0].strip()), _NUMBER.sub("#", lines[-1].strip())


def _cut(page: str, running: set[str]) -> str:
    first, last = _edges(page)
    lines = page.split("\n")
    return "\n".join(lines[1 if first in running else 0 : -1 if last in running and len(lines) > 1 else len(lines)])
