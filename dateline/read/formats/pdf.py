"""Read the text layer of a PDF: bytes → Piece."""

import re
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from dateline.nouns.clipping import MediaType
from dateline.read.piece import Piece, Unsupported, known, one_line_ends

_MOST_PAGES = 500
_HYPHEN = re.compile(r"(?<=[^\W\d_])[\u00ad\u0002\ufffe]\n?(?=[^\W\d_])|(?<=[a-zà-ÿ])-\n(?=[a-zà-ÿ])")
_NUMBER = re.compile(r"\d+")
_WIDE = re.compile(r"[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]")
_APART, _LARGER = 1.35, 1.18
"""So much wider than between lines is the space between paragraphs; so much larger is the type of a headline."""
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


@dataclass(frozen=True, slots=True)
class _Line:
    """A printed line: where it begins, ends and stands on the page, and the width of its first word."""

    text: str
    left: float
    right: float
    top: float
    height: float
    first_word: float

    def begins_near(self, other: "_Line") -> bool:
        """Whether both stand in one column, an indent apart at most."""
        return abs(self.left - other.left) < 3 * self.height


def _page(document: object, number: int) -> str:
    page = document[number]  # type: ignore[index]
    words = page.get_textpage()
    try:
        return _in_paragraphs(_lines(words)) or _as_printed(str(words.get_text_bounded()))
    finally:
        words.close()
        page.close()


def _as_printed(text: str) -> str:
    return one_line_ends(text).replace("\x00", "").strip("\n")


def _lines(words: Any) -> list[_Line]:
    """The page's lines by their places; none where characters cannot be told from their places."""
    text = str(words.get_text_range())
    if len(text) != words.count_chars() or "\x00" in text:
        return []
    found: list[_Line] = []
    for match in re.finditer(r"[^\r\n]*\S", text):
        start = match.end() - len(match[0].lstrip())
        word = start + (1 if _WIDE.match(text[start]) else len(match[0].split(maxsplit=1)[0]))
        left, bottom, right, top = words.get_charbox(start, loose=True)
        end, word_end = (words.get_charbox(place - 1, loose=True)[2] for place in (match.end(), word))
        found.append(_Line(text[start : match.end()], left, max(end, right), top, top - bottom, word_end - left))
    return found


def _in_paragraphs(lines: list[_Line]) -> str:
    """Lines put together to paragraphs; nothing where no line goes on in the next, as on a page of single lines."""
    steps = sorted(step for above, below in pairwise(lines) if (step := above.top - below.top) > 0)
    pitch = steps[len(steps) // 4] if steps else 0.0
    spaced = sum(step > _APART * pitch for step in steps) > 1
    goes_on = [_goes_on(above, below, lines, pitch=pitch, spaced=spaced) for above, below in pairwise(lines)]
    if sum(goes_on) < 2:
        return ""
    joined = lines[0].text + "".join(("\n" if on else "\n\n") + line.text for on, line in zip(goes_on, lines[1:], strict=True))
    return "\n\n".join(_one_line(paragraph) for paragraph in joined.split("\n\n"))


def _goes_on(above: _Line, below: _Line, lines: list[_Line], *, pitch: float, spaced: bool) -> bool:
    """Whether the next line follows as close as lines do, and a line was broken because the next word had no room.

    Where a page sets its paragraphs apart by space (`spaced`), a line of three quarters of the column's width is full enough.
    """
    if not 1 / _LARGER < above.height / (below.height or 1) < _LARGER or above.top - below.top > _APART * pitch:
        return False
    column = [line for line in lines if line.begins_near(above)]
    edge, margin = max(line.right for line in column), min(line.left for line in column)
    if spaced:
        return above.right - margin > 0.75 * (edge - margin)
    return above.right + below.first_word + above.height / 5 > edge


def _one_line(paragraph: str) -> str:
    whole = _HYPHEN.sub("", paragraph)
    return re.sub(rf"(?<={_WIDE.pattern})\n(?={_WIDE.pattern})", "", whole).replace("\n", " ")


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
