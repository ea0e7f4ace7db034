"""Read a web archive (WARC): bytes → Piece for each page that was answered with success; its pictures by their addresses."""

import io
from collections.abc import Iterator
from typing import Any

from dateline.nouns.clipping import MediaType
from dateline.read.decode import decode
from dateline.read.piece import Piece, Unsupported, address

_LARGEST = 20 * 1024 * 1024
_MOST_PAGES = 20_000
_SMALLEST_PAGE = 2_000
"""Bytes; what is smaller is a redirect, a pixel or a frame of an advertisement, unless there is nothing else."""


def pieces(content: bytes) -> tuple[Piece, ...]:
    """The HTML pages with their addresses and the days on which they were fetched; of one address the last."""
    found: dict[str, Piece] = {}
    for url, record in _answers(content, kind="html"):
        if len(found) >= _MOST_PAGES:
            break
        body = record.content_stream().read(_LARGEST)
        day = str(record.rec_headers.get_header("WARC-Date") or "")[:10]
        facts = address("warc", url, source_accessed=day)
        text = decode(body, kind=MediaType.HTML, charset=_charset(record))
        found[url] = Piece(kind=MediaType.HTML, text=text, known=facts, part=url)
    if not found:
        raise Unsupported(what="is a web archive (WARC) without a page", todo="save the page itself as .html")
    large = tuple(page for page in found.values() if len(page.text.encode()) >= _SMALLEST_PAGE)
    return large or tuple(found.values())


def pictures(content: bytes) -> Iterator[tuple[str, bytes]]:
    """Each picture with its address."""
    return ((url, record.content_stream().read(_LARGEST)) for url, record in _answers(content, kind="image/"))


def _answers(content: bytes, *, kind: str) -> Iterator[tuple[str, Any]]:
    """What was answered with success and is of a kind, by address."""
    from warcio.archiveiterator import ArchiveIterator

    for record in ArchiveIterator(io.BytesIO(content)):
        url = str(record.rec_headers.get_header("WARC-Target-URI") or "").strip("<>")
        if record.rec_type in ("response", "resource") and url.startswith(("http://", "https://")) and kind in _kind(record):
            yield url, record


def _kind(record: Any) -> str:
    """The media type of an answer; empty where it is a refusal."""
    headers = record.http_headers
    if headers is None:
        return str(record.content_type or "")
    return str(headers.get_header("Content-Type") or "").lower() if str(headers.get_statuscode()) == "200" else ""


def _charset(record: Any) -> str:
    headers = record.http_headers
    kind = str(headers.get_header("Content-Type") or "") if headers is not None else ""
    return kind.lower().partition("charset=")[2].partition(";")[0].strip(" \"'")
