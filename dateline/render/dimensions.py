"""Measure a picture: the first bytes of a PNG, GIF, JPEG, WebP or SVG → width and height in pixels."""

import re
import struct

Size = tuple[int, int]

_SVG = re.compile(rb"<svg\b[^>]*>", re.IGNORECASE)
_SIDE = re.compile(rb"""\s(width|height)\s*=\s*["']\s*(\d+(?:\.\d+)?)(?:px)?\s*["']""")
_BOX = re.compile(rb"""\sviewBox\s*=\s*["']\s*[-\d.]+[\s,]+[-\d.]+[\s,]+(\d+(?:\.\d+)?)[\s,]+(\d+(?:\.\d+)?)""")


def dimensions(content: bytes) -> Size | None:
    """Width and height; None for a format that is not known here."""
    if content.startswith(b"\x89PNG\r\n\x1a\n") and len(content) >= 24:
        return _pair(content, ">II", 16)
    if content[:6] in (b"GIF87a", b"GIF89a") and len(content) >= 10:
        return _pair(content, "<HH", 6)
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return _webp(content)
    return _jpeg(content) if content.startswith(b"\xff\xd8") else _svg(content[:4000])


def _pair(content: bytes, form: str, position: int) -> Size:
    width, height = struct.unpack_from(form, content, position)
    return (int(width), int(height))


def _webp(content: bytes) -> Size | None:
    kind = content[12:16]
    if kind == b"VP8 " and len(content) >= 30:
        width, height = _pair(content, "<HH", 26)
        return (width & 0x3FFF, height & 0x3FFF)
    if kind == b"VP8L" and len(content) >= 25:
        bits = int.from_bytes(content[21:25], "little")
        return ((bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1)
    if kind == b"VP8X" and len(content) >= 30:
        return (int.from_bytes(content[24:27], "little") + 1, int.from_bytes(content[27:30], "little") + 1)
    return None


def _svg(content: bytes) -> Size | None:
    """As large as it says, or as its box is; one that says neither has the box of a browser."""
    tag = _SVG.search(content)
    if tag is None:
        return None
    sides = {name: float(number) for name, number in _SIDE.findall(tag[0])}
    box = _BOX.search(tag[0])
    width, height = (float(box[1]), float(box[2])) if box else (300.0, 150.0)
    width, height = sides.get(b"width", width), sides.get(b"height", height)
    return (max(1, round(width)), max(1, round(height)))


def _jpeg(content: bytes) -> Size | None:
    position = 2
    while position + 9 <= len(content) and content[position] == 0xFF:
        marker = content[position + 1]
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = _pair(content, ">HH", position + 5)
            return (width, height)
        position += 2 + int.from_bytes(content[position + 2 : position + 4], "big")
    return None
