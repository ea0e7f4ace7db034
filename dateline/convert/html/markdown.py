"""Write the blocks of an article as Markdown: blocks → text."""

import re
from itertools import groupby
from operator import itemgetter

from dateline.convert.fields import addresses
from dateline.convert.html.blocks import Block, In
from dateline.convert.html.tree import Node, Run

# What may be special comes first: so the pattern passes by all other characters at once.
_SPECIAL = re.compile(r"[\\`*_\[\]<>{}~|&!](?:(?<![&!])|(?<=&)(?=#?\w{1,31};)|(?<=!)(?=\[))")
_LINE_START = re.compile(r"^(?:([#+=-])(?=\s|$|[=-])|(\d{1,9})([.)])(?=\s|$)|(:)(?=\s)|([-+]{2,}))")
_SPACE, _SPACES = re.compile(r"\s+"), re.compile(r" {2,}")
_EMPHASIS = {"em": "*", "i": "*", "cite": "*", "strong": "**", "b": "**"}
_STYLED = frozenset((*_EMPHASIS, "a", "code"))


def markdown(body: list[Block], *, base: str = "") -> str:
    """The article's Markdown; `base` is the page's address, which relative links start from."""
    parts: list[str] = []
    previous: Block | None = None
    for table, group in groupby(body, key=_data_table):
        blocks = list(group)
        rows = grid(blocks, base=base) if table is not None and table.tag == "table" else ""
        if rows:
            parts += [rows] if previous is None else ["\n\n", rows]
            previous = blocks[-1]
            continue
        for block in blocks:
            words = inline(block.runs, home=block.node, base=base)
            if not words:
                continue
            if previous is not None:
                parts.append(_gap(previous, block))
            parts.append(_dressed(words, block, previous))
            previous = block
    return "".join(parts) + ("\n" if parts else "")


def _gap(previous: Block, block: Block) -> str:
    if _quoted(previous) and _quoted(block):
        return "\n>\n"
    before, item = _item(previous), _item(block)
    if before is None or item is None or before is item or _quoted(previous) or _quoted(block):
        return "\n\n"
    one, other = _list(previous), _list(block)
    return "\n" if one is other or (one and other and (_holds(one, other) or _holds(other, one))) else "\n\n"


def _holds(outer: Node, inner: Node) -> bool:
    return outer.index < inner.index <= outer.last


def _dressed(words: str, block: Block, previous: Block | None) -> str:
    if block.within & In.PRE:
        return _fenced(block)
    level = _level(block)
    if level:
        return "#" * level + " " + words.replace("\\\n", " ")
    words = _guard(words)
    if _quoted(block):
        return "> " + words.replace("\n", "\n> ")
    item = _item(block)
    if item is None:
        return words
    indent = _indent(block)
    if previous is not None and _item(previous) is item:
        return f"{indent}  " + words.replace("\n", f"\n{indent}  ")
    return indent + _marker(block) + words.replace("\n", f"\n{indent}  ")


def _fenced(block: Block) -> str:
    lines = "".join(run.text for run in block.runs).rstrip().split("\n")
    text = "\n".join(line if line.strip() else "" for line in lines).lstrip("\n")
    fence = "`" * max(3, 1 + max((len(ticks) for ticks in re.findall(r"`+", text)), default=0))
    return f"{fence}\n{text}\n{fence}"


def _indent(block: Block) -> str:
    """Two or, in an ordered list, three spaces for each list that the block's own list stands in."""
    outer = [node.tag for node in block.path if node.tag in ("ul", "ol")][1:]
    return "".join("   " if tag == "ol" else "  " for tag in outer[:4])


def _data_table(block: Block) -> Node | None:
    """The table whose cells hold figures or words to compare, rather than the page's layout; its caption stands before it."""
    if not block.within & In.TABLE or block.within & (In.PRE | In.QUOTE):
        return None
    return next((node for node in block.path if node.tag in ("table", "caption")), None)


