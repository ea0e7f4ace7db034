# ruff: noqa: E501 - patterns stay on one line each, to be read as one
"""See through the signs of Markdown: text → the same lines without them, what is a link between two marks.

What clippers write is read, not only what a specification allows: links over several lines, headings and pictures within them, addresses
with spaces, attributes and boxes as pandoc has them, tags that were left. Lines stay lines, so that each still has its place.
"""

import html
import re

OPEN, CLOSE = "\ue000", "\ue001"
"""What stands in a text seen through before and after what is linked; no text has these signs itself."""
_MARKS = re.compile(f"[{OPEN}{CLOSE}]")
# A bracket's inside may hold one pair of brackets more; a link that holds paragraphs is not longer than so many signs.
_INSIDE = r"((?:[^\[\]\\]|\\.|\[(?:[^\[\]\\]|\\.){0,400}+\]){0,2000}+)"
_WHERE = r"(?:\((?:[^()\\\"]|\\.|\"[^\"\n]*\"(?=\s*\))|\"|\((?:[^()\\]|\\.|\([^()\n]*\)){0,400}+\)){0,4000}+\)|\[[^\[\]\n]{0,80}\])"
_ATTRIBUTE = r"\{(?:[^{}\"]|\"(?:[^\"\\]|\\.){0,50000}+\"){0,4000}+\}"
IMAGE = re.compile(rf"(?<!\\)!\[{_INSIDE}\]{_WHERE}(?:{_ATTRIBUTE})?", re.S)
LINK = re.compile(rf"(?<!\\)\[{_INSIDE}\]{_WHERE}", re.S)
MAY_STAND = re.compile(r"[\[*_<&\\]")
"""What stands in a paragraph that is more than its words."""
_AUTOLINK = re.compile(r"<((?:https?://|mailto:)[^\s<>]{1,2000}|[\w.+-]{1,80}@[\w-]+(?:\.[\w-]+)+)>")
_TAG = re.compile(
    r"</?(?:a|abbr|article|aside|b|big|blockquote|br|button|center|cite|div|em|figcaption|figure|font|footer|header|hr|i|iframe|img|ins|main|mark|nav|p|picture|q|s|section|small|source|span|strong|sub|sup|svg|time|u|video|wbr)(?:\s[^<>]{0,20000})?/?>",
    re.I,
)
_DEFINED = re.compile(r"^ {0,3}\[[^\[\]\n]{1,80}\]:[ \t]+<?[^\s<>]+>?(?:[ \t]+[\"'(][^\n]*)?[ \t]*$", re.M)
_ATTRIBUTES = re.compile(rf"(?<=[\])`*_\ue001]){_ATTRIBUTE}|[ \t]+\{{[#.][^{{}}\n]{{0,1000}}\}}[ \t]*$", re.M)
_SPAN = re.compile(rf"(?<!\\)\[([^\[\]]{{0,2000}})\]{_ATTRIBUTE}")
# So deep stand spans with attributes in one another, where pandoc writes them.
_DEPTH = 3
_BOX = re.compile(rf"^[ \t>]*:{{3,}}[ \t]*(?:{_ATTRIBUTE}|[\w-]+)?[ \t]*:*[ \t]*$", re.M)
_EMPHASIS = re.compile(r"(?<![\w*_\\])(\*\*\*|\*\*|__|\*|_)(?=\S)(.{1,1000}?)(?<=[^\s\\])\1(?![\w*_])")
_STRONG = re.compile(r"(?<![*\\])\*\*(?=[^\s*])([^*\n]{1,1000}?)(?<=[^\s\\*])\*\*(?!\*)")
_CLOSES = re.compile(r"[*_](?<=[^\s\\][*_])(?![\w*_])")
# What is left of emphasis that spans lines or holds nothing, as signs drawn by a typeface do.
_LEFT = re.compile(
    r"(?<![*\\])\*\*(?=\s|$)|^\*{1,3}(?=[^\s*])|(?<=\s)\*\*\*?(?=[^\s*])|(?:^|(?<=\w\w\w))\*{4}(?!\*)|(?<![\w_\\])__(?!_)|(?<=[^\s\\])__(?=\s|$)|^_(?=[^\s_][^_]*$)"
)
# Two stressed words with nothing between; a word of which four letters are stars stands in no stressed line.
_STRESSED_TWICE, _NEXT = re.compile(r"(?<![*\w])\*\*[^*]+\*{4}[^*]+\*\*(?![*\w])"), re.compile(r"(?<=[^\s*])\*{4}(?=[^\s*])")
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
_ENTITY = re.compile(r"&(?:#\d{1,6}|#x[\da-f]{1,5}|[a-z]{2,8}\d{0,2});", re.I)


