"""Read a mail: bytes → Piece."""

import re
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import parsedate_to_datetime

from dateline.nouns.clipping import Known, MediaType
from dateline.read.decode import decode
from dateline.read.formats.html import written
from dateline.read.piece import Piece, Unsupported, known

_FORWARDED = re.compile(r"^(?:\s*(?:re|aw|fwd?|wg|rv|tr|转发|回复)\s*[:：])+\s*", re.I)
_MOST_PARTS = 1000


def pieces(content: bytes) -> tuple[Piece, ...]:
    """What the mail says, as a page where it was sent as one, and its subject, sender and date."""
    mail = message_from_bytes(content, policy=policy.default)
    assert isinstance(mail, EmailMessage)
    page, plain = _text(mail, "text/html"), _text(mail, "text/plain")
    if page.strip() and (plain_page := written(page)) is not None:
        page, plain = "", plain_page
    if page.strip():
        return (Piece(kind=MediaType.HTML, text=page, known=_known(mail)),)
    if not plain.strip():
        raise Unsupported(what="is a mail without text", todo="save what is attached to it as files of their own")
    return (Piece(kind=MediaType.TEXT, text=plain, known=_known(mail)),)


def text_of(part: EmailMessage, *, kind: MediaType) -> str:
    """The text of one part, in whatever encoding it says or is."""
    content = part.get_payload(decode=True)
    if not isinstance(content, bytes):
        return ""
    return decode(content, kind=kind, charset=part.get_content_charset("") or "")


def _text(mail: EmailMessage, kind: str) -> str:
    """The longest part of the kind that is no attachment."""
    media = MediaType.HTML if kind == "text/html" else MediaType.TEXT
    found = [
        text_of(part, kind=media)
        for part, _ in zip(mail.walk(), range(_MOST_PARTS), strict=False)
        if part.get_content_type() == kind and part.get_content_disposition() != "attachment" and isinstance(part, EmailMessage)
    ]
    return max(found, key=len, default="")


def _known(mail: EmailMessage) -> tuple[Known, ...]:
    """The subject as headline and the day as publication where the text itself says nothing; who sent it is no author."""
    subject = _FORWARDED.sub("", str(mail.get("Subject") or ""))
    return known("mail", title=subject, date=day_of(str(mail.get("Date") or "")), source_name=_sender(mail))


def day_of(written: str) -> str:
    """The day of a header, `2021-05-04`; nothing where it is no date."""
    try:
        return parsedate_to_datetime(written).date().isoformat()
    except (ValueError, TypeError, OverflowError):
        return ""


def _sender(mail: EmailMessage) -> str:
    """The name of a mailing list or newsletter; of a person's mail nothing."""
    if not (mail.get("List-Id") or mail.get("List-Unsubscribe")):
        return ""
    addresses = getattr(mail.get("From"), "addresses", ())
    return str(addresses[0].display_name) if addresses else ""
