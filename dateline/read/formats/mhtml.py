"""Read a page that a browser saved with all its parts in one file (MHTML): bytes → Piece."""

from email import message_from_bytes, policy
from email.message import EmailMessage

from dateline.nouns.clipping import MediaType
from dateline.read.formats.mail import day_of, text_of
from dateline.read.piece import Piece, Unsupported, address


def pieces(content: bytes) -> tuple[Piece, ...]:
    """The page itself with the address and the day it was saved; frames, pictures and styles are left."""
    archive = message_from_bytes(content, policy=policy.default)
    pages = [part for part in archive.walk() if isinstance(part, EmailMessage) and part.get_content_type() == "text/html"]
    if not pages:
        raise Unsupported(what="is a web archive (MHTML) without a page", todo="save the page again as .html")
    place = str(archive.get("Snapshot-Content-Location") or pages[0].get("Content-Location") or "")
    main = next((part for part in pages if str(part.get("Content-Location") or "") == place), pages[0])
    web = place if place.startswith(("http://", "https://")) else ""
    saved = day_of(str(archive.get("Date") or "")) if web else ""
    facts = address("mhtml", web, source_accessed=saved)
    return (Piece(kind=MediaType.HTML, text=text_of(main, kind=MediaType.HTML), known=facts),)
