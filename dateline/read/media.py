"""Tell what bytes are by their content: bytes → MediaType."""

import re

from dateline.nouns.clipping import MediaType
from dateline.nouns.problem import DatelineError

_SIGNATURES = (
    (b"%PDF-", "a PDF", "save or copy its text as .txt"),
    (b"PK\x03\x04", "a Word file or another archive", "save it as .txt or as a web page (.html)"),
    (b"\xd0\xcf\x11\xe0", "an old Word file", "save it as .txt or as a web page (.html)"),
    (b"{\\rtf", "an RTF file", "save it as .txt or as a web page (.html)"),
    (b"\x89PNG", "a picture", "type its text into a .txt file; pictures belong to content/assets/"),
    (b"\xff\xd8\xff", "a picture", "type its text into a .txt file; pictures belong to content/assets/"),
    (b"GIF8", "a picture", "type its text into a .txt file; pictures belong to content/assets/"),
    (b"RIFF", "a picture or sound", "type its text into a .txt file; pictures belong to content/assets/"),
    (b"\x1f\x8b", "a compressed file", "unpack it first"),
)
_HTML_START = re.compile(rb"\s*(?:<\?xml[^>]*>\s*|<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I | re.S)
_HTML_BLOCK = re.compile(rb"<(?:p|div|h[1-6]|article|section|table|ul|span|br)\b[^<>]{0,300}>", re.I)
_FRONT_MATTER = re.compile(rb"\s*---[ \t]*\r?\n(?:[^\n]*\n){0,200}?---[ \t]*(?:\r?\n|$)")
_UTF16 = (b"\xff\xfe", b"\xfe\xff")


class Unsupported(DatelineError):
    """Bytes of a kind that is not read; `what` they are and what `todo` about it."""

    def __init__(self, *, what: str, todo: str) -> None:
        self.what = what
        self.todo = todo
        super().__init__(f"{what}: {todo}")


def media_type(content: bytes, *, path: str) -> MediaType:
    """What the bytes are; the name of the file decides only between plain text and Markdown.

    Raises:
        Unsupported: a binary file.
    """
    for signature, what, todo in _SIGNATURES:
        if content.startswith(signature):
            raise Unsupported(what=f"is {what}, not an article in text or HTML", todo=todo)
    start = content[:200_000].removeprefix(b"\xef\xbb\xbf")
    if start.startswith(_UTF16):
        start = start.replace(b"\x00", b"")
    if b"\x00" in start:
        raise Unsupported(what="is a binary file, not an article in text or HTML", todo="save it as .txt or as a web page (.html)")
    if _HTML_START.match(start) or len(_HTML_BLOCK.findall(start)) >= 3:
        return MediaType.HTML
    if _FRONT_MATTER.match(start) or path.lower().endswith((".md", ".markdown")):
        return MediaType.MARKDOWN
    return MediaType.TEXT
