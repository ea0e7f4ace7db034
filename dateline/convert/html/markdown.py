"""Write the blocks of an article as Markdown: blocks → text."""

import re
from urllib.parse import urljoin

from dateline.convert.html.blocks import Block, In
from dateline.convert.html.tree import Node, Run

_SPECIAL = re.compile(r"([\\`*_\[\]<>{}~|])|&(?=#?\w{1,31};)|!(?=\[)")
_LINE_START = re.compile(r"^(?:([#+=-])(?=\s|$|[=-])|(\d{1,9})([.)])(?=\s|$)|(:)(?=\s)|([-+]{2,}))")
_EMPHASIS = {"em": "*", "i": "*", "cite": "*", "strong": "**", "b": "**"}


def markdown(body: list[Block], *, base: str = "") -> str:
    """The article's Markdown; `base` is the page's address, which relative links start from."""
    parts: list[str] = []
    previous: Block | None = None
    for block in body:
        words = inline(block.runs, home=block.node, base=base)
        if not words:
            continue
        piece = _dressed(words, block)
        if parts:
            parts.append(_gap(previous, block))
        parts.append(piece)
        previous = block
    return "".join(parts) + ("\n" if parts else "")


def _gap(previous: Block | None, block: Block) -> str:
    if previous is None:
        return "\n\n"
    listed = _item(previous) is not None and _item(block) is not None
    if _quoted(previous) and _quoted(block):
        return "\n>\n"
    return "\n" if listed and _list(previous) is _list(block) else "\n\n"


def _dressed(words: str, block: Block) -> str:
    if block.node.tag == "pre":
        return words
    level = _level(block)
    if level:
        return "#" * level + " " + words.replace("\n", " ")
    words = _guard(words)
    item = _item(block)
    if item is not None and not _quoted(block):
        return _marker(item, block) + words
    if _quoted(block):
        return "> " + words.replace("\n", "\n> ")
    return words


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


def _marker(item: Node, block: Block) -> str:
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
    pieces: list[tuple[str, tuple[Node, ...]]] = []
    for run in runs:
        if run.text == "\n" and run.start == run.end:
            pieces.append(("\n", _styles(run.node.parent, home)))
        elif run.text:
            pieces.append((re.sub(r"\s+", " ", run.text), _styles(run.node, home)))
    out: list[str] = []
    at = 0
    while at < len(pieces):
        styles = pieces[at][1]
        end = at
        while end < len(pieces) and pieces[end][1] == styles:
            end += 1
        out.append(_styled("".join(piece[0] for piece in pieces[at:end]), styles, base))
        at = end
    return _tidy("".join(out))


def _styles(node: Node | None, home: Node) -> tuple[Node, ...]:
    found: list[Node] = []
    while node is not None and node is not home:
        if node.tag in _EMPHASIS or node.tag in ("a", "code"):
            found.append(node)
        node = node.parent
    return tuple(reversed(found))


def _styled(text: str, styles: tuple[Node, ...], base: str) -> str:
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


def _linked(words: str, target: str, base: str) -> str:
    target = target.strip()
    if not target or target.startswith("#") or re.match(r"(?i)(?:javascript|data|vbscript|about):", target):
        return words
    try:
        target = urljoin(base, target) if base else target
    except ValueError:
        return words
    target = re.sub(r"[\s()<>\\]", lambda match: f"%{ord(match[0]):02X}", target)
    return f"[{words}]({target})"


def _tidy(text: str) -> str:
    lines = [" ".join(line.split(" ")).strip() for line in text.split("\n")]
    return "\\\n".join(re.sub(r" {2,}", " ", line) for line in lines if line)
