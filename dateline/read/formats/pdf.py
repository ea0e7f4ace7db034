"""Read the text layer of a PDF: bytes → Piece."""

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from dateline.nouns.clipping import Known, MediaType
from dateline.read.formats.margins import Line, printed_from, without_margins
from dateline.read.piece import Piece, Unsupported, address, known, one_line_ends

_MOST_PAGES = 500
_HYPHEN = re.compile(r"(?<=[^\W\d_])[\u00ad\u0002\ufffe]\n?(?=[^\W\d_])|(?<=[a-zà-ÿ])-\n(?=[a-zà-ÿ])")
# A word that a row's end divides goes on behind a sign of its own, on the same line as far as the library tells.
_DIVIDES = "\u00ad\u0002\ufffe"
_ROW = re.compile(rf"[^\r\n{_DIVIDES}]*[^\s{_DIVIDES}][{_DIVIDES}]?")
_WIDE = re.compile(r"[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]")
_ENDED = re.compile(r"[.!?。！？:：][\"”’»)]?\s*$")
_APART, _LARGER, _LEADING = 1.35, 1.18, 1.4
"""So much wider than between lines is the space between paragraphs; so much larger is the type of a headline; so many times the
height of its type a headline's lines are set apart at most."""
_FEW = 4
_LISTED = re.compile(r"[•●▪‣◦]\s?\S|\d{1,2}[.)]\s+\S")
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
        pages = [_lines_of(document, number) for number in range(len(document))]
        title = str(document.get_metadata_dict().get("Title") or "")
    finally:
        document.close()
    if not any(line.text for lines in pages for line in lines):
        raise Unsupported(
            what="is a PDF without text, perhaps a scan",
            todo="type the text into a .txt file of the same name, or have it recognised (OCR) first",
        )
    text = _in_one(_printed(without_margins(pages)))
    facts = (*_titled(title, pages[0]), *address("pdf", printed_from(pages)))
    return (Piece(kind=MediaType.TEXT, text=_HYPHEN.sub("", text), known=facts),)


def _titled(stated: str, lines: list[Line]) -> tuple[Known, ...]:
    """The headline: for sure where large type on the first page says what the file states, as in print-outs of pages."""
    if _MADE_UP.search(stated):
        return ()
    printed = next((words for words in _large(lines) if len(words) > 12 and words.casefold() in stated.casefold()), "")
    return known("pdf", title=printed, sure=True) if printed else known("pdf", title=stated)


