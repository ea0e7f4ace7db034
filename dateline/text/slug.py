"""Make the readable last part of an address: text → a-z, 0-9 and hyphens."""

import hashlib
import re
import unicodedata

from dateline.text.late import late

_HAN = late(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+")
_APOSTROPHE = re.compile(r"(?<=\w)['’ʼ‘`´](?=\w)")
_INITIALS = re.compile(r"\b(?:[A-Za-z]\.){2,}")
_OTHER = re.compile(r"[^a-z0-9]+")


def slug(text: str, *, limit: int = 60) -> str:
    """Transliterate into at most `limit` characters, cut between words; never empty, and always the same for the same text.

    Chinese is spelt out syllable by syllable (`数字` → `shu-zi`); apostrophes go (`China’s` → `chinas`). A text
    without anything that can be spelt gives a short hash of itself.
    """
    text = unicodedata.normalize("NFC", text)
    plain = _INITIALS.sub(lambda match: match[0].replace(".", ""), _APOSTROPHE.sub("", text))
    whole = _OTHER.sub("-", _spell(plain).lower()).strip("-")
    return _cut(whole, limit).strip("-") or hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:8]


def _spell(text: str) -> str:
    if text.isascii():
        return text
    from anyascii import anyascii  # costs a start-up that plain English never needs

    spaced = _HAN.sub(lambda run: f" {' '.join(run[0])} ", text)
    return anyascii(spaced).replace("'", "")


def _cut(whole: str, limit: int) -> str:
    if len(whole) <= limit or whole[limit] == "-":
        return whole[:limit]
    between = whole.rfind("-", 0, limit)
    return whole[:limit] if between < 1 else whole[:between]
