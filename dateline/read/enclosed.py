"""Find the pictures that came with a page: in it, in its file or archive, in the folder beside it → Enclosed; their bytes."""

import base64
import binascii
import hashlib
import posixpath
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

from dateline.nouns.clipping import Enclosed
from dateline.nouns.folders import CLIPPINGS
from dateline.read import beside
from dateline.read.media import Format, Unsupported, media_type
from dateline.text.slug import slug

ASSETS = "assets/clippings"
_SMALLEST = 1024
"""Fewer bytes are a dot that counts readers, or a sign."""
_WRITTEN_IN = re.compile(rb"data:image/(?:png|jpe?g|gif|webp|avif);base64,([A-Za-z0-9+/]{1000,}={0,2})")
_KINDS = (
    (re.compile(rb"\xff\xd8\xff"), "jpg"),
    (re.compile(rb"\x89PNG\r\n"), "png"),
    (re.compile(rb"GIF8[79]a"), "gif"),
    (re.compile(rb"RIFF.{4}WEBP", re.S), "webp"),
    (re.compile(rb".{4}ftypavif", re.S), "avif"),
)
"""What a browser shows and cannot run."""


def inside(content: bytes, path: str) -> tuple[Enclosed, ...]:
    """The pictures in the page at `path`.

    Each copy is named by its page, its own name and its bytes, so that no other picture ever gets the name.
    """
    return tuple(
        Enclosed(address=address, asset=f"{_folder(path)}/{name}")
        for address, picture in _inside(content, path)
        if (name := _name(address, picture))
    )


def beside_page(root: Path, path: str, *, parts: Iterable[str]) -> tuple[Enclosed, ...]:
    """The pictures among `parts`, the files that came with the page at `path`, by how they lie to it."""
    found = []
    for part in parts:
        if name := _name(part, (root / part).read_bytes()):
            relative = posixpath.relpath(part, path.rpartition("/")[0] or ".")
            found.append(Enclosed(address=relative, asset=f"{_folder(path)}/{name}", path=part))
    return tuple(found)


def picture(root: Path, path: str, one: Enclosed) -> bytes | None:
    """The bytes of a picture that came with the page at `path`; None where they are not there any more."""
    try:
        if one.path:
            return (root / one.path).read_bytes()
        found = _inside((root / path).read_bytes(), path)
    except OSError:
        return None
    return next((content for address, content in found if address == one.address), None)


def by_page(parts: Iterable[str], pages: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The parts of saved pages by the page beside whose folder they lie."""
    known = {beside.folded(beside.stem(page)): page for page in pages}
    found: dict[str, tuple[str, ...]] = {}
    for part in parts:
        page = known.get(beside.page_of(part, pages=known.keys()), "")
        found[page] = (*found.get(page, ()), part)
    return found


def _inside(content: bytes, path: str) -> Iterator[tuple[str, bytes]]:
    """Pictures inside a file, by the address under which its page shows them."""
    try:
        kind = media_type(content, path=path)
    except Unsupported:
        return
    if kind in (Format.MHTML, Format.MAIL):
        yield from _attached(content)
    if kind is Format.DOCX:
        from dateline.read.formats import docx

        yield from docx.pictures(content)
    if kind is Format.ODT:
        from dateline.read.formats import odt

        yield from odt.pictures(content)
    if kind is Format.WARC:
        from dateline.read.formats import warc

        yield from warc.pictures(content)
    for match in _WRITTEN_IN.finditer(content):
        try:
            yield Enclosed.inline(match[0].decode("ascii")), base64.b64decode(match[1], validate=True)
        except (binascii.Error, ValueError):
            continue


def _attached(content: bytes) -> Iterator[tuple[str, bytes]]:
    from email import message_from_bytes, policy

    for part in message_from_bytes(content, policy=policy.compat32).walk():
        if part.get_content_maintype() != "image":
            continue
        picture = part.get_payload(decode=True)
        name = str(part.get("Content-ID") or "").strip(" <>")
        addresses = (str(part.get("Content-Location") or "").strip(), f"cid:{name}" if name else "")
        if isinstance(picture, bytes):
            yield from ((address, picture) for address in addresses if address)


def _name(address: str, picture: bytes) -> str:
    """The name of a copy; empty for what is no picture to keep."""
    kind = next((kind for sign, kind in _KINDS if sign.match(picture)), "")
    if not kind or len(picture) < _SMALLEST:
        return ""
    inline = address.startswith(("data:", "cid:"))
    own = "picture" if inline else unquote(urlsplit(quote(address, safe=":/?#%")).path).rpartition("/")[2].rpartition(".")[0]
    return f"{slug(own or 'picture', limit=40)}-{hashlib.sha256(picture).hexdigest()[:8]}.{kind}"


def _folder(path: str) -> str:
    return "/".join((ASSETS, *(slug(part) for part in path.removeprefix(f"{CLIPPINGS}/").split("/"))))