def seen_through(text: str) -> str:
    """The text without pictures, addresses, tags and boxes; emphasis and escapes are each line's affair."""
    if "[" in text:
        text = IMAGE.sub(_blank, text)
        text = _spans(text) if "]{" in text else text
        text = LINK.sub(_linked, text) if "](" in text or "][" in text else text
        text = _DEFINED.sub("", text) if "]:" in text else text
    if "<" in text:
        text = _TAG.sub(_parted, _AUTOLINK.sub(_linked, text))
    if "{" in text:
        text = _ATTRIBUTES.sub(_blank, _spans(text))
    return _BOX.sub(_blank, text) if ":::" in text else text


def _blank(match: re.Match[str]) -> str:
    """As many lines, with nothing on them."""
    return "\n" * match[0].count("\n")


def _spans(text: str) -> str:
    for _ in range(_DEPTH):
        text = _SPAN.sub(_inside, text)
    return text


def _inside(span: re.Match[str]) -> str:
    """The words that have attributes, and the lines that these took."""
    return span[1] + "\n" * (span[0].count("\n") - span[1].count("\n"))


def _parted(tag: re.Match[str]) -> str:
    """What stands for a tag: a space for what breaks lines."""
    return _blank(tag) or (" " if tag[0][1:3].lower() == "br" else "")


def _linked(match: re.Match[str]) -> str:
    """What a link says, each of its lines between marks, and the lines that its address took."""
    words = match[1].replace("\n", f"{CLOSE}\n{OPEN}") if "\n" in match[1] else match[1]
    return f"{OPEN}{words}{CLOSE}" + "\n" * (match[0].count("\n") - match[1].count("\n"))


def unlinked(line: str) -> tuple[str, int]:
    """A line without the marks of links, and how many letters stood between them."""
    linked = sum([len(piece.partition(CLOSE)[0].strip()) for piece in line.split(OPEN)[1:]])
    start = line[: len(line) - len(line.lstrip())]
    return start + _MARKS.sub("", line[len(start) :]).lstrip(), linked


def unstressed(line: str) -> str:
    """A line without marks of emphasis and escapes."""
    if "*" in line or "_" in line:
        line = stressed_once(line)
        for _ in range(2):
            line = _within(line)
        line = _STRONG.sub(r"\1", line) if "**" in line else line
        line = _LEFT.sub("", line) if "*" in line or "_" in line else line
    if "&" in line:
        line = _ENTITY.sub(lambda match: html.unescape(match[0]), line)
    return _ESCAPE.sub(r"\1", line) if "\\" in line else line


def stressed_once(line: str) -> str:
    """A line in which two stressed pieces with nothing between are one."""
    return _NEXT.sub("", line) if "****" in line and _STRESSED_TWICE.search(line) else line


def _within(line: str) -> str:
    """A line without its pairs of marks; below the last one that can close nothing is looked for."""
    end = max([match.end() for match in _CLOSES.finditer(line)], default=0)
    return _EMPHASIS.sub(r"\2", line[:end]) + line[end:] if end else line
