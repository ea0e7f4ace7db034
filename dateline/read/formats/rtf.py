"""Read rich text: bytes → Piece."""

import re
from html import escape

from dateline.nouns.clipping import MediaType
from dateline.read.formats import package
from dateline.read.piece import Piece, one_line_ends
from dateline.read.split import is_export

_CODE_PAGE = re.compile(rb"\\ansicpg(\d{3,5})")
# The library ends each cell of a table with a bar, and each row with a line.
_TABLE = re.compile(r"(?:^(?:[^|\n]*\|){2,}[ \t]*(?:\n|\Z)){2,}", re.M)
_HEADLINE = re.compile(r"\s*([^\n|]{8,160}[^\n|.:;,。])[ \t]*\n")


def pieces(content: bytes) -> tuple[Piece, ...]:
    """The text of the file, a line for each paragraph; where tables shape it, a page."""
    from striprtf import striprtf

    page = _CODE_PAGE.search(content[:4096])
    encoding = f"cp{page[1].decode('ascii')}" if page and page[1] != b"65001" else "utf-8" if page else "cp1252"
    written: str = striprtf.rtf_to_text(content.decode("latin-1"), encoding=encoding, errors="replace")
    text = one_line_ends(written).replace("\x00", "")
    if b"\\row" not in content or not _TABLE.search(text):
        return (Piece(kind=MediaType.TEXT, text=text),)
    spread = _TABLE.sub(lambda found: found[0].replace("|\n", "\n").replace("|", "\t"), text)
    if is_export(spread):
        return (Piece(kind=MediaType.TEXT, text=spread),)
    return (package.article(_shaped(text), facts=()),)


def _shaped(text: str) -> str:
    """The lines as paragraphs, the first as the headline where it may be one, and the tables."""
    first = _HEADLINE.match(text)
    head = f"<h1>{escape(first[1], quote=False)}</h1>\n" if first else ""
    place, parts = first.end() if first else 0, [head]
    for table in _TABLE.finditer(text, place):
        parts += [_paragraphs(text[place : table.start()]), _table(table[0])]
        place = table.end()
    return "".join((*parts, _paragraphs(text[place:])))


def _paragraphs(lines: str) -> str:
    return "".join(f"<p>{escape(line, quote=False)}</p>\n" for line in lines.split("\n") if line.strip())


def _table(rows: str) -> str:
    cells = [row.rstrip().removesuffix("|").split("|") for row in rows.split("\n") if row.strip()]
    inner = ("".join(f"<td>{escape(cell.strip(), quote=False)}</td>" for cell in row) for row in cells)
    return "<table>" + "".join(f"<tr>{row}</tr>" for row in inner) + "</table>\n"
