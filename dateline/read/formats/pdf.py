"""Read the text layer of a PDF: bytes → Piece."""

import ctypes
import re
from dataclasses import dataclass, replace
from itertools import pairwise
from math import hypot
from typing import Any

from dateline.nouns.clipping import Known, MediaType
from dateline.read.formats.hyphens import undivided
from dateline.read.formats.margins import Line, printed_from, without_margins
from dateline.read.piece import Piece, Unsupported, address, known, one_line_ends

_MOST_PAGES = 500
# A word that a row's end divides goes on behind a sign of its own, on the same line as far as the library tells.
_DIVIDES = "\u00ad\u0002\ufffe"
_LINE_END = re.compile(rf"(?<![{_DIVIDES}])(?:(?<![a-zà-ÿ]-)\n|\n(?![a-zà-ÿ]))")
_ROW = re.compile(rf"[^\r\n{_DIVIDES}]*[^\s{_DIVIDES}][{_DIVIDES}]?")
_PART = re.compile(r"\S+")
_WIDE = re.compile(r"[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]")
# A Chinese line that a column's end breaks off, as no headline or entry of a list does.
_BREAKS_OFF = re.compile(r".{24,}[\u3400-\u9fff]$")
_ENDED = re.compile(r"[.!?。！？:：][\"”’»)]?\s*$")
_APART, _LARGER, _LEADING = 1.35, 1.18, 1.6
"""So much wider than between lines is the space between paragraphs; so much larger is the type of a headline; so many times the
height of its type a headline's lines are set apart at most."""
# Parts of one row that lie no further apart than a wide space between words were parted by a change of type only.
# A Chinese full stop fills half of its square, and the next sign may stand in the other half.
_SPACE, _OVERLAP = 1.2, 0.6
# A line that is set in by so much begins a paragraph where no more than so many lines of its run do.
_SET_IN, _SET_IN_LINES = (0.5, 4.0), 0.4
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
    text = undivided(_in_one(_printed(without_margins(pages))))
    facts = (*_titled(title, pages[0]), *address("pdf", printed_from(pages)))
    return (Piece(kind=MediaType.TEXT, text=text, known=facts),)


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
    large = [run for run in runs if run.lines[0].height > _LARGER * size]
    return [undivided(_one_line("\n".join(line.text for line in run.lines))) for run in large]


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
        wide = _WIDE.search(text, start, start + 2)
        word = wide.end() if wide else start + len(match[0].split(maxsplit=1)[0])
        left = words.get_charbox(start, loose=True)[0]
        last = match.end() - (2 if match[0][-1] in _DIVIDES and len(match[0]) > 1 else 1)
        first_word = words.get_charbox(word - 1, loose=True)[2] - left
        top, foot, size = _baseline(words, start), _baseline(words, last), _size(words, start)
        row, right = _in_order(words, start, text[start : match.end()], size)
        right = max(right, *(words.get_charbox(place, loose=True)[2] for place in (start, last)))
        found.append(Line(row, left, right, top, foot, size, first_word))
    return _in_rows(found)


def _in_order(words: Any, start: int, row: str, size: float) -> tuple[str, float]:
    """A Chinese line as it is seen, and where it ends: programs write its quotation marks, of another type, behind all else."""
    parts = list(_PART.finditer(row)) if _WIDE.search(row) else []
    places = [words.get_charbox(start + part.start(), loose=True)[0] for part in parts]
    if places == sorted(places):
        return row, 0.0
    seen = sorted(zip(places, parts, strict=True), key=lambda each: each[0])
    text, end = "", seen[0][0]
    for left, part in seen:
        text += (" " if left - end > size / 2 else "") + part[0]
        end = words.get_charbox(start + part.end() - 1, loose=True)[2]
    return text, end


def _in_rows(found: list[Line]) -> list[Line]:
    """The parts of one row that only a change of type parts, as at quotation marks, are one line."""
    rows: list[Line] = []
    for line in found:
        last = rows[-1] if rows else None
        if last is None or not _is_beside(last, line):
            rows.append(line)
            continue
        between = "" if line.left - last.right < line.height / 8 else " "
        rows[-1] = replace(last, text=last.text + between + line.text, right=line.right, foot=line.foot)
    return rows


def _is_beside(before: Line, line: Line) -> bool:
    level = abs(before.foot - line.top) < line.height / 4
    return level and -_OVERLAP * line.height < line.left - before.right < _SPACE * line.height


def _baseline(words: Any, place: int) -> float:
    """How high the line of a character lies; its box may be that of its own form, which for `一` is a dash."""
    from pypdfium2 import raw

    x, y = ctypes.c_double(), ctypes.c_double()
    raw.FPDFText_GetCharOrigin(words, place, x, y)
    return y.value


def _size(words: Any, place: int) -> float:
    """The size of a character's type as it is printed."""
    from pypdfium2 import raw

    shown = raw.FS_MATRIX()
    raw.FPDFText_GetMatrix(words, place, shown)
    return float(raw.FPDFText_GetFontSize(words, place)) * hypot(shown.c, shown.d)


def _printed(pages: list[list[Line]]) -> list[str]:
    """Each page in paragraphs, or in lines where hardly any of all pages goes on in the next."""
    goes_on = [_goes_on(lines) for lines in pages]
    in_lines = sum(map(sum, goes_on)) < 2 and not any(
        on and _BREAKS_OFF.search(line.text)
        for lines, page in zip(pages, goes_on, strict=True)
        for on, line in zip(page, lines, strict=False)
    )
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

    def opens(self, line: Line, above: Line) -> bool:
        """Whether a line begins a paragraph because it is set in, which most are not."""
        set_in = [one for one in self.lines if self._is_set_in(one)]
        if line not in set_in or len(set_in) > _SET_IN_LINES * len(self.lines):
            return False
        return above not in set_in or _ENDED.search(above.text) is not None

    def _is_set_in(self, line: Line) -> bool:
        by = line.left - min(one.left for one in self.lines)
        return _SET_IN[0] * line.height < by < _SET_IN[1] * line.height


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
            and not run.opens(below, above)
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
    """The paragraph in one line, but for the ends of lines that divide a word."""
    whole = re.sub(rf"(?<={_WIDE.pattern})\n(?={_WIDE.pattern})", "", paragraph)
    return _LINE_END.sub(" ", whole)


def _in_one(pages: list[str]) -> str:
    """All pages; a sentence that a page's end divides goes on."""
    text = ""
    for page in filter(None, pages):
        goes_on = text and not _ENDED.search(text) and page[0].islower()
        text += ("\n" if text.endswith("-") else " ") + page if goes_on else f"\n\n{page}" if text else page
    return text
