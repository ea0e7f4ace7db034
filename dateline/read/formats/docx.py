"""Read a Word file: bytes → Piece."""

import io
import re
import zipfile
from collections.abc import Iterator
from typing import Any

from dateline.nouns.clipping import Enclosed
from dateline.read.formats import package
from dateline.read.piece import Piece, known

_STYLES = """
p[style-name='Title'] => h1:fresh
p[style-name='Subtitle'] => h2:fresh
p[style-name='Caption'] => p.caption:fresh
p[style-name='caption'] => p.caption:fresh
p.Caption => p.caption:fresh
"""
# The library lists all notes at the end, each with a link back; in the text they are called [1], [2].
_NOTES = re.compile(r'<ol>(?=<li id="(?:foot|end)note-)(?P<notes>.*)</ol>\s*$', re.S)
_NOTE, _BACK = re.compile(r'<li id="[^"]*">(.*?)</li>', re.S), re.compile(r' ?<a href="#[^"]*">↑</a>|^<p>\s*|</p>$')
_TITLE = re.compile(rb"<dc:title>([^<]{1,500})</dc:title>")


def pieces(content: bytes) -> tuple[Piece, ...]:
    """The document as `package.article` gives it."""
    import mammoth

    package.weigh(content, what="a Word file")
    shown = mammoth.images.img_element(_shown)
    body = str(mammoth.convert_to_html(io.BytesIO(content), style_map=_STYLES, convert_image=shown).value)
    return (package.article(_NOTES.sub(_noted, body), facts=known("docx", title=_title(content))),)


def _noted(found: re.Match[str]) -> str:
    """The notes below an article, a paragraph each."""
    notes = [_BACK.sub("", note) for note in _NOTE.findall(found["notes"])]
    return "".join(f"<p>[{number}] {note}</p>" for number, note in enumerate(notes, start=1))


def pictures(content: bytes) -> Iterator[tuple[str, bytes]]:
    """The pictures packed into a Word file, each with the address under which its page shows it."""
    return package.pictures(content, folder="word/media/")


def _shown(image: Any) -> dict[str, str]:
    """What a picture's element says: no bytes, only how to find them again."""
    with image.open() as packed:
        return {"src": Enclosed.within(packed.read())}


def _title(content: bytes) -> str:
    from html import unescape

    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        if "docProps/core.xml" not in parts.namelist():
            return ""
        found = _TITLE.search(parts.read("docProps/core.xml"))
    return package.title(unescape(found[1].decode("utf-8", "replace"))) if found else ""