def _large(lines: list[Line]) -> list[str]:
    """What stands on a page in larger type than most of it."""
    size = sorted(line.height for line in lines)[len(lines) // 2]
    runs = _runs(lines, pitch=size)
    return [_one_line("\n".join(line.text for line in run.lines)) for run in runs if run.lines[0].height > _LARGER * size]


def _lines_of(document: object, number: int) -> list[Line]:
    page = document[number]  # type: ignore[index]
    words = page.get_textpage()
    try:
        return _placed(words) or _unplaced(str(words.get_text_bounded()))
    finally:
        words.close()
        page.close()


def _unplaced(text: str) -> list[Line]:
    """The lines of a page whose characters cannot be told from their places: each below the one before, that is all."""
    printed = one_line_ends(text).replace("\x00", "").strip("\n").split("\n")
    return [Line(text=text, top=-float(n), foot=-float(n)) for n, text in enumerate(printed)]


def _placed(words: Any) -> list[Line]:
    """The page's lines by their places; none where characters cannot be told from their places."""
    text = str(words.get_text_range())
    if len(text) != words.count_chars() or "\x00" in text:
        return []
    found: list[Line] = []
    for match in _ROW.finditer(text):
        start = match.end() - len(match[0].lstrip())
        word = start + (1 if _WIDE.match(text[start]) else len(match[0].split(maxsplit=1)[0]))
        left, bottom, right, top = words.get_charbox(start, loose=True)
        last = match.end() - (2 if match[0][-1] in _DIVIDES and len(match[0]) > 1 else 1)
        _, _, end, foot = words.get_charbox(last, loose=True)
        first_word = words.get_charbox(word - 1, loose=True)[2] - left
        found.append(Line(text[start : match.end()], left, max(end, right), top, foot, top - bottom, first_word))
    return found


def _printed(pages: list[list[Line]]) -> list[str]:
    """Each page in paragraphs, or in lines where hardly any of all pages goes on in the next."""
    goes_on = [_goes_on(lines) for lines in pages]
    in_lines = sum(map(sum, goes_on)) < 2
    return [
        "\n".join(line.text for line in lines) if in_lines else _joined(lines, on) for lines, on in zip(pages, goes_on, strict=True)
    ]


def _joined(lines: list[Line], goes_on: list[bool]) -> str:
    if not any(goes_on):
        return "\n".join(line.text for line in lines)
    joined = lines[0].text + "".join(("\n" if on else "\n\n") + line.text for on, line in zip(goes_on, lines[1:], strict=True))
    return "\n\n".join(_one_line(paragraph) for paragraph in joined.split("\n\n"))


def _goes_on(lines: list[Line]) -> list[bool]:
    """Of each line but the last whether its paragraph goes on in the next; nothing where the lines have no places."""
    steps = sorted(step for above, below in pairwise(lines) if (step := above.foot - below.top) > 0 and above.height)
    if not steps:
        return []
    pitch = steps[len(steps) // 4]
    spaced = sum(step > _APART * pitch for step in steps) > 1
    size = sorted(line.height for line in lines)[len(lines) // 2]
    runs = _runs(lines, pitch=pitch)
    return [on for run in runs for on in (*_ends(run, spaced=spaced, size=size, edge=_edge(run, lines)), _turns(run))][:-1]


@dataclass(frozen=True, slots=True)
class _Run:
    """Lines of one size and column that follow one another closely; `onto` begins the next column where that is next."""

    lines: tuple[Line, ...]
    onto: str

    def is_full(self, line: Line, room: float) -> bool:
        """Whether no more than `room` is left behind the line."""
        return line.right + room > max(one.right for one in self.lines)


def _runs(lines: list[Line], *, pitch: float) -> list[_Run]:
    found: list[list[Line]] = [[lines[0]]]
    onto: list[str] = []
    for above, below in pairwise(lines):
        if _is_close(above, below, pitch=pitch):
            found[-1].append(below)
            continue
        found.append([below])
        turns = below.top > above.foot and below.left > above.left and above.is_sized_as(below)
        onto.append(below.text if turns else "")
    return [_Run(tuple(run), begins) for run, begins in zip(found, [*onto, ""], strict=True)]


def _is_close(above: Line, below: Line, *, pitch: float) -> bool:
    near = 0 < above.foot - below.top <= max(_APART * pitch, _LEADING * above.height)
    return near and above.is_sized_as(below) and (above.begins_near(below) or above.is_centred_with(below))


def _edge(run: _Run, lines: list[Line]) -> float:
    """Where the column ends that a run stands in; a few lines alone do not tell."""
    first = run.lines[0]
    beside = lines if len(run.lines) < _FEW else run.lines
    return max(line.right for line in beside if line.begins_near(first) and line.is_sized_as(first))


def _is_entry(above: Line, below: Line, edge: float) -> bool:
    """Whether a line begins an entry of a list: behind a sentence, by its mark or because its first word had room above."""
    if not _ENDED.search(above.text):
        return below.text[0] in "•●▪‣◦"
    return _LISTED.match(below.text) is not None or above.right + below.first_word + above.height < edge


def _ends(run: _Run, *, spaced: bool, size: float, edge: float) -> list[bool]:
    """For each line of a run but the last whether it goes on: because the next word had no room, or as a headline does.

    Where a page sets its paragraphs apart by space (`spaced`), a line of three quarters of the width is full enough; `edge` is
    where the run's column ends.
    """
    wide = max(line.right for line in run.lines) - min(line.left for line in run.lines)
    if run.lines[0].height > _LARGER * size:
        return [True] * (len(run.lines) - 1)
    return [
        above.text[-1] in _DIVIDES
        or (
            not _is_entry(above, below, edge)
            and (
                run.is_full(above, wide / 4 if spaced else below.first_word + above.height / 5)
                or (run.is_full(above, wide / 2) and below.text[0].islower() and not _ENDED.search(above.text))
            )
        )
        for above, below in pairwise(run.lines)
    ]


def _turns(run: _Run) -> bool:
    """Whether the last line of a column goes on in the next column."""
    last = run.lines[-1]
    if not run.onto or _ENDED.search(last.text):
        return False
    return last.text[-1] in _DIVIDES or run.onto[0].islower() or run.is_full(last, last.height * 3)


def _one_line(paragraph: str) -> str:
    whole = _HYPHEN.sub("", paragraph)
    return re.sub(rf"(?<={_WIDE.pattern})\n(?={_WIDE.pattern})", "", whole).replace("\n", " ")


def _in_one(pages: list[str]) -> str:
    """All pages; a sentence that a page's end divides goes on."""
    text = ""
    for page in filter(None, pages):
        goes_on = text and not _ENDED.search(text) and page[0].islower()
        text += ("\n" if text.endswith("-") else " ") + page if goes_on else f"\n\n{page}" if text else page
    return text
