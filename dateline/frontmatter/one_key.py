"""Change one key in an author's file and nothing else: str, key, value → str."""

from dateline.frontmatter.emit import Value, inline, lines
from dateline.frontmatter.handler import FrontMatter
from dateline.frontmatter.nodes import Node, Scalar, Series, Table, Unreadable, absent
from dateline.nouns.problem import DatelineError

_HANDLER = FrontMatter()
_OURS = ("clipping", "converted")


class NotSpliced(DatelineError):
    """The file's front matter cannot be read, so nothing can be changed in it."""


def splice(text: str, *, key: str, value: Value | None) -> str:
    """The text with one top-level key set, or taken out for None; every other character stays, comments and order included.

    A new key goes below the others, above `clipping` and `converted` where these come last.

    Raises:
        NotSpliced: the file has no front matter that can be read.
    """
    mark = "\ufeff" if text.startswith("\ufeff") else ""
    ending = "\r\n" if "\r\n" in text else "\n"
    plain = text.removeprefix(mark)
    try:
        begin, block, table = _read(plain)
    except Unreadable as fault:
        raise NotSpliced(str(fault)) from fault
    changed = _changed(block, table, key=key, value=value, ending=ending)
    return mark + plain[:begin] + changed + plain[begin + len(block) :]


def _read(plain: str) -> tuple[int, str, Table]:
    # A carriage return before the line end is white space to the boundary; the parser takes both as one line end.
    begin = _HANDLER.begin(plain)
    block, _ = _HANDLER.split(plain)
    return begin, block, _HANDLER.table(block)


def _changed(block: str, table: Table, *, key: str, value: Value | None, ending: str) -> str:
    place = next((at for at, (name, _) in enumerate(table.entries) if name.text == key), None)
    if place is None:
        return block if value is None else _added(block, table, key=key, value=value, ending=ending)
    name, node = table.entries[place]
    if value is None:
        return _removed(block, table, place)
    return _replaced(block, name, node, table=table, value=value, ending=ending)


def _replaced(block: str, name: Scalar, node: Node, *, table: Table, value: Value, ending: str) -> str:
    colon = block.index(":", name.end) + 1
    below = _below(value, table)
    new = "" if below else f" {inline(value)}"
    if below:
        new = "".join(f"{ending}{line}" for line in lines(name.text, value)[1:])
    if absent(node):
        end = node.end if node.text else colon
    else:
        end = node.start + len(block[node.start : node.end].rstrip())
    between = block[colon : node.start] if not absent(node) else ""
    if "\n" not in between and not below:
        return block[:colon] + (between or " ").replace("\t", " ") + inline(value) + block[end:]
    comment = between.rstrip() if "#" in between.partition("\n")[0] else ""
    if below:
        rest = block[end:].partition("\n")[0].rstrip("\r")
        return block[:colon] + (comment.partition("\n")[0].rstrip() or rest) + new + block[end + (0 if comment else len(rest)) :]
    return block[:colon] + new + comment.partition("\n")[0].rstrip() + block[end:]


def _added(block: str, table: Table, *, key: str, value: Value, ending: str) -> str:
    if table.flow:
        return f"{block[: table.start + 1]}{key}: {inline(value)}, {block[table.start + 1 :]}"
    new = ending.join(_written(key, value)) + ending
    at = len(block)
    for name, _ in reversed(table.entries):
        if name.text not in _OURS:
            break
        at = name.start
    return block[:at] + new + block[at:]


def _removed(block: str, table: Table, place: int) -> str:
    name, node = table.entries[place]
    if table.flow:
        end = table.entries[place + 1][0].start if place + 1 < len(table.entries) else node.end
        return block[: name.start] + block[end:]
    end = max(node.end, name.end)
    line_end = block.find("\n", name.start + len(block[name.start : end].rstrip()))
    return block[: name.start] + (block[line_end + 1 :] if line_end >= 0 else "")


def _written(key: str, value: Value) -> tuple[str, ...]:
    return lines(key, value) if _of_blocks(value) else (f"{key}: {inline(value)}",)


def _below(value: Value, table: Table) -> bool:
    return _of_blocks(value) and not table.flow


def _of_blocks(value: Value) -> bool:
    return isinstance(value, tuple) and any(not isinstance(part, str | bool) for part in value)


__all__ = ["NotSpliced", "Series", "splice"]
