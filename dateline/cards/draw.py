"""Draw one card: Card → PNG, the same bytes wherever it is drawn with the same Pillow and zlib.

Sixteen colours are enough for ink on paper: a pixel is half a byte and a card some twenty kilobytes. Each letter is drawn once in
each size and then stamped; the paper with the site's name is made once for all cards; runs of one colour are all that the packing
looks for. A card takes a fifth of the time that drawing and packing it afresh would.
"""

import re
import struct
import zlib
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from PIL import Image, ImageDraw, ImageFont

from dateline.nouns.card import Card, plain

FACE = Path(__file__).parent / "fonts" / "SourceSerifPro-Semibold.ttf"
WIDTH, HEIGHT = 1200, 630

_PAPER, _INK, _ACCENT = (251, 249, 244), (29, 27, 24), (122, 31, 31)
_EDGE = 80
_SIZES = (88, 76, 66, 58, 50, 44)
_TOP, _BOTTOM = 150, 505
"""Between these the headline stands."""
_STEP = 16
"""Nearer than this lines need not be to one another's length."""
_SHADES = 15
"""From paper to ink; the sixteenth colour is the accent."""
_FILTER = 2
"""Pixels before each line that are no part of the picture: as half bytes of zero they are the mark that PNG wants there."""
_EASTERN = "\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef"
_PIECE = re.compile(
    f"[「『（《〈【“‘]*[{_EASTERN}][，。、；：！？」』）》〉】”’…·—]*[ ]?|[^ {_EASTERN}]+[，。、；：！？」』）》〉】]*[ ]?|[ ]"
)
"""What stays together on a line: a word, or a character with the marks that may not be parted from it."""
_NOBODYS = "\U0010fffd"
_HEAD = 130
"""Lines that all cards of a site share."""


def draw(card: Card, *, font: str = "") -> bytes:
    """A card as PNG. The headline is set as large as fits; one too long for the smallest size is cut with an ellipsis.

    `font` is a file for the letters that the face has not.
    """
    paper = _paper(card.site, font)
    picture = paper.picture.copy()
    size, lines = _set(card.title, font)
    step = round(size * 1.16)
    top = _TOP + (_BOTTOM - _TOP - step * len(lines)) // 2
    for place, line in enumerate(lines):
        _stamp(picture, line, size, top + place * step, font=font)
    _stamp(picture, _fitted(card.about, 32, font), 32, 532, font=font, shade=10)
    packing = paper.packing.copy()
    return _png(paper.packed + packing.compress(_scanned(picture, _HEAD, HEIGHT)) + packing.flush())


class _Paper(NamedTuple):
    """What all cards of a site show, and the packing of its first lines so far."""

    picture: Image.Image
    packed: bytes
    packing: "zlib._Compress"


