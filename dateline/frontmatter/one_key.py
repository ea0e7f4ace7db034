"""Change one key in an author's file and nothing else: str, key, value → str."""

from dataclasses import dataclass

from dateline.frontmatter.emit import Value, inline, lines
from dateline.frontmatter.handler import FrontMatter
from dateline.frontmatter.nodes import Node, Scalar, Series, Table, Unreadable, absent
from dateline.nouns.problem import DatelineError

_HANDLER = FrontMatter()
_LAST = ("clipping", "converted")


class NotSpliced(DatelineError):
    """The file's front matter cannot be read, so nothing can be changed in it."""


def splice(text: str, *, key: str, value: Value | None) -> str:
    """The text with one top-level key set, or taken out for None; every other character stays, comments and order included.

    A new key goes below the others, above `clipping` and `converted` where these come last. Of the old value nothing is kept, but a
    comment behind it on its line is.

    Raises:
        NotSpliced: the file has no front matter that can be read.
    """
    front = _opened(text)
    return front.closed(_changed(front.block, front.table, key=key, value=value, ending=front.ending))


def extend(text: str, *, key: str, values: tuple[Value, ...]) -> str:
    """The text with more entries at the end of a list; of a list in block style every character stays, comments within it included.

    Raises:
        NotSpliced: the file has no front matter that can be read.
    """
    front = _opened(text)
    block, table, ending = front.block, front.table, front.ending
    node = next((node for name, node in table.entries if name.text == key), None)
    if not isinstance(node, Series) or node.flow or not node.entries or table.flow:
        old = node.entries if isinstance(node, Series) else () if node is None or absent(node) else (node,)
        return splice(text, key=key, value=(*map(_as_value, old), *values))
    start = block.rfind("\n", 0, node.start) + 1
    indent = block[start : node.start].partition("-")[0] if block[start : node.start].strip() else block[start : node.start]
    at = _end(block, node.entries[-1], colon=node.start)
    line = block[at:].partition("\n")[0].rstrip("\r")
    rows = (
        [row.removeprefix("  ") for row in lines(key, values)[1:]] if _of_blocks(values) else [f"- {inline(one)}" for one in values]
    )
    added = "".join(f"{ending}{indent}{row}" for row in rows)
    return front.closed(block[: at + len(line)] + added + block[at + len(line) :])


@dataclass(frozen=True, slots=True, kw_only=True)
class _Opened:
    """A file parted at its front matter: the text before and after the block, and what the block says."""

    before: str
    block: str
    after: str
    table: Table

    @property
    def ending(self) -> str:
        """How the file ends its lines."""
        return "\r\n" if "\r\n" in self.before else "\n"

    def closed(self, block: str) -> str:
        """The file with another block."""
        return self.before + block + self.after


def _opened(text: str) -> _Opened:
    mark = "\ufeff" if text.startswith("\ufeff") else ""
    plain = text.removeprefix(mark)
    try:
        begin = _HANDLER.begin(plain)
        block, _ = _HANDLER.split(plain)
        table = _HANDLER.table(block)
    except Unreadable as fault:
        raise NotSpliced(str(fault)) from fault
    return _Opened(before=mark + plain[:begin], block=block, after=plain[begin + len(block) :], table=table)


def _as_value(node: Node) -> Value:
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Table):
        return {key.text: _as_value(value) for key, value in node.entries if not absent(value)}
    return tuple(map(_as_value, node.entries))


def _changed(block: str, table: Table, *, key: str, value: Value | None, ending: str) -> str:
    place = next((at for at, (name, _) in enumerate(table.entries) if name.text == key), None)
    if place is None:
        return block if value is None else _added(block, table, key=key, value=value, ending=ending)
    if value is None:
        return _removed(block, table, place)
    name, node = table.entries[place]
    return _replaced(block, name, node, new=_after_colon(key, value, flow=table.flow, ending=ending))


def _replaced(block: str, name: Scalar, node: Node, *, new: str) -> str:
    """Everything from the key's colon to the value's last character goes, but for a comment on the key's own line."""
    colon = block.index(":", name.end) + 1
    end = _end(block, node, colon=colon)
    between = block[colon : node.start].partition("\n")[0] if not absent(node) else ""
    comment = between.rstrip() if between.lstrip().startswith("#") else ""
    if comment:
        return block[:colon] + _with_comment(new, comment) + block[end:]
    if "\n" not in new:
        return block[:colon] + new + block[end:]
    rest = block[end:].partition("\n")[0].rstrip("\r")
    return block[:colon] + _with_comment(new, rest) + block[end + len(rest) :]


def _with_comment(new: str, comment: str) -> str:
    """A comment stands behind a value of one line, and behind the key of a value that has more."""
    if "\n" not in new:
        return new + comment
    first = new.index("\r\n") if "\r\n" in new else new.index("\n")
    return new[:first] + comment + new[first:]


def _end(block: str, node: Node, *, colon: int) -> int:
    if absent(node) and not getattr(node, "text", ""):
        return colon
    return node.start + len(block[node.start : node.end].rstrip())


def _after_colon(key: str, value: Value, *, flow: bool, ending: str) -> str:
    if flow or not _of_blocks(value):
        return f" {inline(value)}"
    return ending.join(lines(key, value))[len(key) + 1 :]


def _added(block: str, table: Table, *, key: str, value: Value, ending: str) -> str:
    if table.flow:
        return f"{block[: table.start + 1]}{key}: {inline(value)}, {block[table.start + 1 :]}"
    at = len(block)
    for name, _ in reversed(table.entries):
        if name.text not in _LAST:
            break
        at = name.start
    return f"{block[:at]}{key}:{_after_colon(key, value, flow=False, ending=ending)}{ending}{block[at:]}"


def _removed(block: str, table: Table, place: int) -> str:
    name, node = table.entries[place]
    if table.flow:
        end = table.entries[place + 1][0].start if place + 1 < len(table.entries) else node.end
        return block[: name.start] + block[end:]
    last = _end(block, node, colon=block.index(":", name.end) + 1)
    line_end = block.find("\n", last)
    return block[: name.start] + (block[line_end + 1 :] if line_end >= 0 else "")


def _of_blocks(value: Value) -> bool:
    return isinstance(value, tuple) and any(not isinstance(part, str | bool) for part in value)
