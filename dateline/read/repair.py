"""Repair UTF-8 that somebody read as Windows-1252, and characters that a PDF took for their look-alikes: text → text.

Zero-width and other odd characters are left alone: what they hide is for the converter to judge.
"""

import re
import unicodedata

# Every byte has a character here, so that nothing is lost on the way back: the five that Windows-1252 leaves open are controls.
_BYTES = {bytes([code]).decode("cp1252", "ignore") or chr(code): code for code in range(256)}
# A program that knew ISO 8859-1 alone read the others as controls, too.
_BYTES |= {chr(code): code for code in range(0x80, 0xA0)}
_TAIL = "".join(re.escape(sign) for sign, code in _BYTES.items() if 0x80 <= code < 0xC0)
_SEQUENCE = re.compile(f"[\u00c2-\u00df][{_TAIL}]|[\u00e0-\u00ef][{_TAIL}]{{2}}|[\u00f0-\u00f4][{_TAIL}]{{3}}")
# What no language writes: accented letters, signs, curly quotes, Chinese that were read as two or three characters each.
# A French quotation may well end in é, a space that does not break, and »: two such signs after a letter prove nothing.
_TELLTALE = re.compile(f"[\u00c3\u00c2][{_TAIL}]|\u00e2\u20ac[{_TAIL}]|[\u00e3-\u00e9](?![\xa0«»‘’“”–—…·°]{{2}})[{_TAIL}]{{2}}")
_FIRST = "\u00c2\u00c3\u00e2\u00e3\u00e4\u00e5\u00e6\u00e7\u00e8\u00e9"
_LATIN = re.compile(f"[\u00c3\u00c2][{_TAIL}]|\u00e2\u20ac[{_TAIL}]")
_HIGH = re.compile("[^\x00-\x7f]")
_FEWEST = 2
_RADICALS = "".join(map(chr, range(0x2F00, 0x2FD6)))
# Radicals that are whole characters too, of which Unicode does not say so.
_SUPPLEMENT = dict(
    zip(
        "⺁⺇⺒⺓⺙⺛⺜⺝⺟⺠⺫⺬⺶⺷⺻⺼⺽⻁⻄⻅⻆⻋⻉⻑⻓⻔⻗⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲⻳",
        "厂几巳幺攵旡日月母民目示羊羊聿月臼虎西见角车贝長长门雨青韦页风飞食马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龟亀龟",
        strict=True,
    )
)
_WHOLE = str.maketrans({**_SUPPLEMENT, **dict(zip(_RADICALS, unicodedata.normalize("NFKC", _RADICALS), strict=True))})
_RADICAL = re.compile("[\u2e80-\u2fdf]")
_LOOSE_ACCENT = re.compile("[^\\W\\d_][\u0300-\u036f\u3099\u309a]+")
# The closing quotation mark's last byte has no character in Windows-1252; many a program wrote its sign for unknown ones.
_CLOSING_LOST = "\u00e2\u20ac\ufffd"


def repaired(text: str) -> str:
    """The text as it was meant where whole lines show it, be it read wrongly more than once; a text without such lines as it is."""
    if text.isascii() or not _is_misread(text):
        return text
    meant = "\n".join(_line(line) for line in text.split("\n")).replace(_CLOSING_LOST, "”")
    return repaired(meant) if len(meant) < len(text) else meant


def whole_characters(text: str) -> str:
    """The text with characters for the radicals that look the same: `⻢` for `马`, as fonts of many PDFs name their signs."""
    return text.translate(_WHOLE) if _RADICAL.search(text) else text


def composed(text: str) -> str:
    """The text with `é` for an `e` and the accent that follows it, as files from a Mac have them: both look the same."""
    if text.isascii() or unicodedata.is_normalized("NFC", text):
        return text
    return _LOOSE_ACCENT.sub(lambda found: unicodedata.normalize("NFC", found[0]), text)


def _is_misread(text: str) -> bool:
    """Whether there are enough telltales; a page is long, and where one may begin is found faster than what it is."""
    found = 0
    for first in _FIRST:
        at = text.find(first)
        while at >= 0 and found < _FEWEST:
            found += _TELLTALE.match(text, at) is not None
            at = text.find(first, at + 1)
    return found >= _FEWEST


def _line(line: str) -> str:
    """A line in which every character beyond ASCII belongs to such a sequence, or only the Latin sequences of another."""
    if not _TELLTALE.search(line):
        return line
    if not _HIGH.search(_SEQUENCE.sub("", line)):
        return _meant(line)
    return _LATIN.sub(lambda found: _meant(found[0]), line)


def _meant(text: str) -> str:
    try:
        return bytes(_BYTES[sign] for sign in text).decode("utf-8")
    except (KeyError, UnicodeDecodeError):
        return text