def grid(blocks: list[Block], *, base: str) -> str:
    """A Markdown table; empty where the blocks are no rows of short cells side by side."""
    rows: dict[int, dict[int, str]] = {}
    for block in blocks:
        cell = next((node for node in block.path if node.tag in ("td", "th")), None)
        if cell is None or cell.parent is None or len(block.text) > 300 or sum(node.tag == "table" for node in block.path) > 1:
            return ""
        words = inline(block.runs, home=block.node, base=base).replace("\\\n", " ")
        row = rows.setdefault(cell.parent.index, {})
        row[cell.index] = f"{row[cell.index]} {words}" if cell.index in row else words
    width = max(len(row) for row in rows.values())
    if width < 2 or len(rows) < 2 or sum(len(row) == width for row in rows.values()) * 2 < len(rows):
        return ""
    lines = ["| " + " | ".join([*row.values(), *[""] * (width - len(row))]) + " |" for row in rows.values()]
    return "\n".join([lines[0], "|" + " --- |" * width, *lines[1:]])


def _level(block: Block) -> int:
    if not block.within & In.HEADING:
        return 0
    for node in block.path:
        if len(node.tag) == 2 and node.tag[0] == "h" and node.tag[1].isdigit():
            return max(2, int(node.tag[1]))
    return 0


def _quoted(block: Block) -> bool:
    return bool(block.within & In.QUOTE)


def _item(block: Block) -> Node | None:
    return next((node for node in block.path if node.tag in ("li", "dd", "dt")), None) if block.within & In.LIST else None


def _list(block: Block) -> Node | None:
    return next((node for node in block.path if node.tag in ("ul", "ol", "dl")), None)


def _marker(block: Block) -> str:
    listing = _list(block)
    return "1. " if listing is not None and listing.tag == "ol" else "- "


def _guard(words: str) -> str:
    return "\n".join(_LINE_START.sub(_escape_start, line) for line in words.split("\n"))


def _escape_start(match: re.Match[str]) -> str:
    if match[2]:
        return f"{match[2]}\\{match[3]}"
    return "\\" + match[0]


def inline(runs: list[Run], *, home: Node, base: str) -> str:
    """One block's words with emphasis, links and line breaks."""
    pieces: list[tuple[Node | None, str]] = []
    for run in runs:
        if run.text == "\n" and run.start == run.end:
            pieces.append((_innermost(run.node.parent, home), "\n"))
        elif run.text:
            pieces.append((_innermost(run.node, home), _spaced(run.text)))
    alike = groupby(pieces, key=itemgetter(0))
    return _tidy("".join([_styled("".join([words for _, words in group]), _styles(node, home), base) for node, group in alike]))


def _spaced(text: str) -> str:
    """The text with one space for every stretch of white space; of all white space only the space is printable."""
    return text if text.isprintable() and "  " not in text else _SPACE.sub(" ", text)


def _innermost(node: Node | None, home: Node) -> Node | None:
    """The element nearest to a run that says how it looks or where it leads; it stands in the same others wherever it is met."""
    while node is not None and node is not home:
        if node.tag in _STYLED:
            return node
        node = node.parent
    return None


def _styles(node: Node | None, home: Node) -> list[Node]:
    """All such elements that one stands in, itself included, the outermost first."""
    found: list[Node] = []
    while (node := _innermost(node, home)) is not None:
        found.append(node)
        node = node.parent
    return found[::-1]


def _styled(text: str, styles: list[Node], base: str) -> str:
    core = text.strip()
    if not core:
        return text
    before, after = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    words = escape(core)
    marks = {_EMPHASIS[node.tag] for node in styles if node.tag in _EMPHASIS}
    if "\n" not in words:
        for mark in sorted(marks):
            words = f"{mark}{words}{mark}"
    link = next((node for node in styles if node.tag == "a"), None)
    if link is not None:
        words = _linked(words, link.get("href"), base)
    return f"{before}{words}{after}"


def escape(text: str) -> str:
    """Plain words that Markdown leaves as they are."""
    return _SPECIAL.sub(lambda match: "\\" + match[0], text)


def escaped(text: str) -> str:
    """Plain words as a paragraph of their own."""
    return _guard(escape(text)) + "\n"


def _linked(words: str, target: str, base: str) -> str:
    target = target.strip()
    if not target or target.startswith("#") or re.match(r"(?i)(?:javascript|data|vbscript|about):", target):
        return words
    target = addresses.joined(base, target)
    if not target:
        return words
    target = re.sub(r"[\s()<>\\]", lambda match: f"%{ord(match[0]):02X}", target)
    return f"[{words}]({target})"


def _tidy(text: str) -> str:
    lines = map(str.strip, text.split("\n"))
    return "\\\n".join(_SPACES.sub(" ", line) if "  " in line else line for line in lines if line)
