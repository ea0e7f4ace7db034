"""Read the pages of a web archive (WARC): bytes → Piece for each page that was answered with success."""

import io

from dateline.nouns.clipping import MediaType
from dateline.read.decode import decode
from dateline.read.piece import Piece, Unsupported, address

_LARGEST_PAGE = 20 * 1024 * 1024
_MOST_PAGES = 20_000
_SMALLEST_PAGE = 2_000
"""Bytes; what is smaller is a redirect, a pixel or a frame of an advertisement."""


def pieces(content: bytes) -> tuple[Piece, ...]:
    """The HTML pages with their addresses and the days on which they were fetched; of one address the last."""
    from warcio.archiveiterator import ArchiveIterator

    found: dict[str, Piece] = {}
    for record in ArchiveIterator(io.BytesIO(content)):
        if record.rec_type not in ("response", "resource") or len(found) >= _MOST_PAGES:
            continue
        url = str(record.rec_headers.get_header("WARC-Target-URI") or "").strip("<>")
        if not url.startswith(("http://", "https://")) or not _is_page(record):
            continue
        body = record.content_stream().read(_LARGEST_PAGE)
        if len(body) >= _SMALLEST_PAGE:
            day = str(record.rec_headers.get_header("WARC-Date") or "")[:10]
            facts = address("warc", url, source_accessed=day)
            text = decode(body, kind=MediaType.HTML, charset=_charset(record))
            found[url] = Piece(kind=MediaType.HTML, text=text, known=facts, part=url)
    if not found:
        raise Unsupported(what="is a web archive (WARC) without a page", todo="save the page itself as .html")
    return tuple(found.values())


def _is_page(record: object) -> bool:
    headers = getattr(record, "http_headers", None)
    if headers is None:
        return "html" in str(getattr(record, "content_type", "") or "")
    return str(headers.get_statuscode()) == "200" and "html" in str(headers.get_header("Content-Type") or "").lower()


def _charset(record: object) -> str:
    headers = getattr(record, "http_headers", None)
    kind = str(headers.get_header("Content-Type") or "") if headers is not None else ""
    return kind.lower().partition("charset=")[2].partition(";")[0].strip(" \"'")
