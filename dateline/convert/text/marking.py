"""Put the blocks of an article in Markdown together as they stood: text, blocks → Markdown."""

import re
from itertools import groupby

from dateline.convert.text.blocks import Block
from dateline.convert.text.inline import Addresses, addresses, inline, plain
from dateline.convert.text.lines import form_of

_BULLETS = frozenset("*-•+")
_NUMBERED, _CLOSED = re.compile(r"\s*(\d{1,3}[.)])\s+(?=\S)"), re.compile(r"\s+#+\s*$")
# Rows of cells with a line under the first, and what parts the cells: no bar of a link's words or address.
_TABLE = re.compile(
    r"^[^\n|]*\|[^\n]*\n[ \t]*\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)+\|?[ \t]*(?:\n|\Z)(?:[^\n|]*\|[^\n]*(?:\n|\Z))*",
    re.M,
)
_BAR = re.compile(r"(?<!\\)\|(?![^\[\]\n]*\]\()(?![^()\n]*\))")


def marked_up(text: str, parts: list[Block]) -> str:
    """The article's paragraphs, headings, lists, quotations and tables, with their links and emphasis."""
    known = addresses(text)
    tables = [match.span() for match in _TABLE.finditer(text)] if "|" in text else []
    made, before = "", ""
    groups = groupby(parts, key=lambda block: _table(block, tables)) if tables else [(None, parts)]
    for table, rows in groups:
        blocks = list(rows)
        grid = "" if table is None else _grid(text, blocks, known)
        for kind, words in [("|", grid)] if grid else [_dressed(text, block, known) for block in blocks]:
            gap = (
                "" if not made else "\n>\n" if before == kind == ">" else "\n" if before == kind and kind in ("-", "1.") else "\n\n"
            )
            made, before = made + gap + words, kind
    return made


def _table(block: Block, tables: list[tuple[int, int]]) -> int | None:
    """Where the table begins that a block stands in."""
    return next((start for start, end in tables if start <= block.start < end), None)


def _dressed(text: str, block: Block, known: Addresses) -> tuple[str, str]:
    """What a block is, and its Markdown."""
    raw = form_of(text[block.start : block.end])[2] if len(block.spans) == 1 else _rejoined(text, block)
    if block.heading:
        return "#", f"{'#' * max(2, block.heading)} {inline(_CLOSED.sub('', raw), block.words, known)}"
    number = None if block.mark else _NUMBERED.match(raw)
    if number and block.words.startswith(f"{number[1]} "):
        return "1.", f"{number[1]} {inline(raw[number.end() :], block.words[len(number[1]) + 1 :], known)}"
    words = inline(raw, block.words, known)
    if block.mark[:1] in _BULLETS and block.mark:
        return "-", f"- {words}"
    return (">", f"> {words}") if block.mark[:1] == ">" else ("", words)


def _rejoined(text: str, block: Block) -> str:
    return " ".join([form_of(text[start:end])[2] for start, end in block.spans])


def _grid(text: str, blocks: list[Block], known: Addresses) -> str:
    """A table of the rows that are the article's; empty where they are no two or have a single cell."""
    rows = [_BAR.split(text[block.start : block.end].strip().strip("|")) for block in blocks]
    width = max(map(len, rows))
    if len(rows) < 2 or width < 2 or any(len(block.spans) > 1 for block in blocks):
        return ""
    said = [[inline(cell.strip(), plain(cell), known) for cell in row] + [""] * (width - len(row)) for row in rows]
    first, *rest = ["| " + " | ".join([cell.replace("|", "\\|") for cell in row]) + " |" for row in said]
    return "\n".join([first, "|" + " --- |" * width, *rest])
