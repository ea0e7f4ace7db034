"""Decode bytes that may be in any encoding: bytes → text with `\\n` line ends."""

import codecs
import re

from dateline.nouns.clipping import MediaType
from dateline.nouns.problem import DatelineError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{2,40})""", re.I)
# What browsers take the declared name for (WHATWG Encoding Standard, "names and labels").
_BROWSERS = {
    "iso-8859-1": "windows-1252",
    "latin1": "windows-1252",
    "us-ascii": "windows-1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
}
_CANDIDATES = ["gb18030", "big5", "shift_jis", "euc_jp", "euc_kr", "cp1252", "cp1250", "cp1251", "cp1253", "cp1254"]


class Undecodable(DatelineError):
    """Bytes that are text in no encoding we know."""

    what = "is not text in any encoding that could be recognised"
    todo = 'open it where it looks right and save it again as "UTF-8"'


def decode(content: bytes, *, kind: MediaType) -> str:
    """The text of the bytes: by its byte order mark, else as UTF-8, else as the page declares, else by its statistics.

    Raises:
        Undecodable: none of these fits.
    """
    text = _marked(content) or _utf8(content) or _declared(content, kind=kind) or _recognised(content)
    if text is None:
        raise Undecodable
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _marked(content: bytes) -> str | None:
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content[len(mark) :].decode(encoding, "replace")
    return None


def _utf8(content: bytes) -> str | None:
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        # One stray byte in a long UTF-8 file is a scar, not another encoding.
        high = sum(byte > 127 for byte in content)
        text = content.decode("utf-8", "replace")
        return text if text.count("\ufffd") * 50 < high and error.start > 0 else None


def _declared(content: bytes, *, kind: MediaType) -> str | None:
    match = _DECLARED.search(content[:4096]) if kind is MediaType.HTML else None
    if match is None:
        return None
    name = match[1].decode("ascii").lower()
    try:
        return content.decode(_BROWSERS.get(name, name))
    except (LookupError, UnicodeDecodeError):
        return None


def _recognised(content: bytes) -> str | None:
    from charset_normalizer import from_bytes

    best = from_bytes(content, cp_isolation=_CANDIDATES).best()
    if best is not None:
        return str(best)
    return content.decode("cp1252", "replace") if content else ""
