"""Decode bytes that may be in any encoding: bytes → text with `\\n` line ends."""

import codecs
import re
from collections import Counter

from dateline.nouns.clipping import MediaType
from dateline.read.piece import one_line_ends
from dateline.read.repair import repaired

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


_OF_OLD_MACHINES = ("mac_roman", "cp850")
_WESTERN = re.compile(
    "(?<![A-ZÀ-Þ]{2})[áéíóúñüöäàèìòùâêîôûëïçãõßåøæœ](?![A-ZÀ-Þ])|(?<![a-zà-ÿ])[ÁÉÍÓÚÑÜÖÄÀÈÇÂÊÎÔÅØ]|[«»¿¡“”‘’…–—€°ºª·](?![a-zà-ÿ])|(?<![a-zà-ÿ])[«¿¡“‘]|(?<=[a-z])’(?=[a-z])"
)
_PLAUSIBLE, _MOST_KINDS = 0.7, 40
_FEW = 200
"""One zero byte among so many others is damage; more of them make a file that is no text."""
_SEVEN_BITS = ("iso-2022", "iso2022", "hz", "utf-7", "utf7")


def decode(content: bytes, *, kind: MediaType, charset: str = "") -> str:
    """The text of the bytes: by its byte order mark, else as UTF-8, else as the page declares, else by its statistics.

    `charset` is what came along with the bytes, in the head of a mail or of a server's answer.
    """
    text = _marked(content)
    text = _wide(content) if text is None else text
    text = _named(content, charset) if text is None and charset.lower().startswith(_SEVEN_BITS) else text
    text = _utf8(content) if text is None else text
    text = _named(content, charset) if text is None else text
    text = _declared(content, kind=kind) if text is None else text
    text = _recognised(content) if text is None else text
    return repaired(one_line_ends(text.replace("\x00", "") if 0 in content else text))


def unmarked(content: bytes) -> str:
    """`utf-16-le` or `utf-16-be` for text that has no byte order mark, told by the zero bytes of its spaces and letters."""
    start = content[:4000]
    even, odd = start[::2].count(0), start[1::2].count(0)
    if len(start) < 4 or 5 * max(even, odd) < len(start):
        return ""
    return ("utf-16-le" if odd > even else "utf-16-be") if 50 * min(even, odd) <= max(even, odd) else ""


def only_damaged(content: bytes) -> bool:
    """Whether the zero bytes are so few, and other control bytes none, that it is text all the same."""
    zeros = content.count(0)
    return zeros * _FEW <= len(content) and not re.search(rb"[\x01-\x08\x0e-\x1a\x1c-\x1f]", content)


def _wide(content: bytes) -> str | None:
    encoding = unmarked(content)
    return content.decode(encoding, "replace") if encoding else None


def _marked(content: bytes) -> str | None:
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content[len(mark) :].decode(encoding, "replace")
    return None


def _utf8(content: bytes) -> str | None:
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        text = content.decode("utf-8", "replace")
    scars = text.count("\ufffd")
    # A few stray bytes among many well-formed characters are scars, not another encoding.
    sound = len(text) - len(text.encode("ascii", "ignore")) - scars
    return text if sound >= 10 * scars else None


def _declared(content: bytes, *, kind: MediaType) -> str | None:
    match = _DECLARED.search(content[:4096]) if kind is MediaType.HTML else None
    return _named(content, match[1].decode("ascii")) if match else None


def _named(content: bytes, charset: str) -> str | None:
    name = charset.strip().lower()
    if not name:
        return None
    try:
        return content.decode(_BROWSERS.get(name, name))
    except (LookupError, UnicodeError, ValueError):
        return None


def _of_old_machines(content: bytes) -> str:
    """`mac_roman` or `cp850`, where no byte has a character in it that the other Western encodings explain as well; else empty."""
    high = Counter(content.translate(None, bytes(range(128))))
    if not high or len(high) > _MOST_KINDS:
        return ""
    share = {encoding: _plausible(content, encoding, high) for encoding in ("cp1252", *_OF_OLD_MACHINES)}
    best = max(share, key=lambda encoding: share[encoding])
    return best if best != "cp1252" and share[best] == 1 and share["cp1252"] < _PLAUSIBLE else ""


def _plausible(content: bytes, encoding: str, high: Counter[int]) -> float:
    """How many of the bytes beyond ASCII are letters that stand in words of Western languages, or signs that stand outside."""
    text = content.decode(encoding, "replace")
    return len(_WESTERN.findall(text)) / high.total()


def _recognised(content: bytes) -> str:
    from charset_normalizer import from_bytes

    old = _of_old_machines(content)
    if old:
        return content.decode(old)
    guesses = from_bytes(content, cp_isolation=_CANDIDATES)
    best = min(guesses, key=lambda guess: (guess.chaos, -guess.coherence, _CANDIDATES.index(guess.encoding)), default=None)
    return str(best) if best is not None else content.decode("cp1252", "replace")