@lru_cache(maxsize=4)
def _paper(site: str, font: str) -> _Paper:
    paper = Image.new("P", (_FILTER + WIDTH, HEIGHT), 0)
    pen = ImageDraw.Draw(paper)
    pen.rectangle((_FILTER, 0, _FILTER + WIDTH, 17), fill=_SHADES)
    pen.rectangle((_FILTER + _EDGE, 122, _FILTER + WIDTH - _EDGE, 124), fill=_SHADES - 1)
    pen.rectangle((_FILTER + _EDGE, 516, _FILTER + WIDTH - _EDGE, 516), fill=_SHADES // 3)
    _stamp(paper, _fitted(site, 34, font), 34, 62, font=font)
    packing = zlib.compressobj(6, zlib.DEFLATED, 15, 9, zlib.Z_RLE)
    return _Paper(paper, packing.compress(_scanned(paper, 0, _HEAD)), packing)


def _scanned(picture: Image.Image, first: int, after: int) -> bytes:
    """The lines as PNG has them, two pixels in a byte."""
    return picture.crop((0, first, _FILTER + WIDTH, after)).tobytes("raw", "P;4")


class _Letter(NamedTuple):
    """A letter in one size: its look, where that stands from the pen, and how far the pen goes on."""

    look: Image.Image | None
    left: int
    top: int
    step: float


@cache
def _letter(sign: str, size: int, font: str) -> _Letter:
    face = _face(size, str(FACE))
    if plain(sign) or not font:
        return _looked_at(face, sign, baseline=face.getmetrics()[0])
    own = _face(size, font)
    letter = _looked_at(own, sign, baseline=face.getmetrics()[0])
    if bytes(own.getmask(sign)) == bytes(own.getmask(_NOBODYS)):
        return _Letter(None, 0, 0, letter.step)  # better a gap than an empty box
    return letter


def _looked_at(face: ImageFont.FreeTypeFont, sign: str, *, baseline: int) -> _Letter:
    left, top, right, bottom = map(round, face.getbbox(sign, anchor="ls"))
    if right <= left or bottom <= top:
        return _Letter(None, 0, 0, face.getlength(sign))
    look = Image.new("L", (right - left, bottom - top), 0)
    ImageDraw.Draw(look).text((-left, -top), sign, fill=255, font=face, anchor="ls")
    return _Letter(look, left, baseline + top, face.getlength(sign))


def _stamp(picture: Image.Image, text: str, size: int, top: int, *, font: str, shade: int = _SHADES - 1) -> None:
    at: float = _FILTER + _EDGE
    for sign in text:
        letter = _letter(sign, size, font)
        if letter.look is not None:
            picture.paste(shade, (round(at) + letter.left, top + letter.top), letter.look)
        at += letter.step


def _set(title: str, font: str) -> tuple[int, list[str]]:
    pieces = _PIECE.findall(" ".join(title.split()))
    for size in _SIZES:
        lines = _lines(pieces, size, font)
        fits = all(_width(line, size, font) <= WIDTH - 2 * _EDGE for line in lines)
        if fits and len(lines) * round(size * 1.16) <= _BOTTOM - _TOP:
            return size, _even(pieces, size, font, lines)
    smallest = _SIZES[-1]
    room = (_BOTTOM - _TOP) // round(smallest * 1.16)
    lines = _lines(pieces, smallest, font)
    shown = lines[:room]
    if len(lines) > room:
        shown[-1] += " …"
    return smallest, [_fitted(line, smallest, font) for line in shown]


def _even(pieces: list[str], size: int, font: str, lines: list[str]) -> list[str]:
    """As many lines, none much longer than the others: the narrowest in which they do not become more."""
    narrow, wide = 0, WIDTH - 2 * _EDGE
    while wide - narrow > _STEP:
        room = (narrow + wide) // 2
        tried = _lines(pieces, size, font, room)
        if len(tried) > len(lines) or any(_width(line, size, font) > room for line in tried):
            narrow = room
            continue
        wide, lines = room, tried
    return lines


def _lines(pieces: list[str], size: int, font: str, room: int = WIDTH - 2 * _EDGE) -> list[str]:
    """The pieces, each with the space behind it, in lines as wide as there is room."""
    lines: list[str] = []
    for piece in pieces:
        if lines and _width((lines[-1] + piece).rstrip(), size, font) <= room:
            lines[-1] += piece
            continue
        lines.append(piece)
    return [line.rstrip() for line in lines]


def _fitted(text: str, size: int, font: str) -> str:
    """The text, cut where it leaves the card."""
    if _width(text, size, font) <= WIDTH - 2 * _EDGE:
        return text
    while text and _width(f"{text} …", size, font) > WIDTH - 2 * _EDGE:
        text = text[:-1].rstrip(" …")
    return f"{text} …"


def _width(text: str, size: int, font: str) -> float:
    return sum(_letter(sign, size, font).step for sign in text)


@cache
def _face(size: int, font: str) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(font, size, layout_engine=ImageFont.Layout.BASIC)


def _png(packed: bytes) -> bytes:
    header = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 4, 3, 0, 0, 0)
    colours = bytes(part for shade in range(_SHADES) for part in _mixed(shade)) + bytes(_ACCENT)
    chunks = ((b"IHDR", header), (b"PLTE", colours), (b"IDAT", packed), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, content) for kind, content in chunks)


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def _mixed(shade: int) -> tuple[int, ...]:
    return tuple(round(paper + (ink - paper) * shade / (_SHADES - 1)) for paper, ink in zip(_PAPER, _INK, strict=True))
