"""Strip a picture: JPEG, PNG or WebP → the same pixels without what is said of who took it, where and with what.

Nothing is decoded: parts of the file are left out. Colour profiles stay, and so does which way up a JPEG is to be held.
"""

import struct
from dataclasses import replace

from dateline.nouns.source import Asset

_PNG = b"\x89PNG\r\n\x1a\n"
_SAID = frozenset((b"tEXt", b"zTXt", b"iTXt", b"eXIf", b"tIME"))
_ORIENTATION = 0x0112


def bare(asset: Asset) -> Asset:
    """A file as it is published; one that is no such picture, or not whole, is left as it is."""
    content = asset.content
    if content.startswith(b"\xff\xd8\xff"):
        made = _jpeg(content)
    elif content.startswith(_PNG):
        made = _png(content)
    elif content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        made = _webp(content)
    else:
        return asset
    return asset if made is None or made == content else replace(asset, content=made)


def _jpeg(content: bytes) -> bytes | None:
    parts, position = [content[:2]], 2
    while position + 4 <= len(content) and content[position] == 0xFF:
        marker = content[position + 1]
        if marker == 0xFF:  # a filling byte
            position += 1
            continue
        if marker == 0xDA:
            return b"".join((*parts, content[position:]))
        end = position + 2 + int.from_bytes(content[position + 2 : position + 4], "big")
        parts.append(_segment(marker, content[position:end]))
        position = end
    return None


def _segment(marker: int, segment: bytes) -> bytes:
    body = segment[4:]
    if marker == 0xE1 and body.startswith(b"Exif\0\0"):
        return _held(_orientation(body[6:]))
    talk = marker in (0xE1, 0xED, 0xFE) or (marker == 0xE2 and not body.startswith(b"ICC_PROFILE\0"))
    return b"" if talk else segment


def _held(orientation: int) -> bytes:
    """The smallest Exif there is: which way up."""
    if orientation not in range(2, 9):
        return b""
    entry = struct.pack(">HHIHH", _ORIENTATION, 3, 1, orientation, 0)
    body = b"Exif\0\0MM\0*" + struct.pack(">IH", 8, 1) + entry + bytes(4)
    return b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body


def _orientation(tiff: bytes) -> int:
    order = {b"II": "<", b"MM": ">"}.get(tiff[:2], "")
    try:
        (start,) = struct.unpack_from(f"{order}I", tiff, 4) if order else (0,)
        (number,) = struct.unpack_from(f"{order}H", tiff, start) if order else (0,)
        for place in range(number):
            tag, _, _, value = struct.unpack_from(f"{order}HHIH", tiff, start + 2 + 12 * place)
            if tag == _ORIENTATION:
                return int(value)
    except struct.error:
        pass
    return 1


def _png(content: bytes) -> bytes | None:
    parts, position = [_PNG], len(_PNG)
    while position + 12 <= len(content):
        kind = content[position + 4 : position + 8]
        end = position + 12 + int.from_bytes(content[position : position + 4], "big")
        if kind not in _SAID:
            parts.append(content[position:end])
        if kind == b"IEND":
            return b"".join(parts)
        position = end
    return None


def _webp(content: bytes) -> bytes | None:
    parts, position = [], 12
    while position + 8 <= len(content):
        kind, size = content[position : position + 4], int.from_bytes(content[position + 4 : position + 8], "little")
        end = position + 8 + size + size % 2
        chunk = content[position:end]
        if kind == b"VP8X" and len(chunk) > 8:
            chunk = chunk[:8] + bytes([chunk[8] & ~0b1100]) + chunk[9:]  # neither Exif nor XMP follows
        if kind not in (b"EXIF", b"XMP "):
            parts.append(chunk)
        position = end
    body = b"WEBP" + b"".join(parts)
    return b"RIFF" + len(body).to_bytes(4, "little") + body if position == len(content) else None
